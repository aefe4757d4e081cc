"""Locks the window by its key while a dialog is open, which keeps all shortcuts of the window from being pressed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication

from app.operations.access_control import AccessControl
from app.shell.focus_window import FocusWindow
from app.state.access_state import AccessState


class LockKey(QObject):
    """Listens only while somebody is logged in."""

    def __init__(
        self, keys: QKeySequence, access: AccessState, control: AccessControl, parent: QObject | None = None
    ) -> None:
        """`keys` are those that log out where no dialog is open."""
        super().__init__(parent)
        self._keys = keys
        self._access = access
        self._control = control
        self._focus = FocusWindow(self)
        access.changed.connect(self._follow)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys away from the dialog alone."""
        if (
            not isinstance(event, QKeyEvent)
            or event.type() is not QEvent.Type.KeyPress
            or event.key() == Qt.Key.Key_unknown
            or QKeySequence(event.keyCombination()) != self._keys
            or QApplication.activeModalWidget() is None
        ):
            return False
        self._control.log_out()
        return True

    @Slot()
    def _follow(self) -> None:
        self._focus.set_on(self._access.person is not None)
