"""Each page and dialog without a mouse: Tab reaches everything, goes on in the order of reading, and what has the focus is seen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.pages.catalogue import PAGES
from app.pages.releases.page import View
from app.settings.schema import THEME, Theme
from app.shell.main_window import MainWindow
from app.shell.shortcut_list import ShortcutList
from app.widgets.look.appearance import Appearance, prepare_application
from onenip_core.types import Verdict
from tests.support.by_tab import called, press, problems, shows_focus
from tests.support.full_pages import fill_limits, fill_releases, operate_page
from tests.support.pages import all_parts_page, releases_page, review_page, settings_page
from tests.support.shown_dialogs import every_dialog
from tests.support.view_samples import States

SETTLED_MS = 20
SEARCHED_MS = 500
"""The list of devices goes when nothing was found."""


@pytest.fixture(autouse=True)
def looks_as_always(qapp: QApplication) -> None:
    prepare_application(qapp)


def window_of(qtbot: QtBot, states: States) -> MainWindow:
    window = states.make_window()
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    return window


def problems_on(window: MainWindow, keys: tuple[str, ...]) -> list[str]:
    found = []
    for key in keys:
        window.show_page(key)
        QTest.qWait(SETTLED_MS)
        found += [f"{key}: {problem}" for problem in problems(window)]
    return found


def test_what_keys_do_not_reach_is_found(qtbot: QtBot) -> None:
    room, field, unreached, unseen = QWidget(), QLineEdit(), QPushButton("Reach me"), QListWidget()
    layout = QVBoxLayout(room)
    for widget in (field, unreached, unseen):
        layout.addWidget(widget)
    unreached.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    unseen.setStyleSheet("border: none")
    qtbot.addWidget(room)
    room.show()
    room.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    assert [problem.partition(":")[0] for problem in problems(room)] == ["not reached", "the focus is not seen"]
    unreached.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    Appearance().apply_to(room)
    unseen.setStyleSheet("")
    assert list(problems(room)) == []


def test_pages_with_much_on_them_need_no_mouse(qtbot: QtBot) -> None:
    states = States().fill()
    fill_limits(states)
    fill_releases(states)
    window = window_of(qtbot, states)
    found = problems_on(window, ("inspect", "train", "review", "all_parts", "limits"))
    for view in View:
        releases_page(window).show_view(view)
        found += problems_on(window, ("releases",))
    assert found == []


@pytest.mark.slow
def test_pages_with_nothing_on_them_need_no_mouse(qtbot: QtBot) -> None:
    assert problems_on(window_of(qtbot, States()), tuple(page.key for page in PAGES)) == []


def test_the_operators_page_needs_no_mouse(qtbot: QtBot) -> None:
    states, appearance = States().fill(), Appearance()
    page = operate_page(states, appearance)
    qtbot.addWidget(page)
    appearance.apply_to(page)
    page.resize(1280, 800)
    page.show()
    page.activateWindow()
    states.add_part(41, Verdict.NG)
    QTest.qWait(SETTLED_MS)
    assert list(problems(page)) == []


@pytest.mark.slow
@pytest.mark.parametrize("theme", [Theme.DARK, Theme.HIGH_CONTRAST])
def test_the_focus_is_seen_in_every_theme(qtbot: QtBot, theme: Theme) -> None:
    states = States(theme).fill()
    window = window_of(qtbot, states)
    assert states.app.settings[THEME] is theme
    window.show_page("review")
    QTest.qWait(SETTLED_MS)
    for _ in range(20):
        press(Qt.Key.Key_Tab, window)
        focus = QApplication.focusWidget()
        assert focus is not None and shows_focus(focus), called(focus)


def test_dialogs_need_no_mouse_and_give_the_focus_back(qtbot: QtBot) -> None:
    appearance, parent = Appearance(), QWidget()
    field = QLineEdit(parent)
    qtbot.addWidget(parent)
    appearance.apply_to(parent)
    parent.show()
    found = []
    for name, make in every_dialog().items():
        parent.activateWindow()
        field.setFocus()
        dialog = make(appearance, parent)
        dialog.show()
        dialog.activateWindow()
        QTest.qWait(SEARCHED_MS if name == "devices" else SETTLED_MS)
        found += [f"{name}: {problem}" for problem in problems(dialog)]
        press(Qt.Key.Key_Escape, dialog)
        if dialog.isVisible():
            found.append(f"{name}: Esc does not close it")
            dialog.close()
        parent.activateWindow()  # as every window manager does
        QTest.qWait(SETTLED_MS)
        if QApplication.focusWidget() is not field:
            found.append(f"{name}: the focus goes to {called(QApplication.focusWidget())}")
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert found == []


def test_what_tab_enters_comes_into_sight(qtbot: QtBot) -> None:
    window = window_of(qtbot, States())
    window.show_page("settings")
    page = settings_page(window)
    page.show_about()
    QTest.qWait(SETTLED_MS)
    press(Qt.Key.Key_Tab, window)
    focus = QApplication.focusWidget()
    assert focus is not None and page.isAncestorOf(focus)
    assert not focus.visibleRegion().isEmpty(), called(focus)


def test_the_list_of_keys_is_opened_and_closed_by_keys(qtbot: QtBot) -> None:
    window = window_of(qtbot, States())
    opened = ShortcutList(window.appearance, window._actions, window._places(), window)
    opened.show()
    opened.activateWindow()
    QTest.qWait(SETTLED_MS)
    rows = [
        item.text(0)
        for place in range(opened.tree.topLevelItemCount())
        if (item := opened.tree.topLevelItem(place)) is not None
    ]
    assert len(rows) > 1
    press(Qt.Key.Key_Escape, opened)
    assert not opened.isVisible()


def test_parts_are_looked_for_by_keys(qtbot: QtBot) -> None:
    window = window_of(qtbot, States().fill())
    window.show_page("inspect")
    press(Qt.Key.Key_F, window, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    page = all_parts_page(window)
    assert window.pages.page_on_show is page
    asked: list[object] = []
    page.searchChanged.connect(asked.append)
    press(Qt.Key.Key_F, window, Qt.KeyboardModifier.ControlModifier)
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit)
    QTest.keyClicks(focus, "part7")
    qtbot.waitUntil(lambda: bool(asked))


def test_a_table_is_sorted_by_keys(qtbot: QtBot) -> None:
    window = window_of(qtbot, States().fill())
    window.show_page("review")
    table = review_page(window).table
    sorted_by: list[object] = []
    table.sortChosen.connect(sorted_by.append)
    header = table.horizontalHeader()
    header.setFocus()
    first = header.accessibleName()
    press(Qt.Key.Key_Right, window)
    assert header.accessibleName() != first
    assert header.accessibleName() == table.model().headerData(header.logicalIndex(2), Qt.Orientation.Horizontal)
    press(Qt.Key.Key_Return, window)
    assert sorted_by == [header.logicalIndex(2)]
