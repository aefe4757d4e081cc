"""Changes of batches: corrected verdicts, trash, export."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import ClassVar

from app.domain.changes import Changes, Stale
from app.domain.correction import Correction
from app.domain.part import Inspection
from app.domain.table_format import FOR_EXCEL_IN_ENGLISH, TableFormat
from app.domain.trash import Record, RecordKind
from app.messages.codes import review as codes
from app.messages.errors import MessageError
from app.messages.message import Message
from app.messages.wording.say import say_stored
from app.operations.operation import Lane, Operation, Outcome, Work
from app.state.notice import Notice, NoticeLevel
from app.storage.batches import BatchStore
from app.storage.errors import UnknownRecordError
from onenip_core.types import Verdict

OPEN_FOLDER_ACTION = "review.open_folder"
"""The action that a notice offers about a table that was written."""
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
class OverruleSeveral(Operation):
    """Save a person's corrections of several verdicts, in one step."""

    store: BatchStore
    corrections: Mapping[int, Correction]
    """By the numbers of the inspections."""
    brings_back: bool = False
    """True for an inverse, as in `Overrule`."""

    @property
    def label(self) -> Message:
        return codes.CorrectVerdicts(len(self.corrections))

    def perform(self, work: Work) -> Outcome:
        """Raises MessageError: a part was not checked, and no reason is given; UnknownRecordError, StorageError."""
        parts = self.store.several_inspections(tuple(self.corrections))
        for part in parts:
            wanted = self.corrections[part.id]
            if wanted.verdict is not None and part.needs_reason and not (wanted.reason.strip() or self.brings_back):
                raise MessageError(codes.ReasonNeeded(part.position, part.name))
        inspections = self.store.overrule_several(self.corrections)
        before = {part.id: Correction(part.overruled, part.overruled_reason or "") for part in parts}
        return Outcome(
            Changes(Stale.BATCHES, inspections=inspections),
            OverruleSeveral(self.store, before, brings_back=True),
            notice=Notice(NoticeLevel.INFO, codes.VerdictsCorrected(), codes.PartsAreCorrected(len(parts))),
        )

    def without(self, gone: frozenset[Record]) -> Operation | None:
        """The corrections of the inspections that are left."""
        left = {
            number: correction
            for number, correction in self.corrections.items()
            if Record(RecordKind.INSPECTION, number) not in gone
        }
        if len(left) == len(self.corrections):
            return self
        return replace(self, corrections=left) if left else None


@dataclass(frozen=True)
class _OfBatches(Operation):
    """Concerns those of its batches that are left."""

    store: BatchStore
    batch_ids: tuple[int, ...]

    def without(self, gone: frozenset[Record]) -> Operation | None:
        left = tuple(number for number in self.batch_ids if Record(RecordKind.BATCH, number) not in gone)
        if left == self.batch_ids:
            return self
        return replace(self, batch_ids=left) if left else None


@dataclass(frozen=True)
class TrashBatches(_OfBatches):
    """Put batches with their files into the trash: all or none."""

    @property
    def label(self) -> Message:
        return codes.DeleteBatches(len(self.batch_ids))

    def perform(self, work: Work) -> Outcome:
        """Raises UsageError while one is being inspected; UnknownRecordError, StorageError."""
        batches = [self.store.get(batch_id) for batch_id in self.batch_ids]
        self.store.trash(*self.batch_ids)
        parts = sum(batch.total for batch in batches)
        label: Message = codes.DeleteBatches(len(batches))
        if len(batches) == 1:
            label = codes.DeleteBatchOf(batches[0].product_name, parts)
        notice = Notice(NoticeLevel.INFO, label, codes.BatchesDeleted(len(batches)))
        return Outcome(Changes(Stale.BATCHES), RestoreBatches(self.store, self.batch_ids), label, notice)


@dataclass(frozen=True)
class RestoreBatches(_OfBatches):
    """Take batches out of the trash: all or none."""

    @property
    def label(self) -> Message:
        return codes.RestoreBatches(len(self.batch_ids))

    def perform(self, work: Work) -> Outcome:
        """Raises UnknownRecordError, StorageError."""
        self.store.restore(*self.batch_ids)
        return Outcome(Changes(Stale.BATCHES), TrashBatches(self.store, self.batch_ids))


@dataclass(frozen=True)
class ExportParts(Operation):
    """Write parts as a table. There is nothing to undo: the workspace stays as it is."""

    lane: ClassVar[Lane] = Lane.EXPORT
    store: BatchStore
    batch_ids: tuple[int, ...]
    path: Path
    inspections: tuple[Inspection, ...] | None = None
    """Only these, in this order; None: all parts of the batches."""
    form: TableFormat = FOR_EXCEL_IN_ENGLISH

    @property
    def label(self) -> Message:
        return codes.ExportParts(self.path.name)

    def perform(self, work: Work) -> Outcome:
        """Raises UnknownRecordError, StorageError."""
        chosen = self.inspections
        total = len(chosen) if chosen is not None else sum(self.store.get(number).total for number in self.batch_ids)

        def goes_on(done: int) -> bool:
            work.report(done, total)
            return not work.cancel.cancelled

        written = self.store.export_csv(
            self.path, self.batch_ids, say_stored, inspections=self.inspections, goes_on=goes_on, form=self.form
        )
        if not written:
            stopped = Notice(NoticeLevel.INFO, codes.ExportStopped(), codes.NoTableWritten(str(self.path)))
            return Outcome(Changes(), notice=stopped)
        text = codes.PartsExported(total, str(self.path))
        return Outcome(Changes(), notice=Notice(NoticeLevel.INFO, self.label, text, action=OPEN_FOLDER_ACTION))
