"""The alarms that stand: what a person is called for and nobody has acknowledged yet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from app.domain.alarm import Alarm
from app.state.standing_alarm import StandingAlarm, kind_of


class AlarmState(QObject):
    """They stand until they are acknowledged, also when the run has ended or the next one goes on; those of one kind as one."""

    changed = Signal()
    raised = Signal()
    """A new alarm came; behind `changed`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._standing: dict[str, StandingAlarm] = {}

    @property
    def standing(self) -> tuple[StandingAlarm, ...]:
        """The one that was raised last at the end."""
        return tuple(self._standing.values())

    def add(self, alarms: Sequence[Alarm]) -> None:
        """Let alarms stand."""
        _join(self._standing, alarms)
        if alarms:
            self.changed.emit()
            self.raised.emit()

    def bring_back(self, alarms: Sequence[Alarm]) -> None:
        """Let alarms of before the program was started stand on, oldest first: nobody is called for them anew."""
        standing: dict[str, StandingAlarm] = {}
        _join(standing, alarms)
        for kind, now in self._standing.items():
            before = standing.pop(kind, None)
            standing[kind] = now if before is None else now.behind(before)
        self._standing = standing
        if alarms:
            self.changed.emit()

    def clear(self, alarms: Sequence[StandingAlarm]) -> None:
        """They were acknowledged as they stood then; what has come since goes on standing."""
        seen = {alarm.kind: alarm for alarm in alarms}
        left = {kind: now.without(seen[kind]) if kind in seen else now for kind, now in self._standing.items()}
        standing = {kind: alarm for kind, alarm in left.items() if alarm is not None}
        if standing != self._standing:
            self._standing = standing
            self.changed.emit()


def _join(standing: dict[str, StandingAlarm], alarms: Sequence[Alarm]) -> None:
    """Let alarms stand among others, the newest kind at the end."""
    for alarm in alarms:
        kind = kind_of(alarm)
        known = standing.pop(kind, None)
        standing[kind] = StandingAlarm(alarm, alarm) if known is None else known.joined_by(alarm)
