"""Changes of batches: corrected verdicts, trash, export."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import ClassVar

from app.domain.changes import Changes, Stale
from app.domain.correction import Correction
from app.domain.part import Inspection
from app.domain.part_source import PartSource
from app.domain.table_format import FOR_EXCEL_IN_ENGLISH, TableFormat
from app.domain.trash import Record, RecordKind
from app.messages.codes import review as codes
from app.messages.codes.stations import PartOnItsWay
from app.messages.errors import MessageError
from app.messages.message import Message
from app.messages.wording.say import say_stored
from app.operations.operation import Lane, Operation, Outcome, Work
from app.state.notice import Notice, NoticeLevel
from app.storage.batches import BatchStore
from app.storage.errors import UnknownRecordError
from onenip_core.types import Verdict

OPEN_FOLDER_ACTION = "window.open_folder"
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
    """Save a person's corrections of verdicts in one step, or take corrections back."""

    store: BatchStore
    corrections: Mapping[int, Correction]
    """By the numbers of the inspections; a part that was not checked is corrected with a reason only."""
    is_coming: Callable[[], bool] = lambda: False
    """True while told parts wait to be stored, or for the server: their records follow beside the run, and are waited for."""
    brings_back: bool = False
    """True for an inverse: what stood there before comes back as it was, also a correction of an older version without a reason."""

    @property
    def label(self) -> Message:
        count = len(self.corrections)
        return codes.CorrectVerdict() if count == 1 else codes.CorrectVerdicts(count)

    def perform(self, work: Work) -> Outcome:
        """Raises MessageError: a part was not checked, and no reason is given; UnknownRecordError, StorageError."""
        wanted = {number: replace(said, reason=said.reason.strip()) for number, said in self.corrections.items()}
        before = self._stored(work)
        for part in before:
            said = wanted[part.id]
            if said.verdict is not None and part.needs_reason and not (said.reason or self.brings_back):
                raise MessageError(codes.ReasonNeeded(part.position, part.name))
        corrected = self.store.overrule(wanted)
        earlier = {
            part.id: Correction(part.overruled, part.overruled_reason or "", part.overruled_at or "", part.overruled_by)
            for part in before
        }
        label, notice = self._told(corrected)
        inverse = Overrule(self.store, earlier, brings_back=True)
        return Outcome(Changes(Stale.BATCHES, inspections=corrected), inverse, label, notice)

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

    def _told(self, corrected: Sequence[Inspection]) -> tuple[Message, Notice]:
        """What was done, and what a person should know of it: a single part is named."""
        if len(corrected) != 1:
            text = codes.PartsAreCorrected(len(corrected))
            return self.label, Notice(NoticeLevel.INFO, codes.VerdictsCorrected(), text)
        (part,) = corrected
        is_now = _IS_NOW[part.said](part.position, part.name)
        notice = Notice(NoticeLevel.INFO, codes.VerdictCorrected(), is_now)
        return codes.CorrectVerdictOf(part.position, part.name), notice

    def _stored(self, work: Work) -> tuple[Inspection, ...]:
        deadline = time.monotonic() + PATIENCE_S
        while True:
            coming = self.is_coming()  # asked first: it may be stored in between
            try:
                return self.store.several_inspections(tuple(self.corrections))
            except UnknownRecordError as error:
                if not coming or work.cancel.cancelled:
                    raise
                if time.monotonic() >= deadline:
                    raise MessageError(PartOnItsWay()) from error
            time.sleep(POLL_S)


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
            work.report(done, max(done, total))  # a run may go on meanwhile
            return not work.cancel.cancelled

        rows = self.store.export_table(
            self.path, self.batch_ids, say_stored, inspections=self.inspections, goes_on=goes_on, form=self.form
        )
        return exported(rows, self.path, self.label)


@dataclass(frozen=True)
class ExportFound(Operation):
    """Write parts of whatever batches as a table. There is nothing to undo: the workspace stays as it is."""

    lane: ClassVar[Lane] = Lane.EXPORT
    store: BatchStore
    source: PartSource
    path: Path
    form: TableFormat = FOR_EXCEL_IN_ENGLISH

    @property
    def label(self) -> Message:
        return codes.ExportParts(self.path.name)

    def perform(self, work: Work) -> Outcome:
        """Raises StorageError."""

        def goes_on(done: int) -> bool:
            work.report(done, max(done, self.source.total))
            return not work.cancel.cancelled

        rows = self.store.write_table(self.path, self.source.parts(), say_stored, goes_on=goes_on, form=self.form)
        return exported(rows, self.path, self.label)


def exported(rows: int | None, path: Path, label: Message) -> Outcome:
    """What is told of a table; `rows` is None where it was stopped."""
    if rows is None:
        return Outcome(
            Changes(), notice=Notice(NoticeLevel.INFO, codes.ExportStopped(), codes.NoTableWritten(str(path)))
        )
    text = codes.PartsExported(rows, str(path))
    return Outcome(Changes(), notice=Notice(NoticeLevel.INFO, label, text, action=OPEN_FOLDER_ACTION))
