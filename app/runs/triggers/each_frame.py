"""A camera that is triggered by one of its inputs: each frame is a trigger and its picture at once."""

from __future__ import annotations

import threading

from app.domain.steady_clock import steady_seconds
from app.domain.trigger import TriggerOrigin
from app.domain.trigger_plan import TriggerPlan
from app.runs.triggers.port import RunTriggers
from app.runs.triggers.waiting_parts import Clock, WaitingPart, WaitingParts
from app.sources.source import SourceFrame


class EachFrame(WaitingParts):
    """`put` may come from the thread that reads and, at the end, from the one that stops it."""

    def __init__(
        self,
        plan: TriggerPlan,
        triggers: RunTriggers,
        origin: TriggerOrigin = TriggerOrigin.CAMERA,
        clock: Clock = steady_seconds,
    ) -> None:
        super().__init__(plan, clock)
        self._triggers = triggers
        self._origin = origin
        self._putting = threading.Lock()
        self._arriving: SourceFrame | None = None

    def put(self, frame: SourceFrame) -> bool:
        with self._putting:
            self._arriving = frame
            # Comes back as `accept`.
            self._triggers.note_own(self._origin, frame.captured_at, frame.moment)
            self._arriving = None
        return True

    def _begin(self, part: WaitingPart) -> bool:
        if self._arriving is not None:
            part.answer(self._arriving)
        return True

    def close(self) -> None:
        """What the camera took until now is a part, and may still come."""
        self._end_watch()
        with self._changed:
            self._changed.notify_all()
