"""The way of the Tab key through a window, and what is wrong with it for a person without a mouse."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from tests.support.told_controls import is_control, shown

MOST_STOPS = 150
AROUND = 6
"""Pixels around a widget in which its focus may be seen."""


def press(key: Qt.Key, among: QWidget, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is."""
    QTest.keyClick(QApplication.focusWidget() or among, key, modifiers)


def stops(
    window: QWidget, look_at: Callable[[QWidget], object] = lambda _widget: None, *, back: bool = False
) -> list[QWidget]:
    """What Tab (or Shift+Tab) comes by from where the focus is, until it comes by something for the second time."""
    key, modifier = (
        (Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
        if back
        else (Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
    )
    found: list[QWidget] = []
    for _ in range(MOST_STOPS):
        press(key, window, modifier)
        focus = QApplication.focusWidget()
        if focus is None or focus in found:
            return found
        found.append(focus)
        look_at(focus)
    return found


def problems(window: QWidget) -> Iterator[str]:
    """What a person who has only keys does not reach, does not see, or does not get out of."""
    stops(window)  # a list that the focus comes to chooses a row, and so opens buttons that were passed by
    unseen: list[QWidget] = []
    way = stops(window, lambda widget: None if shows_focus(widget) else unseen.append(widget))
    if not way:
        yield "Tab leads nowhere"
        return
    if QApplication.focusWidget() is not way[0]:
        yield f"Tab does not come back to the first, but stays at {called(QApplication.focusWidget())}"
    back = stops(window, back=True)
    if set(back) != set(way):
        missed = [called(each) for each in set(way) ^ set(back)]
        yield f"Shift+Tab goes another way: {missed}"
    yield from (f"not reached: {called(widget)}" for widget in unreached(window, way))
    yield from (f"the focus is not seen: {called(widget)}" for widget in unseen)
    back_again = list(jumps(way))
    if len(back_again) > 1:  # once it begins anew
        yield f"Tab goes to and fro: {back_again}"


def unreached(window: QWidget, way: Sequence[QWidget]) -> Iterator[QWidget]:
    """Controls that can be used by the mouse, and are neither a stop, nor a neighbour of one by arrows, nor typed."""
    for widget in shown(window):
        if not widget.isEnabled() or not is_control(widget) or widget in way:
            continue
        group = widget.group() if isinstance(widget, QAbstractButton) else None
        by_arrows = group is not None and any(each in way for each in group.buttons())
        # A drop-down list has the focus for its field; digits of a pad are typed into the field above.
        by_parent = isinstance(widget, QLineEdit) and widget.parentWidget() in way
        typed = isinstance(widget, QAbstractButton) and type(widget.parentWidget()).__name__ == "PinPad"
        if not by_arrows and not by_parent and not typed:
            yield widget


def shows_focus(widget: QWidget) -> bool:
    """True if the window looks different while `widget`, which has the focus, has it."""
    with_focus = _picture(widget)
    widget.clearFocus()
    without = _picture(widget)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    return with_focus != without


def _picture(widget: QWidget) -> QImage:
    """The widget with a little of what is around it."""
    QApplication.processEvents()
    return widget.window().grab(_place(widget).adjusted(-AROUND, -AROUND, AROUND, AROUND)).toImage()


def jumps(way: Sequence[QWidget]) -> Iterator[str]:
    """Where Tab leads upwards or to the left among neighbours."""
    for before, after in pairwise(way):
        if before.parentWidget() is after.parentWidget():
            first, second = _place(before), _place(after)
            above = second.bottom() < first.top()
            left = second.right() < first.left() and second.top() < first.bottom() and second.bottom() > first.top()
            if (above and second.left() <= first.right()) or left:
                yield f"Tab jumps back from {called(before)} to {called(after)}"


def _place(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint()), widget.size())


def called(widget: QWidget | None) -> str:
    return "nothing" if widget is None else f"{type(widget).__name__} {widget.accessibleName()!r}"
