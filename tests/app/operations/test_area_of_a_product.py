"""The inspected area of a product: drawn, taken back, kept over a restart, frozen into a training, brought by a model file."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.part import Inspection
from app.domain.product import Product
from app.domain.trained_on import TrainedOn
from app.domain.training_changes import PresentImages, ProductChange, changes_since
from app.messages.errors import MessageError
from app.operations.model_file_products import take_products
from app.operations.product_operations import SetInspectedArea
from app.operations.training_operations import BegunTraining, StartTraining
from app.processes.training_request import TrainingRequest
from app.state.notice import NoticeLevel
from app.storage.judged_part import load_judged_part
from app.storage.new_inspection import NewInspection
from app.storage.new_view import NewView
from app.storage.stored_types import TrainingImages
from app.storage.workspace import Workspace
from app.widgets.since_training import change_sentence
from onenip_core.alignment import AS_THEY_LIE
from onenip_core.area_shapes import AreaShape, ShapeKind
from onenip_core.inspected_area import WHOLE_PICTURE, InspectedArea
from onenip_core.manifest import MANIFEST_NAME, load_manifest, manifest_to_json
from onenip_core.model_file.contents import PackedProduct
from onenip_core.types import InspectionResult, Verdict
from tests.support.model_folders import write_model_folder
from tests.support.office import Office

AT = "2026-03-01T09:15:02+00:00"
LEFT = InspectedArea((AreaShape(ShapeKind.RECTANGLE, ((0.0, 0.0), (0.5, 1.0))),))
STROKE = AreaShape(ShapeKind.STROKE, ((0.2, 0.2), (0.3, 0.4)), inspected=False, radii=(0.1, 0.125))
SPOTTED = InspectedArea((*LEFT.shapes, STROKE))


def active(office: Office) -> Product:
    assert office.app_state.active_product is not None
    return office.app_state.active_product


def test_an_area_is_kept_taken_back_and_there_after_a_restart(office: Office) -> None:
    number, store = office.product_with_images(2), office.workspace.products
    assert active(office).area == WHOLE_PICTURE
    office.run(SetInspectedArea(store, number, "bracket", LEFT))
    assert active(office).area == LEFT
    assert "Inspected area of bracket: 50 % of the picture" in office.notices[-1].title
    assert "Train again" in office.notices[-1].text and office.notices[-1].level is NoticeLevel.INFO
    office.run(SetInspectedArea(store, number, "bracket", SPOTTED))
    office.undo()
    assert active(office).area == LEFT
    office.redo()
    assert active(office).area == SPOTTED
    office.workspace.close()
    office.workspace = Workspace.open(office.folder / "workspace")
    assert office.workspace.products.get(number).area == SPOTTED
    assert office.workspace.products.set_area(number, WHOLE_PICTURE).area == WHOLE_PICTURE


def test_a_training_freezes_it(office: Office) -> None:
    number = office.product_with_images(4)
    office.workspace.products.set_area(number, SPOTTED)
    begun = office.run(StartTraining(office.workspace, (number,), "lite", 1.0, "cpu"))
    assert isinstance(begun, BegunTraining) and begun.request is not None
    root = office.workspace.path
    text = begun.request.to_text(root)
    assert TrainingRequest.from_text(text, root).products[0].area == SPOTTED
    older = json.loads(text)
    del older["products"][0]["area"]
    assert TrainingRequest.from_text(json.dumps(older), root).products[0].area == WHOLE_PICTURE
    older["products"][0]["area"] = {"shapes": [{"kind": "polygon", "points": [[0, 0]]}]}
    with pytest.raises(MessageError):
        TrainingRequest.from_text(json.dumps(older), root)


def test_another_area_is_a_change_since_training() -> None:
    product = Product(1, "bracket", Path("/nowhere"), "", 1, 0, area=SPOTTED)
    present = {1: PresentImages(frozenset({"a"}), frozenset())}
    kept = TrainingImages().process_bind_param([TrainedOn.of(1, "bracket", ["a"], [], None, SPOTTED.digest)], None)  # type: ignore[arg-type]
    same = TrainingImages().process_result_value(kept, None)  # type: ignore[arg-type]
    assert same is not None and changes_since(same, [product], present) == ()
    (change,) = changes_since([TrainedOn.of(1, "bracket", ["a"], [])], [product], present)
    assert change == ProductChange("bracket", area_changed=True)
    assert "inspected area changed" in change_sentence(change)


def test_a_model_file_gives_its_areas_to_new_products_and_leaves_others_as_they_are(office: Office) -> None:
    number = office.product_with_images(2)
    packed = [PackedProduct("bracket", None, None, ()), PackedProduct("gear", None, None, ())]
    as_they_lie = dict.fromkeys(("bracket", "gear"), AS_THEY_LIE)
    arrived = take_products(office.workspace, packed, {"bracket": LEFT, "gear": SPOTTED}, as_they_lie, office.folder)
    assert office.workspace.products.get(number).area == WHOLE_PICTURE
    assert [each.area for each in map(office.workspace.products.get, arrived.ids)] == [WHOLE_PICTURE, SPOTTED]
    assert len(arrived.said) == 1, "that bracket keeps its own area is said"


def part_of(office: Office, folder: Path, number: int) -> Inspection:
    """A stored part that the model in `folder` judged."""
    model = office.workspace.models.add(folder.name, folder, "lite", ["Gear"], [number])
    batches = office.workspace.batches
    batch = batches.create("bracket", model.name, "folder", product_id=number, model_id=model.id)
    result = InspectionResult("Gear", "p", 0.5, 1.0, Verdict.OK)
    return batches.add(batch.id, NewInspection("part.png", None, result, AT))


def test_what_is_drawn_over_a_stored_part_is_its_models_area_whatever_the_product_has_now(office: Office) -> None:
    number = office.product_with_images(2)
    folder = write_model_folder(office.workspace.models_folder / "m-0001")
    manifest = load_manifest(folder)
    drawn = replace(manifest, products=(replace(manifest.products[0], area=LEFT),))
    (folder / MANIFEST_NAME).write_text(json.dumps(manifest_to_json(drawn)), encoding="utf-8")
    inspection = part_of(office, folder, number)
    office.workspace.products.set_area(number, SPOTTED)
    assert load_judged_part(office.workspace, inspection).area == LEFT
    view = NewView("Top", "bracket", "top.png", None, InspectionResult("Gear", "p", 0.5, 1.0, Verdict.OK), AT)
    several = NewInspection("part.png", None, view.result, AT, pictures=(view, replace(view, product="nobody's")))
    stored = office.workspace.batches.add(inspection.batch_id, several)
    assert [each.area for each in load_judged_part(office.workspace, stored).views] == [LEFT, WHOLE_PICTURE]
    (folder / MANIFEST_NAME).unlink()
    assert load_judged_part(office.workspace, inspection).area == WHOLE_PICTURE, "nobody knows any more"
