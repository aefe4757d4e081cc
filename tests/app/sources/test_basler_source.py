"""Basler cameras, by the emulator that pylon brings."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import cv2
import msgspec
import numpy as np
import pytest

from app.domain.frame import Frame
from app.messages.codes import cameras as codes
from app.messages.wording.say import say
from app.sources.basler.choice import BaslerChoice
from app.sources.basler.kind import BASLER
from app.sources.basler.opener import BaslerOpener
from app.sources.catalogue import Catalogue
from app.sources.errors import SourceError
from app.sources.grabber import Grabber
from app.sources.industrial.applying import apply_settings, read_settings
from app.sources.industrial.camera import BadBuffer, OpenedCamera, RawPicture
from app.sources.industrial.decoding import decode
from app.sources.industrial.patience import Patience
from app.sources.industrial.settings import CameraSettings, Region, WhiteBalance
from app.sources.industrial.source import IndustrialSource
from app.sources.kind import DeviceForm
from app.sources.source import SourceFrame
from app.sources.triggerable import CameraTrigger
from tests.support.cameras import CAMERA_0, CAMERA_1, emulated_baslers


@pytest.fixture(autouse=True)
def _emulator(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with emulated_baslers(monkeypatch):
        yield


@pytest.fixture
def camera() -> Iterator[OpenedCamera]:
    opened = BaslerOpener(CAMERA_0).open()
    yield opened
    opened.close()


def _source(
    settings: CameraSettings | None = None, trigger: CameraTrigger = CameraTrigger.FREE, serial: str = CAMERA_0
) -> IndustrialSource:
    source = IndustrialSource(
        BaslerOpener(serial),
        settings or CameraSettings(),
        Patience(silence=5.0, answer=5.0, readiness=5.0, first_retry=0.05),
    )
    source.use_trigger(trigger)
    return source


def _read(source: IndustrialSource) -> SourceFrame:
    frame = source.read()
    assert frame is not None
    return frame


def _opened(source: IndustrialSource) -> Any:
    """Pylon's own camera, to do to it what no line does."""
    return source._camera._camera  # type: ignore[union-attr]


def test_both_cameras_are_found_with_name_serial_and_address() -> None:
    assert isinstance(BASLER.form, DeviceForm)
    found = BASLER.form.find()
    assert [(device.id, device.serial, device.name) for device in found] == [
        (CAMERA_0, CAMERA_0, "Basler Emulation"),
        (CAMERA_1, CAMERA_1, "Basler Emulation"),
    ]
    assert all(device.address for device in found)


def test_the_choice_keeps_its_settings_as_text() -> None:
    catalogue = Catalogue()
    settings = CameraSettings(8000.0, 6.0, True, WhiteBalance(red=1.5), 25.0, Region(640, 480, 8, 4), 1500, "BayerRG8")
    choice = BaslerChoice(CAMERA_0, settings)
    assert catalogue.from_text(catalogue.to_text(choice) or "") == choice
    assert catalogue.from_text(f'{{"type":"basler","serial":"{CAMERA_0}"}}') == BASLER.choose(CAMERA_0)
    assert catalogue.open(choice).name == choice.name == f"Basler {CAMERA_0}"


def test_a_camera_that_is_not_there_is_said_with_those_that_are(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(SourceError) as caught:
        _source(serial="4711").setup()
    assert CAMERA_0 in say(caught.value.message) and CAMERA_1 in say(caught.value.message)
    monkeypatch.setenv("PYLON_CAMEMU", "0")
    with pytest.raises(SourceError) as caught:
        _source().setup()
    assert caught.value.message == codes.CameraNotConnected(f"Basler {CAMERA_0}")


def test_settings_arrive_at_the_camera_and_are_read_back(camera: OpenedCamera) -> None:
    wanted = CameraSettings(
        exposure_us=8000.0,
        gain=6.0,
        gamma_off=True,
        frame_rate=25.0,
        region=Region(640, 480, 8, 4),
        packet_size=1200,
        pixel_format="Mono12",
    )
    camera.write("Gamma", 2.0)
    camera.write("ExposureAuto", "Continuous")
    assert apply_settings(camera, wanted) == ()
    read = read_settings(camera)
    assert read.gain == pytest.approx(6.0, abs=0.05)
    assert msgspec.structs.replace(read, gain=6.0) == wanted
    exposure = camera.feature("ExposureTime")
    assert exposure is not None and (exposure.value, exposure.unit) == (8000.0, "us")
    assert exposure.lowest is not None and exposure.highest is not None and exposure.lowest < 8000 < exposure.highest
    auto = camera.feature("ExposureAuto")
    assert auto is not None and auto.value == "Off" and "Continuous" in auto.choices


def test_a_region_is_reached_from_any_other(camera: OpenedCamera) -> None:
    for region in (Region(100, 100, 3000, 3000), Region(4096, 4096), Region(64, 64, 4032, 0)):
        assert apply_settings(camera, CameraSettings(region=region)) == ()
        assert read_settings(camera).region == region


def test_what_the_camera_cannot_do_is_said_with_its_bounds(camera: OpenedCamera) -> None:
    problems = apply_settings(
        camera,
        CameraSettings(
            exposure_us=3e7, white_balance=WhiteBalance(red=2), region=Region(9000, 480), pixel_format="Mono14"
        ),
    )
    said = [say(problem) for problem in problems]
    assert "image width can be 1 px to 4096 px, the product wants 9000 px" in said
    assert "exposure can be 0.001 ms to 10000 ms, the product wants 30000 ms" in said
    assert "white balance (red) cannot be set on this camera, the product wants 2" in said
    assert any(text.startswith("pixel format can be Mono8, Mono10") for text in said) and len(said) == 4


def test_pictures_come_as_the_product_wants_them() -> None:
    source = _source(CameraSettings(region=Region(320, 240), pixel_format="Mono12", frame_rate=50))
    source.setup()
    frames = [_read(source) for _ in range(3)]
    source.close()
    for frame in frames:
        assert frame.image is not None and frame.image.size == (240, 320) and frame.image.bits == 12
    assert frames[0].name == "picture 000001" and source.pixel_format == "Mono12"


@pytest.mark.parametrize("pixel_format", ["Mono8", "Mono16", "BGR8Packed", "RGB16Packed", "BayerGB8", "BayerBG10"])
def test_pictures_in_all_formats_are_those_that_baslers_own_viewer_would_show(
    camera: OpenedCamera, tmp_path: Path, pixel_format: str
) -> None:
    colours = np.zeros((64, 96, 3), np.uint8)
    colours[:] = (200, 90, 30)
    cv2.imwrite(str(tmp_path / "part.png"), colours[..., ::-1])
    for name, value in (("TestImageSelector", "Off"), ("ImageFilename", str(tmp_path)), ("ImageFileMode", "On")):
        camera.write(name, value)
    assert apply_settings(camera, CameraSettings(region=Region(96, 64), pixel_format=pixel_format)) == ()
    camera.start()
    picture = camera.grab(2.0)
    assert isinstance(picture, RawPicture)
    frame = decode(picture)
    assert isinstance(frame, Frame)
    shown = frame.to_rgb()[32, 48].astype(int)
    # The emulator makes grey from files by the weights of BT.709.
    wanted = [round(0.2126 * 200 + 0.7152 * 90 + 0.0722 * 30)] * 3 if frame.grey else [200, 90, 30]
    assert np.abs(shown - wanted).max() <= 2


def test_every_trigger_is_answered_by_one_picture() -> None:
    source = _source(CameraSettings(region=Region(320, 240)), CameraTrigger.SOFTWARE)
    source.setup()
    assert not source.waits and not source.may_drop
    for number in range(1, 6):
        source.fire()
        frame = _read(source)
        assert frame.name == f"picture {number:06d}" and frame.image is not None
    assert len(source._parts) == 0
    source.close()


def test_a_damaged_picture_of_a_trigger_is_that_part_and_no_other() -> None:
    source = _source(CameraSettings(region=Region(320, 240)), CameraTrigger.SOFTWARE)
    source.setup()
    nodes = _opened(source).GetNodeMap()
    nodes.GetNode("ForceFailedBufferCount").SetValue(1)
    outcomes = []
    for number in range(4):
        if number == 1:
            nodes.GetNode("ForceFailedBuffer").Execute()
        source.fire()
        outcomes.append(_read(source).error)
    source.close()
    assert [type(outcome) for outcome in outcomes] == [type(None), codes.PictureDamaged, type(None), type(None)]
    assert "so the part was not judged" in say(outcomes[1]) if outcomes[1] is not None else False


def test_damaged_pictures_in_free_run_are_left_out_counted_and_said() -> None:
    source = _source(CameraSettings(region=Region(320, 240), frame_rate=100))
    source.setup()
    _read(source)
    nodes = _opened(source).GetNodeMap()
    nodes.GetNode("ForceFailedBufferCount").SetValue(3)
    nodes.GetNode("ForceFailedBuffer").Execute()
    frames = [_read(source) for _ in range(10)]
    source.close()
    assert all(frame.image is not None for frame in frames)
    assert source.damaged == 3 and source.shortfall == codes.DamagedInRun(3)


def test_the_emulator_counts_damaged_pictures_too(camera: OpenedCamera) -> None:
    camera.execute("ForceFailedBuffer")
    camera.start()
    answers = [camera.grab(1.0) for _ in range(3)]
    assert all(isinstance(answer, BadBuffer) for answer in answers)
    assert [answer.number for answer in answers if answer is not None] == [0, 1, 2]


def test_a_camera_that_is_opened_again_is_set_again(monkeypatch: pytest.MonkeyPatch) -> None:
    source = _source(CameraSettings(exposure_us=8000.0, region=Region(320, 240)))
    source.setup()
    _read(source)
    monkeypatch.setenv("PYLON_CAMEMU", "0")
    _opened(source).StopGrabbing()  # as when its cable is pulled: the driver gives nothing more
    _opened(source).Close()
    grabber = Grabber(source)
    monkeypatch.setenv("PYLON_CAMEMU", "2")
    frame = _read(source)
    assert frame.image is not None and frame.image.size == (240, 320) and source.delivering
    exposure = source._camera.feature("ExposureTime") if source._camera is not None else None
    assert exposure is not None and exposure.value == 8000.0
    assert grabber.stop(1.0)
    source.close()


def test_a_grabber_stops_a_camera_that_waits_for_triggers() -> None:
    source = _source(trigger=CameraTrigger.HARDWARE)
    grabber = Grabber(source)
    grabber.start()
    assert grabber.take(0.5) is None and grabber.failure is None
    assert grabber.stop(5.0)


def test_without_the_package_the_kind_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    assert BASLER.missing() is None
    monkeypatch.setattr("app.sources.industrial.package.find_spec", lambda _: None)
    missing = BASLER.missing()
    assert missing is not None and "pip install onenip-inspector[basler]" in say(missing)
    with pytest.raises(SourceError) as caught:
        _source().setup()
    assert caught.value.message == missing
