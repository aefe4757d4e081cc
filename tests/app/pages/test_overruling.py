"""A person corrects verdicts on a running line, by mouse and keys: which part is meant, why, and who follows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.part import Counters
from app.widgets.correction_dialog import CorrectionDialog
from onenip_core.types import Verdict
from tests.support.line import PATIENCE_MS, Answer, Line, open_line
from tests.support.pages import only, review_page, review_state

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def line(qtbot: QtBot, tmp_path: Path) -> Iterator[Line]:
    with open_line(tmp_path, qtbot, pages=only("inspect", "review")) as line:
        yield line


def stored(line: Line) -> dict[int, Verdict | None]:
    """Corrections by position, in the newest batch."""
    parts = line.workspace.batches.inspections(line.workspace.batches.list()[0].id)
    return {part.position: part.overruled for part in parts}


def test_the_part_is_meant_that_was_on_show_when_the_button_went_down(qtbot: QtBot, line: Line) -> None:
    button = line.page.panel.overrule_button
    line.start()
    line.lay(line.belt.good, line.belt.bad)
    QTest.mousePress(button, LEFT)
    line.lay(line.belt.good, line.belt.good)
    assert line.page.shown is not None and line.page.shown.inspection.position == 4
    QTest.mouseRelease(button, LEFT)
    line.settle()
    assert stored(line) == {1: None, 2: Verdict.OK, 3: None, 4: None}
    assert line.notices[-1].text == "Part 2 · 002_bad is now OK."
    QTest.mousePress(button, LEFT)
    outside = QPoint(-40, -40)
    QTest.mouseRelease(button, LEFT, Qt.KeyboardModifier.NoModifier, outside)
    line.lay(line.belt.bad)
    line.press(Qt.Key.Key_O)
    line.settle()
    assert stored(line) == {1: None, 2: Verdict.OK, 3: None, 4: None, 5: Verdict.OK}, (
        "what was let go of is not meant later"
    )
    assert line.notices[-1].text == "Part 5 · 005_bad is now OK."
    button.setFocus()
    QTest.keyPress(button, Qt.Key.Key_Space)
    line.lay(line.belt.bad)
    QTest.keyRelease(button, Qt.Key.Key_Space)
    line.settle()
    assert stored(line)[5] is None and stored(line)[6] is None, "the space bar took back what it was pressed on"
    line.belt.end()
    line.wait_for_end()


def test_a_key_that_is_held_down_corrects_one_part(qtbot: QtBot, line: Line) -> None:
    line.start()
    line.lay(line.belt.good, line.belt.bad)
    QTest.keyPress(line.window, Qt.Key.Key_O)
    for lay in (line.belt.good, line.belt.bad, line.belt.good):
        line.lay(lay)
        repeat = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_O, Qt.KeyboardModifier.NoModifier, "o", True, 1)
        QApplication.sendEvent(line.window, repeat)
        line.press(Qt.Key.Key_Shift)
    QTest.keyRelease(line.window, Qt.Key.Key_O)
    line.settle()
    assert stored(line) == {1: None, 2: Verdict.OK, 3: None, 4: None, 5: None}
    assert not line.application.actions["inspect.correct"].autoRepeat()
    line.belt.end()
    line.wait_for_end()


def test_the_part_of_the_chip_is_meant_while_a_person_looks_back(qtbot: QtBot, line: Line) -> None:
    strip = line.page.strip
    line.start()
    line.lay(line.belt.bad, line.belt.good)
    qtbot.mouseClick(strip.viewport(), LEFT, pos=strip.visualRect(strip.model().index(1, 0)).center())
    line.settle()
    line.lay(line.belt.bad, line.belt.bad)
    line.press(Qt.Key.Key_O)
    line.settle()
    assert stored(line) == {1: Verdict.OK, 2: None, 3: None, 4: None}
    assert line.notices[-1].text == "Part 1 · 001_bad is now OK."
    chip = line.page.pane.chip
    assert chip.isVisible() and "OK" in chip.accessibleName(), "the picture stays, with its new verdict"
    assert line.word == "NG"
    assert strip.currentIndex().row() == 3
    line.belt.end()
    line.wait_for_end()


@pytest.mark.parametrize("by", ["key", "mouse"])
def test_a_part_that_was_not_checked_becomes_ok_with_a_reason_only(qtbot: QtBot, line: Line, by: str) -> None:
    line.start()
    line.lay(line.belt.unreadable)

    def correct() -> None:
        if by == "key":
            line.press(Qt.Key.Key_O)
        else:
            qtbot.mouseClick(line.page.panel.overrule_button, LEFT)
        line.settle()

    def press_enter_and_cancel(dialog: CorrectionDialog) -> None:
        assert not dialog.good_button.isEnabled() and not dialog.bad_button.isEnabled()
        qtbot.keyClicks(dialog.edit, "   ")
        assert not dialog.good_button.isEnabled()
        qtbot.keyClicks(dialog.edit, "looks fine")
        qtbot.keyClick(dialog.edit, Qt.Key.Key_Return)
        assert dialog.isVisible(), "Enter says nothing about a part"
        banner = line.page.panel.banner
        assert dialog.frameGeometry().right() < banner.mapToGlobal(QPoint(0, 0)).x(), "the live verdict stays in sight"
        qtbot.mouseClick(dialog.cancel_button, LEFT)

    answer = Answer(press_enter_and_cancel)
    correct()
    assert answer.asked == "Part 1 was not checked"
    assert stored(line) == {1: None} and line.word == "NOT CHECKED" and line.application.work_state.undo.undo is None

    def give_a_reason(dialog: CorrectionDialog) -> None:
        line.belt.good()  # the line goes on while the person types
        qtbot.waitUntil(lambda: line.state.counters.ok == 1, timeout=PATIENCE_MS)
        qtbot.keyClicks(dialog.edit, "No scratch under the lamp")
        qtbot.mouseClick(dialog.good_button, LEFT)

    answer = Answer(give_a_reason)
    correct()
    assert stored(line) == {1: Verdict.OK, 2: None}
    first = line.state.history[0].inspection
    assert (first.overruled, first.overruled_reason) == (Verdict.OK, "No scratch under the lamp")
    assert line.state.counters == Counters(2, 0, 0)
    line.belt.end()
    line.wait_for_end()
    line.window.show_page("review")
    line.settle()
    page = review_page(line.window)
    line.wait_until(lambda: page.state.current is not None)
    assert "No scratch under the lamp" in page.pane.details.reason.text()
    batch = line.workspace.batches.list()[0]
    line.workspace.batches.export_table(line.workspace.path / "table.csv", (batch.id,), str)
    table = (line.workspace.path / "table.csv").read_text(encoding="utf-8-sig")
    assert "correction_reason" in table and "No scratch under the lamp" in table


def test_the_same_question_is_asked_on_the_review_page(qtbot: QtBot, line: Line) -> None:
    line.start()
    line.lay(line.belt.unreadable)
    line.belt.end()
    line.wait_for_end()
    line.window.show_page("review")
    page = review_page(line.window)
    line.wait_until(lambda: page.state.current is not None)
    answer = Answer(lambda dialog: qtbot.keyClick(dialog, Qt.Key.Key_Escape))
    qtbot.mouseClick(page.pane.details.overrule_button, LEFT)
    line.settle()
    assert answer.asked and stored(line) == {1: None}

    def say_bad(dialog: CorrectionDialog) -> None:
        qtbot.keyClicks(dialog.edit, "Bent")
        qtbot.mouseClick(dialog.bad_button, LEFT)

    answer = Answer(say_bad)
    line.press(Qt.Key.Key_O)
    line.settle()
    assert answer.asked
    assert stored(line) == {1: Verdict.NG}
    assert "Bent" in page.pane.details.reason.text()


def counts_everywhere(line: Line) -> list[tuple[int, int]]:
    """OK and NG as a person reads them on both pages, going there and back."""
    state, page, window = line.state, line.page, line.window
    line.settle()
    shown = next(each.key for each in window.descriptors if window.page(each.key) is window.pages.page_on_show)
    window.show_page("inspect")
    review = review_state(line.application)
    batch, chips = review.batches[0], review.counters
    strip = [item.inspection.said for item in state.history]
    plot = [inspection.said for inspection in page.panel.history.inspections]
    table = line.workspace.batches.get(batch.id)
    window.show_page(shown)
    return [
        (page.panel.counters.counters.ok, page.panel.counters.counters.ng),
        (strip.count(Verdict.OK), strip.count(Verdict.NG)),
        (plot.count(Verdict.OK), plot.count(Verdict.NG)),
        (batch.ok_count, batch.ng_count),
        (chips.ok, chips.ng),
        (table.ok_count, table.ng_count),
    ]


def test_all_counts_follow_a_correction_wherever_it_is_made(qtbot: QtBot, line: Line) -> None:
    line.start()
    line.lay(line.belt.good, line.belt.bad, line.belt.good, line.belt.bad)
    line.window.show_page("review")
    page = review_page(line.window)
    line.wait_until(lambda: page.state.current is not None)
    assert counts_everywhere(line) == [(2, 2)] * 6
    line.press(Qt.Key.Key_O)  # the first part, which is OK
    assert counts_everywhere(line) == [(1, 3)] * 6, "made on the Review page while the run goes on"
    assert "25.0 %" in line.page.panel.counters.accessibleName()
    line.window.show_page("inspect")
    line.press(Qt.Key.Key_O)  # the newest part, which is NG
    assert counts_everywhere(line) == [(2, 2)] * 6, "made on the Inspect page"
    assert line.word == "OK", "a person's word counts"
    line.belt.end()
    line.wait_for_end()
    said = line.page.panel.banner.accessibleDescription
    assert line.word == "FINISHED" and "2 OK · 2 NG" in said()
    for wanted in ((1, 3), (2, 2)):
        line.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert counts_everywhere(line) == [wanted] * 6, "taken back"
        assert f"{wanted[0]} OK · {wanted[1]} NG" in said()
