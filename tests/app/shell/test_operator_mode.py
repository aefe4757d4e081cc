"""While the window belongs to the operator, every way out is closed but one, and that one asks for the PIN."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from app.application import Application
from app.domain.run_status import RunState
from app.messages.message import PlainText
from app.pages.settings.page import SettingsPage
from app.settings.schema import OPERATOR_PIN, PAGE
from app.shell.command_palette import CommandPalette
from app.shell.notice_list import NoticeList
from app.shell.shortcut_list import ShortcutList
from app.state.notice import Notice, NoticeLevel, page_action
from app.storage.workspace import Workspace
from app.widgets.pin_dialog import NewPinDialog, PinDialog
from tests.support import child_targets
from tests.support.dialogs import InDialog
from tests.support.drops import drop, mime_of
from tests.support.line import open_line
from tests.support.pages import settings_page
from tests.support.pin_answer import PinAnswer
from tests.support.settle import settle

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier
ALLOWED = {
    "window.undo",
    "window.notices",
    "window.operate",
    "window.help",
    "window.shortcuts",
    "window.whats_this",
    "operate.start",
    "operate.stop",
    "operate.pause",
    "operate.correct",
    "operate.undo",
    "operate.newest",
    "operate.product",
    "operate.reset",
    "operate.leave",
}


@pytest.fixture
def application(qtbot: QtBot, tmp_path: Path) -> Iterator[Application]:
    application = Application(
        Workspace.open(tmp_path / "workspace"),
        inspection_target=child_targets.inspect_by_brightness,
        preparation_target=child_targets.prepare_nothing,
    )
    application.window.resize(1280, 800)
    application.window.show()
    qtbot.waitExposed(application.window)
    application.begin()
    settle(application)
    yield application
    application.close()


def set_pin(qtbot: QtBot, application: Application, pin: str) -> None:
    application.services.operator_lock.set_pin(pin)
    qtbot.waitUntil(lambda: application.services.operator_lock.is_set == bool(pin), timeout=20_000)


def test_only_what_operators_may_do_can_be_done(application: Application) -> None:
    actions = application.actions
    before = {entry.action.id for entry in actions.entries if entry.qt.isEnabled()}
    application.operator_gate.enter()
    open_now = {entry.action.id for entry in actions.entries if entry.qt.isEnabled()}
    assert open_now <= ALLOWED and {"window.operate", "operate.leave", "operate.product"} <= open_now
    for name in (page_action("settings"), "window.palette", "window.full_screen", "inspect.limit", "settings.no_pin"):
        assert name not in open_now
        actions[name].trigger()
    assert QApplication.activeModalWidget() is None and application.operator_mode.active
    application.operator_gate.toggle()
    assert {entry.action.id for entry in actions.entries if entry.qt.isEnabled()} == before


def test_keys_lead_nowhere_else(qtbot: QtBot, application: Application) -> None:
    application.operator_gate.enter()
    page = application.window.pages.page_on_show
    for key in (Qt.Key.Key_1, Qt.Key.Key_4, Qt.Key.Key_6, Qt.Key.Key_K, Qt.Key.Key_O, Qt.Key.Key_Y):
        qtbot.keyClick(application.window, key, CONTROL)
        assert application.operator_mode.active and QApplication.activeModalWidget() is None, key
        assert application.window.pages.page_on_show is page, key
        assert not any(
            isinstance(widget, CommandPalette) for widget in QApplication.topLevelWidgets() if widget.isVisible()
        ), key
    application.app_state.request_page("settings")
    application.app_state.request_batch(1)
    assert application.window.pages.page_on_show is page
    assert application.app_state.settings[PAGE] == "inspect"


def test_a_notice_offers_no_page(qtbot: QtBot, application: Application) -> None:
    notice = Notice(
        NoticeLevel.WARNING, PlainText("The disk is nearly full"), PlainText("Make room."), action=page_action("trash")
    )
    bar = application.window.notices
    application.app_state.raise_notice(notice)
    assert bar.action_button.isVisible()
    application.operator_gate.enter()
    assert bar.line.isVisible() and bar.notice == notice, "it is said"
    assert not bar.action_button.isVisible(), "and leads nowhere"
    assert bar.close_button.height() >= 44 and bar.list_button.height() >= 44
    application.operator_gate.toggle()
    assert bar.action_button.isVisible() and bar.close_button.height() < 44


def test_lists_that_stood_open_are_closed(qtbot: QtBot, application: Application) -> None:
    application.window.open_notices()
    notices = application.window.findChild(NoticeList)
    assert notices is not None and notices.isVisible()
    application.operator_gate.enter()
    assert not notices.isVisible()


def test_the_list_of_keys_names_the_operators_only(qtbot: QtBot, application: Application) -> None:
    application.operator_gate.enter()
    seen: list[str] = []

    def read(dialog: ShortcutList) -> None:
        for row in range(dialog.tree.topLevelItemCount()):
            place = dialog.tree.topLevelItem(row)
            assert place is not None
            seen.append(place.text(0))
        dialog.reject()

    with InDialog(ShortcutList, read):
        qtbot.keyClick(application.window, Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier)
    assert seen == ["Everywhere", "Operator's page"]


def test_a_model_file_waits_until_the_page_is_left(qtbot: QtBot, application: Application, tmp_path: Path) -> None:
    application.operator_gate.enter()
    path = tmp_path / "line 3.onenip"
    path.write_bytes(b"anything")
    window = application.window
    assert not drop(window, mime_of([path]), window.rect().center()), "nothing can be dropped"
    settle(application)
    assert QApplication.activeModalWidget() is None and application.operator_mode.active


def test_a_question_that_is_open_is_answered_before_the_page_is_handed_over(
    qtbot: QtBot, application: Application
) -> None:
    question = QDialog(application.window)
    question.open()
    application.operator_gate.enter_when_free()
    qtbot.wait(300)
    assert question.isVisible() and not application.operator_mode.active
    question.reject()
    qtbot.waitUntil(lambda: application.operator_mode.active, timeout=5000)


def test_the_right_pin_leads_out_and_a_wrong_one_does_not(qtbot: QtBot, application: Application) -> None:
    set_pin(qtbot, application, "4711")
    application.operator_gate.enter()
    answer = PinAnswer("1111")
    qtbot.keyClick(application.window, Qt.Key.Key_F11)
    assert answer.asked == "Leave the operator's page"
    assert answer.said == ["", "That is not the PIN."]
    assert application.operator_mode.active, "a wrong one, then Cancel"
    answer = PinAnswer("2222", "4711")
    application.actions["operate.leave"].trigger()
    answer.stop()
    assert not application.operator_mode.active and not application.window.isFullScreen()


def test_a_pin_is_compared_while_the_workspace_is_still_checked(qtbot: QtBot, application: Application) -> None:
    checked = Event()
    application.workers.checker.run(lambda: checked.wait(60), lambda _: None, lambda _: None)
    try:
        set_pin(qtbot, application, "4711")
        application.operator_gate.enter()
        answer = PinAnswer("4711")
        application.actions["operate.leave"].trigger()
        answer.stop()
        assert not application.operator_mode.active and not checked.is_set()
    finally:
        checked.set()


def test_a_question_that_is_closed_while_the_pin_is_compared_stays_closed(
    qtbot: QtBot, application: Application
) -> None:
    set_pin(qtbot, application, "4711")
    application.operator_gate.enter()
    go_on = Event()
    application.workers.pin.run(lambda: go_on.wait(60), lambda _: None, lambda _: None)

    def enter_and_cancel(dialog: PinDialog) -> None:
        dialog.pad.field.setText("4711")
        dialog.do_button.click()
        dialog.cancel_button.click()

    with InDialog(PinDialog, enter_and_cancel):
        application.actions["operate.leave"].trigger()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    go_on.set()
    qtbot.waitUntil(lambda: not application.workers.pin.busy, timeout=20_000)
    assert application.operator_mode.active and QApplication.activeModalWidget() is None


def test_closing_the_window_asks_too(qtbot: QtBot, application: Application) -> None:
    set_pin(qtbot, application, "4711")
    application.operator_gate.enter()
    answer = PinAnswer()
    assert not application.window.close()
    assert answer.asked == "Close the program" and application.window.isVisible()
    answer = PinAnswer("4711")
    assert application.window.close()
    answer.stop()


@pytest.mark.parametrize("was_full", [False, True])
def test_the_next_start_is_as_the_window_was_before_it_was_handed_over(
    qtbot: QtBot, application: Application, tmp_path: Path, was_full: bool
) -> None:
    application.window.set_full_screen(was_full)
    application.operator_gate.enter()
    assert application.window.isFullScreen()
    assert application.window.close()
    application.close()
    again = Application(Workspace.open(tmp_path / "workspace"), inspection_target=child_targets.inspect_by_brightness)
    try:
        again.window.show()
        qtbot.waitExposed(again.window)
        assert again.window.isFullScreen() == was_full
    finally:
        again.close()


def test_the_system_is_not_asked_for_a_pin(qtbot: QtBot, application: Application) -> None:
    set_pin(qtbot, application, "4711")
    application.operator_gate.enter()
    application.shutdown.close_without_asking()
    assert not application.window.isVisible() and QApplication.activeModalWidget() is None


def test_a_pin_is_set_changed_and_removed_on_the_settings_page(qtbot: QtBot, application: Application) -> None:
    window = application.window
    window.show_page("settings")
    page = settings_page(window)
    lock = application.services.operator_lock
    assert isinstance(page, SettingsPage) and not page.pin.remove_button.isVisible()

    def enter_twice(dialog: NewPinDialog) -> None:
        for pin in ("471", "4711"):
            dialog.pad.field.setText(pin)
            assert dialog.do_button.isEnabled() == (pin == "4711"), "three digits are no PIN"
        dialog.do_button.click()
        dialog.pad.field.setText("4712")
        dialog.do_button.click()
        assert "not the same" in dialog.message.text()
        for _ in range(2):
            dialog.pad.field.setText("4711")
            dialog.do_button.click()

    with InDialog(NewPinDialog, enter_twice):
        qtbot.mouseClick(page.pin.set_button, LEFT)
    qtbot.waitUntil(lambda: lock.is_set, timeout=20_000)
    assert page.pin.state.text() == "A PIN is set" and page.pin.set_button.text() == "Change the PIN…"
    answer = PinAnswer("0000")
    qtbot.mouseClick(page.pin.set_button, LEFT)
    assert answer.asked == "Change the PIN" and lock.is_set, "without the old one there is no new one"
    answer = PinAnswer("4711")
    qtbot.mouseClick(page.pin.remove_button, LEFT)
    answer.stop()
    assert not lock.is_set and application.app_state.settings[OPERATOR_PIN] == ""
    assert not page.pin.remove_button.isVisible()


def test_the_inspection_goes_on_while_the_pin_is_asked_for(qtbot: QtBot, tmp_path: Path) -> None:
    with open_line(tmp_path, qtbot) as line:
        set_pin(qtbot, line.application, "4711")
        line.start()
        line.press(Qt.Key.Key_F11)

        def lay(dialog: PinDialog) -> None:
            line.lay(line.belt.good, line.belt.bad)
            dialog.reject()

        with InDialog(PinDialog, lay):
            line.press(Qt.Key.Key_F11)
        assert line.state.counters.ok == line.state.counters.ng == 1
        assert line.state.run_state is RunState.RUNNING and line.application.operator_mode.active
        line.belt.end()
        line.wait_for_end()
