"""Triggers for a camera that runs freely and cannot be triggered."""

from __future__ import annotations

from app.runs.triggers.waiting_parts import WaitingParts
from app.sources.source import SourceFrame


class NextFrame(WaitingParts):
    """A trigger gets the first frame that was asked for at the source after it came; a frame shows one part at most.

    What a driver or network keeps back is older than that moment: such a camera is late by as much, and so is the picture.
    """

    def put(self, frame: SourceFrame) -> bool:
        with self._changed:
            self._give_up_late()
            part = next(self._unanswered(), None)
            if part is not None and frame.read_began is not None and frame.read_began >= part.trigger.moment:
                part.answer(frame)
                self._changed.notify_all()
            return True
