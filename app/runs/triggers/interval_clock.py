"""Asks for a part in regular intervals."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable


class IntervalClock:
    """A thread that ticks from `start` to `stop`. A tick that comes too late is left out; the next ones keep the rhythm."""

    def __init__(self, interval_s: float, tick: Callable[[], object]) -> None:
        self._interval_s = interval_s
        self._tick = tick
        self._stopped = threading.Event()
        self._held = threading.Event()
        self._thread = threading.Thread(target=self._run, name="interval", daemon=True)

    def start(self) -> None:
        """The first tick comes at once."""
        self._thread.start()

    def hold(self, held: bool) -> None:
        """Leave ticks out, or no longer."""
        if held:
            self._held.set()
        else:
            self._held.clear()

    def stop(self) -> None:
        """No tick comes after this returns."""
        self._stopped.set()
        if self._thread.ident is not None:
            self._thread.join()

    def _run(self) -> None:
        next_tick = time.monotonic()
        while not self._stopped.wait(max(0.0, next_tick - time.monotonic())):
            if not self._held.is_set():
                self._tick()
            next_tick += self._interval_s
            behind = time.monotonic() - next_tick
            if behind > 0:
                next_tick += self._interval_s * (behind // self._interval_s + 1)
