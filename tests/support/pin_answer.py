"""Enters PINs into the dialog that asks for one, as soon as it stands there."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.widgets.pin_dialog import PinDialog

LOOK_MS = 20


class PinAnswer:
    """One PIN after the other; behind the last one Cancel, if the dialog still stands there."""

    def __init__(self, *pins: str) -> None:
        self._pins = list(pins)
        self._tried = ""
        self.asked = ""
        """The title of the question."""
        self.said: list[str] = []
        """What stood there before each PIN and before Cancel."""
        self._timer = QTimer()
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, PinDialog) or not dialog.isVisible():
            return
        if self._tried and dialog.pad.pin:
            return  # it is being compared
        self.asked = dialog.windowTitle()
        self.said.append(dialog.message.text())
        if not self._pins:
            self._timer.stop()
            dialog.cancel_button.click()
            return
        self._tried = self._pins.pop(0)
        for digit in self._tried:
            QTest.mouseClick(dialog.pad.keys[digit], Qt.MouseButton.LeftButton)
        dialog.do_button.click()

    def stop(self) -> None:
        self._timer.stop()
