"""Whether parts drift: normal scores and sums by hand, the rate of false alarms and the delays over simulated streams."""

from __future__ import annotations

import math

import numpy as np
import pytest
from scipy.stats import norm, rankdata

from onenip_core.drift import (
    BLOCK,
    PARTS_FOR_A_FALSE_ALARM,
    REFERENCE,
    Direction,
    DriftReference,
    DriftWatch,
)
from tests.benchmarks.drift import by_trays, measure_delays, measure_rate, normal, repeating

INDEPENDENT = 1 / math.sqrt(BLOCK)


def scores(seed: int, count: int = REFERENCE) -> list[float]:
    return np.random.default_rng(seed).normal(size=count).tolist()


def test_a_normal_score_is_that_of_the_rank_among_all() -> None:
    known = scores(1)
    reference = DriftReference(known)
    for new in (-9.0, -0.3, 0.0, 1.7, 9.0):
        rank = rankdata([*known, new])[-1]  # scipy counts from 1
        assert reference.normal_score(new) == pytest.approx(norm.ppf((rank - 0.5) / (REFERENCE + 1)))


def test_equal_scores_share_the_middle_of_their_ranks() -> None:
    known = [1.0] * 40 + [2.0] * 20 + [3.0] * 40
    reference = DriftReference(known)

    rank = rankdata([*known, 1.0])[-1]
    assert reference.normal_score(1.0) == pytest.approx(norm.ppf((rank - 0.5) / 101))
    assert reference.normal_score(2.0) == pytest.approx(0.0)
    assert reference.normal_score(3.0) == pytest.approx(-reference.normal_score(1.0))


def test_all_equal_scores_never_drift() -> None:
    watch = DriftWatch(DriftReference([0.5] * REFERENCE))

    assert all(watch.see(0.5) is None for _ in range(5000))


def test_averages_of_parts_that_repeat_each_other_spread_more() -> None:
    independent = DriftReference(scores(2)).deviation
    alike = DriftReference(repeating(0.9)(np.random.default_rng(2), REFERENCE).tolist()).deviation
    in_trays = DriftReference(by_trays(0.5)(np.random.default_rng(2), REFERENCE).tolist()).deviation

    assert independent >= INDEPENDENT
    assert independent < 1.5 * INDEPENDENT
    assert alike > 2.5 * INDEPENDENT  # √((1 + 0.9) / (1 - 0.9)) is 4.4; five hundred such parts say so roughly
    assert in_trays > 1.5 * INDEPENDENT


def test_the_first_part_of_a_drift_is_where_the_sum_left_the_ground() -> None:
    """By hand: blocks of a score that lies above all add z/s - 0.5 each, from 0."""
    known = [place + 0.5 for place in range(REFERENCE)]
    np.random.default_rng(3).shuffle(known)
    reference = DriftReference(known)
    watch = DriftWatch(reference)
    usual, above = float(REFERENCE) / 2, float(REFERENCE + 1)
    for _ in range(3 * BLOCK):
        assert watch.see(usual) is None
    step = norm.ppf((REFERENCE + 0.5) / (REFERENCE + 1)) / reference.deviation - 0.5
    blocks = math.floor(6.3 / step) + 1
    found = [watch.see(above) for _ in range(blocks * BLOCK)]

    assert found[:-1] == [None] * (blocks * BLOCK - 1)
    last = found[-1]
    assert last is not None
    assert (last.direction, last.began, last.found) == (Direction.HIGHER, 3 * BLOCK, (3 + blocks) * BLOCK - 1)
    assert watch.see(usual) is None


def test_scores_that_fall_are_found_too() -> None:
    watch = DriftWatch(DriftReference(scores(4)))
    found = [drift for score in scores(5, 400) if (drift := watch.see(score - 1.0)) is not None]

    assert found[0].direction is Direction.LOWER
    assert found[0].found < 80


def test_what_is_no_drift_of_scale_is_not_seen() -> None:
    """Only ranks count: another unit for all scores changes nothing."""
    first, later = scores(6), scores(7, 2000)
    plain, other = DriftWatch(DriftReference(first)), DriftWatch(DriftReference([math.exp(s) for s in first]))

    assert [plain.see(s) for s in later] == [other.see(math.exp(s)) for s in later]


def test_too_few_parts_are_no_reference() -> None:
    with pytest.raises(ValueError, match="needs 20 scores"):
        DriftReference([1.0] * 19)
    with pytest.raises(ValueError, match="1 to 4 streams"):
        DriftWatch(DriftReference([1.0] * 20), 5)


@pytest.mark.parametrize("views", [1, 2])
def test_false_alarms_are_as_rare_as_is_stated(views: int) -> None:
    """Of so few streams, whose alarms come together, within two errors; `python -m tests.benchmarks drift` looks at thousands."""
    rate = measure_rate(normal, views, streams=120 // views, parts=PARTS_FOR_A_FALSE_ALARM, seed=1)

    assert 0 < rate.per_stated_parts <= 1.0 + 2 * rate.error
    assert rate.error < 0.3


def test_a_shift_of_half_a_deviation_is_found_within_two_hundred_parts() -> None:
    delays = measure_delays(normal, 0.5, streams=60, seed=1)

    assert delays[len(delays) // 2] <= 90
    assert delays[int(0.9 * len(delays))] <= 200
