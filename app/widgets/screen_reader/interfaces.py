"""Controls of ours as screen readers know them, where Qt would say something else.

Only methods of QAccessibleWidget are overridden: a second interface beside it, such as one for values, has another address in C++
than the object that Python gives, and the bridge to screen readers on Linux crashes with it.
"""

from __future__ import annotations

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget


class TabInterface(QAccessibleWidget):
    """A tool button of which one is pressed: Qt would call each of them a check box."""

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button, QAccessible.Role.PageTab)
        self._button = button

    def state(self) -> QAccessible.State:
        """The one on show is selected."""
        state = super().state()
        state.selectable = True
        state.selected = self._button.isChecked()
        return state

    def actionNames(self) -> list[str]:
        """It can be pressed, and have the focus."""
        return [self.pressAction(), self.setFocusAction()]

    def doAction(self, action_name: str) -> None:
        """Press it, or give it the focus."""
        if action_name == self.pressAction():
            self._button.click()
        else:
            super().doAction(action_name)
