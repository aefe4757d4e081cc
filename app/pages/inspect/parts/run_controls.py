"""Start, pause, stop."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from app.domain.run_status import RunState
from app.widgets.look.appearance import Appearance
from app.widgets.look.text_size import scaled
from app.widgets.look.widgets import GRID, action_button


class RunControls(QWidget):
    """The buttons of the top bar; what they do stands in the page's actions."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.start_button = action_button(appearance, self.tr("Start"), "play", "primary", big=True)
        self._menu = QMenu(self.start_button)
        self.start_button.setMenu(self._menu)
        self.pause_button = action_button(appearance, self.tr("Pause"), "pause", big=True)
        self.stop_button = action_button(appearance, self.tr("Stop"), "square", big=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        for button in (self.start_button, self.pause_button, self.stop_button):
            button.setMinimumWidth(scaled(104))
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def fill_menu(self, sources: Sequence[QAction], settings: Sequence[QAction]) -> None:
        """Offer these under Start, and what decides how they are read."""
        self._menu.addActions(sources)
        self._menu.addSeparator()
        self._menu.addActions(settings)

    def show_state(self, run_state: RunState) -> None:
        """Let the second button say whether it pauses or goes on."""
        paused = run_state is RunState.PAUSED
        self.pause_button.setText(self.tr("Resume") if paused else self.tr("Pause"))
        self.pause_button.setAccessibleName(self.pause_button.text())
        self._appearance.set_icon(self.pause_button, "play" if paused else "pause")
