"""What a widget is to a screen reader, where Qt cannot know: widgets that paint themselves, headings, buttons that are tabs."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QApplication, QWidget

_ROLE, _INSTALLED = "accessibleRole", "tellsAccessibleRoles"


def set_role(widget: QWidget, role: QAccessible.Role) -> None:
    """Tell screen readers that `widget` is that; its name and description are said with it. Call before it is shown."""
    widget.setProperty(_ROLE, role.value)


def tell_roles(application: QApplication) -> None:
    """Let Qt ask for the roles that were set. Twice does no harm."""
    if not application.property(_INSTALLED):
        application.setProperty(_INSTALLED, True)
        QAccessible.installFactory(_interface)


class _Tab(QAccessibleWidget):
    """A tool button of which one is pressed: Qt would call all of them check boxes."""

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


def _interface(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
    role = thing.property(_ROLE)
    if role is None or not isinstance(thing, QWidget):
        return None
    # Nothing but Qt holds it from then on, and as long as it holds the widget.
    if role == QAccessible.Role.PageTab.value and isinstance(thing, QAbstractButton):
        return _Tab(thing)
    return QAccessibleWidget(thing, QAccessible.Role(role))
