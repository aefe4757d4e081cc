"""A camera that takes a picture when it is told to."""

from __future__ import annotations

import logging
import queue
import threading
import time
from collections.abc import Callable

from app.domain.trigger_plan import TriggerPlan
from app.messages.codes import triggers as codes
from app.messages.errors import message_of
from app.messages.message import Message
from app.runs.triggers.waiting_parts import Clock, WaitingPart, WaitingParts
from app.sources.source import SourceFrame
from app.sources.triggerable import Triggerable
from onenip_core.errors import OneNipError

log = logging.getLogger(__name__)


class FiredCamera(WaitingParts):
    """The camera delivers one frame, sound or not, for each time that it is fired, in order.

    If it ever does not in time, nobody can tell the pictures apart: every part that waits then is given up, and so is every
    new one until the frames that are owed have come, or were waited for as long again. A picture of one part under the
    number of another would be worse than none.
    """

    def __init__(
        self,
        plan: TriggerPlan,
        camera: Triggerable,
        on_unasked: Callable[[], None],
        clock: Clock = time.monotonic,
    ) -> None:
        super().__init__(plan, clock)
        self._camera = camera
        self._on_unasked = on_unasked
        self._owed = 0
        self._owed_until = 0.0
        self._to_fire: queue.SimpleQueue[WaitingPart | None] = queue.SimpleQueue()
        # Firing may take as long as a camera that was unplugged: nobody who asks waits for it.
        self._shutter = threading.Thread(target=self._fire, name="shutter", daemon=True)
        self._shutter.start()

    def put(self, frame: SourceFrame) -> bool:
        with self._changed:
            self._give_up_late()
            part = next((part for part in self._unanswered() if part.asked), None)
            if self._in_step(self._clock()) and part is not None:
                part.answer(frame)
                self._changed.notify_all()
                return True
            self._owed = max(0, self._owed - 1)
        self._on_unasked()
        return True

    def close(self) -> None:
        """Also ends the thread that fires."""
        super().close()
        self._to_fire.put(None)

    def _begin(self, part: WaitingPart) -> None:
        self._to_fire.put(part)

    def _refusal(self, now: float) -> Message | None:
        refusal = super()._refusal(now)
        return codes.PicturesOutOfStep() if refusal is None and not self._in_step(now) else refusal

    def _in_step(self, now: float) -> bool:
        if now >= self._owed_until:
            self._owed = 0
        return self._owed == 0

    def _on_late(self, part: WaitingPart) -> None:
        if not part.asked:
            return
        others = tuple(self._unanswered())
        self._owed += 1 + sum(other.asked for other in others)
        self._owed_until = self._clock() + self._plan.timeout_s
        for other in others:
            other.give_up(codes.PicturesOutOfStep())

    def _fire(self) -> None:
        while (part := self._to_fire.get()) is not None:
            with self._changed:
                if part.frame is not None:
                    continue  # given up meanwhile
                part.asked = True  # its frame may be here before `fire` returns
            try:
                self._camera.fire()
            except OneNipError as error:
                self._not_fired(part, message_of(error))
            except Exception as error:
                log.exception("The camera cannot be triggered")
                self._not_fired(part, codes.TriggerFailed(str(error) or type(error).__name__))

    def _not_fired(self, part: WaitingPart, reason: Message) -> None:
        with self._changed:
            if part.frame is None:
                part.give_up(reason)
                self._changed.notify_all()
