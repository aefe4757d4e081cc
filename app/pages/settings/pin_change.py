"""Sets, changes and removes the PIN; the old one is asked for first."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QDialog, QWidget

from app.operations.operator_lock import OperatorLock
from app.widgets.look.appearance import Appearance
from app.widgets.pin_dialog import NewPinDialog, PinDialog


class PinChange(QObject):
    """Asks in dialogs over the page."""

    def __init__(self, lock: OperatorLock, appearance: Appearance, page: QWidget) -> None:
        super().__init__(page)
        self._lock = lock
        self._appearance = appearance
        self._page = page

    @Slot()
    def change(self) -> None:
        """Let a person set a PIN, or another one."""
        if not self._knows_the_old(self.tr("Change the PIN")):
            return
        dialog = NewPinDialog(self._appearance, self._page)
        if dialog.exec() == int(QDialog.DialogCode.Accepted):
            self._lock.set_pin(dialog.pin)
        dialog.deleteLater()

    @Slot()
    def remove(self) -> None:
        """Ask for no PIN any more."""
        if self._lock.is_set and self._knows_the_old(self.tr("Remove the PIN")):
            self._lock.set_pin("")

    def _knows_the_old(self, title: str) -> bool:
        if not self._lock.is_set:
            return True
        return PinDialog(self._appearance, title, self.tr("Enter the present PIN."), self._lock, self._page).ask()
