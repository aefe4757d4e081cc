"""A reviewer among many batches: the real window on real records."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDateEdit, QFileDialog
from pytestqt.qtbot import QtBot

from app.operations.batch_operations import OPEN_FOLDER_ACTION
from app.pages.review.batch_filter import BatchFilter
from app.pages.review.part_order import PartColumn
from app.state.notice import Notice, NoticeLevel
from app.storage.workspace import Workspace
from app.widgets.day_choice import BETWEEN, TODAY, WEEK
from onenip_core.types import Verdict
from tests.support.reviewed import Reviewer, add_batch, reading_held, reviewing

OK, NG, NOT_CHECKED = Verdict.OK, Verdict.NG, Verdict.NOT_CHECKED
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TODAYS = date.today()


@pytest.fixture
def reviewer(qapp: QApplication, tmp_path: Path) -> Iterator[Reviewer]:
    """Batches 1 to 5: gears of last year and of yesterday, bolts and gears of today."""
    with Workspace.open(tmp_path / "workspace") as workspace:
        add_batch(workspace, [OK, NG], "Gear", "2025-03-01")
        add_batch(workspace, [OK, OK, NG], "Gear", str(TODAYS - timedelta(days=1)))
        add_batch(workspace, [NG, NG, NG], "Bolt", str(TODAYS - timedelta(days=1)))
        add_batch(workspace, [OK, NOT_CHECKED], "Bolt")
        add_batch(workspace, [OK, OK, NG, NG], "Gear")
    with reviewing(tmp_path / "workspace") as reviewer:
        yield reviewer


def _texts(reviewer: Reviewer) -> list[str]:
    model = reviewer.page.batches.model()
    rows = (model.index(row, 0) for row in range(model.rowCount()))
    return [row.data() if row.flags() == Qt.ItemFlag.NoItemFlags else f"#{row.data().split()[1]}" for row in rows]


def test_batches_stand_under_their_days(reviewer: Reviewer) -> None:
    yesterday = (TODAYS - timedelta(days=1)).isoformat()
    assert _texts(reviewer) == [
        f"Today · {TODAYS.isoformat()}", "#5:", "#4:", f"Yesterday · {yesterday}", "#3:", "#2:", "2025-03-01", "#1:",
    ]  # fmt: skip
    assert [batch.id for batch in reviewer.state.opened] == [5], "the newest"
    reviewer.page.batches.setFocus()
    reviewer.press(Qt.Key.Key_Down)
    reviewer.press(Qt.Key.Key_Down)
    assert [batch.id for batch in reviewer.state.opened] == [3], "no heading is in the way"


def test_batches_are_found_by_text_product_day_and_corrections(qtbot: QtBot, reviewer: Reviewer) -> None:
    panel = reviewer.page.batches_panel

    def listed() -> list[int]:
        return [batch.id for batch in reviewer.state.listed_batches]

    qtbot.keyClicks(panel.search, "bolt")
    assert listed() == [4, 3]
    assert panel.result.text() == "2 of 5"
    qtbot.keyClick(panel.search, Qt.Key.Key_Escape)
    qtbot.mouseClick(panel.more, Qt.MouseButton.LeftButton)
    panel.products.setCurrentIndex(panel.products.findData("Gear"))
    assert listed() == [5, 2, 1]
    panel.days.choice.setCurrentIndex(TODAY)
    assert listed() == [5]
    panel.days.choice.setCurrentIndex(WEEK)
    assert listed() == [5, 2]
    panel.days.choice.setCurrentIndex(BETWEEN)
    panel.days.first.setDate(panel.days.first.date().addYears(-5))
    panel.days.last.setDate(panel.days.last.date().addDays(-5))
    assert listed() == [1]
    panel.days.last.setSelectedSection(QDateEdit.Section.YearSection)
    qtbot.keyClicks(panel.days.last, "99991231")
    assert listed() == [5, 2, 1], "every day from the first on"
    panel.days.choice.setCurrentIndex(0)
    reviewer.click_row(0)
    reviewer.press(Qt.Key.Key_O)
    qtbot.mouseClick(panel.corrected, Qt.MouseButton.LeftButton)
    assert listed() == [5]
    qtbot.mouseClick(panel.more, Qt.MouseButton.LeftButton)
    assert listed() == [5, 4, 3, 2, 1] and reviewer.state.batch_filter == BatchFilter(), (
        "what is hidden does not filter"
    )


def test_counts_in_the_list_follow_a_correction_at_once(reviewer: Reviewer) -> None:
    def counts() -> tuple[int, int, int]:
        batch = next(batch for batch in reviewer.state.batches if batch.id == 5)
        return batch.ok_count, batch.ng_count, batch.corrected_count

    assert counts() == (2, 2, 0)
    reviewer.click_row(0)
    reviewer.press(Qt.Key.Key_O)
    assert counts() == (1, 3, 1)
    reviewer.press(Qt.Key.Key_A, CONTROL)
    reviewer.press(Qt.Key.Key_K)
    assert counts() == (4, 0, 2)
    counters = reviewer.state.counters
    assert (counters.ok, counters.ng) == (4, 0), "the chips say the same"
    reviewer.undo()
    reviewer.undo()
    assert counts() == (2, 2, 0)


def test_it_is_said_which_were_corrected_and_that_others_were_left(reviewer: Reviewer) -> None:
    notices = reviewer.application.app_state.notices
    reviewer.click_batch(5)
    reviewer.click_batch(4, CONTROL)
    reviewer.click_row(0)
    reviewer.press(Qt.Key.Key_A, CONTROL)
    reviewer.press(Qt.Key.Key_N)
    assert [past.notice.title for past in notices.standing] == ["Verdicts corrected", "Not all verdicts were corrected"]
    assert "3 parts were corrected" in notices.standing[0].notice.text
    assert "was not checked and stays as it is" in notices.standing[1].notice.text


def test_several_batches_are_one_list(qtbot: QtBot, reviewer: Reviewer) -> None:
    reviewer.page.batches.setFocus()
    reviewer.press(Qt.Key.Key_A, CONTROL)
    assert [batch.id for batch in reviewer.state.opened] == [5, 4, 3, 2, 1]
    bar = reviewer.page.filter
    assert [chip.text() for chip in bar.chips] == ["All 14", "OK 6", "NG 7", "Not checked 1"]
    qtbot.mouseClick(bar.chips[2], Qt.MouseButton.LeftButton)
    bar.products.setCurrentIndex(bar.products.findData("Gear"))
    found = [(part.batch_id, part.position) for part in reviewer.state.inspections]
    assert found == [(5, 3), (5, 4), (2, 3), (1, 2)]
    assert not reviewer.page.table.isColumnHidden(PartColumn.BATCH)
    reviewer.click_heading(PartColumn.BATCH)
    assert [part.batch_id for part in reviewer.state.inspections] == [1, 2, 5, 5]
    reviewer.click_batch(3)
    assert len(reviewer.listed) == 3 and reviewer.page.table.isColumnHidden(PartColumn.BATCH)


def test_several_batches_are_deleted_with_one_key_and_come_back_with_one(reviewer: Reviewer) -> None:
    notices: list[Notice] = []
    reviewer.application.app_state.noticeRaised.connect(notices.append)
    reviewer.click_batch(4)
    reviewer.click_batch(2, SHIFT)
    assert [batch.id for batch in reviewer.state.opened] == [4, 3, 2]
    reviewer.press(Qt.Key.Key_Delete)
    assert [batch.id for batch in reviewer.state.batches] == [5, 1]
    assert "3 batches" in notices[-1].text
    assert [batch.id for batch in reviewer.state.opened] == [1], "the neighbour"
    assert reviewer.seen.batch_id == 1
    reviewer.undo()
    assert [batch.id for batch in reviewer.state.batches] == [5, 4, 3, 2, 1]
    assert [batch.id for batch in reviewer.state.opened] == [4, 3, 2], "what came back is shown"
    reviewer.click_batch(1)
    reviewer.press(Qt.Key.Key_Delete)
    assert [batch.id for batch in reviewer.state.opened] == [2], "behind the last one there is none"


@pytest.mark.parametrize("slow", ["get", "inspections"])
def test_a_batch_that_is_still_being_read_is_the_one_that_is_deleted(
    qtbot: QtBot, reviewer: Reviewer, monkeypatch: pytest.MonkeyPatch, slow: str
) -> None:
    notices: list[Notice] = []
    reviewer.application.app_state.noticeRaised.connect(notices.append)
    reviewer.click_batch(2)
    with reading_held(monkeypatch, reviewer, slow):
        reviewer.click_batch_at_once(1)
        assert [batch.id for batch in reviewer.state.opened] == [2], "the batch of before is still open"
        reviewer.state.batchesChanged.emit()
        assert reviewer.page.batches.chosen() == [1], "the choice stays, whatever is shown anew meanwhile"
        QTest.keyClick(reviewer.page.batches, Qt.Key.Key_Delete)
        qtbot.waitUntil(lambda: not reviewer.application.services.runner.busy)
    reviewer.settle()
    assert [batch.id for batch in reviewer.state.batches] == [5, 4, 3, 2]
    assert [batch.id for batch in reviewer.state.opened] == reviewer.page.batches.chosen() == [2]
    assert [notice.level for notice in notices] == [NoticeLevel.INFO]
    reviewer.undo()
    assert [batch.id for batch in reviewer.state.batches] == [5, 4, 3, 2, 1]


def test_a_batch_that_the_filter_hides_is_not_deleted(qtbot: QtBot, reviewer: Reviewer) -> None:
    panel = reviewer.page.batches_panel
    reviewer.click_batch(5)
    qtbot.keyClicks(panel.search, "bolt")
    assert [batch.id for batch in reviewer.state.opened] == [5] and panel.list.chosen() == []
    assert not panel.trash_button.isEnabled(), "nothing is chosen"
    panel.list.setFocus()
    reviewer.press(Qt.Key.Key_Delete)
    assert [batch.id for batch in reviewer.state.batches] == [5, 4, 3, 2, 1]
    reviewer.click_batch(3)
    assert panel.trash_button.isEnabled()
    qtbot.mouseClick(panel.trash_button, Qt.MouseButton.LeftButton)
    reviewer.settle()
    assert [batch.id for batch in reviewer.state.batches] == [5, 4, 2, 1]


def test_listed_parts_of_several_batches_are_exported_in_their_order(
    qtbot: QtBot, reviewer: Reviewer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    notices: list[Notice] = []
    reviewer.application.app_state.noticeRaised.connect(notices.append)
    suggested: list[str] = []
    (tmp_path / "tables").mkdir()

    def answer(_parent: object, _title: str, start: str, _filter: str) -> tuple[str, str]:
        suggested.append(Path(start).name)
        return str(tmp_path / "tables" / "listed.csv"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    reviewer.page.batches.setFocus()
    reviewer.press(Qt.Key.Key_A, CONTROL)
    qtbot.mouseClick(reviewer.page.filter.chips[2], Qt.MouseButton.LeftButton)
    reviewer.click_heading(PartColumn.SCORE)
    qtbot.mouseClick(reviewer.page.parts_panel.export_listed_button, Qt.MouseButton.LeftButton)
    reviewer.settle()
    with (tmp_path / "tables" / "listed.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    listed = [(str(part.batch_id), str(part.position)) for part in reviewer.state.inspections]
    assert [(row["batch"], row["position"]) for row in rows] == listed and len(listed) == 7
    assert {row["final_verdict"] for row in rows} == {"NG"}
    assert suggested == ["batches-1-5.csv"]
    assert "7 parts" in notices[-1].text and notices[-1].action == OPEN_FOLDER_ACTION
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: bool(opened.append(url.toLocalFile()) or True))
    reviewer.application.actions[OPEN_FOLDER_ACTION].trigger()
    assert opened == [str(tmp_path / "tables")]


def test_the_table_is_of_what_was_on_show_when_it_was_asked_for(
    qtbot: QtBot, reviewer: Reviewer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def answer(_parent: object, _title: str, start: str, _filter: str) -> tuple[str, str]:
        reviewer.application.app_state.request_batch(5)  # another is opened while the file is being chosen
        reviewer.settle()
        assert [batch.id for batch in reviewer.state.opened] == [5]
        return str(tmp_path / Path(start).name), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    qtbot.mouseClick(reviewer.page.filter.chips[2], Qt.MouseButton.LeftButton)
    panel = reviewer.page.parts_panel
    for button, written in ((panel.export_button, ["OK", "OK", "NG"]), (panel.export_listed_button, ["NG"])):
        reviewer.click_batch(2)
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        reviewer.settle()
        with (tmp_path / "batch-2.csv").open(encoding="utf-8-sig", newline="") as file:
            rows = [(row["batch"], row["final_verdict"]) for row in csv.DictReader(file)]
        assert rows == [("2", verdict) for verdict in written]


def test_widths_of_columns_and_panes_are_remembered(qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "workspace"
    with Workspace.open(folder) as workspace:
        add_batch(workspace, [OK, NG])
    with reviewing(folder) as first:
        first.page.table.setColumnWidth(PartColumn.NAME, 222)
        first.page.table.horizontalHeader().moveSection(2, 4)
        handle = first.page.splitter.handle(1)
        centre = handle.rect().center()
        qtbot.mousePress(handle, Qt.MouseButton.LeftButton, pos=centre)
        moved = centre + centre.__class__(40, 0)
        qtbot.mouseMove(handle, moved)
        qtbot.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=moved)
        sizes = first.page.splitter.sizes()
        first.window.close()
    with reviewing(folder) as second:
        assert second.page.table.columnWidth(PartColumn.NAME) == 222
        assert second.page.table.horizontalHeader().logicalIndex(4) == PartColumn.NAME
        assert second.page.splitter.sizes() == sizes
