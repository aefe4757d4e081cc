"""What is known of parts of one product under one model, and what of it a limit shall rest on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from app.domain.calibration_scores import CalibrationScores
from app.domain.limit_counts import KnownScores
from app.domain.part import Inspection
from app.domain.trained_on import content_key
from onenip_core.types import Verdict


class RunParts(StrEnum):
    """Which parts of runs count."""

    NONE = "none"
    CORRECTED = "corrected"
    """Those that a person corrected: they are known, and they are those that the model got wrong."""
    WHOLE_RUNS = "whole runs"
    """All parts of runs that a person looked through: what was not corrected is as the model said."""


class Truth(StrEnum):
    """Which parts, and how it is known what they are."""

    AS_NEW = "as new"
    """Good parts that trained or were held out, each judged as if it were new."""
    SAID_GOOD = "said good"
    SAID_BAD = "said bad"
    GOLDEN_DEFECT = "golden defect"
    """Painted on golden parts: known defects that are meant to prove a model, and not to be what it is set by."""
    PSEUDO_ANOMALY = "pseudo-anomaly"
    """A stand-in for a defect."""

    @property
    def is_good(self) -> bool:
        """True for good parts."""
        return self in (Truth.AS_NEW, Truth.SAID_GOOD)


@dataclass(frozen=True, slots=True)
class KnownParts:
    """Parts of runs of which it is known what they are; each has a score."""

    good: tuple[Inspection, ...] = ()
    bad: tuple[Inspection, ...] = ()
    trained_on: int = 0
    """How many more there are whose pictures the model was trained on: it knows them, so they tell nothing of new parts."""

    @classmethod
    def of(cls, inspections: Iterable[Inspection], trained_on: frozenset[str] = frozenset()) -> KnownParts:
        """By what was said of them. Left out are parts without a score, those of several cameras, whose score may be another
        product's, and those whose picture is among `trained_on`, the content keys of the pictures that the model was trained on."""
        usable = [part for part in inspections if part.score is not None and not part.views]
        new = [part for part in usable if part.image_sha256 is None or content_key(part.image_sha256) not in trained_on]
        return cls(
            tuple(part for part in new if part.said is Verdict.OK),
            tuple(part for part in new if part.said is Verdict.NG),
            len(usable) - len(new),
        )

    def __len__(self) -> int:
        return len(self.good) + len(self.bad)


@dataclass(frozen=True, slots=True)
class GoldenDefects:
    """How a model scores the painted defects of golden parts."""

    scores: tuple[float, ...] = ()
    """What each part would score if its painted defects lay alone in it."""
    unjudged: int = 0
    """Painted parts of which that is not known."""


@dataclass(frozen=True, slots=True)
class LimitBasis:
    """All that is known, and what of it counts."""

    calibration: CalibrationScores = field(default_factory=CalibrationScores)
    trained: int = 0
    """How many of the calibration's good parts trained the network."""
    promised: float | None = None
    """The share of good parts that the model's proposal is meant to reject; None if the model does not know the product."""
    parts: KnownParts = field(default_factory=KnownParts)
    run_parts: RunParts = RunParts.NONE
    """What `parts` are, and whether they count: with NONE they are corrected ones that are only shown."""
    counts_pseudo_anomalies: bool = True
    golden: GoldenDefects = field(default_factory=GoldenDefects)
    counts_golden: bool = False
    """Only where a person says so: what a limit rests on proves nothing about it."""
    is_awaited: bool = False
    """Nobody has read yet what is known, so that nothing can be said of it, not even that there is nothing."""

    def scores(self, truth: Truth) -> tuple[float, ...]:
        """Of all parts of one kind, counted or not."""
        if truth is Truth.AS_NEW:
            return self.calibration.good
        if truth is Truth.PSEUDO_ANOMALY:
            return self.calibration.pseudo_anomalies or ()
        if truth is Truth.GOLDEN_DEFECT:
            return self.golden.scores
        return tuple(part.score for part in self.inspections(truth) if part.score is not None)

    def inspections(self, truth: Truth) -> tuple[Inspection, ...]:
        """The parts of runs of one kind; the model keeps no pictures of the others."""
        return {Truth.SAID_GOOD: self.parts.good, Truth.SAID_BAD: self.parts.bad}.get(truth, ())

    def counts(self, truth: Truth) -> bool:
        """True if parts of this kind count."""
        if truth is Truth.PSEUDO_ANOMALY:
            return self.counts_pseudo_anomalies
        if truth is Truth.GOLDEN_DEFECT:
            return self.counts_golden
        return truth is Truth.AS_NEW or self.run_parts is not RunParts.NONE

    def counted(self) -> KnownScores:
        """The scores of all that counts."""
        by_goodness: dict[bool, list[float]] = {True: [], False: []}
        for truth in Truth:
            if self.counts(truth):
                by_goodness[truth.is_good] += self.scores(truth)
        return KnownScores(by_goodness[True], by_goodness[False])

    @property
    def sampled_good(self) -> tuple[float, ...]:
        """Scores of good parts of runs that tell of all good parts. Corrected ones do not: each of them was rejected."""
        return self.scores(Truth.SAID_GOOD) if self.run_parts is RunParts.WHOLE_RUNS else ()

    @property
    def samples_bad(self) -> bool:
        """True if the bad parts that count tell of all bad parts: neither stand-ins, nor picked by a person, nor because the model
        missed them.
        """
        has_stand_ins = self.counts_pseudo_anomalies and bool(self.calibration.pseudo_anomalies)
        return self.run_parts is RunParts.WHOLE_RUNS and not has_stand_ins and not self.uses_golden

    @property
    def counts_picked(self) -> bool:
        """True if parts count that were picked by what the model said of them: shares of such parts are not those of the line."""
        return self.run_parts is RunParts.CORRECTED and len(self.parts) > 0

    @property
    def uses_run_parts(self) -> bool:
        """True if a limit rests on parts of runs, which can then no longer test it."""
        return self.run_parts is not RunParts.NONE and len(self.parts) > 0

    @property
    def uses_golden(self) -> bool:
        """True if a limit rests on golden parts, which then prove nothing about it."""
        return self.counts_golden and bool(self.golden.scores)
