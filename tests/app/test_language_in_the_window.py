"""Another language in the real application: all of the window is made again, and nothing of the old one is left or heard."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator
from enum import Enum
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton
from shiboken6 import isValid

from app.application import Application
from app.domain.run_status import RunState
from app.operations.product_operations import RenameProduct
from app.pages.catalogue import PAGES
from app.settings.schema import LANGUAGE, TEXT_SIZE, THEME, TextSize, Theme
from app.sources.folder.choice import FolderChoice
from app.storage.new_inspection import NewInspection
from app.storage.workspace import Workspace
from app.widgets.look.text_size import USUAL, set_text_percent
from onenip_core.types import InspectionResult, Verdict
from tests.support import child_targets
from tests.support.model_folders import write_model_folder
from tests.support.office import png
from tests.support.pages import inspect_page
from tests.support.settle import settle
from tests.support.view_samples import NOW

OF_A_WINDOW = ("app.pages", "app.shell", "app.widgets", "app.actions")
OF_THE_PROGRAM = {"FrontSwitch", "IdleWatch", "FirstPaint", "LockKey", "FocusWindow"}
"""Rooms of the shell that stand beside the window and outlive it."""


@pytest.fixture
def older() -> frozenset[int]:
    """What other tests left."""
    gc.collect()
    return frozenset(id(each) for each in objects_of_windows())


@pytest.fixture
def application(qapp: QApplication, tmp_path: Path) -> Iterator[Application]:
    workspace = Workspace.open(tmp_path / "workspace")
    gear = workspace.products.create("Gear")
    workspace.products.add_image(gear.id, Path("1.png"), png(200))
    folder = write_model_folder(workspace.models_folder / "m-0001", ("Gear",), 1000)
    model = workspace.models.add("m-0001", folder, "lite", ["Gear"])
    workspace.models.activate(model.id)
    batch = workspace.batches.create("Gear", "m-0001", "/line", product_id=gear.id, model_id=model.id)
    result = InspectionResult("Gear", "p", 1.4, 1.0, Verdict.NG)
    workspace.batches.add(batch.id, NewInspection("part.png", png(60), result, NOW))
    workspace.batches.finish(batch.id)
    application = Application(
        workspace,
        training_target=child_targets.train_in_steps,
        inspection_target=child_targets.inspect_by_brightness,
        preparation_target=child_targets.prepare_nothing,
    )
    application.window.show()
    application.begin()
    settle(application)
    yield application
    application.close()


def speak(application: Application, language: str) -> None:
    application.app_state.set_setting(LANGUAGE, language)
    for _ in range(100):
        QApplication.processEvents()
        if not application.front_switch.waits:
            break
        time.sleep(0.02)
    settle(application)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def wait_until(came: Callable[[], bool], seconds: float = 30.0) -> None:
    end = time.monotonic() + seconds
    while not came():
        assert time.monotonic() < end, "it did not come"
        QTest.qWait(5)


def objects_of_windows() -> list[object]:
    return [
        each
        for each in gc.get_objects()
        if str(type(each).__module__).startswith(OF_A_WINDOW)
        and type(each).__name__ not in OF_THE_PROGRAM
        and not isinstance(each, Enum)
    ]


def texts(application: Application) -> set[str]:
    labels = {label.text() for label in application.window.findChildren(QLabel)}
    return labels | {button.text() for button in application.window.findChildren(QPushButton)}


def test_all_of_the_window_speaks_the_language_that_was_chosen(application: Application) -> None:
    english = texts(application)
    speak(application, "de")
    german = texts(application)
    names = {PAGES[0].name, *(page.name for page in PAGES)}
    assert "Prüfen" in names and "Inspect" not in names
    assert {"Produkte", "Papierkorb"} <= {button.text() for button in application.window.findChildren(QPushButton)} | {
        application.window.rail.button(page.key).text() for page in PAGES
    }
    assert "Products" not in german and len(english & german) < len(english) / 4
    assert QLocale().decimalPoint() == ","
    speak(application, "en")
    again = texts(application)  # but for what was said of the moment
    assert len(again & german) < len(again) / 4 and len(again & english) > 0.95 * len(english)
    assert QLocale().decimalPoint() == "."


def test_nothing_of_the_old_window_is_left_and_nothing_of_it_is_called(
    older: frozenset[int], application: Application
) -> None:
    gc.collect()
    before = {id(each) for each in objects_of_windows()} - older
    count = len(before)
    assert count > 500
    old = application.window
    speak(application, "fr")
    assert not isValid(old)
    del old
    gc.collect()
    left = [each for each in objects_of_windows() if id(each) in before]
    kinds = sorted({f"{type(each).__module__}.{type(each).__qualname__}" for each in left})
    assert kinds == []
    # What the old window followed changes: a slot of something that is gone would raise, and fail this test.
    application.app_state.set_setting(THEME, Theme.DARK)
    application.services.library.read_everything()
    settle(application)
    assert len([each for each in objects_of_windows() if id(each) not in older]) < 1.1 * count


def test_a_run_goes_on_and_what_was_changed_can_still_be_undone(application: Application, tmp_path: Path) -> None:
    """The new window shows what the old one showed: the run, its newest part, the messages, the step that Undo takes back."""
    folder = tmp_path / "parts"
    folder.mkdir()
    for number in range(40):
        (folder / f"slow {number:02d}.png").write_bytes(png(200))
    store, state = application.workspace.products, application.inspection_state
    application.services.runner.run(RenameProduct(store, 1, "Gear", "Cog"))
    settle(application)
    page = inspect_page(application.window)
    page.sourceRequested.emit(FolderChoice(str(folder)))
    wait_until(lambda: state.latest is not None)
    before, told = application.window, len(application.app_state.notices.past)
    speak(application, "de")
    assert application.window is not before and state.run_state is RunState.RUNNING
    latest = state.latest
    assert latest is not None
    wait_until(lambda: state.latest is not None and state.latest.inspection.id > latest.inspection.id)
    assert len(application.app_state.notices.past) >= told
    assert application.window.isVisible() and inspect_page(application.window).pane.view.viewport is not None
    application.services.inspection.stop()
    wait_until(lambda: state.run_state is RunState.IDLE)
    settle(application)
    application.actions["window.undo"].trigger()
    settle(application)
    assert application.workspace.products.get(1).name == "Gear"


def test_the_operators_page_stays_and_an_open_dialog_is_not_taken_away(application: Application) -> None:
    application.operator_gate.enter()
    assert application.operator_mode.active
    dialog = QDialog(application.window)
    dialog.open()
    application.app_state.set_setting(LANGUAGE, "es")
    for _ in range(30):
        QApplication.processEvents()
        time.sleep(0.01)
    waits = application.front_switch.waits
    assert waits and dialog.isVisible() and isValid(dialog)
    dialog.reject()
    speak(application, "es")
    window = application.window
    assert not application.front_switch.waits and application.operator_mode.active
    assert not window.rail.isVisible() and window.pages.page_on_show is application.front.operator_screen.make().widget
    assert not application.actions["train.start"].isEnabled(), "closed to operators, as before"
    application.operator_gate.toggle()
    assert window.rail.isVisible()


def test_another_text_size_holds_at_once_and_is_kept(application: Application) -> None:
    def letters() -> int:
        return application.window.rail.button("inspect").font().pixelSize()

    before, usual = application.window, letters()
    try:
        application.app_state.set_setting(TEXT_SIZE, TextSize.P175)
        application.actions["window.larger_text"].trigger()
        speak(application, "en")
        assert application.window is not before and letters() == 2 * usual
        assert application.app_state.settings[TEXT_SIZE] is TextSize.P200
        application.actions["window.usual_text"].trigger()
        speak(application, "en")
        assert letters() == usual
    finally:
        set_text_percent(USUAL)
