"""Do the parts that are met look like the good parts that a limit rests on? No torch.

A limit promises something of parts that are drawn as its good parts were. Parts of another day, lens or supplier score higher as a
whole, long before anybody counts how many of them are rejected.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

WINDOW = 50
"""Parts that are looked at together."""
FALSE_ALARM = 0.001
"""How often, at most, a window of parts like the good ones is taken for something else."""
LEAST_KNOWN = 10
"""Good parts below which nothing is said."""


@dataclass(frozen=True, slots=True)
class NotCovered:
    """So many of the last parts score above the middle one of the good parts."""

    above: int
    parts: int
    known: int
    """Good parts that the limit rests on."""


def chance_of_exceeding(known: int, rank: int, later: int, above: int) -> float:
    """Probability that `above` or more of `later` new scores exceed the `rank`-th largest of `known` ones.

    Where all are drawn alike, in any order, and whatever their distribution: the share that exceeds it has a beta distribution with
    `rank` and `known` - `rank` + 1, and their number a beta-binomial one (Wilks, 1942). Equal scores make it smaller still.
    """
    first, second = rank, known - rank + 1
    total = math.fsum(
        math.comb(later, count) * math.exp(_log_beta(first + count, second + later - count) - _log_beta(first, second))
        for count in range(max(above, 0), later + 1)
    )
    return min(total, 1.0)


def _log_beta(first: float, second: float) -> float:
    return math.lgamma(first) + math.lgamma(second) - math.lgamma(first + second)


def _least_alarming(known: int, rank: int) -> int:
    """How many of a WINDOW must exceed the score of that rank; WINDOW + 1 if even all of them say nothing."""
    counts = range(WINDOW + 1)
    return next((n for n in counts if chance_of_exceeding(known, rank, WINDOW, n) <= FALSE_ALARM), WINDOW + 1)


class CoverageWatch:
    """Sees the scores of parts as they are judged, good and bad, and looks at every WINDOW of them once."""

    def __init__(self, good: Sequence[float]) -> None:
        """`good` are scores of the good parts that the limit rests on, each judged as if it were new; of few nothing follows."""
        known = sorted(good)
        self._known = len(known)
        rank = (self._known + 1) // 2
        self._middle = known[-rank] if known else 0.0
        self._enough = _least_alarming(self._known, rank) if self._known >= LEAST_KNOWN else WINDOW + 1
        self._seen = self._above = 0

    def see(self, score: float) -> NotCovered | None:
        """Take the score of the next part. At the end of a window: what is wrong with it, if anything is."""
        self._seen += 1
        self._above += score > self._middle
        if self._seen < WINDOW:
            return None
        above, self._seen, self._above = self._above, 0, 0
        return NotCovered(above, WINDOW, self._known) if above >= self._enough else None
