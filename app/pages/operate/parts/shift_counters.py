"""How many parts of the shift or order were OK, NG and not checked, and the yield, readable from two metres."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.part import Counters
from app.messages.wording.numbers import format_number
from app.widgets.formatting import format_count, format_percent
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_SMALL, exact_font, font
from app.widgets.look.text_size import heightened
from app.widgets.look.widgets import action_button, fit_texts
from app.widgets.screen_reader.roles import set_role
from app.widgets.verdict_look import paint_badge
from onenip_core.types import Verdict

ROWS = 4
DIGIT = 0.727
"""Height of Inter's figures in font sizes."""
SHARE = 0.79
"""Height of the figures as a share of their row."""
BADGE = 0.52
PERCENT, PERCENT_WIDTH = 0.45, 0.46
"""Size of the sign behind the yield, and the room that it takes, in sizes of the figure."""
TAIL_ROOM = 2
"""Pixels under a comma."""
SIDE = 16
BUTTON = QSize(116, 48)


class ShiftCounters(QWidget):
    """Three rows of a badge and a figure, and the yield; the badge's shape tells the verdict without colour."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        set_role(self, QAccessible.Role.Grouping)
        self._appearance = appearance
        self._counters = Counters()
        self._since = ""
        self.setObjectName("Card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(heightened(200))
        self.reset_button = action_button(appearance, self.tr("Reset…"), "rotate-ccw")
        self.reset_button.setParent(self)
        fit_texts(self.reset_button, BUTTON.width(), self.reset_button.text())
        self.reset_button.setFixedSize(self.reset_button.minimumWidth(), heightened(BUTTON.height()))
        self.show_counters(self._counters, "")

    @property
    def counters(self) -> Counters:
        """What is on show."""
        return self._counters

    def show_counters(self, counters: Counters, since: str) -> None:
        """Show the figures of the shift that began at `since`, in words."""
        self._counters, self._since = counters, since
        text = self.tr("OK {ok}, NG {ng}, not checked {unknown}, yield {share}").format(
            ok=counters.ok,
            ng=counters.ng,
            unknown=counters.not_checked,
            share=format_percent(counters.yield_fraction),
        )
        self.setAccessibleName(text)
        self.setAccessibleDescription(since)
        self.setToolTip(f"{text}\n{since}".strip())
        self.update()

    @property
    def digit_height(self) -> float:
        """Pixels in height of the figures."""
        return DIGIT * self._figure_size()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The button stands left of the yield."""
        super().resizeEvent(event)
        row, button = self._row(ROWS - 1), self.reset_button.height()
        self.reset_button.move(SIDE, round(max(row.bottom() - button - 10, row.center().y() - button / 2)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The figures."""
        super().paintEvent(event)
        painter = QPainter(self)
        palette = self._appearance.palette
        for place, (verdict, figure) in enumerate(self._figures()):
            row = self._row(place)
            area = row.adjusted(SIDE, 0, -SIDE, 0)
            size = self._figure_size() if verdict is not None else self._yield_size()
            if place:
                painter.setPen(QColor(palette.border))
                painter.drawLine(area.topLeft(), area.topRight())
            if verdict is None:
                self._paint_since(painter, row)
                if self._counters.yield_fraction is not None:
                    self._paint_percent(painter, area, size, self._baseline(row, figure, size))
                    area.adjust(0, 0, -size * PERCENT_WIDTH, 0)
            else:
                colours = palette.verdict(verdict)
                side = BADGE * row.height()
                square = QRectF(SIDE + 4, row.center().y() - side / 2, side, side)
                paint_badge(painter, verdict, square, QColor(colours.fill), QColor(colours.on_fill))
            painter.setFont(exact_font(size, QFont.Weight.DemiBold))
            painter.setPen(QColor(palette.text))
            baseline = self._baseline(row, figure, size)
            left = area.right() - _ems(figure) * size
            painter.drawText(round(left), round(baseline), figure)
        painter.end()

    def _baseline(self, row: QRectF, figure: str, size: int) -> float:
        """By the height of the figures, as a line of this font has much room above and below them; a comma's tail stays within."""
        return min(row.center().y() + DIGIT * size / 2, row.bottom() - _tail(figure) * size - TAIL_ROOM)

    def _paint_percent(self, painter: QPainter, area: QRectF, size: int, baseline: float) -> None:
        percent = exact_font(size * PERCENT, QFont.Weight.DemiBold)
        painter.setFont(percent)
        painter.setPen(QColor(self._appearance.palette.muted))
        left = area.right() - QFontMetricsF(percent).horizontalAdvance("%")
        painter.drawText(round(left), round(baseline), "%")

    def _paint_since(self, painter: QPainter, row: QRectF) -> None:
        painter.setFont(font(SIZE_SMALL + 2, QFont.Weight.Medium))
        painter.setPen(QColor(self._appearance.palette.muted))
        room = row.height() - self.reset_button.height() - 12
        if room < painter.fontMetrics().height():
            return  # the tool tip says it
        area = QRectF(SIDE, row.top(), self.reset_button.width() + 24, room)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._since)

    def _row(self, place: int) -> QRectF:
        height = (self.height() - 8) / ROWS
        return QRectF(0, 4 + place * height, self.width(), height)

    def _figure_size(self) -> int:
        """Pixels of the font of the three counts: as large as rows and the longest of them allow."""
        row = self._row(0).height()
        room = self.width() - 2 * SIDE - BADGE * row - 20
        longest = max(_ems(figure) for verdict, figure in self._figures() if verdict is not None)
        return max(1, int(min(SHARE * row / DIGIT, room / longest)))

    def _yield_size(self) -> int:
        """Pixels of the font of the yield, which stands beside the button."""
        room = self.width() - 2 * SIDE - self.reset_button.width() - 12
        (figure,) = (figure for verdict, figure in self._figures() if verdict is None)
        high = (self._row(0).height() - 4 * TAIL_ROOM) / (DIGIT + _tail(figure))
        return max(1, int(min(self._figure_size(), high, room / (_ems(figure) + PERCENT_WIDTH))))

    def _figures(self) -> tuple[tuple[Verdict | None, str], ...]:
        counters = self._counters
        share = counters.yield_fraction
        return (
            (Verdict.OK, format_count(counters.ok)),
            (Verdict.NG, format_count(counters.ng)),
            (Verdict.NOT_CHECKED, format_count(counters.not_checked)),
            (None, "–" if share is None else format_number(100 * share, ".1f")),
        )


def _ems(figure: str) -> float:
    """Width of a figure in sizes of its font."""
    return QFontMetricsF(exact_font(100, QFont.Weight.DemiBold)).horizontalAdvance(figure) / 100


def _tail(figure: str) -> float:
    """What hangs below the line of a figure, a comma's end, in sizes of its font."""
    return max(0.0, QFontMetricsF(exact_font(100, QFont.Weight.DemiBold)).tightBoundingRect(figure).bottom() / 100)
