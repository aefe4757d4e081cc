"""How a person works the window: by mouse, or by keys alone. Both fail where a person could not go on."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QTableView,
    QWidget,
)

from tests.support.drops import drop, mime_of

MOST_TABS = 120
"""A window has fewer stops than that."""
LEFT, NO_KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class OutOfReachError(AssertionError):
    """A person cannot get at something."""


class Hands(ABC):
    """What both ways of working have in common: text is typed, and shortcuts are keys for everybody."""

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_KEYS) -> None:
        """Press a key where the focus is."""
        target = QApplication.focusWidget() or QApplication.activeModalWidget() or QApplication.activeWindow()
        if target is None:
            raise OutOfReachError(f"no window takes {key}")
        QTest.keyClick(target, key, modifiers)

    def type(self, text: str) -> None:
        """Type where the focus is, instead of what stands there."""
        field = QApplication.focusWidget()
        if field is None:
            raise OutOfReachError(f"nothing takes “{text}”")
        QTest.keyClick(field, Qt.Key.Key_A, CONTROL)
        for letter in text:
            if letter.isascii():
                QTest.keyClicks(field, letter)
            else:  # of which QTest knows no key
                QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, 0, NO_KEYS, letter))

    def shortcut(self, keys: str) -> None:
        """Press keys as the tool tip of a button names them, such as "Ctrl+5"."""
        combination = QKeySequence(keys)[0]  # type: ignore[index]  # the stubs leave it out
        self.key(combination.key(), combination.keyboardModifiers())

    def name_paths(self, dialog: QFileDialog, paths: Sequence[Path]) -> None:
        """Type one path or several into a dialog for files and accept them; the focus has to be in its field."""
        field = QApplication.focusWidget()
        if not isinstance(field, QLineEdit) or not dialog.isAncestorOf(field):
            raise OutOfReachError(f"“{dialog.windowTitle()}” does not begin where a path is typed")
        self.type(str(paths[0]) if len(paths) == 1 else " ".join(f'"{path}"' for path in paths))
        QTest.qWait(150)  # what completes the path has come up, and must not be in the way
        QTest.keyClick(field, Qt.Key.Key_Return)

    @abstractmethod
    def press(self, button: QWidget) -> None:
        """Press a button."""

    @abstractmethod
    def focus(self, widget: QWidget) -> None:
        """Go into a field or a list."""

    @abstractmethod
    def choose_row(self, view: QAbstractItemView, row: int) -> None:
        """Choose a line of a list, or a picture of a grid."""

    @property
    @abstractmethod
    def drops(self) -> bool:
        """True if folders are dropped on a page; else a dialog asks for them."""

    @abstractmethod
    def bring(self, window: QWidget, add: QWidget, dropped_on: QWidget, folder: Path) -> None:
        """Give a folder to a page, or have the dialog that asks for it."""

    def choose_chip(self, chip: QAbstractButton) -> None:
        """Choose one of several answers of which one holds."""
        if not chip.isChecked():
            self.press(chip)

    def choose(self, choice: QComboBox, row: int) -> None:
        """Choose a line of a drop-down list."""
        self.focus(choice)
        for _ in range(choice.count()):
            if choice.currentIndex() == row:
                return
            self.key(Qt.Key.Key_Down if choice.currentIndex() < row else Qt.Key.Key_Up)
        if choice.currentIndex() != row:
            raise OutOfReachError(f"“{choice.accessibleName()}” has no line {row}")


class MouseHands(Hands):
    """Clicks in the middle of what is seen."""

    def press(self, button: QWidget) -> None:
        self._click(button)

    def focus(self, widget: QWidget) -> None:
        if isinstance(widget, QComboBox):  # a click would open its list
            _must_be_usable(widget)
            widget.setFocus(Qt.FocusReason.MouseFocusReason)
        else:
            self._click(widget)

    def choose_row(self, view: QAbstractItemView, row: int) -> None:
        _must_be_usable(view)
        model = _model(view)
        view.scrollTo(model.index(row, 0))
        columns = view.horizontalHeader().count() if isinstance(view, QTableView) else 1
        seen = (view.visualRect(model.index(row, column)) for column in range(columns))
        place = next(
            (rect for rect in seen if view.viewport().rect().contains(rect.center()) and rect.width() > 1), None
        )
        if place is None:
            raise OutOfReachError(f"line {row} of “{view.accessibleName()}” is not seen")
        QTest.mouseClick(view.viewport(), LEFT, NO_KEYS, place.center())
        if view.currentIndex().row() != row:
            raise OutOfReachError(
                f"a click on line {row} of “{view.accessibleName()}” chooses {view.currentIndex().row()}"
            )

    @property
    def drops(self) -> bool:
        return True

    def bring(self, window: QWidget, add: QWidget, dropped_on: QWidget, folder: Path) -> None:
        at = dropped_on.mapTo(window, dropped_on.rect().center())
        if not drop(window, mime_of([folder]), at):
            raise OutOfReachError(f"{folder.name} cannot be dropped there")

    def _click(self, widget: QWidget) -> None:
        _must_be_usable(widget)
        middle = widget.rect().center()
        hit = widget.window().childAt(widget.mapTo(widget.window(), middle))
        if hit is None or not (hit is widget or widget.isAncestorOf(hit)):
            raise OutOfReachError(f"“{_name(widget)}” is covered or outside the window")
        QTest.mouseClick(widget, LEFT, NO_KEYS, QPoint(middle))


class KeyHands(Hands):
    """Goes everywhere with Tab, as somebody without a mouse does."""

    @property
    def drops(self) -> bool:
        return False

    def press(self, button: QWidget) -> None:
        self.focus(button)
        self.key(Qt.Key.Key_Space)

    def focus(self, widget: QWidget) -> None:
        _must_be_usable(widget)
        for _ in range(MOST_TABS):
            now = QApplication.focusWidget()
            if now is widget or (now is not None and widget.isAncestorOf(now)):
                return
            self.key(Qt.Key.Key_Tab)
        raise OutOfReachError(f"“{_name(widget)}” is not reached with Tab")

    def choose_row(self, view: QAbstractItemView, row: int) -> None:
        self.focus(view)
        self.key(Qt.Key.Key_Home)
        for _ in range(_model(view).rowCount()):
            if (now := view.currentIndex().row()) == row:
                break
            on, back = (Qt.Key.Key_Right, Qt.Key.Key_Left) if _has_columns(view) else (Qt.Key.Key_Down, Qt.Key.Key_Up)
            self.key(on if now < row else back)
            if view.currentIndex().row() == now:
                break
        if view.currentIndex().row() != row:
            raise OutOfReachError(f"line {row} of “{view.accessibleName()}” is not reached by arrows")

    def choose_chip(self, chip: QAbstractButton) -> None:
        """Tab stops at the one that holds; the arrows go on to the others."""
        group = chip.group()
        held = None if group is None else group.checkedButton()
        self.focus(chip if held is None else held)
        for _ in range(MOST_TABS):
            if chip.isChecked():
                return
            self.key(Qt.Key.Key_Right)
        raise OutOfReachError(f"“{_name(chip)}” is not reached by arrows")

    def bring(self, window: QWidget, add: QWidget, dropped_on: QWidget, folder: Path) -> None:
        self.press(add)


def _must_be_usable(widget: QWidget) -> None:
    if not widget.isVisible() or not widget.isEnabled():
        state = "disabled" if widget.isVisible() else "not seen"
        raise OutOfReachError(f"“{_name(widget)}” is {state}: {widget.toolTip()}")


def _name(widget: QWidget) -> str:
    return widget.accessibleName() or widget.objectName() or type(widget).__name__


def _model(view: QAbstractItemView) -> QAbstractItemModel:
    model = view.model()
    assert model is not None
    return model


def _has_columns(view: QAbstractItemView) -> bool:
    first, second = (view.visualRect(_model(view).index(row, 0)) for row in (0, 1))
    return first.top() == second.top() and first.left() != second.left()
