"""The scores of the last parts as points around the limit."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.part import Inspection
from app.state.inspection_state import HISTORY_LENGTH
from app.widgets.formatting import counted
from app.widgets.image_scene.heat_scale import SCALE_END
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_SMALL, font
from app.widgets.verdict_look import paint_badge
from onenip_core.types import Verdict

MARK = 6.0
LEFT = 40


class ScoreHistory(QWidget):
    """Oldest left, newest right; 0 … 2 × the limit. Circles are OK, squares NG, diamonds on the ground NOT CHECKED."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._inspections: tuple[Inspection, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(36)
        self.setAccessibleName(self.tr("Scores of the last 200 parts"))
        self.setToolTip(self.accessibleName())

    @property
    def inspections(self) -> tuple[Inspection, ...]:
        """What is on show, oldest first."""
        return self._inspections

    def show_inspections(self, inspections: tuple[Inspection, ...]) -> None:
        """Show the scores of at most the last 200 parts, oldest first."""
        self._inspections = inspections[-HISTORY_LENGTH:]
        bad = sum(i.said is Verdict.NG for i in self._inspections)
        parts = counted(len(self._inspections), self.tr("{count} part"), self.tr("{count} parts"))
        self.setAccessibleDescription(self.tr("{parts}, {bad} NG").format(parts=parts, bad=bad))
        self.update()

    def sizeHint(self) -> QSize:
        """Preferred size."""
        return QSize(240, 112)

    def point(self, index: int) -> QPointF:
        """Where the mark of the `index`-th part is painted, in widget pixels."""
        inspection = self._inspections[index]
        area = self._area()
        x = area.right() - (len(self._inspections) - 1 - index) * area.width() / (HISTORY_LENGTH - 1)
        share = 0.0
        if inspection.score is not None and inspection.threshold:
            share = min(1.0, max(0.0, inspection.score / (inspection.threshold * SCALE_END)))
        return QPointF(x, area.bottom() - share * area.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Grid, limit, marks."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area, palette = self._area(), self._appearance.palette
        painter.setPen(QPen(QColor(palette.border), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        middle = area.center().y()
        painter.setPen(QPen(QColor(palette.muted), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(area.left(), middle), QPointF(area.right(), middle))
        painter.setFont(font(SIZE_SMALL, QFont.Weight.Medium))
        painter.setPen(QColor(palette.muted))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        for y, text in ((area.top(), "2×"), (middle, self.tr("limit")), (area.bottom(), "0")):
            painter.drawText(QRectF(0, y - 9, self._left(), 18), flags, text)
        # Two hundred shapes with soft edges take longer than everything else of a new part together; their pictures do not.
        marks = {verdict: self._mark(verdict) for verdict in Verdict}
        for index, inspection in enumerate(self._inspections):
            mark = marks[inspection.said]
            half = mark.deviceIndependentSize() / 2
            painter.drawPixmap(self.point(index) - QPointF(half.width(), half.height()), mark)
        painter.end()

    def _left(self) -> float:
        """Where the words beside the points end."""
        metrics = QFontMetricsF(font(SIZE_SMALL, QFont.Weight.Medium))
        return max(LEFT, ceil(metrics.horizontalAdvance(self.tr("limit"))) + 2)

    def _area(self) -> QRectF:
        return QRectF(self.rect()).adjusted(self._left() + 4, 10, -8, -10)

    def _mark(self, verdict: Verdict) -> QPixmap:
        """The shape of one part, in the colours of the theme."""
        side = MARK + 2 if verdict is Verdict.NG else MARK
        ratio, room = self.devicePixelRatioF(), side + 2  # a diamond is wider than its square
        mark = QPixmap(QSizeF(room, room).toSize() * ratio)
        mark.setDevicePixelRatio(ratio)
        mark.fill(Qt.GlobalColor.transparent)
        painter = QPainter(mark)
        ink = QColor(self._appearance.palette.verdict(verdict).ink)
        paint_badge(painter, verdict, QRectF(1, 1, side, side), ink, ink)
        painter.end()
        return mark
