"""A workspace that is copied in the middle of a training goes on in its new place, and the old place stays untouched."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

from pytestqt.qtbot import QtBot

from app.application import Application
from app.domain.training_job import JobState
from app.storage.workspace import Workspace
from tests.support import child_targets
from tests.support.made_up_parts import write_parts
from tests.support.pages import products_page
from tests.support.settle import settle


def contents(folder: Path) -> dict[str, str]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def opened(folder: Path) -> Application:
    application = Application(
        Workspace.open(folder),
        training_target=child_targets.train_in_steps,
        inspection_target=child_targets.inspect_by_brightness,
        preparation_target=child_targets.prepare_nothing,
    )
    application.window.show()
    application.begin()
    settle(application)
    return application


def test_a_copied_workspace_resumes_in_its_new_place(qtbot: QtBot, tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "somewhere else" / "neu ü"
    first = opened(old)
    products_page(first.window).createRequested.emit("bracket")
    settle(first)
    products_page(first.window).importRequested.emit(write_parts(tmp_path / "parts", 4))
    settle(first)
    product = first.app_state.active_product
    assert product is not None
    first.services.training.train([product.id], "lite", 0.02)
    steps = old / "models" / "m-0001" / "steps.txt"
    qtbot.waitUntil(lambda: steps.exists() and int(steps.read_text() or 0) >= 5, timeout=20_000)
    first.services.training.cancel()
    qtbot.waitUntil(lambda: not first.training_state.phase.busy, timeout=20_000)
    first.close()
    shutil.copytree(old, new)
    before = contents(old)

    second = opened(new)
    try:
        job = second.training_state.jobs[0]
        assert job.state is JobState.CANCELLED
        second.services.training.resume(job.id)
        qtbot.waitUntil(lambda: not second.training_state.phase.busy, timeout=30_000)
        settle(second)
        assert second.training_state.jobs[0].state is JobState.FINISHED
        assert (new / "models" / "m-0001" / "manifest.json").exists()
        (model,) = second.app_state.models
        assert model.folder == new / "models" / "m-0001"
        assert all(image.path.is_relative_to(new) for image in second.app_state.images)
    finally:
        second.close()
    assert contents(old) == before
