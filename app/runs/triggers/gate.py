"""Which signals are triggers, and which a contact that bounces or the same part again."""

from __future__ import annotations


class TriggerGate:
    """Debounce and least distance. Used under the lock of whoever owns it."""

    def __init__(self, debounce_s: float = 0.0, distance_s: float = 0.0) -> None:
        self._debounce_s = debounce_s
        self._distance_s = distance_s
        self._signal: float | None = None
        self._passed: float | None = None

    def lets_through(self, moment: float) -> bool:
        """Whether a signal at `moment`, in seconds of the monotonic clock, is a trigger.

        A contact that goes on bouncing is one signal, however long it bounces; the distance counts from the last trigger.
        """
        bounced = self._signal is not None and moment - self._signal < self._debounce_s
        self._signal = moment
        if bounced or (self._passed is not None and moment - self._passed < self._distance_s):
            return False
        self._passed = moment
        return True
