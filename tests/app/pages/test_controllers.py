"""Controllers with a real workspace: what a person's intents do, and what the person is told when they fail."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import psutil
import pytest
from pytestqt.qtbot import QtBot

from app.domain.training_job import JobState
from app.operations.task_runner import TaskRunner
from app.operations.training_worker import TrainingWorker
from app.pages.inspect.limit_controller import LimitController
from app.pages.products.controller import ProductController
from app.pages.review.controller import ReviewController
from app.pages.review.state import ReviewState
from app.pages.settings.controller import SettingsController
from app.pages.train.controller import TrainingController
from app.processes.child_process import ChildTarget
from app.settings.schema import DEVICE, OVERLAY_OPACITY, THEME, Theme
from app.settings.settings import Settings
from app.settings.store import SettingsStore
from app.shell.status_controller import StatusController
from app.state.app_state import AppState
from app.state.notice import Notice, NoticeLevel
from app.state.training_state import TrainingPhase, TrainingState
from app.storage.new_inspection import NewInspection
from app.storage.workspace import Workspace
from onenip_core.types import InspectionResult, Verdict
from tests.support import child_targets


def png(brightness: int, height: int = 40) -> bytes:
    return cv2.imencode(".png", np.full((height, 50, 3), brightness, np.uint8))[1].tobytes()


class Office:
    """A workspace and the states, with whatever controllers a test asks for."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.workspace = Workspace.open(folder / "workspace")
        self.app_state = AppState(self.workspace.path, Settings())
        self.training_state = TrainingState()
        self.notices: list[Notice] = []
        self.app_state.noticeRaised.connect(self.notices.append)
        self.tasks = TaskRunner("tasks")
        self.products = ProductController(self.app_state, self.training_state, self.workspace.products, self.tasks)
        self.training_worker: TrainingWorker | None = None

    def training(self, target: ChildTarget) -> TrainingController:
        self.training_worker = TrainingWorker(None, target)
        return TrainingController(self.app_state, self.training_state, self.workspace, self.training_worker)

    def product_with_images(self, qtbot: QtBot, count: int = 3) -> int:
        source = self.folder / "source"
        source.mkdir(exist_ok=True)
        for number in range(count):
            (source / f"good-{number}.png").write_bytes(png(100 + number))
        self.products.create("bracket")
        with qtbot.waitSignal(self.products.importFinished, timeout=10000):
            self.products.import_paths([source])
        assert self.app_state.active_product is not None
        return self.app_state.active_product.id

    def close(self) -> None:
        self.tasks.close()
        if self.training_worker is not None:
            self.training_worker.close(2)
        self.workspace.close()


@pytest.fixture
def office(qtbot: QtBot, tmp_path: Path) -> Iterator[Office]:
    threads = set(threading.enumerate())
    office = Office(tmp_path)
    yield office
    office.close()
    assert set(threading.enumerate()) <= threads
    children = [c for c in psutil.Process().children() if "resource_tracker" not in " ".join(c.cmdline())]
    assert children == []


def test_import_adds_what_is_usable_and_tells_about_the_rest(qtbot: QtBot, office: Office, tmp_path: Path) -> None:
    folder = tmp_path / "pictures" / "deep"
    folder.mkdir(parents=True)
    for number in range(5):
        (folder / f"{number}.png").write_bytes(png(100 + number))
    (folder / "again.png").write_bytes(png(100))
    (folder / "broken.png").write_bytes(b"no image")
    (folder / "notes.txt").write_text("not an image, not looked at")
    office.products.create("bracket")
    with qtbot.waitSignal(office.products.importFinished, timeout=10000):
        office.products.import_paths([tmp_path / "pictures"])
    assert office.app_state.active_product is not None
    assert office.app_state.active_product.normal_count == 5
    assert len(office.app_state.images) == 5
    assert office.app_state.import_progress is None
    notice = office.notices[-1]
    assert notice.level is NoticeLevel.WARNING
    for words in ("5 added", "1 already there", "1 unreadable", "broken.png"):
        assert words in notice.text


def test_cancelled_import_keeps_what_was_added(qtbot: QtBot, office: Office, tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    folder.mkdir()
    for number in range(60):
        (folder / f"{number:02d}.png").write_bytes(png(100 + number, height=400))
    office.products.create("bracket")
    with qtbot.waitSignal(office.products.importFinished, timeout=10000) as finished:
        office.products.import_paths([folder])
        office.products.cancel_import()
    assert finished.args is not None
    assert finished.args[0].cancelled
    assert office.app_state.active_product is not None
    assert office.app_state.active_product.normal_count == finished.args[0].added < 60


def test_import_without_a_product_says_what_to_do(office: Office, tmp_path: Path) -> None:
    office.products.import_paths([tmp_path])
    assert "Create a product first" in office.notices[-1].text


def test_bad_and_duplicate_names_are_refused_readably(office: Office) -> None:
    office.products.create("Bracket")
    office.products.create("BRACKET")
    assert office.notices[-1].level is NoticeLevel.ERROR
    assert "already" in office.notices[-1].text
    office.products.create("  ")
    assert len(office.app_state.products) == 1


def test_trash_and_undo(qtbot: QtBot, office: Office) -> None:
    product_id = office.product_with_images(qtbot)
    ids = [image.id for image in office.app_state.images]
    office.products.set_prompt(ids[0], True)
    assert office.app_state.active_product is not None
    assert office.app_state.active_product.prompt_count == 1
    office.products.trash_images(ids[:2])
    assert len(office.app_state.images) == 1
    office.products.trash_product(product_id)
    assert office.app_state.active_product is None
    office.products.undo()
    office.products.undo()
    office.products.undo()
    assert [image.id for image in office.app_state.images] == ids


def test_images_stay_while_training_reads_them(qtbot: QtBot, office: Office) -> None:
    product_id = office.product_with_images(qtbot)
    office.training_state.set_phase(TrainingPhase.RUNNING)
    office.products.trash_images([office.app_state.images[0].id])
    office.products.trash_product(product_id)
    assert len(office.app_state.images) == 3
    assert "Training" in office.notices[-1].title


def test_first_model_is_activated_and_the_second_waits_for_a_person(qtbot: QtBot, office: Office) -> None:
    product_id = office.product_with_images(qtbot)
    training = office.training(child_targets.train_in_steps)
    activated: list[object] = []
    training.modelActivated.connect(activated.append)
    for expected_active in ("m-0001", "m-0001"):
        training.train([product_id], "lite", 0.001)
        qtbot.waitUntil(lambda: office.training_state.phase is TrainingPhase.FINISHED, timeout=20000)
        assert office.app_state.active_model is not None
        assert office.app_state.active_model.name == expected_active
    assert [model.name for model in office.app_state.models] == ["m-0002", "m-0001"]
    assert len(activated) == 1
    assert [job.state for job in office.training_state.jobs] == [JobState.FINISHED, JobState.FINISHED]
    assert len(office.training_state.losses["total"]) > 1


def test_cancel_then_resume_uses_the_same_folder(qtbot: QtBot, office: Office) -> None:
    product_id = office.product_with_images(qtbot)
    training = office.training(child_targets.train_in_steps)
    training.train([product_id], "lite", 0.02)
    qtbot.waitUntil(lambda: office.training_state.phase is TrainingPhase.RUNNING, timeout=20000)
    training.cancel()
    qtbot.waitUntil(lambda: office.training_state.phase is TrainingPhase.CANCELLED, timeout=10000)
    job = office.training_state.jobs[0]
    assert job.resumable
    training.resume(job.id)
    qtbot.waitUntil(lambda: office.training_state.phase is TrainingPhase.FINISHED, timeout=20000)
    assert len(office.training_state.jobs) == 1
    assert office.app_state.models[0].folder == job.folder


def test_killed_training_is_told_and_can_be_resumed(qtbot: QtBot, office: Office) -> None:
    product_id = office.product_with_images(qtbot)
    training = office.training(child_targets.train_in_steps)
    training.train([product_id], "lite", 0.02)
    qtbot.waitUntil(lambda: office.training_state.phase is TrainingPhase.RUNNING, timeout=20000)
    assert office.training_worker is not None
    assert office.training_worker.process_id is not None
    os.kill(office.training_worker.process_id, signal.SIGKILL)
    qtbot.waitUntil(lambda: office.training_state.phase is TrainingPhase.FAILED, timeout=10000)
    assert "signal 9" in office.notices[-1].text
    assert office.training_state.jobs[0].state is JobState.FAILED
    training.resume(office.training_state.jobs[0].id)
    qtbot.waitUntil(lambda: office.training_state.phase is TrainingPhase.FINISHED, timeout=20000)


def test_training_without_images_is_refused(office: Office) -> None:
    office.products.create("empty")
    training = office.training(child_targets.train_in_steps)
    training.train([], "lite", 1.0)
    assert "No product was chosen" in office.notices[-1].text
    assert office.app_state.active_product is not None
    training.train([office.app_state.active_product.id], "lite", 1.0)
    assert "Import pictures" in office.notices[-1].text
    assert office.training_state.phase is TrainingPhase.IDLE
    assert office.training_state.jobs == ()


def test_batches_are_reviewed_corrected_and_exported(qtbot: QtBot, office: Office, tmp_path: Path) -> None:
    store = office.workspace.batches
    batch = store.create("bracket", "m-0001", "folder")
    for number, verdict in enumerate((Verdict.OK, Verdict.NG, Verdict.NG)):
        result = InspectionResult("bracket", "p", 1.0, 1.0, verdict, model_map=np.ones((14, 14), np.float32))
        store.add(batch.id, NewInspection(f"{number}.png", png(50 + number), result, "2026-01-01T00:00:00+00:00"))
    store.finish(batch.id)
    state = ReviewState()
    review = ReviewController(office.app_state, state, store, office.tasks)
    review.show_batches()
    assert [b.id for b in state.batches] == [batch.id]
    with qtbot.waitSignal(state.currentChanged, timeout=5000, check_params_cb=lambda: state.current is not None):
        review.open_batch(batch.id)
    qtbot.waitUntil(lambda: state.current is not None, timeout=5000)
    assert state.current is not None
    assert state.current.inspection.name == "0.png"
    assert state.current.image is not None
    review.set_filter(Verdict.NG)
    assert [i.name for i in state.inspections] == ["1.png", "2.png"]
    for inspection in state.inspections:  # arrow keys held down: only the last one counts
        review.select_inspection(inspection.id)
    qtbot.waitUntil(lambda: state.current is not None and state.current.inspection.name == "2.png", timeout=5000)
    review.overrule(state.inspections[1].id, Verdict.OK)
    assert [i.name for i in state.inspections] == ["1.png"]
    assert state.current.inspection.overruled is Verdict.OK
    review.export(tmp_path / "table.csv")
    qtbot.waitUntil((tmp_path / "table.csv").exists, timeout=5000)
    qtbot.waitUntil(lambda: "3 inspections" in office.notices[-1].text, timeout=5000)
    review.export(tmp_path / "workspace" / "logs" / "no" / "\0")
    qtbot.waitUntil(lambda: office.notices[-1].level is NoticeLevel.ERROR, timeout=5000)
    review.trash_batch(batch.id)
    assert state.batch is None
    assert state.batches == ()
    review.undo()
    assert [b.id for b in state.batches] == [batch.id]
    qtbot.waitUntil(lambda: state.current is not None, timeout=5000)
    assert state.current is not None and state.current.image is not None, "the files are back too"
    review.undo()
    assert {i.name: i.overruled for i in store.inspections(batch.id)} == {"0.png": None, "1.png": None, "2.png": None}
    assert "2.png" in office.notices[-1].text and "NG again" in office.notices[-1].text
    review.undo()
    assert office.notices[-1].title == "Nothing to undo"


def test_undo_returns_to_the_correction_before(office: Office) -> None:
    store = office.workspace.batches
    batch = store.create("bracket", "m-0001", "line")
    result = InspectionResult("bracket", "p", 1.4, 1.0, Verdict.NG)
    part = store.add(batch.id, NewInspection("a.png", png(50), result, "2026-01-01T00:00:00+00:00"))
    review = ReviewController(office.app_state, ReviewState(), store, office.tasks)
    review.overrule(part.id, Verdict.OK)
    review.overrule(part.id, None)
    review.undo()
    assert store.inspection(part.id).overruled is Verdict.OK
    review.undo()
    assert store.inspection(part.id).overruled is None


def test_limit_is_remembered_and_judges_the_next_parts(qtbot: QtBot, office: Office) -> None:
    office.products.create("bracket")
    limit = LimitController(office.app_state, office.workspace.products)
    told: list[float] = []
    limit.limitChanged.connect(told.append)
    limit.choose(1.3)
    assert office.app_state.active_product is not None and office.app_state.active_product.limit == 1.3
    assert [p.threshold for p in office.workspace.products.list()] == [1.3]
    for refused in (0.0, 7.0, float("nan")):
        limit.choose(refused)
        assert office.notices[-1].title == "The limit was not changed"
    limit.choose(None)
    assert office.app_state.active_product.limit == 1.0
    assert told == [1.3, 1.0]


def test_a_model_without_a_readable_manifest_promises_nothing(office: Office) -> None:
    office.products.create("bracket")
    limit = LimitController(office.app_state, office.workspace.products)
    office.app_state.set_limit_evidence((0.5,))
    folder = office.workspace.models_folder / "m-0001"
    folder.mkdir()
    model = office.workspace.models.add("m-0001", folder, "lite", ["bracket"])
    office.app_state.set_models((office.workspace.models.activate(model.id),))
    limit.show_evidence()
    assert office.app_state.limit_evidence == ()


def test_settings_are_kept(qtbot: QtBot, office: Office) -> None:
    store = SettingsStore(office.workspace.settings_path)
    settings = SettingsController(office.app_state, store, office.workspace.log_folder)
    devices: list[str] = []
    settings.deviceChanged.connect(devices.append)
    for opacity in (0.1, 0.2, 7.0):
        settings.set_opacity(opacity)
    settings.apply(THEME, Theme.DARK)
    settings.apply(DEVICE, "cpu")
    settings.close()
    kept = store.load().settings
    assert (kept[THEME], kept[OVERLAY_OPACITY], kept[DEVICE]) == (Theme.DARK, 1.0, "cpu")
    assert devices == ["cpu"]


def test_a_disk_that_refuses_the_settings_is_told_once(office: Office, tmp_path: Path) -> None:
    nowhere = tmp_path / "file"
    nowhere.write_text("in the way")
    settings = SettingsController(office.app_state, SettingsStore(nowhere / "settings.json"), tmp_path)
    for opacity in (0.1, 0.2, 0.3):
        settings.set_opacity(opacity)
        settings.write()
    assert [notice.title for notice in office.notices].count("The settings were not saved") == 1
    settings.close()


def test_status_tells_device_and_disk(office: Office) -> None:
    status = StatusController(office.app_state, office.workspace)
    status.show_device("CPU")
    status.refresh()
    assert office.app_state.device_text == "CPU"
    assert (office.app_state.disk_free_bytes or 0) > 0
