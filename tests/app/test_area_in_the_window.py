"""The inspected area in the whole window: drawn on the Products page, taken back there, and seen where parts are shown."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.operations.product_alignment import SetAlignment
from app.operations.product_operations import SetInspectedArea
from app.pages.products.parts.area_dialog import AreaDialog
from app.state.part_on_show import PartOnShow
from onenip_core.alignment import Alignment, AlignmentKind
from onenip_core.area_shapes import AreaShape, ShapeKind
from onenip_core.inspected_area import WHOLE_PICTURE, InspectedArea
from onenip_core.manifest import MANIFEST_NAME, load_manifest, manifest_to_json
from tests.support import child_targets
from tests.support.model_folders import write_model_folder
from tests.support.office import png
from tests.support.pages import inspect_page, products_page, review_page
from tests.support.real_application import RealApplication
from tests.support.settle import settle

LEFT = InspectedArea((AreaShape(ShapeKind.RECTANGLE, ((0.0, 0.0), (0.5, 1.0))),))


@pytest.fixture
def real(tmp_path: Path, qtbot: QtBot) -> Iterator[RealApplication]:
    """A product with two pictures, and a model that inspects the left half of it."""
    real = RealApplication(tmp_path / "workspace", inspection_target=child_targets.inspect_by_brightness)
    real.begin()
    real.create_product("Gear")
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    for grey in (90, 100):
        (pictures / f"{grey}.png").write_bytes(png(grey))
    real.import_images(pictures)
    folder = write_model_folder(tmp_path / "left")
    manifest = load_manifest(folder)
    drawn = replace(manifest, products=(replace(manifest.products[0], area=LEFT),))
    (folder / MANIFEST_NAME).write_text(json.dumps(manifest_to_json(drawn)), encoding="utf-8")
    model = real.workspace.models.add("m-0001", folder, "lite", ["Gear"], [1])
    real.workspace.models.activate(model.id)
    real.application.services.library.read_everything()
    settle(real.application)
    yield real
    real.application.close()


def in_the_editor(does: Callable[[AreaDialog], None]) -> None:
    """Do this in the editor once it is open."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, AreaDialog) and dialog.view.scene.frame_size is not None:
            does(dialog)
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(0, look)


def test_an_area_is_drawn_kept_and_taken_back(real: RealApplication) -> None:
    page = products_page(real.application.window)
    assert page.images.area_button.text() == "Inspected area: whole picture…" and page.images.area_button.isEnabled()

    def draw(dialog: AreaDialog) -> None:
        dialog.draft.add(LEFT.shapes[0])
        dialog.keep_button.click()

    in_the_editor(draw)
    page.images.area_button.click()
    settle(real.application)
    assert real.workspace.products.get(1).area == LEFT
    assert page.images.area_button.text() == "Inspected area: 50 %…"
    real.application.services.runner.undo()
    settle(real.application)
    assert real.workspace.products.get(1).area == WHOLE_PICTURE
    assert page.images.area_button.text() == "Inspected area: whole picture…"


def test_parts_show_what_their_model_inspected(real: RealApplication, qtbot: QtBot, tmp_path: Path) -> None:
    window = real.application.window
    outcome = real.inspect_folder(qtbot, tmp_path / "pictures")
    settle(real.application)
    shown: PartOnShow = inspect_page(window).on_show
    assert shown.part is not None and shown.part.area == LEFT
    assert inspect_page(window).pane.view.scene.is_dimmed
    window.show_page("review")
    settle(real.application)
    assert outcome.batch is not None
    review = review_page(window)
    review.batchesOpened.emit([outcome.batch.id])
    settle(real.application)
    review.inspectionSelected.emit(real.workspace.batches.inspections(outcome.batch.id)[0].id)
    settle(real.application)
    assert review.pane.picture.view.scene.is_dimmed


def test_the_viewer_shows_it_and_another_one_has_the_pictures_compared_anew_also_by_undo(
    real: RealApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    services, page = real.application.services, products_page(real.application.window)
    real.application.window.show_page("products")
    page.pictureWanted.emit(services.app_state.images[0])
    settle(real.application)
    assert not page.viewer.view.scene.is_dimmed
    compared: list[int] = []
    monkeypatch.setattr(services.unusual, "compare", compared.append)
    services.runner.run(SetInspectedArea(services.workspace.products, 1, "Gear", LEFT))
    settle(real.application)
    assert page.viewer.view.scene.is_dimmed and compared == [1]
    services.runner.undo()
    settle(real.application)
    assert not page.viewer.view.scene.is_dimmed and compared == [1, 1]
    turned = Alignment(AlignmentKind.TURN)
    services.runner.run(SetInspectedArea(services.workspace.products, 1, "Gear", LEFT))
    services.runner.run(SetAlignment(services.workspace.products, 1, "Gear", turned))
    settle(real.application)
    assert not page.viewer.view.scene.is_dimmed, "it lies otherwise on each picture"
