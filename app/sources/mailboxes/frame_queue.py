"""The mailbox of a folder or video file: in order, nothing is lost, the source waits."""

from __future__ import annotations

import threading
from collections import deque

from app.sources.source import SourceFrame


class FrameQueue:
    """Holds a few frames so that reading and inspecting overlap; `put` waits while it is full."""

    def __init__(self, capacity: int = 2) -> None:
        self._changed = threading.Condition()
        self._frames: deque[SourceFrame] = deque()
        self._capacity = capacity
        self._closed = False

    @property
    def dropped(self) -> int:
        """Always 0."""
        return 0

    @property
    def empty(self) -> bool:
        """True if `take` would have to wait."""
        with self._changed:
            return not self._frames

    def put(self, frame: SourceFrame) -> bool:
        """Hand over a frame, waiting for room; False if the queue is closed."""
        with self._changed:
            self._changed.wait_for(lambda: len(self._frames) < self._capacity or self._closed)
            if self._closed:
                return False
            self._frames.append(frame)
            self._changed.notify_all()
            return True

    def take(self, timeout: float) -> SourceFrame | None:
        """The next frame, waiting up to `timeout` seconds; None if none came or the queue is closed and empty."""
        with self._changed:
            self._changed.wait_for(lambda: bool(self._frames) or self._closed, timeout)
            frame = self._frames.popleft() if self._frames else None
            self._changed.notify_all()
            return frame

    def clear(self) -> None:
        """Nothing to forget: a source that waits delivers no frame that is out of date."""

    def close(self) -> None:
        """Wake everyone who waits; what was put before can still be taken."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
