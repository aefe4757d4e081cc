"""Whether there is time to compress the next frame: smaller files where the line is slow, fast ones where it is not."""

from __future__ import annotations

SHARE_OF_A_CORE = 0.5
"""Compressing may take half of a core; more would slow down the process that judges, on a computer with two."""
FIRST_GUESS_S_PER_BYTE = 9e-9
"""A 1280×1024 frame in 35 ms."""
_NEW_WEIGHT = 0.2


class CompressionPace:
    """Learns how fast frames come and how long compressing them takes. Used under the recorder's lock."""

    def __init__(self) -> None:
        self._last_arrival: float | None = None
        self._interval_s: float | None = None
        self._seconds_per_byte = FIRST_GUESS_S_PER_BYTE

    def note_arrival(self, now_s: float) -> None:
        """A frame came at this moment of a monotonic clock."""
        if self._last_arrival is not None:
            interval = now_s - self._last_arrival
            known = interval if self._interval_s is None else self._interval_s
            self._interval_s = known + _NEW_WEIGHT * (interval - known)
        self._last_arrival = now_s

    def note_compression(self, processor_s: float, size: int) -> None:
        """Compressing `size` bytes took so many seconds of processor time."""
        if size:
            self._seconds_per_byte += _NEW_WEIGHT * (processor_s / size - self._seconds_per_byte)

    def allows(self, size: int) -> bool:
        """True if frames of `size` bytes can be compressed as fast as they come, within the share of a core."""
        return self._interval_s is None or size * self._seconds_per_byte <= SHARE_OF_A_CORE * self._interval_s
