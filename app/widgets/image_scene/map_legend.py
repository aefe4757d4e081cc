"""The legend of the anomaly map: its colours with the scale in limits."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.messages.wording.numbers import format_number
from app.widgets.image_scene.heat_scale import SCALE_END, VISIBLE_FROM, scale_colour
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_SMALL, font
from app.widgets.look.text_size import heightened, scaled
from app.widgets.screen_reader.roles import set_role

BAR_WIDTH = 144
BAR_HEIGHT = 12
BAR_TOP = 7
HEIGHT = 44
GAP = 10


class MapLegend(QWidget):
    """One row: word, colours, ticks. It lies beside the image, never over it."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, QAccessible.Role.Graphic)
        self._appearance = appearance
        self.setFixedSize(self.sizeHint())
        self.setToolTip(
            self.tr("Clear below half the limit, a line at the limit, the last colour at twice the limit and above")
        )
        self.setAccessibleName(self.tr("Legend of the anomaly map"))
        self.setAccessibleDescription(self.toolTip())

    def sizeHint(self) -> QSize:
        """Fixed size."""
        return QSize(
            round(self._word_width()) + GAP + scaled(BAR_WIDTH) + 2 * GAP,
            heightened(HEIGHT) + scaled(BAR_HEIGHT) - BAR_HEIGHT,
        )

    def bar_rectangle(self) -> QRectF:
        """Where the colours are painted, in widget pixels."""
        return QRectF(round(self._word_width()) + GAP, BAR_TOP, scaled(BAR_WIDTH), scaled(BAR_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Word, colours, ticks."""
        painter = QPainter(self)
        bar = self.bar_rectangle()
        painter.setPen(self._appearance.colour("muted"))
        painter.setFont(self._font())
        middle = QRectF(0, bar.top() - 4, self._word_width(), bar.height() + 8)
        painter.drawText(middle, Qt.AlignmentFlag.AlignVCenter, self._word())
        panel = self._appearance.colour("surface")
        for x in range(round(bar.width())):
            colour = scale_colour(x / (bar.width() - 1))
            painter.fillRect(QRectF(bar.left() + x, bar.top(), 1, bar.height()), _over(colour, panel))
        painter.setPen(QPen(self._appearance.colour("control_border"), 1))
        painter.drawRect(bar)
        self._paint_ticks(painter, bar)
        painter.end()

    def _paint_ticks(self, painter: QPainter, bar: QRectF) -> None:
        text_colour = self._appearance.colour("text")
        painter.setFont(font(SIZE_SMALL))
        room = bar.width() / SCALE_END * (1.0 - VISIBLE_FROM)
        limit, half = self.tr("limit"), format_number(VISIBLE_FROM, "g")
        metrics = painter.fontMetrics()
        if (metrics.horizontalAdvance(limit) + metrics.horizontalAdvance(half)) / 2 + GAP / 2 > room:
            half = ""  # a long word for the limit stands alone; the line stays
        for value, text in ((0.0, "0"), (VISIBLE_FROM, half), (1.0, limit), (SCALE_END, "2×")):
            x = bar.left() + bar.width() * value / SCALE_END
            painter.setPen(QPen(text_colour, 2 if value == 1.0 else 1))
            painter.drawLine(round(x), round(bar.top() - (3 if value == 1.0 else 0)), round(x), round(bar.bottom() + 3))
            width = metrics.horizontalAdvance(text) + 4
            painter.drawText(
                QRectF(x - width / 2, bar.bottom() + 4, width, heightened(16)), Qt.AlignmentFlag.AlignHCenter, text
            )

    def _word(self) -> str:
        return self.tr("Anomaly")

    def _word_width(self) -> float:
        return QFontMetricsF(self._font()).horizontalAdvance(self._word())

    @staticmethod
    def _font() -> QFont:
        return font(SIZE_SMALL, QFont.Weight.Medium)


def _over(colour: QColor, background: QColor) -> QColor:
    """`colour` with its alpha laid over an opaque background."""
    a = colour.alphaF()
    return QColor.fromRgbF(
        a * colour.redF() + (1 - a) * background.redF(),
        a * colour.greenF() + (1 - a) * background.greenF(),
        a * colour.blueF() + (1 - a) * background.blueF(),
    )
