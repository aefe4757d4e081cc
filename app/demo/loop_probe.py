"""Measures how late the event loop is: what a person feels as a window that does not answer."""

from __future__ import annotations

import math
from array import array
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Slot

INTERVAL_MS = 20


@dataclass(frozen=True, slots=True)
class Percentiles:
    """Milliseconds; NaN-free: zeros when nothing was measured."""

    count: int
    p50: float
    p95: float
    p99: float
    maximum: float


class LoopProbe(QObject):
    """A timer every 20 ms; how much later than that it fires is noted under the present label."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._label = ""
        self._lateness: defaultdict[str, array[float]] = defaultdict(lambda: array("f"))
        self._clock = QElapsedTimer()
        self._timer = QTimer(self, interval=INTERVAL_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_timeout)

    def measure(self, label: str) -> None:
        """Note lateness under `label` from now on."""
        self._label = label
        self._clock.start()
        self._timer.start()

    def stop(self) -> None:
        """Measure no more."""
        self._timer.stop()

    def forget_present(self) -> None:
        """Begin a new interval now, so that what the caller just did in the event loop is not counted."""
        self._clock.start()

    def percentiles(self, label: str) -> Percentiles:
        """What was measured under `label`, in milliseconds."""
        return percentiles_of(self._lateness[label])

    @Slot()
    def _on_timeout(self) -> None:
        elapsed = self._clock.nsecsElapsed() / 1e6
        self._clock.start()
        self._lateness[self._label].append(max(0.0, elapsed - INTERVAL_MS))


def percentiles_of(values: Sequence[float]) -> Percentiles:
    """Nearest-rank percentiles."""
    if not values:
        return Percentiles(0, 0.0, 0.0, 0.0, 0.0)
    ordered = sorted(values)

    def at(fraction: float) -> float:
        return round(ordered[max(0, math.ceil(fraction * len(ordered)) - 1)], 2)

    return Percentiles(len(ordered), at(0.5), at(0.95), at(0.99), round(ordered[-1], 2))
