"""What is said about training runs."""

from __future__ import annotations

from app.messages.message import Message


class StartingTraining(Message, frozen=True):
    model: str
    products: tuple[str, ...]


class ResumingTraining(Message, frozen=True):
    model: str
    products: tuple[str, ...]


class Training(Message, frozen=True):
    model: str


class StopsAtTheNextStep(Message, frozen=True):
    pass


class TrainedAndChecked(Message, frozen=True):
    products: tuple[str, ...]


class TrainedTooShort(Message, frozen=True):
    samples: int
    images: int
    """Samples of one pass over all images."""


class GoodPartsRejected(Message, frozen=True):
    """Of 100 good parts; `low` and `high` bound it with 95 % confidence."""

    product: str
    rejected: int
    low: int
    high: int
    judged: int
    """Good parts that were judged for it, each as if it were new."""


class PseudoAnomaliesMissed(Message, frozen=True):
    """Of 100; follows `GoodPartsRejected`."""

    missed: int


class ProductLeftOut(Message, frozen=True):
    """The model was made for the others."""

    product: str
    reason: str


class PicturesLeftOut(Message, frozen=True):
    """Some pictures of a product did not train: they are damaged, or show the same as others."""

    product: str
    count: int
    names: tuple[str, ...]
    """Of the first ones."""


class NothingHeldOut(Message, frozen=True):
    product: str


class BoundsAreOf95(Message, frozen=True):
    """What the two bounds of `GoodPartsRejected` mean."""


class LearnedInSeconds(Message, frozen=True):
    seconds: int


class LearnedInMinutes(Message, frozen=True):
    minutes: int


class LearnedFromFew(Message, frozen=True):
    """Fewer normal images of these products than are advised."""

    products: tuple[str, ...]
    advised: int


class LearnedFromOneSession(Message, frozen=True):
    """All normal images of each of these products were taken in one go."""

    products: tuple[str, ...]


class NowInspectOthers(Message, frozen=True):
    """What to do with the first model."""


class ModelTrained(Message, frozen=True):
    """Heading."""

    model: str


class TrainingStopped(Message, frozen=True):
    """Heading."""

    model: str


class ModelIsCandidate(Message, frozen=True):
    """It judges nothing before a person lets it."""

    model: str


class ModelInspectsNow(Message, frozen=True):
    """The trained model was activated since."""

    model: str


class FirstModelInspects(Message, frozen=True):
    model: str


class CancelledAndKept(Message, frozen=True):
    pass


class DidNotStopInTime(Message, frozen=True):
    pass


class EndedWhileCancelled(Message, frozen=True):
    exit: Message


class EndedUnexpectedly(Message, frozen=True):
    exit: Message


class CannotBeStarted(Message, frozen=True):
    error: str


class InterruptedByTheEnd(Message, frozen=True):
    """The application ended while a model was trained."""


class TrainingFailed(Message, frozen=True):
    """Heading."""

    model: str


class EndNotSaved(Message, frozen=True):
    reason: Message


class TooLittleSpace(Message, frozen=True):
    free: float
    """Megabytes."""
    needed: float


class CancelledBeforeItBegan(Message, frozen=True):
    pass
