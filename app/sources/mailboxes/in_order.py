"""What mailboxes have in common that lose no frame."""

from __future__ import annotations

import threading
from abc import ABC, abstractmethod
from collections import deque

from app.sources.source import SourceFrame


class InOrder(ABC):
    """Frames come out in the order in which they were put; a kind decides how `put` deals with a taker that is slow."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._frames: deque[SourceFrame] = deque()
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

    @abstractmethod
    def put(self, frame: SourceFrame) -> bool:
        """Hand over a frame; False if the mailbox is closed."""

    def take(self, timeout: float) -> SourceFrame | None:
        """The next frame, waiting up to `timeout` seconds; None if none came or the mailbox is closed and empty."""
        with self._changed:
            self._changed.wait_for(lambda: bool(self._frames) or self._closed, timeout)
            frame = self._frames.popleft() if self._frames else None
            self._changed.notify_all()
            return frame

    def clear(self) -> None:  # noqa: B027  # a kind need not say that it forgets nothing
        """Nothing to forget: no frame is out of date."""

    def close(self) -> None:
        """Wake everyone who waits; what was put before can still be taken."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
