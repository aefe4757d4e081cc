"""The numbers of a chart."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem

from app.widgets.lists.flat_table import make_flat
from app.widgets.look.fonts import SIZE_BODY, font

ROW = 32


class ChartTable(QTableWidget):
    """A row a bar or a point; Return or a double click opens its parts."""

    opened = Signal(int)
    """Carries the row."""

    def __init__(self, name: str) -> None:
        super().__init__()
        make_flat(self, name, ROW, how=QHeaderView.ResizeMode.Stretch)
        self.setFont(font(SIZE_BODY))
        self.cellDoubleClicked.connect(lambda row, _column: self.opened.emit(row))

    def show_rows(self, headings: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Show these; the first row is chosen."""
        self.setColumnCount(len(headings))
        self.setHorizontalHeaderLabels(list(headings))
        self.setRowCount(len(rows))
        for number, cells in enumerate(rows):
            for column, cell in enumerate(cells):
                item = QTableWidgetItem(cell)
                item.setToolTip(cell)
                item.setFlags(Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)
                self.setItem(number, column, item)
        if rows:
            self.setCurrentCell(0, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentRow() >= 0:
            self.opened.emit(self.currentRow())
            return
        super().keyPressEvent(event)
