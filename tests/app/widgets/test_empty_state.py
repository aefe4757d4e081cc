"""What an empty page says, and how little it moves when that changes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.widgets.empty_state import EmptyState
from app.widgets.look.appearance import Appearance


class Around(QVBoxLayout):
    """The layout around it, which counts how often it lays out."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.times = 0

    def setGeometry(self, rect: QRect) -> None:
        self.times += 1
        super().setGeometry(rect)


@pytest.fixture
def buttons() -> list[QPushButton]:
    return [QPushButton(f"Button {number}") for number in range(6)]


@pytest.fixture
def around(qtbot: QtBot, buttons: list[QPushButton]) -> Iterator[Around]:
    window = QWidget()
    qtbot.addWidget(window)
    around = Around(window)
    empty = EmptyState(Appearance(), "camera", "Nothing yet", "Do something.")
    for button in buttons:
        empty.add_button(button)
    around.addWidget(empty)
    window.resize(500, 600)
    window.show()
    qtbot.waitExposed(window)
    yield around


def empty_state(around: Around) -> EmptyState:
    empty = around.itemAt(0).widget()
    assert isinstance(empty, EmptyState)
    return empty


def places(buttons: list[QPushButton]) -> list[QRect | None]:
    return [button.geometry() if button.isVisible() else None for button in buttons]


def test_several_changes_are_laid_out_once_and_stand_where_single_ones_would(
    qtbot: QtBot, around: Around, buttons: list[QPushButton]
) -> None:
    at_first = places(buttons)
    for button in buttons[1:5]:
        button.setVisible(False)
    qtbot.wait(1)
    singly = places(buttons)
    assert singly != at_first and singly.count(None) == 4
    for button in buttons[1:5]:
        button.setVisible(True)
    qtbot.wait(1)
    assert places(buttons) == at_first
    around.times = 0
    with empty_state(around).changing():
        for button in buttons[1:5]:
            button.setVisible(False)
    assert places(buttons) == singly, "at once, so that nobody clicks on what has gone"
    qtbot.wait(1)
    assert around.times <= 1 and places(buttons) == singly
    around.times = 0
    with empty_state(around).changing():
        for button in buttons[1:5]:
            button.setVisible(True)
    qtbot.wait(1)
    assert around.times <= 1 and places(buttons) == at_first


def test_a_failure_within_leaves_a_layout_that_works(qtbot: QtBot, around: Around, buttons: list[QPushButton]) -> None:
    empty = empty_state(around)
    with pytest.raises(ZeroDivisionError), empty.changing():
        buttons[0].setVisible(False)
        raise ZeroDivisionError
    before = places(buttons)
    buttons[5].setVisible(False)
    qtbot.wait(1)
    assert places(buttons) != before
    layout = empty.layout()
    assert layout is not None and layout.isEnabled()
