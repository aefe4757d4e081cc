"""The scores of good parts that training did not use, and the limit as a line that can be dragged."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.product import THRESHOLD_MAXIMUM, THRESHOLD_MINIMUM
from app.widgets.formatting import counted
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_SMALL, font
from onenip_core.types import Verdict

BIN = 0.1
SIDE, TOP, AXIS = 12, 12, 24


class LimitHistogram(QWidget):
    """Scores from 0 to 3 in steps of 0.1; what lies beyond stands in the last step."""

    limitDragged = Signal(float)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._scores: tuple[float, ...] = ()
        self._limit = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self.setAccessibleName(self.tr("Scores of good parts that training did not use"))

    def show_scores(self, scores: tuple[float, ...], limit: float) -> None:
        """Show good parts' scores and the limit, both in units of the proposed limit."""
        self._scores, self._limit = scores, limit
        beyond = sum(score > limit for score in scores)
        parts = counted(len(scores), self.tr("1 part"), self.tr("{count} parts"))
        self.setAccessibleDescription(self.tr("{parts}, {beyond} beyond the limit").format(parts=parts, beyond=beyond))
        self.update()

    def sizeHint(self) -> QSize:
        """Fixed height."""
        return QSize(400, 136)

    def x_of(self, score: float) -> float:
        """Where a score stands, in widget pixels."""
        area = self._area()
        return area.left() + min(1.0, max(0.0, score / THRESHOLD_MAXIMUM)) * area.width()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Bring the limit to the pointer."""
        self._drag_to(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the limit."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._drag_to(event.position())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Bars, axis, limit."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area, palette = self._area(), self._appearance.palette
        last = round(THRESHOLD_MAXIMUM / BIN) - 1
        bins = Counter((min(last, max(0, int(score / BIN + 1e-9))), score > self._limit) for score in self._scores)
        heights = Counter({place: bins[place, False] + bins[place, True] for place, _ in bins})
        unit = area.height() / max(1, *heights.values(), 1)
        for place in sorted(heights):
            bottom = area.bottom()
            for rejected in (False, True):
                height = bins[place, rejected] * unit
                ink = palette.verdict(Verdict.NG).ink if rejected else palette.muted
                left, right = self.x_of(place * BIN), self.x_of((place + 1) * BIN)
                painter.fillRect(QRectF(left + 1, bottom - height, right - left - 2, height), QColor(ink))
                bottom -= height
        painter.setPen(QPen(QColor(palette.control_border), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.setPen(QColor(palette.muted))
        painter.setFont(font(SIZE_SMALL))
        for tick in (0.0, 0.5, 1.0, 1.5, 2.0, 2.5, 3.0):
            box = QRectF(self.x_of(tick) - 20, area.bottom() + 4, 40, 18)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, f"{tick:.1f}")
        self._paint_limit(painter, area)
        painter.end()

    def _paint_limit(self, painter: QPainter, area: QRectF) -> None:
        x = self.x_of(self._limit)
        painter.setPen(QPen(self._appearance.colour("surface"), 6))
        painter.drawLine(QPointF(x, area.top() - 8), QPointF(x, area.bottom()))
        painter.setPen(QPen(self._appearance.colour("accent"), 2.5))
        painter.drawLine(QPointF(x, area.top() - 8), QPointF(x, area.bottom() + 4))
        painter.setFont(font(SIZE_SMALL, QFont.Weight.DemiBold))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        box = QRectF(x + 6, area.top() - 10, 90, 18)
        if box.right() > self.width():
            box.moveRight(x - 6)
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(box, flags, self.tr("limit {value:.2f}").format(value=self._limit))

    def _drag_to(self, point: QPointF) -> None:
        area = self._area()
        score = (point.x() - area.left()) / max(1.0, area.width()) * THRESHOLD_MAXIMUM
        self.limitDragged.emit(round(min(THRESHOLD_MAXIMUM, max(THRESHOLD_MINIMUM, score)), 2))

    def _area(self) -> QRectF:
        return QRectF(self.rect()).adjusted(SIDE, TOP, -SIDE, -AXIS)
