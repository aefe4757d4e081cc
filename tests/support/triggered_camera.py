"""A camera that can be triggered, whose frames and faults a test chooses."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable

import numpy as np

from app.domain.frame import Frame
from app.domain.timestamps import utc_now
from app.messages.codes import sources as codes
from app.messages.message import Message
from app.sources.errors import SourceError
from app.sources.source import FrameSource, SourceFrame
from app.sources.triggerable import CameraTrigger, Triggerable

Answer = Callable[[int], SourceFrame | None]


def sound(number: int) -> SourceFrame:
    """The picture of the shot of that number: its brightness tells which."""
    return SourceFrame(f"shot {number}", utc_now(), image=Frame(np.full((48, 64), number % 100, np.uint8)))


def damaged(number: int) -> SourceFrame:
    """A bad buffer."""
    return SourceFrame(f"shot {number}", utc_now(), error=codes.NoImageDelivered())


class TriggeredCamera(FrameSource, Triggerable):
    """`answer` gives the frame of a shot, by its number from 1; None: it never comes."""

    def __init__(self, answer: Answer = sound) -> None:
        self.trigger: CameraTrigger | None = None
        self.shots = 0
        self.reachable = True
        self._answer = answer
        self._frames: queue.SimpleQueue[SourceFrame | None] = queue.SimpleQueue()
        self._stopped = threading.Event()

    @property
    def name(self) -> str:
        return "Camera"

    @property
    def waits(self) -> bool:
        return False

    @property
    def may_drop(self) -> bool:
        return self.trigger in (None, CameraTrigger.FREE)

    @property
    def status(self) -> Message:
        return codes.Connected()

    def use_trigger(self, trigger: CameraTrigger) -> None:
        self.trigger = trigger

    def fire(self) -> None:
        if not self.reachable:
            raise SourceError(codes.NotConnected())
        self.shots += 1
        frame = self._answer(self.shots)
        if frame is not None:
            self._frames.put(frame)

    def deliver(self, frame: SourceFrame | None) -> None:
        """A frame comes by itself, as one of an input does; None: the camera has gone for good."""
        self._frames.put(frame)

    def setup(self) -> None:
        """Nothing to open."""

    def read(self) -> SourceFrame | None:
        return None if self._stopped.is_set() else self._frames.get()

    def stop(self) -> None:
        self._stopped.set()
        self._frames.put(None)

    def close(self) -> None:
        """Nothing is held open."""
