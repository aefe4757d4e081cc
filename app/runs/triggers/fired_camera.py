"""A camera that takes a picture when it is told to."""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable

from app.domain.steady_clock import steady_seconds
from app.domain.trigger_plan import TriggerPlan
from app.messages.codes import triggers as codes
from app.messages.errors import message_of
from app.messages.message import Message
from app.runs.triggers.waiting_parts import Clock, WaitingPart, WaitingParts
from app.sources.source import SourceFrame
from app.sources.triggerable import Triggerable
from onenip_core.errors import OneNipError

log = logging.getLogger(__name__)

PATIENCE_S = 0.1
"""So long a part may wait for the camera to be ready; later it would not lie where it lay."""
LAST_RESORT_S = 10.0
"""So long a picture may be late. A source answers each shot well before, if only with the reason why there is no picture."""


class FiredCamera(WaitingParts):
    """The camera delivers one frame, sound or not, for each time that it is fired.

    Which frame is of which part is known by one thing alone: no other is under way. So the camera is fired again only when
    the shot before was answered; a part that comes meanwhile waits a moment, then it is NOT_CHECKED. If a picture does not
    come in time, every new part is given up too, until the source has answered that shot after all, or was silent beyond all
    patience. A picture of one part under the number of another would be worse than none.
    """

    def __init__(
        self,
        plan: TriggerPlan,
        camera: Triggerable,
        on_unasked: Callable[[], None],
        clock: Clock = steady_seconds,
        patience_s: float = PATIENCE_S,
        last_resort_s: float = LAST_RESORT_S,
    ) -> None:
        super().__init__(plan, clock)
        self._camera = camera
        self._on_unasked = on_unasked
        self._patience_s = patience_s
        self._last_resort_s = max(last_resort_s, plan.timeout_s)
        self._owed_until: float | None = None
        self._firing = False
        self._to_fire: queue.SimpleQueue[WaitingPart | None] = queue.SimpleQueue()
        # Firing may take as long as a camera that was unplugged: nobody who asks waits for it.
        self._shutter = threading.Thread(target=self._fire, name="shutter", daemon=True)
        self._shutter.start()

    def put(self, frame: SourceFrame) -> bool:
        with self._changed:
            self._give_up_late()
            part = self._under_way()
            if part is not None and self._in_step():
                part.answer(frame)
                self._changed.notify_all()
                return True
            self._owed_until = None  # this is what was owed, if anything was
        self._on_unasked()
        return True

    def close(self) -> None:
        """Also ends the thread that fires."""
        super().close()
        self._to_fire.put(None)

    def _begin(self, part: WaitingPart) -> bool:
        self._to_fire.put(part)
        return True

    def _refusal(self) -> Message | None:
        refusal = super()._refusal()
        return codes.PicturesOutOfStep() if refusal is None and not self._in_step() else refusal

    def _under_way(self) -> WaitingPart | None:
        """The part that the camera was fired for and whose picture is waited for."""
        return next((part for part in self._unanswered() if part.asked), None)

    def _in_step(self) -> bool:
        # A command that has not returned may still make the camera take the picture.
        if self._owed_until is not None and not self._firing and self._clock() >= self._owed_until:
            self._owed_until = None
        return self._owed_until is None

    def _on_late(self, part: WaitingPart) -> None:
        if part.asked:
            self._owed_until = self._clock() + self._last_resort_s

    def _fire(self) -> None:
        while (part := self._to_fire.get()) is not None:
            if not self._may_fire(part):
                continue
            try:
                self._camera.fire()
                self._fired()
            except OneNipError as error:
                self._not_fired(part, message_of(error))  # no picture comes, as the protocol says
            except (
                BaseException
            ) as error:  # a driver that ends its thread would leave all later parts without a trigger
                log.exception("The camera cannot be triggered")
                self._not_fired(part, codes.TriggerFailed(str(error) or type(error).__name__), owes=True)

    def _may_fire(self, part: WaitingPart) -> bool:
        with self._changed:
            patience_s = max(0.0, part.accepted + self._patience_s - self._clock())
            self._changed.wait_for(lambda: part.frame is not None or self._under_way() is None, patience_s)
            if part.frame is not None:
                return False  # given up meanwhile
            # Where the command for the part before took long, this one lies elsewhere by now.
            too_old = self._clock() > part.accepted + self._patience_s
            if too_old or self._under_way() is not None or not self._in_step():
                part.give_up(codes.CameraStillBusy() if self._in_step() else codes.PicturesOutOfStep())
                self._changed.notify_all()
                return False
            part.asked = True  # its frame may be here before `fire` returns
            self._firing = True
            return True

    def _fired(self) -> None:
        with self._changed:
            self._firing = False
            self._give_up_late()
            if self._owed_until is not None:
                self._owed_until = self._clock() + self._last_resort_s

    def _not_fired(self, part: WaitingPart, reason: Message, *, owes: bool = False) -> None:
        with self._changed:
            self._firing = False
            self._owed_until = self._clock() + self._last_resort_s if owes else None
            if part.frame is None:
                part.give_up(reason)
                self._changed.notify_all()
