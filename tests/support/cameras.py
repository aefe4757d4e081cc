"""Cameras without hardware: Basler's emulator, the test producer of the genicam package, fake GigE Vision cameras."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

CAMERA_0, CAMERA_1 = "0815-0000", "0815-0001"
"""The serial numbers of Basler's emulated cameras."""


@contextmanager
def emulated_baslers(monkeypatch: pytest.MonkeyPatch, count: int = 2) -> Iterator[None]:
    """So many of Basler's cameras, with all features as after power-up. Skips where pypylon is not installed."""
    # Loads it with warnings let through: its initialisation gives one, and crashes where warnings are errors.
    pytest.importorskip("pypylon.pylon")
    monkeypatch.setenv("PYLON_CAMEMU", str(count))
    yield


def producer_file() -> Path:
    """The .cti of the test producer: Viky, three cameras with the serial numbers 0, 1, 2."""
    genicam = pytest.importorskip("genicam.gentl")
    pytest.importorskip("harvesters.core")
    return Path(genicam.__file__).parent / "viky.cti"


FAKE_SERIAL = "VIVA-FAKE-001"


@contextmanager
def fake_gige_camera(
    pixel_format: str = "Mono8", fps: int = 20, dropped: tuple[tuple[int, int], ...] = ()
) -> Iterator[object]:
    """A GigE Vision camera on the loopback interface; waits for its port, which only one at a time can have."""
    testing = pytest.importorskip("viva_genicam.testing")
    viva = pytest.importorskip("viva_genicam")
    fake = testing.FakeGigeCamera(
        320, 240, fps, pixel_format=pixel_format, drop_packets=list(dropped), packet_resend=False
    )
    deadline = time.monotonic() + 20
    while True:
        try:
            fake.start()
            break
        except (viva.GenicamError, OSError, RuntimeError):
            if time.monotonic() > deadline:
                raise
            time.sleep(0.2)
    try:
        yield fake
    finally:
        fake.stop()
