"""Everything on pages and in dialogs has a name, is called what it is, and says its value: asked as screen readers ask."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.calibration_scores import CalibrationScores
from app.domain.run_status import RunState
from app.messages.codes.imports import AddImages
from app.messages.message import PlainText
from app.pages.catalogue import PAGES
from app.pages.releases.page import View
from app.shell.command_palette import CommandPalette
from app.shell.main_window import MainWindow
from app.shell.shortcut_list import ShortcutList
from app.state.notice import Notice, NoticeLevel
from app.widgets.look.appearance import Appearance, prepare_application
from app.widgets.look.widgets import Choice, heading
from app.widgets.screen_reader.roles import set_role
from onenip_core.types import Verdict
from tests.support.full_pages import DAMAGED, GOOD, fill_limits, fill_releases, operate_page
from tests.support.pages import inspect_page, releases_page
from tests.support.shown_dialogs import every_dialog
from tests.support.told_controls import problems, role_of, told
from tests.support.view_samples import States

KEYS = tuple(page.key for page in PAGES)
SETTLED_MS = 20


@pytest.fixture(autouse=True)
def looks_as_always(qapp: QApplication) -> None:
    prepare_application(qapp)


def window_of(qtbot: QtBot, states: States) -> MainWindow:
    window = states.make_window()
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)
    return window


def full_states() -> States:
    states = States().fill()
    fill_limits(states)
    fill_releases(states)
    return states


def problems_on(window: MainWindow, keys: tuple[str, ...] = KEYS) -> Iterator[str]:
    for key in keys:
        window.show_page(key)
        QTest.qWait(SETTLED_MS)
        yield from (f"{key}: {problem}" for problem in problems(window))


def test_what_is_not_told_is_found(qtbot: QtBot) -> None:
    room, icon = QWidget(), QPixmap(8, 8)
    qtbot.addWidget(room)
    nameless = QPushButton(room)
    nameless.setIcon(icon)
    label = QLabel("/parts", room)
    label.setAccessibleName("Path of the workspace")
    room.show()
    found = problems(room)
    assert len(found) == 2 and "no name" in found[0] and "/parts" in found[1]
    nameless.setAccessibleName("Close this message")
    label.setAccessibleDescription("/parts")
    assert problems(room) == []


def test_a_role_that_was_set_is_told_and_the_name_follows(qtbot: QtBot) -> None:
    picture, title = QWidget(), heading("Inspect")
    set_role(picture, QAccessible.Role.Graphic)
    for widget in (picture, title):
        qtbot.addWidget(widget)
    picture.setAccessibleName("Image of the part")
    title.setText("Review")
    assert role_of(picture) is QAccessible.Role.Graphic and told(picture, QAccessible.Text.Name) == "Image of the part"
    assert role_of(title) is QAccessible.Role.Heading and told(title, QAccessible.Text.Name) == "Review"


def test_a_list_is_told_with_its_name_and_its_tool_tip(qtbot: QtBot) -> None:
    choice = Choice(Appearance(), "Product")
    qtbot.addWidget(choice)
    choice.addItems(["Gear", "Washer"])
    choice.setToolTip("The product that is inspected")
    said = f"{told(choice, QAccessible.Text.Name)} {told(choice, QAccessible.Text.Description)}"
    assert "Product" in said and "The product that is inspected" in said
    assert told(choice, QAccessible.Text.Value) == "Gear"


def test_the_pages_are_tabs_of_which_one_is_selected(qtbot: QtBot) -> None:
    window = window_of(qtbot, States())
    inspect, train = (QAccessible.queryAccessibleInterface(window.rail.button(key)) for key in ("inspect", "train"))
    assert inspect is not None and train is not None
    assert inspect.role() is QAccessible.Role.PageTab and inspect.state().selected and not train.state().selected
    action = train.actionInterface()
    assert action is not None
    action.doAction(action.pressAction())
    assert window.pages.page_on_show is window.page("train") and train.state().selected and not inspect.state().selected


def test_everything_on_full_pages_is_told(qtbot: QtBot) -> None:
    states = full_states()
    window = window_of(qtbot, states)
    found = list(problems_on(window))
    states.inspection.set_run_state(RunState.IDLE)
    states.app.raise_notice(Notice(NoticeLevel.ERROR, AddImages("Gear"), PlainText("The disk is full.")))
    found += problems_on(window, ("inspect", "train"))
    for view in View:
        releases_page(window).show_view(view)
        found += problems_on(window, ("releases",))
    assert found == []


def test_everything_on_empty_pages_is_told(qtbot: QtBot) -> None:
    assert list(problems_on(window_of(qtbot, States()))) == []


@pytest.mark.parametrize("verdict", Verdict)
def test_the_verdict_is_told_as_a_word(qtbot: QtBot, verdict: Verdict) -> None:
    states, appearance = States().fill(), Appearance()
    page = operate_page(states, appearance)
    window = window_of(qtbot, states)
    qtbot.addWidget(page)
    appearance.apply_to(page)
    page.show()
    states.add_part(41, verdict)
    QTest.qWait(SETTLED_MS)
    assert problems(page) == []
    word = {Verdict.OK: "OK", Verdict.NG: "NG", Verdict.NOT_CHECKED: "NOT CHECKED"}[verdict]
    for banner in (page.banner, inspect_page(window).panel.banner.verdict_banner):
        assert told(banner, QAccessible.Text.Name) == f"Verdict: {word}"
    newest = page.strip.model().index(0, 0)
    assert f": {word}, " in newest.data(0x000B)  # what screen readers are told of it


def test_what_the_window_lists_is_told(qtbot: QtBot) -> None:
    states = full_states()
    window = window_of(qtbot, states)
    states.app.set_limit_evidence(CalibrationScores(GOOD, DAMAGED))
    limit = inspect_page(window).limit
    limit.open()
    window.help_card.show_page()
    lists = (
        CommandPalette(window._commands(), window),
        ShortcutList(window.appearance, window._actions, window._places(), window),
        window.help_card,
        window.notice_list,
        limit.popover,
    )
    found = []
    for each in lists:
        each.show()
        QTest.qWait(SETTLED_MS)
        found += problems(each)
        each.close()
    assert found == []


def test_everything_in_dialogs_is_told(qtbot: QtBot) -> None:
    appearance, parent = Appearance(), QWidget()
    qtbot.addWidget(parent)
    appearance.apply_to(parent)
    found = []
    for name, make in every_dialog().items():
        dialog = make(appearance, parent)
        dialog.show()
        QTest.qWait(SETTLED_MS)
        found += [f"{name}: {problem}" for problem in problems(dialog)]
        if not dialog.windowTitle():
            found.append(f"{name}: the dialog has no title")
        dialog.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert found == []
