"""A person looks for parts of all batches with mouse and keys: the real window on real records."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from app.domain.part import Inspection
from app.domain.part_query import PartQuery
from app.domain.part_search import PartSearch
from app.pages.all_parts import selected
from app.pages.all_parts.page import AllPartsPage
from app.pages.all_parts.parts.part_rows import PartColumn
from app.pages.all_parts.parts.saved_list import COUNT_ROLE
from app.settings.schema import Theme
from app.storage.workspace import Workspace
from app.widgets.tags_dialog import TagsDialog
from app.widgets.text_dialog import TextDialog
from onenip_core.types import Verdict
from tests.support.dialogs import InDialog
from tests.support.pages import all_parts_page, only, review_page
from tests.support.real_application import RealApplication
from tests.support.reviewed import add_batch
from tests.support.settle import settle
from tests.support.view_samples import States

OK, NG, NOT_CHECKED = Verdict.OK, Verdict.NG, Verdict.NOT_CHECKED
CONTROL, SHIFT, NO = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)


class Searcher:
    """A person at the page of all parts."""

    def __init__(self, real: RealApplication) -> None:
        self.application = real.application
        self.window = real.application.window
        self.page: AllPartsPage = all_parts_page(self.window)
        self.table = self.page.found_panel.table

    def settle(self) -> None:
        settle(self.application)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO) -> None:
        if not self.window.isActiveWindow():  # after a dialog no window manager makes it so
            self.window.activateWindow()
            assert QTest.qWaitForWindowActive(self.window)
        QTest.keyClick(self.window.focusWidget() or self.window, key, modifiers)
        self.settle()

    def click(self, button: object) -> None:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)  # type: ignore[call-overload]  # a push button
        self.settle()

    def click_heading(self, column: PartColumn) -> None:
        header = self.table.horizontalHeader()
        place = header.viewport().rect().center()
        place.setX(header.sectionViewportPosition(column) + 10)
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
        self.settle()

    def type_text(self, text: str) -> None:
        self.press(Qt.Key.Key_F, CONTROL)
        QTest.keyClicks(self.page.bar.text, text)
        QTest.qWait(250)  # as long as nobody types on
        self.settle()
        self.press(Qt.Key.Key_Return)

    @property
    def total(self) -> int:
        assert self.page.state.found is not None
        return self.page.state.found.total

    @property
    def seen(self) -> Inspection:
        assert self.page.state.current is not None
        return self.page.state.current.inspection

    @property
    def row(self) -> int:
        return self.page.found_panel.selection.currentIndex().row()

    def shown(self, row: int, column: PartColumn = PartColumn.NAME) -> str:
        return str(self.page.rows.index(row, column).data())

    def counts(self) -> dict[str, str | None]:
        listed = self.page.saved_panel.list
        return {listed.item(row).text(): listed.item(row).data(COUNT_ROLE) for row in range(listed.count())}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """450 parts in three batches, taken second by second from 8:00 on in each: more than two pages."""
    folder = tmp_path_factory.mktemp("all_parts") / "workspace"
    with Workspace.open(folder) as opened:
        opened.products.create("Gear")
        add_batch(opened, [NG if number % 4 == 0 else OK for number in range(1, 301)])
        add_batch(opened, [NOT_CHECKED, *([OK] * 99)], product="Cap")
        add_batch(opened, [NG] * 50)
    return folder


@pytest.fixture
def searcher(qtbot: QtBot, folder: Path) -> Iterator[Searcher]:
    real = RealApplication(folder, pages=only("all_parts", "review"))
    try:
        real.begin()
        window = real.application.window
        window.resize(1280, 800)
        window.activateWindow()
        QTest.keyClick(window, Qt.Key.Key_F, CONTROL | SHIFT)
        settle(real.application)
        searcher = Searcher(real)
        searcher.page.found_panel.focus_found()
        yield searcher
        while real.application.work_state.undo.undo is not None:
            real.application.services.runner.undo()
            settle(real.application)
    finally:
        real.application.close()


def test_all_batches_are_searched_and_sorted_and_read_page_by_page(searcher: Searcher) -> None:
    assert searcher.total == 450
    assert searcher.page.found_panel.total.text() == "450 parts"
    assert searcher.counts() == {
        "All parts": "450",
        "Today's NG": "0",
        "Not checked": "1",
        "Corrected": "0",
        "Near the limit": "0",
    }
    searcher.click_heading(PartColumn.SCORE)
    # The largest number makes the largest score: 1.5 and 300 ten-thousandths.
    assert [searcher.shown(row) for row in (0, 1)] == ["part 300.png", "part 296.png"]
    searcher.press(Qt.Key.Key_End)
    assert (searcher.row, searcher.seen.verdict) == (449, NOT_CHECKED), "without a score it is last"
    searcher.click_heading(PartColumn.SCORE)
    assert (searcher.row, searcher.shown(0)) == (0, "part 1.png")
    searcher.press(Qt.Key.Key_End)
    assert searcher.seen.verdict is NOT_CHECKED
    bar = searcher.table.verticalScrollBar()
    searcher.click_heading(PartColumn.NAME)
    bar.setValue(bar.maximum() // 2)
    searcher.table.repaint()
    searcher.settle()
    first, _ = searcher.table.visible_rows()
    names = sorted(f"part {number}.png" for count in (300, 100, 50) for number in range(1, count + 1))
    assert 200 < first < 260 and searcher.shown(first) == names[first]


def test_what_is_said_above_narrows_what_is_found(searcher: Searcher) -> None:
    searcher.click(searcher.page.bar.chips[2])
    assert searcher.total == 75 + 50
    searcher.type_text("PART 4")
    # 4, 24, 40, 44, 48, 64, 84 of each hundred of the first batch; 4, 14, 24, 34 and 40 … 49 of the last.
    assert searcher.total == 3 * 7 + 14
    assert searcher.window.focusWidget() is searcher.table
    searcher.press(Qt.Key.Key_F, CONTROL)
    searcher.press(Qt.Key.Key_Escape)
    QTest.qWait(250)
    searcher.settle()
    assert searcher.total == 125
    searcher.page.bar.products.setCurrentIndex(searcher.page.bar.products.findText("Gear"))
    searcher.settle()
    assert searcher.total == 0, "batches without a number of their product belong to none"
    assert "No part is like that" in searcher.page.pane.image_view.empty_text
    searcher.page.bar.products.setCurrentIndex(0)
    searcher.click(searcher.page.bar.more_button)
    searcher.page.bar.lowest.setValue(1.501)
    searcher.page.bar.highest.setValue(2.0)
    searcher.click(searcher.page.bar.by_score)
    assert searcher.total == 125 - 2 - 9, "4 and 8 of the first batch have less, and 1 … 9 of the last"


def test_a_corrected_part_leaves_what_is_found_and_comes_back_with_undo(searcher: Searcher) -> None:
    searcher.click(searcher.page.bar.chips[2])
    searcher.page.found_panel.focus_found()
    for _ in range(3):
        searcher.press(Qt.Key.Key_Right)
    before, behind = searcher.seen, searcher.page.rows.part(4)
    searcher.press(Qt.Key.Key_O)
    assert searcher.total == 124 and behind is not None
    assert (searcher.row, searcher.seen.id) == (3, behind.id), "the next one is looked at"
    assert searcher.counts()["Corrected"] == "1"
    searcher.press(Qt.Key.Key_Z, CONTROL)
    assert searcher.total == 125
    assert searcher.page.rows.part(3) == before
    assert (searcher.row, searcher.seen) == (3, before)


def test_arrows_go_on_through_the_parts_after_a_click_on_the_correction(searcher: Searcher) -> None:
    first = searcher.seen
    searcher.click(searcher.page.pane.details.overrule_button)
    assert searcher.seen.id == first.id and searcher.seen.overruled is not None
    searcher.press(Qt.Key.Key_Down)
    assert (searcher.row, searcher.seen.overruled) == (1, None)
    searcher.press(Qt.Key.Key_O)
    assert searcher.counts()["Corrected"] == "2", "and not the first one again"


def test_a_selection_is_corrected_in_one_step(searcher: Searcher, monkeypatch: pytest.MonkeyPatch) -> None:
    searcher.click(searcher.page.bar.chips[1])
    searcher.page.found_panel.focus_found()
    assert searcher.total == 225 + 99
    for _ in range(3):
        QTest.keyClick(searcher.table, Qt.Key.Key_Down, SHIFT)
    assert searcher.page.selected.count == 4
    meant = {part.id for row in range(4) if (part := searcher.page.rows.part(row)) is not None}
    searcher.press(Qt.Key.Key_N)
    assert searcher.total == 324 - 4
    searcher.page.saved_panel.list.setCurrentRow(3)
    searcher.settle()
    found = [searcher.page.rows.part(row) for row in range(searcher.total)]
    assert {part.id: part.overruled for part in found if part is not None} == dict.fromkeys(meant, NG)
    searcher.press(Qt.Key.Key_Z, CONTROL)
    assert searcher.total == 0
    monkeypatch.setattr(selected, "MOST_AT_ONCE", 100)
    searcher.page.saved_panel.list.setCurrentRow(0)
    searcher.settle()
    searcher.page.found_panel.focus_found()
    searcher.press(Qt.Key.Key_A, CONTROL)
    assert searcher.page.selected.count == 450
    searcher.press(Qt.Key.Key_K)
    assert searcher.application.app_state.notices.past[0].notice.level.name == "WARNING"
    assert searcher.counts()["Corrected"] == "0"


def test_a_search_is_saved_renamed_changed_and_removed_and_all_of_it_undone(searcher: Searcher) -> None:
    def named(name: str) -> InDialog[TextDialog]:
        def answer(dialog: TextDialog) -> None:
            dialog.edit.clear()
            QTest.keyClicks(dialog.edit, name)
            QTest.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)

        return InDialog(TextDialog, answer)

    def refuse_the_name_of_all(dialog: TextDialog) -> None:
        dialog.edit.setText("all PARTS")
        assert not dialog.accept_button.isEnabled() and "already" in dialog.message.text()
        dialog.reject()

    searcher.type_text("part 30")
    with named("Thirty"):
        searcher.press(Qt.Key.Key_S, CONTROL)
    assert searcher.counts()["Thirty"] == "6", "30 in each of three batches, 130, 230 and 300 in the first"
    searches = searcher.page.saved_panel.list
    assert searches.chosen is not None
    assert searcher.page.saved_panel.rename_button.isVisible(), "what is marked can be renamed without a click on it"
    with InDialog(TextDialog, refuse_the_name_of_all):
        searcher.press(Qt.Key.Key_F2)
    searches.setFocus()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(searches, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu) and [each.text() for each in menu.actions()] == ["Rename…", "Remove"]
    menu.close()
    searches.setCurrentRow(0)
    searcher.settle()
    assert searcher.total == 450
    searches.setCurrentRow(searches.count() - 1)
    searcher.settle()
    assert searcher.total == 6
    assert searcher.page.bar.text.text() == "part 30"
    with named("Thirties"):
        searcher.press(Qt.Key.Key_F2)
    assert "Thirties" in searcher.counts() and "Thirty" not in searcher.counts()
    searcher.click(searcher.page.bar.chips[2])
    assert searcher.page.saved_panel.change_button.isVisible()
    searcher.click(searcher.page.saved_panel.change_button)
    assert searcher.counts()["Thirties"] == "2", "300 of the first batch, 30 of the last"
    searcher.click(searcher.page.saved_panel.remove_button)
    assert "Thirties" not in searcher.counts()
    for expected in (("Thirties", "2"), ("Thirties", "6"), ("Thirty", "6")):
        searcher.press(Qt.Key.Key_Z, CONTROL)
        assert expected in searcher.counts().items()
    searcher.press(Qt.Key.Key_Z, CONTROL)
    assert len(searcher.counts()) == 5


def test_pictures_share_rows_and_selection_with_the_table(searcher: Searcher) -> None:
    for _ in range(5):
        searcher.press(Qt.Key.Key_Down)
    searcher.press(Qt.Key.Key_P, SHIFT)
    tiles = searcher.page.found_panel.tiles
    assert tiles.isVisible() and searcher.row == 5
    tiles.setFocus()
    columns = tiles.columns
    assert columns >= 3
    searcher.press(Qt.Key.Key_Down)
    assert searcher.row == 5 + columns
    searcher.press(Qt.Key.Key_Right)
    assert searcher.row == 6 + columns
    searcher.press(Qt.Key.Key_End)
    assert searcher.row == 449
    assert tiles.visualRect(tiles.currentIndex()).bottom() <= tiles.viewport().height()
    rect = tiles.visualRect(searcher.page.rows.index(440, PartColumn.NAME))
    assert tiles.indexAt(rect.center()).row() == 440
    QTest.mouseClick(tiles.viewport(), Qt.MouseButton.LeftButton, NO, rect.center())
    rect = tiles.visualRect(searcher.page.rows.index(448, PartColumn.NAME))
    QTest.mouseClick(tiles.viewport(), Qt.MouseButton.LeftButton, SHIFT, rect.center())
    searcher.settle()
    assert searcher.page.selected.count == 9
    searcher.press(Qt.Key.Key_P, SHIFT)
    assert searcher.table.isVisible() and searcher.page.selected.count == 9


def test_a_part_fills_the_page_with_what_is_known_of_it_and_leads_to_its_batch(searcher: Searcher) -> None:
    searcher.click(searcher.page.bar.chips[3])
    searcher.page.found_panel.focus_found()
    searcher.press(Qt.Key.Key_L)
    assert searcher.page.is_large and not searcher.page.saved_panel.isVisible()
    facts = dict(searcher.page.facts.texts)
    assert facts["Source"] == "/data/line 1" and facts["Circumstances"] == "not recorded"
    assert facts["Taken"].startswith("2026-03-01")
    searcher.press(Qt.Key.Key_Escape)
    assert not searcher.page.is_large and searcher.page.saved_panel.isVisible()
    searcher.click(searcher.page.batch_button)
    opened = review_page(searcher.window).state.batch
    assert review_page(searcher.window).isVisible()
    assert opened is not None and opened.product_name == "Cap"


def test_what_changes_while_nobody_looks_is_there_when_somebody_comes_back(
    searcher: Searcher, folder: Path, qtbot: QtBot
) -> None:
    searcher.window.show_page("review")
    searcher.settle()
    review = review_page(searcher.window)
    review.batchesTrashed.emit([review.state.batches[0].id])
    searcher.settle()
    assert searcher.page.state.found is not None and searcher.page.state.found.total == 450
    searcher.window.show_page("all_parts")
    searcher.settle()
    assert searcher.total == 400


def test_what_a_run_records_meanwhile_comes_when_somebody_looks_again_and_the_part_stays(searcher: Searcher) -> None:
    for _ in range(40):
        QTest.keyClick(searcher.table, Qt.Key.Key_Down)
    searcher.settle()
    looked_at, total = searcher.seen, searcher.total
    add_batch(searcher.application.workspace, [OK] * 400)
    searcher.press(Qt.Key.Key_Right)
    searcher.press(Qt.Key.Key_Left)
    assert (searcher.row, searcher.seen, searcher.total) == (40, looked_at, total)
    searcher.press(Qt.Key.Key_F5)
    assert searcher.total == total + 400
    assert searcher.seen == looked_at
    assert searcher.row > 40, "of the same second and of later ones"


def test_what_was_found_is_described_exported_and_asked_about_another_limit(
    searcher: Searcher, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, workspace = searcher.page, searcher.application.workspace
    searcher.click(page.bar.chips[2])
    assert searcher.total == 125

    def say(dialog: TagsDialog) -> None:
        QTest.keyClicks(dialog.new_tag, "dent")
        dialog.accept()

    with InDialog(TagsDialog, say):
        searcher.press(Qt.Key.Key_B)
    assert searcher.seen.tags == ("dent",) and searcher.total == 125
    assert page.state.choices.kinds == ("dent",), "offered at once"
    searcher.application.services.runner.undo()
    searcher.settle()
    assert searcher.seen.tags == ()
    target = tmp_path / "found.jsonl"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    searcher.click(page.found_panel.table_button)
    rows = [json.loads(line) for line in target.read_text().splitlines()]
    assert len(rows) == 125 and {row["final_verdict"] for row in rows} == {"NG"}
    assert [row["taken_at"] for row in rows] == sorted(row["taken_at"] for row in rows)
    assert not page.found_panel.limit_button.isEnabled(), "scores of several products have no limit in common"
    gear = workspace.products.by_name("Gear")
    assert gear is not None
    page.bar.searchChanged.emit(PartSearch(PartQuery(products=(gear.id,))))
    searcher.settle()
    assert searcher.total == 0, "these batches know no number of their product"


@pytest.mark.parametrize("theme", Theme)
def test_pictures_lie_on_the_ground_of_the_theme(qtbot: QtBot, theme: Theme) -> None:
    window = States(theme).fill().make_window()
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    window.show_page("all_parts")
    panel = all_parts_page(window).found_panel
    panel.pictures_button.click()
    corner = panel.tiles.viewport().mapTo(window, QPoint(1, 1))
    assert window.grab().toImage().pixelColor(corner) == window.appearance.colour("surface")
