"""How many of something there are a second."""

from __future__ import annotations

import time

WINDOW_S = 1.0


class Rate:
    """Events per second over the last second or so."""

    def __init__(self) -> None:
        self._since = time.monotonic()
        self._count = 0
        self._value: float | None = None

    def update(self, count: int) -> float | None:
        """The rate, now that there were `count` events in all; None in the first second."""
        now = time.monotonic()
        if now - self._since >= WINDOW_S:
            self._value = (count - self._count) / (now - self._since)
            self._since, self._count = now, count
        return self._value
