"""Who is chosen among people, and what the dialog about one of them does not take."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.person import Person, Role
from app.pages.settings.parts.people_table import PeopleTable
from app.pages.settings.parts.person_dialog import PersonDialog, Wanted
from app.widgets.look.appearance import Appearance, prepare_application
from tests.support.view_samples import NOW


def person(number: int, name: str) -> Person:
    return Person(number, name, Role.OPERATOR, NOW, NOW, None)


def test_whoever_was_just_added_is_chosen(qtbot: QtBot) -> None:
    table = PeopleTable()
    qtbot.addWidget(table)
    ada, bob, zoe = person(1, "Ada"), person(3, "Bob"), person(2, "Zoe")
    table.show_people((ada, zoe))
    assert table.chosen == ada, "the first, to begin with"
    table.selectRow(1)
    table.show_people((ada, bob, zoe))
    assert table.chosen == bob
    table.show_people((ada, bob))
    assert table.chosen == bob, "somebody else was removed"


@pytest.fixture
def dialog(qtbot: QtBot, qapp: QApplication) -> PersonDialog:
    prepare_application(qapp)
    wanted = Wanted(name=True, role=True, secret=lambda _role: True, is_taken=lambda name: name.casefold() == "ada")
    made = PersonDialog(Appearance(), "Add a person", "", "Add", wanted, Role.OPERATOR)
    qtbot.addWidget(made)
    made.show()
    for edit in (made.secret_edit, made.again_edit):
        QTest.keyClicks(edit, "135790")
    return made


def test_a_name_that_is_taken_is_said_while_it_is_typed(dialog: PersonDialog) -> None:
    QTest.keyClicks(dialog.name_edit, "ADA")
    assert not dialog.do_button.isEnabled() and "already" in dialog.message.text()
    QTest.keyClicks(dialog.name_edit, "M")
    assert dialog.do_button.isEnabled() and not dialog.message.text()


def test_return_on_cancel_cancels(dialog: PersonDialog, qtbot: QtBot) -> None:
    QTest.keyClicks(dialog.name_edit, "Bob")
    (cancel,) = [button for button in dialog.findChildren(QPushButton) if button.text() == "Cancel"]
    cancel.setFocus()
    with qtbot.waitSignal(dialog.finished) as ended:
        QTest.keyClick(cancel, Qt.Key.Key_Return)
    assert ended.args == [int(QDialog.DialogCode.Rejected)]
