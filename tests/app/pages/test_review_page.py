"""The Review page by itself: what it shows of its state, and what it asks for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from app.domain.correction import Correction
from app.domain.part import InspectedPart
from app.pages.review.page import ReviewPage
from app.pages.review.part_filter import PartFilter
from app.pages.review.part_order import PartColumn
from app.pages.review.wanted_table import WantedTable
from app.widgets.correction_dialog import CorrectionDialog
from app.widgets.lists.delegate import Delegate
from app.widgets.look.appearance import Appearance, prepare_application
from onenip_core.types import Verdict
from tests.support import view_samples
from tests.support.view_samples import States, part

Show = Callable[[QWidget], None]


@pytest.fixture
def show(qtbot: QtBot, qapp: QApplication) -> Show:
    prepare_application(qapp)

    def show_page(page: QWidget) -> None:
        qtbot.addWidget(page)
        page.resize(1184, 700)
        page.show()
        page.activateWindow()
        qtbot.waitExposed(page)

    return show_page


@pytest.fixture
def review(show: Show) -> tuple[ReviewPage, States]:
    states = States().fill()
    page = states.make_review(Appearance())
    show(page)
    return page, states


def look_at(states: States, looked_at: InspectedPart) -> None:
    """As if the part had this record and its picture had just come."""
    states.review.update_inspections((looked_at.inspection,))
    states.review.set_current(looked_at)


def test_what_a_batch_left_out_is_read_in_full(
    review: tuple[ReviewPage, States], monkeypatch: pytest.MonkeyPatch
) -> None:
    page, states = review
    page.resize(1280, 700)
    batches, listed = page.batches, states.review.batches
    row = batches.model().index(batches.row_of(listed[0].id), 0)
    height = batches.visualRect(row).height()
    large = replace(listed[0], ok_count=12_345, ng_count=1_234, not_checked_count=123, left_out_count=123_456)
    states.review.set_batches((large, *listed[1:]))
    assert batches.visualRect(row).height() > height
    room: dict[str, tuple[float, float]] = {}
    paint = Delegate.paint_text

    def note(*arguments: Any, **named: Any) -> float:
        needed = paint(*arguments, **named)
        room[arguments[3]] = (needed, arguments[2].width())
        return needed

    monkeypatch.setattr(Delegate, "paint_text", note)
    batches.viewport().grab()
    counts = [text for text in room if text.endswith(("?", "left out"))]
    assert counts == ["123\u202f456 left out", "12\u202f345 OK · 1\u202f234 NG · 123 ?"]
    assert all(room[text][0] <= room[text][1] for text in counts)


def test_review_counts_and_filters(qtbot: QtBot, review: tuple[ReviewPage, States]) -> None:
    page, states = review
    assert [chip.text() for chip in page.filter.chips] == ["All 120", "OK 100", "NG 17", "Not checked 3"]
    with qtbot.waitSignal(page.filterChanged) as asked:
        qtbot.mouseClick(page.filter.chips[2], Qt.MouseButton.LeftButton)
    assert asked.args == [PartFilter(Verdict.NG)]
    states.review.set_part_filter(PartFilter(Verdict.NG))
    assert page.table.model().rowCount() == 17
    assert page.filter.chips[2].isChecked()
    assert page.filter.chips[0].text() == "All 120", "counts are of the whole batch"


def test_arrow_keys_step_through_the_parts(qtbot: QtBot, review: tuple[ReviewPage, States]) -> None:
    page, _ = review
    asked: list[int] = []
    page.inspectionSelected.connect(asked.append)
    page.setFocus()
    qtbot.keyClick(page, Qt.Key.Key_Right)
    qtbot.keyClick(page, Qt.Key.Key_Right)
    qtbot.keyClick(page, Qt.Key.Key_Left)
    assert asked == [8, 9, 8]
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    assert asked[-1] == 9


def test_the_newest_batch_is_opened_for_a_person_who_comes_to_review(qtbot: QtBot, show: Show) -> None:
    states = States().fill()
    states.review.open_batches((), ())
    page = states.make_review(Appearance())
    with qtbot.waitSignal(page.batchesOpened) as asked:
        show(page)
    assert asked.args == [[1]]


def test_part_arriving_does_not_ask_again(qtbot: QtBot, review: tuple[ReviewPage, States]) -> None:
    page, states = review
    with qtbot.assertNotEmitted(page.inspectionSelected):
        states.review.set_current(part(20))
    assert page.table.currentIndex().row() == 19
    assert page.pane.image_tools.title.text() == "20 · part20.png"


@pytest.mark.parametrize(
    ("verdict", "overruled", "wanted"),
    [
        (Verdict.NG, None, Verdict.OK),
        (Verdict.OK, None, Verdict.NG),
        (Verdict.NG, Verdict.OK, None),
    ],
)
def test_o_corrects_the_verdict(
    qtbot: QtBot,
    review: tuple[ReviewPage, States],
    verdict: Verdict,
    overruled: Verdict | None,
    wanted: Verdict | None,
) -> None:
    page, states = review
    look_at(states, part(5, verdict, overruled))
    with qtbot.waitSignal(page.selected.corrected) as asked:
        qtbot.keyClick(page, Qt.Key.Key_O)
    assert asked.args == [{5: Correction(wanted)}]


def test_the_part_is_shown_with_its_map_and_outlined_only_if_the_model_rejected_it(
    review: tuple[ReviewPage, States],
) -> None:
    page, states = review
    for verdict, places in ((Verdict.NG, "1 place."), (Verdict.OK, "0 places.")):
        look_at(states, part(5, verdict))
        assert page.pane.image_view.viewport is not None and page.pane.image_view.viewport.frame_size == (128, 96)
        assert f"exceeds the limit in {places}" in page.pane.image_view.accessibleDescription()


def test_corrected_part_moves_between_the_counts(review: tuple[ReviewPage, States]) -> None:
    page, states = review
    states.review.update_inspections((view_samples.inspection(7, Verdict.NG, overruled=Verdict.OK),))
    assert page.filter.chips[1].text() == "OK 101"
    assert "model said NG" in page.pane.details.reason.text()


def test_export_and_trash(
    qtbot: QtBot, review: tuple[ReviewPage, States], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    page, _ = review
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "shift"), ""))
    with qtbot.waitSignal(page.exportRequested) as asked:
        qtbot.mouseClick(page.parts_panel.export_button, Qt.MouseButton.LeftButton)
    assert asked.args == [WantedTable(tmp_path / "shift.csv", (1,))]
    with qtbot.waitSignal(page.batchesTrashed) as asked:
        qtbot.mouseClick(page.batches_panel.trash_button, Qt.MouseButton.LeftButton)
    assert asked.args == [[1]]


def test_batch_is_opened_by_a_click(qtbot: QtBot, review: tuple[ReviewPage, States]) -> None:
    page, states = review
    second = replace(states.review.batches[0], id=2)
    states.review.set_batches((second, *states.review.batches))
    top = page.batches.visualRect(page.batches.model().index(1, 0)).center()
    with qtbot.waitSignal(page.batchesOpened) as asked:
        qtbot.mouseClick(page.batches.viewport(), Qt.MouseButton.LeftButton, pos=top)
    assert asked.args == [[2]]


def test_review_without_batches_leads_to_inspect(qtbot: QtBot, show: Show) -> None:
    states = States()
    page = states.make_review(Appearance())
    show(page)
    assert page.empty.isVisible() and not page.table.isVisible()
    with qtbot.waitSignal(page.pageRequested) as asked:
        qtbot.mouseClick(page.inspect_button, Qt.MouseButton.LeftButton)
    assert asked.args == ["inspect"]


def test_a_part_that_was_not_checked_is_corrected_with_a_reason(
    qtbot: QtBot, review: tuple[ReviewPage, States]
) -> None:
    page, states = review
    look_at(states, part(31, Verdict.NOT_CHECKED))
    assert "truncated" in page.pane.details.reason.text()

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, CorrectionDialog)
        assert not dialog.good_button.isEnabled()
        qtbot.keyClicks(dialog.edit, "looked at by hand")
        qtbot.mouseClick(dialog.good_button, Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, answer)
    with qtbot.waitSignal(page.selected.corrected) as asked:
        qtbot.keyClick(page, Qt.Key.Key_O)
    assert asked.args == [{31: Correction(Verdict.OK, "looked at by hand")}]


def test_an_unreadable_picture_says_why(review: tuple[ReviewPage, States]) -> None:
    page, states = review
    look_at(states, replace(part(31, Verdict.NOT_CHECKED), image=None, model_map=None))
    assert "could not be read" in page.pane.image_view.empty_text
    assert "The image is truncated." in page.pane.image_view.empty_text


@pytest.mark.parametrize("width", [1184, 1270, 1824])
def test_chips_with_counts_of_20_000_parts_are_not_cut(review: tuple[ReviewPage, States], width: int) -> None:
    page, states = review
    page.resize(width, 680)
    many = tuple(view_samples.inspection(number, view_samples.verdict_of(number)) for number in range(1, 20_001))
    states.review.open_batches(states.review.batches, many)
    bar = page.filter
    QApplication.processEvents()
    assert bar.chips[0].text() == "All 20\u202f000"
    for chip in (*bar.chips, bar.corrected):
        assert chip.width() >= chip.sizeHint().width(), chip.text()
        assert bar.rect().contains(chip.geometry().translated(chip.parentWidget().pos())), chip.text()
    header = page.table.horizontalHeader()
    verdict = header.sectionViewportPosition(PartColumn.VERDICT) + header.sectionSize(PartColumn.VERDICT)
    assert verdict <= page.table.viewport().width(), "the verdict is seen without scrolling"


def test_a_search_without_a_result_says_so(qtbot: QtBot, review: tuple[ReviewPage, States]) -> None:
    page, states = review
    page.filterChanged.connect(states.review.set_part_filter)
    states.review.open_batches(states.review.batches, states.review.inspections)
    qtbot.keyClicks(page.filter.search, "nothing")
    assert page.table.model().rowCount() == 0
    assert "No part is like that" in page.pane.image_view.empty_text
    assert page.filter.result.text() == "0 listed"
