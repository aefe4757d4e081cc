"""The mailbox of a live source: one slot, the newest frame wins."""

from __future__ import annotations

import threading

from app.sources.source import SourceFrame


class LatestFrame:
    """Never makes the camera wait and never holds more than one frame; what was overwritten is counted."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._frame: SourceFrame | None = None
        self._dropped = 0
        self._closed = False

    @property
    def dropped(self) -> int:
        """Number of frames that a newer one replaced before anyone took them."""
        with self._changed:
            return self._dropped

    @property
    def empty(self) -> bool:
        """True if `take` would have to wait."""
        with self._changed:
            return self._frame is None

    def put(self, frame: SourceFrame) -> bool:
        """Replace the frame in the slot, at once; False if the slot is closed."""
        with self._changed:
            if self._closed:
                return False
            if self._frame is not None:
                self._dropped += 1
            self._frame = frame
            self._changed.notify()
            return True

    def take(self, timeout: float) -> SourceFrame | None:
        """The newest frame, waiting up to `timeout` seconds; None if none came or the slot is closed and empty."""
        with self._changed:
            self._changed.wait_for(lambda: self._frame is not None or self._closed, timeout)
            frame, self._frame = self._frame, None
            return frame

    def clear(self) -> None:
        """Forget a waiting frame, without counting it as dropped."""
        with self._changed:
            self._frame = None

    def close(self) -> None:
        """Wake everyone who waits; the last frame can still be taken."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
