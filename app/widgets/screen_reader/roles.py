"""What a widget is to a screen reader, where Qt cannot know: widgets that paint themselves, headings, tabs."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QApplication, QWidget

from app.widgets.screen_reader.interfaces import TabInterface

_ROLE, _INSTALLED = "accessibleRole", "tellsAccessibleRoles"


def set_role(widget: QWidget, role: QAccessible.Role) -> None:
    """Tell screen readers that `widget` is that; its name and description are said with it. Call before it is shown."""
    widget.setProperty(_ROLE, role.value)


def tell_roles(application: QApplication) -> None:
    """Let Qt ask for the roles that were set. Twice does no harm."""
    if not application.property(_INSTALLED):
        application.setProperty(_INSTALLED, True)
        QAccessible.installFactory(_interface)


def _interface(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
    # Nothing but Qt holds it from then on, and as long as it holds the widget.
    role = thing.property(_ROLE)
    if role is None or not isinstance(thing, QWidget):
        return None
    if role == QAccessible.Role.PageTab.value and isinstance(thing, QAbstractButton):
        return TabInterface(thing)
    return QAccessibleWidget(thing, QAccessible.Role(role))
