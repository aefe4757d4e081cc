"""A camera that runs freely, whose picture counts when a part has come to rest in it."""

from __future__ import annotations

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


class RestingParts(EachFrame):
    """While the run is paused it does not look: hands before the camera are no parts."""

    def __init__(self, plan: TriggerPlan, triggers: RunTriggers, clock: Clock = steady_seconds) -> None:
        super().__init__(plan, triggers, TriggerOrigin.PRESENCE, clock)
        self._watch = PresenceWatch()
        self._looks_away = False
        self._learn = False

    @property
    def scene(self) -> Scene:
        """What is before the camera."""
        return self._watch.scene

    def learn_empty_view(self) -> None:
        """Take what comes next for the view without a part. From any thread."""
        self._learn = True

    def hold(self, reason: Message | None, frozen: Message | None = None) -> None:
        super().hold(reason, frozen)
        self._looks_away = isinstance(reason, PassedWhilePaused)

    def put(self, frame: SourceFrame) -> bool:
        if self._learn:
            self._learn = False
            self._watch.learn()
        # A damaged frame of a camera that runs freely is none; the next one comes at once.
        if frame.image is None or self._looks_away:
            return True
        return super().put(frame) if self._watch.came_to_rest(frame.image, self._clock()) else True
