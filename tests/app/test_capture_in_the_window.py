"""Pictures of good parts are taken in the window: what a camera shows becomes normal images with all bits, and can be undone."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.frame import Frame
from app.domain.source_choice import SourceChoice
from app.domain.timestamps import utc_now
from app.messages.codes import sources as source_codes
from app.pages.products.capture_controller import CaptureController
from app.pages.products.parts.capture_dialog import CaptureDialog
from app.sources.catalogue import SOURCE_KINDS, Catalogue
from app.sources.errors import SourceError
from app.sources.source import FrameSource, SourceFrame
from app.state.last_source import keep_source
from app.widgets.look.appearance import Appearance
from tests.support.pattern_source import PATTERN, PatternChoice, PatternSource
from tests.support.real_application import RealApplication
from tests.support.settle import settle

BROKEN, WAITING = 1, 2
"""Numbers of devices that are none, or that wait until their frames are taken."""


class LiveSource(PatternSource):
    """A camera of 12 bits whose pictures grow brighter from one to the next."""

    def __init__(self) -> None:
        super().__init__(0)

    @property
    def waits(self) -> bool:
        return False

    def read(self) -> SourceFrame | None:
        time.sleep(0.005)
        if self._stopped.is_set():
            return None
        self._delivered += 1
        pixels = np.full((48, 64), 1000 + self._delivered, np.uint16)
        pixels[:4] = 4095
        return SourceFrame(f"live {self._delivered}", utc_now(), image=Frame(pixels, bits=12))


class BrokenSource(PatternSource):
    def setup(self) -> None:
        raise SourceError(source_codes.CameraCannotBeOpened(1))


def open_source(choice: SourceChoice) -> FrameSource:
    assert isinstance(choice, PatternChoice)
    if choice.bright == BROKEN:
        return BrokenSource(1)
    return PatternSource(3000) if choice.bright == WAITING else LiveSource()


CATALOGUE = Catalogue((*SOURCE_KINDS, replace(PATTERN, open=open_source)))


@pytest.fixture
def real(tmp_path: Path) -> Iterator[RealApplication]:
    real = RealApplication(tmp_path / "workspace")
    real.begin()
    real.create_product("Gear")
    yield real
    real.application.close()


def sit(real: RealApplication, qtbot: QtBot, bright: int, does: Callable[[CaptureDialog], None]) -> None:
    """Open the dialog with that camera, do something in it, close it."""
    services = replace(real.application.services, catalogue=CATALOGUE)
    keep_source(services.app_state, CATALOGUE, 1, PatternChoice(bright))
    controller = CaptureController(services, Appearance(), lambda: False, real.application.window)
    failures: list[BaseException] = []

    def act() -> None:
        dialog = controller.dialog
        assert dialog is not None
        try:
            does(dialog)
        except BaseException as error:  # exec() would go on for ever
            failures.append(error)
        finally:
            dialog.reject()

    from PySide6.QtCore import QTimer

    QTimer.singleShot(0, act)
    controller.open()
    settle(real.application)
    if failures:
        raise failures[0]


def taken(dialog: CaptureDialog, qtbot: QtBot, count: int) -> None:
    qtbot.waitUntil(lambda: dialog.count_text.text() == f"{count} taken", timeout=10_000)


def test_pictures_are_kept_with_all_bits_and_the_last_is_a_ghost(real: RealApplication, qtbot: QtBot) -> None:
    def take_three(dialog: CaptureDialog) -> None:
        qtbot.waitUntil(dialog.take_button.isEnabled, timeout=10_000)
        assert dialog.ghost_item.image is None
        for count in (1, 2, 3):
            qtbot.waitUntil(dialog.take_button.isEnabled, timeout=10_000)
            QTest.keyClick(dialog, Qt.Key.Key_Space)
            taken(dialog, qtbot, count)
        assert dialog.ghost_item.image is not None and 0.3 < dialog.ghost_item.opacity() < 0.5
        QTest.keyClick(dialog, Qt.Key.Key_G)
        assert dialog.ghost_item.image is None
        QTest.keyClick(dialog, Qt.Key.Key_Backspace)
        taken(dialog, qtbot, 2)

    sit(real, qtbot, 4000, take_three)
    images = real.workspace.products.images(1)
    assert len(images) == 2
    assert {image.session for image in images} == {images[0].session} and images[0].session.startswith("Capture 20")
    assert all(image.taken_at is not None for image in images)
    stored = cv2.imread(str(images[0].path), cv2.IMREAD_UNCHANGED)
    assert stored.dtype == np.uint16 and stored[0, 0] == 65535
    value = round(int(stored[20, 20]) * 4095 / 65535)  # one of the camera's own values, stretched over the file's range
    assert 1000 < value < 4095 and stored[20, 20] == (value * 65535 * 2 + 4095) // (2 * 4095)
    real.application.services.runner.undo()  # the undone one comes back: it lies in the trash
    settle(real.application)
    assert len(real.workspace.products.images(1)) == 3


def test_a_range_that_was_chosen_is_kept(real: RealApplication, qtbot: QtBot) -> None:
    real.workspace.products.set_value_bits(1, 12)
    real.application.services.library.read_everything()
    settle(real.application)

    def take_one(dialog: CaptureDialog) -> None:
        qtbot.waitUntil(dialog.take_button.isEnabled, timeout=10_000)
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        taken(dialog, qtbot, 1)

    sit(real, qtbot, 4000, take_one)
    stored = cv2.imread(str(real.workspace.products.images(1)[0].path), cv2.IMREAD_UNCHANGED)
    assert stored[0, 0] == 4095 and 1000 < stored[20, 20] < 4095


def test_a_camera_with_more_bits_than_the_range_is_refused(real: RealApplication, qtbot: QtBot) -> None:
    real.workspace.products.set_value_bits(1, 10)
    real.application.services.library.read_everything()
    settle(real.application)

    def try_it(dialog: CaptureDialog) -> None:
        qtbot.waitUntil(dialog.take_button.isEnabled, timeout=10_000)
        QTest.keyClick(dialog, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: "12 bits" in dialog.problem.text(), timeout=10_000)

    sit(real, qtbot, 4000, try_it)
    assert not real.workspace.products.images(1)


def test_a_source_that_waits_shows_one_picture_after_the_other(real: RealApplication, qtbot: QtBot) -> None:
    def step_through(dialog: CaptureDialog) -> None:
        qtbot.waitUntil(dialog.take_button.isEnabled, timeout=10_000)
        assert dialog.step_button.isVisible()
        QTest.keyClick(dialog, Qt.Key.Key_Space)
        taken(dialog, qtbot, 1)

        def press_on() -> bool:
            # A press while the next picture is on its way asks for nothing, and how long that takes nobody knows.
            QTest.keyClick(dialog.view, Qt.Key.Key_Right)
            QTest.qWait(100)
            return "No more picture" in dialog.problem.text()

        qtbot.waitUntil(press_on, timeout=20_000)
        assert dialog.retry_button.isVisible()

    sit(real, qtbot, WAITING, step_through)
    assert len(real.workspace.products.images(1)) == 1


def test_the_same_picture_twice_is_refused_with_its_name(real: RealApplication, qtbot: QtBot) -> None:
    def take_equal_ones(dialog: CaptureDialog) -> None:
        qtbot.waitUntil(dialog.take_button.isEnabled, timeout=10_000)
        dialog.take_button.click()
        taken(dialog, qtbot, 1)
        qtbot.waitUntil(dialog.take_button.isEnabled, timeout=10_000)
        dialog.take_button.click()  # the second drawn part is another one, the third looks like it
        taken(dialog, qtbot, 2)
        qtbot.waitUntil(dialog.take_button.isEnabled, timeout=10_000)
        dialog.take_button.click()
        qtbot.waitUntil(lambda: dialog.problem.isVisible() and "002" in dialog.problem.text(), timeout=10_000)

    sit(real, qtbot, WAITING, take_equal_ones)
    assert len(real.workspace.products.images(1)) == 2


def test_why_a_camera_cannot_be_opened_is_said(real: RealApplication, qtbot: QtBot) -> None:
    def look(dialog: CaptureDialog) -> None:
        qtbot.waitUntil(lambda: bool(dialog.problem.text()), timeout=10_000)
        assert "amera" in dialog.problem.text() and dialog.retry_button.isVisible()
        assert not dialog.take_button.isEnabled()

    sit(real, qtbot, BROKEN, look)


def test_pictures_come_by_themselves(real: RealApplication, qtbot: QtBot) -> None:
    def wait(dialog: CaptureDialog) -> None:
        qtbot.waitUntil(dialog.take_button.isEnabled, timeout=10_000)
        dialog.interval_box.setValue(0.2)
        QTest.keyClick(dialog, Qt.Key.Key_I)
        qtbot.waitUntil(lambda: int(dialog.count_text.text().split()[0]) >= 3, timeout=20_000)
        QTest.keyClick(dialog, Qt.Key.Key_I)

    sit(real, qtbot, 4000, wait)
    assert len(real.workspace.products.images(1)) >= 3
