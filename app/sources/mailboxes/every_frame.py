"""The mailbox of a source that neither waits nor may lose a frame: a camera that a trigger fires for every part."""

from __future__ import annotations

from dataclasses import replace

from app.messages.codes import sources as codes
from app.sources.mailboxes.in_order import InOrder
from app.sources.source import SourceFrame

FRAMES_WITH_PIXELS = 8


class EveryFrame(InOrder):
    """Keeps every frame. Of what comes too fast, the pixels are given up, not the part: it can still be recorded as not
    checked."""

    def __init__(self, frames_with_pixels: int = FRAMES_WITH_PIXELS) -> None:
        super().__init__()
        self._frames_with_pixels = frames_with_pixels

    def put(self, frame: SourceFrame) -> bool:
        """Add a frame, at once; False if the mailbox is closed."""
        with self._changed:
            if self._closed:
                return False
            if sum(waiting.readable for waiting in self._frames) >= self._frames_with_pixels:
                frame = replace(frame, encoded=None, image=None, error=codes.CameFasterThanJudged())
            self._frames.append(frame)
            self._changed.notify_all()
            return True
