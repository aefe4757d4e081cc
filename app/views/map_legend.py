"""The legend of the anomaly map: its colours with the scale in limits."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.views.heat_scale import SCALE_END, VISIBLE_FROM, scale_colour
from app.views.look.appearance import Appearance
from app.views.look.fonts import SIZE_SMALL, font

BAR_WIDTH = 168
MARGIN = 12
BAR_HEIGHT = 10


class MapLegend(QWidget):
    """Lies over the image; lets the mouse through."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFixedSize(self.sizeHint())
        self.setAccessibleName(
            self.tr(
                "Legend: below half the limit the map is clear, the line is drawn at the limit, the scale ends at 2"
            )
        )

    def sizeHint(self) -> QSize:
        """Fixed size."""
        return QSize(BAR_WIDTH + 2 * MARGIN + 8, 72)

    def bar_rectangle(self) -> QRectF:
        """Where the colours are painted, in widget pixels."""
        return QRectF(MARGIN + 4, 32, BAR_WIDTH, BAR_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Panel, title, colours, ticks."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        panel = self._appearance.colour("surface")
        painter.setBrush(panel)
        painter.drawRoundedRect(self.rect(), 8, 8)
        painter.setPen(self._appearance.colour("text"))
        painter.setFont(font(SIZE_SMALL, QFont.Weight.Medium))
        painter.drawText(QRectF(MARGIN + 4, 8, BAR_WIDTH, 18), Qt.AlignmentFlag.AlignLeft, self.tr("Anomaly × limit"))
        bar = self.bar_rectangle()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for x in range(BAR_WIDTH):
            colour = scale_colour(x / (BAR_WIDTH - 1))
            painter.fillRect(QRectF(bar.left() + x, bar.top(), 1, bar.height()), _over(colour, panel))
        painter.setPen(QPen(self._appearance.colour("control_border"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(bar)
        self._paint_ticks(painter, bar)
        painter.end()

    def _paint_ticks(self, painter: QPainter, bar: QRectF) -> None:
        text_colour = self._appearance.colour("text")
        painter.setFont(font(SIZE_SMALL))
        for value, text in ((0.0, "0"), (VISIBLE_FROM, "0.5"), (1.0, self.tr("limit")), (SCALE_END, "2×")):
            x = bar.left() + bar.width() * value / SCALE_END
            painter.setPen(QPen(text_colour, 2 if value == 1.0 else 1))
            painter.drawLine(int(x), int(bar.top() - (3 if value == 1.0 else 0)), int(x), int(bar.bottom() + 4))
            box = QRectF(x - 24, bar.bottom() + 6, 48, 16)
            if value == 0.0:
                box.moveLeft(x - 2)
            if value == SCALE_END:
                box.moveRight(x + 2)
            align = {0.0: Qt.AlignmentFlag.AlignLeft, SCALE_END: Qt.AlignmentFlag.AlignRight}
            painter.drawText(box, align.get(value, Qt.AlignmentFlag.AlignHCenter), text)


def _over(colour: QColor, background: QColor) -> QColor:
    """`colour` with its alpha laid over an opaque background."""
    a = colour.alphaF()
    return QColor.fromRgbF(
        a * colour.redF() + (1 - a) * background.redF(),
        a * colour.greenF() + (1 - a) * background.greenF(),
        a * colour.blueF() + (1 - a) * background.blueF(),
    )
