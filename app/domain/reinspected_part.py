"""What another model says of stored parts, beside what stands in their records."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.replayed_part import Judgement
from app.messages.message import Message
from onenip_core.types import Verdict


class VerdictChange(StrEnum):
    """How the other model's verdict lies beside the recorded one."""

    BECOMES_NG = "becomes NG"
    BECOMES_OK = "becomes OK"
    NEWLY_JUDGED = "newly judged"
    """The record says NOT CHECKED, and the other model has a verdict."""
    NOT_JUDGED = "not judged"
    """The other model has no verdict."""
    SAME = "same"

    @property
    def is_flip(self) -> bool:
        """True if one is OK and the other NG."""
        return self in (VerdictChange.BECOMES_NG, VerdictChange.BECOMES_OK)


@dataclass(frozen=True, slots=True)
class ReinspectedPart:
    """A stored part as another model judges it, by its product's limit of now. Of several cameras `there` and `here` are each of
    the view that decides."""

    inspection_id: int
    batch_id: int
    position: int
    called: str
    there: Judgement
    """As it is recorded; what a person said of it is not in it."""
    here: Judgement | None
    """By the other model; None where it was not asked."""
    truth: Verdict | None = None
    """What a person said that the part is."""
    reason: Message | None = None
    """Why the other model has no verdict."""
    view_there: str = ""
    """Which camera decides; empty where there was one."""
    view_here: str = ""
    taught: bool = False
    """The other model was trained on its picture, so it knows it: that tells nothing of new parts."""
    by_prompts_only: bool = False
    """The other model was not trained on its product."""

    @property
    def limit_moved(self) -> bool:
        """Whether its limit was another one when it was judged: then a flip need not come of the model."""
        limits = self.there.limit, None if self.here is None else self.here.limit
        return None not in limits and limits[0] != limits[1]

    @property
    def change(self) -> VerdictChange:
        """How both verdicts lie to each other."""
        here = Verdict.NOT_CHECKED if self.here is None else self.here.verdict
        if here is Verdict.NOT_CHECKED:
            return VerdictChange.NOT_JUDGED
        if self.there.verdict is Verdict.NOT_CHECKED:
            return VerdictChange.NEWLY_JUDGED
        if here is self.there.verdict:
            return VerdictChange.SAME
        return VerdictChange.BECOMES_NG if here is Verdict.NG else VerdictChange.BECOMES_OK


@dataclass(frozen=True, slots=True)
class KnownTruth:
    """Parts that both models judged, and of which a person said what they are, but for those that taught the other model. Whoever
    corrects looks at what seems wrong, so these parts are no sample of all."""

    good: int = 0
    bad: int = 0
    rejected_there: int = 0
    """Good ones that are NG in the record."""
    rejected_here: int = 0
    """Good ones that are NG by the other model."""
    missed_there: int = 0
    missed_here: int = 0
    taught: int = 0
    """How many more there are that taught the other model."""

    def with_one(self, part: ReinspectedPart) -> KnownTruth:
        """And one more part, if it counts here."""
        here, there = part.here, part.there
        judged = here is not None and Verdict.NOT_CHECKED not in (here.verdict, there.verdict)
        if here is None or not judged or part.truth not in (Verdict.OK, Verdict.NG):
            return self
        counted, is_good = not part.taught, part.truth is Verdict.OK
        good, bad = counted and is_good, counted and not is_good
        return KnownTruth(
            self.good + good,
            self.bad + bad,
            self.rejected_there + (good and there.verdict is Verdict.NG),
            self.rejected_here + (good and here.verdict is Verdict.NG),
            self.missed_there + (bad and there.verdict is Verdict.OK),
            self.missed_here + (bad and here.verdict is Verdict.OK),
            self.taught + part.taught,
        )


@dataclass(frozen=True, slots=True)
class ReinspectionCounts:
    """How many parts came out how."""

    same: int = 0
    becomes_ng: int = 0
    becomes_ok: int = 0
    newly_judged: int = 0
    not_judged: int = 0
    limit_moved: int = 0
    """Those of what flips whose limit was another one when they were judged."""
    by_prompts_only: int = 0
    """Those of all that the other model judged without having been trained on their product."""
    known: KnownTruth = KnownTruth()

    def with_one(self, part: ReinspectedPart) -> ReinspectionCounts:
        """And one more part."""
        change = part.change
        return ReinspectionCounts(
            self.same + (change is VerdictChange.SAME),
            self.becomes_ng + (change is VerdictChange.BECOMES_NG),
            self.becomes_ok + (change is VerdictChange.BECOMES_OK),
            self.newly_judged + (change is VerdictChange.NEWLY_JUDGED),
            self.not_judged + (change is VerdictChange.NOT_JUDGED),
            self.limit_moved + (part.limit_moved and change.is_flip),
            self.by_prompts_only + (part.by_prompts_only and change is not VerdictChange.NOT_JUDGED),
            self.known.with_one(part),
        )

    @property
    def total(self) -> int:
        return self.same + self.becomes_ng + self.becomes_ok + self.newly_judged + self.not_judged
