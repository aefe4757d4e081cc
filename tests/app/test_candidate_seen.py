"""A trained model is a candidate: the Train page says so and leads to its comparison, the lineage says with what it began."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.application import Application
from app.domain.training_job import JobState
from app.pages.releases.page import View
from app.pages.releases.parts.lineage import lineage_facts
from app.pages.releases.state import Reading
from app.pages.train.parts.model_rows import STATE
from app.state.training_state import TrainingPhase
from app.storage.workspace import Workspace
from tests.support import child_targets
from tests.support.model_folders import write_model_folder
from tests.support.pages import releases_page, train_page
from tests.support.settle import settle


@pytest.fixture
def application(qapp: QApplication, tmp_path: Path) -> Iterator[Application]:
    """Three models; the second one inspects, the third was trained last."""
    workspace = Workspace.open(tmp_path / "workspace")
    workspace.products.create("Gear")
    for size in (1000, 2000, 3000):
        name = workspace.models.next_name()
        folder = write_model_folder(workspace.models_folder / name, ("Gear",), size)
        workspace.models.add(name, folder, "lite", ["Gear"])
    job = workspace.jobs.create("m-0003", workspace.models_folder / "m-0003", "{}")
    workspace.jobs.finish(job.id, JobState.FINISHED)
    workspace.models.activate(2)
    application = Application(
        workspace,
        child_targets.train_in_steps,
        child_targets.inspect_by_brightness,
        child_targets.prepare_nothing,
        golden_target=child_targets.judge_golden_by_brightness,
    )
    application.window.resize(1280, 800)
    application.window.show()
    application.begin()
    settle(application)
    application.window.show_page("train")
    yield application
    application.close()


def test_the_trained_model_is_compared_in_one_step(application: Application) -> None:
    page, releases = train_page(application.window), releases_page(application.window)
    table = page.models.model
    states = [table.index(row, STATE).data() for row in range(table.rowCount())]
    assert states == ["Candidate", "● Active", ""], "the oldest was let go"
    application.training_state.set_phase(TrainingPhase.STARTING)
    assert not page.run.compare_button.isVisible()
    application.training_state.set_phase(TrainingPhase.FINISHED)
    assert page.run.compare_button.isVisible() and not page.run.inspect_button.isVisible()
    QTest.mouseClick(page.run.compare_button, Qt.MouseButton.LeftButton)
    settle(application)
    assert releases.isVisible() and releases.view is View.COMPARISON
    assert releases.state.reading.candidate_id == 3
    application.window.show_page("train")
    page.models.table.selectRow(2)
    QTest.mouseClick(page.models.compare_button, Qt.MouseButton.LeftButton)
    settle(application)
    assert releases.isVisible() and releases.state.reading.candidate_id == 1
    active = application.app_state.active_model
    assert active is not None and active.id == 2, "a look changes nothing"


def test_the_lineage_names_the_model_that_it_began_with(application: Application) -> None:
    application.app_state.request_candidate(3)
    settle(application)
    reading = releases_page(application.window).state.reading

    def began_with(parent: str) -> str:
        assert reading.candidate is not None and reading.candidate.details is not None
        manifest = replace(reading.candidate.details.manifest, parent_sha256=parent)
        details = replace(reading.candidate.details, manifest=manifest)
        shown: Reading = replace(reading, candidate=replace(reading.candidate, details=details))
        return next(fact.value for fact in lineage_facts(shown) if fact.name == "Began with")

    assert reading.active is not None and reading.active.details is not None
    assert began_with("") == "nothing: trained from the beginning"
    assert began_with(reading.active.details.digest).startswith("m-0002 · ")
    assert began_with("f" * 64) == "f" * 12, "nobody knows that model here"
