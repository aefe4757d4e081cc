"""What a person asked for in a row happens in that row: limits, models, starts, and closing, on the real application."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.application import Application
from app.domain.run_status import RunState
from app.domain.training_job import JobState
from app.messages.message import PlainText
from app.operations.operation import Operation, Outcome, Work
from app.pages.train.page import AskedModel
from app.sources.folder.choice import FolderChoice
from app.state.training_state import TrainingPhase
from app.storage.new_inspection import NewInspection
from app.storage.workspace import Workspace
from onenip_core.types import InspectionResult, Verdict
from tests.support import child_targets
from tests.support.office import png
from tests.support.pages import inspect_page, review_page, train_page
from tests.support.questions import Answer
from tests.support.settle import settle

Start = Callable[[], Application]


@pytest.fixture
def start(qtbot: QtBot, tmp_path: Path) -> Iterator[Start]:
    running: list[Application] = []

    def open_application() -> Application:
        while running:
            running.pop().close()
        application = Application(
            Workspace.open(tmp_path / "workspace"),
            child_targets.train_in_steps,
            child_targets.inspect_by_brightness,
            child_targets.prepare_nothing,
        )
        running.append(application)
        application.window.show()
        application.begin()
        settle(application)
        return application

    yield open_application
    for application in running:
        application.close()


def stock(folder: Path) -> None:
    """A product, two models and pictures to inspect."""
    with Workspace.open(folder / "workspace") as workspace:
        product = workspace.products.create("bracket")
        (folder / "good.png").write_bytes(png(100))
        workspace.products.add_image(product.id, folder / "good.png")
        for name in ("m-0001", "m-0002"):
            (workspace.models_folder / name).mkdir()
            model = workspace.models.add(name, workspace.models_folder / name, "lite", ["bracket"])
        workspace.models.activate(model.id - 1)
    (folder / "parts").mkdir()
    for number in range(3):
        (folder / "parts" / f"{number}.png").write_bytes(png(20))


class SlowLane(Operation):
    """Holds up what was asked for behind it, as a slow disk does."""

    @property
    def label(self) -> PlainText:
        return PlainText("Wait")

    def perform(self, work: Work) -> Outcome:
        time.sleep(0.5)
        raise RuntimeError("nothing was to be done")


def test_saved_batches_are_there_after_a_restart(start: Start, tmp_path: Path) -> None:
    stock(tmp_path)
    with Workspace.open(tmp_path / "workspace") as workspace:
        batch = workspace.batches.create("bracket", "m-0001", "folder")
        result = InspectionResult("bracket", "p", 1.4, 1.0, Verdict.NG, model_map=np.ones((14, 14), np.float32))
        workspace.batches.add(batch.id, NewInspection("a.png", png(50), result, "2026-01-01T00:00:00+00:00"))
        workspace.batches.finish(batch.id)
    application = start()
    assert [found.id for found in review_page(application.window).state.batches] == [batch.id]


def test_a_run_begins_with_the_limit_and_the_model_that_were_chosen_before(
    qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    stock(tmp_path)
    application = start()
    page, runner = inspect_page(application.window), application.services.runner
    newest = application.app_state.models[0]
    runner.run(SlowLane())
    page.limitChosen.emit(2.0)
    application.window.modelActivated.emit(newest.id)
    with qtbot.waitSignal(application.services.inspection.runEnded, timeout=30_000) as ended:
        page.sourceRequested.emit(FolderChoice(str(tmp_path / "parts")))
        application.window.modelActivated.emit(newest.id - 1)  # asked for behind Start: the run keeps its model
    assert ended.args is not None
    batch = ended.args[0].batch
    assert batch is not None and (batch.model_name, batch.model_id) == ("m-0002", newest.id)
    thresholds = {part.threshold for part in application.workspace.batches.inspections(batch.id)}
    assert thresholds == {2.0}
    settle(application)
    assert application.app_state.active_model is not None and application.app_state.active_model.id == newest.id
    assert application.app_state.active_product is not None and application.app_state.active_product.limit == 2.0


def test_a_run_that_was_stopped_before_it_began_does_not_begin(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    stock(tmp_path)
    application = start()
    page = inspect_page(application.window)
    application.services.runner.run(SlowLane())
    page.sourceRequested.emit(FolderChoice(str(tmp_path / "parts")))
    page.stopRequested.emit()
    settle(application)
    assert application.inspection_state.run_state is RunState.IDLE
    assert application.workspace.batches.list() == ()


def test_closing_right_after_train_asks_and_trains_nothing(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    stock(tmp_path)
    application = start()
    product = application.app_state.active_product
    assert product is not None
    application.services.runner.run(SlowLane())
    train_page(application.window).trainRequested.emit(AskedModel((product.id,), "lite", 60.0))
    consent = Answer(do=True)
    application.window.close()
    qtbot.waitUntil(lambda: not application.window.isVisible(), timeout=10_000)
    assert len(consent.asked) == 1
    assert application.training_state.phase is TrainingPhase.CANCELLED
    assert [job.state for job in application.workspace.jobs.list()] == [JobState.INTERRUPTED]


def test_all_that_was_found_at_the_start_stands_in_one_notice(start: Start, tmp_path: Path) -> None:
    (tmp_path / "workspace").mkdir()
    (tmp_path / "workspace" / "settings.json").write_text('{"theme": "pink", "training_minutes": "many"}')
    application = start()
    standing = [past.notice for past in application.app_state.notices.standing]
    found = [notice.text for notice in standing if notice.title == "Found at the start"]
    assert len(found) == 1 and "pink" in found[0] and "many" in found[0]
