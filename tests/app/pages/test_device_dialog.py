"""Choosing among the devices that were found: pictures, names, modes; the camera is free when the dialog is closed."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from app.domain.source_choice import SourceChoice
from app.messages.codes import sources as codes
from app.messages.message import PlainText
from app.sources.errors import SourceError
from app.sources.kind import DeviceForm, DeviceMode, FoundDevice, SourceKind
from app.sources.source import FrameSource
from app.widgets.look.appearance import Appearance
from app.widgets.source_choosing import device_dialog
from app.widgets.source_choosing.device_dialog import DeviceDialog
from tests.support.pattern_source import PATTERN, PatternChoice, PatternSource
from tests.support.triggered_source import TriggeredSource

BRIGHT = FoundDevice("4000", "Bright pattern", "SN-4000", "192.168.0.40")
BUSY = FoundDevice("3000", "Busy pattern")
MODES = (DeviceMode("4001", "64 × 48 · 30/s"), DeviceMode("2000", "32 × 24 · 60/s"))


class BusySource(PatternSource):
    def setup(self) -> None:
        raise SourceError(codes.CameraCannotBeOpened(3000))


def source_of(choice: SourceChoice) -> FrameSource:
    assert isinstance(choice, PatternChoice)
    return BusySource(3000) if choice.bright == 3000 else PatternSource(choice.bright)


def two_cameras() -> SourceKind:
    form = DeviceForm(lambda: (BRIGHT, BUSY), lambda device: MODES if device == "4000" else ())
    return replace(PATTERN, form=form, open=source_of)


def shown(qtbot: QtBot, kind: SourceKind) -> DeviceDialog:
    dialog = DeviceDialog(Appearance(), kind, "Pattern")
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def looked_through(qtbot: QtBot, kind: SourceKind) -> DeviceDialog:
    dialog = shown(qtbot, kind)
    qtbot.waitUntil(dialog.refresh_button.isEnabled, timeout=10_000)
    return dialog


def test_devices_show_what_they_see_or_why_not(qtbot: QtBot) -> None:
    dialog = looked_through(qtbot, two_cameras())
    bright, busy = dialog.list.rows
    assert bright.picture is not None and bright.detail == "SN-4000  ·  192.168.0.40" and not bright.trouble
    assert busy.picture is None and "cannot be opened" in busy.trouble
    assert dialog.list.current_row == bright
    dialog.grab()  # painted without an error


def test_the_best_mode_is_the_device_itself_and_another_one_is_named(qtbot: QtBot) -> None:
    dialog = looked_through(qtbot, two_cameras())
    assert [dialog.mode.itemText(number) for number in range(2)] == ["Best: 64 × 48 · 30/s", "32 × 24 · 60/s"]
    qtbot.mouseClick(dialog.start_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.result() == QDialog.DialogCode.Accepted, timeout=5_000)
    assert dialog.device_id == "4000"
    again = looked_through(qtbot, two_cameras())
    again.mode.setCurrentIndex(1)
    again.accept()
    qtbot.waitUntil(lambda: again.result() == QDialog.DialogCode.Accepted, timeout=5_000)
    assert again.device_id == "2000"


def test_a_device_that_is_not_in_the_list_can_be_typed(qtbot: QtBot) -> None:
    dialog = looked_through(qtbot, replace(PATTERN, form=DeviceForm(lambda: ())))
    assert "No device was found" in dialog.message.text() and not dialog.start_button.isEnabled()
    QTest.keyClicks(dialog.typed, "one")
    assert not dialog.start_button.isEnabled(), "it is no number"
    dialog.typed.clear()
    QTest.keyClicks(dialog.typed, "1234")
    QTest.keyClick(dialog.typed, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.result() == QDialog.DialogCode.Accepted, timeout=5_000)
    assert dialog.device_id == "1234"


def test_what_must_be_installed_is_said(qtbot: QtBot) -> None:
    dialog = looked_through(qtbot, replace(PATTERN, missing=lambda: PlainText("Install the package of the maker.")))
    assert dialog.message.text() == "Install the package of the maker."


def test_the_camera_is_free_when_the_dialog_is_closed(qtbot: QtBot) -> None:
    """It is open for its picture when a person chooses it."""
    opened, closed = threading.Event(), threading.Event()

    class Slow(TriggeredSource):
        def setup(self) -> None:
            opened.set()

        def close(self) -> None:
            closed.set()

    dialog = shown(qtbot, replace(PATTERN, form=DeviceForm(lambda: (BRIGHT,)), open=lambda _: Slow(0)))
    qtbot.waitUntil(lambda: opened.is_set() and bool(dialog.list.rows), timeout=5_000)
    dialog.accept()
    qtbot.waitUntil(lambda: dialog.result() == QDialog.DialogCode.Accepted, timeout=5_000)
    assert closed.is_set()


def test_a_driver_that_hangs_holds_up_neither_the_window_nor_the_choice(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(device_dialog, "RELEASE_PATIENCE_S", 0.2)
    answer = threading.Event()

    def hang() -> tuple[FoundDevice, ...]:
        answer.wait()
        return ()

    dialog = shown(qtbot, replace(PATTERN, form=DeviceForm(hang)))
    assert "Looking" in dialog.message.text()
    QTest.keyClicks(dialog.typed, "7")
    dialog.accept()
    qtbot.waitUntil(lambda: dialog.result() == QDialog.DialogCode.Accepted, timeout=5_000)
    assert dialog.device_id == "7"
    answer.set()
