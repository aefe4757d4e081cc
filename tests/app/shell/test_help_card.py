"""The card that explains: it follows the keyboard and the mouse, takes no click, and goes with Escape."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor
from pytestqt.qtbot import QtBot

from app.shell.main_window import MainWindow
from tests.support.pages import inspect_page, train_page
from tests.support.view_samples import States

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    window = States().fill().make_window(makes_all=False)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    window.show_page("inspect")
    window.activateWindow()
    qtbot.waitExposed(window)
    yield window
    window.hide()


def test_the_next_click_does_what_it_always_does(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F1, SHIFT)
    assert window.help_card.isVisible() and not window.help_card.isModal()
    page = inspect_page(window)
    with qtbot.waitSignal(page.stopRequested, timeout=2000):
        qtbot.mouseClick(page.controls.stop_button, Qt.MouseButton.LeftButton)
    assert window.help_card.isVisible()


def test_it_explains_what_the_keyboard_and_the_mouse_are_on(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F1, SHIFT)
    card, page = window.help_card, inspect_page(window)
    page.panel.overrule_button.setFocus()
    assert "wrong about this part" in card.text.text()
    choice = window.top_bar.product_choice
    QCursor.setPos(choice.mapToGlobal(choice.rect().center()))
    qtbot.waitUntil(lambda: card.text.text() == choice.whatsThis(), timeout=2000)
    assert "NOT CHECKED" in card.page.toPlainText() and "The last parts" in card.page.toPlainText()
    window.show_page("train")
    assert "All models of the workspace" in card.page.toPlainText()
    assert "The last parts" not in card.page.toPlainText()


def test_escape_closes_it_and_nothing_else(qtbot: QtBot, window: MainWindow) -> None:
    window.show_page("train")
    qtbot.keyClick(window, Qt.Key.Key_F1, SHIFT)
    button = train_page(window).run.cancel_button
    qtbot.keyClick(button, Qt.Key.Key_Escape)
    assert not window.help_card.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_F1, SHIFT)
    qtbot.keyClick(window.help_card, Qt.Key.Key_Escape)
    assert not window.help_card.isVisible()
