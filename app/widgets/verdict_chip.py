"""A verdict in one line: coloured, with symbol and word."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_STRONG, font
from app.widgets.look.text_size import heightened, scaled
from app.widgets.screen_reader.roles import set_role
from app.widgets.verdict_look import paint_symbol, verdict_word
from onenip_core.types import Verdict

HEIGHT = 36
SYMBOL = 16


class VerdictChip(QWidget):
    """As wide as its word."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, QAccessible.Role.StaticText)
        self._appearance = appearance
        self._verdict: Verdict | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_verdict(self, verdict: Verdict | None) -> None:
        """Show a verdict; None shows nothing."""
        self._verdict = verdict
        self.setAccessibleName("" if verdict is None else verdict_word(verdict))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Symbol, word and their margins."""
        if self._verdict is None:
            return QSize(0, heightened(HEIGHT))
        width = QFontMetricsF(self._font()).horizontalAdvance(verdict_word(self._verdict))
        return QSize(round(width) + scaled(SYMBOL) + 36, heightened(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Background, symbol, word."""
        if self._verdict is None:
            return
        colours = self._appearance.palette.verdict(self._verdict)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.fill))
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        side = scaled(SYMBOL)
        square = QRectF(12, (self.height() - side) / 2, side, side)
        paint_symbol(painter, self._verdict, square, QColor(colours.on_fill))
        painter.setFont(self._font())
        painter.setPen(QColor(colours.on_fill))
        box = QRectF(20 + side, 0, self.width(), self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, verdict_word(self._verdict))
        painter.end()

    @staticmethod
    def _font() -> QFont:
        return font(SIZE_STRONG, QFont.Weight.Bold)
