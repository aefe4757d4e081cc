"""The help beside the page: F1 opens it at the page's topic, links and history lead on, and the keyboard reaches all of it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.settings.schema import Theme
from app.shell.help.help_window import HelpWindow
from app.shell.help.page_help import PageHelp
from app.shell.main_window import MainWindow
from app.widgets.look.palette import PALETTES
from tests.support.view_samples import States

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    window = States().fill().make_window(makes_all=False)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    window.show_page("limits")
    window.activateWindow()
    qtbot.waitActive(window)
    yield window
    window.hide()


def opened(qtbot: QtBot, window: MainWindow) -> HelpWindow:
    qtbot.keyClick(window, Qt.Key.Key_F1)
    help_ = window.help.shown
    assert help_ is not None
    qtbot.waitUntil(lambda: QApplication.activeWindow() is help_ and QApplication.focusWidget() is help_.view)
    return help_


def test_f1_opens_the_topic_of_the_page_and_work_goes_on(qtbot: QtBot, window: MainWindow) -> None:
    help_ = opened(qtbot, window)
    assert help_.shown == "limits" and not help_.isModal() and help_.english.isHidden()
    text = help_.view.toPlainText()
    assert "Ctrl+Return" in text and "{" not in text
    window.show_page("review")
    assert help_.isVisible() and help_.shown == "limits", "whoever reads is not disturbed"
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert help_.shown == "review"
    assert window.frameGeometry().contains(help_.frameGeometry().center())


def test_links_lead_on_and_back(qtbot: QtBot, window: MainWindow) -> None:
    help_ = opened(qtbot, window)
    assert not help_.back_button.isEnabled()
    help_.view.anchorClicked.emit(QUrl("review.md"))
    assert help_.shown == "review" and help_.contents.currentItem().text() == "Review"
    help_.view.anchorClicked.emit(QUrl("retention.md"))
    qtbot.keyClick(help_, Qt.Key.Key_Left, ALT)
    qtbot.keyClick(help_, Qt.Key.Key_Left, ALT)
    assert help_.shown == "limits" and not help_.back_button.isEnabled() and help_.forward_button.isEnabled()
    qtbot.keyClick(help_, Qt.Key.Key_Right, ALT)
    assert help_.shown == "review"
    help_.show_topic("line")
    assert not help_.forward_button.isEnabled(), "another way was taken"


def test_an_address_is_shown_and_not_opened(qtbot: QtBot, window: MainWindow) -> None:
    help_ = opened(qtbot, window)
    assert not help_.view.openLinks() and not help_.view.openExternalLinks()
    help_.view.anchorClicked.emit(QUrl("https://example.com/a"))
    assert help_.shown == "limits" and "https://example.com/a" in help_.address.text() and help_.address.isVisible()
    kind = QTextDocument.ResourceType.ImageResource.value
    for name in ("https://example.com/a.png", "file:///etc/hostname", "../../icons/info.svg"):
        assert help_.view.loadResource(kind, QUrl(name)).isNull()  # type: ignore[attr-defined]
    assert not help_.view.loadResource(kind, QUrl("limits.png")).isNull()  # type: ignore[attr-defined]


def test_the_keyboard_searches_reads_and_leaves(qtbot: QtBot, window: MainWindow) -> None:
    help_ = opened(qtbot, window)
    qtbot.keyClick(help_, Qt.Key.Key_F, CONTROL)
    assert help_.focusWidget() is help_.search
    qtbot.keyClicks(help_.search, "lost cam")
    assert help_.listed and "limits" not in help_.listed
    qtbot.keyClick(help_.search, Qt.Key.Key_Down)
    assert help_.shown == help_.listed[0] and help_.focusWidget() is help_.contents
    marked = [each.cursor.selectedText().lower() for each in help_.view.extraSelections()]  # type: ignore[attr-defined]
    assert marked and {word[:3] for word in marked} == {"cam", "los"}
    qtbot.keyClick(help_.contents, Qt.Key.Key_Return)
    assert help_.focusWidget() is help_.view
    qtbot.keyClick(help_.search, Qt.Key.Key_Escape)
    assert help_.isVisible() and help_.search.text() == "" and len(help_.listed) > 20
    qtbot.keyClick(help_.view, Qt.Key.Key_Escape)
    assert not help_.isVisible() and window.isVisible()


def test_f1_leads_to_the_topic_of_the_page_also_after_a_search(qtbot: QtBot, window: MainWindow) -> None:
    help_ = opened(qtbot, window)
    help_.search.setText("backup")
    help_.search.leftForFound.emit()
    assert help_.shown == "retention" and help_.focusWidget() is help_.contents
    qtbot.keyClick(help_.contents, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    window.show_page("charts")
    assert opened(qtbot, window) is help_
    assert help_.shown == "charts" and help_.search.text() == "" and help_.contents.currentItem().text() == "Charts"


def test_nothing_found_is_said(qtbot: QtBot, window: MainWindow) -> None:
    help_ = opened(qtbot, window)
    help_.search.setText("zzz")
    assert help_.listed == () and "Nothing was found" in help_.contents.item(0).text()
    qtbot.keyClick(help_.search, Qt.Key.Key_Down)
    assert help_.shown == "limits"


@pytest.mark.parametrize("theme", list(Theme))
def test_links_can_be_read_in_every_look(qtbot: QtBot, window: MainWindow, theme: Theme) -> None:
    help_ = opened(qtbot, window)
    window.appearance.set_theme(theme)
    block, colours = help_.view.document().begin(), set()
    while block.isValid():
        for piece in block.textFormats():
            if piece.format.isAnchor():  # type: ignore[attr-defined]
                colours.add(piece.format.foreground().color().name())  # type: ignore[attr-defined]
        block = block.next()
    assert colours == {PALETTES[theme].accent}


@pytest.mark.parametrize(("language", "title", "is_english"), [("de", "Grenzwerte", False), ("fr", "Limits", True)])
def test_the_help_speaks_the_language_or_says_that_it_does_not(
    qtbot: QtBot, window: MainWindow, language: str, title: str, is_english: bool
) -> None:
    help_ = PageHelp(window, window.appearance, window._actions, window._places, language)
    help_.open("limits")
    assert help_.shown is not None
    assert help_.shown.view.toPlainText().startswith(title)
    assert help_.shown.english.isVisible() is is_english
