"""The line around what exceeds the limit."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

STROKES = ((QColor(0, 0, 0, 170), 4.0), (QColor(255, 255, 255), 1.8))
"""White on a dark rim, which is seen on every ground. Widths in device-independent pixels, the same at every zoom."""


class OutlineItem(QGraphicsItem):
    """Closed polygons in frame pixels."""

    def __init__(self) -> None:
        super().__init__()
        self._contours: tuple[QPolygonF, ...] = ()
        self._area = QRectF()
        self._pens = [_pen(colour, width) for colour, width in STROKES]
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    @property
    def contours(self) -> tuple[QPolygonF, ...]:
        """What is outlined."""
        return self._contours

    def show_contours(self, contours: tuple[QPolygonF, ...], area: QRectF) -> None:
        """Outline these, which lie in `area`."""
        if area != self._area:
            self.prepareGeometryChange()
            self._area = area
        self._contours = contours
        self.update()

    def boundingRect(self) -> QRectF:
        """The area of the frame: where the line's half beyond its edge is cut off, nobody misses it."""
        return self._area

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """All rims first, so that none lies over another's line."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for pen in self._pens:
            painter.setPen(pen)
            for contour in self._contours:
                painter.drawPolygon(contour)


def _pen(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width)
    pen.setCosmetic(True)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen
