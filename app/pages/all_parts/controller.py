"""Finds parts in the background, page by page, and reads the one that is looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, Slot

from app.domain.changes import Changes, Stale
from app.domain.correction import Correction
from app.domain.part import Inspection
from app.domain.part_query import PartQuery, PartSort
from app.domain.part_search import PartSearch
from app.messages.codes import operations as codes
from app.operations.reviewed_part import ReviewedPart
from app.operations.task_runner import TaskRunner
from app.pages.all_parts.built_in import BUILT_IN
from app.pages.all_parts.choices import SearchChoices
from app.pages.all_parts.found import PAGE, Found, pages_of
from app.pages.all_parts.looked_at import LookedAt, look_at
from app.pages.all_parts.state import AllPartsState
from app.state.app_state import AppState
from app.state.notices import error_notice
from app.storage.queries.part_queries import PartQueries
from app.storage.workspace import Workspace

_MOST_WISHES = 3
"""Pages that are read for whoever scrolled past them."""


class AllPartsController(QObject):
    """Of several wishes in a row only the last is carried out; what a person does not look at is not read."""

    def __init__(
        self,
        app_state: AppState,
        state: AllPartsState,
        workspace: Workspace,
        reader: TaskRunner,
        correct: Callable[[Mapping[int, Correction]], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._app_state = app_state
        self._state = state
        self._workspace = workspace
        self._queries: PartQueries = workspace.part_queries
        self._reader = reader
        self._correct = correct
        self._asked = 0
        self._counting = 0
        self._wishes: list[int] = []
        self._is_reading_page = False
        self._is_shown = False
        self._rows: tuple[int, int] = (0, 0)
        state.focusChanged.connect(self._read_focus)

    @Slot()
    def come_up(self) -> None:
        """The page is on show: find what may have changed meanwhile."""
        self._is_shown = True
        self._read_saved()
        self.again()

    @Slot()
    def go_down(self) -> None:
        """Nobody looks any more."""
        self._is_shown = False

    @Slot(int, int)
    def see_rows(self, first: int, last: int) -> None:
        """These rows are on show: when parts are found again, they are read first."""
        self._rows = first, last

    @Slot(object)
    def look_for(self, search: PartSearch) -> None:
        """Find other parts, or the same ones in another order."""
        if search != self._state.search or self._state.found is None:
            self._state.set_search(search)
            self._find(is_same=False)

    @Slot()
    def again(self) -> None:
        """Find the same again, with what was recorded since."""
        if not self._is_shown:
            return  # it is done when somebody comes
        self._find(is_same=self._state.found is not None)
        self._count_saved()

    @Slot(object)
    def on_changed(self, changes: Changes) -> None:
        """Follow what an operation changed."""
        if changes.inspections:
            self._take_over(changes.inspections)
            self._read_choices()
        if changes.inspections or changes.stale & Stale.BATCHES:
            self.again()
        if changes.stale & Stale.SEARCHES:
            self._read_saved()
            self._count_saved()

    @Slot(object)
    def correct(self, corrections: Mapping[int, Correction]) -> None:
        """Ask for corrections, by the numbers of the inspections."""
        if corrections:
            self._correct(corrections)

    @Slot(int)
    def want_page(self, number: int) -> None:
        """A page has come into view. The newest wish comes first."""
        if number in self._wishes:
            self._wishes.remove(number)
        self._wishes.append(number)
        del self._wishes[:-_MOST_WISHES]
        self._read_next_page()

    def fetch(self, ranges: Sequence[range], on_parts: Callable[[tuple[Inspection, ...]], None]) -> None:
        """Read all parts in these rows of what was found, and hand them over."""
        found = self._state.found
        if found is None:
            return

        def load() -> tuple[Inspection, ...]:
            pages = (self._queries.page(found.query, found.sort, rows.start, len(rows), found.total) for rows in ranges)
            return tuple(part for page in pages for part in page)

        self._reader.run(load, on_parts, self._on_failed)

    def with_products(self, parts: Sequence[Inspection], then: Callable[[tuple[ReviewedPart, ...]], None]) -> None:
        """Hand parts over with the numbers of their products."""

        def load() -> tuple[ReviewedPart, ...]:
            products = self._queries.product_numbers()
            return tuple(ReviewedPart(part, products.get(part.batch_id)) for part in parts)

        self._reader.run(load, then, self._on_failed)

    def _find(self, *, is_same: bool) -> None:
        self._asked += 1
        asked, search = self._asked, self._state.search
        rows = self._rows if is_same else (0, 0)
        before, focused = (self._state.found, self._state.focused) if is_same else (None, None)
        self._state.set_busy(True)

        def load() -> Found | None:
            if self._asked != asked:
                return None
            query = replace(search.at(datetime.now()), up_to=self._queries.newest())
            # The first page of what is rare takes a look at all parts, and says how many there are; else it comes at once.
            top = self._queries.page(query, search.sort, 0, PAGE) if rows[0] < PAGE else None
            total = len(top) if top is not None and len(top) < PAGE else self._queries.count(query)
            first, last = (min(row, max(0, total - 1)) for row in rows)
            wanted = set(pages_of(first, last))
            row = None
            if focused is not None and before is not None and before.query.up_to != query.up_to:
                row = self._row_of(focused, query, search.sort)  # what was recorded since may have moved it
                wanted |= set() if row is None else {row // PAGE}
            pages = {} if top is None else {0: top}
            for number in sorted(wanted - set(pages)):
                pages[number] = self._queries.page(query, search.sort, number * PAGE, PAGE, total)
            return Found(query, search.sort, total, pages, self._queries.product_names(), row)

        def show(found: Found | None) -> None:
            if found is not None and self._asked == asked:
                self._wishes.clear()
                self._state.set_busy(False)
                self._state.set_found(found, is_same=is_same)

        def fail(error: Exception) -> None:
            if self._asked == asked:
                self._state.set_busy(False)
            self._on_failed(error)

        self._reader.run(load, show, fail)

    def _row_of(self, part: Inspection, query: PartQuery, sort: PartSort) -> int | None:
        """Where a part is among those that are found; None if it is not among them."""
        row = self._queries.place(query, sort, part)
        return row if [each.id for each in self._queries.page(query, sort, row, 1)] == [part.id] else None

    def _read_next_page(self) -> None:
        found = self._state.found
        if self._is_reading_page or not self._wishes or found is None:
            return
        number = self._wishes.pop()
        self._is_reading_page = True

        def load() -> tuple[Inspection, ...]:
            return self._queries.page(found.query, found.sort, number * PAGE, PAGE, found.total)

        def show(parts: tuple[Inspection, ...]) -> None:
            self._is_reading_page = False
            if self._state.found is found:
                self._state.pageCame.emit(number, parts)
            self._read_next_page()

        def fail(error: Exception) -> None:
            self._is_reading_page = False
            self._wishes.clear()
            self._on_failed(error)

        self._reader.run(load, show, fail)

    def _take_over(self, changed: Sequence[Inspection]) -> None:
        """What a person said is seen at once, before parts are found again."""
        self._state.partsChanged.emit(changed)
        known = {part.id: part for part in changed}
        focused, current = self._state.focused, self._state.current
        if current is not None and current.inspection.id in known:
            part = replace(current.part, inspection=known[current.inspection.id])
            self._state.set_current(replace(current, part=part))
        if focused is not None and focused.id in known:
            self._state.set_focus(known[focused.id])

    def _read_saved(self) -> None:
        workspace = self._workspace
        self._reader.run(workspace.saved_searches.list, self._state.set_saved, self._on_failed)
        self._read_choices()

    def _read_choices(self) -> None:
        workspace = self._workspace
        self._reader.run(lambda: SearchChoices.read(workspace), self._state.set_choices, self._on_failed)

    def _count_saved(self) -> None:
        """One after the other, so that whatever a person asks for meanwhile waits for one of them at most."""
        self._counting += 1
        counting = self._counting

        def searches() -> Iterator[tuple[str, PartSearch]]:
            yield from ((each.key, each.search) for each in BUILT_IN)
            yield from ((str(each.id), each.search) for each in self._state.saved)

        left = searches()

        def count_next() -> None:
            wanted = next(left, None)
            if wanted is None or self._counting != counting or not self._is_shown:
                return
            key, search = wanted

            def keep(count: int) -> None:
                self._state.set_count(key, count)
                count_next()

            self._reader.run(lambda: self._queries.count(search.at(datetime.now())), keep, self._on_failed)

        count_next()

    @Slot()
    def _read_focus(self) -> None:
        """Read the pictures of the chosen part. Of several in a row only the last."""
        inspection = self._state.focused
        if inspection is None:
            self._state.set_current(None)
            return
        if self._state.current is not None and self._state.current.inspection.id == inspection.id:
            return

        def load() -> LookedAt | None:
            focused = self._state.focused
            return look_at(self._workspace, inspection) if focused is not None and focused.id == inspection.id else None

        self._reader.run(load, lambda looked_at: self._on_part_read(inspection, looked_at), self._on_failed)

    def _on_part_read(self, inspection: Inspection, looked_at: LookedAt | None) -> None:
        focused = self._state.focused
        if looked_at is not None and focused is not None and focused.id == inspection.id:
            # The record may have been corrected while the files were read.
            self._state.set_current(replace(looked_at, part=replace(looked_at.part, inspection=focused)))

    def _on_failed(self, error: Exception) -> None:
        self._app_state.raise_notice(error_notice(codes.CannotBeShown(), error))
