"""What a person says of a part of a run beside its verdict."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from app.domain.description import Description
from app.domain.golden_part import NOTHING_PAINTED, PaintedDefects
from app.domain.part import Inspection


@dataclass(frozen=True, slots=True)
class PartDescription:
    """Its tags are kinds of defect. The verdict stays what it is."""

    words: Description = field(default_factory=Description)
    painted: PaintedDefects = NOTHING_PAINTED

    @classmethod
    def of(cls, part: Inspection) -> PartDescription:
        return cls(Description.of(part), part.painted)


def kinds_in(parts: Iterable[Inspection]) -> tuple[str, ...]:
    """The kinds of defect that parts are said to have, the most frequent first."""
    return tuple(kind for kind, _ in Counter(kind for part in parts for kind in part.kinds).most_common())
