"""Counts of rejected good parts and their intervals."""

from __future__ import annotations

import pytest
from scipy import special, stats

from onenip_core.incomplete_beta import incomplete_beta, inverse_incomplete_beta
from onenip_core.statistics import rejection_interval, rejections_at


@pytest.mark.parametrize(("rejected", "count"), [(0, 12), (1, 12), (3, 100), (50, 100), (7, 7), (0, 1)])
def test_interval_is_that_of_clopper_and_pearson(rejected: int, count: int) -> None:
    low, high = rejection_interval(rejected, count)
    reference = stats.binomtest(rejected, count).proportion_ci(0.95, method="exact")
    assert (low, high) == (pytest.approx(reference.low, abs=1e-9), pytest.approx(reference.high, abs=1e-9))


def test_nothing_seen_says_nothing() -> None:
    assert rejection_interval(0, 0) == (0.0, 1.0)


def test_a_score_at_the_threshold_is_accepted() -> None:
    rejections = rejections_at(1.0, (0.5, 1.0, 1.0001, 2.0))
    assert (rejections.rejected, rejections.count) == (2, 4)
    assert rejections.interval == rejection_interval(2, 4)


def test_the_beta_function_is_that_of_scipy() -> None:
    for a in (1, 2, 7, 40, 1000, 200_000):
        for b in (1, 3, 50, 5000):
            for chance in (1e-9, 0.025, 0.3, 0.975):
                place = special.betaincinv(a, b, chance)
                assert incomplete_beta(a, b, float(place)) == pytest.approx(special.betainc(a, b, place), rel=1e-8)
                assert inverse_incomplete_beta(a, b, chance) == pytest.approx(place, rel=1e-9)
