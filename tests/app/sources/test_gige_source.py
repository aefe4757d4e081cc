"""GigE Vision cameras without a maker's driver: fakes that speak the real protocol over the loopback interface."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from app.messages.codes import cameras as codes
from app.messages.wording.say import say
from app.sources.catalogue import Catalogue
from app.sources.errors import SourceError
from app.sources.gige.choice import GigeChoice
from app.sources.gige.kind import GIGE
from app.sources.industrial.settings import CameraSettings, Region
from app.sources.industrial.source import IndustrialSource
from app.sources.kind import DeviceForm
from app.sources.source import SourceFrame
from app.sources.triggerable import CameraTrigger
from tests.support.cameras import FAKE_SERIAL, fake_gige_camera

ARAVIS_CAMERA = "arv-fake-gv-camera-0.8"


def _source(settings: CameraSettings | None = None, trigger: CameraTrigger = CameraTrigger.FREE) -> IndustrialSource:
    source = Catalogue().open(GigeChoice(FAKE_SERIAL, settings or CameraSettings()))
    assert isinstance(source, IndustrialSource)
    source.use_trigger(trigger)
    return source


def _read(source: IndustrialSource) -> SourceFrame:
    frame = source.read()
    assert frame is not None
    return frame


def test_the_camera_is_found_set_and_read_and_a_second_user_is_refused() -> None:
    with fake_gige_camera() as fake:
        assert isinstance(GIGE.form, DeviceForm)
        (found,) = GIGE.form.find()
        assert (found.id, found.serial, found.address) == (FAKE_SERIAL, FAKE_SERIAL, "127.0.0.1")
        settings = CameraSettings(exposure_us=3000, gain=6, region=Region(160, 120, 16, 8), packet_size=1200)
        source = _source(settings)
        source.setup()
        with pytest.raises(SourceError) as caught:
            _source().setup()
        assert caught.value.message == codes.CameraBusy(f"GigE/USB3 Vision {FAKE_SERIAL}")
        frame = _read(source)
        source.close()
        assert frame.image is not None and frame.image.size == (120, 160)
        assert _controller(fake) is None, "the camera was given back"


@pytest.mark.parametrize("pixel_format", ["BayerRG8", "RGB8"])
def test_colours_come_as_colours(pixel_format: str) -> None:
    with fake_gige_camera(pixel_format):
        source = _source()
        source.setup()
        frame = _read(source)
        source.close()
    assert frame.image is not None and not frame.image.grey


def test_every_trigger_is_a_part_also_where_packets_are_lost() -> None:
    with fake_gige_camera(dropped=((2, 3),)):
        source = _source(trigger=CameraTrigger.SOFTWARE)
        source.setup()
        outcomes = []
        for _ in range(4):
            source.fire()
            outcomes.append(_read(source).error)
        source.close()
    assert outcomes[0] is None and outcomes[2:] == [None, None]
    assert outcomes[1] == codes.PictureDamaged("1 packets are missing")


def test_a_trigger_while_the_picture_before_is_under_way_is_a_part_that_was_not_judged() -> None:
    with fake_gige_camera(fps=5):
        source = _source(trigger=CameraTrigger.SOFTWARE)
        source.setup()
        source.fire()
        source.fire()
        first, second = _read(source), _read(source)
        source.close()
    assert first.image is not None and second.error == codes.TriggeredTooSoon()


def test_bounds_are_the_cameras() -> None:
    with fake_gige_camera(), pytest.raises(SourceError) as caught:
        _source(CameraSettings(exposure_us=5e6)).setup()
    assert "exposure can be 0.01 ms to 1000 ms, the product wants 5000 ms" in say(caught.value.message)


def test_when_control_is_lost_the_picture_is_said_to_be_old_and_the_camera_is_opened_again() -> None:
    with fake_gige_camera() as fake:
        source = _source()
        source.setup()
        first = _read(source)
        fake.revoke_control()  # type: ignore[attr-defined]
        statuses = set()
        deadline = time.monotonic() + 15
        while _controller(fake) is None or not statuses:
            frame = _read(source)
            statuses.add(say(source.status))
            assert time.monotonic() < deadline
        frame = _read(source)
        source.close()
    assert first.image is not None and frame.image is not None


def test_no_camera_is_no_camera() -> None:
    with pytest.raises(SourceError) as caught:
        Catalogue().open(GigeChoice("4711")).setup()
    assert isinstance(caught.value.message, (codes.CameraNotConnected, codes.OtherCamerasConnected))


def test_an_aravis_camera_is_inspected_killed_and_found_again(tmp_path: Path) -> None:
    """In a network of its own, where nothing but the fake answers."""
    if shutil.which(ARAVIS_CAMERA) is None:
        pytest.skip(f"{ARAVIS_CAMERA} is not installed (Debian: aravis-tools)")
    if not _may_make_networks():
        pytest.skip("a network namespace needs root")
    result = subprocess.run(
        ["unshare", "-n", sys.executable, "-m", "tests.support.aravis_walk"],
        cwd=Path(__file__).parents[3],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
    )
    assert result.returncode == 0, result.stdout + result.stderr
    assert result.stdout.splitlines()[-1] == "back again"


def _controller(fake: Any) -> str | None:
    controller: str | None = fake.controller()
    return controller


def _may_make_networks() -> bool:
    if shutil.which("unshare") is None or shutil.which("ip") is None:
        return False
    return subprocess.run(["unshare", "-n", "true"], capture_output=True, check=False).returncode == 0
