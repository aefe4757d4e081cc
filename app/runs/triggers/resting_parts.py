"""A camera that runs freely, whose picture counts when a part has come to rest in it."""

from __future__ import annotations

import math
from collections import deque

from app.domain.steady_clock import steady_seconds
from app.domain.trigger import TriggerOrigin
from app.domain.trigger_plan import TriggerPlan
from app.messages.codes.triggers import PassedWhilePaused
from app.messages.message import Message
from app.runs.triggers.each_frame import EachFrame
from app.runs.triggers.port import RunTriggers
from app.runs.triggers.presence import PresenceWatch, Scene
from app.runs.triggers.waiting_parts import Clock
from app.sources.source import SourceFrame

UNSEEN_S = 2.0
"""After so long without a picture nobody knows whether it is still the same part that lies there …"""
UNSEEN_PICTURES = 3
"""… or after so many of its pictures that did not come, of a camera that is slower."""
LAST_GAPS = 5


class RestingParts(EachFrame):
    """While the run is paused nothing becomes a part: hands are before the camera. What then lies there is one afterwards,
    unless it has lain there since before, in view all the time."""

    def __init__(self, plan: TriggerPlan, triggers: RunTriggers, clock: Clock = steady_seconds) -> None:
        super().__init__(plan, triggers, TriggerOrigin.PRESENCE, clock)
        self._watch = PresenceWatch()
        self._looks_away = False
        self._learn = False
        self._seen_s = math.inf
        self._gaps: deque[float] = deque(maxlen=LAST_GAPS)

    @property
    def scene(self) -> Scene:
        """What is before the camera."""
        return self._watch.scene

    def learn_empty_view(self) -> None:
        """Take what comes next for the view without a part. From any thread."""
        self._learn = True

    def hold(self, reason: Message | None) -> None:
        super().hold(reason)
        self._looks_away = isinstance(reason, PassedWhilePaused)

    def put(self, frame: SourceFrame) -> bool:
        if self._learn:
            self._learn = False
            self._watch.learn()
        # A damaged frame of a camera that runs freely is none; the next one comes at once.
        if frame.image is None:
            return True
        now_s = self._clock()
        gap_s, self._seen_s = now_s - self._seen_s, now_s
        if gap_s > max(UNSEEN_S, UNSEEN_PICTURES * min(self._gaps, default=0.0)):
            self._watch.look_anew()
        if gap_s > 0:
            self._gaps.append(gap_s)
        if not self._watch.came_to_rest(frame.image, now_s):
            return True
        if self._looks_away:
            self._watch.look_anew()
            return True
        return super().put(frame)
