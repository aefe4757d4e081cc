"""The mailbox of a source that neither waits nor may lose a frame: a camera that a trigger fires for every part."""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import replace

from app.messages.codes import sources as codes
from app.sources.source import SourceFrame

FRAMES_WITH_PIXELS = 8


class EveryFrame:
    """Keeps every frame in order. Of what comes too fast, the pixels are given up, not the part: it can still be recorded as
    not checked."""

    def __init__(self, frames_with_pixels: int = FRAMES_WITH_PIXELS) -> None:
        self._changed = threading.Condition()
        self._frames: deque[SourceFrame] = deque()
        self._frames_with_pixels = frames_with_pixels
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
        """Add a frame, at once; False if the mailbox is closed."""
        with self._changed:
            if self._closed:
                return False
            if sum(waiting.readable for waiting in self._frames) >= self._frames_with_pixels:
                frame = replace(frame, encoded=None, image=None, error=codes.CameFasterThanJudged())
            self._frames.append(frame)
            self._changed.notify()
            return True

    def take(self, timeout: float) -> SourceFrame | None:
        """The next frame, waiting up to `timeout` seconds; None if none came or the mailbox is closed and empty."""
        with self._changed:
            self._changed.wait_for(lambda: bool(self._frames) or self._closed, timeout)
            return self._frames.popleft() if self._frames else None

    def clear(self) -> None:
        """Nothing to forget: every frame is a part."""

    def close(self) -> None:
        """Wake everyone who waits; what was put before can still be taken."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
