"""The real network in the real child processes: train, kill, resume, cancel, inspect. Takes minutes without a GPU."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.application import Application
from app.domain.run_status import RunState
from app.domain.training_job import JobState
from app.sources.folder.choice import FolderChoice
from app.state.training_state import TrainingPhase
from app.storage.workspace import Workspace
from onenip_core.progress import Stage
from onenip_core.types import Verdict
from tests.support.pages import products_page, review_state
from tests.support.settle import settle

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(900),
    # pyqtgraph takes apart connections that may be gone already; PySide says so with a warning, which does no harm.
]

MINUTES = 0.3


@pytest.fixture
def application(qtbot: QtBot, tmp_path: Path) -> Iterator[Application]:
    application = Application(Workspace.open(tmp_path / "workspace"))
    application.window.show()
    application.begin()
    settle(application)
    yield application
    application.close()


def write_parts(folder: Path, count: int, *, stained: bool = False) -> None:
    """Grey plates with a regular pattern; stained ones carry a dark blot."""
    folder.mkdir(parents=True)
    generator = np.random.default_rng(len(folder.name))
    rows, columns = np.mgrid[0:240, 0:240]
    pattern = 130 + 30 * np.sin(rows / 9) * np.sin(columns / 9)
    for number in range(count):
        image = np.repeat((pattern + generator.normal(0, 4, pattern.shape))[..., None], 3, axis=2)
        image = np.clip(image, 0, 255).astype(np.uint8)
        if stained:
            cv2.circle(image, (60 + 10 * number, 110), 30, (10, 10, 10), -1)
        (folder / f"{number}.png").write_bytes(cv2.imencode(".png", image)[1].tobytes())


def test_killed_resumed_and_used(qtbot: QtBot, application: Application, tmp_path: Path) -> None:
    write_parts(tmp_path / "good", 14)
    write_parts(tmp_path / "parts", 3, stained=True)
    (tmp_path / "parts" / "z-broken.png").write_bytes(b"\x89PNG\r\n\x1a\n broken")
    products_page(application.window).createRequested.emit("plate")
    settle(application)
    products_page(application.window).importRequested.emit([tmp_path / "good"])
    settle(application)
    assert len(application.app_state.images) == 14
    product = application.app_state.active_product
    assert product is not None
    state, training = application.training_state, application.services.training
    training.train([product.id], "lite", MINUTES)

    def step() -> int:
        return state.progress.step if state.progress is not None and state.progress.stage is Stage.TRAINING else 0

    qtbot.waitUntil(lambda: step() >= 1, timeout=300_000)
    assert application.workers.training.process_id is not None
    os.kill(application.workers.training.process_id, signal.SIGKILL)
    qtbot.waitUntil(lambda: state.phase is TrainingPhase.FAILED, timeout=20_000)
    settle(application)
    job = state.jobs[0]
    training.resume(job.id)
    qtbot.waitUntil(lambda: step() >= 1, timeout=300_000)
    training.cancel()
    qtbot.waitUntil(lambda: state.phase is TrainingPhase.CANCELLED, timeout=60_000)
    cancelled_at = step()
    training.resume(job.id)
    qtbot.waitUntil(lambda: step() >= 1, timeout=300_000)
    assert step() >= cancelled_at
    qtbot.waitUntil(lambda: not state.phase.busy, timeout=300_000)
    assert state.phase is TrainingPhase.FINISHED, state.message
    settle(application)
    assert state.jobs[0].state is JobState.FINISHED
    application.services.inspection.start(FolderChoice(str(tmp_path / "parts")))
    qtbot.waitUntil(lambda: application.inspection_state.counters.not_checked == 1, timeout=300_000)
    qtbot.waitUntil(lambda: application.inspection_state.run_state is RunState.IDLE, timeout=60_000)
    settle(application)
    parts = application.workspace.batches.inspections(review_state(application).batches[0].id)
    assert [part.verdict for part in parts][3] is Verdict.NOT_CHECKED
    assert all(part.score is not None and np.isfinite(part.score) for part in parts[:3])
    assert application.app_state.device_text != ""
