"""What the GUI thread and the inspection thread share about a run: stop, pause, triggers, alarms, and how the source does."""

from __future__ import annotations

import threading
from collections.abc import Collection

from app.domain.alarm import Alarm
from app.domain.run_status import SourceStatus
from app.messages.codes import sources as codes
from app.runs.triggers.port import RunTriggers


class RunControl:
    """Switches that the GUI thread sets and the inspection thread looks at between frames."""

    def __init__(self) -> None:
        self.stop = threading.Event()
        self.triggers = RunTriggers()
        """Where parts are asked for; the same for all runs."""
        self._changed = threading.Condition()
        self._paused = False
        self._frozen_by: Alarm | None = None
        self._learns_empty_view = False
        self._alarms: list[Alarm] = []
        self._status = SourceStatus()
        self._threshold: float | None = None
        self._limits: dict[int, float] = {}

    @property
    def paused(self) -> bool:
        """True from `pause` to `resume`."""
        return self._paused

    @property
    def frozen_at(self) -> int | None:
        """The position of the NG part that waits to be acknowledged; None if the run is not frozen."""
        alarm = self._frozen_by
        return None if alarm is None else alarm.position

    @property
    def held(self) -> bool:
        """True while nothing is judged: the run is paused or frozen."""
        return self._paused or self._frozen_by is not None

    @property
    def status(self) -> SourceStatus:
        """How the source did a moment ago."""
        return self._status

    @property
    def threshold(self) -> float | None:
        """The limit for the next frames, if a person changed it during the run; None leaves what the run began with."""
        return self._threshold

    def change_threshold(self, threshold: float) -> None:
        """Judge the next frames by another limit, in units of the proposed one."""
        self._threshold = threshold

    def change_limit(self, product_id: int, threshold: float) -> None:
        """The same for the views of several cameras that are judged as that product."""
        self._limits[product_id] = threshold

    def limit_of(self, product_id: int) -> float | None:
        """The limit that was changed during the run for the views of a product; None leaves what the run began with."""
        return self._limits.get(product_id)

    def set_status(self, status: SourceStatus) -> None:
        """Called in the inspection thread."""
        self._status = status

    def begin(self) -> None:
        """Forget stop, pause, freeze and limit of the run before."""
        self._threshold = None
        self._limits = {}
        self.stop.clear()
        with self._changed:
            self._paused, self._frozen_by, self._learns_empty_view = False, None, False
        self._status = SourceStatus(codes.Starting())

    def pause(self) -> None:
        """Hold after the present frame."""
        with self._changed:
            self._paused = True

    def resume(self) -> None:
        """Go on."""
        with self._changed:
            self._paused = False
            self._changed.notify_all()

    def freeze(self, alarm: Alarm) -> None:
        """Judge nothing until the alarm for this NG part is acknowledged. Called in the inspection thread."""
        with self._changed:
            self._frozen_by = alarm

    def thaw(self, acknowledged: Collection[Alarm]) -> None:
        """Go on, if the alarm for the NG part is among those that were acknowledged."""
        with self._changed:
            if self._frozen_by in acknowledged:
                self._frozen_by = None
                self._changed.notify_all()

    def request_stop(self) -> None:
        """End the run after the present frame, held or not."""
        self.stop.set()
        with self._changed:
            self._paused, self._frozen_by = False, None
            self._changed.notify_all()

    def wait_while_held(self, timeout_s: float) -> bool:
        """Return True when the run goes on or is to stop, False after `timeout_s` seconds."""
        with self._changed:
            return self._changed.wait_for(lambda: not self.held or self.stop.is_set(), timeout_s)

    def raise_alarm(self, alarm: Alarm) -> None:
        """Call a person. Called in the inspection thread."""
        with self._changed:
            self._alarms.append(alarm)

    def take_alarms(self) -> tuple[Alarm, ...]:
        """What was raised since the last call."""
        with self._changed:
            alarms, self._alarms = tuple(self._alarms), []
        return alarms

    def learn_empty_view(self) -> None:
        """Let a run that waits for parts to come to rest learn anew what the view is without one."""
        with self._changed:
            self._learns_empty_view = True

    def take_empty_view_wish(self) -> bool:
        """True once for each `learn_empty_view`. Called in the inspection thread."""
        with self._changed:
            wished, self._learns_empty_view = self._learns_empty_view, False
        return wished
