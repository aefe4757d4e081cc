"""A product is added to the model that inspects without training: what is recorded, refused, kept and told."""

from __future__ import annotations

import csv
import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.training_job import JobState
from app.messages.codes import by_prompts as codes
from app.messages.wording.say import say
from app.operations.import_images import ImportImages
from app.operations.model_operations import ActivateModel
from app.operations.products_by_prompts import AddProductByPrompts
from app.processes import training_process
from app.processes.child_process import ChildTarget
from app.processes.training_request import KeptNetwork, ProductImages, TrainingRequest
from app.state.training_state import TrainingPhase
from app.storage.workspace import Workspace
from onenip_core.manifest import load_manifest, manifest_digest
from tests.support import child_targets
from tests.support.made_up_parts import write_parts
from tests.support.office import Office


def _inspecting(office: Office, small_model: Path) -> int:
    """The small model in the workspace, which inspects; the number of its product “stripes”."""
    stripes = office.create("stripes")
    name = office.workspace.models.next_name()
    folder = office.workspace.models_folder / name
    shutil.copytree(small_model, folder)
    model = office.workspace.models.add(name, folder, "lite", ("stripes", "bars"), (stripes, None))
    office.run(ActivateModel(office.workspace.models, model.id, model.label))
    return stripes


def _product(office: Office, name: str, count: int) -> int:
    source = office.folder / name
    write_parts(source, count, seed=17)
    product = office.create(name)
    office.run(ImportImages(office.workspace.products, product, name, (source,)))
    return product


@pytest.mark.parametrize(
    "target",
    [
        pytest.param(child_targets.add_in_a_moment, id="made up"),
        pytest.param(training_process.run, id="real", marks=pytest.mark.slow),
    ],
)
def test_an_addition_is_recorded_beside_the_model_that_goes_on_inspecting(
    qtbot: QtBot, office: Office, small_model: Path, target: ChildTarget
) -> None:
    stripes = _inspecting(office, small_model)
    pin = _product(office, "pin", 8)
    training, _ = office.training(target)
    training.add_by_prompts(pin, "pin")
    ended = (TrainingPhase.FINISHED, TrainingPhase.FAILED)
    qtbot.waitUntil(lambda: office.training_state.phase in ended, timeout=240_000)
    office.settle()
    assert office.training_state.phase is TrainingPhase.FINISHED, say(office.training_state.message)
    new, before = office.workspace.models.list()
    assert before.is_active and not new.is_active, "nobody has let it inspect"
    assert new.products == ("stripes", "bars", "pin") and new.product_ids == (stripes, None, pin)
    assert new.untrained == ("pin",) and before.untrained == ()
    product = office.workspace.products.get(pin)
    assert new.is_untrained_on(product) and not new.is_untrained_on(office.workspace.products.get(stripes))
    manifest = load_manifest(new.folder)
    assert manifest.parent_sha256 == manifest_digest(load_manifest(before.folder))
    told = say(office.training_state.message)
    assert "was not trained on pin" in told and "stripes" not in told and "too short" not in told
    assert [each.name for each in office.workspace.models.trained_on()[new.id]][-1] == "pin"
    office.run(ActivateModel(office.workspace.models, new.id, new.label))
    assert office.workspace.releases.list()[-1].untrained == ("pin",)
    training.add_by_prompts(pin, "pin")
    office.settle()
    assert "knows pin already" in say(office.notices[-1].message)


def test_what_cannot_be_added_is_refused_before_anything_is_recorded(office: Office, small_model: Path) -> None:
    few = _product(office, "few", 3)
    wish = AddProductByPrompts(office.workspace, few, "few", "cpu")
    office.run(wish)
    assert office.notices[-1].message == codes.NoModelToAddTo()
    stripes = _inspecting(office, small_model)
    office.run(wish)
    assert office.notices[-1].message == codes.TooFewToAdd("few", 3, 4)
    office.run(AddProductByPrompts(office.workspace, stripes, "stripes", "cpu"))
    assert office.notices[-1].message == codes.KnowsItAlready("stripes", "m-0001")
    assert office.workspace.jobs.list() == () and len(office.workspace.models.list()) == 1


def test_a_request_remembers_whose_network_is_kept_and_older_ones_have_none(tmp_path: Path) -> None:
    images = ProductImages("pin", (tmp_path / "a.png",), ())
    kept = KeptNetwork(tmp_path / "models" / "m-0001", 1)
    request = TrainingRequest((images,), tmp_path / "models" / "m-0002", "lite", 0.0, kept_network=kept)
    moved = tmp_path.parent / "moved"
    read = TrainingRequest.from_text(request.to_text(tmp_path), moved)
    assert read.kept_network == KeptNetwork(moved / "models" / "m-0001", 1)
    older = request.to_text(tmp_path).replace('"kept_network"', '"x"').replace('"kept_model_id"', '"y"')
    assert TrainingRequest.from_text(older, tmp_path).kept_network is None


def test_batches_and_their_table_say_that_the_model_was_not_trained_on_the_product(tmp_path: Path) -> None:
    workspace = Workspace.open(tmp_path / "workspace")
    try:
        gear, pin = (workspace.products.create(name).id for name in ("Gear", "Pin"))
        folder = workspace.models_folder / "m-0001"
        folder.mkdir(parents=True)
        model = workspace.models.add("m-0001", folder, "lite", ("Gear", "Pin"), (gear, pin), untrained=("Pin",))
        workspace.products.rename(pin, "Needle")
        for name, number, expected in (("Gear", gear, False), ("Needle", pin, True), ("Pin", None, False)):
            batch = workspace.batches.create(name, "m-0001", "camera", product_id=number, model_id=model.id)
            assert batch.is_untrained is expected and workspace.batches.get(batch.id).is_untrained is expected
        assert workspace.batches.create("Gear", "m-0001", "camera", model_id=model.id, is_untrained=True).is_untrained
        assert [job.state for job in workspace.jobs.list()] == list[JobState]()
    finally:
        workspace.close()


def test_the_exported_table_has_a_column_for_it(tmp_path: Path) -> None:
    workspace = Workspace.open(tmp_path / "workspace")
    try:
        batch = workspace.batches.create("Gear", "m-0001", "camera")
        workspace.batches.export_table(tmp_path / "t.csv", [batch.id], str)
        heads = next(csv.reader((tmp_path / "t.csv").read_text(encoding="utf-8-sig").splitlines()))
        assert "by_prompts_only" in heads
    finally:
        workspace.close()


@pytest.mark.parametrize("phase", [TrainingPhase.RUNNING])
def test_only_one_training_or_addition_goes_on_at_a_time(
    qtbot: QtBot, office: Office, small_model: Path, phase: TrainingPhase
) -> None:
    _inspecting(office, small_model)
    pin = _product(office, "pin", 5)
    training, _ = office.training(child_targets.add_in_a_moment)
    office.training_state.set_phase(phase)
    training.add_by_prompts(pin, "pin")
    office.settle()
    assert office.workspace.jobs.list() == ()
