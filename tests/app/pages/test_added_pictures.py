"""Pictures that a product gets and that need a second look: data sets, mixed folders, many files of one picture."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from app.application import Application
from app.domain.changes import Changes, Stale
from app.operations.import_images import ImportImages, ImportOutcome
from app.state.notice import Notice
from app.storage.workspace import Workspace
from onenip_core.data.datasets.dataset_layout import LayoutKind
from tests.support import child_targets
from tests.support.office import Office, open_office, png
from tests.support.pages import products_page, train_page
from tests.support.questions import Answer
from tests.support.settle import settle


def write(root: Path, *names: str) -> Path:
    """A picture of its own under each name."""
    for number, name in enumerate(names):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(png(60 + number))
    return root


def write_data_set(root: Path) -> Path:
    return write(root, "Train/OK/0.png", "Train/OK/1.png", "Test/NG/2.png", "Test/OK/3.png", "ground_truth/NG/2.png")


@pytest.fixture
def office(qtbot: QtBot, tmp_path: Path) -> Iterator[Office]:
    with open_office(tmp_path, qtbot) as office:
        yield office


def test_of_a_data_set_the_good_training_parts_are_taken_alone(office: Office, tmp_path: Path) -> None:
    product_id = office.create()
    folder = write_data_set(tmp_path / "cable")
    office.run(ImportImages(office.workspace.products, product_id, "bracket", (folder,)))
    assert [image.original_name for image in office.app_state.images] == ["0.png", "1.png"]
    said = office.notices[-1].text
    assert "cable is laid out as a data set: Train/OK was taken (2 images); ground_truth, Test were not." in said
    assert "2 images added." in said
    office.undo()
    assert office.app_state.images == ()


def test_a_data_set_of_good_parts_alone_leaves_nothing_out(office: Office, tmp_path: Path) -> None:
    product_id = office.create()
    folder = write(tmp_path / "train", "good/0.png", "good/1.png")
    office.run(ImportImages(office.workspace.products, product_id, "bracket", (folder,)))
    said = office.notices[-1].text
    assert "train is laid out as a data set: good was taken (2 images). 2 images added." in said


def test_nothing_of_a_mixed_folder_is_added_before_a_person_says_so(office: Office, tmp_path: Path) -> None:
    product_id = office.create()
    folder = write(tmp_path / "mixed", "good/0.png", "bad/1.png")
    outcome = office.run(ImportImages(office.workspace.products, product_id, "bracket", (folder,)))
    assert isinstance(outcome, ImportOutcome) and outcome.question is not None and outcome.inverse is None
    assert outcome.question.kind is LayoutKind.MIXED and outcome.question.others == ("bad",)
    assert office.app_state.images == () and not office.notices
    whole = ImportImages(office.workspace.products, product_id, "bracket", (folder,), settled=frozenset({folder}))
    office.run(whole)
    assert len(office.app_state.images) == 2


@pytest.fixture
def application(qtbot: QtBot, tmp_path: Path) -> Iterator[Application]:
    with Workspace.open(tmp_path / "workspace") as workspace:
        workspace.products.create("Gear")
    application = Application(
        Workspace.open(tmp_path / "workspace"),
        inspection_target=child_targets.inspect_by_brightness,
        preparation_target=child_targets.prepare_nothing,
    )
    application.window.show()
    application.window.activateWindow()
    application.begin()
    settle(application)
    application.window.show_page("products")
    yield application
    application.close()


def test_pictures_that_show_the_same_are_said_before_training(
    qtbot: QtBot, application: Application, tmp_path: Path
) -> None:
    store = application.workspace.products
    (gear,) = store.list()
    pixels = cv2.imdecode(np.frombuffer(png(90), np.uint8), cv2.IMREAD_UNCHANGED)
    for number in range(6):  # other bytes, the same picture
        path = tmp_path / f"{number}.png"
        path.write_bytes(cv2.imencode(".png", pixels, [cv2.IMWRITE_PNG_COMPRESSION, number])[1].tobytes())
        store.add_image(gear.id, path)
    images = len(store.images(gear.id))
    assert images >= 4
    application.services.library.read_everything()
    application.window.show_page("train")
    setup = train_page(application.window).setup
    qtbot.waitUntil(lambda: "Fewer than 4 different pictures: Gear (1)" in setup.warning.text(), timeout=20_000)
    assert not setup.train_button.isEnabled() and "Gear" in setup.train_button.toolTip()
    for number in range(3):
        (tmp_path / "new.png").write_bytes(png(120 + number))
        store.add_image(gear.id, tmp_path / "new.png")
    application.services.runner.announce(Changes(Stale.PRODUCTS))
    qtbot.waitUntil(lambda: "different" not in setup.warning.text(), timeout=20_000)
    assert setup.train_button.isEnabled() and "normal images: Gear" in setup.warning.text()


def drop(application: Application, *paths: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    keys, button = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    products_page(application.window).dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, button, keys))
    settle(application)


def test_a_mixed_folder_is_asked_about_and_return_adds_nothing(application: Application, tmp_path: Path) -> None:
    mixed = write(tmp_path / "mixed", "good/0.png", "good/1.png", "bad/2.png")
    (mixed / "good" / "3.heic").write_bytes(b"\0\0\0\x18ftypheic")
    notices: list[Notice] = []
    application.app_state.noticeRaised.connect(notices.append)
    refusal = Answer(do=False)
    drop(application, mixed)
    assert len(refusal.asked) == 1 and "“mixed” holds bad" in refusal.asked[0]
    assert refusal.safe_answers == ["Add nothing"]
    assert application.app_state.images == ()
    masks = write(tmp_path / "masks", "7.png", "8.png", "8_mask.png")
    consent = Answer(do=True)
    plain = write(tmp_path / "plain", "4.png", "5.png", "6.png")
    drop(application, mixed, plain)
    assert len(consent.asked) == 1
    assert consent.safe_answers == ["Leave this folder out"], "the other one is added in any case"
    assert any("1 × .heic" in notice.text and "3.heic" in notice.details for notice in notices)
    names = {image.original_name for image in application.app_state.images}
    assert names == {"0.png", "1.png", "6.png"}, "4 and 5 show the same as 0 and 1; the bad one stays out"
    consent = Answer(do=True)
    drop(application, *sorted(masks.iterdir()))
    assert len(consent.asked) == 1 and "8_mask.png" in consent.asked[0]
    assert "8_mask.png" not in {image.original_name for image in application.app_state.images}
