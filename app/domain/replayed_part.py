"""What came of computing a stored verdict again."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.messages.message import Message
from onenip_core.types import Verdict


class ReplayOutcome(StrEnum):
    """Ordered by how bad it is; printed as it stands."""

    IDENTICAL = "identical"
    """The same picture and the same model give the same verdict: score, limit, reason, prompt and map, bit for bit."""
    NOT_JUDGED = "not_judged"
    """No model had judged it: there is nothing to compute again."""
    NOT_REPLAYED = "not_replayed"
    """It could not be computed again."""
    DIFFERS = "differs"
    """Something else comes of it, or of another picture or model than then."""

    @property
    def severity(self) -> int:
        return list(ReplayOutcome).index(self)


class Ingredient(StrEnum):
    """What a verdict is made of; printed as it stands."""

    PICTURE = "picture"
    MODEL = "model"
    ENGINE = "engine"
    """Another kind of engine, or another export for it."""
    DEVICE = "device"
    MACHINE = "machine"
    """Another computer, processor, system, or number of cores."""
    LIBRARIES = "libraries"
    PROGRAM = "program"
    LIMIT = "limit"
    """The product has another limit by now. It was judged again by the limit of then, so that the verdict says nothing of it."""
    MAP = "map"
    """The stored map is not the one that comes out."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """What was said of a picture."""

    verdict: Verdict
    score: float | None
    limit: float | None
    reason: str
    """As it is stored."""
    prompt: str | None


@dataclass(frozen=True, slots=True)
class ReplayedPicture:
    """One picture of a part, judged again."""

    view: str
    """Which camera's; empty where there was one."""
    outcome: ReplayOutcome
    there: Judgement
    """As it is recorded."""
    here: Judgement | None = None
    """As it came now; None where it did not."""
    differing: tuple[Ingredient, ...] = ()
    """What is not as it was then, as far as it is recorded; also where the verdict is identical all the same."""
    is_recorded: bool = True
    """False where nobody wrote down what had judged, as in records of older versions."""
    limit_now: float | None = None
    """The product's limit by now, if it is another one."""
    reason: Message | None = None
    """Why it could not be judged again."""


@dataclass(frozen=True, slots=True)
class ReplayedPart:
    """A stored part, judged again view by view."""

    inspection_id: int
    batch_id: int
    position: int
    called: str
    pictures: tuple[ReplayedPicture, ...]

    @property
    def outcome(self) -> ReplayOutcome:
        """The worst of its pictures."""
        return self.decisive.outcome

    @property
    def decisive(self) -> ReplayedPicture:
        """The picture that the outcome is of."""
        return max(self.pictures, key=lambda picture: picture.outcome.severity)


@dataclass(frozen=True, slots=True)
class ReplayCounts:
    """How many parts came out how."""

    identical: int = 0
    differing: int = 0
    not_replayed: int = 0
    not_judged: int = 0

    def with_one(self, outcome: ReplayOutcome) -> ReplayCounts:
        """And one more of that outcome."""
        return ReplayCounts(
            self.identical + (outcome is ReplayOutcome.IDENTICAL),
            self.differing + (outcome is ReplayOutcome.DIFFERS),
            self.not_replayed + (outcome is ReplayOutcome.NOT_REPLAYED),
            self.not_judged + (outcome is ReplayOutcome.NOT_JUDGED),
        )

    @property
    def total(self) -> int:
        return self.identical + self.differing + self.not_replayed + self.not_judged

    @property
    def is_sound(self) -> bool:
        """All that a model had judged came out identical."""
        return not self.differing and not self.not_replayed
