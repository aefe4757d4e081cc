"""Times in files that may come from anywhere."""

from __future__ import annotations

from datetime import UTC, datetime

_FIRST, _LAST = datetime(1970, 1, 1, tzinfo=UTC), datetime(2999, 1, 1, tzinfo=UTC)
"""Beyond these some system cannot say what the time is in its own zone. A computer without a clock begins at the first."""


def is_usable_time(text: str) -> bool:
    """True for an ISO 8601 time from 1970 to 2998, which every system can show in its own zone; without one it is taken as UTC."""
    try:
        time = datetime.fromisoformat(text)
    except ValueError:
        return False
    known = time if time.tzinfo is not None else time.replace(tzinfo=UTC)
    return _FIRST <= known < _LAST
