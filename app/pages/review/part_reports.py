"""What reports of the open batches, and of shifts, are about."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from app.domain.batch import Batch
from app.domain.part_query import PartQuery, PartSort, SortKey
from app.domain.part_source import PartSource
from app.domain.shift import Shift
from app.messages.wording.lists import listed
from app.pages.part_exports import PartExports
from app.pages.review.state import ReviewState
from app.storage.workspace import Workspace
from app.widgets.formatting import format_time
from app.widgets.part_report.subject import ReportSubject


class PartReports(QObject):
    """Asks for them."""

    def __init__(self, workspace: Workspace, state: ReviewState, exports: PartExports) -> None:
        super().__init__(exports)
        self._workspace = workspace
        self._state = state
        self._exports = exports

    @Slot()
    def ask_batches(self) -> None:
        """A report of all parts of the open batches, whatever is listed of them."""
        batches = self._state.opened
        if batches:
            store = self._workspace.batches
            total = sum(batch.total for batch in batches)
            source = PartSource(
                total, lambda: ((batch, part) for batch in batches for part in store.inspections(batch.id))
            )
            self._exports.ask_report(self._of_batches(batches), source, _file_name(batches))

    @Slot(object)
    def ask_shift(self, shift: Shift) -> None:
        """A report of the parts that were taken in a shift that ended."""
        counters, ended = shift.counters, shift.ended_at or ""
        query = PartQuery(since=shift.started_at, until=ended)
        sort, queries = PartSort(SortKey.TIME, descending=False), self._workspace.part_queries
        source = PartSource(counters.ok + counters.ng + counters.not_checked, lambda: queries.parts(query, sort))
        span = f"{format_time(shift.started_at)} – {format_time(ended)}"
        facts = [(self.tr("Shift"), span), *([(self.tr("Note"), shift.note)] if shift.note else [])]
        subject = ReportSubject(self.tr("Report of a shift"), tuple(facts))
        self._exports.ask_report(subject, source, f"report-shift-{ended[:16].replace(':', '')}")

    def _of_batches(self, batches: tuple[Batch, ...]) -> ReportSubject:
        numbers = sorted(batch.id for batch in batches)
        if len(numbers) == 1:
            return ReportSubject(self.tr("Report of batch {number}").format(number=numbers[0]))
        named = self.tr("Report of {count} batches").format(count=len(numbers))
        return ReportSubject(named, ((self.tr("Batches"), listed(numbers)),))


def _file_name(batches: tuple[Batch, ...]) -> str:
    numbers = sorted(batch.id for batch in batches)
    return f"report-batch-{numbers[0]}" if len(numbers) == 1 else f"report-batches-{numbers[0]}-{numbers[-1]}"
