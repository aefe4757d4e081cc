"""What is cut of lists that come up over a window: menus of buttons, menus by the right mouse key, and choices."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QMenu, QWidget

from tests.support.cut_texts.finding import Finding, path_of, sized
from tests.support.cut_texts.measuring import SCREEN
from tests.support.cut_texts.spoken import Spoken

SLACK = 1.0
"""Pixels by which a font's measures may be rounded."""


def cut_in_menus(window: QWidget, language: Spoken) -> list[Finding]:
    """Of everything in `window` that comes up on a click, one after the other."""
    findings: list[Finding] = []
    for menu in window.findChildren(QMenu):
        if menu.parent() is not None:
            menu.aboutToShow.emit()
            findings += _menu(menu)
    for view in window.findChildren(QAbstractItemView):
        if view.isVisible() and view.model() is not None and view.model().rowCount():
            findings += _context_menu(view)
    for choice in window.findChildren(QComboBox):
        if choice.isVisible() and choice.isEnabled() and choice.count():
            findings += _choice(choice, language)
    return list(dict.fromkeys(findings))


def _menu(menu: QMenu) -> Iterator[Finding]:
    """A menu is as wide as its longest line, unless that is wider than the screen."""
    needs = menu.sizeHint()
    if needs.width() > SCREEN.width():
        longest = max((action.text() for action in menu.actions()), key=len)
        yield Finding(path_of(menu), longest, (SCREEN.width(), SCREEN.height()), (needs.width(), needs.height()))


def _context_menu(view: QAbstractItemView) -> Iterator[Finding]:
    place = view.visualRect(view.model().index(0, 0)).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.viewport().mapToGlobal(place))
    QApplication.sendEvent(view.viewport(), event)
    menu = QApplication.activePopupWidget()
    if isinstance(menu, QMenu):
        yield from _menu(menu)
        menu.close()


def _choice(choice: QComboBox, language: Spoken) -> Iterator[Finding]:
    """The list below it is as wide as it is; names may end in dots there, if all of them is told."""
    choice.showPopup()
    QTest.qWait(1)
    view = choice.view()
    room = view.viewport().width()
    for row in range(choice.count()):
        index = choice.model().index(row, choice.modelColumn())
        needs = view.sizeHintForIndex(index).width()
        if needs > room + SLACK and language.is_said(choice.itemText(row)):
            has = QSizeF(room, view.viewport().height())
            yield Finding(path_of(choice), choice.itemText(row), sized(has), (needs, 0), "cut in its list")
    choice.hidePopup()
