"""Changes of batches: corrected verdicts, trash, export."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from app.domain.changes import Changes, Stale
from app.domain.part import Inspection
from app.domain.trash import Record, RecordKind
from app.messages.codes import operations as codes
from app.messages.errors import MessageError
from app.messages.message import Message
from app.messages.wording.say import say_stored
from app.operations.operation import Lane, Operation, Outcome, Work
from app.state.notice import Notice, NoticeLevel
from app.storage.batches import BatchStore
from app.storage.errors import UnknownRecordError
from onenip_core.types import Verdict

PATIENCE_S = 5.0
POLL_S = 0.05

_IS_NOW: dict[Verdict, Callable[[int, str], Message]] = {
    Verdict.OK: codes.PartIsNowOk,
    Verdict.NG: codes.PartIsNowNg,
    Verdict.NOT_CHECKED: codes.PartIsNowNotChecked,
}


@dataclass(frozen=True)
class Overrule(Operation):
    """Save a person's correction of a verdict, or take it back with None."""

    store: BatchStore
    inspection_id: int
    verdict: Verdict | None
    reason: str = ""
    """In a person's words; a part that was not checked is corrected with a reason only."""
    is_coming: Callable[[], bool] = lambda: False
    """True while told parts wait to be stored: the record follows beside the run, and is waited for."""
    brings_back: bool = False
    """True for an inverse: what stood there before comes back as it was, also a correction of an older version without a reason."""

    @property
    def label(self) -> Message:
        return codes.CorrectVerdict()

    def perform(self, work: Work) -> Outcome:
        """Raises MessageError: the part was not checked, and no reason is given; UnknownRecordError, StorageError."""
        before, reason = self._stored(work), self.reason.strip()
        if self.verdict is not None and before.needs_reason and not (reason or self.brings_back):
            raise MessageError(codes.ReasonNeeded(before.position, before.name))
        inspection = self.store.overrule(self.inspection_id, self.verdict, reason or None)
        return Outcome(
            Changes(Stale.BATCHES, inspections=(inspection,)),
            Overrule(self.store, self.inspection_id, before.overruled, before.overruled_reason or "", brings_back=True),
            label=codes.CorrectVerdictOf(inspection.position, inspection.name),
            notice=Notice(
                NoticeLevel.INFO,
                codes.VerdictCorrected(),
                _IS_NOW[inspection.said](inspection.position, inspection.name),
            ),
        )

    def without(self, gone: frozenset[Record]) -> Operation | None:
        """Nothing, once the inspection is gone with its batch."""
        return None if Record(RecordKind.INSPECTION, self.inspection_id) in gone else self

    def _stored(self, work: Work) -> Inspection:
        deadline = time.monotonic() + PATIENCE_S
        while True:
            coming = self.is_coming()  # asked first: it may be stored in between
            try:
                return self.store.inspection(self.inspection_id)
            except UnknownRecordError:
                if not coming or work.cancel.cancelled or time.monotonic() >= deadline:
                    raise
            time.sleep(POLL_S)


@dataclass(frozen=True)
class TrashBatch(Operation):
    """Put a batch with its files into the trash."""

    store: BatchStore
    batch_id: int

    @property
    def label(self) -> Message:
        return codes.DeleteBatch()

    def perform(self, work: Work) -> Outcome:
        """Raises UsageError while it is being inspected; UnknownRecordError, StorageError."""
        batch = self.store.get(self.batch_id)
        self.store.trash(self.batch_id)
        label = codes.DeleteBatchOf(batch.product_name, batch.total)
        notice = Notice(NoticeLevel.INFO, label, codes.BatchDeleted(batch.product_name))
        return Outcome(Changes(Stale.BATCHES), RestoreBatch(self.store, self.batch_id), label, notice)

    def without(self, gone: frozenset[Record]) -> Operation | None:
        """Nothing, once the batch is gone."""
        return None if Record(RecordKind.BATCH, self.batch_id) in gone else self


@dataclass(frozen=True)
class RestoreBatch(Operation):
    """Take a batch out of the trash."""

    store: BatchStore
    batch_id: int

    @property
    def label(self) -> Message:
        return codes.RestoreBatch()

    def perform(self, work: Work) -> Outcome:
        """Raises UnknownRecordError, StorageError."""
        self.store.restore(self.batch_id)
        return Outcome(Changes(Stale.BATCHES), TrashBatch(self.store, self.batch_id))

    def without(self, gone: frozenset[Record]) -> Operation | None:
        """Nothing, once the batch is gone."""
        return None if Record(RecordKind.BATCH, self.batch_id) in gone else self


@dataclass(frozen=True)
class ExportBatch(Operation):
    """Write a batch as a table that Excel opens. There is nothing to undo: the workspace stays as it is."""

    lane: ClassVar[Lane] = Lane.EXPORT
    store: BatchStore
    batch_id: int
    path: Path

    @property
    def label(self) -> Message:
        return codes.ExportBatch(self.path.name)

    def perform(self, work: Work) -> Outcome:
        """Raises UnknownRecordError, StorageError."""
        batch = self.store.get(self.batch_id)
        self.store.export_csv(self.batch_id, self.path, say_stored)
        notice = Notice(NoticeLevel.INFO, self.label, codes.BatchExported(batch.total, str(self.path)))
        return Outcome(Changes(), notice=notice)
