"""What a limit would do, before anybody is judged by it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.calibration_scores import CalibrationScores
from app.domain.part import Inspection
from onenip_core.statistics import Rejections, rejections_at
from onenip_core.types import Verdict

MANY = 0.1
"""A limit that misses, or rejects, a larger share than this is pointed out."""


@dataclass(frozen=True, slots=True)
class Missed:
    """How many pseudo-anomalies a limit would let pass."""

    missed: int
    count: int

    @property
    def many(self) -> bool:
        """True if it is more than a tenth."""
        return self.missed > MANY * self.count


@dataclass(frozen=True, slots=True)
class Flips:
    """Parts of a run that would get the other verdict, oldest first."""

    parts: tuple[Inspection, ...] = ()

    @property
    def said_good(self) -> int:
        """How many of them a person called good."""
        return sum(part.overruled is Verdict.OK for part in self.parts)

    @property
    def said_bad(self) -> int:
        """How many of them a person called bad."""
        return sum(part.overruled is Verdict.NG for part in self.parts)


@dataclass(frozen=True, slots=True)
class LimitPreview:
    """What one limit would do to all that is known."""

    rejections: Rejections | None
    """Of good parts, each judged as if it were new; None if the model does not know the product."""
    missed: Missed | None
    """None where the model does not say how pseudo-anomalies scored."""
    judged: int
    """Parts of the run that have a verdict and a score."""
    to_ok: Flips
    to_ng: Flips

    @property
    def rejects_many(self) -> bool:
        """True if more than a tenth of good parts would be rejected."""
        return self.rejections is not None and self.rejections.rejected > MANY * self.rejections.count

    @property
    def misses_many(self) -> bool:
        """True if more than a tenth of pseudo-anomalies would be missed."""
        return self.missed is not None and self.missed.many


def preview_limit(limit: float, scores: CalibrationScores, inspections: Iterable[Inspection]) -> LimitPreview:
    """What `limit` would do; `inspections` are those of one run, oldest first.

    A part flips if the limit gives it another verdict than the one it was told with, whatever limit that was: so what a person
    sees on the part and what stands here are the same. A score equal to the limit is OK. Parts that were not checked have no
    verdict to change; those of several cameras are left out: their score may be another product's, and other views decide too.
    """
    judged = [i for i in inspections if i.score is not None and i.verdict is not Verdict.NOT_CHECKED and not i.views]
    flipped = [i for i in judged if _verdict_at(limit, i) is not i.verdict]
    return LimitPreview(
        rejections=rejections_at(limit, scores.good) if scores.good else None,
        missed=_missed_at(limit, scores.pseudo_anomalies),
        judged=len(judged),
        to_ok=Flips(tuple(i for i in flipped if i.verdict is Verdict.NG)),
        to_ng=Flips(tuple(i for i in flipped if i.verdict is Verdict.OK)),
    )


def _verdict_at(limit: float, inspection: Inspection) -> Verdict:
    return Verdict.NG if inspection.score is not None and inspection.score > limit else Verdict.OK


def _missed_at(limit: float, scores: tuple[float, ...] | None) -> Missed | None:
    return Missed(sum(score <= limit for score in scores), len(scores)) if scores else None
