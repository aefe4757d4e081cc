"""Whether the window belongs to the operator just now."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class OperatorMode(QObject):
    """While it is on, nothing can be reached but the operator's page."""

    changed = Signal()
    leaveAsked = Signal()
    """Somebody wants to leave: whether they may is asked elsewhere."""

    logInAsked = Signal()
    """Somebody wants to log in or out: the page does not know who there is."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._active = False

    @property
    def active(self) -> bool:
        return self._active

    def enter(self) -> None:
        """The operator takes over."""
        if not self._active:
            self._active = True
            self.changed.emit()

    def ask_to_leave(self) -> None:
        """Somebody pressed the button that leads out."""
        self.leaveAsked.emit()

    def ask_to_log_in(self) -> None:
        """Somebody pressed the button with their name, or the one without."""
        self.logInAsked.emit()

    def leave(self) -> None:
        """The window is as it was before."""
        if self._active:
            self._active = False
            self.changed.emit()
