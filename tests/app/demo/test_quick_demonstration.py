"""The demonstration inspects after one step of training, goes on learning, and says what became better."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.application import Application
from app.demo import demo_controller, drawing, scenario
from app.demo.demo_controller import DemoController
from app.demo.demo_images import DemoImages
from app.demo.demo_product import DemoProduct, demo_product
from app.demo.scenario import Chapter
from app.domain.batch import Batch
from app.domain.run_status import RunState
from app.messages.codes import demo as codes
from app.messages.message import Several
from app.processes.child_process import ChildTarget
from app.processes.training_request import TrainingRequest
from app.state.notice import Notice, NoticeLevel
from app.storage.workspace import Workspace
from tests.support import child_targets
from tests.support.pages import products_page

WHOLE = 0.01
"""Seconds a step of the longer training, of which there are 100."""
CHAPTERS = [
    Chapter.PREPARING,
    Chapter.IMPORTING,
    Chapter.FIRST_STEP,
    Chapter.LEARNING_ON,
    Chapter.INSPECTING,
    Chapter.REVIEWING,
    Chapter.FINISHED,
]


def write(path: Path, grey: int) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(cv2.imencode(".png", np.full((32, 32, 3), grey, np.uint8))[1].tobytes())


@pytest.fixture
def products(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[DemoProduct, ...]:
    for name in ("washer", "mesh"):
        for number in range(5):
            write(tmp_path / name / "normal" / f"part-{number}.png", 40 + number)
        write(tmp_path / name / "unseen" / "001-good-0001.png", 50)
        write(tmp_path / name / "unseen" / "002-defect-0002.png", 200)
    made = tuple(demo_product(name.title(), tmp_path / name) for name in ("washer", "mesh"))
    monkeypatch.setattr(scenario, "prepare_demo_images", lambda *_: made)
    monkeypatch.setattr(drawing, "begin_unseen_images", lambda *_: None)
    monkeypatch.setattr(drawing, "complete_demo_images", lambda *_: None)
    monkeypatch.setattr(scenario, "PAUSE_MS", 1)
    monkeypatch.setattr(scenario, "PAUSE_BETWEEN_ROUNDS_MS", 50)
    monkeypatch.setattr(demo_controller, "TRAINING_MINUTES", WHOLE)
    return made


class Told:
    """An application with its demonstration, and all that it said."""

    def __init__(self, folder: Path, training: ChildTarget = child_targets.train_in_steps) -> None:
        self.application = Application(
            Workspace.open(folder), training, child_targets.inspect_by_name, child_targets.prepare_nothing
        )
        self.notices: list[Notice] = []
        self.chapters: list[Chapter] = []
        self.judged_by: list[str] = []
        self.application.app_state.noticeRaised.connect(self.notices.append)
        self.demonstration = DemoController(self.application, DemoImages.MADE_PARTS)
        story = self.demonstration.scenario
        story.chapterBegan.connect(self.chapters.append)
        story.productInspected.connect(lambda _product, batch: self.judged_by.append(batch.model_name))
        self.application.window.show()
        self.application.begin()

    def play(self, qtbot: QtBot) -> None:
        self.demonstration.start()
        qtbot.waitUntil(lambda: self.demonstration.scenario.chapter is Chapter.FINISHED, timeout=60_000)
        assert [notice.text for notice in self.notices if notice.level is NoticeLevel.ERROR] == []

    def close(self) -> None:
        self.demonstration.close()
        self.application.close()


@pytest.fixture
def told(qtbot: QtBot, products: tuple[DemoProduct, ...], tmp_path: Path) -> Iterator[Told]:
    told = Told(tmp_path / "workspace")
    yield told
    told.close()


def test_a_better_model_takes_over_from_that_of_one_step(qtbot: QtBot, told: Told) -> None:
    told.play(qtbot)
    assert told.chapters == CHAPTERS
    assert told.judged_by[:2] == ["m-0001", "m-0001"], "parts are inspected while the second model is trained"
    assert told.judged_by[-2:] == ["m-0002", "m-0002"]
    active = told.application.app_state.active_model
    assert active is not None and active.name == "m-0002"
    last = told.notices[-1].message
    assert isinstance(last, Several)
    assert last.parts[:2] == (codes.BetterModelTookOver(4, 4, 4), codes.TypicalScores(0.5, 0.5, 1.5, 1.5))


def test_what_was_left_in_the_middle_is_taken_up_there(
    qtbot: QtBot, products: tuple[DemoProduct, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(demo_controller, "TRAINING_MINUTES", 0.05)
    first = Told(tmp_path / "workspace")
    first.demonstration.start()
    qtbot.waitUntil(lambda: len(first.judged_by) == 2, timeout=60_000)
    qtbot.waitUntil(lambda: first.application.training_state.phase.value == "running", timeout=20_000)
    first.close()
    again = Told(tmp_path / "workspace")
    try:
        again.play(qtbot)
        assert again.chapters == [Chapter.PREPARING, *CHAPTERS[3:]], "nothing is imported again"
        assert (again.judged_by[0], again.judged_by[-1]) == ("m-0001", "m-0002"), "the run that was left goes on"
    finally:
        again.close()


def test_a_training_that_a_person_cancels_leaves_the_first_model(
    qtbot: QtBot, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(told.demonstration.scenario, "_minutes", 0.05)  # not over before it is cancelled
    told.demonstration.start()
    qtbot.waitUntil(lambda: len(told.judged_by) == 1, timeout=60_000)
    qtbot.waitUntil(lambda: told.application.training_state.phase.busy, timeout=60_000)
    told.application.services.training.cancel()
    qtbot.waitUntil(lambda: told.demonstration.scenario.chapter is Chapter.FINISHED, timeout=60_000)
    assert any(isinstance(notice.message, codes.LearnedLess) for notice in told.notices)
    assert set(told.judged_by) == {"m-0001"} and Chapter.REVIEWING in told.chapters


def test_whoever_stops_a_run_takes_over(qtbot: QtBot, told: Told) -> None:
    told.demonstration.start()
    qtbot.waitUntil(lambda: told.demonstration.scenario.chapter is Chapter.LEARNING_ON, timeout=60_000)
    qtbot.waitUntil(lambda: told.application.inspection_state.run_state.value != "idle", timeout=60_000)
    told.application.services.inspection.stop()
    qtbot.waitUntil(lambda: told.demonstration.scenario.chapter is Chapter.FINISHED, timeout=60_000)
    assert Chapter.REVIEWING not in told.chapters


@pytest.mark.parametrize("in_a_pause", [False, True])
def test_a_window_that_closes_begins_nothing_more(
    qtbot: QtBot, told: Told, monkeypatch: pytest.MonkeyPatch, in_a_pause: bool
) -> None:
    story = told.demonstration.scenario
    monkeypatch.setattr(story, "_minutes", 0.05)
    if in_a_pause:
        story._before_round.setInterval(60_000)
    told.demonstration.start()
    runs = []
    told.application.inspection_state.runStateChanged.connect(
        lambda: runs.append(told.application.inspection_state.run_state)
    )
    wanted = 2 if in_a_pause else 1
    qtbot.waitUntil(
        lambda: len(told.judged_by) >= wanted and told.application.training_state.phase.value == "running",
        timeout=60_000,
    )
    if in_a_pause:
        qtbot.waitUntil(story._before_round.isActive, timeout=20_000)
    runs.clear()
    told.application.shutdown.close_without_asking()
    qtbot.waitUntil(lambda: not told.application.window.isVisible(), timeout=20_000)
    assert RunState.STARTING not in runs and len(told.judged_by) <= wanted + 1
    told.application.services.training.train([told.application.app_state.products[0].id], "lite", 1.0)
    assert not told.application.training_state.phase.busy, "nor does anybody else begin something"


def test_the_longer_training_learns_from_more_pictures(
    qtbot: QtBot, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scenario, "FIRST_NORMALS", 4)
    state = told.application.app_state
    taught: list[int] = []
    told.demonstration.scenario.productInspected.connect(lambda *_: taught.append(len(state.images)))
    told.play(qtbot)
    first, longer = (
        sum(
            len(product.normals)
            for product in TrainingRequest.from_text(job.request_json, state.workspace_path).products
        )
        for job in reversed(told.application.workspace.jobs.list())
    )
    assert (first, longer) == (8, 10)


def test_parts_that_are_still_drawn_are_inspected_and_compared_later(
    qtbot: QtBot, products: tuple[DemoProduct, ...], told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn = threading.Event()
    monkeypatch.setattr(drawing, "FIRST_UNSEEN", 2)
    monkeypatch.setattr(drawing, "complete_demo_images", lambda *_: drawn.wait(30))
    judged_first: list[int] = []

    def look(_product: DemoProduct, batch: Batch) -> None:
        judged_first.append(batch.total)
        if len(judged_first) == 2:
            for each in products:
                write(each.unseen_folder / "003-good-0003.png", 60)
            drawn.set()

    told.demonstration.scenario.productInspected.connect(look)
    told.play(qtbot)
    assert judged_first[:2] == [2, 2] and judged_first[-1] == 3
    last = told.notices[-1].message
    assert isinstance(last, Several) and isinstance(last.parts[0], codes.BetterModelTookOver)
    assert last.parts[0].parts == 6, "both models are compared by all parts"


def test_the_window_says_all_the_time_that_it_is_the_demonstrations(qtbot: QtBot, told: Told) -> None:
    window = told.application.window
    assert window.windowTitle() == "Demonstration – OneNIP Inspector"
    waiting = products_page(window).images.no_product
    told.demonstration.scenario.chapterBegan.emit(Chapter.PREPARING)
    assert waiting.title == "Demonstration", "and while there is no product, its page says what goes on"
    said: list[str] = []
    told.application.app_state.demonstrationChanged.connect(lambda: said.append(window.demonstration.happening.text()))
    told.play(qtbot)
    assert len(set(said)) >= 5 and "one step inspects unseen parts" in " ".join(said)
    for descriptor in window.descriptors:
        window.show_page(descriptor.key)
        assert window.demonstration.isVisible() and not window.first_steps.isVisible()
    assert "the window is yours" in window.demonstration.happening.text()
    assert "other window" in window.demonstration.toolTip()
