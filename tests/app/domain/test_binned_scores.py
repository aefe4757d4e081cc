"""Scores in steps, against counting each of them."""

from __future__ import annotations

import numpy as np
import pytest

from app.domain.binned_scores import BinnedScores


def test_steps_by_hand() -> None:
    bins = BinnedScores((-0.2, 0.04, 0.3, 0.34, 0.35, 2.0, 9.0), 0.05, 12)
    assert dict(bins.counts) == {0: 2, 6: 2, 7: 1, 11: 2} and bins.fullest == 2 and len(bins) == 7
    assert bins.divided(0.3) == {0: (2, 0), 6: (1, 1), 7: (0, 1), 11: (0, 2)}
    assert bins.divided(5.0)[11] == (1, 1), "what lies beyond the last step is divided there"
    assert BinnedScores((), 0.05, 12).divided(1.0) == {} and BinnedScores((), 0.05, 12).fullest == 0


@pytest.mark.parametrize("seed", range(5))
def test_every_score_is_on_one_side_of_the_limit(seed: int) -> None:
    scores = np.random.default_rng(seed).gamma(5, 0.2, 300).round(2)
    bins = BinnedScores(scores, 0.05, 60)
    for limit in (0.5, 0.77, 1.0, 1.05, 2.99, 3.0):
        divided = bins.divided(limit)
        assert sum(below for below, _ in divided.values()) == int((scores <= limit).sum())
        assert sum(above for _, above in divided.values()) == int((scores > limit).sum()) == bins.above(limit)
