"""How many parts were NG or not checked, step by step."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor

from app.domain.chart_figures import ChartFigures
from app.domain.chart_span import Step
from app.domain.part_counts import CountedSpan
from app.pages.charts.parts.chart import Chart, ChartRow
from app.pages.charts.parts.step_axis import StepAxis, step_label, step_words
from app.pages.charts.parts.swatch import VerdictSwatch
from app.widgets.count_axis import CountAxis
from app.widgets.formatting import counted, format_count
from app.widgets.look.appearance import Appearance
from onenip_core.types import Verdict

WIDTH = 0.8


class BadChart(Chart):
    """Bars: NG below, NOT CHECKED on top of it. A bar opens its NG and its unchecked parts."""

    def __init__(self, appearance: Appearance) -> None:
        self._axis = StepAxis()
        self._spans: tuple[CountedSpan, ...] = ()
        super().__init__(appearance, "", ())
        for widget in (self.plot, self.table):
            widget.setAccessibleName(self.tr("NG and NOT CHECKED over time"))
        self.headings = (self.tr("When"), self.tr("NG"), self.tr("NOT CHECKED"), self.tr("All parts"))
        self.head.addWidget(VerdictSwatch(appearance, Verdict.NG, self.tr("NG")))
        self.head.addWidget(VerdictSwatch(appearance, Verdict.NOT_CHECKED, self.tr("NOT CHECKED")))

    def axes(self) -> dict[str, pg.AxisItem]:
        return {"bottom": self._axis, "left": CountAxis("left")}

    def show_figures(self, figures: ChartFigures) -> None:
        """Show the counts of each step."""
        step = figures.wanted.step
        title = {
            Step.HOUR: self.tr("NG and NOT CHECKED per hour"),
            Step.DAY: self.tr("NG and NOT CHECKED per day"),
            Step.WEEK: self.tr("NG and NOT CHECKED per week"),
        }[step]
        self.title.setText(title)
        for widget in (self.plot, self.table):
            widget.setAccessibleName(title)
        self._spans = figures.spans
        self._axis.set_labels([step_label(step, span.since) for span in figures.spans])
        if not figures.has_parts:
            self.show_nothing(self.tr("There are no parts in this time. Choose another time, or inspect parts first."))
            return
        rows = [
            ChartRow(
                (
                    step_words(step, span.since, span.until),
                    format_count(span.counters.ng),
                    format_count(span.counters.not_checked),
                    format_count(_all(span)),
                ),
                figures.of_span(span, Verdict.NG, Verdict.NOT_CHECKED) if _bad(span) else None,
            )
            for span in figures.spans
        ]
        total = figures.counters
        said = counted(
            total.ok + total.ng + total.not_checked,
            self.tr("{ng} NG and {unchecked} NOT CHECKED of {count} part"),
            self.tr("{ng} NG and {unchecked} NOT CHECKED of {count} parts"),
        ).format(ng=format_count(total.ng), unchecked=format_count(total.not_checked))
        self.note.setText(said)
        self.show_rows(rows, said)

    def draw(self) -> None:
        palette = self._appearance.palette
        places = np.arange(len(self._spans))
        ng = np.array([span.counters.ng for span in self._spans])
        unchecked = np.array([span.counters.not_checked for span in self._spans])
        for heights, base, verdict in ((ng, np.zeros_like(ng), Verdict.NG), (unchecked, ng, Verdict.NOT_CHECKED)):
            ink = QColor(palette.verdict(verdict).ink)
            self.plot.addItem(
                pg.BarGraphItem(
                    x=places, y0=base, height=heights, width=WIDTH, brush=ink, pen=pg.mkPen(palette.surface, width=1)
                )
            )
        highest = max(1, int((ng + unchecked).max()))
        self.plot.setRange(xRange=(-0.6, len(self._spans) - 0.4), yRange=(0, 1.1 * highest), padding=0)
        self.plot.showGrid(x=False, y=True, alpha=0.12)

    def row_at(self, x: float, y: float) -> int | None:
        place = round(x)
        return place if 0 <= place < len(self._spans) else None

    def point_of(self, row: int) -> QPointF:
        return QPointF(row, max(0.2, _bad(self._spans[row]) / 2))


def _bad(span: CountedSpan) -> int:
    return span.counters.ng + span.counters.not_checked


def _all(span: CountedSpan) -> int:
    return span.counters.ok + _bad(span)
