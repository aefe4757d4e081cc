"""What somebody had open when the window was locked."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QDialog

from app.domain.person import Person
from app.widgets.lockable_dialog import LockableDialog

_MOST_DIALOGS = 20
"""Over each other; a dialog that does not go would hold the program here."""


class KeptDialogs:
    """Used in the GUI thread. Dialogs in which somebody works are put out of sight, for that person alone: a question that one was
    asked is not the next one's to answer. Those that only list something, or choose a file, are ended.
    """

    def __init__(self) -> None:
        self._owner: Person | None = None
        self._dialogs: list[LockableDialog] = []
        """The one at the bottom first."""

    @property
    def owner(self) -> Person | None:
        """For whom something is kept; None if nothing is."""
        return self._owner if self._dialogs else None

    def put_away(self, owner: Person | None, besides: QDialog | None) -> None:
        """Clear the screen of all dialogs but one."""
        self._owner = owner
        for _ in range(_MOST_DIALOGS):
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, QDialog) or dialog is besides:
                return
            if isinstance(dialog, LockableDialog) and owner is not None:
                dialog.lock_away()
                self._dialogs.insert(0, dialog)
                dialog.finished.connect(self._forget_ended)
            else:
                dialog.done(int(QDialog.DialogCode.Rejected))

    def give_back(self) -> None:
        """Show them again, each where it was."""
        for dialog in self._take():
            dialog.give_back()

    def end(self) -> tuple[str, ...]:
        """End them; how they were called, the one on top first."""
        dialogs = self._take()
        titles = tuple(dialog.windowTitle() for dialog in reversed(dialogs))
        for dialog in reversed(dialogs):
            dialog.done(int(QDialog.DialogCode.Rejected))
        return titles

    def _forget_ended(self) -> None:
        """What ends by itself meanwhile is not shown again."""
        self._dialogs = [dialog for dialog in self._dialogs if dialog.is_locked_away]

    def _take(self) -> list[LockableDialog]:
        dialogs, self._dialogs = self._dialogs, []
        for dialog in dialogs:
            dialog.finished.disconnect(self._forget_ended)
        return dialogs
