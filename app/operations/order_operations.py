"""For which order or lot batches were inspected, corrected afterwards."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from app.domain.changes import Changes, Stale
from app.domain.order_name import LONGEST_ORDER, clean_order
from app.domain.trash import Record, RecordKind
from app.messages.codes import orders as codes
from app.messages.errors import MessageError
from app.messages.message import Message
from app.operations.operation import Operation, Outcome, Work
from app.state.notice import Notice, NoticeLevel
from app.storage.batches import BatchStore


@dataclass(frozen=True)
class SetOrder(Operation):
    """Say for which orders batches were inspected; no part and no verdict changes."""

    store: BatchStore
    orders: Mapping[int, str]
    """By the numbers of the batches; empty: none."""

    @property
    def label(self) -> Message:
        return codes.SetOrderOf(len(self.orders))

    def perform(self, work: Work) -> Outcome:
        """Raises MessageError: it cannot be the name of an order; UnknownRecordError, StorageError."""
        wanted: dict[int, str] = {}
        for number, text in self.orders.items():
            order = clean_order(text)
            if order is None:
                raise MessageError(codes.OrderUnfit(LONGEST_ORDER))
            wanted[number] = order
        before = {number: self.store.get(number).order_name for number in wanted}
        self.store.set_order(wanted)
        named = sorted({order for order in wanted.values() if order})
        told: Message = codes.OrderIsNow(named[0], len(wanted)) if len(named) == 1 else codes.OrdersAreSet(len(wanted))
        notice = Notice(NoticeLevel.INFO, self.label, told)
        return Outcome(Changes(Stale.BATCHES), SetOrder(self.store, before), notice=notice)

    def without(self, gone: frozenset[Record]) -> Operation | None:
        """The orders of the batches that are left."""
        left = {number: order for number, order in self.orders.items() if Record(RecordKind.BATCH, number) not in gone}
        if len(left) == len(self.orders):
            return self
        return replace(self, orders=left) if left else None
