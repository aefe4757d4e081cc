"""Causes beside each other, the most frequent on top."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFontMetrics

from app.domain.chart_figures import ParetoRow
from app.domain.part_query import PartQuery
from app.pages.charts.parts.chart import Chart, ChartRow
from app.widgets.count_axis import CountAxis
from app.widgets.formatting import format_count, format_percent
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_SMALL, font
from app.widgets.look.text_size import scaled

LABEL_WIDTH = 320
MOST_ROWS = 8
HEIGHT = 0.7


class _LabelAxis(pg.AxisItem):  # type: ignore[misc]
    """Names of rows, cut where they would not fit."""

    def __init__(self) -> None:
        super().__init__("left")
        self._labels: tuple[str, ...] = ()
        self.setWidth(scaled(LABEL_WIDTH))
        self.setStyle(tickLength=0)

    def set_labels(self, labels: Sequence[str]) -> None:
        metrics = QFontMetrics(font(SIZE_SMALL))
        self._labels = tuple(
            metrics.elidedText(label, Qt.TextElideMode.ElideRight, scaled(LABEL_WIDTH) - 24) for label in labels
        )
        self.picture = None
        self.update()

    def tickValues(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, list[float]]]:
        return [(1.0, [float(place) for place in range(len(self._labels))])]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        return [self._labels[int(value)] for value in values]


class ParetoChart(Chart):
    """Lying bars; what has no row of its own is joined in the last one."""

    def __init__(self, appearance: Appearance, title: str, cause: str, colour: str) -> None:
        """`colour` is a token of the theme, or the name of a verdict's ink."""
        self._axis = _LabelAxis()
        self._bars: tuple[ParetoRow, ...] = ()
        super().__init__(appearance, title, ())
        self._colour = colour
        self.table.setAccessibleName(title)
        self.headings = (cause, self.tr("Parts"), self.tr("With those above"))

    own_widths = frozenset({"left"})

    def axes(self) -> dict[str, pg.AxisItem]:
        return {"left": self._axis, "bottom": CountAxis("bottom")}

    def show_bars(
        self, bars: Sequence[ParetoRow], labels: Sequence[str], queries: Sequence[PartQuery | None], said: str
    ) -> None:
        """Show bars, the most frequent first, with what each is called and which parts are its."""
        self._bars = tuple(bars)
        self._axis.set_labels(tuple(reversed(labels)))
        rows = [
            ChartRow((label, format_count(bar.count), format_percent(bar.share)), query)
            for bar, label, query in zip(bars, labels, queries, strict=True)
        ]
        self.note.setText(said)
        self.show_rows(rows, said)

    def draw(self) -> None:
        count = len(self._bars)
        places = np.arange(count)[::-1]
        counts = np.array([bar.count for bar in self._bars], float)
        self.plot.addItem(
            pg.BarGraphItem(
                x0=0,
                y=places,
                width=counts,
                height=HEIGHT,
                brush=QColor(self._ink),
                pen=pg.mkPen(self.colour("surface"), width=1),
            )
        )
        for place, bar in zip(places, self._bars, strict=True):
            text = pg.TextItem(format_count(bar.count), color=self.colour("text"), anchor=(0, 0.5))
            text.setFont(font(SIZE_SMALL))
            text.setPos(bar.count, float(place))
            self.plot.addItem(text)
        rows = max(count, 4)  # one bar shall not fill the whole chart
        self.plot.setRange(xRange=(0, 1.12 * float(counts.max())), yRange=(count - 0.5 - rows, count - 0.5), padding=0)
        self.plot.showGrid(x=True, y=False, alpha=0.12)

    @property
    def _ink(self) -> str:
        palette = self._appearance.palette
        return {"ng": palette.ng.ink, "not_checked": palette.not_checked.ink}.get(self._colour, palette.series[0])

    def row_at(self, x: float, y: float) -> int | None:
        row = len(self._bars) - 1 - round(y)
        return row if 0 <= row < len(self._bars) else None

    def point_of(self, row: int) -> QPointF:
        return QPointF(self._bars[row].count / 2, len(self._bars) - 1 - row)
