"""The camera's settings in the window: read from and bounded by the camera, tried with a picture, kept with the product."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.pages.inspect.parts import camera_dialog
from app.pages.inspect.parts.camera_dialog import CameraDialog
from app.pages.inspect.parts.camera_form import CameraForm
from app.sources.basler.opener import BaslerOpener
from app.sources.industrial.camera import CameraOpener
from app.sources.industrial.readings import Knob
from app.sources.industrial.settings import CameraSettings, Region, WhiteBalance
from app.widgets.look.appearance import Appearance
from tests.support.cameras import CAMERA_0, emulated_baslers
from tests.support.scripted_camera import ScriptedCamera, ScriptedOpener


@pytest.fixture(autouse=True)
def _emulator(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with emulated_baslers(monkeypatch):
        yield


class _Shown:
    """Dialogs that are held until they have given their cameras back."""

    def __init__(self) -> None:
        self.dialogs: list[CameraDialog] = []

    def __call__(self, settings: CameraSettings, opener: CameraOpener | None = None) -> CameraDialog:
        dialog = CameraDialog(Appearance(), opener or BaslerOpener(CAMERA_0), settings, "Cells")
        self.dialogs.append(dialog)
        dialog.show()
        return dialog


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[_Shown]:
    shown = _Shown()
    yield shown
    for dialog in shown.dialogs:
        dialog.reject()
        qtbot.waitUntil(dialog.isHidden, timeout=5000)


def _ready(qtbot: QtBot, dialog: CameraDialog) -> CameraForm:
    qtbot.waitUntil(dialog.save_button.isEnabled, timeout=10_000)
    assert dialog.form is not None
    return dialog.form


def test_fields_hold_what_the_camera_has_within_its_bounds(qtbot: QtBot, show: _Shown) -> None:
    dialog = show(CameraSettings(exposure_us=8000, region=Region(320, 240, 16, 8)))
    form = _ready(qtbot, dialog)
    exposure, width = form.boxes[Knob.EXPOSURE], form.boxes[Knob.WIDTH]
    assert (exposure.value(), exposure.minimum(), exposure.maximum()) == (8.0, 0.001, 10_000.0)
    assert exposure.suffix() == " ms" and form.boxes[Knob.GAIN].suffix() == " dB"
    assert (width.value(), width.maximum()) == (320, 4096)
    assert exposure.isEnabled() and not form.boxes[Knob.GAIN].isEnabled(), "only what is ticked can be changed"
    assert form.boxes[Knob.LEFT].value() == 16 and form.boxes[Knob.LEFT].isEnabled()
    assert Knob.RED not in form.boxes, "the emulator has no white balance"
    assert "Coord3D_C16" not in [form.formats.itemText(index) for index in range(form.formats.count())]
    qtbot.waitUntil(lambda: dialog.view.scene.frame_size is not None, timeout=5000)
    assert form.settings == CameraSettings(exposure_us=8000, region=Region(320, 240, 16, 8))


def test_what_is_typed_is_set_on_the_camera_and_kept(qtbot: QtBot, show: _Shown) -> None:
    dialog = show(CameraSettings())
    form = _ready(qtbot, dialog)
    form.ticks["exposure"].setChecked(True)
    form.boxes[Knob.EXPOSURE].lineEdit().setText("12,5")
    form.ticks["gamma"].setChecked(True)
    form.ticks["pixel_format"].setChecked(True)
    form.formats.setCurrentText("BayerRG8")
    form.ticks["trigger_input"].setChecked(True)
    form.inputs.setCurrentText("Line3")
    with qtbot.waitSignal(dialog.accepted, timeout=5000):
        dialog.save_button.click()
    assert dialog.settings == CameraSettings(
        exposure_us=12_500, gamma_off=True, pixel_format="BayerRG8", trigger_input="Line3"
    )


def test_applied_is_not_kept_and_reset_goes_back(qtbot: QtBot, show: _Shown) -> None:
    dialog = show(CameraSettings(region=Region(320, 240)))
    form = _ready(qtbot, dialog)
    qtbot.waitUntil(lambda: dialog.view.scene.frame_size is not None, timeout=5000)
    before = dialog.view.scene.frame_size
    form.boxes[Knob.WIDTH].setValue(640)
    dialog.apply_button.click()
    qtbot.waitUntil(lambda: dialog.view.scene.frame_size != before, timeout=5000)
    _ready(qtbot, dialog)
    dialog.reset_button.click()
    qtbot.waitUntil(lambda: dialog.view.scene.frame_size == before, timeout=5000)
    assert form.boxes[Knob.WIDTH].value() == 320


def test_a_camera_that_cannot_be_opened_says_why(qtbot: QtBot, show: _Shown) -> None:
    dialog = show(CameraSettings(), BaslerOpener("4711"))
    qtbot.waitUntil(lambda: "is not connected" in dialog.problem.text(), timeout=5000)
    assert not dialog.save_button.isEnabled() and dialog.cancel_button.isEnabled()


def test_what_the_camera_does_not_take_is_said_and_not_kept(qtbot: QtBot, show: _Shown) -> None:
    camera = ScriptedCamera()
    camera.stubborn.add("ExposureTime")
    dialog = show(CameraSettings(exposure_us=8000), ScriptedOpener(camera))
    _ready(qtbot, dialog)
    assert dialog.problem.text() == "Exposure is 5 ms, the product wants 8 ms"
    dialog.save_button.click()
    _ready(qtbot, dialog)
    assert dialog.result() == 0
    dialog.reject()
    qtbot.waitUntil(dialog.isHidden, timeout=5000)
    assert camera.closed


def test_the_keyboard_stays_at_the_button_that_was_pressed(qtbot: QtBot, show: _Shown) -> None:
    dialog = show(CameraSettings())
    _ready(qtbot, dialog)
    dialog.activateWindow()
    dialog.apply_button.setFocus()
    dialog.apply_button.click()
    assert not dialog.apply_button.isEnabled()
    _ready(qtbot, dialog)
    assert dialog.focusWidget() is dialog.apply_button, "Enter on Cancel would throw away what was typed"


class _SlowCamera(ScriptedCamera):
    """Its driver takes until `goes` to give it back."""

    def __init__(self) -> None:
        super().__init__()
        self.goes = threading.Event()

    def close(self) -> None:
        self.goes.wait(30)
        super().close()


def test_the_window_goes_on_while_a_slow_camera_is_given_back(qtbot: QtBot, show: _Shown) -> None:
    camera = _SlowCamera()
    dialog = show(CameraSettings(), ScriptedOpener(camera))
    _ready(qtbot, dialog)
    dialog.close()
    assert dialog.isVisible() and "given back" in dialog.standing.text(), "closing does not wait"
    assert not dialog.save_button.isEnabled() and not dialog.cancel_button.isEnabled()
    dialog.accept()
    camera.goes.set()
    qtbot.waitUntil(dialog.isHidden, timeout=5000)
    assert camera.closed and dialog.result() == 0, "the first answer counts"


def test_a_camera_that_never_comes_back_is_not_waited_for(
    qtbot: QtBot, show: _Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(camera_dialog, "GIVE_BACK_S", 0.2)
    camera = _SlowCamera()
    dialog = show(CameraSettings(), ScriptedOpener(camera))
    _ready(qtbot, dialog)
    dialog.reject()
    qtbot.waitUntil(dialog.isHidden, timeout=5000)
    assert not camera.closed
    camera.goes.set()


def test_what_this_camera_does_not_have_stays_until_somebody_takes_it_away(qtbot: QtBot, show: _Shown) -> None:
    wanted = CameraSettings(
        exposure_us=8000,
        gain=3.0,
        gamma_off=True,
        white_balance=WhiteBalance(1.5, 1.0, 2.0),
        frame_rate=20.0,
        region=Region(64, 48),
        packet_size=1500,
        pixel_format="Mono10",
        trigger_input="Line7",
    )
    form = _ready(qtbot, show(wanted, ScriptedOpener(ScriptedCamera())))
    assert Knob.GAIN not in form.boxes and form.settings == wanted
    assert form.formats.currentText() == "Mono10" and form.inputs.currentText() == "Line7", "not another in their place"
    without = {
        "gain": "gain",
        "white_balance": "white_balance",
        "frame_rate": "frame_rate",
        "packet_size": "packet_size",
    }
    for key, field in without.items():
        form.ticks[key].setChecked(False)
        assert getattr(form.settings, field) is None
    form.formats.setCurrentText("Mono12")
    assert form.settings == CameraSettings(
        exposure_us=8000, gamma_off=True, region=Region(64, 48), pixel_format="Mono12", trigger_input="Line7"
    )


def test_an_absent_setting_is_said_when_the_rest_is_to_be_kept(qtbot: QtBot, show: _Shown) -> None:
    dialog = show(CameraSettings(gain=3.0), ScriptedOpener(ScriptedCamera()))
    form = _ready(qtbot, dialog)
    dialog.save_button.click()
    _ready(qtbot, dialog)
    assert dialog.result() == 0 and "Gain" in dialog.problem.text()
    form.ticks["gain"].setChecked(False)
    with qtbot.waitSignal(dialog.accepted, timeout=5000):
        dialog.save_button.click()
    assert dialog.settings == CameraSettings()
