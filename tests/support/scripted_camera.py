"""A camera whose answers a test decides: for faults that no emulator can show."""

from __future__ import annotations

import queue
from collections.abc import Callable
from dataclasses import replace

from app.messages.codes import cameras as codes
from app.sources.errors import SourceError
from app.sources.industrial.camera import (
    BadBuffer,
    CameraIdentity,
    CameraLostError,
    FeatureRefusedError,
    OpenedCamera,
    RawPicture,
)
from app.sources.industrial.feature import Feature, FeatureValue


def grey_picture(value: int = 100, width: int = 64, height: int = 48, number: int | None = None) -> RawPicture:
    """All pixels alike."""
    return RawPicture(bytes([value]) * (width * height), width, height, "Mono8", number=number)


class ScriptedCamera(OpenedCamera):
    """Gives what was put into `answers`, in order; an error is raised. Its features can be read and written within their bounds,
    unless they are named in `stubborn`, which swallow what is written."""

    def __init__(self, serial: str = "S1", features: dict[str, Feature] | None = None) -> None:
        self.serial = serial
        self.features = {
            "ExposureTime": Feature(5000.0, True, 10.0, 100_000.0, None, "us"),
            "PixelFormat": Feature("Mono8", True, choices=("Mono8", "Mono12")),
            "AcquisitionMode": Feature("Continuous", True, choices=("Continuous",)),
            "TriggerMode": Feature("Off", True, choices=("Off", "On")),
            "TriggerSource": Feature("Line2", True, choices=("Software", "Line1", "Line2")),
            **(features or {}),
        }
        self.stubborn: set[str] = set()
        self.answers: queue.Queue[RawPicture | BadBuffer | Exception] = queue.Queue()
        self.written: list[tuple[str, FeatureValue]] = []
        self.fired = 0
        self.on_fire: Callable[[], None] = lambda: None
        """What else happens when it is triggered; may raise."""
        self.starts = 0
        self.closed = False
        self.is_lost = False

    @property
    def identity(self) -> CameraIdentity:
        return CameraIdentity("Maker", "Model", self.serial)

    @property
    def lost(self) -> bool:
        return self.is_lost

    def feature(self, name: str) -> Feature | None:
        return self.features.get(name)

    def write(self, name: str, value: FeatureValue) -> None:
        known = self.features.get(name)
        if known is None:
            raise FeatureRefusedError(f"no {name}")
        if known.lowest is not None and known.highest is not None and not known.lowest <= float(value) <= known.highest:
            raise FeatureRefusedError("out of range")
        if known.choices and value not in known.choices:
            raise FeatureRefusedError("not offered")
        self.written.append((name, value))
        if name not in self.stubborn:
            self.features[name] = replace(known, value=value)

    def execute(self, name: str) -> None:
        if name != "TriggerSoftware":
            raise FeatureRefusedError(f"no {name}")
        self.fired += 1
        self.on_fire()

    def start(self) -> None:
        self.starts += 1

    def grab(self, timeout_s: float) -> RawPicture | BadBuffer | None:
        try:
            answer = self.answers.get(timeout=min(timeout_s, 0.02))
        except queue.Empty:
            return None
        if isinstance(answer, Exception):
            raise answer
        return answer

    def stop(self) -> None:
        while not self.answers.empty():
            self.answers.get()

    def close(self) -> None:
        self.closed = True


class ScriptedOpener:
    """Opens the cameras of a list one after the other; an error is raised."""

    def __init__(self, *outcomes: ScriptedCamera | SourceError, serial: str = "S1") -> None:
        self.outcomes = list(outcomes)
        self._serial = serial
        self.tries = 0

    @property
    def name(self) -> str:
        return f"Scripted {self._serial}"

    @property
    def serial(self) -> str:
        return self._serial

    def open(self) -> OpenedCamera:
        self.tries += 1
        outcome = self.outcomes.pop(0) if len(self.outcomes) > 1 else self.outcomes[0]
        if isinstance(outcome, SourceError):
            raise outcome
        return outcome


def lost() -> CameraLostError:
    """What a driver says of a camera whose cable was pulled."""
    return CameraLostError(codes.CameraOutOfReach("Scripted S1"))
