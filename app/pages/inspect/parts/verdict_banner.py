"""The verdict of the newest part, readable from across the aisle."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.part import Inspection
from app.widgets.correction import remark_on
from app.widgets.fitted_text import FLAGS, fitted_text, text_height
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_BODY, exact_font, font
from app.widgets.screen_reader.roles import set_role
from app.widgets.verdict_look import paint_symbol, verdict_word
from onenip_core.types import Verdict

WORD_MINIMUM = 64
"""Pixels of the font, 48 pt at 96 dpi: readable from two metres."""
WORD_MAXIMUM = 168
WORD_OF_A_LONG_LANGUAGE = 40
"""Where a word is too wide: it is read whole, from a little nearer."""
MARGIN, LEAST_MARGINS = 20, 16
LINE_GAP = 12
MOST_LINES = 5
"""Of the reason. A longer one ends in dots; the tool tip holds all of it."""


class VerdictBanner(QWidget):
    """Symbol and word on the verdict's colour, with a line for the reason or the correction by a person."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, QAccessible.Role.StaticText)
        self._appearance = appearance
        self._verdict = Verdict.NOT_CHECKED
        self._line = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumSize(344, 120)

    @property
    def verdict(self) -> Verdict:
        """The verdict shown: a person's correction where there is one; before any part was shown, that nothing was checked."""
        return self._verdict

    @property
    def line(self) -> str:
        """The small line below the word."""
        return self._line

    def show_inspection(self, inspection: Inspection) -> None:
        """Show a part's verdict."""
        self._verdict = inspection.said
        self._line = remark_on(inspection)
        self.setAccessibleName(self.tr("Verdict: {word}").format(word=verdict_word(self._verdict)))
        self.setAccessibleDescription(self._line)
        self.setToolTip(self._line)
        self.update()

    def needed_height(self, width: int) -> int:
        """Pixels in height that word and line take at least."""
        return round(len(self._word_lines()) * WORD_MINIMUM * 1.05 + 2 * LINE_GAP + self._line_height(width))

    def word_font(self) -> QFont:
        """The font of the word at the present width."""
        lines = self._word_lines()
        room = self.height() - 2 * LINE_GAP - self._line_height(self.width())
        available = self.width() - 2 * MARGIN
        for size in range(WORD_MAXIMUM, WORD_OF_A_LONG_LANGUAGE, -2):
            candidate = exact_font(size, QFont.Weight.Bold)
            metrics = QFontMetricsF(candidate)
            symbol = size * 1.04
            widths = [metrics.horizontalAdvance(text) for text in lines]
            widths[0] += symbol
            if size <= WORD_MINIMUM:
                if max(widths) <= self.width() - LEAST_MARGINS:
                    return candidate
            elif max(widths) <= available and len(lines) * size * 1.05 <= room:
                return candidate
        return exact_font(WORD_OF_A_LONG_LANGUAGE, QFont.Weight.Bold)

    def sizeHint(self) -> QSize:
        """Height stays the same for all verdicts, so that nothing jumps."""
        return QSize(344, 208)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Card, symbol, word, line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        colours = self._appearance.palette.verdict(self._verdict)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.fill))
        painter.drawRoundedRect(card, 8, 8)
        self._paint_word(painter, QColor(colours.on_fill))
        painter.end()

    def _paint_word(self, painter: QPainter, colour: QColor) -> None:
        lines = self._word_lines()
        word_font = self.word_font()
        size = word_font.pixelSize()
        metrics = QFontMetricsF(word_font)
        symbol = size * 0.86
        gap = size * 0.18
        line_height = size * 1.05
        line_area = self._line_height(self.width())
        text_area = self.height() - (line_area + LINE_GAP if line_area else 0)
        top = (text_area - line_height * len(lines)) / 2
        left = (self.width() - symbol - gap - metrics.horizontalAdvance(lines[0])) / 2
        left = max(MARGIN, left) if len(lines) == 1 else MARGIN + 4
        paint_symbol(painter, self._verdict, QRectF(left, top + (line_height - symbol) / 2, symbol, symbol), colour)
        painter.setFont(word_font)
        painter.setPen(colour)
        for index, text in enumerate(lines):
            x = left + symbol + gap if index == 0 else left
            baseline = top + index * line_height + (line_height + metrics.capHeight()) / 2
            painter.drawText(round(x), round(baseline), text)
        if self._line:
            painter.setFont(_line_font())
            box = QRectF(MARGIN, self.height() - LINE_GAP - line_area, self.width() - 2 * MARGIN, line_area)
            painter.drawText(box, FLAGS, self._fitted_line(self.width()))

    def _word_lines(self) -> list[str]:
        return verdict_word(self._verdict).split(" ")

    def _line_height(self, width: int) -> float:
        return text_height(self._fitted_line(width), _line_font(), width - 2 * MARGIN)

    def _fitted_line(self, width: int) -> str:
        return fitted_text(self._line, _line_font(), width - 2 * MARGIN, MOST_LINES)


def _line_font() -> QFont:
    return font(SIZE_BODY, QFont.Weight.Medium)
