"""From where on scores of a product are compared is changed."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.changes import Changes, Stale
from app.domain.trash import Record, RecordKind
from app.messages.codes import drift as codes
from app.messages.message import Message
from app.operations.operation import Operation, Outcome, Work
from app.state.notice import Notice, NoticeLevel
from app.storage.drift_records import DriftRecords
from onenip_core.drift import REFERENCE


@dataclass(frozen=True)
class CompareAnew(Operation):
    """Parts are right as they are now: the next ones are what later ones are compared with."""

    records: DriftRecords
    product_id: int
    product_name: str
    reason: str = ""

    @property
    def label(self) -> Message:
        return codes.CompareAnew(self.product_name)

    def perform(self, work: Work) -> Outcome:
        """Raises UnknownRecordError, StorageError."""
        start = self.records.begin_anew(self.product_id, self.reason)
        inverse = CompareAsBefore(self.records, self.product_id, self.product_name, start.id)
        notice = Notice(NoticeLevel.INFO, self.label, codes.ComparedAnew(self.product_name, REFERENCE))
        return Outcome(Changes(Stale.BATCHES), inverse, notice=notice)

    def without(self, gone: frozenset[Record]) -> Operation | None:
        return None if Record(RecordKind.PRODUCT, self.product_id) in gone else self


@dataclass(frozen=True)
class CompareAsBefore(Operation):
    """Take a new comparison back, or bring it back."""

    records: DriftRecords
    product_id: int
    product_name: str
    start_id: int
    is_taken_back: bool = True

    @property
    def label(self) -> Message:
        return codes.CompareAsBefore(self.product_name) if self.is_taken_back else codes.CompareAnew(self.product_name)

    def perform(self, work: Work) -> Outcome:
        """Raises UnknownRecordError, StorageError."""
        self.records.take_back(self.start_id, self.is_taken_back)
        inverse = CompareAsBefore(
            self.records, self.product_id, self.product_name, self.start_id, not self.is_taken_back
        )
        said: Message = codes.ComparedAnew(self.product_name, REFERENCE)
        if self.is_taken_back:
            said = codes.ComparedAsBefore(self.product_name)
        return Outcome(Changes(Stale.BATCHES), inverse, notice=Notice(NoticeLevel.INFO, self.label, said))

    def without(self, gone: frozenset[Record]) -> Operation | None:
        return None if Record(RecordKind.PRODUCT, self.product_id) in gone else self
