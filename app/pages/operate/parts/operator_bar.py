"""The row at the top: product, messages, start and stop, and the way out."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.domain.access import Access
from app.domain.run_status import RunState
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_STRONG, SIZE_TITLE, font
from app.widgets.look.text_size import heightened, scaled, widened
from app.widgets.look.widgets import GRID, action_button, fit_texts, restyle

HEIGHT = 60
PRODUCT_WIDTH = 300
"""Pixels for the name of the product; a longer one ends in dots, and its tool tip holds all of it."""
BUTTON_WIDTH = 132
PERSON_WIDTH = 176


class OperatorBar(QWidget):
    """What the buttons do stands in the page's actions."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._product = ""
        self.setFixedHeight(heightened(HEIGHT))
        self.product_button = self._button(self.tr("Product"), "package")
        self.product_button.setFont(font(SIZE_TITLE, QFont.Weight.DemiBold))
        self.product_button.setFixedWidth(widened(PRODUCT_WIDTH))
        self.start_button = self._button(self.tr("Start"), "play", "primary")
        self.stop_button = self._button(self.tr("Stop"), "square")
        self.pause_button = self._button(self.tr("Pause"), "pause")
        self.leave_button = action_button(appearance, "", "x", tip=self.tr("Leave the operator's page"), big=True)
        self.leave_button.setProperty("huge", True)
        self.leave_button.setFixedWidth(heightened(HEIGHT))
        self.person_button = self._button(self.tr("Log in"), "user")
        fit_texts(self.person_button, PERSON_WIDTH, self.tr("Log in"))
        self.person_button.hide()
        for button in (self.start_button, self.stop_button):
            fit_texts(button, BUTTON_WIDTH, button.text())
        fit_texts(self.pause_button, BUTTON_WIDTH, self.tr("Pause"), self.tr("Resume"))
        self.notices = QHBoxLayout()
        """Where the line of notices stands meanwhile."""
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self.product_button)
        layout.addLayout(self.notices, 1)
        for button in (
            self.start_button,
            self.stop_button,
            self.pause_button,
            self.person_button,
            self.leave_button,
        ):
            layout.addWidget(button)

    def show_product(self, name: str) -> None:
        """Say what is inspected."""
        self._product = name
        metrics = self.product_button.fontMetrics()
        shown = name or self.tr("No product")
        room = widened(PRODUCT_WIDTH) - scaled(20) - 52
        self.product_button.setText(metrics.elidedText(shown, Qt.TextElideMode.ElideMiddle, room).replace("&", "&&"))
        self.product_button.setAccessibleName(self.tr("Product: {name}").format(name=shown))

    def show_person(self, access: Access) -> None:
        """Say who is logged in, or that somebody has to."""
        self.person_button.setVisible(access.is_on)
        metrics, room = self.person_button.fontMetrics(), widened(PERSON_WIDTH) - scaled(20) - 52
        shown = metrics.elidedText(access.name, Qt.TextElideMode.ElideRight, room).replace("&", "&&")
        self.person_button.setText(self.tr("Log in") if access.is_locked else shown)
        self.person_button.setAccessibleName(
            self.tr("Log in") if access.is_locked else self.tr("Log out {name}").format(name=access.name)
        )
        self.person_button.setProperty("role", "primary" if access.is_locked else "")
        self._appearance.set_icon(
            self.person_button,
            "lock" if access.is_locked else "user",
            "on_accent" if access.is_locked else "text",
            size=24,
        )
        restyle(self.person_button)

    def show_state(self, run_state: RunState) -> None:
        """Offer what can be done: Start or Stop, Pause or Resume."""
        idle, paused = run_state is RunState.IDLE, run_state is RunState.PAUSED
        self.start_button.setVisible(idle)
        self.stop_button.setVisible(not idle)
        self.pause_button.setText(self.tr("Resume") if paused else self.tr("Pause"))
        self.pause_button.setAccessibleName(self.pause_button.text())
        self._appearance.set_icon(self.pause_button, "play" if paused else "pause", size=24)

    def _button(self, text: str, icon: str, role: str = "") -> QPushButton:
        button = action_button(self._appearance, text, icon, role, big=True)
        button.setFont(font(SIZE_STRONG, QFont.Weight.DemiBold))
        button.setProperty("huge", True)
        return button
