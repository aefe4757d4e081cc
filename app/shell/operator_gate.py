"""Who may hand the window to the operator, and who may take it back."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget

from app.operations.operator_lock import OperatorLock
from app.operations.runner import OperationRunner
from app.shell.access_gate import AccessGate
from app.state.operator_mode import OperatorMode
from app.widgets.look.appearance import Appearance
from app.widgets.pin_dialog import PinDialog

LOOK_MS = 200


class OperatorGate(QObject):
    """Anybody may hand over. Taking back, and closing the window meanwhile, asks for the PIN if the workspace has one; where people
    log in, it asks who it is instead.
    """

    def __init__(
        self,
        window: QWidget,
        appearance: Appearance,
        mode: OperatorMode,
        lock: OperatorLock,
        runner: OperationRunner,
        access: AccessGate,
    ) -> None:
        super().__init__(window)
        self._access = access
        self._window = window
        self._appearance = appearance
        self._mode = mode
        self._lock = lock
        self._runner = runner
        self._waiting = QTimer(self, interval=LOOK_MS)
        self._waiting.timeout.connect(self.enter_when_free)

    @Slot()
    def enter(self) -> None:
        """Let the operator's page fill the screen. What others changed before is not undone there."""
        if self._access.is_on:
            self._access.hand_over()
        elif not self._mode.active:
            self._runner.guard_steps(True)
            self._mode.enter()

    @Slot()
    def enter_when_free(self) -> None:
        """Hand over as soon as no question is open: another start asks for it at any moment, and what somebody was asked must not
        stand before the operator."""
        if QApplication.activeModalWidget() is not None or QApplication.activePopupWidget() is not None:
            self._waiting.start()
        else:
            self._waiting.stop()
            self.enter()

    @Slot()
    def toggle(self) -> None:
        """Hand over, or take back if the person may."""
        if not self._mode.active:
            self.enter()
        elif self._access.is_on:
            if self._access.may_leave(self.tr("Leave the operator's page")):
                self._mode.leave()
        elif self._ask(self.tr("Leave the operator's page")):
            self._mode.leave()
            self._runner.guard_steps(False)

    def may_close(self) -> bool:
        """True unless the window belongs to the operator and the person does not know the PIN."""
        if self._access.is_on:
            return self._access.may_leave(self.tr("Close the program"))
        return not self._mode.active or self._ask(self.tr("Close the program"))

    def _ask(self, title: str) -> bool:
        if not self._lock.is_set:
            return True
        text = self.tr("Enter the PIN of this workspace. The inspection goes on meanwhile.")
        return PinDialog(self._appearance, title, text, self._lock, self._window).ask()
