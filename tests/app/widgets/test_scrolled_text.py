"""A long text takes no more room than there is, and loses nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.widgets.scrolled_text import ScrolledText


def test_it_grows_with_its_text_and_is_scrolled_by_keys_where_there_is_no_room(qtbot: QtBot) -> None:
    holder, below = QWidget(), QWidget()
    below.setMinimumHeight(100)
    text = ScrolledText("What is said")
    layout = QVBoxLayout(holder)
    layout.addWidget(text)
    layout.addWidget(below, 1)
    qtbot.addWidget(holder)
    holder.resize(400, 300)
    holder.show()
    qtbot.waitExposed(holder)
    text.setText("One line.")
    qtbot.waitUntil(lambda: 0 < text.height() < 40)
    assert text.focusPolicy() is Qt.FocusPolicy.NoFocus
    text.setText("A word. " * 60)
    qtbot.waitUntil(lambda: text.height() > 100)
    assert not text.verticalScrollBar().isVisible() and below.height() >= 100
    text.setText("A word. " * 600)
    qtbot.waitUntil(lambda: text.verticalScrollBar().isVisible())
    assert text.height() + below.height() <= 300 and below.height() >= 100
    assert text.focusPolicy() is Qt.FocusPolicy.TabFocus and text.text() == "A word. " * 600
    text.setFocus()
    QTest.keyClick(text, Qt.Key.Key_PageDown)
    assert text.verticalScrollBar().value() > 0
    text.setText("Something else. " * 600)
    assert text.verticalScrollBar().value() == 0
