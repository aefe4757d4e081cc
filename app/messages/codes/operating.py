"""What is said on and around the operator's page: the PIN, the counters, the change of product."""

from __future__ import annotations

from app.messages.message import Message


class ResetShift(Message, frozen=True):
    pass


class ShiftBegan(Message, frozen=True):
    """The figures of the one before, which are kept."""

    ok: int
    ng: int
    not_checked: int


class ExportShifts(Message, frozen=True):
    file: str


class ShiftsExported(Message, frozen=True):
    count: int
    path: str


class ReasonShiftChange(Message, frozen=True):
    pass


class ReasonNewOrder(Message, frozen=True):
    pass


class ReasonTrialParts(Message, frozen=True):
    pass


class ReasonOther(Message, frozen=True):
    pass


class NoSourceYet(Message, frozen=True):
    """Nobody has inspected this product yet, so nobody knows where its images come from."""

    product: str


class LineChangesProduct(Message, frozen=True):
    pass


class SourceIsNoCamera(Message, frozen=True):
    product: str
    source: str


class StoppedBeforeTheChange(Message, frozen=True):
    """A wish was withdrawn."""

    product: str


class UnrecordedNotCounted(Message, frozen=True):
    """Heading."""


class ProductNotChanged(Message, frozen=True):
    """Heading."""


class ProductChanged(Message, frozen=True):
    """Heading."""


class ProductIsNow(Message, frozen=True):
    product: str


class RunGoesOnWith(Message, frozen=True):
    product: str


class ScanNotUsed(Message, frozen=True):
    """Heading."""


class NothingWaitsForCode(Message, frozen=True):
    code: str


class PinUnreadable(Message, frozen=True):
    pass


class ModelFileWaits(Message, frozen=True):
    """Heading."""


class AskedAboutAfterwards(Message, frozen=True):
    file: str


class PinSet(Message, frozen=True):
    """Heading."""


class PinRemoved(Message, frozen=True):
    """Heading."""


class PinIsAskedFor(Message, frozen=True):
    pass


class AnybodyMayLeave(Message, frozen=True):
    pass
