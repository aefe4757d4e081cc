"""Alarms of one kind that nobody has acknowledged yet, as one: a night alone must not leave a thousand lines."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.domain.alarm import Alarm
from app.messages.stored import from_text


@dataclass(frozen=True, slots=True)
class StandingAlarm:
    """What a person is called for."""

    first: Alarm
    newest: Alarm
    count: int = 1

    @property
    def kind(self) -> str:
        """What all of them are about, whatever their figures."""
        return kind_of(self.newest)

    def joined_by(self, alarm: Alarm) -> StandingAlarm:
        """With one more."""
        return replace(self, newest=alarm, count=self.count + 1)

    def behind(self, earlier: StandingAlarm) -> StandingAlarm:
        """With those that stood before all of these."""
        return replace(self, first=earlier.first, count=earlier.count + self.count)

    def without(self, seen: StandingAlarm) -> StandingAlarm | None:
        """What has come since a person saw it as `seen`; None if nothing has. Of that only the newest is known."""
        left = self.count - seen.count
        return StandingAlarm(self.newest, self.newest, left) if left > 0 else None


def kind_of(alarm: Alarm) -> str:
    """The name of its message."""
    return type(from_text(alarm.message)).__name__
