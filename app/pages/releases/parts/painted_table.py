"""How two models find painted defects where they are."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QTableWidget, QTableWidgetItem, QWidget

from app.pages.releases.parts.painted_figures import PaintedFigure, painted_figures
from app.pages.releases.state import Reading
from app.widgets.lists.flat_table import make_flat
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_BODY, font
from app.widgets.look.text_size import heightened

NAME, CANDIDATE, OTHER = range(3)
WIDTH, ROW = 144, 30
INDENT = "    "
MOST_ROWS = 9
"""That are seen at once; the others are scrolled to."""


class PaintedTable(QTableWidget):
    """A few lines a product."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(0, 3, parent)
        self._appearance = appearance
        self._figures: tuple[PaintedFigure, ...] = ()
        make_flat(
            self, self.tr("How the models find painted defects"), ROW, ((CANDIDATE, WIDTH), (OTHER, WIDTH)), (NAME,)
        )
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        appearance.changed.connect(self._fill)

    def show_reading(self, reading: Reading) -> None:
        """Show how both models do."""
        mine, others = (
            (self.tr("Active"), self.tr("Before it"))
            if reading.is_active
            else (self.tr("Candidate"), self.tr("Active"))
        )
        self.setHorizontalHeaderLabels([self.tr("Painted defects"), mine, others])
        self.setColumnHidden(OTHER, reading.other is None)
        self._figures = painted_figures(reading)
        self._fill()

    @Slot()
    def _fill(self) -> None:
        self.setRowCount(len(self._figures))
        for row, figure in enumerate(self._figures):
            for column, text in enumerate((figure.name, figure.candidate, figure.other)):
                item = QTableWidgetItem(text if figure.is_head or column != NAME else f"{INDENT}{text}")
                is_name = column == NAME and figure.is_head
                item.setFont(font(SIZE_BODY, QFont.Weight.DemiBold if is_name else QFont.Weight.Normal))
                item.setToolTip(figure.explanation or text)
                if column == CANDIDATE and figure.is_bad:
                    item.setForeground(QColor(self._appearance.palette.danger))
                self.setItem(row, column, item)
        rows = min(len(self._figures), MOST_ROWS)
        self.setFixedHeight(
            self.horizontalHeader().sizeHint().height() + rows * heightened(ROW) + 2 * self.frameWidth() + 2
        )
