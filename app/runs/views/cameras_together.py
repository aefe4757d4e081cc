"""Cameras that look at the same part, as one source."""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence

from app.domain.trigger_plan import MOST_QUEUE, TriggerKind, TriggerPlan
from app.messages.codes import sources as source_codes
from app.messages.codes import views as codes
from app.messages.message import Message, Several
from app.runs.triggers.asks_for_parts import AsksForParts
from app.runs.triggers.each_frame import EachFrame
from app.runs.triggers.fired_camera import FiredCamera
from app.runs.triggers.next_frame import NextFrame
from app.runs.triggers.port import RunTriggers
from app.runs.triggers.waiting_parts import WaitingParts
from app.runs.views.joined_by_number import JoinedByNumber
from app.runs.views.joined_by_time import JoinedByTime
from app.runs.views.parts_of_views import PartsOfViews
from app.runs.views.view import RunView, joined_name
from app.sources.errors import SourceError
from app.sources.grabber import Grabber
from app.sources.source import FrameSource, SourceFrame
from app.sources.triggerable import CameraTrigger, Triggerable

POLL_S = 0.02
PATIENCE_S = 0.4
"""So long all cameras together may take to end."""


class CamerasTogether(FrameSource, AsksForParts):
    """Each camera is read by a grabber of its own; `read` gives one frame a part, with a view for each camera.

    A camera that cannot be opened, or is gone for good, ends the run. One that is lost and opened again costs its view of the
    parts meanwhile.
    """

    def __init__(self, views: Sequence[RunView]) -> None:
        self._views = tuple(views)
        self._grabbers: tuple[Grabber, ...] = ()
        self._joined: JoinedByNumber | JoinedByTime | None = None
        self._parts: WaitingParts | None = None
        self._stopped = threading.Event()

    @property
    def name(self) -> str:
        return joined_name(self._views)

    @property
    def waits(self) -> bool:
        return False

    @property
    def may_drop(self) -> bool:
        return False

    @property
    def status(self) -> Message:
        lost = next((view for view in self._views if not view.source.delivering), None)
        if lost is not None:
            return codes.ViewSays(lost.name, lost.source.status)
        opened = sum(grabber.opened for grabber in self._grabbers)
        return codes.AllViewsConnected(opened) if opened == len(self._views) else source_codes.Connecting()

    @property
    def delivering(self) -> bool:
        return all(view.source.delivering for view in self._views)

    @property
    def damaged(self) -> int:
        return sum(view.source.damaged for view in self._views)

    @property
    def shortfall(self) -> Message | None:
        said = [
            codes.ViewSays(view.name, view.source.shortfall)
            for view in self._views
            if view.source.shortfall is not None
        ]
        return Several(tuple(said)) if said else None

    def mailbox(self, plan: TriggerPlan, triggers: RunTriggers) -> WaitingParts:
        """Raises nothing: `joining.join` refused what does not fit."""
        sources = [view.source for view in self._views]
        if plan.kind is TriggerKind.HARDWARE:
            for source in sources:
                if isinstance(source, Triggerable):
                    source.use_trigger(CameraTrigger.HARDWARE)
            by_time = JoinedByTime(len(sources), plan.distance_ms / 2000, triggers.note_unasked)
            self._joined, self._parts = by_time, EachFrame(plan, triggers)
            slots = by_time.slots
            self._grabbers = tuple(Grabber(source, slot) for source, slot in zip(sources, slots, strict=True))
            return self._parts
        # Whether there is room for a part is decided once, where all cameras are asked.
        roomy = _roomy(plan)
        cameras = [_camera(source, roomy, triggers) for source in sources]
        self._joined, self._parts = JoinedByNumber(cameras), PartsOfViews(plan, cameras)
        self._grabbers = tuple(Grabber(source, camera) for source, camera in zip(sources, cameras, strict=True))
        return self._parts

    def setup(self) -> None:
        """Open all at once. Raises SourceError, which says of which view."""
        for grabber in self._grabbers:
            grabber.start()
        while not self._stopped.is_set():
            self._require_all()
            if all(grabber.opened for grabber in self._grabbers):
                return
            self._stopped.wait(POLL_S)

    def read(self) -> SourceFrame | None:
        joined = self._joined
        while joined is not None and not self._stopped.is_set():
            frame = joined.take()
            if frame is not None:
                return frame
            if not joined.under_way:
                self._require_all()
        return None

    def stop(self) -> None:
        self._stopped.set()
        for view in self._views:
            view.source.stop()
        if isinstance(self._joined, JoinedByTime) and self._parts is not None:
            # What the cameras took until now are parts.
            for frame in self._joined.close():
                self._parts.put(frame)
        elif self._joined is not None:
            self._joined.close()

    def close(self) -> None:
        until = time.monotonic() + PATIENCE_S
        for grabber in self._grabbers:
            grabber.stop(max(0.0, until - time.monotonic()))

    def _require_all(self) -> None:
        """Raises SourceError: a camera is gone for good."""
        for view, grabber in zip(self._views, self._grabbers, strict=True):
            if grabber.failure is not None:
                raise SourceError(codes.ViewCannotBegin(view.name, grabber.failure.message))
            if grabber.finished and not self._stopped.is_set():
                raise SourceError(codes.ViewSourceEnded(view.name))


def _roomy(plan: TriggerPlan) -> TriggerPlan:
    """The plan of one camera among several: its queue is never the one that is full."""
    return TriggerPlan(plan.kind, plan.interval_s, plan.timeout_s, plan.debounce_ms, plan.distance_ms, 2 * MOST_QUEUE)


def _camera(source: FrameSource, plan: TriggerPlan, triggers: RunTriggers) -> WaitingParts:
    if isinstance(source, Triggerable):
        source.use_trigger(CameraTrigger.SOFTWARE)
        return FiredCamera(plan, source, triggers.note_unasked)
    return NextFrame(plan)
