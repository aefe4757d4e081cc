"""Logging in and out of the real window, beside a run that knows nothing of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.application import Application
from app.domain.person import Person, Role
from app.domain.run_status import RunState
from app.pages.inspect.page import InspectPage
from app.pages.operate.page import OperatePage
from app.pages.settings.parts.person_dialog import PersonDialog
from app.settings.schema import LOCK_MINUTES
from app.shell.idle_watch import IdleWatch
from app.shell.notice_list import NoticeList
from app.storage.secret_hash import hash_secret
from app.storage.workspace import Workspace
from app.widgets.login_dialog import LoginDialog
from app.widgets.question_dialog import QuestionDialog
from tests.support.belt import BeltChoice
from tests.support.dialogs import InDialog
from tests.support.line import Line, open_line

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def hashed() -> str:
    return hash_secret("123456")


@pytest.fixture
def line(qtbot: QtBot, tmp_path: Path, hashed: str) -> Iterator[Line]:
    """Anna is the admin, Cleo QA, Ben an operator with a badge; Anna is logged in, and looks at all pages."""
    with open_line(tmp_path, qtbot) as line:
        people = line.workspace.people
        people.begin("Anna", hashed)
        people.add("Cleo", Role.QA, hashed)
        people.add("Ben", Role.OPERATOR, hashed, badge="BADGE-17")
        line.application.access_gate.begin()
        be(line, "Anna")
        yield line


def be(line: Line, name: str) -> Person:
    """Log somebody in without the time that hashes take."""
    present = line.workspace.people.present()
    person = next(each for each in present if each.name == name)
    line.workspace.acting.set_present(name)
    line.application.app_state.access.set_people(present, person)
    return person


def operate_page(line: Line) -> OperatePage:
    page = line.window.pages.page_on_show
    assert isinstance(page, OperatePage)
    return page


def enter(secret: str, name: str = "") -> InDialog[LoginDialog]:
    """Choose the name, type the secret and press the button."""

    def act(dialog: LoginDialog) -> None:
        if name:
            place = next(row for row in range(dialog.who.count()) if dialog.who.itemText(row).startswith(name))
            dialog.who.setCurrentIndex(place)
        dialog.pad.field.setText(secret)
        dialog.do_button.click()

    return InDialog(LoginDialog, act)


def scan(text: str) -> None:
    """As a scanner types, into whatever has the focus; at once, for a computer that is busy must not make a person of it."""
    focus = QApplication.focusWidget()
    assert focus is not None
    for character in text:
        QTest.keyClick(focus, character)
    QTest.keyClick(focus, Qt.Key.Key_Return)


def test_a_run_goes_on_while_the_window_is_locked_and_who_was_there_stands_in_the_record(line: Line) -> None:
    line.start()
    line.lay(line.belt.good)
    line.application.services.access.log_out()
    assert line.application.operator_mode.active and line.state.run_state is RunState.RUNNING
    page = operate_page(line)
    line.lay(line.belt.bad)
    assert "NG" in page.banner.accessibleName(), "the verdict stays in sight"
    enabled = {entry.action.id for entry in line.application.actions.entries if entry.qt.isEnabled()}
    assert enabled == {"operate.stop", "operate.person", "operate.leave", "window.person", "window.operate"}
    assert not page.strip.isEnabled()
    be(line, "Ben")
    line.lay(line.belt.good)
    line.application.actions["operate.stop"].trigger()
    line.wait_for_end()
    (batch,) = line.workspace.batches.list()
    parts = line.workspace.batches.inspections(batch.id)
    assert batch.person == "Anna" and [part.person for part in parts] == ["Anna", "", "Ben"]


def test_the_line_is_stopped_by_whoever_stands_there(line: Line) -> None:
    line.start()
    line.lay(line.belt.good)
    line.application.services.access.log_out()
    page = operate_page(line)
    page.pause_or_resume()
    assert line.state.run_state is RunState.RUNNING, "only stopped"
    page.bar.stop_button.click()
    line.wait_for_end()
    line.application.services.inspection.start(BeltChoice())
    assert line.state.run_state is RunState.IDLE and "Nobody is logged in" in line.notices[-1].text
    line.application.services.inspection.follow_on(BeltChoice())  # as where the line asks for another product
    line.wait_until(lambda: line.state.run_state is RunState.RUNNING)
    page.stopRequested.emit()
    line.wait_for_end()


def test_each_role_comes_where_it_belongs(line: Line) -> None:
    access, actions, window = line.application.services.access, line.application.actions, line.window
    assert isinstance(window.pages.page_on_show, InspectPage) and actions["settings.add_person"].isEnabled()
    assert window.status_bar.person.text() == "Anna · admin"
    access.log_out()
    with enter("123456", "Ben"):
        line.press(Qt.Key.Key_L, CONTROL)
    page = operate_page(line)
    assert page.bar.person_button.text() == "Ben" and actions["operate.reset"].isEnabled()
    line.press(Qt.Key.Key_F11)
    assert isinstance(window.pages.page_on_show, InspectPage), "operators may look at the others"
    for closed in ("inspect.limit", "products.create", "train.start", "trash.empty", "settings.add_person"):
        action = actions[closed]
        assert not action.isEnabled() and "Ben may not" in action.toolTip(), closed
    assert not window.top_bar.model_button.isEnabled()
    be(line, "Cleo")
    assert actions["inspect.limit"].isEnabled() and not actions["settings.add_person"].isEnabled()
    line.press(Qt.Key.Key_F11)
    assert line.application.app_state.access.access.is_locked, "who may more hands over by logging out"


def test_a_wrong_pin_stays_outside(line: Line) -> None:
    line.application.services.access.log_out()
    said: list[str] = []

    def act(dialog: LoginDialog) -> None:
        dialog.pad.field.setText("000000")
        dialog.do_button.click()
        line.wait_until(lambda: bool(dialog.message.text()))
        said.append(dialog.message.text())
        assert dialog.pad.pin == "" and not dialog.do_button.isEnabled()
        dialog.reject()

    with InDialog(LoginDialog, act):
        line.press(Qt.Key.Key_L, CONTROL)
    assert said == ["That is not the PIN or password."]
    assert line.application.app_state.access.access.is_locked and line.application.operator_mode.active


def test_a_badge_opens_the_locked_window_and_is_told_to_nobody(line: Line) -> None:
    line.application.services.access.log_out()
    page = operate_page(line)
    assert "Nobody is logged in" in page.banner.text.line
    page.setFocus()
    scan("BADGE-99")
    line.wait_until(lambda: any("Nobody here has this badge" in notice.text for notice in line.notices))
    assert line.application.app_state.access.access.is_locked
    scan("BADGE-17")
    line.wait_until(lambda: line.application.app_state.access.access.name == "Ben")
    assert "Nobody is logged in" not in page.banner.text.line
    assert "BADGE" not in " ".join(notice.text for notice in line.notices)


def test_a_badge_is_read_in_the_dialog_too(line: Line) -> None:
    line.application.services.access.log_out()
    with InDialog(LoginDialog, lambda _dialog: scan("BADGE-17")):
        line.press(Qt.Key.Key_L, CONTROL)
    assert line.application.app_state.access.access.name == "Ben"


def test_the_lock_ends_lists(line: Line) -> None:
    line.window.open_notices()
    notices = line.window.findChild(NoticeList)
    assert notices is not None and notices.isVisible()
    line.application.services.access.log_out()
    assert QApplication.activeModalWidget() is None and not notices.isVisible()


def test_what_was_typed_comes_back_to_who_typed_it(line: Line) -> None:
    """Also a question over the dialog; the one below is asked by a loop that Qt ends, and must be modal again."""
    seen: list[str] = []

    def lock(dialog: PersonDialog) -> None:
        dialog.name_edit.setText("Dora")
        place = dialog.geometry()
        question = QuestionDialog(line.window.appearance, "Really?", "Once more.", "Yes", "No", dialog)
        QTimer.singleShot(0, lambda: lock_by_key(dialog, question, place))
        seen.append("yes" if question.ask() else "no")
        assert dialog.isVisible() and dialog.geometry() == place
        QTimer.singleShot(50, lambda: go_on(dialog))

    def lock_by_key(dialog: PersonDialog, question: QuestionDialog, place: QRect) -> None:
        _lock_by_key(line, question)
        QTimer.singleShot(50, lambda: come_back(dialog, question, place))

    def come_back(dialog: PersonDialog, question: QuestionDialog, place: QRect) -> None:
        assert line.application.app_state.access.access.is_locked
        assert not dialog.isVisible() and not question.isVisible() and QApplication.activeModalWidget() is None
        assert operate_page(line).bar.person_button.isEnabled(), "the window behind can be used"
        said: list[str] = []

        def enter_anna(login: LoginDialog) -> None:
            said.extend(label.text() for label in login.findChildren(QLabel))
            login.pad.field.setText("123456")
            login.do_button.click()

        with InDialog(LoginDialog, enter_anna):
            operate_page(line).bar.person_button.click()
        assert any("What Anna had open is hidden" in text for text in said)
        answer(question)

    def answer(question: QuestionDialog) -> None:
        """Not waited for: the loop in which the question is asked goes on only when this has returned."""
        if QApplication.activeModalWidget() is question:
            question.do_button.click()
        else:
            QTimer.singleShot(20, lambda: answer(question))

    def go_on(dialog: PersonDialog) -> None:
        assert QApplication.activeModalWidget() is dialog and dialog.name_edit.text() == "Dora"
        dialog.reject()

    with InDialog(PersonDialog, lock):
        line.application.actions["settings.add_person"].trigger()
    assert seen == ["yes"] and QApplication.activeModalWidget() is None


def _lock_by_key(line: Line, dialog: QuestionDialog) -> None:
    dialog.activateWindow()
    line.wait_until(lambda: QGuiApplication.focusWindow() is dialog.windowHandle())
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_L, CONTROL)


def test_what_somebody_had_open_is_not_shown_to_the_next_one(line: Line) -> None:
    def lock(dialog: PersonDialog) -> None:
        dialog.name_edit.setText("Dora")
        line.application.services.access.log_out_idle(10)
        QTimer.singleShot(0, come)

    def come() -> None:
        with enter("123456", "Ben"):
            line.press(Qt.Key.Key_L, CONTROL)

    with InDialog(PersonDialog, lock):
        line.application.actions["settings.add_person"].trigger()
    assert line.application.app_state.access.access.name == "Ben"
    told = next(notice for notice in line.notices if notice.title == "Closed what Anna had left open")
    assert "Add a person" in told.text and "Tell Anna." in told.text
    assert [person.name for person in line.workspace.people.present()] == ["Anna", "Ben", "Cleo"]


def test_nobody_touching_the_window_locks_it(line: Line) -> None:
    now = [0.0]
    watch = IdleWatch(line.application.app_state, line.application.services.access, line.window, lambda: now[0])
    access = line.application.app_state.access
    now[0] = 9 * 60
    watch.look()
    assert access.person is not None
    line.window.activateWindow()
    line.wait_until(lambda: QGuiApplication.focusWindow() is line.window.windowHandle())
    QTest.keyClick(line.window.windowHandle(), Qt.Key.Key_Shift)
    now[0] = 18 * 60
    watch.look()
    assert access.person is not None, "touched nine minutes ago"
    now[0] = 19 * 60
    watch.look()
    assert access.access.is_locked and "for 10 minutes" in line.notices[-1].text
    messages = line.window.notices
    assert not messages.details_button.isEnabled() and not messages.list_button.isEnabled(), "they are Anna's"
    be(line, "Anna")
    assert messages.details_button.isEnabled() and messages.details_button.toolTip() == "Read the whole message"
    line.application.app_state.set_setting(LOCK_MINUTES, 0)
    now[0] = 1000 * 60
    watch.look()
    assert access.person is not None, "0 never locks"


def test_closing_asks_who_it_is(line: Line) -> None:
    assert line.application.operator_gate.may_close(), "Anna may"
    line.application.services.access.log_out()
    with InDialog(LoginDialog, lambda dialog: dialog.reject()):
        assert not line.application.operator_gate.may_close()
    with enter("123456", "Ben"):
        assert line.application.operator_gate.may_close()


def test_the_window_opens_locked(qtbot: QtBot, tmp_path: Path, hashed: str) -> None:
    workspace = Workspace.open(tmp_path / "workspace")
    workspace.people.begin("Anna", hashed)
    application = Application(workspace)
    application.access_gate.begin()
    application.window.show()
    assert application.operator_mode.active and application.app_state.access.access.is_locked
    application.close()


def test_switching_on_is_one_step(qtbot: QtBot, tmp_path: Path) -> None:
    with open_line(tmp_path, qtbot) as line:
        access = line.application.app_state.access
        assert not access.access.is_on and not line.application.actions["window.person"].isEnabled()
        locked: list[bool] = []
        access.changed.connect(lambda: locked.append(access.access.is_locked))

        def fill(dialog: PersonDialog) -> None:
            dialog.name_edit.setText("Anna")
            dialog.secret_edit.setText("12345")
            dialog.again_edit.setText("12345")
            assert not dialog.do_button.isEnabled(), "too short for an admin"
            for edit in (dialog.secret_edit, dialog.again_edit):
                edit.setText("correct horse")
            dialog.do_button.click()

        with InDialog(PersonDialog, fill):
            line.application.actions["settings.people_on"].trigger()
        line.wait_until(lambda: access.person is not None)
        assert access.access.name == "Anna" and not any(locked), "never locked in between"
        with InDialog(QuestionDialog, lambda dialog: dialog.do_button.click()):
            line.application.actions["settings.people_off"].trigger()
        line.wait_until(lambda: not access.access.is_on)
        assert line.application.actions["products.create"].isEnabled() and not line.application.operator_mode.active
