"""Models on the Train page and in the top bar: titles, details, the trash, and what has changed since their training."""

from __future__ import annotations

import os
import threading
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from app.application import Application
from app.domain.changes import Changes, Stale
from app.domain.product import NormalImage
from app.domain.run_status import RunState
from app.domain.trained_on import TrainedOn, content_key
from app.operations.product_operations import SetPrompts, TrashImages
from app.pages.train.page import TrainPage
from app.pages.train.parts.model_details import ModelDetailsDialog
from app.pages.train.parts.model_rows import MODEL, SINCE
from app.sources.folder.choice import FolderChoice
from app.state.notice import NoticeLevel
from app.storage.workspace import Workspace
from app.widgets.text_dialog import TextDialog
from tests.app.storage.test_trash import add_product, png
from tests.support import child_targets
from tests.support.model_folders import write_model_folder
from tests.support.pages import only, train_page
from tests.support.settle import settle

LEFT, CONTROL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier


def trained_on(images: tuple[NormalImage, ...], product_id: int) -> TrainedOn:
    keys = [content_key(image.sha256) for image in images]
    return TrainedOn.of(product_id, "Gear", keys, [content_key(i.sha256) for i in images if i.is_prompt])


@pytest.fixture
def application(qtbot: QtBot, tmp_path: Path) -> Iterator[Application]:
    with Workspace.open(tmp_path / "workspace") as workspace:
        gear = add_product(workspace, "Gear")
        workspace.products.set_prompt(workspace.products.images(gear.id)[0].id, True)
        known = (trained_on(workspace.products.images(gear.id), gear.id),)
        for _ in range(2):
            name = workspace.models.next_name()
            folder = write_model_folder(workspace.models_folder / name)
            workspace.models.add(name, folder, "lite", ["Gear"], None, known if name == "m-0001" else ())
        workspace.models.activate(1)
    application = Application(
        Workspace.open(tmp_path / "workspace"),
        inspection_target=child_targets.inspect_by_brightness,
        preparation_target=child_targets.prepare_nothing,
        pages=only("train", "inspect"),
    )
    application.window.resize(1280, 800)
    application.window.show()
    application.window.activateWindow()
    application.begin()
    settle(application)
    application.window.show_page("train")
    yield application
    application.close()


def choose(page: TrainPage, name: str) -> None:
    model = page.models.model
    row = next(row for row in range(model.rowCount()) if model.model(row).name == name)
    page.models.table.selectRow(row)
    page.models.table.setFocus()


def in_dialog(kind: type[TextDialog] | type[ModelDetailsDialog], act: Callable[[object], None]) -> None:
    """Do something in the dialog that comes up."""

    def do() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, kind)
        act(dialog)

    QTimer.singleShot(0, do)


def enter(text: str) -> Callable[[object], None]:
    def act(dialog: object) -> None:
        assert isinstance(dialog, TextDialog)
        dialog.edit.setText(text)
        dialog.accept_button.click()

    return act


def cells(page: TrainPage, column: int) -> list[object]:
    model = page.models.model
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_a_title_stands_wherever_the_model_is_chosen(qtbot: QtBot, application: Application) -> None:
    page, window = train_page(application.window), application.window
    assert not page.models.rename_button.isEnabled()
    choose(page, "m-0001")
    in_dialog(TextDialog, enter("Spring & line"))
    qtbot.keyClick(page.models.table, Qt.Key.Key_F2)
    settle(application)
    assert cells(page, MODEL) == ["m-0002", "Spring & line (m-0001)"]
    assert page.models.chosen is not None and page.models.chosen.name == "m-0001", "it stays selected"
    assert window.top_bar.model_button.text() == "Spring & line (m-0001) · lite"
    window.top_bar._fill_model_menu()
    assert any("Spring && line (m-0001)" in action.text() for action in window.top_bar._model_menu.actions())
    assert any("Spring & line (m-0001)" in command.text for command in window._commands())
    application.services.runner.undo()
    settle(application)
    assert cells(page, MODEL) == ["m-0002", "m-0001"]
    dialog = page.make_title_dialog(application.app_state.models[0])
    qtbot.addWidget(dialog)
    dialog.edit.setText("x" * 61)
    assert not dialog.accept_button.isEnabled() and "60 characters" in dialog.message.text()


def test_a_long_title_leaves_room_for_start_and_stop(qtbot: QtBot, application: Application) -> None:
    application.workspace.models.set_title(1, "x" * 60)
    application.services.library.read_everything()
    settle(application)
    window = application.window
    window.show_page("inspect")
    assert window.minimumSizeHint().width() <= 1280
    assert "…" in window.top_bar.model_button.text() and "x" * 60 in window.top_bar.model_button.accessibleName()


def test_details_tell_what_a_model_knows_and_how_it_was_trained(qtbot: QtBot, application: Application) -> None:
    page = train_page(application.window)
    choose(page, "m-0001")
    read: list[str] = []

    def act(dialog: object) -> None:
        assert isinstance(dialog, ModelDetailsDialog)
        read.append(dialog.text)
        dialog.close_button.click()

    asked = QTimer()
    asked.setInterval(20)
    asked.timeout.connect(
        lambda: act(QApplication.activeModalWidget()) if QApplication.activeModalWidget() is not None else None
    )
    asked.start()
    qtbot.mouseClick(page.models.details_button, LEFT)
    qtbot.waitUntil(lambda: bool(read), timeout=5000)
    asked.stop()
    settle(application)
    for fact in (
        "3 min 05 s for 1200 steps on CPU",
        "tf_efficientnet_lite2, 224 px",
        "Trained on 56 images, 1 prompt.",
        "about 0 of 100 good parts will be rejected (between 0 and 71, as far as 3 good parts",
        "72 % of pseudo-anomalies",
        "kB",
    ):
        assert fact in read[0], read[0]


def test_the_model_that_inspects_stays_and_another_goes_to_the_trash(
    qtbot: QtBot, application: Application, tmp_path: Path
) -> None:
    page = train_page(application.window)
    choose(page, "m-0001")
    assert not page.models.trash_button.isEnabled()
    assert "is the model that inspects" in page.models.trash_button.toolTip()
    qtbot.keyClick(page.models.table, Qt.Key.Key_Delete)
    settle(application)
    assert len(application.app_state.models) == 2
    choose(page, "m-0002")
    qtbot.keyClick(page.models.table, Qt.Key.Key_Delete)
    settle(application)
    assert cells(page, MODEL) == ["m-0001"]
    assert not (tmp_path / "workspace" / "models" / "m-0002").exists()
    qtbot.keyClick(application.window, Qt.Key.Key_Z, CONTROL)
    settle(application)
    assert cells(page, MODEL) == ["m-0002", "m-0001"]


def test_what_has_changed_since_the_training_is_said_where_the_model_is_chosen(
    qtbot: QtBot, application: Application, tmp_path: Path
) -> None:
    page, window, store = train_page(application.window), application.window, application.workspace.products
    assert cells(page, SINCE) == ["", ""] and not page.models.since_text.isVisible()
    first, second, _ = store.images(1)
    (tmp_path / "new.png").write_bytes(png(250))
    store.add_image(1, tmp_path / "new.png")
    runner = application.services.runner
    runner.run(TrashImages(store, (first.id,)))
    runner.run(SetPrompts(store, (second.id,), True))
    settle(application)
    said = "Gear: 1 image added, 1 image removed, prompts changed since"
    assert cells(page, SINCE) == ["", "1 product"], "of the other model nobody knows what it was trained on"
    assert said in page.models.since_text.text()
    assert window.top_bar._warning.isVisible() and window.top_bar._warning.toolTip() == said
    window.top_bar._fill_model_menu()
    assert any("changed since: Gear" in action.text() for action in window.top_bar._model_menu.actions())
    choose(page, "m-0002")
    assert not page.models.since_text.isVisible()
    for _ in range(2):
        runner.undo()
    settle(application)
    assert application.app_state.changes_since_training(1)[0].added == 1
    assert window.top_bar._warning.toolTip() == "Gear: 1 image added since"


def test_a_copy_is_written_where_a_person_says(
    qtbot: QtBot, application: Application, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, target = train_page(application.window), tmp_path / "copy.zip"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    choose(page, "m-0002")
    qtbot.keyClick(page.models.table, Qt.Key.Key_E, CONTROL)
    settle(application)
    assert zipfile.is_zipfile(target) and not page.models.progress.isVisible()
    assert any("byte for byte" in past.notice.text for past in application.app_state.notices.past)


def test_a_copy_that_is_being_written_can_be_stopped(
    qtbot: QtBot, application: Application, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, target, may_sync = train_page(application.window), tmp_path / "out" / "copy.zip", threading.Event()
    target.parent.mkdir()
    sync = os.fsync

    def slow_sync(descriptor: int) -> None:
        if threading.current_thread() is not threading.main_thread():
            may_sync.wait(10)
        sync(descriptor)

    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    choose(page, "m-0002")
    assert not page.models.cancel_button.isVisible()
    monkeypatch.setattr(os, "fsync", slow_sync)
    qtbot.keyClick(page.models.table, Qt.Key.Key_E, CONTROL)
    qtbot.waitUntil(page.models.cancel_button.isVisible, timeout=5000)
    qtbot.mouseClick(page.models.cancel_button, LEFT)
    may_sync.set()
    settle(application)
    assert list(target.parent.iterdir()) == [] and not page.models.cancel_button.isVisible()
    last = application.app_state.notices.past[-1].notice
    assert last.level is NoticeLevel.INFO and "was stopped" in last.text


def test_a_model_that_a_run_judges_with_stays_until_the_run_ends(
    qtbot: QtBot, application: Application, tmp_path: Path
) -> None:
    page, control = train_page(application.window), application.services.inspection
    parts = tmp_path / "parts"
    parts.mkdir()
    for number in range(30):
        (parts / f"{number:02d}.png").write_bytes(png(100 + number))
    control.start(FolderChoice(str(parts)))
    qtbot.waitUntil(lambda: application.inspection_state.run_state is RunState.RUNNING, timeout=60_000)
    control.pause()
    application.services.activate_model(2)
    settle(application)
    assert "keeps the model that it began with" in application.app_state.notices.past[0].notice.text
    choose(page, "m-0002")
    assert not page.models.activate_button.isEnabled() and "Stop it first" in page.models.activate_button.toolTip()
    application.workspace.models.activate(2)  # as another program would
    application.services.runner.announce(Changes(Stale.MODELS))
    settle(application)
    choose(page, "m-0001")
    assert not page.models.trash_button.isEnabled() and "Stop the run first" in page.models.trash_button.toolTip()
    page.trash_model()
    settle(application)
    assert len(application.app_state.models) == 2
    assert "judges with m-0001. Nothing was deleted" in application.app_state.notices.past[0].notice.text
    control.stop()
    qtbot.waitUntil(lambda: not control.busy, timeout=60_000)
    assert page.models.trash_button.isEnabled()
    qtbot.keyClick(page.models.table, Qt.Key.Key_Delete)
    settle(application)
    assert [model.name for model in application.app_state.models] == ["m-0002"]
