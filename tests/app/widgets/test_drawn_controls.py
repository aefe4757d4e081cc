"""What is chosen, and what has the focus, is told in the colours of every theme."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.pages.train.parts.check_list import CheckEntry, CheckList
from app.settings.schema import Theme
from app.shell.rail_button import RailButton
from app.widgets.look.appearance import Appearance, prepare_application
from app.widgets.look.palette import contrast_ratio

AREA = 26
"""Pixels at the left of a row in which its mark stands."""


@pytest.fixture(params=Theme, ids=lambda theme: theme.value)
def appearance(request: pytest.FixtureRequest, qapp: QApplication) -> Appearance:
    prepare_application(qapp)
    return Appearance(request.param)


@pytest.fixture
def dialog(qtbot: QtBot, appearance: Appearance) -> Iterator[QDialog]:
    """Of a window that has the theme."""
    window = QWidget()
    qtbot.addWidget(window)
    appearance.apply_to(window)
    dialog = QDialog(window)
    QVBoxLayout(dialog)
    dialog.resize(300, 200)
    yield dialog
    dialog.close()


def show_in(dialog: QDialog, widget: QWidget) -> None:
    layout = dialog.layout()
    assert layout is not None
    layout.addWidget(widget)
    dialog.show()
    dialog.activateWindow()
    QTest.qWait(10)


def colours(image: QImage, width: int, height: int) -> list[str]:
    """Of each pixel at the upper left."""
    return [image.pixelColor(x, y).name() for y in range(height) for x in range(width)]


@pytest.mark.parametrize("kind", [QRadioButton, QCheckBox])
def test_what_is_chosen_is_told_by_the_accent(
    dialog: QDialog, appearance: Appearance, kind: type[QRadioButton] | type[QCheckBox]
) -> None:
    palette, control = appearance.palette, kind("word")
    show_in(dialog, control)
    control.clearFocus()
    before = colours(control.grab().toImage(), AREA, control.height())
    assert palette.accent not in before
    assert palette.control_border in before, "it is seen on its ground"
    control.setChecked(True)
    after = colours(control.grab().toImage(), AREA, control.height())
    assert after.count(palette.accent) > 60, "more than a line of it"


def test_a_tick_of_a_list_is_seen_on_the_selected_row(dialog: QDialog, appearance: Appearance) -> None:
    palette, rows = appearance.palette, QListWidget()
    item = QListWidgetItem("word")
    item.setCheckState(Qt.CheckState.Unchecked)
    rows.addItem(item)
    show_in(dialog, rows)
    rows.setCurrentRow(0)
    row = rows.visualItemRect(item)
    before = colours(rows.viewport().grab(row).toImage(), AREA, row.height())
    assert palette.accent_soft in before, "it is selected"
    assert max(contrast_ratio(colour, palette.accent_soft) for colour in before) >= 4.5
    assert palette.accent not in before
    item.setCheckState(Qt.CheckState.Checked)
    after = colours(rows.viewport().grab(row).toImage(), AREA, row.height())
    assert after.count(palette.accent) > 60


@pytest.mark.parametrize("flat", [False, True])
def test_the_ring_of_the_focus_is_whole_and_has_the_accent(
    qtbot: QtBot, dialog: QDialog, appearance: Appearance, flat: bool
) -> None:
    rows = QListWidget()
    rows.setProperty("flat", flat)
    rows.addItems(["first", "second"])
    show_in(dialog, rows)
    rows.setCurrentRow(0)
    rows.setFocus()
    qtbot.waitUntil(rows.hasFocus, timeout=2000)
    image, middle = rows.grab().toImage(), QPoint(rows.width() // 2, rows.height() // 2)
    edges = [(middle.x(), 0), (middle.x(), rows.height() - 1), (0, middle.y()), (rows.width() - 1, middle.y())]
    inner = [(middle.x(), 1), (middle.x(), rows.height() - 2), (1, middle.y()), (rows.width() - 2, middle.y())]
    assert {image.pixelColor(x, y).name() for x, y in edges + inner} == {appearance.palette.accent}


def test_a_number_on_the_chosen_page_is_seen(dialog: QDialog, appearance: Appearance) -> None:
    button = RailButton(appearance)
    button.setProperty("role", "rail")
    button.setCheckable(True)
    button.setFixedSize(96, 54)
    show_in(dialog, button)
    for checked in (False, True):
        button.setChecked(checked)
        button.show_count(0, "")
        ground = button.grab().toImage().pixelColor(80, 15).name()
        button.show_count(19, "nineteen wait")
        image = button.grab().toImage()
        badge = [QColor(image.pixelColor(x, 15)).name() for x in range(60, 92)]
        assert max(contrast_ratio(colour, ground) for colour in badge if colour != ground) >= 3.0
        fill = max(badge, key=badge.count)
        assert fill != ground, "the number has a ground of its own"


def test_a_list_to_tick_has_no_bar_and_follows_the_keys(qtbot: QtBot, dialog: QDialog, appearance: Appearance) -> None:
    ticks = CheckList(appearance, "Products")
    ticks.show_entries([CheckEntry(number, f"{number}", "") for number in range(12)], set())
    body, area = QWidget(), QScrollArea()
    layout = QVBoxLayout(body)
    layout.addWidget(ticks)
    area.setWidget(body)
    area.setWidgetResizable(True)
    show_in(dialog, area)
    assert ticks.verticalScrollBar().maximum() == 0 < area.verticalScrollBar().maximum()
    ticks.setFocus()
    qtbot.keyClick(ticks, Qt.Key.Key_End)
    row = ticks.visualItemRect(ticks.item(11))
    top = ticks.viewport().mapTo(area.viewport(), row.topLeft()).y()
    assert 0 <= top <= top + row.height() <= area.viewport().height()
