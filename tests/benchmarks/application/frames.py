"""Generated parts, as files and as a camera that delivers them at a steady rate."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import cv2
import numpy as np

from app.domain.frame import Frame
from app.domain.timestamps import utc_now
from app.messages.codes import sources as codes
from app.messages.message import Message
from app.sources.folder.source import FolderSource
from app.sources.source import FrameSource, SourceFrame
from onenip_core.types import RgbImage

DISTINCT = 20


def make_frames(height: int, width: int) -> list[RgbImage]:
    """A few different parts: a machined disc on a conveyor, with the noise of a sensor, (height, width, 3) uint8 RGB."""
    rng = np.random.default_rng(0)
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    frames = []
    for number in range(DISTINCT):
        middle = (height * (0.5 + 0.02 * np.sin(number)), width * (0.5 + 0.02 * np.cos(number)))
        radius = np.hypot(rows - middle[0], columns - middle[1])
        disc = radius < 0.38 * min(height, width)
        grey = np.where(disc, 150 + 25 * np.cos(radius / 3.0), 60 + 10 * np.sin(columns / 40.0))
        noisy = grey[:, :, None] + rng.normal(0, 2.0, (height, width, 3)).astype(np.float32)
        frames.append(np.clip(noisy, 0, 255).astype(np.uint8))
    return frames


def write_folder(folder: Path, frames: list[RgbImage], count: int) -> None:
    """`count` PNG files: the frames again and again."""
    folder.mkdir(parents=True)
    encoded = [cv2.imencode(".png", cv2.cvtColor(frame, cv2.COLOR_RGB2BGR))[1].tobytes() for frame in frames]
    for number in range(count):
        (folder / f"{number:05d}.png").write_bytes(encoded[number % len(encoded)])


class TimedFolder(FolderSource):
    """A folder that notes when each file was read: seconds of `time.perf_counter` by name."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.captured: dict[str, float] = {}

    def read(self) -> SourceFrame | None:
        frame = super().read()
        if frame is not None:
            self.captured[frame.name] = time.perf_counter()
        return frame


class SimulatedCamera(FrameSource):
    """Delivers copies of frames at a steady rate, whether or not anybody takes them, until its time is over."""

    def __init__(self, frames: list[RgbImage], rate: float, seconds: float) -> None:
        self.captured: dict[str, float] = {}
        self._frames = frames
        self._rate = rate
        self._count = round(rate * seconds)
        self._number = 0
        self._began = 0.0
        self._stopped = threading.Event()

    @property
    def name(self) -> str:
        return "simulated camera"

    @property
    def waits(self) -> bool:
        return False

    @property
    def status(self) -> Message:
        return codes.Connected()

    def setup(self) -> None:
        self._began = time.perf_counter()

    def read(self) -> SourceFrame | None:
        due = self._began + self._number / self._rate
        if self._number >= self._count or self._stopped.wait(max(0.0, due - time.perf_counter())):
            return None
        pixels = self._frames[self._number % len(self._frames)].copy()
        self._number += 1
        name = f"frame {self._number:06d}"
        self.captured[name] = time.perf_counter()
        return SourceFrame(name=name, captured_at=utc_now(), image=Frame(pixels))

    def stop(self) -> None:
        self._stopped.set()

    def close(self) -> None:
        """Nothing is held open."""
