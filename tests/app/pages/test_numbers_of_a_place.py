"""A person whose decimal mark is a comma chooses the limit and the minutes, and reads numbers in one way everywhere."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.messages.codes.imports import ValueRangeFound
from app.messages.codes.operations import LimitChanged
from app.messages.codes.stores import ValueAboveRange
from app.messages.wording.say import say
from app.settings.schema import TRAINING_MINUTES
from app.widgets.formatting import format_bytes, format_percent, format_score, format_score_and_limit
from app.widgets.look.appearance import Appearance, prepare_application
from tests.support import view_samples
from tests.support.view_samples import States


@pytest.fixture(autouse=True)
def in_germany(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    prepare_application(qapp)
    yield
    QLocale.setDefault(before)


def show(qtbot: QtBot, page: QWidget) -> None:
    qtbot.addWidget(page)
    page.resize(1184, 672)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is page.windowHandle(), timeout=5000)


def test_the_limit_is_what_was_typed(qtbot: QtBot) -> None:
    page = States().fill().make_inspect(Appearance())
    show(qtbot, page)
    limits: list[object] = []
    popover = page.limit.popover
    popover.limitChosen.connect(limits.append)
    qtbot.keyClick(page, Qt.Key.Key_L)
    popover.number_box.setFocus()
    popover.number_box.selectAll()
    qtbot.keyClicks(popover.number_box, "15")
    assert popover.limit == 1.0 and not popover.apply_button.isEnabled(), "15 is no limit, and 1 was not meant"
    qtbot.keyClick(popover.number_box, Qt.Key.Key_Return)
    assert popover.isVisible() and limits == [] and "“15” is not between 0,50 and 3,00" in popover.number_box.refusal
    qtbot.keyClicks(popover.number_box, "1.5")
    assert popover.apply_button.text() == "Apply 1,50"
    qtbot.keyClick(popover.number_box, Qt.Key.Key_Return)
    assert limits == [1.5] and not popover.isVisible()


def test_minutes_that_are_not_clear_start_no_training(qtbot: QtBot) -> None:
    states = States()
    states.app.set_products((view_samples.product(1),))
    page = states.make_train(Appearance())
    show(qtbot, page)
    page.setup.settingChosen.connect(states.app.set_setting)
    asked: list[object] = []
    page.trainRequested.connect(lambda order: asked.append(order.minutes))
    minutes = page.setup.minutes
    minutes.setFocus()
    minutes.selectAll()
    qtbot.keyClicks(minutes, "1.200")
    qtbot.mouseClick(page.setup.train_button, Qt.MouseButton.LeftButton)
    assert asked == [] and states.app.settings[TRAINING_MINUTES] == 3.0
    assert "can mean 1,2 or 1200" in minutes.refusal and minutes.text() == "3,0 min"
    qtbot.mouseClick(page.setup.train_button, Qt.MouseButton.LeftButton)
    assert asked.pop() == 3.0, "what the field shows by now"
    minutes.setFocus()
    minutes.selectAll()
    qtbot.keyClicks(minutes, "2.5")
    qtbot.mouseClick(page.setup.train_button, Qt.MouseButton.LeftButton)
    assert asked == [2.5] and states.app.settings[TRAINING_MINUTES] == 2.5


def test_everything_is_written_as_it_is_typed() -> None:
    assert (format_score(1.25), format_percent(0.975), format_bytes(2 * 10**12)) == ("1,25", "97,5 %", "2,0 TB")
    assert format_score_and_limit(1.004, 1.0) == ("1,004", "1,000")
    assert say(LimitChanged("Gear", 1.0, 1.25)) == "Limit of Gear: 1,00 → 1,25"
    assert "use 4\u202f096 of 65\u202f536 levels" in say(ValueRangeFound(4096, 12))
    assert "the value 65\u202f535, which" in say(ValueAboveRange("a.png", 65535, 12))
