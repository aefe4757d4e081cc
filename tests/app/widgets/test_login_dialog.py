"""The dialog that asks who somebody is, while they must wait."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.person import Person, Role
from app.messages.codes.people import WaitBeforeLogIn
from app.messages.message import Message
from app.widgets.login_dialog import LoginDialog
from app.widgets.look.appearance import Appearance, prepare_application
from tests.support.view_samples import NOW


class _Waiting:
    """Nobody comes in for so long."""

    def __init__(self, seconds: int) -> None:
        self.seconds = seconds
        self.asked: list[str] = []

    def log_in(self, _person_id: int, secret: str, answer: Callable[[Message | None], None]) -> None:
        self.asked.append(secret)
        answer(WaitBeforeLogIn(self.seconds))

    def log_in_by_badge(self, badge: str, answer: Callable[[Message | None], None]) -> None:
        self.log_in(0, badge, answer)


def test_the_wait_is_counted_down_and_ends_by_itself(qtbot: QtBot, qapp: QApplication) -> None:
    prepare_application(qapp)
    now, door = [100.0], _Waiting(2)
    people = [Person(number, name, Role.OPERATOR, NOW, NOW, None) for number, name in enumerate(("Ada", "Bob"))]
    dialog = LoginDialog(Appearance(), "Log in", people, door, clock=lambda: now[0])
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.pad.field.setText("0000")
    dialog.do_button.click()
    said = "Too many wrong ones: try again in {} s."
    assert dialog.message.text() == said.format(2)
    QTest.keyClicks(dialog.pad.field, "135790")
    assert dialog.message.text() == said.format(2) and not dialog.do_button.isEnabled(), "typed too early"
    now[0] += 1.1
    qtbot.waitUntil(lambda: dialog.message.text() == said.format(1))
    now[0] += 1
    qtbot.waitUntil(dialog.do_button.isEnabled)
    assert dialog.message.text() == "" and dialog.pad.pin == "135790"
    dialog.do_button.click()
    dialog.who.setCurrentIndex(1)
    dialog.pad.field.setText("135790")
    assert dialog.do_button.isEnabled(), "another one need not wait"
    assert door.asked == ["0000", "135790"]
