"""Notices that the program stood still: the computer slept, or was too busy for it."""

from __future__ import annotations

import threading
from collections.abc import Callable

from app.domain.steady_clock import steady_seconds

TICK_S = 0.2
STALL_S = 3.0
"""Without a tick for so long, it stood still: as long as the line waits for a heartbeat before it takes the station for dead."""
GRACE_S = 1.0
"""So long after that triggers may still come out of queues in which they waited."""


class StallWatch:
    """A thread that ticks. Whoever looks before its first tick after a stall sees the stall all the same."""

    def __init__(self, clock: Callable[[], float] = steady_seconds) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._ticked_at = clock()
        self._length_s = 0.0
        self._over_at: float | None = None
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, name="stall-watch", daemon=True)

    def start(self) -> None:
        """Begin to tick."""
        self._thread.start()

    def stop(self) -> None:
        """Tick no more; nothing is noticed from then on."""
        self._stopped.set()

    def tick(self) -> None:
        """The program goes on."""
        with self._lock:
            self._note(self._clock())

    @property
    def stood_still_s(self) -> float | None:
        """How long it stood still until just now; None if it did not."""
        with self._lock:
            now = self._clock()
            if not self._stopped.is_set():
                self._note(now)
            return None if self._over_at is None or now - self._over_at > GRACE_S else self._length_s

    def _note(self, now: float) -> None:
        gap = now - self._ticked_at
        self._ticked_at = now
        if gap > STALL_S:
            self._length_s, self._over_at = gap, now

    def _run(self) -> None:
        while not self._stopped.wait(TICK_S):
            self.tick()
