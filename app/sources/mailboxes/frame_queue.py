"""The mailbox of a folder or video file: in order, nothing is lost, the source waits."""

from __future__ import annotations

from app.sources.mailboxes.in_order import InOrder
from app.sources.source import SourceFrame


class FrameQueue(InOrder):
    """Holds a few frames so that reading and inspecting overlap; `put` waits while it is full."""

    def __init__(self, capacity: int = 2) -> None:
        super().__init__()
        self._capacity = capacity

    def put(self, frame: SourceFrame) -> bool:
        """Hand over a frame, waiting for room; False if the queue is closed."""
        with self._changed:
            self._changed.wait_for(lambda: len(self._frames) < self._capacity or self._closed)
            if self._closed:
                return False
            self._frames.append(frame)
            self._changed.notify_all()
            return True
