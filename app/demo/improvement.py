"""How a longer training changed what is said of parts that no training saw. No Qt here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from app.domain.part import Inspection
from onenip_core.types import Verdict


@dataclass(frozen=True, slots=True)
class Judged:
    """What one model said of the unseen parts of one or more products."""

    parts: int
    right: int
    """Good parts that were OK and defective ones that were NG; what was not checked is not right."""
    good_scores: tuple[float, ...]
    defective_scores: tuple[float, ...]

    @property
    def typical_good(self) -> float | None:
        """The score in the middle, in units of the limit; None where no good part has one."""
        return median(self.good_scores) if self.good_scores else None

    @property
    def typical_defective(self) -> float | None:
        return median(self.defective_scores) if self.defective_scores else None

    def __add__(self, other: Judged) -> Judged:
        return Judged(
            self.parts + other.parts,
            self.right + other.right,
            self.good_scores + other.good_scores,
            self.defective_scores + other.defective_scores,
        )


NOTHING_JUDGED = Judged(0, 0, (), ())


def judged(inspections: Sequence[Inspection], defective_names: frozenset[str]) -> Judged:
    """Count what a batch of unseen parts says; the truth stands in the names of their files."""
    right = 0
    scores: dict[bool, list[float]] = {True: [], False: []}
    for each in inspections:
        is_defective = each.name in defective_names
        right += each.verdict is (Verdict.NG if is_defective else Verdict.OK)
        if each.score is not None:
            scores[is_defective].append(each.score)
    return Judged(len(inspections), right, tuple(scores[False]), tuple(scores[True]))
