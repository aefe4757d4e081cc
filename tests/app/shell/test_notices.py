"""Messages: one line with room of its own, what makes them obsolete, what they offer, and the list of all of them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.messages.message import PlainText
from app.pages.catalogue import PAGES
from app.shell import notice_bar
from app.shell.main_window import MainWindow
from app.state.notice import INSPECTION, TRAINING, Notice, NoticeLevel, page_action
from app.state.notice_log import REMEMBERED
from app.state.work_state import UndoTexts
from tests.support.pages import inspect_page
from tests.support.view_samples import States

LONG = "What was inspected before is saved. " * 30


@pytest.fixture
def states() -> States:
    return States().fill()


@pytest.fixture
def window(qtbot: QtBot, states: States) -> Iterator[MainWindow]:
    window = states.make_window(makes_all=False)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.hide()


def notice(level: NoticeLevel, title: str, text: str = "", details: str = "", subject: str = "") -> Notice:
    return Notice(level, PlainText(title), PlainText(text), details, subject)


def error(title: str, text: str = "", details: str = "", subject: str = "") -> Notice:
    return notice(NoticeLevel.ERROR, title, text, details, subject)


def info(title: str, text: str = "") -> Notice:
    return notice(NoticeLevel.INFO, title, text)


def titles(states: States) -> list[str]:
    return [past.notice.title for past in states.app.notices.standing]


def place(window: MainWindow, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def test_a_notice_covers_nothing_and_moves_nothing(qtbot: QtBot, window: MainWindow, states: States) -> None:
    window.make_all_pages()
    for page in (descriptor.key for descriptor in PAGES):
        window.show_page(page)
        shown = window.pages.page_on_show
        assert shown is not None
        QGuiApplication.processEvents()
        before = place(window, shown)
        others = [widget for widget in window.findChildren(QWidget) if widget.isVisible() and not widget.isWindow()]
        places = {widget: place(window, widget) for widget in others if not window.notices.isAncestorOf(widget)}
        assert window.notices.notice is None
        states.app.raise_notice(error("The camera is gone", LONG))
        QGuiApplication.processEvents()
        assert window.notices.line.isVisible() and window.notices.line.text().startswith("The camera is gone")
        assert place(window, shown) == before, page
        assert {widget for widget, where in places.items() if place(window, widget) != where} == set(), page
        bar = place(window, window.notices)
        assert not bar.intersects(before) and not bar.intersects(place(window, window.status_bar)), page
        qtbot.mouseClick(window.notices.close_button, Qt.MouseButton.LeftButton)


def test_the_line_never_widens_the_window(window: MainWindow, states: States) -> None:
    least = window.minimumSizeHint()
    states.app.raise_notice(error("Not done: rename " + "x" * 400, LONG))
    QGuiApplication.processEvents()
    assert window.minimumSizeHint() == least
    assert window.notices.line.is_cut


def test_an_error_stays_until_it_is_closed_and_is_read_in_the_list(
    qtbot: QtBot, window: MainWindow, states: States
) -> None:
    states.app.raise_notice(error("The disk is full", "Nothing was lost. Free space.", "errno 28"))
    bar = window.notices
    assert not bar._timer.isActive()
    qtbot.mouseClick(bar.details_button, Qt.MouseButton.LeftButton)
    listed = window.notice_list
    assert listed.isVisible() and not listed.isModal(), "Stop can be pressed while a message is read"
    assert (listed.title.text(), listed.details.toPlainText()) == ("The disk is full", "errno 28")
    qtbot.mouseClick(listed.copy_button, Qt.MouseButton.LeftButton)
    assert "errno 28" in QGuiApplication.clipboard().text()
    qtbot.keyClick(listed, Qt.Key.Key_Escape)
    assert not listed.isVisible()
    qtbot.mouseClick(bar.close_button, Qt.MouseButton.LeftButton)
    assert titles(states) == [] and bar.line.text() == ""
    assert not bar.close_button.isVisible() and bar.isVisible()


def test_an_information_goes_by_itself(
    qtbot: QtBot, window: MainWindow, states: States, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(notice_bar, "INFO_STAYS_MS", 50)
    states.app.raise_notice(info("Saved", "40 parts."))
    assert titles(states) == ["Saved"]
    qtbot.waitUntil(lambda: titles(states) == [], timeout=2000)


def test_an_error_comes_back_when_what_was_over_it_has_gone(
    qtbot: QtBot, window: MainWindow, states: States, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(notice_bar, "INFO_STAYS_MS", 50)
    camera = error("Camera lost", "Reconnecting.")
    states.app.raise_notice(camera)
    states.app.raise_notice(camera)
    for number in range(5):
        states.app.raise_notice(info(f"Info {number}"))
    assert titles(states) == ["Info 4", "Camera lost"]
    assert window.notices.line.text() == "Info 4"
    qtbot.waitUntil(lambda: window.notices.line.text() == "Camera lost  Reconnecting.", timeout=2000)


def test_news_of_the_same_heading_replace_all_but_errors(window: MainWindow, states: States) -> None:
    for level in (NoticeLevel.ERROR, NoticeLevel.WARNING, NoticeLevel.INFO):
        states.app.raise_notice(notice(level, "Images of Gear", f"{level} text"))
    levels = [past.notice.level for past in states.app.notices.standing]
    assert levels == [NoticeLevel.INFO, NoticeLevel.ERROR]


def test_a_new_attempt_takes_down_what_was_said_before_of_the_same(window: MainWindow, states: States) -> None:
    states.app.raise_notice(error("Inspection stopped", subject=INSPECTION))
    states.app.raise_notice(error("Training failed", subject=TRAINING))
    states.app.withdraw_notices(INSPECTION)
    assert titles(states) == ["Training failed"]
    assert [past.notice.title for past in states.app.notices.past] == ["Training failed", "Inspection stopped"]


def test_the_step_is_offered_only_while_it_is_the_next_one(qtbot: QtBot, window: MainWindow, states: States) -> None:
    button = window.notices.action_button
    states.work.set_undo(UndoTexts(PlainText("Delete 3 images"), step=7))
    states.app.raise_notice(
        Notice(NoticeLevel.INFO, PlainText("Images deleted"), PlainText(""), action="window.undo", step=7)
    )
    assert button.isVisible() and button.isEnabled() and button.text() == "Undo"
    assert window.notices._timer.interval() == notice_bar.WARNING_STAYS_MS, "there is time to take the offer"
    states.work.set_undo(UndoTexts(PlainText("Rename Gear"), step=8))
    assert not button.isVisible()
    states.work.set_undo(UndoTexts(PlainText("Delete 3 images"), step=7))
    with qtbot.waitSignal(window.stepUndoRequested) as asked:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked.args == [7] and titles(states) == []


def test_any_action_can_be_offered(qtbot: QtBot, window: MainWindow, states: States) -> None:
    window.show_page("inspect")
    states.app.raise_notice(Notice(NoticeLevel.INFO, PlainText("Trained"), PlainText(""), action="window.page.train"))
    assert window.notices.action_button.text() == "Go to Train"
    qtbot.mouseClick(window.notices.action_button, Qt.MouseButton.LeftButton)
    assert window.pages.page_on_show is window.page("train")
    states.app.raise_notice(Notice(NoticeLevel.INFO, PlainText("Odd"), PlainText(""), action="nobody.knows"))
    assert not window.notices.action_button.isVisible()


def test_clicks_reach_what_they_are_aimed_at_while_an_error_is_up(
    qtbot: QtBot, window: MainWindow, states: States
) -> None:
    states.app.raise_notice(error("The camera is gone", LONG))
    button = inspect_page(window).controls.stop_button
    assert button.isVisible() and button.isEnabled()
    assert window.childAt(button.mapTo(window, button.rect().center())) is button


def test_all_messages_are_listed_by_key_newest_first_with_times(
    qtbot: QtBot, window: MainWindow, states: States
) -> None:
    for number in range(REMEMBERED + 5):
        states.app.raise_notice(info(f"Info {number}"))
    assert window.notices.list_button.text() == f"Messages ({REMEMBERED})"
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    listed = window.notice_list
    assert listed.isVisible() and listed.list.count() == REMEMBERED
    assert listed.list.item(0).text().endswith("Info 204") and listed.list.item(0).text()[2] == ":"
    assert window.notices.list_button.text() == "Messages", "they have been looked at"
    qtbot.keyClick(listed.list, Qt.Key.Key_Down)
    assert listed.title.text() == "Info 203"
    states.app.raise_notice(error("Camera lost"))
    assert listed.list.item(0).text().endswith("Camera lost")
    assert listed.title.text() == "Info 203", "what is being read stays"


def test_what_an_action_of_a_message_has_to_say_stays(qtbot: QtBot, window: MainWindow, states: States) -> None:
    failed = Notice(NoticeLevel.ERROR, PlainText("The folder cannot be opened"), PlainText("It is in /x."))
    states.app.raise_notice(Notice(NoticeLevel.INFO, PlainText("Written"), PlainText(""), action=page_action("trash")))
    window.notices.actionRequested.connect(lambda _notice: states.app.raise_notice(failed))
    qtbot.mouseClick(window.notices.action_button, Qt.MouseButton.LeftButton)
    assert window.notices.notice == failed
