"""The one way in which times are written down."""

from __future__ import annotations

from datetime import UTC, datetime


def utc_now() -> str:
    """The present moment as ISO 8601 in UTC with milliseconds, for example "2026-03-01T08:15:30.125+00:00"."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def present() -> datetime:
    """The present moment in UTC."""
    return datetime.now(UTC)


def utc_now_after(earlier: str) -> str:
    """The present moment, or `earlier` if the clock was set back since then: nothing ends before it began."""
    return max(utc_now(), earlier)


def local_offset_minutes() -> int:
    """How far local time is ahead of UTC here and now."""
    offset = datetime.now().astimezone().utcoffset()
    return 0 if offset is None else round(offset.total_seconds() / 60)
