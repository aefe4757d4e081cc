"""The verdict across the whole width of the screen, readable from two metres and more."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.pages.operate.parts.big_text import BigText
from app.widgets.fitted_text import FLAGS, fitted_text, text_height
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import exact_font, font
from app.widgets.look.icons import icon_pixmap
from app.widgets.screen_reader.announcer import Announcer
from app.widgets.screen_reader.roles import set_role
from app.widgets.verdict_look import paint_symbol
from onenip_core.types import Verdict

HEIGHT = 208
"""Pixels on a screen of 800. With a reason of two lines the capitals are still 100 of them: an eighth of the screen."""
CAPITAL = 0.727
"""Height of Inter's capitals in font sizes."""
LARGEST, LARGEST_STANDING = 0.72, 0.36
"""Height of the capitals as a share of the banner's. What is no verdict is never as large as one."""
SIDE, PAD, LINE_GAP, ACCENT_GAP = 24, 17, 8, 12
LINE_SIZE = 23
MOST_LINES = 2
MOST_LINES_STANDING = 3
SYMBOL, SYMBOL_GAP = 1.12, 0.34
"""In heights of the capitals."""


class BigBanner(QWidget):
    """Symbol, word and sentence on the verdict's colour; on the ground of the page where there is no verdict."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        set_role(self, QAccessible.Role.StaticText)
        self._appearance = appearance
        self._text = BigText("")
        self.announcer = Announcer(self)
        self._scale = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_scale(1.0)

    @property
    def text(self) -> BigText:
        """What stands there."""
        return self._text

    def set_scale(self, scale: float) -> None:
        """1 on a screen of 1280 × 800 pixels."""
        self._scale = scale
        self.setFixedHeight(round(HEIGHT * scale))
        self.update()

    def show_text(self, text: BigText) -> None:
        """Show what is true now."""
        is_news = text != self._text
        self._text = text
        name = self.tr("Verdict: {word}") if text.verdict is not None else self.tr("No verdict: {word}")
        self.setAccessibleName(name.format(word=text.word))
        self.setAccessibleDescription(text.line)
        self.setToolTip(text.line)
        self.update()
        if is_news:
            urgent = text.alarms or text.verdict not in (None, Verdict.OK)
            said = ". ".join(filter(None, (self.accessibleName(), text.line)))
            self.announcer.announce(said, urgent=urgent)

    def sizeHint(self) -> QSize:
        """Always as high, so that nothing jumps."""
        return QSize(900, round(HEIGHT * self._scale))

    @property
    def capital_height(self) -> float:
        """Pixels in height of the word's capitals."""
        return CAPITAL * self._word_font().pixelSize()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, symbol, word, sentence."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, text = self._appearance.palette, self._text
        ground = QRectF(self.rect())
        if text.verdict is None:
            painter.setPen(QColor(palette.warning if text.alarms else palette.control_border))
            painter.setBrush(QColor(palette.sunken))
            ground.adjust(0.5, 0.5, -0.5, -0.5)
            ink = QColor(palette.warning if text.alarms else palette.text)
        else:
            colours = palette.verdict(text.verdict)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.fill))
            ink = QColor(colours.on_fill)
        painter.drawRoundedRect(ground, 10, 10)
        right_of_word = self._paint_word(painter, ink)
        if text.line:
            painter.setPen(ink if text.verdict is not None else QColor(palette.text))
            painter.setFont(self._line_font())
            height = self._line_height()
            box = QRectF(SIDE, self.height() - PAD - height, self.width() - 2 * SIDE, height)
            painter.drawText(box, FLAGS, self._fitted_line())
        elif text.beside:
            painter.setPen(ink)
            self._paint_beside(painter, right_of_word)
        painter.end()

    def _paint_word(self, painter: QPainter, ink: QColor) -> float:
        """The right end of the word, in pixels."""
        word_font, text = self._word_font(), self._text
        capital = CAPITAL * word_font.pixelSize()
        symbol, gap = SYMBOL * capital, SYMBOL_GAP * capital
        width = QFontMetricsF(word_font).horizontalAdvance(text.word)
        has_symbol = text.verdict is not None or bool(text.icon)
        whole = width + (symbol + gap if has_symbol else 0.0)
        left = (self.width() - whole) / 2
        lines = self._line_height()
        room = self.height() - (lines + LINE_GAP if lines else 0) - PAD
        middle = PAD / 2 + room / 2 if lines else self.height() / 2
        square = QRectF(left, middle - symbol / 2, symbol, symbol)
        if text.verdict is not None:
            paint_symbol(painter, text.verdict, square, ink)
        elif text.icon:
            token = "warning" if text.alarms else "text"
            ratio = self.devicePixelRatioF()
            pixmap = icon_pixmap(text.icon, self._appearance.colour(token).name(), round(symbol * ratio))
            painter.drawPixmap(square, pixmap, QRectF(pixmap.rect()))
        painter.setFont(word_font)
        painter.setPen(ink)
        start = left + (symbol + gap if has_symbol else 0.0)
        painter.drawText(round(start), round(middle + capital / 2), text.word)
        return start + width

    def _paint_beside(self, painter: QPainter, left: float) -> None:
        size = 26 * self._scale
        painter.setFont(font(size, QFont.Weight.DemiBold))
        metrics = QFontMetricsF(painter.font())
        texts = self._text.beside
        if max(metrics.horizontalAdvance(each) for each in texts) > self.width() - SIDE - left - SIDE:
            return
        top = (self.height() - len(texts) * metrics.lineSpacing()) / 2
        for row, each in enumerate(texts):
            box = QRectF(left, top + row * metrics.lineSpacing(), self.width() - SIDE - left, metrics.lineSpacing())
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, each)

    def _word_font(self) -> QFont:
        text, lines = self._text, self._line_height()
        room = self.height() - 2 * PAD - (lines + LINE_GAP if lines else 0)
        share = LARGEST if text.verdict is not None else LARGEST_STANDING
        size = min(room, share * self.height()) / CAPITAL
        middle = PAD / 2 + (room + PAD) / 2 if lines else self.height() / 2
        above = -QFontMetricsF(exact_font(100, QFont.Weight.Bold)).tightBoundingRect(text.word).top() / 100
        size = min(size, (middle - ACCENT_GAP) / max(above - CAPITAL / 2, CAPITAL / 2))  # Ü is higher than U
        unit = QFontMetricsF(exact_font(100, QFont.Weight.Bold)).horizontalAdvance(text.word) / 100
        if text.verdict is not None or text.icon:
            unit += CAPITAL * (SYMBOL + SYMBOL_GAP)
        return exact_font(min(size, (self.width() - 2 * SIDE) / max(unit, 1.0)), QFont.Weight.Bold)

    def _line_font(self) -> QFont:
        return font(LINE_SIZE * self._scale, QFont.Weight.Medium)

    def _line_height(self) -> float:
        return text_height(self._fitted_line(), self._line_font(), self.width() - 2 * SIDE)

    def _fitted_line(self) -> str:
        most = MOST_LINES if self._text.verdict is not None else MOST_LINES_STANDING
        return fitted_text(self._text.line, self._line_font(), self.width() - 2 * SIDE, most)
