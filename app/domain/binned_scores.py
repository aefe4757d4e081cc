"""Scores of one kind of parts in steps of equal width, divided by a limit."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable

_HAIR = 1e-9
"""A score of 0.3 lies in the step from 0.3, whatever 0.3 / 0.05 is in floats."""


class BinnedScores:
    """Sorted and counted once, so that a limit may move through many scores as a hand does."""

    def __init__(self, scores: Iterable[float], width: float, steps: int) -> None:
        """`steps` steps of `width` from 0; what lies beyond an end counts in the step at that end."""
        self._scores = sorted(scores)
        self._width, self._last = width, steps - 1
        self.counts = Counter(self._step(score) for score in self._scores)
        """By step; only those that hold scores."""
        self.fullest = max(self.counts.values(), default=0)

    def __len__(self) -> int:
        return len(self._scores)

    def above(self, limit: float) -> int:
        """How many scores are above a limit."""
        return len(self._scores) - bisect_right(self._scores, limit)

    def divided(self, limit: float) -> dict[int, tuple[int, int]]:
        """By step, how many scores are up to a limit, and how many above it."""
        own = self._step(limit)
        beyond = sum(count for step, count in self.counts.items() if step > own)
        own_above = min(self.counts[own], max(0, self.above(limit) - beyond))
        return {
            step: (count, 0) if step < own else (0, count) if step > own else (count - own_above, own_above)
            for step, count in self.counts.items()
        }

    def _step(self, score: float) -> int:
        return min(self._last, max(0, int(score / self._width + _HAIR)))
