"""Whether the window belongs to the operator just now, and what of the undo stack is theirs then."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class OperatorMode(QObject):
    """While it is on, nothing can be reached but the operator's page."""

    changed = Signal()
    leaveAsked = Signal()
    """Somebody wants to leave: whether they may is asked elsewhere."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._active = False
        self._last_step = 0

    @property
    def active(self) -> bool:
        return self._active

    def enter(self, last_step: int) -> None:
        """The operator takes over; steps up to number `last_step` are those of others."""
        if not self._active:
            self._active, self._last_step = True, last_step
            self.changed.emit()

    def ask_to_leave(self) -> None:
        """Somebody pressed the button that leads out."""
        self.leaveAsked.emit()

    def leave(self) -> None:
        """The window is as it was before."""
        if self._active:
            self._active = False
            self.changed.emit()

    def may_undo(self, step: int) -> bool:
        """False for what others did before the operator took over; 0 is work that goes on, and is theirs too."""
        return not self._active or step > self._last_step
