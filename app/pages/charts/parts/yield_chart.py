"""The share of OK parts among those that were judged, step by step, with what chance alone would do to it."""

from __future__ import annotations

import math

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor

from app.domain.chart_figures import ChartFigures, yield_interval
from app.domain.part_counts import CountedSpan
from app.pages.charts.parts.chart import Chart, ChartRow
from app.pages.charts.parts.step_axis import StepAxis, step_label, step_words
from app.widgets.formatting import format_count, format_percent
from app.widgets.look.appearance import Appearance
from onenip_core.types import Verdict

HEADROOM = 0.02
TOP_ROOM = 0.05
"""Share of the height above 100 %, so that its words stand beside the axis and the points are whole."""
LEAST_HEIGHT = 0.05


class _PercentAxis(pg.AxisItem):  # type: ignore[misc]
    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        decimals = 0 if spacing >= 0.01 else 1
        return [format_percent(value, decimals) if value <= 1 + 1e-9 else "" for value in values]


class YieldChart(Chart):
    """Points with bars of 95 %; a step in which nothing was judged has none."""

    def __init__(self, appearance: Appearance) -> None:
        self._axis = StepAxis()
        self._spans: tuple[CountedSpan, ...] = ()
        super().__init__(appearance, "", ())
        self.title.setText(self.tr("Yield"))
        self.plot.setAccessibleName(self.tr("Yield over time"))
        self.table.setAccessibleName(self.tr("Yield over time"))
        self.headings = (self.tr("When"), self.tr("Yield"), self.tr("95 % interval"), self.tr("Judged"))
        self._places: list[int] = []

    def axes(self) -> dict[str, pg.AxisItem]:
        return {"bottom": self._axis, "left": _PercentAxis("left")}

    def show_figures(self, figures: ChartFigures) -> None:
        """Show the yield of each step."""
        step = figures.wanted.step
        self._spans = figures.spans
        self._axis.set_labels([step_label(step, span.since) for span in figures.spans])
        self._places = [place for place, span in enumerate(figures.spans) if _judged(span)]
        if not self._places:
            self.show_nothing(self.tr("No part was judged in this time. Choose another time, or inspect parts first."))
            return
        rows = []
        for place in self._places:
            span = figures.spans[place]
            low, high = yield_interval(span.counters)
            rows.append(
                ChartRow(
                    (
                        step_words(step, span.since, span.until),
                        format_percent(span.counters.yield_fraction),
                        f"{format_percent(low)} – {format_percent(high)}",
                        format_count(_judged(span)),
                    ),
                    figures.of_span(span, Verdict.OK, Verdict.NG),
                )
            )
        total = figures.counters
        low, high = yield_interval(total)
        said = self.tr("{share} of {count} judged parts are OK; 95 % interval {low} to {high}").format(
            share=format_percent(total.yield_fraction),
            count=format_count(total.ok + total.ng),
            low=format_percent(low),
            high=format_percent(high),
        )
        self.note.setText(said)
        self.show_rows(rows, said)

    def draw(self) -> None:
        xs = np.array(self._places, float)
        shares = np.array([self._spans[place].counters.yield_fraction for place in self._places], float)
        intervals = np.array([yield_interval(self._spans[place].counters) for place in self._places])
        ink = QColor(self._appearance.palette.series[0])
        bars = pg.ErrorBarItem(
            x=xs,
            y=shares,
            top=intervals[:, 1] - shares,
            bottom=shares - intervals[:, 0],
            beam=0.3,
            pen=pg.mkPen(self.colour("muted")),
        )
        self.plot.addItem(bars)
        line = np.full(len(self._spans), math.nan)
        line[self._places] = shares
        self.plot.plot(np.arange(len(line)), line, pen=pg.mkPen(ink, width=2), connect="finite")
        self.plot.addItem(
            pg.ScatterPlotItem(x=xs, y=shares, size=9, brush=ink, pen=pg.mkPen(self.colour("surface"), width=1))
        )
        lowest = min(float(shares.min()) - LEAST_HEIGHT, float(intervals[:, 0].min()) - HEADROOM)
        lowest = max(0.0, lowest)
        highest = 1 + max(HEADROOM, TOP_ROOM * (1 - lowest))
        self.plot.setRange(xRange=(-0.6, len(self._spans) - 0.4), yRange=(lowest, highest), padding=0)
        self.plot.showGrid(x=False, y=True, alpha=0.12)

    def row_at(self, x: float, y: float) -> int | None:
        return _nearest(self._places, x)

    def point_of(self, row: int) -> QPointF:
        place = self._places[row]
        return QPointF(place, self._spans[place].counters.yield_fraction or 0.0)


def _judged(span: CountedSpan) -> int:
    return span.counters.ok + span.counters.ng


def _nearest(places: list[int], x: float) -> int | None:
    """The row whose place is under the pointer."""
    place = round(x)
    return places.index(place) if place in places else None
