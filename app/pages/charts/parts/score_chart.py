"""How parts scored, beside the limit."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor

from app.domain.chart_figures import ChartFigures
from app.domain.part_counts import CountedScores
from app.domain.product import THRESHOLD_MAXIMUM
from app.messages.wording.numbers import format_number
from app.pages.charts.parts.chart import Chart, ChartRow
from app.widgets.formatting import format_count, format_percent, format_score
from app.widgets.look.appearance import Appearance


class _CountAxis(pg.AxisItem):  # type: ignore[misc]
    """Values are logarithms of one more than a count: of a thousand good parts and one bad one, both are seen."""

    def tickValues(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, list[float]]]:
        counts = [0, *(10**power for power in range(9))]
        return [(1.0, [height(count) for count in counts if minVal <= height(count) <= maxVal])]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        return [format_count(round(10**value - 1)) for value in values]


class _ScoreAxis(pg.AxisItem):  # type: ignore[misc]
    """With the decimal mark of the place."""

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        return [format_number(value, ".1f" if spacing >= 0.1 else ".2f") for value in values]


def height(count: int) -> float:
    """Of a bar."""
    return math.log10(count + 1)


class ScoreChart(Chart):
    """Bars of 0.05; the last one holds what lies beyond the highest limit."""

    def __init__(self, appearance: Appearance) -> None:
        self._scores: tuple[CountedScores, ...] = ()
        self._limit: float | None = None
        super().__init__(appearance, "", ())
        self.title.setText(self.tr("Scores"))
        for widget in (self.plot, self.table):
            widget.setAccessibleName(self.tr("How parts scored"))
        self.headings = (self.tr("Score"), self.tr("Parts"), self.tr("Share"))

    def axes(self) -> dict[str, pg.AxisItem]:
        return {"left": _CountAxis("left"), "bottom": _ScoreAxis("bottom")}

    def show_figures(self, figures: ChartFigures, limit: float | None) -> None:
        """Show scores, and the limit that holds now; None where products have several."""
        self._scores, self._limit = figures.scores, limit
        total = sum(scores.count for scores in figures.scores)
        if not total:
            self.show_nothing(self.tr("No part was judged in this time. Choose another time, or inspect parts first."))
            return
        rows = [
            ChartRow(
                (_range(scores), format_count(scores.count), format_percent(scores.count / total, 2)),
                replace(
                    figures.query,
                    score_from=scores.low,
                    score_to=None if _is_last(scores) else math.nextafter(scores.high, -math.inf),
                )
                if scores.count
                else None,
            )
            for scores in figures.scores
        ]
        said = self.tr("{count} judged parts; the height of a bar is the logarithm of the count").format(
            count=format_count(total)
        )
        if limit is not None:
            above = sum(scores.count for scores in figures.scores if scores.low >= limit)
            said = self.tr(
                "{count} judged parts, about {above} above the limit of {limit}; heights are logarithms"
            ).format(count=format_count(total), above=format_count(above), limit=format_score(limit))
        self.note.setText(said)
        self.show_rows(rows, said)

    def draw(self) -> None:
        palette = self._appearance.palette
        lows = np.array([scores.low for scores in self._scores])
        step = float(lows[1] - lows[0])
        heights = np.array([height(scores.count) for scores in self._scores])
        limit = self._limit if self._limit is not None else math.inf
        inks = [QColor(palette.ng.ink if low >= limit - 1e-9 else palette.series[0]) for low in lows]
        self.plot.addItem(
            pg.BarGraphItem(
                x=lows + step / 2, height=heights, width=step, brushes=inks, pen=pg.mkPen(palette.surface, width=1)
            )
        )
        if self._limit is not None:
            self.plot.addItem(
                pg.InfiniteLine(
                    self._limit,
                    pen=pg.mkPen(palette.text, width=2, style=Qt.PenStyle.DashLine),
                    label=self.tr("limit {limit}").format(limit=format_score(self._limit)),
                    labelOpts={"position": 0.92, "color": palette.text, "fill": palette.surface},
                )
            )
        self.plot.setRange(xRange=(0, THRESHOLD_MAXIMUM + step), yRange=(0, 1.1 * float(heights.max())), padding=0.01)
        self.plot.showGrid(x=False, y=True, alpha=0.12)

    def row_at(self, x: float, y: float) -> int | None:
        for row, scores in enumerate(self._scores):
            if scores.low <= x < min(scores.high, THRESHOLD_MAXIMUM + 1):
                return row
        return None

    def point_of(self, row: int) -> QPointF:
        scores = self._scores[row]
        return QPointF(scores.low + 0.01, height(scores.count) / 2)


def _is_last(scores: CountedScores) -> bool:
    return scores.high > 2 * THRESHOLD_MAXIMUM


def _range(scores: CountedScores) -> str:
    low = format_number(scores.low, ".2f")
    return f"≥ {low}" if _is_last(scores) else f"{low} – {format_number(scores.high, '.2f')}"
