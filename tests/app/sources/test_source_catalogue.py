"""The catalogue: choices are values that can be kept, and a new kind costs its folder and a line."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.application import Application
from app.domain.source_choice import SourceChoice
from app.messages.errors import MessageError
from app.settings.schema import SOURCES
from app.sources.catalogue import SOURCE_KINDS, Catalogue
from app.sources.folder.choice import FolderChoice
from app.sources.stream.choice import StreamChoice
from app.sources.usb.choice import UsbChoice
from app.sources.usb.find import find_usb_cameras
from app.sources.video.choice import VideoChoice
from app.sources.watched_folder.choice import WatchedFolderChoice
from app.storage.workspace import Workspace
from app.widgets.source_choosing.device_dialog import DeviceDialog
from onenip_core.data.images.image_io import read_image
from tests.support import child_targets
from tests.support.office import png
from tests.support.pages import inspect_page
from tests.support.pattern_source import WITH_PATTERN, PatternChoice
from tests.support.settle import settle

CHOICES = (
    FolderChoice("/parts/größe 中"),
    VideoChoice("/parts/line.avi"),
    StreamChoice("rtsp://192.168.0.20/stream"),
    UsbChoice(3),
    FolderChoice("/parts", subfolders=False),
    WatchedFolderChoice("/parts", existing=False, move_handled=True, settle_seconds=2.5),
)


@pytest.mark.parametrize("choice", CHOICES, ids=lambda choice: type(choice).__name__)
def test_a_choice_comes_back_from_its_text_and_is_opened(choice: SourceChoice) -> None:
    catalogue = Catalogue()
    assert catalogue.from_text(catalogue.to_text(choice)) == choice
    assert catalogue.open(choice).name == choice.name


def test_a_folder_that_an_older_version_kept_is_inspected_with_its_subfolders() -> None:
    assert Catalogue().from_text('{"type":"folder","path":"/parts"}') == FolderChoice("/parts", subfolders=True)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"type": "laser", "power": 3}', '{"type": "usb", "number": "three"}'])
def test_what_is_no_choice_is_none(text: str) -> None:
    assert Catalogue().from_text(text) is None


def test_a_choice_of_a_kind_that_is_not_in_the_catalogue_is_refused() -> None:
    with pytest.raises(MessageError, match="PatternChoice"):
        Catalogue().open(PatternChoice(4000))


def test_addresses_with_secrets_are_not_kept_and_never_named() -> None:
    secret = StreamChoice("rtsp://operator:s3cret@10.0.0.2/stream")
    assert not secret.may_be_kept and "s3cret" not in secret.name
    assert CHOICES[2].may_be_kept


def test_what_is_dropped_finds_its_kind_by_what_it_is(tmp_path: Path) -> None:
    (tmp_path / "a.PNG").write_bytes(b"")
    (tmp_path / "b.avi").write_bytes(b"")

    def accepted(path: Path) -> list[SourceChoice]:
        answers = [(kind, kind.accepts_drop(path)) for kind in SOURCE_KINDS]
        return [kind.choose(answer) for kind, answer in answers if answer is not None]

    assert accepted(tmp_path) == [FolderChoice(str(tmp_path))]
    assert accepted(tmp_path / "a.PNG") == [FolderChoice(str(tmp_path))]
    assert accepted(tmp_path / "b.avi") == [VideoChoice(str(tmp_path / "b.avi"))]
    assert accepted(tmp_path / "c.txt") == []
    (tmp_path / "frame.img").write_bytes(png(50))
    assert accepted(tmp_path / "frame.img") == [FolderChoice(str(tmp_path))], "an image, whatever it is called"


def test_cameras_are_found_by_name_and_only_once(tmp_path: Path) -> None:
    for device, index, name in (
        ("video0", "0", "HD Webcam"),
        ("video1", "1", "HD Webcam"),
        ("video10", "0", "Microscope"),
    ):
        (tmp_path / device).mkdir()
        (tmp_path / device / "index").write_text(f"{index}\n")
        (tmp_path / device / "name").write_text(f"{name}\n")
    nowhere = tmp_path / "nothing"
    assert [(found.id, found.name) for found in find_usb_cameras(tmp_path, nowhere)] == [
        ("0", "HD Webcam"),
        ("10", "Microscope"),
    ]
    assert find_usb_cameras(nowhere, nowhere) == ()


@pytest.fixture
def application(tmp_path: Path) -> Iterator[Application]:
    workspace = Workspace.open(tmp_path / "workspace")
    workspace.products.create("bracket")
    folder = workspace.models_folder / "m-0001"
    folder.mkdir()
    workspace.models.activate(workspace.models.add("m-0001", folder, "lite", ["bracket"]).id)
    application = Application(
        workspace,
        inspection_target=child_targets.inspect_by_brightness,
        preparation_target=child_targets.prepare_nothing,
        catalogue=Catalogue(WITH_PATTERN),
    )
    application.window.show()
    application.begin()
    settle(application)
    yield application
    application.close()


def test_a_kind_that_was_added_by_a_line_is_offered_inspected_with_and_remembered(
    qtbot: QtBot, application: Application
) -> None:
    offered: list[str] = []

    def choose() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, DeviceDialog) or not dialog.list.rows:
            QTimer.singleShot(50, choose)
            return
        offered.extend(f"{row.device.name} ({row.device.id})" for row in dialog.list.rows)
        qtbot.mouseClick(dialog.start_button, Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, choose)
    page = inspect_page(application.window)
    with qtbot.waitSignal(application.services.inspection.runEnded, timeout=30_000):
        qtbot.mouseClick(page.start.source_buttons[-1], Qt.MouseButton.LeftButton)
    assert offered == ["Bright pattern (4000)", "Dim pattern (3000)"]
    batch = application.workspace.batches.list()[0]
    assert (batch.source, batch.ok_count, batch.ng_count) == ("Pattern 4000", 4, 2)
    first = application.workspace.batches.inspections(batch.id)[0]
    assert first.image_path is not None
    # 4000 of 4095 is 249.08 of 255.
    assert set(read_image(first.image_path).ravel().tolist()) == {249}
    product = application.app_state.active_product
    assert product is not None
    assert Catalogue(WITH_PATTERN).from_text(application.app_state.settings[SOURCES][str(product.id)]) == PatternChoice(
        4000
    )
