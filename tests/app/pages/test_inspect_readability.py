"""What can be read on the Inspect page: from two metres, in a small window, and where numbers are nearly alike."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.part import Counters, InspectedPart
from app.domain.run_status import RunEnd, RunEnding, SourceStatus
from app.messages.codes import sources as codes
from app.messages.message import PlainText
from app.pages.inspect.page import InspectPage
from app.pages.inspect.parts.counters_panel import FIGURE_MAXIMUM, FIGURE_MINIMUM, CountersPanel
from app.pages.inspect.parts.verdict_banner import LINE_GAP, MARGIN, WORD_MINIMUM
from app.shell.main_window import MainWindow
from app.widgets.fitted_text import text_height
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_BODY, font
from onenip_core.types import Verdict
from tests.support.pages import inspect_page
from tests.support.view_samples import States, part

REASON = (
    "The image file is damaged: it ends after 2000 of 41322 bytes. It was not judged. Inspect the part again, and look "
    "whether the camera's cable or the disk drops data while a picture is being written."
)


@pytest.fixture
def states() -> States:
    return States().fill()


@pytest.fixture
def window(qtbot: QtBot, states: States) -> MainWindow:
    window = states.make_window(makes_all=False)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)
    return window


def unreadable(number: int, reason: str) -> InspectedPart:
    shown = part(number, Verdict.NOT_CHECKED)
    return replace(shown, image=None, model_map=None, inspection=replace(shown.inspection, reason=reason))


def place(widget: QWidget, page: InspectPage) -> QRect:
    return QRect(widget.mapTo(page, QPoint(0, 0)), widget.size())


def test_a_long_reason_is_not_clipped_in_a_small_window(qtbot: QtBot, window: MainWindow, states: States) -> None:
    page = inspect_page(window)
    shown = unreadable(41, REASON)
    states.inspection.add_part(shown, shown)
    banner = page.panel.banner.verdict_banner
    assert banner.line == REASON == banner.toolTip()
    line = text_height(REASON, font(SIZE_BODY), banner.width() - 2 * MARGIN)
    qtbot.waitUntil(lambda: banner.height() >= 2 * WORD_MINIMUM + line + 2 * LINE_GAP, timeout=2000)
    assert banner.word_font().pixelSize() >= WORD_MINIMUM, "and the word is as large as ever"
    parts = (
        page.panel.banner,
        page.panel.overrule_button,
        page.panel.score_bar,
        page.panel.counters,
        page.panel.history,
    )
    for upper, lower in pairwise(parts):
        qtbot.waitUntil(
            lambda upper=upper, lower=lower: place(upper, page).bottom() < place(lower, page).top(), timeout=2000
        )
    assert place(page.panel.history, page).bottom() < page.height()
    assert page.panel.counters.height() == page.panel.counters.sizeHint().height()


def test_a_reason_without_end_ends_in_dots_and_is_whole_on_hover_and_in_the_chip(
    window: MainWindow, states: States
) -> None:
    page = inspect_page(window)
    endless = " ".join([REASON] * 6)
    shown = unreadable(41, endless)
    states.inspection.add_part(shown, shown)
    banner = page.panel.banner
    assert banner.height() < page.height() / 2
    assert banner.verdict_banner.toolTip() == endless
    states.add_part(42, Verdict.OK)
    states.inspection.select_part(shown)
    assert page.pane.chip.reason.isVisible() and page.pane.chip.reason.text() == endless


def test_the_reason_of_a_failure_fits(qtbot: QtBot, window: MainWindow, states: States) -> None:
    page = inspect_page(window)
    states.inspection.end_run(RunEnding(RunEnd.FAILED, 1, PlainText(REASON), 3))
    card = page.panel.banner.card
    qtbot.waitUntil(lambda: card.height() >= card.needed_height(card.width()), timeout=2000)
    assert card.text.text() == REASON and card.open_button.isVisible() and "3 NOT RECORDED" in card.counts.text()
    assert place(page.panel.history, page).bottom() < page.height()


@pytest.mark.parametrize("width", [344, 376, 500])
def test_counters_are_read_at_two_metres(qtbot: QtBot, width: int) -> None:
    panel = CountersPanel(Appearance())
    qtbot.addWidget(panel)
    panel.resize(width, panel.sizeHint().height())
    panel.show_counters(Counters(412, 9, 1))
    assert FIGURE_MAXIMUM >= panel.figure_size() >= 36, "a figure of 36 pixels is 7 mm high at 96 dpi"
    panel.show_counters(Counters(123_456, 23_456, 3_456))
    assert panel.figure_size() >= FIGURE_MINIMUM >= 30
    assert "123456" in panel.toolTip()


def test_a_narrow_verdict_shows_why(window: MainWindow, states: States) -> None:
    page = inspect_page(window)
    shown = part(41, Verdict.NG)
    shown = replace(shown, inspection=replace(shown.inspection, score=1.0042))
    states.inspection.add_part(shown, shown)
    assert page.panel.score_bar.figures() == ("1.004", "1.000")
    assert "1.004, limit 1.000" in page.panel.score_bar.accessibleName()
    states.add_part(42, Verdict.OK)
    states.inspection.select_part(shown)
    assert page.pane.chip.score.text() == "score 1.004, limit 1.000"


def test_the_status_bar_forgets_the_speed_of_an_ended_folder(window: MainWindow, states: States) -> None:
    bar = window.status_bar
    states.inspection.set_source_status(SourceStatus(codes.Named("Folder parts"), 0.0, 0, 300, 300))
    states.inspection.end_run(RunEnding(RunEnd.SOURCE_ENDED, 1))
    assert bar.source.text() == "Finished · 300 of 300"
    assert bar.speed.text() == ""


def test_a_name_of_usual_length_is_whole_in_a_small_window(window: MainWindow, states: States) -> None:
    shown = part(48, Verdict.OK)
    shown = replace(shown, inspection=replace(shown.inspection, name="break_exp2_num_348648.jpg"))
    states.inspection.add_part(shown, shown)
    title = inspect_page(window).image_tools.title
    assert title.text() == "48 · break_exp2_num_348648.jpg"
    assert title.fontMetrics().horizontalAdvance(title.text()) <= title.width()
