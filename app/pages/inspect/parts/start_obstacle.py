"""Why Start cannot be pressed, beside the last parts of a run."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from app.messages.codes.readiness import RunGoesOn
from app.messages.message import Message
from app.widgets.look.appearance import Appearance
from app.widgets.look.side_by_side import SideBySide
from app.widgets.look.widgets import GRID, action_button, text_label
from app.widgets.run.obstacle_help import obstacle_help


class StartObstacle(QFrame):
    """A row with the reason and the button that leads on; hidden while nothing is in the way."""

    pageRequested = Signal(str)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("Notice")
        self.setProperty("level", "warning")
        self._appearance = appearance
        self._page = ""
        self._icon = QLabel()
        self.text = text_label("", weight=QFont.Weight.Medium, wrap=True)
        self.help_button = action_button(appearance, self.tr("Help"), "", big=True)
        reason = QWidget()
        said = QHBoxLayout(reason)
        said.setContentsMargins(0, 0, 0, 0)
        said.setSpacing(2 * GRID)
        said.addWidget(self._icon)
        said.addWidget(self.text, 1)
        layout = SideBySide(self)
        layout.setContentsMargins(2 * GRID, GRID, GRID, GRID)
        layout.setSpacing(2 * GRID)
        layout.addWidget(reason, 1)
        layout.addWidget(self.help_button)
        self.help_button.clicked.connect(self._on_help_clicked)
        appearance.changed.connect(self._on_appearance_changed)
        self._on_appearance_changed()
        self.hide()

    def show_obstacle(self, obstacle: Message | None) -> None:
        """Say what is in the way of the next run; a run that goes on is seen well enough."""
        self.setVisible(obstacle is not None and not isinstance(obstacle, RunGoesOn))
        if obstacle is None:
            return
        help_ = obstacle_help(obstacle)
        self._page = help_.page
        self.text.setText(help_.said)
        self.help_button.setVisible(bool(help_.button))
        self.help_button.setText(help_.button)
        self.help_button.setAccessibleName(help_.button or help_.text)

    @Slot()
    def _on_help_clicked(self) -> None:
        self.pageRequested.emit(self._page)

    @Slot()
    def _on_appearance_changed(self) -> None:
        self._icon.setPixmap(self._appearance.pixmap("triangle-alert", "warning", 24))
