"""What a model says of the golden parts, what of it is right, and where two models differ.

A judgement holds a score and no verdict: a limit that is moved needs no new look at any picture.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from types import MappingProxyType

from app.domain.golden_part import GoldenPart
from app.domain.product import Product
from app.domain.trained_on import content_key
from onenip_core.defect_regions import RegionScore
from onenip_core.evaluation.threshold_curve import PixelMetrics
from onenip_core.statistics import Rejections, rejection_interval
from onenip_core.types import Verdict


@dataclass(frozen=True, slots=True)
class GoldenJudgement:
    """What one model said of one picture."""

    sha256: str
    score: float | None
    """None where it was not checked."""
    reason: str
    """Why not, as a stored message; else empty."""
    map_path: Path | None
    map_scale: float
    milliseconds: float
    engine: str
    """What computed, for a person."""
    program: str
    """The version of this program that judged."""
    judged_at: str

    def verdict_at(self, limit: float) -> Verdict:
        """A score equal to the limit is OK, as on the line."""
        if self.score is None:
            return Verdict.NOT_CHECKED
        return Verdict.NG if self.score > limit else Verdict.OK


Judgements = Mapping[str, GoldenJudgement]
"""By the hashes of the pictures."""
Places = Mapping[str, Mapping[str, RegionScore]]
"""How high the map stands in the region of each kind of defect, by the hashes of the pictures."""


@dataclass(frozen=True, slots=True)
class PaintedDefect:
    """All that is painted of one kind on a part, under a model."""

    kind: str
    is_found: bool
    """True if the part is NG, and for what lies there: by the rule of the verdict, applied to that region alone."""


@dataclass(frozen=True, slots=True)
class PartResult:
    """A golden part under a model."""

    part: GoldenPart
    judgement: GoldenJudgement | None
    verdict: Verdict | None
    """None: the model has not judged it yet."""
    was_seen: bool
    """True where the model was trained on this very picture: what it says of it proves nothing, and is not counted."""
    defects: tuple[PaintedDefect, ...] = ()
    """What is painted on it; empty too where no map tells whether it was found."""

    @property
    def counts(self) -> bool:
        return self.verdict is not None and not self.was_seen

    @property
    def is_right(self) -> bool:
        """True for a good part that is OK and a defective one that is NG."""
        return self.verdict is (Verdict.OK if self.part.is_good else Verdict.NG)

    @property
    def is_missed(self) -> bool:
        return not self.part.is_good and self.verdict is Verdict.OK

    @property
    def is_rejected(self) -> bool:
        return self.part.is_good and self.verdict is Verdict.NG

    @property
    def is_right_elsewhere(self) -> bool:
        """True for a defective part that is NG, and for nothing that is painted on it: right for the wrong reason."""
        return bool(self.defects) and self.verdict is Verdict.NG and not any(each.is_found for each in self.defects)

    @property
    def lacks_place(self) -> bool:
        """True where defects are painted and the model judged the part, and nobody can tell whether it found them."""
        return bool(self.part.regions) and not self.defects and self.verdict in (Verdict.OK, Verdict.NG)


@dataclass(frozen=True, slots=True)
class FoundCount:
    """How many painted defects were found where they are."""

    found: int
    total: int

    @property
    def missed(self) -> int:
        return self.total - self.found


@dataclass(frozen=True)  # no slots: counted once, when somebody asks
class ModelOnProduct:
    """How a model does on the golden set of one product."""

    knows: bool
    """False for a model that was not trained on the product: on the line none of its parts would be checked."""
    results: tuple[PartResult, ...]
    pixels: PixelMetrics | None = None
    """Of the parts that are painted on and count; None where there are none."""

    @cached_property
    def counted(self) -> tuple[PartResult, ...]:
        return tuple(result for result in self.results if result.counts)

    @property
    def unjudged(self) -> int:
        """Parts that wait to be judged, or whose file could not be read."""
        return sum(result.verdict is None for result in self.results)

    @property
    def seen(self) -> int:
        return sum(result.was_seen for result in self.results)

    @property
    def not_checked(self) -> int:
        return sum(result.verdict is Verdict.NOT_CHECKED for result in self.counted)

    @property
    def defects(self) -> int:
        """Defective parts with a verdict of OK or NG."""
        return sum(not result.part.is_good and result.verdict is not Verdict.NOT_CHECKED for result in self.counted)

    @property
    def missed(self) -> int:
        return sum(result.is_missed for result in self.counted)

    @cached_property
    def painted(self) -> dict[str, FoundCount]:
        """How many painted defects were found where they are, by their kinds; those of several kinds on a part count for each."""
        counts: dict[str, FoundCount] = {}
        for defect in (defect for result in self.counted for defect in result.defects):
            before = counts.get(defect.kind, FoundCount(0, 0))
            counts[defect.kind] = FoundCount(before.found + defect.is_found, before.total + 1)
        return dict(sorted(counts.items()))

    @property
    def all_painted(self) -> FoundCount:
        """Of all kinds."""
        return FoundCount(*(sum(getattr(each, name) for each in self.painted.values()) for name in ("found", "total")))

    @property
    def right_elsewhere(self) -> int:
        """Defective parts that are NG for nothing that is painted on them."""
        return sum(result.is_right_elsewhere for result in self.counted)

    @property
    def placeless(self) -> int:
        """Parts that are painted on, and of which no map tells whether their defects were found."""
        return sum(result.lacks_place for result in self.counted)

    @property
    def rejections(self) -> Rejections:
        """Of good parts with a verdict of OK or NG."""
        good = [each for each in self.counted if each.part.is_good and each.verdict is not Verdict.NOT_CHECKED]
        rejected = sum(each.is_rejected for each in good)
        return Rejections(rejected, len(good), rejection_interval(rejected, len(good)))


class Meaning(StrEnum):
    """What a flip is for whoever buys the parts."""

    NOW_MISSED = "now_missed"
    NOW_FOUND = "now_found"
    NOW_REJECTED = "now_rejected"
    NOW_ACCEPTED = "now_accepted"
    NOW_NOT_CHECKED = "now_not_checked"
    NOW_CHECKED = "now_checked"
    """It was not checked before, and is judged right now; one that is judged wrong is missed or rejected."""


@dataclass(frozen=True, slots=True)
class Flip:
    """A golden part that two models judge differently."""

    product: Product
    part: GoldenPart
    active: PartResult
    candidate: PartResult

    @property
    def meaning(self) -> Meaning:
        """By the candidate's verdict."""
        if self.candidate.verdict is Verdict.NOT_CHECKED:
            return Meaning.NOW_NOT_CHECKED
        if self.candidate.is_missed:
            return Meaning.NOW_MISSED
        if self.candidate.is_rejected:
            return Meaning.NOW_REJECTED
        if self.active.verdict is Verdict.NOT_CHECKED:
            return Meaning.NOW_CHECKED
        return Meaning.NOW_ACCEPTED if self.part.is_good else Meaning.NOW_FOUND

    @property
    def was_seen(self) -> bool:
        """True if either model was trained on the picture."""
        return self.active.was_seen or self.candidate.was_seen


_GRAVEST_FIRST = (
    Meaning.NOW_MISSED,
    Meaning.NOW_NOT_CHECKED,
    Meaning.NOW_REJECTED,
    Meaning.NOW_FOUND,
    Meaning.NOW_ACCEPTED,
    Meaning.NOW_CHECKED,
)


@dataclass(frozen=True)
class ProductComparison:
    """Two models on the golden set of one product, each by the product's limit."""

    product: Product
    parts: tuple[GoldenPart, ...]
    candidate: ModelOnProduct
    active: ModelOnProduct | None
    """None while no model inspects, or where the candidate is the one that does."""

    @cached_property
    def flips(self) -> tuple[Flip, ...]:
        """What the models judge differently, the gravest first."""
        if self.active is None:
            return ()
        pairs = zip(self.active.results, self.candidate.results, strict=True)
        found = [
            Flip(self.product, after.part, before, after)
            for before, after in pairs
            if before.verdict is not None and after.verdict is not None and before.verdict is not after.verdict
        ]
        return tuple(sorted(found, key=lambda flip: (_GRAVEST_FIRST.index(flip.meaning), flip.part.original_name)))

    @property
    def fewer_rejected(self) -> tuple[int, int] | None:
        """How many fewer good parts the candidate rejects, of those that both judged; None where there is none."""
        if self.active is None:
            return None
        pairs = [
            (before, after)
            for before, after in zip(self.active.results, self.candidate.results, strict=True)
            if before.counts
            and after.counts
            and after.part.is_good
            and Verdict.NOT_CHECKED not in (before.verdict, after.verdict)
        ]
        difference = sum(before.is_rejected for before, _ in pairs) - sum(after.is_rejected for _, after in pairs)
        return (difference, len(pairs)) if pairs else None


def on_product(
    parts: Sequence[GoldenPart],
    judgements: Judgements,
    limit: float,
    *,
    knows: bool,
    trained_on: Collection[str] = (),
    places: Places = MappingProxyType({}),
    pixels: PixelMetrics | None = None,
) -> ModelOnProduct:
    """How a model does on the golden parts of a product; `trained_on` holds content keys."""

    def result(part: GoldenPart) -> PartResult:
        was_seen = content_key(part.sha256) in trained_on
        if not knows:
            return PartResult(part, None, Verdict.NOT_CHECKED, was_seen)
        judgement = judgements.get(part.sha256)
        verdict = None if judgement is None else judgement.verdict_at(limit)
        defects = _defects(places.get(part.sha256, {}), verdict, limit) if part.regions else ()
        return PartResult(part, judgement, verdict, was_seen, defects)

    return ModelOnProduct(knows, tuple(result(part) for part in parts), pixels)


def _defects(scores: Mapping[str, RegionScore], verdict: Verdict | None, limit: float) -> tuple[PaintedDefect, ...]:
    if verdict not in (Verdict.OK, Verdict.NG):
        return ()
    is_ng = verdict is Verdict.NG
    return tuple(
        PaintedDefect(kind, is_ng and (score.is_hottest or score.exceeds(limit))) for kind, score in scores.items()
    )
