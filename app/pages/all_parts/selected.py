"""Which of the parts that were found are selected."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelectionModel

from app.domain.part import Inspection
from app.messages.codes import review as codes
from app.pages.all_parts.state import AllPartsState
from app.state.app_state import AppState
from app.state.notice import Notice, NoticeLevel

MOST_AT_ONCE = 5000
"""Parts that are corrected, or become something else, in one step."""

Fetch = Callable[[Sequence[range], Callable[[tuple[Inspection, ...]], None]], None]
"""Reads the parts in rows of what was found, and hands them over."""


class FoundSelection:
    """Most of them may never have been on show: they are read when something is said of them."""

    def __init__(self, app_state: AppState, state: AllPartsState, selection: QItemSelectionModel, fetch: Fetch) -> None:
        self._app_state = app_state
        self._state = state
        self._selection = selection
        self._fetch = fetch

    @property
    def focused(self) -> Inspection | None:
        """The chosen part."""
        return self._state.focused

    @property
    def count(self) -> int:
        """How many parts are selected."""
        return sum(len(rows) for rows in self.rows())

    def rows(self) -> list[range]:
        """What is selected, as ranges of rows in their order."""
        # Not selectedRows(): an index for each of a million rows takes its time.
        spans = self._selection.selection()
        found = (spans.at(place) for place in range(spans.count()))
        return sorted(
            {(span.top(), span.bottom()): range(span.top(), span.bottom() + 1) for span in found}.values(),
            key=lambda rows: rows.start,
        )

    def read(self, then: Callable[[tuple[Inspection, ...]], None]) -> None:
        """Hand over the selected parts once they were read; of too many none, which a person is told."""
        if self.count > MOST_AT_ONCE:
            self._app_state.raise_notice(
                Notice(NoticeLevel.WARNING, codes.TooManyParts(), codes.MostParts(MOST_AT_ONCE))
            )
        else:
            self._fetch(self.rows(), then)
