"""What a limit does to parts that nobody knew, and what the best limits would have done."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from scipy import stats

from onenip_core.statistics import rejections_at
from tests.benchmarks.limits.methods import METHODS
from tests.benchmarks.limits.scoring import Scores, SplitScores
from tests.benchmarks.limits.splits import Manner, Split

_UNLIKELY = 0.025


@dataclass(frozen=True, slots=True)
class Outcome:
    """Of one method on one split. Shares are of 1; None where there are no such parts."""

    product: str
    asked: int | None
    manner: Manner
    number: int
    method: str
    known: int
    """Scores that the limit rests on."""
    rejected: float
    """Of all unseen normals."""
    rejected_same: float | None
    rejected_test: float | None
    missed: float
    interval: tuple[float, float]
    """That a person is told."""
    fits: bool
    """Whether the unseen normals leave it standing: see `interval_fits`."""


def judge_split(split: Split, scores: SplitScores, methods: Iterable[str]) -> list[Outcome]:
    """One outcome a method."""
    unseen = np.concatenate([scores.same, scores.test])
    outcomes = []
    for name in methods:
        method = METHODS[name]
        known = method.scores(scores)
        limit = max(method.limit(known), method.least(scores))
        told = rejections_at(limit, known.tolist()).interval
        outcomes.append(
            Outcome(
                split.pool.product,
                split.asked,
                split.manner,
                split.number,
                name,
                len(known),
                _above(unseen, limit),
                _above(scores.same, limit) if len(scores.same) else None,
                _above(scores.test, limit) if len(scores.test) else None,
                1 - _above(scores.bad, limit),
                told,
                interval_fits(told, int((unseen > limit).sum()), len(unseen)),
            )
        )
    return outcomes


def interval_fits(interval: tuple[float, float], rejected: int, count: int) -> bool:
    """Whether an interval of the rate can be true, if so many of `count` unseen normals were rejected.

    Their own share is no more than an estimate: none of fifty rejected is no contradiction to an interval from 2.8 % on. So it does
    not fit only if its nearest end would give a count so far away with a probability below 2.5 %.
    """
    low, high = interval
    if rejected < low * count:
        return float(stats.binom.cdf(rejected, count, low)) >= _UNLIKELY
    if rejected > high * count:
        return float(stats.binom.sf(rejected - 1, count, high)) >= _UNLIKELY
    return True


def missed_at_best(scores: SplitScores, rate: float) -> float:
    """The share of defects below the limit that rejects just this share of the unseen normals: nobody can know it before."""
    unseen = np.concatenate([scores.same, scores.test])
    return float((scores.bad <= np.quantile(unseen, 1 - rate)).mean())


@dataclass(frozen=True, slots=True)
class Summary:
    """Of one method on some splits; means over products of the means over splits."""

    method: str
    pairs: int
    fits: float
    width: float
    """Of the interval, in the mean: a wide one fits always."""
    rejected: float
    rejected_same: float | None
    rejected_test: float | None
    worst: tuple[str, float]
    """The product with most rejected in the mean over its splits."""
    missed: float
    missed_at_best: float
    """Of limits that all reject the same share, which in the mean is the method's."""


def summarise(
    outcomes: Sequence[Outcome], scores: Mapping[tuple[str, int | None, Manner, int], SplitScores]
) -> list[Summary]:
    """One summary a method, of outcomes on the same splits."""
    summaries = []
    for method in dict.fromkeys(each.method for each in outcomes):
        own = [each for each in outcomes if each.method == method]
        by_product = {
            name: [each for each in own if each.product == name] for name in dict.fromkeys(e.product for e in own)
        }
        means = {name: float(np.mean([each.rejected for each in group])) for name, group in by_product.items()}
        rejected = float(np.mean(list(means.values())))
        best = {
            name: np.mean([missed_at_best(scores[key_of(each)], rejected) for each in group])
            for name, group in by_product.items()
        }
        summaries.append(
            Summary(
                method,
                len(own),
                float(np.mean([each.fits for each in own])),
                float(np.mean([each.interval[1] - each.interval[0] for each in own])),
                rejected,
                _mean([each.rejected_same for each in own]),
                _mean([each.rejected_test for each in own]),
                max(means.items(), key=lambda item: item[1]),
                float(np.mean([np.mean([each.missed for each in group]) for group in by_product.values()])),
                float(np.mean(list(best.values()))),
            )
        )
    return summaries


def key_of(outcome: Outcome) -> tuple[str, int | None, Manner, int]:
    """Which split it is of."""
    return outcome.product, outcome.asked, outcome.manner, outcome.number


def _above(scores: Scores, limit: float) -> float:
    return float((scores > limit).mean())


def _mean(shares: Sequence[float | None]) -> float | None:
    known = [share for share in shares if share is not None]
    return float(np.mean(known)) if known else None
