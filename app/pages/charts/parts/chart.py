"""A chart on a card: a plot, or the same as a table, or a sentence why there is nothing to see."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QPoint, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QCursor, QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QToolTip, QVBoxLayout, QWidget

from app.domain.part_query import PartQuery
from app.pages.charts.parts.chart_table import ChartTable
from app.widgets.formatting import named
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_SMALL, SIZE_STRONG, font
from app.widgets.look.text_size import scaled
from app.widgets.look.widgets import GRID, text_label
from app.widgets.still_plot import make_still

LEFT_WIDTH = 56


@dataclass(frozen=True, slots=True)
class ChartRow:
    """A bar or a point, as a table says it."""

    cells: tuple[str, ...]
    query: PartQuery | None = None
    """Its parts; None where nothing can be opened."""


class Chart(QFrame):
    """What is seen, said and opened is one list of rows. Charts derive from it and draw their rows into `plot`."""

    partsRequested = Signal(object)
    """Carries a PartQuery: the parts of a bar or a point."""

    def __init__(self, appearance: Appearance, title: str, headings: Sequence[str]) -> None:
        super().__init__()
        self.setObjectName("Card")
        self._appearance = appearance
        self._rows: tuple[ChartRow, ...] = ()
        self.headings = tuple(headings)
        self.title = text_label(title, SIZE_STRONG, QFont.Weight.DemiBold)
        self.note = text_label("", SIZE_SMALL, tone="muted")
        self.head = QHBoxLayout()
        self.head.setSpacing(2 * GRID)
        self.head.addWidget(self.title)
        self.head.addWidget(self.note, 1)
        self.plot = pg.PlotWidget(axisItems=self.axes())
        make_still(self.plot, title)
        self.plot.setMinimumHeight(scaled(96))
        self.table = ChartTable(title)
        self.empty = text_label("", tone="muted", wrap=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        for each in (self.plot, self.table, self.empty):
            self._stack.addWidget(each)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        layout.setSpacing(GRID)
        layout.addLayout(self.head)
        layout.addWidget(self._stack, 1)
        self._as_table = False
        if "left" not in self.own_widths:
            self.plot.getAxis("left").setWidth(
                scaled(LEFT_WIDTH)
            )  # charts that stand above each other have one scale of time
        self.plot.scene().sigMouseMoved.connect(self._on_moved)
        self.plot.scene().sigMouseClicked.connect(self._on_clicked)
        self.table.opened.connect(self._open)
        appearance.changed.connect(self._on_appearance_changed)

    own_widths: frozenset[str] = frozenset()
    """Sides whose axes have another width."""

    def axes(self) -> dict[str, pg.AxisItem]:
        """Axes of its own, by their side."""
        return {}

    @property
    def rows(self) -> tuple[ChartRow, ...]:
        """What is on show."""
        return self._rows

    @property
    def body(self) -> QWidget | None:
        """The plot, the table or the sentence, whichever is on show."""
        return self._stack.currentWidget()

    def show_rows(self, rows: Sequence[ChartRow], said: str) -> None:
        """Show these, and tell whoever cannot see them what they say."""
        self._rows = tuple(rows)
        self.plot.setAccessibleDescription(said)
        self.table.show_rows(self.headings, [row.cells for row in rows])
        self._stack.setCurrentWidget(self.table if self._as_table else self.plot)
        self._draw()

    def show_nothing(self, why: str) -> None:
        """There is nothing to show, and what to do."""
        self._rows = ()
        self.note.setText("")
        self.table.show_rows(self.headings, [])
        self.empty.setText(why)
        self._stack.setCurrentWidget(self.empty)

    def show_as_table(self, as_table: bool) -> None:
        """The numbers instead of the picture."""
        self._as_table = as_table
        if self._stack.currentWidget() is not self.empty:
            self._stack.setCurrentWidget(self.table if as_table else self.plot)

    def draw(self) -> None:
        """Draw the rows into the plot, in the colours of the theme."""
        raise NotImplementedError

    def row_at(self, x: float, y: float) -> int | None:
        """The row that lies at a place of the plot, in its coordinates."""
        raise NotImplementedError

    def words(self, row: int) -> str:
        """What is said of a row under the pointer."""
        return "\n".join(named(name, cell) for name, cell in zip(self.headings, self._rows[row].cells, strict=True))

    def position_of(self, row: int) -> QPoint:
        """Where a row lies, in pixels of the plot's viewport; for tests and for the pointer."""
        place = self.plot.getViewBox().mapViewToScene(self.point_of(row))
        position: QPoint = self.plot.mapFromScene(place)
        return position

    def point_of(self, row: int) -> QPointF:
        """A place of the plot, in its coordinates, that belongs to a row."""
        raise NotImplementedError

    def colour(self, token: str) -> Any:
        """A colour of the theme, for pens and brushes."""
        return self._appearance.colour(token)

    def _draw(self) -> None:
        palette = self._appearance.palette
        self.plot.setBackground(palette.surface)
        for side in ("left", "bottom"):
            axis = self.plot.getAxis(side)
            axis.setPen(pg.mkPen(palette.control_border))
            axis.setTextPen(pg.mkPen(palette.muted))
            axis.setStyle(tickFont=font(SIZE_SMALL))
            axis.label.setFont(font(SIZE_SMALL))
        self.plot.getPlotItem().clear()
        self.draw()

    @Slot()
    def _on_appearance_changed(self) -> None:
        if self._rows:
            self._draw()

    @Slot(object)
    def _on_moved(self, place: QPointF) -> None:
        row = self._row_under(place)
        opens = row is not None and self._rows[row].query is not None
        self.plot.viewport().setCursor(Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor)
        if row is None:
            QToolTip.hideText()
        else:
            QToolTip.showText(QCursor.pos(), self.words(row), self.plot)

    @Slot(object)
    def _on_clicked(self, event: Any) -> None:
        row = self._row_under(event.scenePos())
        if row is not None and event.button() == Qt.MouseButton.LeftButton:
            self._open(row)

    def _row_under(self, place: QPointF) -> int | None:
        box = self.plot.getViewBox()
        if not self._rows or not box.sceneBoundingRect().contains(place):
            return None
        at = box.mapSceneToView(place)
        return self.row_at(at.x(), at.y())

    @Slot(int)
    def _open(self, row: int) -> None:
        query = self._rows[row].query
        if query is not None:
            self.partsRequested.emit(query)
