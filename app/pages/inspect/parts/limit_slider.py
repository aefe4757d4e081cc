"""The limit as a line over the scores that calibration knows."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.calibration_scores import CalibrationScores
from app.domain.limit_choice import STEPS
from app.domain.product import THRESHOLD_MAXIMUM
from app.messages.wording.numbers import format_number
from app.widgets.formatting import format_score
from app.widgets.limit_line import SIDE, LimitLine
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_SMALL, font
from app.widgets.look.text_size import scaled
from onenip_core.types import Verdict

BIN = 0.1
TOP, UPPER, LOWER, TICKS = 24, 72, 40, 28
HANDLE = 9
"""Room below the axis where nothing hangs from it."""


class LimitSlider(LimitLine):
    """Scores in steps of 0.1, what lies beyond in the last step: good parts stand on the axis, pseudo-anomalies hang from it."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent)
        self._scores = CalibrationScores()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_scores(self, scores: CalibrationScores) -> None:
        """Show how good parts and pseudo-anomalies scored."""
        if scores != self._scores:
            self._scores = scores
            self.updateGeometry()
            self._describe()

    def sizeHint(self) -> QSize:
        """Fixed height; room for pseudo-anomalies only where they are known."""
        return QSize(400, round(self._axis() + self._lower() + scaled(TICKS)))

    def handle_centre(self) -> QPointF:
        """Where the handle is, on the line."""
        return QPointF(self.x_of(self.limit), self._axis())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Bars, axis, the limit that holds, the chosen one."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_bars(painter, self._scores.good, -UPPER)
        self._paint_bars(painter, self._scores.pseudo_anomalies or (), self._lower())
        self._paint_axis(painter)
        self._paint_now(painter)
        self._paint_limit(painter)
        painter.end()

    def _paint_bars(self, painter: QPainter, scores: tuple[float, ...], height: float) -> None:
        """Wrong are good parts above the limit and pseudo-anomalies up to it; they stand next to the axis' far side."""
        palette, good = self._appearance.palette, height < 0
        last = round(THRESHOLD_MAXIMUM / BIN) - 1
        bins = Counter((min(last, max(0, int(score / BIN + 1e-9))), (score > self.limit) == good) for score in scores)
        totals = Counter({place: bins[place, False] + bins[place, True] for place, _ in bins})
        unit = height / max(1, *totals.values(), 1)
        for place in totals:
            end, left, right = self._axis(), self.x_of(place * BIN), self.x_of((place + 1) * BIN)
            for wrong in (False, True):
                bar = QRectF(left + 1, end, right - left - 2, bins[place, wrong] * unit)
                painter.fillRect(bar.normalized(), QColor(palette.verdict(Verdict.NG).ink if wrong else palette.muted))
                end += bins[place, wrong] * unit

    def _paint_axis(self, painter: QPainter) -> None:
        palette, axis = self._appearance.palette, self._axis()
        painter.setPen(QPen(QColor(palette.control_border), 1))
        painter.drawLine(QPointF(self.x_of(0), axis), QPointF(self.x_of(THRESHOLD_MAXIMUM), axis))
        painter.setPen(QColor(palette.muted))
        painter.setFont(font(SIZE_SMALL))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        beside_last = self.x_of(THRESHOLD_MAXIMUM - BIN) - SIDE - 4
        if self._scores.good:
            painter.drawText(QRectF(SIDE, axis - scaled(32), beside_last, scaled(18)), right, self.tr("good parts"))
        if self._scores.pseudo_anomalies:
            painter.drawText(QRectF(SIDE, axis + 14, beside_last, scaled(18)), right, self.tr("pseudo-anomalies"))
        for tick in (0.0, 0.5, 1.0, 1.5, 2.0, 2.5, 3.0):
            box = QRectF(self.x_of(tick) - scaled(20), axis + self._lower() + 10, scaled(40), scaled(18))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, format_number(tick, ".1f"))

    def _paint_now(self, painter: QPainter) -> None:
        if round(self._now * STEPS) == self.value():
            return
        x = self.x_of(self._now)
        painter.setPen(QPen(self._appearance.colour("text"), 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, scaled(TOP) - 4), QPointF(x, self._axis() + self._lower()))
        text = self.tr("now {limit}").format(limit=format_score(self._now))
        painter.setFont(font(SIZE_SMALL, QFont.Weight.Medium))
        room = max(scaled(80), painter.fontMetrics().horizontalAdvance(text) + 2)
        left_of_it = x > room and (self._now < self.limit or x + room > self.width())
        flags = Qt.AlignmentFlag.AlignVCenter | (
            Qt.AlignmentFlag.AlignRight if left_of_it else Qt.AlignmentFlag.AlignLeft
        )
        box = QRectF(x - room if left_of_it else x, 0, room, scaled(18))
        painter.setPen(self._appearance.colour("text"))
        painter.drawText(box, flags, text)

    def _paint_limit(self, painter: QPainter) -> None:
        centre = self.handle_centre()
        bottom = QPointF(centre.x(), self._axis() + self._lower())
        self._paint_line(painter, QPointF(centre.x(), scaled(TOP) - 8), bottom)
        self._paint_handle(painter, centre)

    def _axis(self) -> float:
        return scaled(TOP) + UPPER

    def _lower(self) -> float:
        return max(LOWER, scaled(18) + 14) if self._scores.pseudo_anomalies else HANDLE
