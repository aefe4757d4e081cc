"""Where defects lie, with how many parts that rests on, as a picture or as a table."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout

from app.domain.defect_heat import CELLS, DefectHeat
from app.pages.charts.parts.chart_table import ChartTable
from app.pages.charts.parts.heat_view import HeatView
from app.widgets.formatting import counted, format_count, format_percent
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_SMALL, SIZE_STRONG
from app.widgets.look.text_size import scaled
from app.widgets.look.widgets import GRID, text_label

PIECES = 4
"""Of a picture's side, in the table."""


class HeatCard(QFrame):
    """A view, its table, or a sentence why there is nothing to see."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("Card")
        self.note = text_label("", SIZE_SMALL, tone="muted", wrap=True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(scaled(160))
        self.progress.setAccessibleName(self.tr("How many maps were read"))
        self.view = HeatView(appearance)
        self.table = ChartTable(self.tr("Where defects lie"))
        self.empty = text_label("", tone="muted", wrap=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        for each in (self.view, self.table, self.empty):
            self._stack.addWidget(each)
        head = QHBoxLayout()
        head.setSpacing(2 * GRID)
        head.addWidget(text_label(self.tr("Where defects lie"), SIZE_STRONG, QFont.Weight.DemiBold))
        head.addWidget(self.note, 1)
        head.addWidget(self.progress)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        layout.setSpacing(GRID)
        layout.addLayout(head)
        layout.addWidget(self._stack, 1)
        self._as_table = False
        self.show_heat(None, None, "")

    def show_as_table(self, as_table: bool) -> None:
        """The numbers instead of the picture."""
        self._as_table = as_table
        if self._stack.currentWidget() is not self.empty:
            self._stack.setCurrentWidget(self.table if as_table else self.view)

    def show_heat(self, heat: DefectHeat | None, progress: tuple[int, int] | None, product: str) -> None:
        """Show maps as far as they were added up; an empty name: no product is chosen."""
        self.progress.setVisible(progress is not None)
        if progress is not None:
            self.progress.setRange(0, max(1, progress[1]))
            self.progress.setValue(progress[0])
        self.view.show_heat(heat)
        if heat is None or not heat.parts:
            self.note.setText("")
            self.empty.setText(self._why_nothing(heat, progress, product))
            self._stack.setCurrentWidget(self.empty)
            return
        self.note.setText(self._said(heat))
        self._fill_table(heat)
        self._stack.setCurrentWidget(self.table if self._as_table else self.view)

    def _why_nothing(self, heat: DefectHeat | None, progress: tuple[int, int] | None, product: str) -> str:
        if not product:
            return self.tr("Choose a product: parts of different products cannot be laid over each other.")
        if heat is None or progress is not None:
            return self.tr("Maps of NG parts are read…")
        if heat.without:
            return self.tr("The maps of the {count} NG parts are not there any more.").format(count=heat.without)
        return self.tr("No part of {product} was NG in this time.").format(product=product)

    def _said(self, heat: DefectHeat) -> str:
        said = [counted(heat.parts, self.tr("The map of 1 NG part"), self.tr("The maps of {count} NG parts"))]
        if heat.more:
            one, many = (
                self.tr("the newest; one older was not read"),
                self.tr("the newest; {count} older ones were not read"),
            )
            said.append(counted(heat.more, one, many))
        if heat.without:
            said.append(self.tr("{count} left out: no map, or another camera").format(count=format_count(heat.without)))
        if heat.view:
            said.append(self.tr("camera {view}").format(view=heat.view))
        said.append(self.tr("coloured where they stand above the limit"))
        return " · ".join(said)

    def _fill_table(self, heat: DefectHeat) -> None:
        """A row for each piece of the picture, the one with most parts on top."""
        side = CELLS // PIECES
        highest = heat.counts.reshape(PIECES, side, PIECES, side).max(axis=(1, 3))
        order = np.argsort(-highest, axis=None, kind="stable")
        rows = []
        for place in order:
            row, column = divmod(int(place), PIECES)
            count = int(highest[row, column])
            rows.append(
                (
                    self.tr("{left} – {right} % from the left").format(
                        left=100 * column // PIECES, right=100 * (column + 1) // PIECES
                    ),
                    self.tr("{top} – {bottom} % from the top").format(
                        top=100 * row // PIECES, bottom=100 * (row + 1) // PIECES
                    ),
                    format_count(count),
                    format_percent(count / heat.parts),
                )
            )
        headings = (self.tr("Across"), self.tr("Down"), self.tr("Parts, at the worst place"), self.tr("Share"))
        self.table.show_rows(headings, rows)
