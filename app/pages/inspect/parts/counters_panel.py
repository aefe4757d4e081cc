"""How many parts of the run were OK, NG and not checked, and the yield."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.part import Counters
from app.widgets.formatting import format_percent
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_SMALL, SIZE_TITLE, font
from app.widgets.verdict_look import paint_badge
from onenip_core.types import Verdict

BADGE = 16


class CountersPanel(QWidget):
    """Four columns of figures; the badge's shape tells the verdict without colour."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._counters = Counters()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_counters(self._counters)

    def show_counters(self, counters: Counters) -> None:
        """Show the figures of a run."""
        self._counters = counters
        self.setAccessibleName(
            self.tr("OK {ok}, NG {ng}, not checked {unknown}, yield {share}").format(
                ok=counters.ok,
                ng=counters.ng,
                unknown=counters.not_checked,
                share=format_percent(counters.yield_fraction),
            )
        )
        self.update()

    def sizeHint(self) -> QSize:
        """Fixed height."""
        return QSize(240, 56)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The columns."""
        painter = QPainter(self)
        palette, counters = self._appearance.palette, self._counters
        columns: tuple[tuple[Verdict | None, str, str], ...] = (
            (Verdict.OK, self.tr("OK"), f"{counters.ok:,}".replace(",", " ")),
            (Verdict.NG, self.tr("NG"), f"{counters.ng:,}".replace(",", " ")),
            (Verdict.NOT_CHECKED, self.tr("Not checked"), f"{counters.not_checked:,}".replace(",", " ")),
            (None, self.tr("Yield"), format_percent(counters.yield_fraction)),
        )
        shares = (0.22, 0.19, 0.32, 0.27)
        left = 0.0
        for (verdict, name, figure), share in zip(columns, shares, strict=True):
            text_left = left
            if verdict is not None:
                colours = palette.verdict(verdict)
                square = QRectF(left + 1, 2, BADGE, BADGE)
                paint_badge(painter, verdict, square, QColor(colours.fill), QColor(colours.on_fill))
                text_left = left + BADGE + 8
            painter.setPen(QColor(palette.muted))
            painter.setFont(font(SIZE_SMALL, QFont.Weight.Medium))
            painter.drawText(QRectF(text_left, 0, 90, 20), Qt.AlignmentFlag.AlignVCenter, name)
            painter.setPen(QColor(palette.text))
            painter.setFont(font(SIZE_TITLE, QFont.Weight.DemiBold))
            painter.drawText(QRectF(left, 24, self.width() * share, 30), Qt.AlignmentFlag.AlignVCenter, figure)
            left += self.width() * share
        painter.end()
