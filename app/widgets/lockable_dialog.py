"""A dialog that the lock of the window puts out of sight with all that was typed or painted in it."""

from __future__ import annotations

from PySide6.QtCore import QEventLoop, QRect, Slot
from PySide6.QtWidgets import QDialog, QWidget

from app.widgets.look.fitted_dialog import FittedDialog


class LockableDialog(FittedDialog):
    """What every dialog derives from in which a person works. Out of sight it is hidden and no longer modal: the window behind it
    can be used. Whoever asked it by `exec` waits meanwhile, as for a person who thinks.

    Qt ends the loop of `exec` when a dialog is hidden, and a loop within which another one runs ends only after that. So `exec`
    begins again for as long as nobody has ended the dialog.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lock_place = QRect()
        self._is_locked_away = False
        self._was_given_back = False
        """Since the loop of `exec` was told to end."""
        self._has_ended = False
        self._lock_loop: QEventLoop | None = None
        self.finished.connect(self._on_ended)

    @property
    def is_locked_away(self) -> bool:
        """Whether it is out of sight, and neither ended nor given back."""
        return self._is_locked_away

    def exec(self) -> int:
        """Show it as a modal dialog until it is ended; however often it is locked away meanwhile."""
        self._has_ended = False
        while True:
            self._was_given_back = False
            result = super().exec()
            if self._is_locked_away:
                self._wait()
            elif self._has_ended or not self._was_given_back:
                return result
            if self._has_ended:
                return self.result()
            if self._is_locked_away:  # the program ends
                return int(QDialog.DialogCode.Rejected)

    def lock_away(self) -> None:
        """Put it out of sight; what is in it stays."""
        self._lock_place = self.geometry()
        self._is_locked_away, self._was_given_back = True, False
        self.hide()

    def give_back(self) -> None:
        """Show it again as it was. Those that lie over it must be given back after it."""
        if not self._is_locked_away:
            return
        self._is_locked_away, self._was_given_back = False, True
        self.setGeometry(self._lock_place)
        if self._lock_loop is not None:
            self._lock_loop.quit()  # `exec` shows it: shown here it would not be modal
        else:
            self.show()

    def _wait(self) -> None:
        if self._has_ended:
            return
        self._lock_loop = QEventLoop(self)
        self._lock_loop.exec()
        self._lock_loop = None

    @Slot()
    def _on_ended(self) -> None:
        self._has_ended = True
        self._is_locked_away = False
        if self._lock_loop is not None:
            self._lock_loop.quit()
