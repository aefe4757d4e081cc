"""Overruled parts as a list with pictures; several may be selected."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QItemSelection, QItemSelectionModel, Signal
from PySide6.QtWidgets import QListView, QWidget

from app.domain.overruled_part import Gravity, OverruledPart
from app.pages.releases.overrules.words import line_of, title_of
from app.widgets.lists.pictured_rows import PicturedRow, PicturedRows
from app.widgets.look.appearance import Appearance
from onenip_core.data.images.value_range import ValueRange

_GRAVE = frozenset({Gravity.MISSED, Gravity.UNCHECKED_BAD})


class OverruledRows(PicturedRows):
    """Whoever answers a part is shown the one behind it."""

    partChosen = Signal()
    """Another part is looked at, or other parts are selected."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, QCoreApplication.translate("Releases", "Overruled parts"), parent)
        self.parts: tuple[OverruledPart, ...] = ()
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.selectionModel().currentChanged.connect(self.partChosen)
        self.selectionModel().selectionChanged.connect(self.partChosen)

    @property
    def chosen(self) -> OverruledPart | None:
        """The part that is looked at."""
        row = self.currentIndex().row()
        return self.parts[row] if 0 <= row < len(self.parts) else None

    @property
    def selected(self) -> tuple[OverruledPart, ...]:
        """What an answer is about, in order."""
        return tuple(self.parts[row] for row in sorted(index.row() for index in self.selectedIndexes()))

    def show_parts(self, parts: tuple[OverruledPart, ...]) -> None:
        """Show these. What was selected stays so; of what left the list the place is kept."""
        if parts == self.parts:
            return
        kept = {part.inspection.id for part in self.selected}
        first = min((index.row() for index in self.selectedIndexes()), default=0)
        chosen = None if self.chosen is None else self.chosen.inspection.id
        self.parts = parts
        self.rows.show_rows(tuple(_row_of(part) for part in parts))
        places = {part.inspection.id: row for row, part in enumerate(parts)}
        left = [places[number] for number in places if number in kept]
        row = places.get(chosen or 0, min(left, default=min(first, len(parts) - 1)))
        if parts:
            self.setCurrentIndex(self.rows.index(row, 0))
            selection = QItemSelection()
            for place in left or [row]:
                index = self.rows.index(place, 0)
                selection.select(index, index)
            self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.partChosen.emit()


def _row_of(part: OverruledPart) -> PicturedRow:
    inspection = part.inspection
    return PicturedRow(
        inspection.picture_at_hand,
        ValueRange.of_bits(inspection.picture_bits),
        title_of(part),
        line_of(part),
        is_grave=inspection.waits and part.gravity in _GRAVE,
    )
