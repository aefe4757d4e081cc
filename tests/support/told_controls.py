"""What a screen reader is told of the widgets of a window, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QScrollBar,
    QWidget,
)

from app.widgets.image_scene.scene_canvas import SceneCanvas

_ICONS = {path.stem for path in Path("resources/icons").iterdir()}
_ROLE, _TEXT = QAccessible.Role, QAccessible.Text
_NOTHING = (_ROLE.NoRole, _ROLE.Client, _ROLE.Pane)
"""What Qt says of a widget of which it knows nothing."""
_DECORATION = ("_Badge",)
"""Paint what the label beside them says."""
_ROWS = 3


def told(widget: QObject, text: QAccessible.Text) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return "" if interface is None else interface.text(text)


def role_of(widget: QObject) -> QAccessible.Role:
    interface = QAccessible.queryAccessibleInterface(widget)
    return _ROLE.NoRole if interface is None else interface.role()


def shown(root: QWidget) -> Iterator[QWidget]:
    """The widgets of a window that can be seen, but for the inner parts of Qt's own."""
    for widget in (root, *root.findChildren(QWidget)):
        is_inner = widget.objectName().startswith("qt_") or isinstance(widget, (QScrollBar, QHeaderView))
        is_viewport = isinstance(widget.parent(), QAbstractItemView) or isinstance(widget, SceneCanvas)
        if (
            widget.isVisible()
            and not widget.size().isEmpty()
            and widget.window() is root.window()
            and not is_inner
            and not is_viewport
        ):
            yield widget


def is_control(widget: QWidget) -> bool:
    """True for what a mouse or the keyboard can do something with."""
    kinds = (QAbstractButton, QComboBox, QAbstractSpinBox, QAbstractSlider, QAbstractItemView)
    return (
        isinstance(widget, kinds)
        or widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        or _defines(widget, "mousePressEvent")
    )


def problems(root: QWidget) -> list[str]:
    """What a person who hears the window is not told, or told wrongly."""
    return [f"{_called(widget)}: {problem}" for widget in shown(root) for problem in _problems_of(widget)]


def _problems_of(widget: QWidget) -> Iterator[str]:
    name, description = told(widget, _TEXT.Name), told(widget, _TEXT.Description)
    if isinstance(widget, QLabel):
        if widget.accessibleName() and not _says(f"{name} {description}", widget.text()):
            yield f"its text is not said: {widget.text()}"
        return
    paints = _defines(widget, "paintEvent") and type(widget).__name__ not in _DECORATION
    if not is_control(widget) and not paints:
        return
    if not any(letter.isalnum() for letter in widget.accessibleName() or name) or name in _ICONS:
        yield f"it has no name, but {name!r}"
    if role_of(widget) in _NOTHING:
        yield "nobody is told what it is"
    yield from _problems_of_kind(widget, f"{name} {description}")


def _problems_of_kind(widget: QWidget, said: str) -> Iterator[str]:
    if isinstance(widget, QComboBox) and not _says(said, widget.accessibleName()):
        yield f"the list is not called {widget.accessibleName()!r}, but {said!r}"
    if isinstance(widget, (QAbstractSlider, QAbstractSpinBox)):
        value = told(widget, _TEXT.Value) or told(
            widget, _TEXT.Description
        )  # a limit is said there as a person reads it
        if not any(letter.isdigit() for letter in value):
            yield "its value is not said"
    if isinstance(widget, QAbstractButton) and widget.group() is not None and widget.group().exclusive():
        role = role_of(widget)
        if role not in (_ROLE.RadioButton, _ROLE.PageTab):
            yield f"one of several is called {role.name}"
    if isinstance(widget, QAbstractItemView):
        yield from _problems_of_rows(widget)


def _problems_of_rows(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    for row in range(min(_ROWS, model.rowCount(view.rootIndex()))):
        columns = range(model.columnCount(view.rootIndex())) if role_of(view) is _ROLE.Table else (0,)
        texts = [_text_of(view, row, column) for column in columns]
        if not any(texts):
            yield f"row {row} says nothing"


def _text_of(view: QAbstractItemView, row: int, column: int) -> str:
    """As Qt's own interfaces of cells and items ask for it."""
    index = view.model().index(row, column, view.rootIndex())
    said = index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data(Qt.ItemDataRole.DisplayRole)
    return str(said or "")


def _says(said: str, text: str) -> bool:
    """True if each word of a text is said: dots at its end stand for what did not fit."""
    words = said.replace("\n", " ").split()
    return all(word in words or any(word.rstrip("….:") in each for each in words) for word in text.split())


def _defines(widget: QWidget, method: str) -> bool:
    return any(method in vars(each) for each in type(widget).__mro__ if each.__module__.startswith("app."))


def _called(widget: QWidget) -> str:
    return f"{type(widget).__name__} {told(widget, _TEXT.Name)!r}"
