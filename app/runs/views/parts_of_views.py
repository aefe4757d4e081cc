"""Parts that were triggered and wait until every camera has answered."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from app.domain.steady_clock import steady_seconds
from app.domain.trigger_plan import TriggerPlan
from app.runs.triggers.waiting_parts import Clock, WaitingPart, WaitingParts
from app.sources.source import SourceFrame

GRACE_S = 1.0
"""Each camera's own mailbox gives up in time; this one only if nobody takes what is there."""


class PartsOfViews(WaitingParts):
    """Hands each trigger to one mailbox a camera, in one order everywhere. Each of them answers each trigger once, with a picture
    or with the reason why there is none, so that what belongs together is known by the trigger's number alone."""

    def __init__(self, plan: TriggerPlan, cameras: Sequence[WaitingParts], clock: Clock = steady_seconds) -> None:
        super().__init__(msgspec.structs.replace(plan, timeout_s=plan.timeout_s + GRACE_S), clock)
        self._cameras = tuple(cameras)

    def put(self, frame: SourceFrame) -> bool:
        """All cameras have answered the trigger that `frame` carries."""
        trigger = frame.trigger
        with self._changed:
            self._give_up_late()
            part = next((part for part in self._unanswered() if part.trigger == trigger), None)
            if part is not None:
                part.answer(frame)
                self._changed.notify_all()
        return True

    def _begin(self, part: WaitingPart) -> bool:
        # Each is asked, whatever the others say: they answer every trigger.
        answers = [camera.accept(part.trigger) for camera in self._cameras]
        return any(answers)
