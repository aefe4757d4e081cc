"""Columns that are never narrower than what is said in them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QTableView

from app.widgets.look.text_size import scaled

HEAD_PADDING = 8
"""Pixels on each side of a heading, as the style sheet has them."""
MOST_TAKEN = 260
"""Pixels that a column gets for its contents even where the table then has to be scrolled aside."""
MOST_SAID = 420
"""Pixels that a column of words gets: a sentence that is longer stands somewhere else too."""
_MOMENTS = (QEvent.Type.Show, QEvent.Type.Resize, QEvent.Type.StyleChange, QEvent.Type.FontChange)


def head_width(table: QTableView, column: int) -> int:
    """Pixels that the heading of a column needs in full."""
    text = str(table.model().headerData(column, Qt.Orientation.Horizontal) or "")
    return QFontMetrics(table.horizontalHeader().font()).horizontalAdvance(text) + 2 * HEAD_PADDING + 5


class ColumnFit(QObject):
    """Keeps columns wide enough for their headings, and those that hold words of the application for every word on show.

    What a person or a camera named may end in dots. Columns that the header sizes are left to it.
    """

    def __init__(
        self,
        table: QTableView,
        least: Mapping[int, int],
        words: frozenset[int] = frozenset(),
        taking: int | None = None,
    ) -> None:
        """`least` gives the pixels of each column at the least; `words` names the columns that hold words; `taking` takes all room
        that the others leave, and what it needs at the least. The table has its model.
        """
        super().__init__(table)
        self._taking = taking
        self._table = table
        self._least = dict(least)
        self._words = words
        model = table.model()
        self._soon = QTimer(self, singleShot=True, interval=0)  # a table is filled cell by cell
        self._soon.timeout.connect(self.fit)
        for changed in (model.modelReset, model.rowsInserted, model.dataChanged, model.headerDataChanged):
            changed.connect(self._soon.start)
        table.installEventFilter(self)
        table.viewport().installEventFilter(self)  # a bar that appears beside the rows takes from their width
        self.fit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """The font and the margins of a cell are known when the table is shown."""
        if event.type() in _MOMENTS:
            self.fit()
        return False

    @Slot()
    def fit(self) -> None:
        """Give each column what it needs."""
        for column, least in self._least.items():
            if column == self._taking:
                continue
            needs = max(least, head_width(self._table, column))
            if column in self._words:
                needs = max(needs, min(scaled(MOST_SAID), self._table.sizeHintForColumn(column)))
            self._set_width(column, needs)
        if self._taking is not None:
            column, header = self._taking, self._table.horizontalHeader()
            needs = max(self._least.get(column, 0), head_width(self._table, column))
            if column in self._words:
                needs = max(needs, min(scaled(MOST_TAKEN), self._table.sizeHintForColumn(column)))
            rest = self._table.viewport().width() - header.length() + header.sectionSize(column)
            self._set_width(column, max(needs, rest))

    def _set_width(self, column: int, width: int) -> None:
        if self._table.columnWidth(column) != width:
            self._table.setColumnWidth(column, width)
