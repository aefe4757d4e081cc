"""The light is registered and probed in the real application, by keys."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from app.application import Application
from app.pages.inspect.parts.light_dialog import LightDialog
from app.sources.catalogue import Catalogue
from app.sources.video.choice import VideoChoice
from app.state.last_source import keep_source
from app.storage.workspace import Workspace
from tests.support import child_targets
from tests.support.pages import only
from tests.support.pattern_source import WITH_PATTERN, PatternChoice
from tests.support.settle import settle

CATALOGUE = Catalogue(WITH_PATTERN)
Steps = list[Callable[[LightDialog], None]]


@pytest.fixture
def application(qtbot: QtBot, tmp_path: Path) -> Iterator[Application]:
    workspace = Workspace.open(tmp_path / "workspace")
    workspace.products.create("Gear")
    application = Application(
        workspace,
        inspection_target=child_targets.inspect_by_brightness,
        preparation_target=child_targets.prepare_nothing,
        catalogue=CATALOGUE,
        pages=only("inspect"),
    )
    application.window.show()
    application.window.activateWindow()
    application.begin()
    settle(application)
    yield application
    application.close()


def picture(folder: Path, name: str, share: float = 1.0) -> str:
    random = np.random.default_rng(3)
    pixels = np.clip(random.normal(120, 20, (120, 180, 3)) * share, 0, 255).astype(np.uint8)
    cv2.imwrite(str(folder / name), pixels)
    return str(folder / name)


def through(application: Application, steps: Steps) -> None:
    """Open the dialog by its keys, do one step after the other in it, and close it."""
    failures: list[BaseException] = []

    def go_on() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, LightDialog) or not dialog.isActiveWindow():
            QTimer.singleShot(20, go_on)
            return
        try:
            settle(application)
            for step in steps:
                step(dialog)
                settle(application)
        except BaseException as error:  # else the dialog would stay open for ever
            failures.append(error)
        dialog.reject()

    QTimer.singleShot(20, go_on)
    QTest.keyClick(
        application.window, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    if failures:
        raise failures[0]


def press(key: Qt.Key) -> Callable[[LightDialog], None]:
    return lambda dialog: QTest.keyClick(dialog, key)


def test_registered_probed_and_taken_back_by_keys(
    application: Application, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good, dark = picture(tmp_path, "good.png"), picture(tmp_path, "dark.png", 0.7)
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"nothing")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_args: ([good], ""))
    asked = iter([good, dark, str(broken)])
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (next(asked), ""))
    said: list[tuple[str, str]] = []
    shown: list[bool] = []

    def look(dialog: LightDialog) -> None:
        said.append((dialog.outcome.text(), dialog.findings.text()))
        shown.append(dialog.history.isVisible())

    steps: Steps = [
        lambda dialog: said.append((dialog.master.text(), str(dialog.file_button.isEnabled()))),
        press(Qt.Key.Key_G),
        look,
        press(Qt.Key.Key_F),
        look,
        press(Qt.Key.Key_F),
        look,
        press(Qt.Key.Key_F),
        look,
        press(Qt.Key.Key_Delete),
        look,
        lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier),
        look,
    ]
    through(application, steps)

    assert said[0] == ("No master part is registered yet.", "False")
    assert said[1][0] == "Not probed yet"
    assert said[2][0] == "As it was"
    assert said[3][0] == "The light changed"
    assert "Everywhere darker by 30 % (limit 10 %)." in said[3][1]
    assert said[4][0] == "That could not be done"
    assert "broken.png" in said[4][1]
    assert said[5][0] == "Nothing to compare with"
    assert said[6][0] == "The light changed"
    assert shown == [False, True, True, True, False, True]
    light = application.workspace.light
    master = light.of_product(application.app_state.products[0].id)
    assert master is not None
    assert [probe.name for probe in light.probes(master.id, 9)] == ["good.png", "dark.png"]


def test_a_folder_is_no_camera_and_nothing_is_on_show_yet(application: Application) -> None:
    enabled: list[bool] = []
    buttons: Steps = [
        lambda dialog: enabled.extend(
            each.isEnabled()
            for each in (dialog.camera_button, dialog.take_button, dialog.shown_button, dialog.files_button)
        )
    ]
    through(application, buttons)

    assert enabled == [False, False, False, True]


def test_the_camera_of_the_product_takes_the_pictures(application: Application) -> None:
    """It shows six parts, every third of them bright: a bright one lies within limits that follow from all six."""
    app_state = application.app_state
    product = app_state.products[0]
    keep_source(app_state, CATALOGUE, product.id, PatternChoice(3000))
    said: list[str] = []
    probes: list[int] = []
    light = application.workspace.light

    def taken(count: int) -> Callable[[LightDialog], None]:
        def wait(dialog: LightDialog) -> None:
            deadline = time.monotonic() + 20
            while len(probes) < count and time.monotonic() < deadline:
                QTest.qWait(20)
                master = light.of_product(product.id)
                probes[:] = (
                    [] if master is None else [len(master.pictures), *(p.id for p in light.probes(master.id, 9))]
                )
            settle(application)
            said.append(dialog.outcome.text())

        return wait

    steps: Steps = [
        lambda dialog: said.append(str(dialog.take_button.isEnabled())),
        press(Qt.Key.Key_R),
        taken(1),
        press(Qt.Key.Key_P),
        taken(2),
    ]
    through(application, steps)

    assert said == ["True", "Not probed yet", "As it was"]
    assert probes[0] == 6
    master = light.of_product(product.id)
    assert master is not None
    assert master.name == "Pattern 3000"


def test_a_camera_that_shows_nothing_says_so_and_keeps_nothing(application: Application, tmp_path: Path) -> None:
    app_state = application.app_state
    product = app_state.products[0]
    keep_source(app_state, CATALOGUE, product.id, VideoChoice(str(tmp_path / "gone.mp4")))
    said: list[str] = []

    def wait(dialog: LightDialog) -> None:
        deadline = time.monotonic() + 20
        while dialog.outcome.text() != "That could not be done" and time.monotonic() < deadline:
            QTest.qWait(20)
        said.append(dialog.findings.text())

    through(application, [press(Qt.Key.Key_R), wait])

    assert "gone.mp4" in said[0]
    assert application.workspace.light.of_product(product.id) is None
