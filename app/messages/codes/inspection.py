"""What is said about inspection runs and the engines that judge."""

from __future__ import annotations

from app.messages.message import Message


class NothingInspected(Message, frozen=True):
    """Heading."""


class DroppedInVain(Message, frozen=True):
    """Heading."""


class InspectionStopped(Message, frozen=True):
    """Heading."""


class InspectionFinished(Message, frozen=True):
    """Heading."""


class StoppedAsAsked(Message, frozen=True):
    """Heading: a person stopped the run."""


class SourceDeliveredNothing(Message, frozen=True):
    source: str


class SavedBefore(Message, frozen=True):
    count: int


class ShownNotSaved(Message, frozen=True):
    count: int


class RunSummary(Message, frozen=True):
    count: int
    product: str
    ok: int
    ng: int
    not_checked: int


class PartsLookDifferent(Message, frozen=True):
    """Heading."""


class PartsNotCovered(Message, frozen=True):
    """By the good parts that the limit rests on."""

    above: int
    parts: int
    known: int


class NotRecorded(Message, frozen=True):
    count: int


class ModelCannotBeLoaded(Message, frozen=True):
    """Heading."""


class OnProcessor(Message, frozen=True):
    """Where a model runs."""


class OnGraphicsCard(Message, frozen=True):
    name: str


class RunsOn(Message, frozen=True):
    model: str
    place: Message


class FastestIsLookedFor(Message, frozen=True):
    pass


class FasterThanPlain(Message, frozen=True):
    """An engine was found that is faster than torch and agrees with it."""

    times: float


class PlainIsFastest(Message, frozen=True):
    pass


class FastestThatAgrees(Message, frozen=True):
    """The fastest of several without torch among them, which all were compared with what torch had said."""


class NoFasterEngine(Message, frozen=True):
    """Nothing faster could be prepared; the reason is among the details."""


class EngineCannotBeLoaded(Message, frozen=True):
    pass


class Measured(Message, frozen=True):
    """How long the engines take."""

    engines: tuple[Message, ...]


class EngineNotUsed(Message, frozen=True):
    """In the core's words, without the full stop of a sentence."""

    reason: Message


class EngineTime(Message, frozen=True):
    engine: str
    milliseconds: float


class StartInspection(Message, frozen=True):
    pass


class MapAfterTheRun(Message, frozen=True):
    """Why no map of a normal image is shown just now."""


class NotExplained(Message, frozen=True):
    """The model looked at a picture and could not say why."""

    name: str
