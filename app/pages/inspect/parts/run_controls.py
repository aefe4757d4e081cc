"""Start, pause, stop."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from app.domain.run_status import RunState
from app.pages.inspect.parts.source_chooser import SourceChooser
from app.widgets.look.appearance import Appearance
from app.widgets.look.widgets import GRID, action_button


class RunControls(QWidget):
    """Only what makes sense in the present run state can be pressed."""

    pauseRequested = Signal()
    resumeRequested = Signal()
    stopRequested = Signal()

    def __init__(self, appearance: Appearance, chooser: SourceChooser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._run_state = RunState.IDLE
        self.start_button = action_button(appearance, self.tr("Start"), "play", "primary", big=True)
        self.start_button.setToolTip(self.tr("Choose where the images come from"))
        self._menu = QMenu(self.start_button)
        chooser.fill_menu(self._menu)
        self.start_button.setMenu(self._menu)
        self.pause_button = action_button(appearance, self.tr("Pause"), "pause", big=True)
        self.pause_button.setToolTip(self.tr("Pause or go on (Ctrl+Space)"))
        self.pause_button.setShortcut("Ctrl+Space")
        self.stop_button = action_button(appearance, self.tr("Stop"), "square", big=True)
        self.stop_button.setToolTip(self.tr("End the run (Ctrl+.)"))
        self.stop_button.setShortcut("Ctrl+.")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        for button in (self.start_button, self.pause_button, self.stop_button):
            button.setMinimumWidth(104)
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.pause_button.clicked.connect(self._on_pause_clicked)
        self.stop_button.clicked.connect(self.stopRequested)

    def show_state(self, run_state: RunState, can_start: bool) -> None:
        """Enable what is possible; `can_start` is false while there is no product or model."""
        self._run_state = run_state
        self.start_button.setEnabled(can_start and run_state is RunState.IDLE)
        self.pause_button.setEnabled(run_state in (RunState.RUNNING, RunState.PAUSED))
        self.stop_button.setEnabled(run_state in (RunState.STARTING, RunState.RUNNING, RunState.PAUSED))
        paused = run_state is RunState.PAUSED
        shortcut = self.pause_button.shortcut()
        self.pause_button.setText(self.tr("Resume") if paused else self.tr("Pause"))
        self.pause_button.setShortcut(shortcut)
        self.pause_button.setAccessibleName(self.pause_button.text())
        self._appearance.set_icon(self.pause_button, "play" if paused else "pause")

    @Slot()
    def _on_pause_clicked(self) -> None:
        if self._run_state is RunState.PAUSED:
            self.resumeRequested.emit()
        else:
            self.pauseRequested.emit()
