"""The clock by which it is decided whether something is too late."""

from __future__ import annotations

import platform
import time

# On Windows `time.monotonic` goes on in sleep anyway; on Linux only this one does, on macOS the one of POSIX.
_POSIX = "CLOCK_MONOTONIC" if platform.system() == "Darwin" else "CLOCK_BOOTTIME"
_CLOCK: int | None = getattr(time, _POSIX, None)


def steady_seconds() -> float:
    """Seconds since some moment. Nobody sets this clock, and unlike `time.monotonic` it goes on while the computer sleeps: what
    was judged before and is told after is hours late.
    """
    return time.monotonic() if _CLOCK is None else time.clock_gettime(_CLOCK)
