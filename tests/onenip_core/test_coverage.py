"""Whether parts look like the good ones: probabilities against scipy, and the promise about false alarms."""

from __future__ import annotations

from itertools import permutations

import numpy as np
import pytest
from scipy.stats import betabinom

from onenip_core.coverage import FALSE_ALARM, WINDOW, CoverageWatch, NotCovered, chance_of_exceeding


@pytest.mark.parametrize(("known", "later"), [(10, 50), (35, 50), (61, 7), (700, 50)])
def test_chances_are_those_of_a_beta_binomial_distribution(known: int, later: int) -> None:
    for rank in (1, (known + 1) // 2, known):
        for above in range(later + 1):
            expected = betabinom.sf(above - 1, later, rank, known - rank + 1)
            assert chance_of_exceeding(known, rank, later, above) == pytest.approx(expected, abs=1e-9)


def test_chances_are_those_of_counting_all_orders() -> None:
    known, later = 3, 2  # 120 orders of five scores, of which the first three are known
    orders = list(permutations(range(known + later)))
    for rank in (1, 2, 3):
        for above in (0, 1, 2):
            hits = sum(sum(new > sorted(order[:known])[-rank] for new in order[known:]) >= above for order in orders)
            assert chance_of_exceeding(known, rank, later, above) == pytest.approx(hits / len(orders))


def see_all(good: np.ndarray, scores: np.ndarray) -> list[NotCovered]:
    watch = CoverageWatch(good.tolist())
    return [found for score in scores.tolist() if (found := watch.see(score)) is not None]


def test_parts_like_the_good_ones_raise_no_more_alarms_than_promised() -> None:
    rng = np.random.default_rng(0)
    windows, alarms = 0, 0
    for count in (10, 20, 60, 300):
        for _ in range(2500):
            alarms += len(see_all(rng.exponential(size=count), rng.exponential(size=WINDOW)))
            windows += 1
    # 10,000 windows of skewed scores: more than 21 alarms would come by chance once in a thousand runs of this test.
    assert windows * FALSE_ALARM == 10 and alarms <= 21


def test_parts_that_score_higher_are_found_and_others_are_not() -> None:
    good = np.linspace(0.3, 0.7, 41)
    assert see_all(good, np.tile(good, 5)) == []
    assert see_all(good, np.full(2 * WINDOW, 0.2)) == []
    assert see_all(good, np.full(WINDOW - 1, 0.9)) == []
    assert see_all(good, np.full(2 * WINDOW, 0.9)) == [NotCovered(50, 50, 41)] * 2
    equal = np.full(WINDOW, np.median(good))
    assert see_all(good, equal) == []


def test_each_window_counts_anew() -> None:
    good = np.linspace(0.3, 0.7, 41)
    half = np.tile([0.9, 0.1], WINDOW)  # half of every window above: what is expected
    assert see_all(good, half) == []
    late = np.concatenate([np.full(WINDOW, 0.1), np.full(WINDOW, 0.9)])
    assert len(see_all(good, late)) == 1


@pytest.mark.parametrize("count", [0, 1, 9])
def test_few_good_parts_say_nothing(count: int) -> None:
    assert see_all(np.linspace(0, 1, count), np.full(5 * WINDOW, 99.0)) == []
