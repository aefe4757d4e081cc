"""Brings retention and its dialog together."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from app.operations.retention_control import RetentionControl
from app.pages.settings.page import SettingsPage
from app.pages.settings.parts.retention_dialog import RetentionDialog
from app.state.retention_state import RetentionState
from app.widgets.look.appearance import Appearance


class RetentionSection(QObject):
    """Asks in a dialog over the page."""

    def __init__(
        self, page: SettingsPage, control: RetentionControl, state: RetentionState, appearance: Appearance
    ) -> None:
        super().__init__(page)
        self._page = page
        self._control = control
        self._state = state
        self._appearance = appearance

    @Slot()
    def open(self) -> None:
        """Show the rules."""
        dialog = RetentionDialog(self._appearance, self._control.rules, self._state, self._page)
        dialog.rulesKept.connect(self._control.keep)
        dialog.previewRequested.connect(self._control.look)
        dialog.removalRequested.connect(self._control.apply)
        dialog.cancelRequested.connect(self._control.cancel)
        dialog.exec()
        dialog.deleteLater()
