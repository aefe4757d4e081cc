"""What a person finds again after a restart: the application, twice on one workspace."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QStandardPaths, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from app.pages.settings.parts.editors import NumberEditor
from app.settings.schema import DIALOG_FOLDERS, PRESET, TRAINING_MINUTES, WINDOW_PLACE
from app.widgets.file_dialogs import DialogKind, FileDialogs
from tests.support import child_targets
from tests.support.made_up_parts import write_parts
from tests.support.pages import inspect_page, products_page, settings_page, train_page
from tests.support.real_application import RealApplication
from tests.support.sample_settings import EXPOSURE, WITH_SAMPLES
from tests.support.settle import settle
from tests.support.weights_files import seem_kept


@contextmanager
def started(folder: Path) -> Iterator[RealApplication]:
    real = RealApplication(folder, schema=WITH_SAMPLES, inspection_target=child_targets.inspect_by_brightness)
    try:
        real.begin()
        yield real
        real.application.window.close()
    finally:
        real.application.close()


@pytest.fixture(autouse=True)
def weights_of_the_paper(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without them its preset could not be chosen."""
    monkeypatch.setenv("ONENIP_BACKBONES", str(tmp_path / "weights"))
    seem_kept(tmp_path / "weights", "tf_efficientnet_b4")


def test_page_product_window_preset_and_minutes_are_there_again(qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "workspace"
    with started(folder) as first:
        for name in ("Anchor", "Bolt", "Clamp"):
            first.create_product(name)
        window = first.application.window
        bolt = next(p for p in first.application.app_state.products if p.name == "Bolt")
        window.productSelected.emit(bolt.id)
        settle(first.application)
        qtbot.mouseClick(window.rail.button("train"), Qt.MouseButton.LeftButton)
        setup = train_page(window).setup
        qtbot.mouseClick(setup.presets.buttons()[3], Qt.MouseButton.LeftButton)
        setup.minutes.setFocus()
        setup.minutes.selectAll()
        qtbot.keyClicks(setup.minutes, "45")
        qtbot.keyClick(setup.minutes, Qt.Key.Key_Tab)
        # Another setting changes, as when a person fades the map.
        inspect_page(window).opacityChanged.emit(0.3)
        assert (setup.preset, setup.minutes.value()) == ("paper-mended", 45.0)
    with started(folder) as second:
        window = second.application.window
        active = second.application.app_state.active_product
        assert active is not None and active.name == "Bolt"
        assert window.pages.page_on_show is train_page(window)
        assert (train_page(window).setup.preset, train_page(window).setup.minutes.value()) == ("paper-mended", 45.0)
        settings = second.application.app_state.settings
        # The screen of these tests is smaller than the window, so Qt would not restore its size; it takes what was kept.
        assert QWidget().restoreGeometry(QByteArray.fromBase64(settings[WINDOW_PLACE].encode()))
        assert (settings[PRESET], settings[TRAINING_MINUTES]) == ("paper-mended", 45.0)


def test_the_preset_paper_of_an_older_version_is_now_paper_mended(qtbot: QtBot, tmp_path: Path) -> None:
    with started(tmp_path / "workspace") as first:
        train_page(first.application.window).setup.settingChosen.emit(PRESET, "paper")
        settle(first.application)
        assert first.application.app_state.settings[PRESET] == "paper"
    with started(tmp_path / "workspace") as second:
        assert train_page(second.application.window).setup.preset == "paper-mended"


def test_a_product_that_has_gone_is_not_missed(qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "workspace"
    with started(folder) as first:
        for name in ("Anchor", "Bolt"):
            first.create_product(name)
        bolt = next(p for p in first.application.app_state.products if p.name == "Bolt")
        first.workspace.products.trash(bolt.id)
    with started(folder) as second:
        active = second.application.app_state.active_product
        assert active is not None and active.name == "Anchor"


def test_dialogs_open_where_the_last_one_of_their_kind_was(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, parts = tmp_path / "workspace", tmp_path / "parts" / "good"
    write_parts(parts, 2)
    asked: list[str] = []

    def choose(_parent: object, _title: str, start: str) -> str:
        asked.append(start)
        return str(parts)

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", choose)
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda place: str(tmp_path / place.name))
    (tmp_path / "PicturesLocation").mkdir()
    with started(folder) as first:
        first.create_product("Bolt")
        page = products_page(first.application.window)
        qtbot.mouseClick(page.images.add_folder_button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: len(first.application.app_state.images) == 2, timeout=10_000)
    with started(folder) as second:
        assert second.application.app_state.settings[DIALOG_FOLDERS] == {"normal_folder": str(parts.parent)}
        page = products_page(second.application.window)
        qtbot.mouseClick(page.images.add_folder_button, Qt.MouseButton.LeftButton)
        window = second.application.window
        FileDialogs(second.application.app_state, window.appearance, window).ask_folder(DialogKind.GOLDEN_FOLDER, "")
    assert asked == [str(tmp_path / "PicturesLocation"), str(parts.parent), str(parts.parent)]


def test_a_setting_that_was_added_by_a_row_is_kept(qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "workspace"
    with started(folder) as first:
        first.application.window.show_page("settings")
        editor = settings_page(first.application.window).editor(EXPOSURE)
        assert isinstance(editor, NumberEditor)
        editor.box.selectAll()
        qtbot.keyClicks(editor.box, "12.5")
        qtbot.keyClick(editor.box, Qt.Key.Key_Return)
    with started(folder) as second:
        assert second.application.app_state.settings[EXPOSURE] == 12.5
        assert second.application.window.pages.page_on_show is settings_page(second.application.window)


def test_a_bad_value_in_the_file_is_told_in_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "workspace"
    folder.mkdir()
    (folder / "settings.json").write_text('{"theme": "pink", "training_minutes": 45.0}')
    with started(folder) as real:
        assert any("Theme" in notice.text and "pink" in notice.text for notice in real.notices)
        assert real.application.app_state.settings[TRAINING_MINUTES] == 45.0


def test_one_key_starts_the_last_source_of_the_product_again(qtbot: QtBot, tmp_path: Path) -> None:
    folder, parts, model = tmp_path / "workspace", tmp_path / "parts", tmp_path / "model"
    write_parts(parts, 3)
    model.mkdir()
    with started(folder) as first:
        first.add_model(model)
        first.application.services.library.read_everything()
        settle(first.application)
        assert not inspect_page(first.application.window).start.again_button.isVisible()
        first.inspect_folder(qtbot, parts)
    with started(folder) as second:
        again = inspect_page(second.application.window).start.again_button
        assert again.isVisible() and again.text() == "parts again"
        assert second.application.actions["inspect.again"].shortcut() == QKeySequence(Qt.Key.Key_F5)
        assert again.isEnabled() and "F5" in again.toolTip()
        with qtbot.waitSignal(second.application.services.inspection.runEnded, timeout=60_000):
            qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
        assert [batch.total for batch in second.workspace.batches.list()] == [3, 3]
