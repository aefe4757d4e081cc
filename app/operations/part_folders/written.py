"""What came of a folder of pictures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Written:
    """How many pictures lie there, and why others do not."""

    count: int
    left_out: Mapping[str, int] = field(default_factory=dict)
    """How many by each reason, as labels.csv says it."""

    @classmethod
    def of(cls, rows: Iterable[Mapping[str, str]]) -> Written:
        """By the rows of labels.csv."""
        listed = list(rows)
        reasons = Counter(row["left_out"] for row in listed if row["left_out"])
        return cls(len(listed) - reasons.total(), dict(reasons.most_common()))
