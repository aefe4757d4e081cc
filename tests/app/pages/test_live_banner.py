"""What can be read from afar is true now: a run is driven in the real window by mouse and keys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from app.domain.run_status import RunState
from app.state.inspection_state import InspectionState
from app.state.part_on_show import RETURN_TO_LIVE_MS, PartOnShow
from onenip_core.types import Verdict
from tests.support import view_samples
from tests.support.line import Line, open_line
from tests.support.pages import only, review_state

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def line(qtbot: QtBot, tmp_path: Path) -> Iterator[Line]:
    with open_line(tmp_path, qtbot, pages=only("inspect", "review")) as line:
        yield line


def click_in_strip(qtbot: QtBot, line: Line, row: int) -> None:
    """Look back at the part in that row, newest first."""
    strip = line.page.strip
    qtbot.mouseClick(strip.viewport(), LEFT, pos=strip.visualRect(strip.model().index(row, 0)).center())
    line.settle()


def colour_of_banner(line: Line) -> QColor:
    image = line.page.panel.banner.grab().toImage()
    return image.pixelColor(image.width() // 2, 6)


def fill(line: Line, verdict: Verdict) -> QColor:
    return QColor(line.window.appearance.palette.verdict(verdict).fill)


def test_the_banner_stays_live_while_a_person_looks_back(qtbot: QtBot, line: Line) -> None:
    line.start()
    line.lay(line.belt.good, line.belt.good)
    click_in_strip(qtbot, line, 1)
    chip = line.page.pane.chip
    assert chip.isVisible() and "Part 1 · 001_good" in chip.name.text() and "OK" in chip.accessibleName()
    line.lay(line.belt.bad)
    assert line.word == "NG" and colour_of_banner(line) == fill(line, Verdict.NG), "the line is what counts"
    assert line.page.panel.score_bar.figures() == ("1.56", "1.00"), "the score is the live one too"
    assert line.page.panel.score_bar.title == "Score"
    shown = line.page.shown
    assert shown is not None and shown.inspection.position == 1, "the picture is still the old one"
    assert "score 0.31, limit 1.00" in chip.score.text() and "OK" in chip.accessibleName()
    assert line.page.panel.overrule_button.accessibleName() == "Part 1: This one is bad"
    assert chip.height() < line.page.panel.banner.height() / 2, "nobody takes the chip for the verdict"
    qtbot.keyClick(line.window, Qt.Key.Key_Escape)
    assert not chip.isVisible() and line.page.shown == line.state.latest
    click_in_strip(qtbot, line, 2)
    qtbot.mouseClick(chip.live_button, LEFT)
    assert not chip.isVisible() and line.page.shown == line.state.latest
    line.belt.end()
    line.wait_for_end()


def test_an_earlier_part_stays_for_a_limited_time_on_a_running_line_only(qtbot: QtBot, line: Line) -> None:
    line.start()
    line.lay(line.belt.good, line.belt.bad)
    qtbot.mouseClick(line.page.controls.pause_button, LEFT)
    click_in_strip(qtbot, line, 1)
    assert not line.page.on_show.returns_by_itself, "nothing passes while the run is paused"
    qtbot.mouseClick(line.page.controls.pause_button, LEFT)
    assert line.page.on_show.returns_by_itself
    line.belt.end()
    line.wait_for_end()
    assert line.page.pane.chip.isVisible() and not line.page.on_show.returns_by_itself


def test_the_picture_goes_back_to_live_by_itself(qtbot: QtBot) -> None:
    state = InspectionState()
    state.set_run_state(RunState.RUNNING)
    on_show = PartOnShow(state, patience_ms=50)
    for number in (1, 2):
        state.add_part(view_samples.part(number), view_samples.part(number))
    state.select_part(view_samples.part(1))
    assert on_show.looking_back
    qtbot.waitUntil(lambda: not on_show.looking_back, timeout=2000)
    assert on_show.part == state.latest
    assert RETURN_TO_LIVE_MS == 20_000


def test_each_state_of_a_run_has_a_banner_of_its_own(qtbot: QtBot, line: Line) -> None:
    page, banner = line.page, line.page.panel.banner
    assert line.word == "No part inspected yet"
    words: list[str] = []
    line.state.bannerChanged.connect(lambda: words.append(line.word))
    line.start()
    assert words[0] == "STARTING" and line.word == "STARTING", "no verdict before the first part"
    line.lay(line.belt.bad, line.belt.good)
    assert line.word == "OK"
    line.wait_until(lambda: "fps" in line.status_text)
    qtbot.mouseClick(page.controls.pause_button, LEFT)
    assert line.word == "PAUSED" and colour_of_banner(line) != fill(line, Verdict.OK)
    assert "Last part: 2 · OK" in banner.accessibleDescription()
    assert line.status_text == "Paused · 2 parts"
    assert page.pane.chip.isVisible() and not page.pane.chip.live_button.isVisible(), (
        "the picture keeps its verdict, small"
    )
    qtbot.keyClick(line.window, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    assert line.word == "OK"
    line.belt.lose()
    line.wait_until(lambda: line.word == "CAMERA LOST")
    assert "Connection lost" in banner.accessibleDescription() and "Connection lost" in line.status_text
    assert "fps" not in line.status_text
    line.belt.find()
    line.wait_until(lambda: line.word == "READY")
    assert "Last part: 2 · OK" in banner.accessibleDescription(), "another part may lie there by now"
    qtbot.mouseClick(page.controls.stop_button, LEFT)
    line.wait_for_end()
    assert "STOPPING" in words
    assert line.word == "STOPPED" and colour_of_banner(line) != fill(line, Verdict.OK)
    assert "1 OK · 1 NG · 0 not checked" in banner.accessibleDescription()
    assert line.status_text == "Stopped · 2 parts"
    assert line.window.status_bar.speed.text() == "", "nothing is judged any more"


def test_a_finished_run_tells_its_counts_and_opens_its_batch(qtbot: QtBot, line: Line) -> None:
    for _ in range(2):
        line.start()
        line.lay(line.belt.good, line.belt.bad, line.belt.unreadable)
        line.belt.end()
        line.wait_for_end()
    banner = line.page.panel.banner
    assert line.word == "FINISHED" and "1 OK · 1 NG · 1 not checked" in banner.accessibleDescription()
    assert line.status_text == "Finished · 3 parts"
    review = review_state(line.application)
    line.window.show_page("review")
    line.settle()
    first = line.workspace.batches.list()[-1]
    line.application.app_state.request_batch(first.id)
    line.settle()
    assert review.batch is not None and review.batch.id == first.id
    line.window.show_page("inspect")
    qtbot.mouseClick(banner.card.open_button, LEFT)
    line.settle()
    assert line.window.pages.page_on_show is line.window.page("review")
    assert review.batch is not None and review.batch.id == line.workspace.batches.list()[0].id != first.id


def test_a_failed_run_says_why(qtbot: QtBot, line: Line) -> None:
    line.start()
    line.lay(line.belt.good)
    line.belt.break_down()
    line.wait_for_end()
    assert line.word == "FAILED" and line.page.panel.banner.verdict is None
    error = line.notices[-1].text
    assert line.page.panel.banner.card.text.text() and line.page.panel.banner.card.text.text() in error
    assert "1 OK · 0 NG · 0 not checked" in line.page.panel.banner.accessibleDescription()
    assert line.status_text.startswith("Failed")


def test_another_product_begins_with_nothing_of_the_one_before(qtbot: QtBot, line: Line) -> None:
    line.start()
    line.lay(line.belt.good, line.belt.bad)
    choice = line.window.top_bar.product_choice
    assert not choice.isEnabled()
    line.belt.end()
    line.wait_for_end()
    click_in_strip(qtbot, line, 1)
    assert line.page.pane.chip.isVisible()
    choice.setFocus()
    qtbot.keyClick(choice, Qt.Key.Key_Down)
    qtbot.keyClick(choice, Qt.Key.Key_Return)
    line.settle()
    assert choice.currentText() == "screw"
    assert line.word == "No part inspected yet"
    assert line.page.shown is None and not line.page.pane.chip.isVisible()
    assert line.page.image_view.viewport is None and line.page.strip.model().rowCount() == 0
    assert line.page.panel.score_bar.figures() == ("–", "–")
    assert (line.page.panel.counters.counters.ok, line.page.panel.counters.counters.ng) == (0, 0)
    assert line.status_text == "No source"


def test_no_other_product_stands_over_the_verdicts_of_a_run(qtbot: QtBot, line: Line) -> None:
    line.start()
    line.lay(line.belt.good)
    screw = next(product for product in line.application.app_state.products if product.name == "screw")
    line.application.services.library.select_product(screw.id)
    line.settle()
    top = line.window.top_bar.product_choice
    assert line.application.app_state.active_product == screw, "it is prepared on the Products page meanwhile"
    assert (top.currentText(), line.word) == ("gear", "OK")
    assert line.page.limit_product is not None and line.page.limit_product.name == "gear"
    qtbot.mouseClick(line.page.controls.stop_button, LEFT)
    line.wait_for_end()
    assert (top.currentText(), line.word) == ("screw", "No part inspected yet")
    assert any("1 parts of gear" in notice.text or "1 part of gear" in notice.text for notice in line.notices)


def test_a_part_that_was_asked_for_before_the_product_changed_does_not_come(qtbot: QtBot, line: Line) -> None:
    line.start()
    line.lay(line.belt.good, line.belt.bad)
    line.belt.end()
    line.wait_for_end()
    old = line.state.history[0]
    line.application.services.library.select_product(line.application.app_state.products[1].id)
    line.page.partRequested.emit(old.inspection.id)
    line.settle()
    assert line.page.shown is None and line.word == "No part inspected yet"


def test_the_keys_in_the_strip_show_the_part_that_they_move_to(qtbot: QtBot, line: Line) -> None:
    line.start()
    line.lay(line.belt.good, line.belt.bad, line.belt.good)
    click_in_strip(qtbot, line, 1)
    strip = line.page.strip
    strip.setFocus()
    qtbot.keyClick(strip, Qt.Key.Key_Right)
    line.settle()
    shown = line.page.shown
    assert shown is not None and shown.inspection.position == 1, "what has the frame is what a correction is about"
    assert line.page.panel.overrule_button.accessibleName() == "Part 1: This one is bad"
