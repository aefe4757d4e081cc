"""Trainings from the wish to the recorded end."""

from __future__ import annotations

import os
import signal

import pytest
from pytestqt.qtbot import QtBot

from app.domain.product import NormalImage
from app.domain.training_changes import ProductChange
from app.domain.training_job import JobState
from app.messages.codes import training as training_codes
from app.messages.wording.say import say, say_stored
from app.operations.model_operations import ActivateModel
from app.operations.operation import Work
from app.operations.product_operations import RenameProduct, SetPrompts, TrashImages, TrashProduct
from app.operations.training_changes import TrainingChanges
from app.operations.training_operations import RecordTraining
from app.operations.training_worker import TrainingEnd, TrainingOutcome
from app.processes.training_request import ProductImages, TrainingRequest
from app.state.training_state import TrainingPhase
from app.storage.products import ProductStore
from onenip_core.errors import StorageError
from onenip_core.progress import ProgressEvent, Stage
from tests.support import child_targets
from tests.support.office import Office


def wait_for(qtbot: QtBot, office: Office, phase: TrainingPhase) -> None:
    qtbot.waitUntil(lambda: office.training_state.phase is phase, timeout=20_000)


def test_what_fails_while_an_end_is_recorded_leaves_no_model_that_is_not_active(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace = office.workspace
    images = ProductImages("bracket", (), (), product_id=office.create())
    request = TrainingRequest((images,), workspace.models_folder / "m-0001", "lite", 1.0)
    request.output_folder.mkdir()
    job = workspace.jobs.create("m-0001", request.output_folder, request.to_text(workspace.path))
    outcome = TrainingOutcome(request, TrainingEnd.COMPLETED, training_codes.ModelIsCandidate("m-0001"), ("bracket",))

    def fail(_store: ProductStore, _product: int) -> tuple[NormalImage, ...]:
        raise StorageError("The disk does not answer.")

    with monkeypatch.context() as patch, pytest.raises(StorageError):
        patch.setattr(ProductStore, "images", fail)
        RecordTraining(workspace, job, outcome).perform(Work())
    assert workspace.models.list() == ()
    RecordTraining(workspace, job, outcome).perform(Work())
    active = workspace.models.active()
    assert active is not None and active.name == "m-0001"


def test_first_model_is_activated_and_the_second_waits_for_a_person(qtbot: QtBot, office: Office) -> None:
    product_id = office.product_with_images()
    training, _ = office.training(child_targets.train_in_steps)
    for advice in ("inspects from now on", "m-0002 is a candidate"):
        training.train([product_id], "lite", 0.001)
        assert office.training_state.phase is TrainingPhase.STARTING
        wait_for(qtbot, office, TrainingPhase.FINISHED)
        office.settle()
        assert advice in say(office.training_state.message)
        assert office.app_state.active_model is not None
        assert office.app_state.active_model.name == "m-0001"
    assert [model.name for model in office.app_state.models] == ["m-0002", "m-0001"]
    assert [job.state for job in office.training_state.jobs] == [JobState.FINISHED, JobState.FINISHED]
    assert "checked" in say_stored(office.training_state.jobs[0].message)
    assert len(office.training_state.losses["total"]) > 1
    newest = office.app_state.models[0]
    office.run(ActivateModel(office.workspace.models, newest.id, newest.name))
    assert office.app_state.active_model == office.workspace.models.active()
    assert office.app_state.active_model is not None and office.app_state.active_model.name == "m-0002"
    office.undo()
    assert office.app_state.active_model.name == "m-0001"


def test_a_model_remembers_the_images_and_prompts_that_it_was_trained_on(qtbot: QtBot, office: Office) -> None:
    product_id, store = office.product_with_images(4), office.workspace.products
    first, second, *_ = store.images(product_id)
    office.run(SetPrompts(store, (first.id,), True))
    training, _ = office.training(child_targets.train_in_steps)
    changes = TrainingChanges(office.app_state, office.workspace, office.reader)
    training.train([product_id], "lite", 0.001)
    wait_for(qtbot, office, TrainingPhase.FINISHED)
    office.settle()
    (model,) = office.app_state.models
    assert office.workspace.models.trained_on()[model.id][0].product_id == product_id
    assert office.app_state.changes_since_training(model.id) == ()
    office.run(TrashImages(store, (second.id,)))
    office.run(RenameProduct(store, product_id, "bracket", "Clamp"))
    assert office.app_state.changes_since_training(model.id) == (ProductChange("Clamp", removed=1),)
    office.run(SetPrompts(store, (first.id,), False))
    assert office.app_state.changes_since_training(model.id) == (ProductChange("Clamp", 0, 1, prompts_changed=True),)
    office.run(TrashProduct(store, product_id, "Clamp"))
    assert office.app_state.changes_since_training(model.id) == (ProductChange("bracket", is_deleted=True),)
    for _ in range(4):
        office.undo()
    assert office.app_state.changes_since_training(model.id) == ()
    changes.deleteLater()


def test_cancel_then_resume_uses_the_same_folder(qtbot: QtBot, office: Office) -> None:
    product_id = office.product_with_images()
    training, _ = office.training(child_targets.train_in_steps)
    training.train([product_id], "lite", 0.02)
    wait_for(qtbot, office, TrainingPhase.RUNNING)
    training.cancel()
    wait_for(qtbot, office, TrainingPhase.CANCELLED)
    office.settle()
    job = office.training_state.jobs[0]
    assert job.resumable
    training.resume(job.id)
    wait_for(qtbot, office, TrainingPhase.FINISHED)
    office.settle()
    assert len(office.training_state.jobs) == 1
    assert office.app_state.models[0].folder == job.folder


def test_cancelled_before_it_began_it_stops_at_once(qtbot: QtBot, office: Office) -> None:
    product_id = office.product_with_images()
    training, _ = office.training(child_targets.train_in_steps)
    training.train([product_id], "lite", 0.05)
    training.cancel()
    wait_for(qtbot, office, TrainingPhase.CANCELLED)


def test_killed_training_is_told_and_can_be_resumed(qtbot: QtBot, office: Office) -> None:
    product_id = office.product_with_images()
    training, worker = office.training(child_targets.train_in_steps)
    training.train([product_id], "lite", 0.02)
    wait_for(qtbot, office, TrainingPhase.RUNNING)
    assert worker.process_id is not None
    os.kill(worker.process_id, signal.SIGKILL)
    wait_for(qtbot, office, TrainingPhase.FAILED)
    office.settle()
    assert "signal 9" in office.notices[-1].text
    assert office.training_state.jobs[0].state is JobState.FAILED
    training.resume(office.training_state.jobs[0].id)
    wait_for(qtbot, office, TrainingPhase.FINISHED)


def test_training_without_images_is_refused(office: Office) -> None:
    product_id = office.create("empty")
    training, _ = office.training(child_targets.train_in_steps)
    office.training_state.set_progress(ProgressEvent(Stage.TRAINING, 1.0, 1, 1, {"total": 0.5}))
    training.train([], "lite", 1.0)
    office.settle()
    assert office.training_state.losses == {"total": [(1, 0.5)]}, "the run before stays in sight"
    assert "No product was chosen" in office.notices[-1].text
    training.train([product_id], "lite", 1.0)
    office.settle()
    assert "Import pictures" in office.notices[-1].text
    assert office.training_state.phase is TrainingPhase.IDLE
    assert office.training_state.jobs == ()


def test_a_second_training_is_refused_while_one_goes_on(qtbot: QtBot, office: Office) -> None:
    product_id = office.product_with_images()
    training, _ = office.training(child_targets.train_in_steps)
    training.train([product_id], "lite", 0.05)
    training.train([product_id], "lite", 0.05)
    assert "going on" in office.notices[-1].text
    training.cancel()
    wait_for(qtbot, office, TrainingPhase.CANCELLED)
    office.settle()
    assert len(office.training_state.jobs) == 1


def test_a_model_knows_its_product_whatever_that_is_called_later(qtbot: QtBot, office: Office) -> None:
    product_id = office.product_with_images()
    training, _ = office.training(child_targets.train_in_steps)
    store = office.workspace.products
    office.run(RenameProduct(store, product_id, "bracket", "B"))
    training.train([product_id], "lite", 0.001)
    wait_for(qtbot, office, TrainingPhase.FINISHED)
    office.undo()
    model = office.app_state.active_model
    assert model is not None and model.products == ("B",)
    assert store.get(product_id).name == "bracket" and model.name_of(store.get(product_id)) == "B"
    assert model.name_of(store.create("B")) is None, "another product that takes the name is not judged by it"
