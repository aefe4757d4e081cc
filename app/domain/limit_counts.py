"""What a limit does to parts of which it is known whether they are good or bad."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True, slots=True)
class LimitCounts:
    """Good and bad parts at one limit: a part is NG if its score is above it."""

    good: int
    rejected: int
    """Good parts that are NG."""
    bad: int
    missed: int
    """Bad parts that are OK."""

    @property
    def accepted(self) -> int:
        """Good parts that are OK."""
        return self.good - self.rejected

    @property
    def found(self) -> int:
        """Bad parts that are NG."""
        return self.bad - self.missed

    @property
    def false_reject_rate(self) -> float | None:
        """Rejected among good parts, 0 … 1; None without good parts."""
        return self.rejected / self.good if self.good else None

    @property
    def recall(self) -> float | None:
        """Found among bad parts, 0 … 1; None without bad parts."""
        return self.found / self.bad if self.bad else None

    @property
    def precision(self) -> float | None:
        """Bad parts among those that are NG, 0 … 1; None where none is NG."""
        flagged = self.found + self.rejected
        return self.found / flagged if flagged else None

    @property
    def f1(self) -> float | None:
        """Harmonic mean of precision and recall, 0 … 1; 0 where no bad part is found, None without bad parts."""
        return 2 * self.found / (2 * self.found + self.rejected + self.missed) if self.bad else None


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """One limit of a curve, and what it does."""

    limit: float
    """-inf where every part is NG."""
    counts: LimitCounts


class KnownScores:
    """Scores of parts that are known to be good or bad, sorted once, so that many limits are tried quickly."""

    __slots__ = ("_curve", "bad", "good")

    def __init__(self, good: Iterable[float], bad: Iterable[float]) -> None:
        self.good = sorted(good)
        self.bad = sorted(bad)
        self._curve: tuple[CurvePoint, ...] | None = None

    def at(self, limit: float) -> LimitCounts:
        """What `limit` does; a score equal to it is OK."""
        accepted, missed = bisect_right(self.good, limit), bisect_right(self.bad, limit)
        return LimitCounts(len(self.good), len(self.good) - accepted, len(self.bad), missed)

    def curve(self) -> tuple[CurvePoint, ...]:
        """All that any limit can do, from the highest score, where nothing is NG, down to where everything is."""
        if self._curve is None:
            limits = [*sorted({*self.good, *self.bad}, reverse=True), -math.inf]
            self._curve = tuple(CurvePoint(limit, self.at(limit)) for limit in limits)
        return self._curve

    def auroc(self) -> float | None:
        """Area under the ROC curve: the share of pairs of a bad and a good part in which the bad one scores higher, ties by half.
        None without good or without bad parts."""
        if not self.good or not self.bad:
            return None
        area = sum(
            (after.rejected - before.rejected) * (after.found + before.found) / 2
            for before, after in pairwise(point.counts for point in self.curve())
        )
        return area / (len(self.good) * len(self.bad))

    def average_precision(self) -> float | None:
        """Sum over the curve of the step in recall times the precision after it. None without good or without bad parts."""
        if not self.good or not self.bad:
            return None
        total = 0.0
        for before, after in pairwise(point.counts for point in self.curve()):
            if after.found > before.found:
                total += (after.found - before.found) * after.found / (after.found + after.rejected)
        return total / len(self.bad)
