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
FALSE_ALARM = 0.002
"""How often, at most, a run of parts like the good ones is taken for something else, however long it is."""
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


class CoverageWatch:
    """Sees the scores of the parts of one run as they are judged, good and bad, and looks at every WINDOW of them once.

    All windows of a run are compared with the same good parts, which may happen to score low. So the level of FALSE_ALARM is spent
    over the windows: the k-th has 1 / (k · (k + 1)) of it, which adds up to all of it over a run without an end.
    """

    def __init__(self, good: Sequence[float]) -> None:
        """`good` are scores of the good parts that the limit rests on, each judged as if it were new; of few nothing follows."""
        known = sorted(good)
        self._known = len(known)
        self._rank = (self._known + 1) // 2
        self._middle = known[-self._rank] if known else 0.0
        self._seen = self._above = 0
        self.windows = 0
        """That were looked at."""

    def see(self, score: float) -> NotCovered | None:
        """Take the score of the next part. At the end of a window: what is wrong with it, if anything is."""
        self._seen += 1
        self._above += score > self._middle
        if self._seen < WINDOW:
            return None
        above, self._seen, self._above = self._above, 0, 0
        self.windows += 1
        if self._known < LEAST_KNOWN:
            return None
        level = FALSE_ALARM / (self.windows * (self.windows + 1))
        chance = chance_of_exceeding(self._known, self._rank, WINDOW, above)
        return NotCovered(above, WINDOW, self._known) if chance <= level else None
