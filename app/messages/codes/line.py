"""What the line is told of parts and of the station, and why something that it asks for is refused."""

from __future__ import annotations

from app.messages.message import Message


class JustStarted(Message, frozen=True):
    """Why the station is not ready."""


class RunOver(Message, frozen=True):
    """Why the station is not ready."""


class NoImageComes(Message, frozen=True):
    """Why the station is not ready."""

    source: Message


class RunIsStarting(Message, frozen=True):
    """Why the station is not ready."""


class RunIsStopping(Message, frozen=True):
    """Why the station is not ready."""


class VerdictTooLate(Message, frozen=True):
    """Why a part counts as not checked on the line."""

    milliseconds: int


class NoVerdictInTime(Message, frozen=True):
    """Why a part counts as not checked on the line."""

    milliseconds: int


class DeliveredTooLate(Message, frozen=True):
    """Why a part counts as not checked on the line."""


class NotInspecting(Message, frozen=True):
    """A trigger is refused."""


class TriggerTooSoon(Message, frozen=True):
    """A trigger is refused."""


class NoTriggerExpected(Message, frozen=True):
    """A trigger is refused."""


class StoppedByAPerson(Message, frozen=True):
    """A product is refused."""


class ProductCannotBeSwitched(Message, frozen=True):
    """A product is refused."""


class ProductUnknown(Message, frozen=True):
    """A product is refused."""

    product: str


class RunCannotGoOn(Message, frozen=True):
    """A product is refused."""

    product: str
    reason: Message


class RunEndsByItself(Message, frozen=True):
    """A product is refused."""

    source: str


class WishNotUnderstood(Message, frozen=True):
    error: str


class WishTooLong(Message, frozen=True):
    most: int


class BadOrder(Message, frozen=True):
    most: int


class BadPartNumber(Message, frozen=True):
    most: int


class ProductMissing(Message, frozen=True):
    pass


class ProductByTheLine(Message, frozen=True):
    """Heading."""


class ProductNowChosen(Message, frozen=True):
    product: str


class VerdictsTooLate(Message, frozen=True):
    """Heading."""


class LineTookAsNotChecked(Message, frozen=True):
    parts: int
    deadline_ms: int
