"""How many parts of the run were OK, NG and not checked, and the yield."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.part import Counters
from app.widgets.formatting import format_count, format_percent
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_BODY, exact_font, font
from app.widgets.look.text_size import heightened
from app.widgets.screen_reader.roles import set_role
from app.widgets.verdict_look import paint_badge
from onenip_core.types import Verdict

FIGURE_MAXIMUM, FIGURE_MINIMUM = 40, 30
"""Pixels of the font in a row of the usual height. At 96 dpi a figure of 40 is 8 mm high, which is read at two metres."""
ROW_HEIGHT, ROOMY_ROW_HEIGHT = 46, 64
BADGE = 26
GAP = 10
WORD_GAP, LEAST_GAP = 6, 4


class CountersPanel(QWidget):
    """Two rows of two figures; the badge's shape tells the verdict without colour."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, QAccessible.Role.StaticText)
        self._appearance = appearance
        self._counters = Counters()
        self._row_height = heightened(ROW_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_counters(self._counters)

    @property
    def counters(self) -> Counters:
        """What is on show."""
        return self._counters

    def show_counters(self, counters: Counters) -> None:
        """Show the figures of a run."""
        self._counters = counters
        text = self.tr("OK {ok}, NG {ng}, not checked {unknown}, yield {share}").format(
            ok=counters.ok,
            ng=counters.ng,
            unknown=counters.not_checked,
            share=format_percent(counters.yield_fraction),
        )
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.update()

    def set_roomy(self, roomy: bool) -> None:
        """Larger figures, where there is room for them."""
        self._row_height = heightened(ROOMY_ROW_HEIGHT if roomy else ROW_HEIGHT)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Fixed height."""
        return QSize(240, 2 * self._row_height)

    def figure_size(self) -> int:
        """Pixels of the figures' font: as large as the longest of them and the word for the share allow."""
        size = FIGURE_MAXIMUM * self._row_height // ROW_HEIGHT
        while size > FIGURE_MINIMUM and sum(self._column_widths(size)) > self.width():
            size -= 1
        return size

    def _column_widths(self, size: int) -> tuple[float, float]:
        """What both columns need; half of the panel each as long as both fit into that."""
        ok, ng, unknown, share = (_width(figure, size) for _, figure in self._figures())
        word = QFontMetricsF(font(SIZE_BODY, QFont.Weight.Medium)).horizontalAdvance(self.tr("yield"))
        left = BADGE + GAP + max(ok, unknown) + LEAST_GAP
        right = max(BADGE + GAP + ng, share + WORD_GAP + word) + LEAST_GAP
        half = self.width() / 2
        if max(left, right) <= half:
            return half, half
        return (left, max(right, self.width() - left)) if left > half else (max(left, self.width() - right), right)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The figures."""
        painter = QPainter(self)
        palette, size = self._appearance.palette, self.figure_size()
        columns = self._column_widths(size)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        for place, (verdict, figure) in enumerate(self._figures()):
            left = columns[0] if place % 2 else 0.0
            row = QRectF(left, place // 2 * self._row_height, columns[place % 2], self._row_height)
            if verdict is not None:
                colours = palette.verdict(verdict)
                square = QRectF(left + 2, row.center().y() - BADGE / 2, BADGE, BADGE)
                paint_badge(painter, verdict, square, QColor(colours.fill), QColor(colours.on_fill))
                row.setLeft(left + BADGE + GAP)
            painter.setPen(QColor(palette.text))
            painter.setFont(exact_font(size, QFont.Weight.DemiBold))
            painter.drawText(row, middle, figure)
            if verdict is None:
                row.setLeft(row.left() + _width(figure, size) + WORD_GAP)
                painter.setPen(QColor(palette.muted))
                painter.setFont(font(SIZE_BODY, QFont.Weight.Medium))
                painter.drawText(row, middle, self.tr("yield"))
        painter.end()

    def _figures(self) -> tuple[tuple[Verdict | None, str], ...]:
        counters = self._counters
        return (
            (Verdict.OK, format_count(counters.ok)),
            (Verdict.NG, format_count(counters.ng)),
            (Verdict.NOT_CHECKED, format_count(counters.not_checked)),
            (None, format_percent(counters.yield_fraction)),
        )


def _width(text: str, size: int) -> float:
    return QFontMetricsF(exact_font(size, QFont.Weight.DemiBold)).horizontalAdvance(text)
