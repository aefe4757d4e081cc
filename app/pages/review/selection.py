"""Which of the listed parts are selected."""

from __future__ import annotations

from collections.abc import Callable

from app.domain.part import Inspection
from app.pages.review.parts.inspection_table import InspectionTable
from app.pages.review.state import ReviewState


class ListedSelection:
    """All of them are at hand."""

    def __init__(self, state: ReviewState, table: InspectionTable) -> None:
        self._state = state
        self._table = table

    @property
    def focused(self) -> Inspection | None:
        """The chosen part, whether or not its picture has come."""
        return self._state.focused

    @property
    def count(self) -> int:
        """How many parts are selected."""
        return self._table.selected_count

    def read(self, then: Callable[[tuple[Inspection, ...]], None]) -> None:
        """Hand over the selected parts."""
        then(tuple(self._table.selected_inspections()))
