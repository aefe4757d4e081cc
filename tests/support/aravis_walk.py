"""A walk with the fake camera of Aravis, alone in a network namespace: `unshare -n python -m tests.support.aravis_walk`."""

from __future__ import annotations

import subprocess
import sys
import time

from app.domain.frame import Frame
from app.sources.catalogue import Catalogue
from app.sources.gige.choice import GigeChoice
from app.sources.gige.find import find_gige_cameras
from app.sources.industrial.settings import CameraSettings, Region
from app.sources.industrial.source import IndustrialSource
from app.sources.triggerable import CameraTrigger

SERIAL = "LINE-7"


def _start_camera() -> subprocess.Popen[bytes]:
    camera = subprocess.Popen(
        ["arv-fake-gv-camera-0.8", "-i", "lo", "-s", SERIAL], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    time.sleep(0.5)
    return camera


def _source(settings: CameraSettings, trigger: CameraTrigger = CameraTrigger.FREE) -> IndustrialSource:
    source = Catalogue().open(GigeChoice(SERIAL, settings))
    assert isinstance(source, IndustrialSource)
    source.use_trigger(trigger)
    source.setup()
    return source


def _picture(source: IndustrialSource) -> Frame:
    frame = source.read()
    assert frame is not None and frame.image is not None, frame
    return frame.image


def walk() -> None:
    """Raises AssertionError where something is not as it should be."""
    subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
    camera = _start_camera()
    try:
        assert [device.serial for device in find_gige_cameras()] == [SERIAL]
        for pixel_format, grey in (("Mono8", True), ("Mono16", True), ("RGB8", False), ("BayerGR8", False)):
            source = _source(CameraSettings(pixel_format=pixel_format, region=Region(320, 240, 16, 8), frame_rate=10))
            picture = _picture(source)
            source.close()
            assert picture.size == (240, 320) and picture.grey is grey, pixel_format
        print("formats", flush=True)
        source = _source(CameraSettings(pixel_format="Mono8"), CameraTrigger.SOFTWARE)
        for _ in range(3):
            source.fire()
            _picture(source)
        source.close()
        print("triggers", flush=True)
        source = _source(CameraSettings(exposure_us=3000, gain=6))
        _picture(source)
        camera.kill()
        camera.wait()
        camera = _start_camera()
        lost_at = time.monotonic()
        while time.monotonic() - lost_at < 12 and source.delivering:
            _picture(source)  # what was on its way, then the next one after the camera was opened again
            if time.monotonic() - lost_at > 0.5:
                break
        _picture(source)
        assert source.delivering
        source.close()
        print("back again", flush=True)
    finally:
        camera.kill()
        camera.wait()


if __name__ == "__main__":
    walk()
    sys.exit(0)
