"""Some days in a row, on the wall calendar of this machine."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

EARLIEST, LATEST = date.min + timedelta(days=1), date.max - timedelta(days=1)
"""A midnight further out may lie beyond the calendar in the time of another place."""


@dataclass(frozen=True, slots=True)
class DaySpan:
    """From `first` to `last`, both included; None is open."""

    first: date | None = None
    last: date | None = None

    @property
    def bounds(self) -> tuple[str, str]:
        """The moments at which it begins and has ended, written as stored times are, so that they compare with them as text;
        "" where it is open.
        """
        return (
            "" if self.first is None else _midnight(self.first),
            "" if self.last is None else _midnight(self.last, 1),
        )

    def holds(self, stored: str) -> bool:
        """Whether a stored time lies in it."""
        first, end = self.bounds
        return (not first or stored >= first) and (not end or stored < end)


def local_day(stored: str) -> date | None:
    """The day of a stored time on the wall calendar; None for text that is no time."""
    try:
        return datetime.fromisoformat(stored).astimezone().date()
    except ValueError:
        return None


def _midnight(day: date, days_later: int = 0) -> str:
    day = min(max(day, EARLIEST), LATEST) + timedelta(days=days_later)
    return datetime.combine(day, time.min).astimezone(UTC).isoformat(timespec="milliseconds")
