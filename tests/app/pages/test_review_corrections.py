"""A reviewer goes through a batch with mouse and keys: the real window on real records."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.pages.review.part_order import PartColumn
from app.state.notice import Notice, NoticeLevel
from app.storage.workspace import Workspace
from onenip_core.errors import StorageError
from onenip_core.types import Verdict
from tests.support.by_tab import stops
from tests.support.reviewed import Reviewer, add_batch, reading_held, reviewing

OK, NG, NOT_CHECKED = Verdict.OK, Verdict.NG, Verdict.NOT_CHECKED
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
VERDICTS = [NG if number % 2 else OK for number in range(1, 121)]


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A batch of 120 parts, every second of them NG; each test takes its corrections back."""
    folder = tmp_path_factory.mktemp("review") / "workspace"
    with Workspace.open(folder) as opened:
        add_batch(opened, VERDICTS)
    return folder


@pytest.fixture
def reviewer(qtbot: QtBot, workspace: Path) -> Iterator[Reviewer]:
    with reviewing(workspace) as reviewer:
        yield reviewer
        while reviewer.application.work_state.undo.undo is not None:
            reviewer.application.services.runner.undo()
            reviewer.settle()


def _list_ng(qtbot: QtBot, reviewer: Reviewer) -> None:
    qtbot.mouseClick(reviewer.page.filter.chips[2], Qt.MouseButton.LeftButton)
    reviewer.settle()
    assert len(reviewer.listed) == 60


def test_a_corrected_part_leaves_the_filter_and_the_next_one_is_selected(qtbot: QtBot, reviewer: Reviewer) -> None:
    _list_ng(qtbot, reviewer)
    reviewer.click_row(41)
    assert reviewer.seen.name == "part 83.png"
    scrolled = reviewer.page.table.verticalScrollBar().value()
    reviewer.press(Qt.Key.Key_O)
    assert (reviewer.row, reviewer.seen.name) == (41, "part 85.png")
    assert "part 83.png" not in reviewer.listed and len(reviewer.listed) == 59
    assert reviewer.page.table.verticalScrollBar().value() == scrolled
    assert reviewer.page.table.selected_count == 1
    reviewer.press(Qt.Key.Key_O)
    assert (reviewer.row, reviewer.seen.name) == (41, "part 87.png")
    reviewer.undo()
    assert (reviewer.row, reviewer.seen.name, reviewer.seen.overruled) == (41, "part 85.png", None)
    reviewer.undo()
    assert (reviewer.row, reviewer.seen.name, len(reviewer.listed)) == (41, "part 83.png", 60)


def test_behind_the_last_part_the_one_before_it_is_selected(qtbot: QtBot, reviewer: Reviewer) -> None:
    _list_ng(qtbot, reviewer)
    reviewer.click_row(59)
    reviewer.press(Qt.Key.Key_O)
    assert (reviewer.row, reviewer.seen.name) == (58, "part 117.png")


def test_without_a_filter_the_corrected_part_stays_selected(reviewer: Reviewer) -> None:
    reviewer.click_row(10)
    reviewer.press(Qt.Key.Key_O)
    assert (reviewer.row, reviewer.seen.overruled) == (10, OK)
    reviewer.click_row(30)
    reviewer.undo()
    assert (reviewer.row, reviewer.seen.overruled) == (10, None), "undo shows what it took back"


def test_a_filter_that_hides_the_selected_part_selects_the_next(qtbot: QtBot, reviewer: Reviewer) -> None:
    reviewer.click_row(71)
    assert reviewer.seen.name == "part 72.png"
    _list_ng(qtbot, reviewer)
    assert reviewer.seen.name == "part 73.png"


def test_several_parts_are_corrected_in_one_step_and_undone_in_one(qtbot: QtBot, reviewer: Reviewer) -> None:
    _list_ng(qtbot, reviewer)
    reviewer.click_row(3)
    reviewer.click_row(6, SHIFT)
    reviewer.click_row(8, CONTROL)
    bar = reviewer.page.parts_panel.selection
    assert bar.isVisible() and bar.text.text() == "5 selected"
    assert reviewer.page.pane.details.overrule_button.text() == "These 5 are fine"
    qtbot.mouseClick(bar.fine_button, Qt.MouseButton.LeftButton)
    reviewer.settle()
    gone = {f"part {number}.png" for number in (7, 9, 11, 13, 17)}
    assert not gone & set(reviewer.listed) and len(reviewer.listed) == 55
    assert reviewer.page.table.selected_count == 1 and not bar.isVisible()
    assert reviewer.seen.name == "part 19.png", "the one behind the part that was current"
    store = reviewer.application.workspace.batches
    assert {part.name for part in store.inspections(1) if part.overruled is OK} == gone
    reviewer.undo()
    assert len(reviewer.listed) == 60 and reviewer.seen.name == "part 7.png"
    assert not any(part.overruled for part in store.inspections(1))


def test_what_is_said_of_all_corrects_only_the_others(qtbot: QtBot, reviewer: Reviewer) -> None:
    reviewer.click_row(0)
    reviewer.press(Qt.Key.Key_A, CONTROL)
    assert reviewer.page.table.selected_count == 120
    reviewer.press(Qt.Key.Key_K)
    assert reviewer.state.counters.ok == 120 and reviewer.state.corrected_count == 60
    assert reviewer.page.table.selected_count == 120, "all are still listed"
    reviewer.press(Qt.Key.Key_N)
    assert reviewer.state.counters.ng == 120 and reviewer.state.corrected_count == 60
    reviewer.press(Qt.Key.Key_T)
    assert reviewer.state.corrected_count == 0
    for _ in range(3):
        reviewer.undo()
    assert reviewer.state.corrected_count == 0
    assert reviewer.application.work_state.undo.undo is None


def test_headings_sort_and_the_order_stays_while_corrections_come_in(qtbot: QtBot, reviewer: Reviewer) -> None:
    reviewer.click_heading(PartColumn.SCORE)
    assert reviewer.listed[:2] == ["part 119.png", "part 117.png"]
    reviewer.click_row(1)
    reviewer.press(Qt.Key.Key_O)
    assert reviewer.listed[:2] == ["part 119.png", "part 117.png"] and reviewer.row == 1
    reviewer.click_heading(PartColumn.SCORE)
    assert reviewer.listed[:2] == ["part 2.png", "part 4.png"]
    reviewer.click_heading(PartColumn.CORRECTED)
    assert reviewer.listed[0] == "part 117.png"
    reviewer.click_heading(PartColumn.NAME)
    assert reviewer.listed[8:11] == ["part 9.png", "part 10.png", "part 11.png"], "as people count"
    reviewer.click_heading(PartColumn.VERDICT)
    reviewer.click_row(1)
    assert (reviewer.seen.name, reviewer.seen.said) == ("part 3.png", NG)
    reviewer.press(Qt.Key.Key_O)
    assert (reviewer.row, reviewer.seen.name, reviewer.seen.said) == (1, "part 3.png", OK), "it keeps its place"


def test_names_are_searched_as_they_are_typed(qtbot: QtBot, reviewer: Reviewer) -> None:
    reviewer.press(Qt.Key.Key_F, CONTROL)
    counts = []
    for letter in "T 11":
        qtbot.keyClicks(reviewer.page.filter.search, letter)
        counts.append(len(reviewer.listed))
    assert counts[-1] == 11 and counts == sorted(counts, reverse=True)
    assert reviewer.page.filter.result.text() == "11 listed"
    reviewer.settle()
    assert reviewer.seen.name == "part 11.png"
    reviewer.press(Qt.Key.Key_Escape)
    assert len(reviewer.listed) == 120


def test_corrected_parts_can_be_listed(qtbot: QtBot, reviewer: Reviewer) -> None:
    for row in (5, 9):
        reviewer.click_row(row)
        reviewer.press(Qt.Key.Key_O)
    chip = reviewer.page.filter.corrected
    assert chip.text() == "Corrected 2"
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert reviewer.listed == ["part 6.png", "part 10.png"]
    qtbot.mouseClick(reviewer.page.filter.chips[1], Qt.MouseButton.LeftButton)
    assert reviewer.listed == [], "both are NG by now"


def test_home_end_and_page_keys_move_in_the_table(reviewer: Reviewer) -> None:
    reviewer.click_row(5)
    reviewer.press(Qt.Key.Key_End)
    assert (reviewer.row, reviewer.seen.name) == (119, "part 120.png")
    reviewer.press(Qt.Key.Key_Home)
    assert (reviewer.row, reviewer.seen.name) == (0, "part 1.png")
    reviewer.press(Qt.Key.Key_PageDown)
    page = reviewer.row
    assert 5 <= page < 60
    reviewer.press(Qt.Key.Key_PageUp)
    assert reviewer.row == 0
    reviewer.press(Qt.Key.Key_End, CONTROL)
    assert reviewer.row == 119
    reviewer.press(Qt.Key.Key_Home, CONTROL)
    assert reviewer.row == 0
    reviewer.press(Qt.Key.Key_End, SHIFT)
    assert reviewer.page.table.selected_count == 120


def test_arrows_held_down_leave_no_backlog(qtbot: QtBot, reviewer: Reviewer, monkeypatch: pytest.MonkeyPatch) -> None:
    reviewer.click_row(0)
    read: list[str] = []
    store = reviewer.application.workspace.batches
    load = store.load_part
    monkeypatch.setattr(type(store), "load_part", lambda _self, part: (read.append(part.name), load(part))[1])
    for _ in range(40):
        qtbot.keyClick(reviewer.page.table, Qt.Key.Key_Down)
    reviewer.settle()
    assert reviewer.seen.name == "part 41.png"
    assert read[-1] == "part 41.png" and len(read) < 40


def test_a_correction_on_its_way_does_not_pull_the_selection_back(qtbot: QtBot, reviewer: Reviewer) -> None:
    reviewer.click_row(20)
    qtbot.keyClick(reviewer.page.table, Qt.Key.Key_O)
    qtbot.keyClick(reviewer.page.table, Qt.Key.Key_Down)
    reviewer.settle()
    assert (reviewer.row, reviewer.seen.name) == (21, "part 22.png")
    assert reviewer.state.inspections[20].overruled is OK


def _quick_lane_rests(qtbot: QtBot, reviewer: Reviewer) -> None:
    """Corrections are saved and shown; pictures may still be on their way."""
    qtbot.waitUntil(lambda: not reviewer.application.services.runner.busy)


def _corrected(reviewer: Reviewer) -> list[str]:
    return [part.name for part in reviewer.application.workspace.batches.inspections(1) if part.overruled is not None]


def test_what_is_said_before_the_picture_has_come_is_said_of_the_selected_part(
    qtbot: QtBot, reviewer: Reviewer, monkeypatch: pytest.MonkeyPatch
) -> None:
    reviewer.click_row(20)
    pane = reviewer.page.pane
    assert pane.details.overrule_button.text() == "This one is fine" and pane.image_view.viewport is not None
    with reading_held(monkeypatch, reviewer, "load_part"):
        qtbot.keyClick(reviewer.page.table, Qt.Key.Key_Down)
        assert reviewer.row == 21
        assert pane.image_tools.title.text() == "22 · part 22.png"
        assert pane.details.overrule_button.text() == "This one is bad", "the selected one is OK"
        assert pane.image_view.viewport is None and pane.image_view.empty_text == "Reading…"
        qtbot.keyClick(reviewer.page.table, Qt.Key.Key_O)
        _quick_lane_rests(qtbot, reviewer)
        assert pane.details.overrule_button.text() == "Take back", "seen before the picture is"
        qtbot.keyClick(reviewer.page.table, Qt.Key.Key_Down)
        qtbot.keyClick(reviewer.page.table, Qt.Key.Key_K)
        _quick_lane_rests(qtbot, reviewer)
    reviewer.settle()
    assert _corrected(reviewer) == ["part 22.png", "part 23.png"]
    assert reviewer.seen.name == "part 23.png" and pane.image_view.viewport is not None


def test_under_a_filter_the_next_correction_is_of_the_part_that_moved_up(
    qtbot: QtBot, reviewer: Reviewer, monkeypatch: pytest.MonkeyPatch
) -> None:
    _list_ng(qtbot, reviewer)
    reviewer.click_row(41)
    with reading_held(monkeypatch, reviewer, "load_part"):
        for name in ("part 83.png", "part 85.png", "part 87.png"):
            assert reviewer.page.pane.image_tools.title.text().endswith(name)
            qtbot.keyClick(reviewer.page.table, Qt.Key.Key_O)
            _quick_lane_rests(qtbot, reviewer)
    reviewer.settle()
    assert _corrected(reviewer) == ["part 83.png", "part 85.png", "part 87.png"]
    assert (reviewer.row, reviewer.seen.name) == (41, "part 89.png")


def test_arrows_go_on_through_the_parts_after_a_click_on_a_button(qtbot: QtBot, reviewer: Reviewer) -> None:
    details = reviewer.page.pane.details
    reviewer.page.setFocus()  # as the page comes up, before anything of it was clicked
    reviewer.press(Qt.Key.Key_Down)
    assert reviewer.row == 1
    reviewer.click_row(20)
    qtbot.mouseClick(details.overrule_button, Qt.MouseButton.LeftButton)
    reviewer.settle()
    assert _corrected(reviewer) == ["part 21.png"]
    reviewer.press(Qt.Key.Key_Down)
    assert reviewer.row == 21
    reviewer.press(Qt.Key.Key_O)
    assert _corrected(reviewer) == ["part 21.png", "part 22.png"], "and not the same part again"
    reviewer.click_row(3)
    reviewer.click_row(4, SHIFT)
    qtbot.mouseClick(reviewer.page.parts_panel.selection.bad_button, Qt.MouseButton.LeftButton)
    reviewer.settle()
    reviewer.press(Qt.Key.Key_Down)
    assert reviewer.row == 5


def test_buttons_that_leave_the_focus_are_reached_by_tab(reviewer: Reviewer) -> None:
    details = reviewer.page.pane.details
    way = stops(reviewer.window)
    assert {details.overrule_button, details.describe_button, details.why_button, details.golden_button} <= set(way)


def test_the_same_said_twice_before_it_is_saved_is_one_step(qtbot: QtBot, reviewer: Reviewer) -> None:
    _list_ng(qtbot, reviewer)
    reviewer.click_row(41)
    for _ in range(2):
        qtbot.keyClick(reviewer.page.table, Qt.Key.Key_O)
    reviewer.settle()
    assert _corrected(reviewer) == ["part 83.png"]
    reviewer.undo()
    assert _corrected(reviewer) == [] and reviewer.application.work_state.undo.undo is None


def test_a_picture_that_cannot_be_loaded_leaves_no_other_part_in_its_place(
    qtbot: QtBot, reviewer: Reviewer, monkeypatch: pytest.MonkeyPatch
) -> None:
    notices: list[Notice] = []
    reviewer.application.app_state.noticeRaised.connect(notices.append)
    reviewer.click_row(20)

    def fail(_store: object, _part: object) -> None:
        raise StorageError("The disk does not answer.")

    monkeypatch.setattr(type(reviewer.application.workspace.batches), "load_part", fail)
    reviewer.press(Qt.Key.Key_Down)
    pane = reviewer.page.pane
    assert notices[-1].level is NoticeLevel.ERROR and "does not answer" in notices[-1].text
    assert pane.image_tools.title.text() == "22 · part 22.png"
    assert pane.image_view.viewport is None and "could not be read" in pane.image_view.empty_text
    reviewer.press(Qt.Key.Key_O)
    assert _corrected(reviewer) == ["part 22.png"]
