"""Reports of the open batches, and of shifts."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from app.domain.batch import Batch
from app.domain.part_query import PartQuery, PartSort, SortKey
from app.domain.shift import Shift
from app.operations.part_folders.source import PartSource
from app.operations.report_writing import WriteReport
from app.operations.services import Services
from app.pages.review.exports import Exports
from app.pages.review.page import ReviewPage
from app.pages.review.state import ReviewState
from app.widgets.file_dialogs import DialogKind, FileDialogs, FileType
from app.widgets.formatting import format_time
from app.widgets.look.appearance import Appearance
from app.widgets.part_report.maker import PartReportMaker
from app.widgets.part_report.subject import ReportSubject


class PartReports(QObject):
    """Asks where they shall be, and has them written in the background."""

    def __init__(
        self, services: Services, appearance: Appearance, page: ReviewPage, state: ReviewState, exports: Exports
    ) -> None:
        super().__init__(page)
        self._services = services
        self._state = state
        self._exports = exports
        self._dialogs = FileDialogs(services.app_state, appearance, page)

    @Slot()
    def ask_batches(self) -> None:
        """A report of all parts of the open batches, whatever is listed of them."""
        batches = self._state.opened
        if batches:
            store = self._services.workspace.batches
            total = sum(batch.total for batch in batches)
            source = PartSource(
                total, lambda: ((batch, part) for batch in batches for part in store.inspections(batch.id))
            )
            self._ask(self._of_batches(batches), source, _file_name(batches))

    @Slot(object)
    def ask_shift(self, shift: Shift) -> None:
        """A report of the parts that were taken in a shift that ended."""
        counters, ended = shift.counters, shift.ended_at or ""
        query = PartQuery(since=shift.started_at, until=ended)
        queries = self._services.workspace.part_queries
        source = PartSource(
            counters.ok + counters.ng + counters.not_checked,
            lambda: queries.parts(query, PartSort(SortKey.TIME, descending=False)),
        )
        span = f"{format_time(shift.started_at)} – {format_time(ended)}"
        facts = [(self.tr("Shift"), span), *([(self.tr("Note"), shift.note)] if shift.note else [])]
        subject = ReportSubject(self.tr("Report of a shift"), tuple(facts))
        self._ask(subject, source, f"shift-{ended[:16].replace(':', '')}")

    def _ask(self, subject: ReportSubject, source: PartSource, name: str) -> None:
        types = (FileType(self.tr("PDF"), ".pdf"), FileType(self.tr("For browsers"), ".html"))
        path = self._dialogs.ask_new_file(DialogKind.EXPORT, self.tr("Write the report"), f"{name}.pdf", types)
        if path is not None:
            maker = PartReportMaker(self._services.workspace, subject, source)
            make = maker.pdf if path.suffix.lower() == ".pdf" else maker.html
            self._services.runner.run(WriteReport(path, make), lambda _outcome: self._exports.remember(path.parent))

    def _of_batches(self, batches: tuple[Batch, ...]) -> ReportSubject:
        numbers = sorted(batch.id for batch in batches)
        if len(numbers) == 1:
            return ReportSubject(self.tr("Report of batch {number}").format(number=numbers[0]))
        named = self.tr("Report of {count} batches").format(count=len(numbers))
        return ReportSubject(named, ((self.tr("Batches"), ", ".join(map(str, numbers))),))


def _file_name(batches: tuple[Batch, ...]) -> str:
    numbers = sorted(batch.id for batch in batches)
    return f"report-batch-{numbers[0]}" if len(numbers) == 1 else f"report-batches-{numbers[0]}-{numbers[-1]}"
