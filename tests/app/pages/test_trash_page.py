"""The Trash page in the real application: by mouse and keys, with real files and records."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.application import Application
from app.domain.trash import RecordKind
from app.operations.batch_operations import TrashBatches
from app.operations.disk_watch import LOW_SPACE
from app.operations.product_operations import TrashImages, TrashProduct
from app.pages.trash.page import TrashPage
from app.pages.trash.parts import trash_table
from app.storage.workspace import Workspace
from app.widgets.question_dialog import QuestionDialog
from tests.app.storage.test_trash import add_batch, add_model, add_product, files_below
from tests.support import child_targets
from tests.support.pages import trash_page
from tests.support.settle import settle

LEFT, CONTROL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier


def opened(folder: Path) -> Application:
    application = Application(
        Workspace.open(folder),
        inspection_target=child_targets.inspect_by_brightness,
        preparation_target=child_targets.prepare_nothing,
    )
    application.window.resize(1280, 800)
    application.window.show()
    application.window.activateWindow()
    application.begin()
    settle(application)
    return application


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "workspace"


def fill(folder: Path) -> None:
    with Workspace.open(folder) as workspace:
        gear, bolt = add_product(workspace, "Gear"), add_product(workspace, "Bolt", 2)
        batch, model = add_batch(workspace, gear), add_model(workspace, "Spring line")
        workspace.products.trash_images([workspace.products.images(bolt.id)[0].id])
        workspace.products.trash(bolt.id)
        workspace.batches.trash(batch)
        workspace.models.trash(model)


@pytest.fixture
def application(qtbot: QtBot, folder: Path) -> Iterator[Application]:
    fill(folder)
    application = opened(folder)
    yield application
    application.close()


def show_trash(qtbot: QtBot, application: Application) -> TrashPage:
    qtbot.mouseClick(application.window.rail.button("trash"), LEFT)
    settle(application)
    return trash_page(application.window)


def names(page: TrashPage) -> list[str]:
    model = page.table.model()
    return [str(model.index(row, trash_table.NAME).data()) for row in range(model.rowCount())]


def click_row(qtbot: QtBot, page: TrashPage, name: str, modifier: Qt.KeyboardModifier) -> None:
    index: QModelIndex = page.table.model().index(names(page).index(name), trash_table.NAME)
    place: QPoint = page.table.visualRect(index).center()
    qtbot.mouseClick(page.table.viewport(), LEFT, modifier, place)


def answer(accept: bool, seen: list[str]) -> None:
    """Press a button of the question that comes up."""

    def press() -> None:
        question = QApplication.activeModalWidget()
        assert isinstance(question, QuestionDialog)
        seen.append(f"{question.title.text()} {question.text.text()}")
        (question.do_button if accept else question.keep_button).click()

    QTimer.singleShot(0, press)


def test_what_was_deleted_comes_back_by_a_click_and_goes_again_by_undo(
    qtbot: QtBot, application: Application, folder: Path
) -> None:
    page = show_trash(qtbot, application)
    assert len(names(page)) == 4 and names(page)[0] == "Spring line (m-0001)", "what was deleted last comes first"
    assert "1 product, 1 image, 1 batch, 1 model" in page.summary.text()
    sizes = {row: page.table.model().index(row, trash_table.SIZE).data() for row in range(4)}
    assert "5 kB" in sizes.values() and "…" not in sizes.values()
    assert not page.restore_button.isEnabled() and not page.delete_button.isEnabled()
    click_row(qtbot, page, "Spring line (m-0001)", Qt.KeyboardModifier.NoModifier)
    click_row(qtbot, page, "Bolt", CONTROL)
    assert "Selected: 1 product, 1 model" in page.note.text()
    qtbot.mouseClick(page.restore_button, LEFT)
    settle(application)
    assert len(names(page)) == 2
    assert [product.name for product in application.app_state.products] == ["Bolt", "Gear"]
    assert [model.label for model in application.app_state.models] == ["Spring line (m-0001)"]
    qtbot.keyClick(application.window, Qt.Key.Key_Z, CONTROL)
    settle(application)
    assert len(names(page)) == 4 and not (folder / "models" / "m-0001").exists()


def test_a_column_sorts_and_the_year_is_told(qtbot: QtBot, application: Application) -> None:
    page = show_trash(qtbot, application)
    header = page.table.horizontalHeader()
    middle = header.sectionViewportPosition(trash_table.SIZE) + header.sectionSize(trash_table.SIZE) // 2
    sizes = sorted(page.state.size(item.record) or 0 for item in page.state.items)
    seen: list[list[int]] = []
    arrows: set[str] = set()
    for _ in range(2):
        qtbot.mouseClick(header.viewport(), LEFT, pos=QPoint(middle, header.height() // 2))
        page.table.selectAll()
        seen.append([page.state.size(item.record) or 0 for item in page.table.selected])
        names_of_columns = [
            str(page.table.model().headerData(column, Qt.Orientation.Horizontal)) for column in range(header.count())
        ]
        assert [name[-2:] in (" ↑", " ↓") for name in names_of_columns].count(True) == 1
        assert names_of_columns[trash_table.SIZE].startswith("Size ")
        arrows.add(names_of_columns[trash_table.SIZE][-1])
    assert sorted(seen) == sorted([sizes, sizes[::-1]])
    assert arrows == {"↑", "↓"}
    deleted = page.table.model().index(0, trash_table.DELETED).data()
    assert str(deleted).startswith("20") and len(str(deleted)) == len("2026-03-01 14:05")


def test_an_image_offers_to_bring_its_product_back_first(qtbot: QtBot, application: Application) -> None:
    page = show_trash(qtbot, application)
    click_row(qtbot, page, "Bolt-0.png", Qt.KeyboardModifier.NoModifier)
    assert "Its product “Bolt” is in the trash too" in page.note.text()
    click_row(qtbot, page, "Bolt", CONTROL)
    assert page.note.text().startswith("Selected: 1 product, 1 image"), "they come back together"
    click_row(qtbot, page, "Bolt-0.png", Qt.KeyboardModifier.NoModifier)
    asked: list[str] = []
    answer(False, asked)
    qtbot.keyClick(page.table, Qt.Key.Key_R, CONTROL)
    settle(application)
    assert len(names(page)) == 4 and "“Bolt” is in the trash too" in asked[0]
    answer(True, asked)
    qtbot.mouseClick(page.restore_button, LEFT)
    settle(application)
    assert len(names(page)) == 2
    bolt = application.workspace.products.by_name("Bolt")
    assert bolt is not None and bolt.normal_count == 2


def test_a_name_that_is_taken_keeps_the_button_grey_and_says_why(qtbot: QtBot, application: Application) -> None:
    application.workspace.products.create("bolt")
    page = show_trash(qtbot, application)
    click_row(qtbot, page, "Bolt", Qt.KeyboardModifier.NoModifier)
    assert not page.restore_button.isEnabled()
    assert "another product “bolt”" in page.note.text() and "another product “bolt”" in page.restore_button.toolTip()


def test_deleting_for_good_asks_first_and_the_safe_answer_is_the_default(
    qtbot: QtBot, application: Application, folder: Path
) -> None:
    page = show_trash(qtbot, application)
    before = files_below(folder / "trash")
    question = page.make_deletion_question(page.state.items)
    assert question.keep_button.isDefault() and not question.do_button.isDefault()
    assert question.title.text() == "Delete 1 product, 1 image, 1 batch, 1 model for good?"
    assert "cannot be undone" in question.text.text() and "kB" in question.text.text()
    (alone,) = [item for item in page.state.items if item.name == "Bolt"]
    assert page.make_deletion_question((alone,)).title.text() == "Delete “Bolt” for good?"
    asked: list[str] = []
    click_row(qtbot, page, "Bolt", Qt.KeyboardModifier.NoModifier)
    answer(False, asked)
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    settle(application)
    assert len(names(page)) == 4 and files_below(folder / "trash") == before
    answer(True, asked)
    qtbot.mouseClick(page.delete_button, LEFT)
    settle(application)
    assert asked[-1].startswith("Delete 1 product, 1 image for good?"), "its deleted image goes along and is counted"
    assert not page.state.is_deleting and len(names(page)) == 2
    assert files_below(folder / "trash") == {name for name in before if name.startswith(("batches", "models"))}


def test_emptying_leaves_nothing_and_the_undo_of_what_is_gone(
    qtbot: QtBot, application: Application, folder: Path
) -> None:
    services, gear = application.services, application.app_state.products[0]
    store = application.workspace.products
    services.runner.run(TrashImages(store, (store.images(gear.id)[0].id,)))
    services.runner.run(TrashProduct(store, gear.id, "Gear"))
    page = show_trash(qtbot, application)
    assert len(names(page)) == 6
    asked: list[str] = []
    answer(True, asked)
    qtbot.mouseClick(page.empty_button, LEFT)
    settle(application)
    assert page.empty.isVisible() and page.empty.title == "The trash is empty"
    assert files_below(folder / "trash") == set()
    assert application.work_state.undo.undo is None, "nothing is left to undo"
    assert application.workspace.trash.items() == ()
    assert any("free again" in past.notice.text for past in application.app_state.notices.past)


def test_the_list_follows_deletions_on_other_pages(qtbot: QtBot, application: Application) -> None:
    page = show_trash(qtbot, application)
    batch = application.workspace.batches.create("Gear", "m-0001", "folder")
    application.workspace.batches.finish(batch.id)
    application.services.runner.run(TrashBatches(application.workspace.batches, (batch.id,)))
    settle(application)
    assert len(page.state.items) == 5
    qtbot.keyClick(application.window, Qt.Key.Key_1, CONTROL)
    application.services.runner.undo()
    settle(application)
    assert len(page.state.items) == 5, "nobody looks"
    show_trash(qtbot, application)
    assert len(page.state.items) == 4


def test_a_full_disk_leads_to_the_trash(
    qtbot: QtBot, application: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = application.window
    assert not window.status_bar.trash_button.isVisible()
    monkeypatch.setattr(Workspace, "free_bytes", lambda _workspace: LOW_SPACE // 2)
    application.wired.watches.disk.look()
    qtbot.waitUntil(lambda: window.notices.notice is not None, timeout=5000)
    assert window.notices.notice is not None and "empty the trash" in window.notices.notice.text
    assert window.notices.action_button.text() == "Go to Trash"
    qtbot.mouseClick(window.notices.action_button, LEFT)
    assert trash_page(window).isVisible()
    qtbot.keyClick(window, Qt.Key.Key_1, CONTROL)
    assert window.status_bar.trash_button.isVisible()
    qtbot.mouseClick(window.status_bar.trash_button, LEFT)
    assert trash_page(window).isVisible()


def test_what_a_kill_left_is_removed_at_the_next_start(qtbot: QtBot, folder: Path) -> None:
    fill(folder)
    with Workspace.open(folder) as workspace:
        for item in workspace.trash.items():
            if item.record.kind is RecordKind.BATCH:
                workspace.trash.delete([item.record])
    assert any((folder / "trash" / "deleted").rglob("*.png"))
    application = opened(folder)
    try:
        assert not any((folder / "trash" / "deleted").rglob("*.png"))
        assert application.app_state.notices.past == ()
    finally:
        application.close()


def test_what_is_selected_stays_so_in_one_step(qtbot: QtBot, application: Application) -> None:
    page = show_trash(qtbot, application)
    qtbot.keyClick(page.table, Qt.Key.Key_A, CONTROL)
    told: list[object] = []
    page.table.selectionModel().selectionChanged.connect(lambda *_: told.append(None))
    page.state.set_items(page.state.items[1:])
    assert len(page.table.selected) == 3 and len(told) == 1, "each step costs a look at all that is selected"
