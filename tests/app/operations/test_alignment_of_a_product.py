"""How parts of a product are aligned: chosen, taken back, kept over a restart, frozen into a training, brought by a model file."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.product import Product
from app.domain.trained_on import TrainedOn
from app.domain.training_changes import PresentImages, ProductChange, changes_since
from app.messages.errors import MessageError
from app.messages.picture_doubt import doubt_message
from app.messages.wording.say import say
from app.operations.model_file_products import take_products
from app.operations.product_alignment import SetAlignment
from app.operations.training_operations import BegunTraining, StartTraining
from app.processes.training_request import TrainingRequest
from app.storage.judged_part import area_of_model
from app.storage.stored_types import TrainingImages
from app.storage.workspace import Workspace
from app.widgets.since_training import change_sentence
from onenip_core.alignment import AS_THEY_LIE, Alignment, AlignmentKind, TaughtAlignment
from onenip_core.area_shapes import AreaShape, ShapeKind
from onenip_core.inspected_area import WHOLE_PICTURE, InspectedArea
from onenip_core.manifest import MANIFEST_NAME, load_manifest, manifest_to_json
from onenip_core.model_file.contents import PackedProduct
from onenip_core.picture_doubt import DoubtKind, PictureDoubt
from tests.support.model_folders import write_model_folder
from tests.support.office import Office

SHIFT, TURN = Alignment(AlignmentKind.SHIFT, 0.1), Alignment(AlignmentKind.TURN, 0.2, 45.0)
LEFT = InspectedArea((AreaShape(ShapeKind.RECTANGLE, ((0.0, 0.0), (0.5, 1.0))),))


def active(office: Office) -> Product:
    assert office.app_state.active_product is not None
    return office.app_state.active_product


def test_it_is_kept_taken_back_and_there_after_a_restart(office: Office) -> None:
    number, store = office.product_with_images(2), office.workspace.products
    assert active(office).alignment == AS_THEY_LIE
    office.run(SetAlignment(store, number, "bracket", SHIFT))
    assert active(office).alignment == SHIFT
    assert office.notices[-1].title == "Parts of bracket are shifted back by up to 10 % of the picture"
    assert "Train again" in office.notices[-1].text
    office.run(SetAlignment(store, number, "bracket", TURN))
    assert "turned by up to 45°" in office.notices[-1].title
    office.undo()
    assert active(office).alignment == SHIFT
    office.redo()
    assert active(office).alignment == TURN
    office.workspace.close()
    office.workspace = Workspace.open(office.folder / "workspace")
    assert office.workspace.products.get(number).alignment == TURN
    assert office.workspace.products.set_alignment(number, AS_THEY_LIE).alignment == AS_THEY_LIE


def test_a_training_freezes_it(office: Office) -> None:
    number = office.product_with_images(4)
    office.workspace.products.set_alignment(number, TURN)
    begun = office.run(StartTraining(office.workspace, (number,), "lite", 1.0, "cpu"))
    assert isinstance(begun, BegunTraining) and begun.request is not None
    root = office.workspace.path
    text = begun.request.to_text(root)
    assert TrainingRequest.from_text(text, root).products[0].alignment == TURN
    older = json.loads(text)
    del older["products"][0]["alignment"]
    assert TrainingRequest.from_text(json.dumps(older), root).products[0].alignment == AS_THEY_LIE
    older["products"][0]["alignment"] = {"kind": "turn", "most_shift": 7}
    with pytest.raises(MessageError):
        TrainingRequest.from_text(json.dumps(older), root)


def test_another_alignment_is_a_change_since_training() -> None:
    product = Product(1, "bracket", Path("/nowhere"), "", 1, 0, alignment=TURN)
    present = {1: PresentImages(frozenset({"a"}), frozenset())}
    trained = TrainedOn.of(1, "bracket", ["a"], [], alignment=TURN.digest)
    kept = TrainingImages().process_bind_param([trained], None)  # type: ignore[arg-type]
    same = TrainingImages().process_result_value(kept, None)  # type: ignore[arg-type]
    assert same is not None and changes_since(same, [product], present) == ()
    (change,) = changes_since([TrainedOn.of(1, "bracket", ["a"], [])], [product], present)
    assert change == ProductChange("bracket", alignment_changed=True)
    assert "alignment changed" in change_sentence(change)


def test_a_model_file_gives_it_to_new_products_and_leaves_others_as_they_are(office: Office) -> None:
    number = office.product_with_images(2)
    packed = [PackedProduct("bracket", None, None, ()), PackedProduct("gear", None, None, ())]
    areas = dict.fromkeys(("bracket", "gear"), WHOLE_PICTURE)
    arrived = take_products(office.workspace, packed, areas, {"bracket": TURN, "gear": SHIFT}, office.folder)
    assert office.workspace.products.get(number).alignment == AS_THEY_LIE
    assert office.workspace.products.get(arrived.ids[1]).alignment == SHIFT
    assert [say(each) for each in arrived.said if "alignment" in say(each)], "that bracket keeps its own is said"


def test_the_area_of_aligned_parts_is_not_drawn_where_it_does_not_lie(office: Office) -> None:
    number = office.product_with_images(2)
    folder = write_model_folder(office.workspace.models_folder / "m-0001")
    manifest = load_manifest(folder)
    taught = TaughtAlignment(TURN, 0.4, "part.png", "0" * 64, 1.0)
    for alignment, drawn in ((None, LEFT), (taught, WHOLE_PICTURE)):
        entry = replace(manifest.products[0], area=LEFT, alignment=alignment)
        text = json.dumps(manifest_to_json(replace(manifest, products=(entry,))))
        (folder / MANIFEST_NAME).write_text(text, encoding="utf-8")
        model = office.workspace.models.add(f"m-{drawn.digest[:4]}", folder, "lite", ["Gear"], [number])
        assert area_of_model(model, "Gear") == drawn


def test_why_a_part_was_not_checked_is_said_with_the_name_of_today() -> None:
    for kind, words in ((DoubtKind.NOT_ALIGNED, "not found as 'Cog'"), (DoubtKind.CUT_OFF, "inspected of 'Cog'")):
        assert words in say(doubt_message(PictureDoubt(kind, "Gear"), {"Gear": "Cog"}))
