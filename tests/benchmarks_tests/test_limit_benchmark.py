"""How limits are measured: which normals are known, what a limit does to the others, and what the best would have done."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from scipy import stats

from onenip_core.data.datasets.dataset import ProductDataset, TestImage
from onenip_core.data.images.png_writing import write_png
from onenip_core.errors import UsageError
from onenip_core.statistics import rejections_at
from onenip_core.training.calibration import prediction_limit
from onenip_core.types import RgbImage
from tests.benchmarks.data import BenchmarkProduct, MaskKind
from tests.benchmarks.limits.measure import Measured, Plan, counts_of, limit_tables
from tests.benchmarks.limits.methods import METHODS, block_limit, order_limit, tail_limit
from tests.benchmarks.limits.outcomes import interval_fits, judge_split, key_of, missed_at_best, summarise
from tests.benchmarks.limits.peer_scoring import PeerScorer
from tests.benchmarks.limits.scoring import KeptScorer, SplitScores, blocks_of
from tests.benchmarks.limits.splits import Manner, Pool, Split, draw_split, pool_of
from tests.benchmarks.peers.peer import FitFigures, Judgement

POOL = Pool("bolt", tuple(Path(f"{number}.png") for number in range(100)), 60, 25)


def test_a_pool_is_in_natural_order_and_bounded() -> None:
    normals = tuple(Path(f"part{number}.png") for number in reversed(range(400)))
    bad = tuple(TestImage(Path(f"bad/{number}.png"), True, "bad") for number in range(3))
    good = tuple(TestImage(Path(f"good/{number}.png"), False, "good") for number in (10, 9))
    pool = pool_of(BenchmarkProduct(ProductDataset("bolt", normals, test=(*good, *bad)), MaskKind.NONE))
    assert (pool.normals, pool.good, len(pool.paths)) == (150, 2, 155)
    assert [path.name for path in pool.paths[:2]] == ["part0.png", "part3.png"] and pool.paths[
        149
    ].name == "part399.png"
    assert [path.name for path in pool.paths[150:152]] == ["9.png", "10.png"]


@pytest.mark.parametrize("manner", Manner)
def test_what_a_limit_is_judged_by_is_unknown_to_it(manner: Manner) -> None:
    split = draw_split(POOL, 20, manner, 3)
    held_out = 5 if manner is Manner.SESSIONS else 3  # a quarter of 20, and 15 % of them
    assert len(split.known) == 20 and split.held_out.sum() == held_out
    assert not set(split.known) & set(split.same)
    assert set(split.same) <= set(range(60)) and len(split.same) == 40
    assert set(split.test) == set(range(60, 85)) and set(split.bad) == set(range(85, 100))
    again = draw_split(POOL, 20, manner, 3)
    assert (again.known == split.known).all() and (again.held_out == split.held_out).all()
    with pytest.raises(UsageError, match="60 normals"):
        draw_split(POOL, 61, manner, 0)


def test_a_block_is_a_run_of_the_capture() -> None:
    # The n-th begins at the fraction of 0.618 · n of all.
    assert draw_split(POOL, 20, Manner.BLOCK, 2).known.tolist() == list(range(14, 34))
    assert draw_split(POOL, 30, Manner.BLOCK, 1).known.tolist() == [*range(7), *range(37, 60)]
    assert len(draw_split(POOL, None, Manner.BLOCK, 0).same) == 0


def test_blocks_are_ten_or_one_a_part() -> None:
    assert blocks_of(4).tolist() == [0, 1, 2, 3]
    assert np.bincount(blocks_of(45)).tolist() == [5, 4, 5, 4, 5, 4, 5, 4, 5, 4]


def test_order_statistics_by_hand() -> None:
    scores = np.arange(1.0, 100.0)
    assert order_limit(scores) == pytest.approx(97.0)  # 3 of 100 places lie above 97
    assert order_limit(np.arange(10.0)) == 9.0, "ten parts cannot say what three in a hundred do"


def test_the_tail_by_hand_and_by_fishers_distribution() -> None:
    """Of 1, 2, 3, 4 three lie above 1, by 6 together; the next does with 4/5; ∛(0.8 / 0.05) = 2.519842."""
    assert tail_limit(np.array([2.0, 4.0, 1.0, 3.0]), 0.05) == pytest.approx(1 + 6 * 1.519842, rel=1e-6)
    scores = np.random.default_rng(0).gamma(4, 1, 60)
    ordered = np.sort(scores)
    beyond = (ordered[-12:].mean() - ordered[-13]) * stats.f.isf(0.03 * 61 / 13, 2, 24)
    assert tail_limit(scores) == pytest.approx(ordered[-13] + beyond)


def test_a_limit_for_a_part_of_a_new_block() -> None:
    means = np.random.default_rng(3).normal(5, 2, 10)
    # Parts of a block are equal: twenty parts are no more than ten, and t is that of ten.
    assert block_limit(np.repeat(means, 2)) == pytest.approx(prediction_limit(means, 0.03))
    assert block_limit(np.tile([1.0, 3.0, 2.0, 4.0], 10)) == prediction_limit(np.tile([1.0, 3.0, 2.0, 4.0], 10), 0.03)
    assert block_limit(means) == prediction_limit(means, 0.03), "a part a block tells nothing of blocks"
    apart = np.random.default_rng(4).normal(size=40) + np.repeat(means, 4)
    assert block_limit(apart) > prediction_limit(apart, 0.03)


def split_scores(held_out: Sequence[float], crossed: Sequence[float]) -> SplitScores:
    return SplitScores(
        np.array(held_out),
        np.array(crossed),
        same=np.array([0.0, 1.0, 2.0, 30.0]),
        test=np.array([0.0, 40.0]),
        bad=np.array([5.0, 35.0, 50.0]),
    )


def test_an_outcome_by_hand() -> None:
    split = draw_split(POOL, 20, Manner.RANDOM, 0)
    scores = split_scores([0.0, 1.0], np.arange(20.0).tolist())
    (outcome,) = judge_split(split, scores, ["crossed-order"])
    # The limit is 19: of the unseen 30 and 40 are rejected, of the defects 5 is missed, of the twenty none is rejected.
    assert (outcome.rejected, outcome.rejected_same, outcome.rejected_test) == (2 / 6, 1 / 4, 1 / 2)
    assert outcome.missed == pytest.approx(1 / 3) and outcome.known == 20
    assert outcome.interval == (0.0, pytest.approx(1 - 0.025 ** (1 / 20)))
    assert outcome.fits, "two of six may be more than 17 %, and are no proof of it"


@pytest.mark.parametrize(
    ("interval", "rejected", "count", "fits"),
    [
        ((0.028, 0.2), 0, 50, True),  # 0.972 ** 50 = 0.24
        ((0.1, 0.3), 0, 50, False),  # 0.9 ** 50 = 0.005
        ((0.0, 0.05), 1, 1, True),  # 0.05
        ((0.0, 0.02), 1, 1, False),  # 0.02
        ((0.0, 0.17), 2, 6, True),  # 1 - 0.83 ** 6 - 6 * 0.17 * 0.83 ** 5 = 0.271
        ((0.0, 0.05), 3, 6, False),  # 20 * 0.05 ** 3 * 0.95 ** 3 and less = 0.0022
        ((0.02, 0.1), 5, 100, True),
    ],
)
def test_an_interval_falls_with_an_unlikely_count_alone(
    interval: tuple[float, float], rejected: int, count: int, fits: bool
) -> None:
    assert interval_fits(interval, rejected, count) is fits


@pytest.mark.parametrize(("known", "unseen"), [(40, 100), (150, 50)])
def test_an_interval_that_is_right_fits(known: int, unseen: int) -> None:
    """Scores of one distribution, a limit that nobody fitted to them."""
    rng = np.random.default_rng(7)
    fits = 0
    for _ in range(400):
        told = rejections_at(1.88, rng.normal(size=known).tolist()).interval
        fits += interval_fits(told, int((rng.normal(size=unseen) > 1.88).sum()), unseen)
    assert fits / 400 >= 0.95


def test_the_best_limit_rejects_the_same_share() -> None:
    scores = split_scores([0.0, 1.0], [0.0, 1.0])
    assert missed_at_best(scores, 0.0) == pytest.approx(2 / 3)  # 40: 5 and 35 lie below
    assert missed_at_best(scores, 0.2) == pytest.approx(1 / 3)  # 30: 5 does


def test_a_summary_weighs_products_alike_and_names_the_worst() -> None:
    measured = Measured([], {})
    for product, numbers in (("bolt", (0,)), ("gear", (0, 1))):
        for number in numbers:
            split = draw_split(Pool(product, POOL.paths, 60, 25), 40, Manner.RANDOM, number)
            known = [25.0, 35.0] if product == "bolt" else [45.0, 46.0]
            scores = split_scores(known, known)
            outcomes = judge_split(split, scores, ["crossed-order"])
            measured.outcomes.extend(outcomes)
            measured.scores[key_of(outcomes[0])] = scores
    (summary,) = summarise(measured.outcomes, measured.scores)
    assert summary.rejected == pytest.approx((1 / 6 + 0) / 2) and summary.worst == ("bolt", pytest.approx(1 / 6))
    assert summary.pairs == 3 and summary.missed == pytest.approx(2 / 3)
    table = limit_tables(Plan(Path(), (), 10, (40,), (Manner.RANDOM,), tuple(METHODS)), measured)
    assert "| 40, random | crossed-order | 3 |" in table and "| bolt | 16.7 (67) |" in table


def test_a_plan_names_what_there_is() -> None:
    assert counts_of(["10", "all"]) == (10, None)
    with pytest.raises(UsageError, match="many"):
        counts_of(["many"])
    with pytest.raises(UsageError, match="crossed-tail"):
        Plan(Path(), (), 1, (10,), (Manner.RANDOM,), ("best",))


class OnceOnly:
    """Says something else each time."""

    def __init__(self) -> None:
        self.asked = 0

    def score(self, split: Split) -> SplitScores:
        self.asked += 1
        return split_scores([float(self.asked)], [0.5, 0.25])


def test_what_was_scored_is_kept_for_the_same_split_alone(tmp_path: Path) -> None:
    asked = OnceOnly()
    scorer = KeptScorer(asked, "features", tmp_path)
    first, second = (draw_split(POOL, 20, Manner.RANDOM, number) for number in (0, 1))
    one, again = scorer.score(first), scorer.score(first)
    assert asked.asked == 1 and one.held_out.tolist() == again.held_out.tolist() == [1.0]
    assert again.crossed.tolist() == [0.5, 0.25]
    assert scorer.score(second).held_out.tolist() == [2.0]
    assert KeptScorer(asked, "others", tmp_path).score(first).held_out.tolist() == [3.0]


class BrightnessPeer:
    """Scores by how much brighter an image is than the brightest of its normals."""

    def fit(self, products: Sequence[BenchmarkProduct]) -> FitFigures:
        (product,) = products
        self._brightest = max(int(path.stem) for path in product.dataset.normals)
        return FitFigures(0.0, 0.0, from_disk=False)

    def judge(self, images: Sequence[RgbImage], product: str) -> list[Judgement]:
        return [Judgement(float(image.mean()) - self._brightest, np.zeros((2, 2), np.float32)) for image in images]

    def size_mb(self) -> float:
        return 0.0


def test_a_peer_is_fitted_anew_without_each_block(tmp_path: Path) -> None:
    paths = tuple(tmp_path / f"{value}.png" for value in (10, 20, 30, 40, 50, 60))
    for path in paths:
        write_png(path, np.full((40, 40, 3), int(path.stem), np.uint8))
    product = BenchmarkProduct(ProductDataset("bolt", paths), MaskKind.NONE)
    known, held_out = np.arange(5), np.array([False, False, True, False, False])
    nothing = np.array([], np.int64)
    split = Split(Pool("bolt", paths, 6, 0), 5, Manner.RANDOM, 0, known, held_out, np.array([5]), nothing, nothing)
    scores = PeerScorer(product, BrightnessPeer).score(split)
    assert scores.held_out.tolist() == [-20.0] and scores.same.tolist() == [10.0]
    assert scores.crossed.tolist() == [-40.0, -30.0, -20.0, -10.0, 10.0], "the brightest is not measured by itself"
