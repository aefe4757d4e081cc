"""What the child processes, and those who wait for them, have to say."""

from __future__ import annotations

from app.messages.message import Message


class StillRuns(Message, frozen=True):
    """How a process ended: its pipe broke, and it did not."""


class ExitCode(Message, frozen=True):
    code: int


class EndedBySignal(Message, frozen=True):
    number: int
    name: str


class KilledFromOutside(Message, frozen=True):
    """The signal that the system sends when memory runs out."""

    number: int
    name: str


class NoModelLoaded(Message, frozen=True):
    pass


class InspectionDied(Message, frozen=True):
    exit: Message


class WrongAnswer(Message, frozen=True):
    pass


class StoppedBeforeTheAnswer(Message, frozen=True):
    pass


class NoAnswerFor(Message, frozen=True):
    seconds: float


class NotRunning(Message, frozen=True):
    pass


class DiedWhileLoading(Message, frozen=True):
    exit: Message


class NotLoaded(Message, frozen=True):
    reason: Message


class InspectionCannotBeStarted(Message, frozen=True):
    error: str


class DiesAgainAndAgain(Message, frozen=True):
    times: int


class LoadingFailed(Message, frozen=True):
    error: str


class InspectionOfPartFailed(Message, frozen=True):
    error: str


class DecodingFailed(Message, frozen=True):
    error: str


class OutOfMemory(Message, frozen=True):
    pass


class TrainingWentWrong(Message, frozen=True):
    error: str


class PreparationDied(Message, frozen=True):
    exit: Message


class PreparationFailed(Message, frozen=True):
    error: str


class ComparisonDied(Message, frozen=True):
    exit: Message


class ComparisonFailed(Message, frozen=True):
    error: str


class RequestUnreadable(Message, frozen=True):
    """The stored settings of a training."""


class SharedMemoryGone(Message, frozen=True):
    pass


class PackingDied(Message, frozen=True):
    """How the process ended that writes a model file."""

    exit: Message


class PackingFailed(Message, frozen=True):
    error: str
