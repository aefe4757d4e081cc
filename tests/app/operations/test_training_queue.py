"""Trainings that wait: their order, what becomes of them when something changed, and what they survive."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.training_job import JobState
from app.domain.waiting_training import WaitingTraining
from app.messages.wording.say import say_stored
from app.operations.capture_sessions import hold_out, put_into_session
from app.operations.model_operations import TrashModel
from app.operations.product_operations import RenameProduct, TrashImages, TrashProduct
from app.operations.queue_operations import OrderQueue, QueueTraining, ReleaseWaiting, RemoveWaiting
from app.operations.training_control import TrainingControl
from app.operations.training_queue import TrainingQueue
from app.settings.schema import QUEUE_PAUSED
from app.state.training_state import TrainingPhase
from app.storage.workspace import Workspace
from onenip_core.alignment import Alignment, AlignmentKind
from tests.support import child_targets
from tests.support.office import Office

QUICK, LONG = 0.001, 5.0
"""Minutes."""


@pytest.fixture
def training(office: Office) -> TrainingControl:
    return office.training(child_targets.train_in_steps)[0]


@pytest.fixture
def queue(office: Office, training: TrainingControl) -> TrainingQueue:
    queue = TrainingQueue(office.app_state, office.training_state, training)
    office.library.read_everything()
    office.settle()
    queue.begin()
    return queue


def wait_for(qtbot: QtBot, office: Office, phase: TrainingPhase) -> None:
    qtbot.waitUntil(lambda: office.training_state.phase is phase, timeout=20_000)
    office.settle()


def ask(office: Office, product: int, title: str, minutes: float = QUICK, start: int | None = None) -> None:
    assert office.run(QueueTraining(office.workspace, (product,), "lite", minutes, title, start)) is not None


def titles(office: Office) -> list[str]:
    return [each.title for each in office.training_state.queue]


def only(office: Office) -> WaitingTraining:
    (waiting,) = office.training_state.queue
    return waiting


def all_trained(qtbot: QtBot, office: Office, count: int) -> list[str]:
    qtbot.waitUntil(lambda: len(office.app_state.models) == count, timeout=30_000)
    office.settle()
    return [model.title for model in office.app_state.models]


def test_one_after_the_other_in_the_order_that_was_chosen(qtbot: QtBot, office: Office, queue: TrainingQueue) -> None:
    product = office.product_with_images()
    queue.pause(True)
    for title in ("first", "second", "third"):
        ask(office, product, title)
    numbers = [each.id for each in office.training_state.queue]
    office.run(OrderQueue(office.workspace, (numbers[2], numbers[0], numbers[1])))
    assert titles(office) == ["third", "first", "second"]
    office.undo()
    assert titles(office) == ["first", "second", "third"]
    office.redo()
    office.run(RemoveWaiting(office.workspace, numbers[1]))
    assert titles(office) == ["third", "first"]
    office.undo()
    assert titles(office) == ["third", "first", "second"], "where it was"
    assert office.training_state.phase is TrainingPhase.IDLE, "the queue is paused"
    queue.pause(False)
    assert all_trained(qtbot, office, 3) == ["second", "first", "third"], "the newest is listed first"
    assert office.training_state.queue == ()
    active = office.app_state.active_model
    assert active is not None and active.title == "third", "the first model inspects, no later one takes its place"


def test_who_cancels_goes_on_with_the_next_and_loses_nothing(
    qtbot: QtBot, office: Office, training: TrainingControl, queue: TrainingQueue
) -> None:
    product = office.product_with_images()
    ask(office, product, "long", LONG)
    wait_for(qtbot, office, TrainingPhase.RUNNING)
    ask(office, product, "next")
    training.cancel()
    assert all_trained(qtbot, office, 1) == ["next"]
    stopped = only(office)
    assert stopped.title == "long" and "stopped before its end" in say_stored(stopped.held)
    job = office.workspace.jobs.get(stopped.job_id or 0)
    assert job.state is JobState.CANCELLED and job.folder.is_dir()
    office.run(ReleaseWaiting(office.workspace, stopped.id))
    wait_for(qtbot, office, TrainingPhase.RUNNING)
    assert office.workspace.jobs.get(job.id).state is JobState.RUNNING and titles(office) == []
    training.cancel()
    wait_for(qtbot, office, TrainingPhase.CANCELLED)
    assert titles(office) == [], "nobody waits behind it: the page offers it"


def test_it_trains_on_nothing_but_what_was_asked_for(qtbot: QtBot, office: Office, queue: TrainingQueue) -> None:
    product, store = office.product_with_images(4), office.workspace.products
    queue.pause(True)
    ask(office, product, "mine")
    office.run(RenameProduct(store, product, "bracket", "Clamp"))
    office.run(TrashImages(store, (store.images(product)[0].id,)))
    queue.pause(False)
    qtbot.waitUntil(lambda: bool(only(office).held), timeout=10_000)
    office.settle()
    assert "Clamp: 1 image removed since" in say_stored(only(office).held)
    assert "not begun" in office.notices[-1].text
    assert office.training_state.jobs == () and office.training_state.phase is TrainingPhase.IDLE
    office.run(ReleaseWaiting(office.workspace, only(office).id))
    assert all_trained(qtbot, office, 1) == ["mine"]


def test_a_product_with_sessions_held_out_and_an_alignment_begins(
    qtbot: QtBot, office: Office, queue: TrainingQueue
) -> None:
    product, store = office.product_with_images(8), office.workspace.products
    images = store.images(product)
    office.run(put_into_session(store, store.get(product), images[:3], "Monday"))
    office.run(hold_out(store, store.get(product), "Monday", True))
    store.set_alignment(product, Alignment(AlignmentKind.TURN))
    queue.pause(True)
    ask(office, product, "with both")
    (asked,) = only(office).products
    assert len(asked.held_out) == 3 and asked.alignment
    queue.pause(False)
    assert all_trained(qtbot, office, 1) == ["with both"]


def test_one_that_cannot_begin_keeps_none_of_the_others(qtbot: QtBot, office: Office, queue: TrainingQueue) -> None:
    product, store = office.product_with_images(), office.workspace.products
    queue.pause(True)
    other = office.create("gone")
    source = office.folder / "source" / "good-0.png"
    store.add_image(other, source)
    ask(office, other, "of what is gone")
    ask(office, product, "of what is there")
    office.run(TrashProduct(store, other, "gone"))
    queue.pause(False)
    assert all_trained(qtbot, office, 1) == ["of what is there"]
    assert "gone: deleted since" in say_stored(only(office).held)
    office.run(ReleaseWaiting(office.workspace, only(office).id))
    assert "No product" in office.notices[-1].text and only(office).held, "nothing is left of it"


def test_a_model_to_begin_with_may_be_gone_when_its_turn_comes(
    qtbot: QtBot, office: Office, training: TrainingControl, queue: TrainingQueue
) -> None:
    product = office.product_with_images()
    for count, title in enumerate(("one", "two"), start=1):
        ask(office, product, title)
        all_trained(qtbot, office, count)
    second = office.app_state.models[0]
    queue.pause(True)
    ask(office, product, "three", start=second.id)
    assert only(office).start_model_name == "two (m-0002)"
    office.run(TrashModel(office.workspace.models, second.id, second.label))
    queue.pause(False)
    qtbot.waitUntil(lambda: bool(only(office).held), timeout=10_000)
    assert "two (m-0002), with which it was to begin, was deleted" in say_stored(only(office).held)
    office.undo()  # the model is back
    office.run(ReleaseWaiting(office.workspace, only(office).id))
    # What stands in for a training makes no real model, which is said, instead of one that began at random.
    qtbot.waitUntil(lambda: "cannot be used" in say_stored(only(office).held), timeout=10_000)


def test_the_queue_and_the_pause_survive_the_end_of_the_application(office: Office, tmp_path: Path) -> None:
    product = office.product_with_images()
    office.app_state.set_setting(QUEUE_PAUSED, 1)
    ask(office, product, "kept")
    before = office.training_state.queue
    path = office.workspace.path
    office.workspace.close()
    with_queue = Workspace.open(path)
    assert with_queue.waiting.list() == before
    office.workspace = with_queue


def test_a_run_that_the_end_cut_off_goes_on_and_the_queue_behind_it(
    qtbot: QtBot, office: Office, training: TrainingControl
) -> None:
    product = office.product_with_images()
    training.train([product], "lite", 0.02)
    wait_for(qtbot, office, TrainingPhase.RUNNING)
    office.training_state.leaving = True  # as the closing window says
    training.cancel()
    wait_for(qtbot, office, TrainingPhase.CANCELLED)
    (job,) = office.training_state.jobs
    assert job.state is JobState.INTERRUPTED
    office.training_state.leaving = False
    ask(office, product, "behind")
    queue = TrainingQueue(office.app_state, office.training_state, training)
    queue.begin()
    assert all_trained(qtbot, office, 2) == ["behind", ""]
    assert "goes on from its last checkpoint" in " ".join(notice.text for notice in office.notices)


def test_a_run_that_a_person_gave_up_before_closing_the_window_stays_given_up(
    qtbot: QtBot, office: Office, training: TrainingControl
) -> None:
    product = office.product_with_images()
    training.train([product], "lite", 0.02)
    wait_for(qtbot, office, TrainingPhase.RUNNING)
    training.cancel()
    office.training_state.leaving = True  # the window closes while the run stops
    wait_for(qtbot, office, TrainingPhase.CANCELLED)
    assert office.training_state.jobs[0].state is JobState.CANCELLED
    office.training_state.leaving = False
    training.resume(office.training_state.jobs[0].id)
    wait_for(qtbot, office, TrainingPhase.RUNNING)
    office.training_state.leaving = True  # once it goes on again, only the window stops it
    training.cancel()
    wait_for(qtbot, office, TrainingPhase.CANCELLED)
    assert office.training_state.jobs[0].state is JobState.INTERRUPTED


def test_a_stopped_run_waits_when_the_queue_begins_another(
    qtbot: QtBot, office: Office, training: TrainingControl, queue: TrainingQueue
) -> None:
    product = office.product_with_images()
    queue.pause(True)
    training.train([product], "lite", LONG, "long")
    wait_for(qtbot, office, TrainingPhase.RUNNING)
    training.cancel()
    wait_for(qtbot, office, TrainingPhase.CANCELLED)
    (stopped,) = office.training_state.jobs
    assert titles(office) == [], "the page offers it"
    ask(office, product, "next")
    ask(office, product, "after it")
    queue.pause(False)
    assert all_trained(qtbot, office, 2) == ["after it", "next"]
    left = only(office)
    assert (left.title, left.job_id) == ("long", stopped.id)
    assert "stopped before its end" in say_stored(left.held)


def test_a_paused_queue_lets_nothing_go_on_by_itself(qtbot: QtBot, office: Office, training: TrainingControl) -> None:
    product = office.product_with_images()
    training.train([product], "lite", 0.02)
    wait_for(qtbot, office, TrainingPhase.RUNNING)
    office.training_state.leaving = True
    training.cancel()
    wait_for(qtbot, office, TrainingPhase.CANCELLED)
    office.training_state.leaving = False
    queue = TrainingQueue(office.app_state, office.training_state, training)
    queue.pause(True)
    queue.begin()
    qtbot.wait(50)
    office.settle()
    assert office.training_state.jobs[0].state is JobState.INTERRUPTED
