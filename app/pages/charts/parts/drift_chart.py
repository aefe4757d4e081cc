"""How scores lie beside those of the first parts under a model, and where they drifted."""

from __future__ import annotations

import math
from bisect import bisect_right
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import numpy as np
import numpy.typing as npt
import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication, QPointF, Qt
from PySide6.QtGui import QColor

from app.domain.drift import MOST_BETWEEN, DriftAlarm, DriftCurve, DriftReport
from app.domain.part_query import PartQuery
from app.messages.wording.lists import one_after_another
from app.messages.wording.numbers import format_number
from app.pages.charts.parts.chart import Chart, ChartRow
from app.pages.charts.parts.step_axis import StepAxis
from app.widgets.formatting import format_count, format_time, format_time_of_year
from app.widgets.look.appearance import Appearance
from onenip_core.drift import BLOCK, PARTS_FOR_A_FALSE_ALARM, REFERENCE, Direction

SMOOTHED = 10
"""Blocks whose mean the line shows: a hundred parts."""
_STROKES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine)
_LEAST_HEIGHT = 1.0
TIME_WIDTH = 112
"""Of a day with a time below the axis."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """SMOOTHED blocks of one view."""

    curve: int
    place: float
    """Number of its middle block."""
    mean: float


class DriftChart(Chart):
    """A dot for each block of parts, a line through their means; drifts stand as bands from where they began to where they were
    found."""

    def __init__(self, appearance: Appearance) -> None:
        self._axis = StepAxis(TIME_WIDTH)
        self._report: DriftReport | None = None
        self._pieces: list[_Piece] = []
        super().__init__(appearance, "", ())
        self.title.setText(self.tr("Drift"))
        for widget in (self.plot, self.table):
            widget.setAccessibleName(self.tr("Drift of the scores"))
        self.headings = (self.tr("Until"), self.tr("Of"), self.tr("Above the first parts by"))

    def axes(self) -> dict[str, pg.AxisItem]:
        return {"bottom": self._axis}

    def show_report(self, report: DriftReport | None, product: str) -> None:
        """Show what is known of a product under the model that inspects; an empty name: no product is chosen."""
        self._report = report
        if not product:
            self.show_nothing(self.tr("Choose a product: scores of different products are not comparable."))
        elif report is None:
            self.show_nothing(self.tr("No model inspects {product}. Activate one first.").format(product=product))
        elif not report.is_known:
            text = self.tr(
                "Not enough parts yet: {known} of the {least} that later ones are compared with. Go on inspecting {product}."
            ).format(known=format_count(report.known), least=REFERENCE, product=product)
            self.show_nothing(text)
        elif not any(curve.points for curve in report.curves):
            text = self.tr(
                "The first {count} parts of {product} are there; those that come now are compared with them."
            )
            self.show_nothing(text.format(count=REFERENCE, product=product))
        else:
            self._show(report)

    def _show(self, report: DriftReport) -> None:
        longest = max(report.curves, key=lambda curve: len(curve.points))
        self._axis.set_labels([format_time_of_year(point.at) for point in longest.points])
        self._pieces = [piece for number, curve in enumerate(report.curves) for piece in _pieces(number, curve)]
        several = len(report.curves) > 1
        rows = []
        for piece in self._pieces:
            curve = report.curves[piece.curve]
            first, last = _ends(curve, piece)
            rows.append(
                ChartRow(
                    (
                        format_time(last),
                        curve.view if several else self.tr("{count} parts").format(count=SMOOTHED * BLOCK),
                        self.tr("{height} σ").format(height=format_number(piece.mean, "+.2f")),
                    ),
                    PartQuery(
                        products=(report.origin.product_id,),
                        models=(report.origin.model_id,),
                        since=first,
                        until=_behind(last),
                    ),
                )
            )
        self.note.setText(self._said(report))
        self.show_rows(rows, self.note.text())
        self.setToolTip(self._explained(report))

    def _said(self, report: DriftReport) -> str:
        if not report.alarms:
            return self.tr("No drift in {count} parts since the first {reference}").format(
                count=format_count(report.seen), reference=REFERENCE
            )
        last = report.alarms[-1]
        is_over = self._is_over(report, last)
        words = (
            self.tr("{direction} from {began} to {last}{view}")
            if is_over
            else self.tr("{direction} since {began}{view}")
        )
        return words.format(
            direction=_direction(self, last, is_over),
            began=format_time(last.began_at),
            last=format_time(last.last_at),
            view=f" · {last.view}" if last.view else "",
        )

    @staticmethod
    def _is_over(report: DriftReport, alarm: DriftAlarm) -> bool:
        """Whether more parts came without it than two drifts that are one may have between them."""
        curve = next(each for each in report.curves if each.view == alarm.view)
        return sum(point.last_id > alarm.last_id for point in curve.points[-2 * MOST_BETWEEN :]) > MOST_BETWEEN

    def _explained(self, report: DriftReport) -> str:
        said = [
            self.tr(
                "Compared are the scores of all judged parts, {block} at a time, with the first {reference} under this model. Of "
                "parts that did not change, one drift in {rate} parts or more is a false alarm."
            ).format(block=BLOCK, reference=REFERENCE, rate=format_count(PARTS_FOR_A_FALSE_ALARM))
        ]
        if report.left_out:
            left = self.tr("{count} older parts were not compared: there were too many.")
            said.append(left.format(count=format_count(report.left_out)))
        return one_after_another(said)

    def draw(self) -> None:
        report = self._report
        if report is None:
            return
        palette = self._appearance.palette
        danger = QColor(palette.ng.ink)
        for alarm in report.alarms:
            first, found, last = self._band(report, alarm)
            band = QColor(danger)
            band.setAlpha(40)
            region = pg.LinearRegionItem((first, last), movable=False, brush=band, pen=pg.mkPen(None))
            region.setZValue(-10)
            self.plot.addItem(region)
            self.plot.addItem(pg.InfiniteLine(found, pen=pg.mkPen(danger, width=2, style=Qt.PenStyle.DashLine)))
        self.plot.addItem(pg.InfiniteLine(0, angle=0, pen=pg.mkPen(palette.muted, style=Qt.PenStyle.DotLine)))
        highest = _LEAST_HEIGHT
        for number, curve in enumerate(report.curves):
            heights = np.array([point.height for point in curve.points])
            if not heights.size:
                continue
            ink = QColor(palette.series[number % len(palette.series)])
            faint = QColor(ink)
            faint.setAlpha(130)
            self.plot.addItem(pg.ScatterPlotItem(x=np.arange(heights.size), y=heights, size=4, brush=faint, pen=None))
            pen = pg.mkPen(ink, width=2, style=_STROKES[number % len(_STROKES)])
            self.plot.plot(np.arange(heights.size), _smoothed(heights), pen=pen, connect="finite")
            highest = max(highest, float(np.quantile(np.abs(heights), 0.995)))
        most = max(len(curve.points) for curve in report.curves)
        self.plot.setRange(xRange=(-0.5, max(most, SMOOTHED) - 0.5), yRange=(-highest, highest), padding=0.02)
        self.plot.showGrid(x=False, y=True, alpha=0.12)

    def _band(self, report: DriftReport, alarm: DriftAlarm) -> tuple[float, float, float]:
        """Where it began, where it was found, and where it was found for the last time."""
        curve = next(each for each in report.curves if each.view == alarm.view)
        numbers = [point.last_id for point in curve.points]
        began, found, last = (
            bisect_right(numbers, each) for each in (alarm.began_id - 1, alarm.found_id, alarm.last_id)
        )
        return began - 0.5, found - 0.5, last - 0.5

    def row_at(self, x: float, y: float) -> int | None:
        near = [row for row, piece in enumerate(self._pieces) if abs(piece.place - x) <= SMOOTHED / 2]
        return min(near, key=lambda row: abs(self._pieces[row].mean - y)) if near else None

    def point_of(self, row: int) -> QPointF:
        piece = self._pieces[row]
        return QPointF(piece.place, piece.mean)


def _direction(chart: DriftChart, alarm: DriftAlarm, is_over: bool) -> str:
    if alarm.direction is Direction.HIGHER:
        return (
            QCoreApplication.translate("ChartsDriftChart", "Scores were higher")
            if is_over
            else QCoreApplication.translate("ChartsDriftChart", "Scores are higher")
        )
    return (
        QCoreApplication.translate("ChartsDriftChart", "Scores were lower")
        if is_over
        else QCoreApplication.translate("ChartsDriftChart", "Scores are lower")
    )


def _pieces(number: int, curve: DriftCurve) -> list[_Piece]:
    """Whole ones, the newest last; what is left over stands at the beginning."""
    heights = [point.height for point in curve.points]
    pieces = []
    for end in range(len(heights), 0, -SMOOTHED):
        start = max(0, end - SMOOTHED)
        pieces.append(_Piece(number, (start + end - 1) / 2, sum(heights[start:end]) / (end - start)))
    return pieces[::-1]


def _ends(curve: DriftCurve, piece: _Piece) -> tuple[str, str]:
    """When the first and the last of its blocks ended."""
    middle = piece.place
    first = max(0, math.ceil(middle - SMOOTHED / 2))
    last = min(len(curve.points) - 1, math.floor(middle + SMOOTHED / 2))
    return curve.points[first].at, curve.points[last].at


def _behind(at: str) -> str:
    """A millisecond later: what was taken at that time still lies before it."""
    later = datetime.fromisoformat(at) + timedelta(milliseconds=1)
    return later.astimezone(UTC).isoformat(timespec="milliseconds")


def _smoothed(heights: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """The mean of each block and those before it, as far as there are."""
    sums = np.concatenate([[0.0], np.cumsum(heights)])
    ends = np.arange(1, heights.size + 1)
    starts = np.maximum(0, ends - SMOOTHED)
    means: npt.NDArray[np.float64] = (sums[ends] - sums[starts]) / (ends - starts)
    means[: SMOOTHED // 2] = math.nan  # of so few blocks it would jump about
    return means
