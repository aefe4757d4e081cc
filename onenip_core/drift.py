"""Do parts still score as those did that came first under a model? A rule with a stated rate of false alarms. No torch.

Scores are judged by their ranks among those of a reference, so the rate holds whatever their distribution is. A rank becomes a
normal score; blocks of these are averaged, and two cumulative sums (Page, 1954) see whether averages stay above or below what they
were. See docs/decisions/0031-a-rule-for-drift.md for why, and `python -m tests.benchmarks drift` for what it was measured to do.
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from statistics import NormalDist, fmean

REFERENCE = 500
"""Parts that all later ones are compared with: the first ones."""
BLOCK = 10
"""Parts that are averaged."""
SLACK = 0.5
"""What an average may lie off without being counted, in standard deviations of an average: 0.16 of the scores' own."""
PARTS_FOR_A_FALSE_ALARM = 10_000
"""Of parts like those of the reference, so many come on average for each false alarm, or more."""
_LIMITS = (6.3, 7.3, 7.9, 8.4)
"""Of the sums, for 1 … 4 streams that are watched together: by simulation, for the rate above over all of them."""
_MOST_REPEATING = 0.98
_FARTHEST = 3
"""Blocks apart that may still be alike: so trays of some forty parts are seen, and longer waves are not."""
_NORMAL = NormalDist()


class Direction(StrEnum):
    """Where scores went."""

    HIGHER = "higher"
    LOWER = "lower"


@dataclass(frozen=True, slots=True)
class Drift:
    """Parts do not score as the reference does."""

    direction: Direction
    began: int
    """With which part after the reference it began, from 0, as far as the sum tells."""
    found: int
    """With which part it was found."""


class DriftReference:
    """The scores of the first parts, in their order."""

    def __init__(self, scores: Sequence[float]) -> None:
        """Raises ValueError: fewer than two blocks of scores."""
        if len(scores) < 2 * BLOCK:
            raise ValueError(f"A reference needs {2 * BLOCK} scores, not {len(scores)}.")
        self._sorted = sorted(scores)
        own = [self._score(place, len(scores)) for place in map(self._places, scores)]
        self.deviation = _deviation_of_averages(own)
        """Of the average of a block, in standard deviations of the scores: more than 1 / √BLOCK where neighbours are alike."""

    def normal_score(self, score: float) -> float:
        """Where a new part's score lies among those of the reference, as a value of the standard normal distribution.

        Equal scores share the middle of their ranks, which makes sums smaller and false alarms rarer.
        """
        left, right = self._places(score)
        return self._score((left, right + 1), len(self._sorted) + 1)

    def _places(self, score: float) -> tuple[int, int]:
        return bisect_left(self._sorted, score), bisect_right(self._sorted, score)

    @staticmethod
    def _score(places: tuple[int, int], count: int) -> float:
        return _NORMAL.inv_cdf((places[0] + places[1]) / (2 * count))


class DriftWatch:
    """Sees the scores of the parts behind a reference, good and bad, as they were judged."""

    def __init__(self, reference: DriftReference, streams: int = 1) -> None:
        """`streams` are watched together, as the views of a part are: a false alarm of any of them is one of all.

        Raises ValueError: there is no limit for so many.
        """
        if not 1 <= streams <= len(_LIMITS):
            raise ValueError(f"1 to {len(_LIMITS)} streams can be watched together, not {streams}.")
        self._reference = reference
        self._limit = _LIMITS[streams - 1]
        self._block: list[float] = []
        self._higher = _Sum()
        self._lower = _Sum()
        self.seen = 0
        self.average: float | None = None
        """Of the normal scores of the last whole block; about 0 while nothing drifts. None before the first."""

    def see(self, score: float) -> Drift | None:
        """Take the score of the next part. At the end of a block: whether parts drifted; both sums then begin anew."""
        self._block.append(self._reference.normal_score(score))
        self.seen += 1
        if len(self._block) < BLOCK:
            return None
        self.average, self._block = fmean(self._block), []
        average = self.average / self._reference.deviation
        first = self.seen - BLOCK
        self._higher.add(average, first)
        self._lower.add(-average, first)
        larger, direction = max((self._higher, Direction.HIGHER), (self._lower, Direction.LOWER), key=_height)
        if larger.height <= self._limit:
            return None
        self._higher, self._lower = _Sum(), _Sum()
        return Drift(direction, larger.began, self.seen - 1)


class _Sum:
    """Of what averages lie off beyond SLACK; never below 0."""

    def __init__(self) -> None:
        self.height = 0.0
        self.began = 0

    def add(self, average: float, first: int) -> None:
        if self.height == 0.0:
            self.began = first
        self.height = max(0.0, self.height + average - SLACK)


def _height(pair: tuple[_Sum, Direction]) -> float:
    return pair[0].height


def _deviation_of_averages(scores: Sequence[float]) -> float:
    """Standard deviation of the average of a block where neighbours may be alike: the largest of three estimates, for each sees
    something else. That of independent parts; that of parts which repeat a share of the one before; that of the blocks themselves,
    with what a block shares with the next ones.
    """
    repeating = min(max(fmean(first * second for first, second in pairwise(scores)), 0.0), _MOST_REPEATING)
    averages = [fmean(scores[first : first + BLOCK]) for first in range(0, len(scores) - BLOCK + 1, BLOCK)]
    spread = fmean(average * average for average in averages)
    shared = [
        fmean(first * second for first, second in zip(averages, averages[apart:], strict=False))
        for apart in range(1, min(_FARTHEST, len(averages) - 1) + 1)
    ]
    of_blocks = max(spread, spread + 2 * shared[0], spread + 2 * sum(shared))
    estimates = (1.0, (1 + repeating) / (1 - repeating), BLOCK * of_blocks)
    return math.sqrt(max(estimates) / BLOCK)
