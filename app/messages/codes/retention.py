"""How long files of parts are kept, and what nothing may remove."""

from __future__ import annotations

from app.messages.message import Message


class DaysOutOfRange(Message, frozen=True):
    most: int


class QuotaOutOfRange(Message, frozen=True):
    most: int


class FloorTooShort(Message, frozen=True):
    least: int


class DaysOutOfOrder(Message, frozen=True):
    pass


class OthersGoBeforeGood(Message, frozen=True):
    pass


class PictureRemoved(Message, frozen=True):
    """By retention; `at` is a time as records keep it."""

    day: str


class PictureRemovedButThumbnail(Message, frozen=True):
    day: str


class MapRemoved(Message, frozen=True):
    day: str


class FilesAreGone(Message, frozen=True):
    """It was written down that files are gone."""

    day: str


class PartWithoutPictureAnyMore(Message, frozen=True):
    part: str
    reason: Message


class BatchIsHeld(Message, frozen=True):
    number: int
    reason: str


class OrderIsHeld(Message, frozen=True):
    number: int
    order: str
    reason: str


class OrderOfHeldBatch(Message, frozen=True):
    number: int
    reason: str


class HoldNeedsReason(Message, frozen=True):
    pass


class HoldOfAnother(Message, frozen=True):
    """An undo would lift a hold that somebody else placed."""

    name: str


class NoOrderToHold(Message, frozen=True):
    pass


class HoldBatches(Message, frozen=True):
    count: int


class LiftHolds(Message, frozen=True):
    count: int


class HoldOrder(Message, frozen=True):
    order: str


class LiftOrderHold(Message, frozen=True):
    order: str


class BatchesAreHeld(Message, frozen=True):
    count: int


class HoldsAreLifted(Message, frozen=True):
    count: int


class OrderIsHeldNow(Message, frozen=True):
    order: str


class OrderHoldIsLifted(Message, frozen=True):
    order: str


class ApplyRetention(Message, frozen=True):
    """What a person asks for, or the day."""


class FilesRemoved(Message, frozen=True):
    parts: int
    files: int
    megabytes: float


class NothingToRemove(Message, frozen=True):
    pass


class RetentionStopped(Message, frozen=True):
    """The rest comes the next time."""


class PartsLeftAlone(Message, frozen=True):
    """Their files are not what the records say."""

    count: int
    batch: int


class QuotaNotReached(Message, frozen=True):
    gigabytes: float


class FilesNotRemoved(Message, frozen=True):
    """A program holds them."""

    count: int
    error: str


class RetentionFailed(Message, frozen=True):
    """Heading."""


class NoRulesYet(Message, frozen=True):
    pass
