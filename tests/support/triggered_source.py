"""A camera that a trigger fires for every part: it cannot wait, and no frame may be dropped."""

from __future__ import annotations

import threading

import numpy as np

from app.domain.frame import Frame
from app.domain.timestamps import utc_now
from app.messages.codes import sources as codes
from app.messages.message import Message
from app.sources.source import FrameSource, SourceFrame


class TriggeredSource(FrameSource):
    """Delivers `parts` frames at once, then nothing until it is stopped."""

    def __init__(self, parts: int) -> None:
        self._parts = parts
        self._delivered = 0
        self._stopped = threading.Event()

    @property
    def name(self) -> str:
        return "Triggered"

    @property
    def waits(self) -> bool:
        return False

    @property
    def may_drop(self) -> bool:
        return False

    @property
    def status(self) -> Message:
        return codes.Connected()

    def setup(self) -> None:
        """Nothing to open."""

    def read(self) -> SourceFrame | None:
        if self._delivered == self._parts:
            self._stopped.wait()
            return None
        self._delivered += 1
        pixels = np.full((48, 64), 20, np.uint8)
        return SourceFrame(f"slow {self._delivered}", utc_now(), image=Frame(pixels))

    def stop(self) -> None:
        self._stopped.set()

    def close(self) -> None:
        """Nothing is held open."""
