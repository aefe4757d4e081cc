"""Changes of what the operator's page counts, and the table of what it counted before."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from app.domain.changes import Changes
from app.domain.part import Counters
from app.domain.shift import ResetReason, Shift
from app.domain.table_format import FOR_EXCEL_IN_ENGLISH, TableFormat
from app.messages.codes import operating as codes
from app.messages.message import Message
from app.messages.wording.say import say
from app.operations.operation import Lane, Operation, Outcome, Work
from app.state.notice import Notice, NoticeLevel
from app.storage.shifts import ShiftStore


@dataclass(frozen=True, slots=True)
class ShiftBegun(Outcome):
    """The counters began anew."""

    shift: Shift | None = None


@dataclass(frozen=True)
class ResetShift(Operation):
    """Keep what was counted, and count from zero. Not undone: what counted is a book, and a reset is an entry in it."""

    store: ShiftStore
    counters: Counters
    """What stood there when the person asked."""
    reason: ResetReason
    note: str
    after_inspection: int
    """The last part that they had counted; 0: the last that is stored."""

    @property
    def label(self) -> Message:
        return codes.ResetShift()

    def perform(self, work: Work) -> ShiftBegun:
        """Raises StorageError."""
        shift = self.store.reset(self.counters, self.reason, self.note, self.after_inspection)
        counted = codes.ShiftBegan(self.counters.ok, self.counters.ng, self.counters.not_checked)
        return ShiftBegun(Changes(), notice=Notice(NoticeLevel.INFO, self.label, counted), shift=shift)


@dataclass(frozen=True)
class ExportShifts(Operation):
    """Write the shifts that ended as a table."""

    lane: ClassVar[Lane] = Lane.EXPORT
    store: ShiftStore
    path: Path
    form: TableFormat = FOR_EXCEL_IN_ENGLISH

    @property
    def label(self) -> Message:
        return codes.ExportShifts(self.path.name)

    def perform(self, work: Work) -> Outcome:
        """Raises StorageError."""
        rows = self.store.export_csv(self.path, lambda reason: say(ResetReason(reason).message), self.form)
        return Outcome(
            Changes(), notice=Notice(NoticeLevel.INFO, self.label, codes.ShiftsExported(rows, str(self.path)))
        )
