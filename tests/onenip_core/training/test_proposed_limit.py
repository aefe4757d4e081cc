"""The proposed limit against values by hand, scipy's F distribution, and its promise on simulated scores."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import numpy as np
import numpy.typing as npt
import pytest
from scipy import stats

from onenip_core.statistics import rejection_interval
from onenip_core.training.proposed_limit import proposed_limit, tail_count

Scores = npt.NDArray[np.float64]


def test_the_limit_by_hand() -> None:
    """Of 1, 2, 3, 4 three lie above 1, by 6 together; the next does with 4/5; ∛(0.8 / 0.05) = 2.519842."""
    assert proposed_limit(np.array([2.0, 4.0, 1.0, 3.0]), 0.05) == pytest.approx(1 + 6 * 1.519842, rel=1e-6)
    # Of 0 … 9 the three largest count: 7 + 8 + 9 - 3 · 6 = 6, and the next lies above 6 with 4/11; ∛(4 / 11 / 0.03) = 2.297111.
    assert proposed_limit(np.arange(10.0), 0.03) == pytest.approx(6 + 6 * 1.297111, rel=1e-6)


@pytest.mark.parametrize(("count", "tail"), [(2, 1), (3, 2), (4, 3), (5, 3), (10, 3), (20, 4), (40, 8), (150, 30)])
def test_the_strangest_fifth_sets_the_limit_and_never_fewer_than_three(count: int, tail: int) -> None:
    assert tail_count(count, 0.03) == tail


@pytest.mark.parametrize("count", [4, 5, 10, 60])
@pytest.mark.parametrize("rate", [0.01, 0.03, 0.1])
def test_the_way_beyond_the_tail_is_a_quantile_of_fishers_distribution(count: int, rate: float) -> None:
    scores = np.random.default_rng(count).gamma(4, 1, count)
    tail = tail_count(count, rate)
    ordered = np.sort(scores)
    start, excess = ordered[-tail - 1], ordered[-tail:].mean() - ordered[-tail - 1]
    beyond = stats.f.isf(rate * (count + 1) / (tail + 1), 2, 2 * tail)
    assert proposed_limit(scores, rate) == pytest.approx(start + excess * beyond, rel=1e-9)


def test_a_rate_that_the_strangest_fifth_does_not_reach_takes_more_parts() -> None:
    """Two in five rejected of twenty: the limit lies among the scores, a fifth of them above it would be too few."""
    scores = np.arange(20.0)
    assert tail_count(20, 0.4) == 9
    assert 8 < proposed_limit(scores, 0.4) < 14


def test_scores_move_the_limit_as_a_unit_would() -> None:
    scores = np.random.default_rng(0).normal(size=30)
    assert proposed_limit(5 * scores - 2, 0.03) == pytest.approx(5 * proposed_limit(scores, 0.03) - 2)


def test_ties_and_equal_scores() -> None:
    assert proposed_limit(np.full(8, 3.0), 0.03) == 3.0
    assert proposed_limit(np.array([1.0] * 30 + [2.0] * 10), 0.03) == 2.0, "eight of forty count, and all are alike"
    # Of eight above 1 two stick out by 1: 1 + 2 · ((9 / 41 / 0.03)^(1 / 8) - 1), between the two values.
    assert proposed_limit(np.array([1.0] * 38 + [2.0] * 2), 0.03) == pytest.approx(1 + 2 * 0.282455, rel=1e-5)


def test_one_bad_part_among_forty_moves_the_limit_by_less_than_it_sticks_out() -> None:
    scores = np.random.default_rng(4).normal(10, 1, 40)
    sound, top = proposed_limit(scores, 0.03), scores.max()
    scores[7] = top + 20
    moved = proposed_limit(scores, 0.03)
    assert sound < moved < sound + 8
    assert scores[7] > moved, "it is rejected all the same"


SHAPES: dict[str, Callable[[np.random.Generator, tuple[int, int]], Scores]] = {
    "normal": lambda rng, size: rng.normal(size=size),
    "skewed": lambda rng, size: rng.lognormal(0, 0.5, size),
    "exponential": lambda rng, size: rng.exponential(size=size),
    "heavy": lambda rng, size: rng.standard_t(4, size),
}
DRAWS = 1000


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("count", [10, 20, 40, 100])
def test_the_promise_holds_whatever_the_tail(shape: str, count: int) -> None:
    rng = np.random.default_rng(3)
    interval = cache(lambda rejected: rejection_interval(rejected, count))
    rates, covered = [], 0
    for known in SHAPES[shape](rng, (DRAWS, count)):
        limit = proposed_limit(known, 0.03)
        low, high = interval(int((known > limit).sum()))
        rates.append(SHAPE_RATES[shape](limit))
        covered += low <= rates[-1] <= high
    assert 0.015 < np.mean(rates) < 0.045
    assert covered / DRAWS > 0.9


SHAPE_RATES: dict[str, Callable[[float], float]] = {
    "normal": lambda limit: float(stats.norm.sf(limit)),
    "skewed": lambda limit: float(stats.lognorm.sf(limit, 0.5)),
    "exponential": lambda limit: float(stats.expon.sf(limit)),
    "heavy": lambda limit: float(stats.t.sf(limit, 4)),
}
