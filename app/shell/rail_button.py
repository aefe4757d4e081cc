"""A button of the rail, with the number of what waits on its page."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolButton

from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_SMALL, font
from app.widgets.look.text_size import heightened

MOST = 99
HEIGHT, PADDING, EDGE, BESIDE = 18.0, 5.0, 6.0, 2.0


class RailButton(QToolButton):
    """Says the number to whoever does not see it as well."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._name = ""
        self._count = 0

    @property
    def name(self) -> str:
        """What the page is called."""
        return self._name

    def set_name(self, name: str) -> None:
        """What the page is called."""
        self._name = name
        self.setText(name)
        self.setAccessibleName(name)

    @property
    def count(self) -> int:
        """The number that is shown; 0 shows none."""
        return self._count

    def show_count(self, count: int, said: str) -> None:
        """Show how much waits; `said` says so in words."""
        self._count = count
        self.setAccessibleName(f"{self._name}, {said}" if count else self._name)
        self.setToolTip(said if count else "")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button, and the number at its upper right corner."""
        super().paintEvent(event)
        if not self._count:
            return
        text = str(self._count) if self._count <= MOST else f"{MOST}+"
        text_font = font(SIZE_SMALL, QFont.Weight.DemiBold)
        height = float(heightened(HEIGHT))
        width = max(height, QFontMetricsF(text_font).horizontalAdvance(text) + 2 * PADDING)
        badge = QRectF(self.width() - width - EDGE, EDGE, width, height)
        if self.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon:  # the name is there: over the icon
            badge.moveTo(BESIDE, (self.height() - height) / 2)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        ground, letters = "accent", "on_accent"
        palette = self._appearance.palette
        if self.isChecked() and palette.rail_selected == palette.accent:  # it would not be seen on its button
            ground, letters = letters, ground
        painter.setBrush(self._appearance.colour(ground))
        painter.drawRoundedRect(badge, height / 2, height / 2)
        painter.setPen(self._appearance.colour(letters))
        painter.setFont(text_font)
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)
        painter.end()
