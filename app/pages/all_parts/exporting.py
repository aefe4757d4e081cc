"""What is written of the parts that were found: all of them, or those that are selected."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from app.domain.part_query import PartQuery, PartSort, SortKey
from app.domain.part_source import PartSource
from app.messages.wording.lists import listed
from app.pages.all_parts.selected import FoundSelection
from app.pages.all_parts.state import AllPartsState
from app.pages.part_exports import PartExports
from app.storage.queries.part_queries import PartQueries
from app.widgets.formatting import counted, format_time
from app.widgets.part_report.subject import ReportSubject

NAME = "parts"


class FoundExports(QObject):
    """Parts that are recorded meanwhile are not among them: the query knows how far it goes."""

    def __init__(
        self, queries: PartQueries, state: AllPartsState, selection: FoundSelection, exports: PartExports
    ) -> None:
        super().__init__(exports)
        self._queries = queries
        self._state = state
        self._selection = selection
        self._exports = exports

    @Slot()
    def ask_table(self) -> None:
        """As a table."""
        if (source := self._source()) is not None:
            self._exports.ask_table(source, NAME)

    @Slot()
    def ask_folder(self) -> None:
        """Their pictures."""
        if (source := self._source()) is not None:
            self._exports.ask_folder(source)

    @Slot()
    def ask_report(self) -> None:
        """A report."""
        source, found = self._source(), self._state.found
        if source is not None and found is not None:
            title = counted(source.total, self.tr("Report of {count} part"), self.tr("Report of {count} parts"))
            self._exports.ask_report(ReportSubject(title, tuple(self._facts(found.query))), source, f"report-{NAME}")

    def _facts(self, query: PartQuery) -> list[tuple[str, str]]:
        """What was looked for, where that is not seen from the figures."""
        facts = []
        if query.since or query.until:
            since, until = (format_time(each) if each else "…" for each in (query.since, query.until))
            facts.append((self.tr("Looked for"), f"{since} – {until}"))
        for name, values in (
            (self.tr("Order"), query.orders),
            (self.tr("Station"), query.stations),
            (self.tr("Kind of defect"), query.kinds),
        ):
            if values:
                facts.append((name, listed(values)))
        if query.text:
            facts.append((self.tr("Name or number"), query.text))
        return facts

    def _source(self) -> PartSource | None:
        found, rows = self._state.found, self._selection.rows()
        if found is None or not found.total:
            return None
        count, queries = self._selection.count, self._queries
        if count <= 1:
            # In the order in which they were taken: a report of a month and a data set need no other.
            return PartSource(found.total, lambda: queries.parts(found.query, PartSort(SortKey.TIME, descending=False)))
        return PartSource(count, lambda: queries.parts_in(found.query, found.sort, rows))
