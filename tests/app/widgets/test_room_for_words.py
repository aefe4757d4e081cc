"""Columns, dialogs and buttons that are as large as their words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.widgets.lists.column_fit import MOST_TAKEN
from app.widgets.lists.flat_table import make_flat
from app.widgets.look.appearance import Appearance, prepare_application
from app.widgets.look.column_area import ColumnArea
from app.widgets.look.fitted_dialog import FittedDialog
from app.widgets.look.room_area import RoomArea
from app.widgets.look.widgets import action_button, fit_texts, text_label

SENTENCE = "It stays in its batch with everything that is known of it, and can be brought back at any time. "


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> None:
    prepare_application(qapp)


def test_columns_hold_headings_and_words_and_let_names_end_in_dots(qtbot: QtBot) -> None:
    table = QTableWidget(1, 4)
    qtbot.addWidget(table)
    make_flat(table, "Parts", 30, ((0, 40), (1, 60), (2, 40)), (3,), named=(1,))
    table.resize(700, 200)
    table.show()
    table.setHorizontalHeaderLabels(["A heading that is long", "N", "K", "Rest"])
    for column, text in enumerate(("1", "a name that somebody gave", "comes with its product", "x")):
        table.setItem(0, column, QTableWidgetItem(text))
    QTest.qWait(20)
    widths = [table.columnWidth(column) for column in range(4)]
    assert widths[0] >= table.horizontalHeader().sectionSizeHint(0) > 40
    assert widths[1] == 60 and widths[2] >= table.sizeHintForColumn(2)
    assert sum(widths) == table.viewport().width(), "the last one takes the rest"
    table.setItem(0, 3, QTableWidgetItem("w" * 100))
    table.resize(300, 200)
    QTest.qWait(20)
    assert table.columnWidth(3) == MOST_TAKEN, "and is scrolled to where there is none"


def test_a_bar_beside_the_rows_takes_its_width_from_the_column_that_has_the_rest(qtbot: QtBot) -> None:
    table = QTableWidget(2, 2)
    qtbot.addWidget(table)
    make_flat(table, "Parts", 30, ((0, 40),), (1,))
    table.resize(300, 200)
    table.show()
    QTest.qWait(20)
    assert not table.verticalScrollBar().isVisible()
    table.setRowCount(40)
    qtbot.waitUntil(table.verticalScrollBar().isVisible, timeout=2000)
    QTest.qWait(20)
    assert not table.horizontalScrollBar().isVisible()


def test_a_dialog_grows_with_what_is_said_in_it(qtbot: QtBot) -> None:
    dialog = FittedDialog()
    qtbot.addWidget(dialog)
    dialog.setFixedWidth(300)
    layout = QVBoxLayout(dialog)
    label = text_label(SENTENCE, wrap=True)
    button = action_button(Appearance(), "Bring all of them back into their batches, with what is known of them")
    for widget in (label, button):
        layout.addWidget(widget)
    dialog.show()
    assert dialog.width() >= button.sizeHint().width() > 300, "no button is narrower than its words"
    before = dialog.height()
    label.setText(SENTENCE * 8)
    qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()), timeout=2000)
    assert dialog.height() > before
    label.setText("")
    QTest.qWait(20)
    assert dialog.height() > before, "nothing under a finger moves back"


def test_a_dialog_higher_than_the_screen_is_scrolled_down_only_and_keeps_the_focus(qtbot: QtBot) -> None:
    dialog = FittedDialog()
    qtbot.addWidget(dialog)
    layout = QVBoxLayout(dialog)
    first, second = QLineEdit(), QLineEdit()
    high = QWidget()
    high.setFixedSize(300, 2000)
    for widget in (first, second, high):
        layout.addWidget(widget)
    margins = layout.contentsMargins()
    dialog.setFixedWidth(300 + margins.left() + margins.right())
    second.setFocus()
    dialog.show()
    QTest.qWait(20)
    area = dialog.findChild(RoomArea)
    assert area is not None and 600 < dialog.height() < 2000
    assert area.viewport().width() >= area.body.width() < area.width(), "the bar has room beside it"
    assert dialog.focusWidget() is second


def test_the_buttons_of_a_dialog_that_is_scrolled_stay_in_sight_and_in_their_order(qtbot: QtBot) -> None:
    dialog = FittedDialog()
    qtbot.addWidget(dialog)
    layout = QVBoxLayout(dialog)
    name, high, row = QLineEdit(), QWidget(), QHBoxLayout()
    high.setFixedSize(300, 2000)
    cancel, sign = (action_button(Appearance(), word) for word in ("Cancel", "Sign"))
    for button in (cancel, sign):
        row.addWidget(button)
    layout.addWidget(name)
    layout.addWidget(high)
    layout.addLayout(row)
    name.setFocus()
    dialog.show()
    QTest.qWait(20)
    area = dialog.findChild(RoomArea)
    assert area is not None and area.verticalScrollBar().maximum() > 0
    assert all(dialog.rect().contains(each.geometry()) for each in (cancel, sign)), "whole, and not scrolled"
    assert cancel.y() >= area.geometry().bottom()
    around: list[QWidget | None] = [name]
    for _ in range(2):
        qtbot.keyClick(dialog, Qt.Key.Key_Tab)
        around.append(dialog.focusWidget())
    assert around == [name, cancel, sign]


def test_a_dialog_that_becomes_higher_than_the_screen_is_read_from_its_top(qtbot: QtBot) -> None:
    dialog = FittedDialog()
    qtbot.addWidget(dialog)
    layout = QVBoxLayout(dialog)
    words, close, last = text_label("", wrap=True), action_button(Appearance(), "Close"), QLineEdit()
    for widget in (words, close, last):
        layout.addWidget(widget)
    dialog.resize(400, 300)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(close.hasFocus, timeout=2000)
    words.setText(SENTENCE * 60)
    qtbot.waitUntil(lambda: dialog.findChild(RoomArea) is not None, timeout=2000)
    QTest.qWait(20)
    area = dialog.findChild(RoomArea)
    assert area is not None and area.verticalScrollBar().maximum() > 400
    assert area.verticalScrollBar().value() == 0 and close.hasFocus()
    last.setFocus()
    assert area.verticalScrollBar().value() > 400, "whoever goes on is followed"


def test_what_has_the_focus_when_a_dialog_comes_up_does_not_scroll_it(qtbot: QtBot) -> None:
    dialog = FittedDialog()
    qtbot.addWidget(dialog)
    layout = QVBoxLayout(dialog)
    high, edit = QWidget(), QLineEdit()
    high.setFixedSize(300, 2000)
    for widget in (high, edit):
        layout.addWidget(widget)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(edit.hasFocus, timeout=2000)
    area = dialog.findChild(RoomArea)
    assert area is not None and area.verticalScrollBar().maximum() > 1000
    assert area.verticalScrollBar().value() == 0


def test_a_button_keeps_its_width_whatever_it_says(qtbot: QtBot) -> None:
    button = action_button(Appearance(), "Pause", "pause")
    qtbot.addWidget(button)
    fit_texts(button, 60, "Pause", "Begin once more")
    width = button.width()
    button.setText("Begin once more")
    assert width >= button.sizeHint().width() - 8 and button.minimumWidth() == button.maximumWidth() == width
    fit_texts(button, 400, "Pause")
    assert button.minimumWidth() == 400


def test_a_column_is_as_wide_as_its_words(qtbot: QtBot) -> None:
    body, label = QWidget(), QLabel("a")
    QVBoxLayout(body).addWidget(label)
    host = QWidget()
    qtbot.addWidget(host)
    area = ColumnArea(body, 120)
    QVBoxLayout(host).addWidget(area)
    host.show()
    assert area.width() == 120
    label.setText(SENTENCE)
    qtbot.waitUntil(lambda: area.width() > label.minimumSizeHint().width() > 120, timeout=2000)
    assert body.width() <= area.viewport().width()
