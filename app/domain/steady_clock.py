"""The clock by which it is decided whether something is too late."""

from __future__ import annotations

import sys
import time


def steady_seconds() -> float:
    """Seconds since some moment. Nobody sets this clock, and unlike `time.monotonic` it goes on while the computer sleeps: what
    was judged before and is told after is hours late.
    """
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    if sys.platform == "darwin":
        return time.clock_gettime(time.CLOCK_MONOTONIC)
    return time.monotonic()  # on Windows it goes on anyway
