"""The whole window as a station: no child of it can import torch, and it inspects with a model that came in a model file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.application import Application
from app.demo.demo_controller import DemoController
from app.demo.demo_images import DemoImages
from app.demo.handover_writer import engine_is_settled
from app.domain.edition import Edition
from app.domain.run_status import RunState
from app.messages.codes.demo import DemonstrationStopped
from app.messages.codes.readiness import TrainingNeedsWorkstation
from app.operations.add_model_file import look_at_model_file
from app.pages.catalogue import PAGES
from app.processes.messages import ModelLoaded
from app.settings.schema import DEVICE
from app.sources.folder.choice import FolderChoice
from app.state.notice import Notice, NoticeLevel
from app.state.training_state import TrainingPhase
from app.storage.workspace import Workspace
from onenip_core.types import Verdict
from tests.support.pages import inspect_page, train_page
from tests.support.settle import settle

SITE = Path(__file__).parents[1] / "support" / "station_site"


@pytest.fixture
def station(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Application]:
    monkeypatch.setenv("PYTHONPATH", str(SITE))  # of the children
    application = Application(Workspace.open(tmp_path / "workspace"), edition=Edition.STATION)
    application.window.show()
    application.begin()
    settle(application)
    yield application
    application.close()


@pytest.fixture
def notices(station: Application) -> list[Notice]:
    told: list[Notice] = []
    station.app_state.noticeRaised.connect(told.append)
    return told


def test_a_station_inspects_what_a_workstation_trained(
    qtbot: QtBot, station: Application, notices: list[Notice], model_file: Path, small_model: Path
) -> None:
    loaded: list[ModelLoaded] = []
    station.workers.inspection.modelLoaded.connect(loaded.append)
    station.app_state.set_setting(DEVICE, "cuda")  # as a workspace may say that comes from a workstation
    assert inspect_page(station.window).start.title == "Nothing to inspect yet"
    station.services.model_files.add(look_at_model_file(station.workspace, model_file), inspect=True)
    qtbot.waitUntil(lambda: engine_is_settled(station), timeout=60_000)
    assert loaded and all(each.engine != "torch" for each in loaded)
    product = next(each for each in station.app_state.products if each.name == "stripes")
    station.services.library.select_product(product.id)
    settle(station)
    assert inspect_page(station.window).start_obstacle() is None
    station.services.inspection.start(FolderChoice(str(small_model.parent / "stripes")))
    qtbot.waitUntil(lambda: station.inspection_state.counters.ok > 0, timeout=30_000)
    qtbot.waitUntil(lambda: station.inspection_state.run_state is RunState.IDLE, timeout=30_000)
    batch = station.workspace.batches.list()[0]
    judged = station.workspace.batches.inspections(batch.id)
    assert len(judged) == 10 and all(each.verdict is not Verdict.NOT_CHECKED for each in judged)
    assert [each for each in notices if each.level is NoticeLevel.ERROR] == []


def test_nothing_in_a_station_tries_to_train(qtbot: QtBot, station: Application, notices: list[Notice]) -> None:
    window, services = station.window, station.services
    for descriptor in PAGES:
        window.show_page(descriptor.key)
        window.grab()
    window.show_page("train")
    qtbot.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)  # Train's own keys
    commands = {command.text: command for command in window._commands()}
    assert not commands[station.actions["train.start"].text()].enabled
    assert notices == []
    services.training.train([1], "lite", 1.0)
    services.training.resume(1)
    assert [each.message for each in notices] == [TrainingNeedsWorkstation(), TrainingNeedsWorkstation()]
    services.unusual.compare(1)
    demonstration = DemoController(station, DemoImages.MADE_PARTS)
    demonstration.start()
    demonstration.close()
    settle(station)
    assert notices[-1].heading == DemonstrationStopped() and notices[-1].message == TrainingNeedsWorkstation()
    assert station.training_state.phase is TrainingPhase.IDLE and not station.workers.training.running
    assert station.work_state.comparison is None
    assert not (station.workspace.path / "demo-images").exists()
    assert train_page(window).station.isVisible()
