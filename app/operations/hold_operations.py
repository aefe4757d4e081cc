"""Legal holds, placed and lifted by a person with a reason."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from app.domain.changes import Changes, Stale
from app.domain.legal_hold import LONGEST_HOLD_REASON, Hold
from app.domain.order_name import clean_order
from app.domain.timestamps import utc_now
from app.domain.trash import Record, RecordKind
from app.messages.codes import retention as codes
from app.messages.errors import MessageError
from app.messages.message import Message
from app.operations.operation import Operation, Outcome, Work
from app.state.notice import Notice, NoticeLevel
from app.storage.holds import HoldStore


def said_now(is_on: bool, reason: str, name: str) -> Hold:
    """What a person says of a hold at this moment; raises MessageError without a reason."""
    words = reason.strip()[:LONGEST_HOLD_REASON]
    if not words:
        raise MessageError(codes.HoldNeedsReason())
    return Hold(is_on, words, utc_now(), name)


@dataclass(frozen=True)
class Slip:
    """A hold that was just placed, and goes again without a reason: only whoever placed it knows that it was a slip."""

    name: str
    """Who placed it; empty where nobody logs in."""

    def require(self, store: HoldStore) -> None:
        """Raises MessageError: somebody else asks for it."""
        if store.acting_name != self.name:
            raise MessageError(codes.HoldOfAnother(self.name))


@dataclass(frozen=True)
class SayHoldsOfBatches(Operation):
    """Hold batches, or lift their holds; an inverse says again what was said before."""

    store: HoldStore
    holds: Mapping[int, Hold]
    """By the numbers of the batches."""
    slip: Slip | None = None
    """What it takes back, if that placed a hold."""

    @property
    def label(self) -> Message:
        places = any(hold.is_on for hold in self.holds.values())
        return codes.HoldBatches(len(self.holds)) if places else codes.LiftHolds(len(self.holds))

    def perform(self, work: Work) -> Outcome:
        """Raises MessageError: it is somebody else's slip; UnknownRecordError, StorageError."""
        if self.slip is not None:
            self.slip.require(self.store)
        before = self.store.of_batches(tuple(self.holds))
        lifted = [number for number, hold in self.holds.items() if before[number].is_on and not hold.is_on]
        self.store.say_of_batches(self.holds, lifted if self.slip is not None else ())
        held = sum(hold.is_on for hold in self.holds.values())
        told: Message = codes.BatchesAreHeld(held) if held else codes.HoldsAreLifted(len(self.holds))
        notice = Notice(NoticeLevel.INFO, self.label, told)
        places = any(hold.is_on and not before[number].is_on for number, hold in self.holds.items())
        back = SayHoldsOfBatches(self.store, before, Slip(self.store.acting_name) if places else None)
        return Outcome(Changes(Stale.BATCHES), back, notice=notice)

    def without(self, gone: frozenset[Record]) -> Operation | None:
        left = {number: hold for number, hold in self.holds.items() if Record(RecordKind.BATCH, number) not in gone}
        if len(left) == len(self.holds):
            return self
        return replace(self, holds=left) if left else None


@dataclass(frozen=True)
class SayHoldOfOrder(Operation):
    """Hold all batches of an order, those that come later included, or lift that."""

    store: HoldStore
    order: str
    hold: Hold
    slip: Slip | None = None
    """What it takes back, if that placed a hold."""

    @property
    def label(self) -> Message:
        return codes.HoldOrder(self.order) if self.hold.is_on else codes.LiftOrderHold(self.order)

    def perform(self, work: Work) -> Outcome:
        """Raises MessageError: there is no order, or it is somebody else's slip; StorageError."""
        if self.slip is not None:
            self.slip.require(self.store)
        order = clean_order(self.order)
        if not order:
            raise MessageError(codes.NoOrderToHold())
        before = self.store.of_order(order)
        self.store.say_of_order(order, self.hold, is_slip=self.slip is not None)
        told = codes.OrderIsHeldNow(order) if self.hold.is_on else codes.OrderHoldIsLifted(order)
        notice = Notice(NoticeLevel.INFO, self.label, told)
        slip = Slip(self.store.acting_name) if self.hold.is_on and not before.is_on else None
        return Outcome(Changes(Stale.BATCHES), SayHoldOfOrder(self.store, order, before, slip), notice=notice)
