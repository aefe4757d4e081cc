"""An empty workspace greets, the line of first steps leads to the first inspected part, and both go by themselves."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from app.application import Application
from app.domain.edition import Edition
from app.domain.first_steps import FirstStep
from app.pages.inspect.parts.welcome import Welcome
from app.settings.schema import FIRST_STEPS, FIRST_STEPS_AWAY, FIRST_STEPS_SHOWN
from app.shell.first_steps_bar import FirstStepsBar
from app.sources.folder.choice import FolderChoice
from app.state.training_state import TrainingPhase
from app.storage.workspace import Workspace
from app.widgets.text_dialog import TextDialog
from tests.support import child_targets
from tests.support.dialogs import InDialog
from tests.support.office import png
from tests.support.pages import inspect_page, products_page
from tests.support.settle import settle


def open_application(folder: Path, edition: Edition = Edition.WORKSTATION) -> Application:
    application = Application(
        Workspace.open(folder),
        child_targets.train_in_steps,
        child_targets.inspect_by_brightness,
        child_targets.prepare_nothing,
        edition=edition,
    )
    application.window.show()
    application.begin()
    settle(application)
    return application


@pytest.fixture
def application(qtbot: QtBot, tmp_path: Path) -> Iterator[Application]:
    application = open_application(tmp_path / "workspace")
    yield application
    application.close()


def welcome(application: Application) -> Welcome:
    return inspect_page(application.window).welcome


def bar(application: Application) -> FirstStepsBar:
    return application.window.first_steps


def press(qtbot: QtBot, application: Application) -> None:
    qtbot.mouseClick(bar(application).go_button, Qt.MouseButton.LeftButton)
    settle(application)


def present(application: Application) -> FirstStep | None:
    return application.services.first_steps.steps.present


def name_it(dialog: QDialog) -> None:
    assert isinstance(dialog, TextDialog)
    dialog.edit.setText("Gear")
    dialog.accept()


def test_the_way_from_nothing_to_the_first_inspected_part(
    qtbot: QtBot, application: Application, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = application.window
    assert welcome(application).isVisible() and not bar(application).isVisible()
    with InDialog(TextDialog, name_it):
        qtbot.mouseClick(welcome(application).own_button, Qt.MouseButton.LeftButton)
    settle(application)
    assert bar(application).isVisible() and present(application) is FirstStep.PICTURES
    files = []
    for number in range(6):
        files.append(tmp_path / f"good-{number}.png")
        files[-1].write_bytes(png(30 + number))
    for chosen in (files[:2], files):
        monkeypatch.setattr(
            QFileDialog, "getOpenFileNames", lambda *_args, chosen=chosen: ([str(path) for path in chosen], "")
        )
        press(qtbot, application)
        assert (present(application) is FirstStep.PICTURES) is (len(chosen) == 2)
        if len(chosen) == 2:
            assert bar(application).sentence.text().startswith("2 pictures are there; at least 4")
    assert present(application) is FirstStep.PROMPTS
    press(qtbot, application)
    qtbot.waitUntil(lambda: present(application) is FirstStep.TRAIN, timeout=10_000)
    assert sum(image.is_prompt for image in application.app_state.images) == 4
    train = application.services.training.train
    monkeypatch.setattr(
        application.services.training, "train", lambda ids, preset, _minutes, *rest: train(ids, preset, 0.001, *rest)
    )
    press(qtbot, application)
    qtbot.waitUntil(lambda: application.training_state.phase is TrainingPhase.FINISHED, timeout=30_000)
    settle(application)
    assert window.pages.currentWidget() is window.page("train") and present(application) is FirstStep.INSPECT
    press(qtbot, application)
    assert window.pages.currentWidget() is window.page("inspect") and not welcome(application).isVisible()
    inspect_page(window).sourceRequested.emit(FolderChoice(str(tmp_path)))
    qtbot.waitUntil(lambda: present(application) is None, timeout=30_000)
    assert "first part of Gear is inspected" in bar(application).sentence.text()
    press(qtbot, application)
    assert not bar(application).isVisible()
    qtbot.waitUntil(lambda: not application.services.inspection.busy, timeout=30_000)


def test_it_is_where_it_was_after_a_restart_and_can_be_put_away(qtbot: QtBot, tmp_path: Path) -> None:
    first = open_application(tmp_path / "workspace")
    first.app_state.set_setting(FIRST_STEPS, FIRST_STEPS_SHOWN)
    products_page(first.window).createRequested.emit("Gear")
    settle(first)
    first.close()
    again = open_application(tmp_path / "workspace")
    try:
        assert bar(again).isVisible() and present(again) is FirstStep.PICTURES
        assert bar(again).labels[FirstStep.NAME].accessibleName() == "Name: done"
        again.operator_mode.enter()
        assert not bar(again).isVisible(), "the operator's page has the screen for itself"
        again.operator_mode.leave()
        qtbot.mouseClick(bar(again).away_button, Qt.MouseButton.LeftButton)
        assert not bar(again).isVisible() and again.app_state.settings[FIRST_STEPS] == FIRST_STEPS_AWAY
        again.actions["window.first_steps"].trigger()
        assert bar(again).isVisible()
    finally:
        again.close()


def test_the_line_gives_way_to_a_page_that_needs_all_of_a_low_window(qtbot: QtBot, application: Application) -> None:
    window = application.window
    application.app_state.set_setting(FIRST_STEPS, FIRST_STEPS_SHOWN)
    for height, page, is_seen in (
        (800, "inspect", True),
        (680, "inspect", False),
        (680, "products", True),
        (680, "charts", True),
        (800, "charts", True),
    ):
        window.resize(1280, height)
        window.show_page(page)
        body = window.centralWidget()
        assert body is not None
        settle(application)
        qtbot.waitUntil(lambda is_seen=is_seen: bar(application).isVisible() is is_seen)  # type: ignore[misc]
        qtbot.waitUntil(lambda body=body, height=height: body.minimumSizeHint().height() <= height)  # type: ignore[misc]
        assert bar(application).isVisible() is is_seen, f"{page} at {height}"


def test_the_welcome_goes_and_comes_with_what_is_there(qtbot: QtBot, application: Application) -> None:
    products_page(application.window).createRequested.emit("Gear")
    settle(application)
    assert not welcome(application).isVisible()
    application.services.runner.undo()
    settle(application)
    assert welcome(application).isVisible()


def test_the_demonstration_is_started_beside_this_window(
    qtbot: QtBot, application: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[tuple[str, ...]] = []
    windows = application.services.other_windows
    monkeypatch.setattr(windows, "_start", lambda arguments: started.append(tuple(arguments)) or True)
    qtbot.mouseClick(welcome(application).demonstration_button, Qt.MouseButton.LeftButton)
    assert started == [("--demo",)] and welcome(application).isVisible()


def test_a_station_says_why_two_ways_are_closed(qtbot: QtBot, tmp_path: Path) -> None:
    station = open_application(tmp_path / "station", Edition.STATION)
    try:
        shown = welcome(station)
        assert shown.isVisible() and shown.given_button.isEnabled()
        assert not shown.own_button.isEnabled() and "model file" in shown.own.text.text()
        assert not shown.demonstration_button.isEnabled() and "cannot" in shown.demonstration.text.text()
    finally:
        station.close()


def test_pages_of_parts_lead_to_where_parts_come_from(qtbot: QtBot, application: Application) -> None:
    window = application.window
    for key in ("all_parts", "charts"):
        window.show_page(key)
        settle(application)
        nothing = window.page(key).nothing  # type: ignore[attr-defined]
        assert nothing.isVisible()
        qtbot.mouseClick(nothing.inspect_button, Qt.MouseButton.LeftButton)
        assert window.pages.currentWidget() is window.page("inspect")
    batch = application.workspace.batches.create("Gear", "m-0001", "camera")
    application.workspace.batches.finish(batch.id)
    application.services.library.read_everything()
    application.wired.watches.first_steps.begin()
    settle(application)
    for key in ("all_parts", "charts"):
        window.show_page(key)
        assert not window.page(key).nothing.isVisible()  # type: ignore[attr-defined]
