"""Limits that follow from a promise, from F1 and from costs; the counts and curves behind them."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from scipy import stats

from app.domain.calibration_scores import CalibrationScores
from app.domain.limit_basis import GoldenDefects, KnownParts, LimitBasis, RunParts, Truth
from app.domain.limit_choice import (
    Backing,
    Costs,
    Lack,
    Proposal,
    backing,
    limit_of_best_f1,
    limit_of_least_cost,
    limit_of_promise,
    parts_to_show,
)
from app.domain.limit_counts import KnownScores, LimitCounts
from app.domain.part_view import PartView
from onenip_core.statistics import rejection_interval, rejections_at, student_t_exceeded
from onenip_core.training.calibration import FusionWeights, RawScores, calibrate
from onenip_core.types import Verdict
from tests.support import view_samples

GOOD = (0.3, 0.5, 0.5, 0.7, 1.2)
BAD = (0.5, 0.9, 1.2, 2.0)


# Counts


@pytest.mark.parametrize(
    ("limit", "counts"),
    [
        (2.0, LimitCounts(5, 0, 4, 4)),
        (1.2, LimitCounts(5, 0, 4, 3)),
        (1.19, LimitCounts(5, 1, 4, 2)),
        (0.5, LimitCounts(5, 2, 4, 1)),
        (0.1, LimitCounts(5, 5, 4, 0)),
    ],
)
def test_a_score_equal_to_the_limit_is_ok(limit: float, counts: LimitCounts) -> None:
    assert KnownScores(GOOD, BAD).at(limit) == counts


def test_shares_by_hand() -> None:
    counts = LimitCounts(good=5, rejected=2, bad=4, missed=1)
    assert (counts.accepted, counts.found) == (3, 3)
    assert counts.false_reject_rate == 0.4 and counts.recall == 0.75 and counts.precision == 0.6
    assert counts.f1 == pytest.approx(2 * 0.6 * 0.75 / (0.6 + 0.75))


def test_what_is_undefined_is_none() -> None:
    nothing = LimitCounts(0, 0, 0, 0)
    assert (nothing.false_reject_rate, nothing.recall, nothing.precision, nothing.f1) == (None, None, None, None)
    assert LimitCounts(3, 0, 2, 2).precision is None and LimitCounts(3, 0, 2, 2).f1 == 0
    alone = KnownScores(GOOD, ())
    assert alone.auroc() is None and alone.average_precision() is None
    assert KnownScores((), BAD).auroc() is None


def test_the_curve_by_hand() -> None:
    points = [(p.limit, p.counts.rejected, p.counts.found) for p in KnownScores((0.5, 0.8), (0.8, 1.0)).curve()]
    assert points == [(1.0, 0, 0), (0.8, 0, 1), (0.5, 1, 2), (-math.inf, 2, 2)]


@pytest.mark.parametrize("seed", range(6))
def test_areas_against_pairs_and_ranks(seed: int) -> None:
    """AUROC by comparing every pair; average precision as the mean precision at each bad part, where no scores are alike."""
    rng = np.random.default_rng(seed)
    good, bad = rng.normal(0.5, 0.2, 23).round(1), rng.normal(0.8, 0.3, 17).round(1)
    pairs = [1.0 if b > g else 0.5 if b == g else 0.0 for g in good for b in bad]
    assert KnownScores(good, bad).auroc() == pytest.approx(float(np.mean(pairs)))
    good, bad = rng.normal(0.5, 0.2, 23), rng.normal(0.8, 0.3, 17)
    precisions = [np.sum(bad >= b) / (np.sum(bad >= b) + np.sum(good >= b)) for b in bad]
    assert KnownScores(good, bad).average_precision() == pytest.approx(float(np.mean(precisions)))


# A promised share


@pytest.mark.parametrize("freedom", [1, 2, 5, 39, 1000])
@pytest.mark.parametrize("tail", [0.0005, 0.01, 0.03, 0.25, 0.5])
def test_student_t_against_scipy(tail: float, freedom: int) -> None:
    assert student_t_exceeded(tail, freedom) == pytest.approx(float(stats.t.isf(tail, freedom)), rel=1e-7, abs=1e-7)


def test_a_promise_by_hand() -> None:
    """Of 0.4, 0.5, 0.6 mean and median are 0.5 and the spread 0.1; t of two degrees is exceeded with 5 % at 2.920."""
    scores = CalibrationScores((0.4, 0.5, 0.6))
    assert 0.5 + 2.920 * 0.1 * math.sqrt(4 / 3) == pytest.approx(0.8372, abs=1e-4)
    assert limit_of_promise(0.05, scores) == Proposal(0.84), "rounded up: no more are rejected than promised"


RAW = {
    "scattered": (np.random.default_rng(4).gamma(4.0, 1.0, 40), np.empty(0)),
    "a few": (np.random.default_rng(5).gamma(4.0, 1.0, 6), np.random.default_rng(6).gamma(9.0, 2.0, 30)),
    "pseudo-anomalies far away": (np.random.default_rng(7).normal(2.0, 0.1, 30), np.full(9, 40.0)),
    "nearly alike": (np.linspace(10.0, 10.0003, 20), np.empty(0)),
}


@pytest.mark.parametrize("kind", RAW)
@pytest.mark.parametrize("promised", [0.01, 0.03, 0.1])
def test_a_promise_is_what_the_training_would_have_proposed_at_that_rate(kind: str, promised: float) -> None:
    """`calibrate` at both rates: each scale says where its 1.0 lies, and both leave a typical good part at 0.5."""
    raw, weights = RawScores(*RAW[kind]), FusionWeights(1.0, 0.0)
    model = calibrate(raw, weights, promised)
    scores = CalibrationScores(model.held_out_scores, model.pseudo_anomaly_scores)
    assert limit_of_promise(promised, scores, promised=promised) == Proposal(1.0)
    for rate in (0.005, 0.02, 0.05, 0.2, 0.4):
        other = calibrate(raw, weights, rate)
        limit = 0.5 + 0.5 * model.reconstruction_gain / other.reconstruction_gain
        given = limit_of_promise(rate, scores, promised=promised).limit
        assert given is not None and limit - 1e-6 <= given < limit + 0.01 + 1e-6


def test_further_good_parts_do_not_bring_the_limit_below_the_least_margin_of_training() -> None:
    """Good parts that score nearly alike: what they differ by means nothing, so 1.0 stays the lowest."""
    model = calibrate(RawScores(*RAW["nearly alike"]), FusionWeights(1.0, 0.0), 0.03)
    scores = CalibrationScores(model.held_out_scores)
    assert limit_of_promise(0.2, scores, (0.5, 0.51, 0.52), promised=0.03) == Proposal(1.0)
    assert (limit_of_promise(0.03, scores, (0.9, 1.3, 1.6), promised=0.03).limit or 0) > 1.0


def test_a_promise_stays_a_tenth_of_the_way_to_a_typical_pseudo_anomaly_away() -> None:
    alike = (0.499, 0.5, 0.501)
    assert limit_of_promise(0.05, CalibrationScores(alike)) == Proposal(0.51)
    assert limit_of_promise(0.05, CalibrationScores(alike, (5.0, 5.5, 9.0))) == Proposal(1.0), "0.5 + 0.1 · (5.5 − 0.5)"


def test_no_promise_from_nothing() -> None:
    assert limit_of_promise(0.03, CalibrationScores()) == Proposal(lack=Lack.GOOD_PARTS)
    assert limit_of_promise(0.03, CalibrationScores((0.5,))) == Proposal(lack=Lack.GOOD_PARTS)
    assert limit_of_promise(0.03, CalibrationScores((0.5, 0.5, 0.5))) == Proposal(lack=Lack.GOOD_PARTS)
    assert limit_of_promise(0.001, CalibrationScores((0.2, 0.9, 1.4))) == Proposal(lack=Lack.ROOM)
    assert limit_of_promise(0.5, CalibrationScores((0.1, 0.2, 0.3))) == Proposal(0.5), "no lower one can be chosen"
    far = CalibrationScores((0.4, 0.5, 0.6), (26.0, 30.0, 31.0))
    assert limit_of_promise(0.03, far) == Proposal(lack=Lack.MARGIN), (
        "0.5 + 0.1 · (30 − 0.5); the good parts scatter little"
    )


def test_more_good_parts_move_it() -> None:
    scores = CalibrationScores((0.4, 0.5, 0.6))
    assert limit_of_promise(0.05, scores, (0.9, 0.3, 0.7)) == limit_of_promise(
        0.05, CalibrationScores((0.4, 0.5, 0.6, 0.9, 0.3, 0.7))
    )


@pytest.mark.parametrize(("rejected", "count", "said"), [(0, 200, "shown"), (3, 100, "possible"), (20, 100, "broken")])
def test_what_counted_parts_say_of_a_promise(rejected: int, count: int, said: str) -> None:
    scores = [2.0] * rejected + [0.5] * (count - rejected)
    assert backing(0.03, rejections_at(1.0, scores)) is Backing(said)


@pytest.mark.parametrize("rate", [0.005, 0.01, 0.03, 0.1, 0.4])
def test_so_many_parts_can_show_a_promise_and_one_fewer_cannot(rate: float) -> None:
    needed = parts_to_show(rate)
    assert rejection_interval(0, needed)[1] <= rate + 1e-9 < rejection_interval(0, needed - 1)[1]
    assert parts_to_show(0.03) == 122


# F1 and costs


def test_the_best_f1_is_the_middle_of_where_it_is_best() -> None:
    assert limit_of_best_f1(KnownScores((0.4, 0.6, 0.9), (1.5, 2.0))) == Proposal(1.2), (
        "from 0.90 to 1.49 nothing is wrong"
    )
    assert limit_of_best_f1(KnownScores((), (1.0,))) == Proposal(lack=Lack.GOOD_PARTS)
    assert limit_of_best_f1(KnownScores((1.0,), ())) == Proposal(lack=Lack.BAD_PARTS)


@pytest.mark.parametrize("good", [(0.2,) * 10, (0.4,) * 10, (3.4,) * 10])
def test_where_every_limit_does_the_same_none_is_best(good: tuple[float, ...]) -> None:
    """No limit that may be chosen finds a bad part, so all of them have an F1 of 0 and the same cost."""
    known = KnownScores(good, (0.3,) * 5)
    assert limit_of_best_f1(known) == Proposal(lack=Lack.ALIKE)
    assert limit_of_least_cost(Costs(1.0, 100.0, 0.01), known) == Proposal(lack=Lack.ALIKE)


def test_no_limit_has_a_better_f1_or_costs_less() -> None:
    rng = np.random.default_rng(9)
    known = KnownScores(rng.normal(0.6, 0.25, 60), rng.normal(1.1, 0.5, 40))
    costs = Costs(2.0, 50.0, 0.02)
    every = [known.at(step / 100) for step in range(50, 301)]
    best = known.at(limit_of_best_f1(known).limit or 0)
    assert best.f1 == max(counts.f1 or 0 for counts in every)
    cheapest = known.at(limit_of_least_cost(costs, known).limit or 0)
    assert costs.of_a_part(cheapest) == pytest.approx(min(costs.of_a_part(counts) for counts in every))


def test_costs_by_hand() -> None:
    """98 of 100 parts are good and a fifth of them is rejected at 3 each; of 2 bad ones half is missed at 40 each."""
    costs = Costs(3.0, 40.0, 0.02)
    assert costs.of_a_part(LimitCounts(10, 2, 4, 2)) == pytest.approx(0.98 * 0.2 * 3 + 0.02 * 0.5 * 40)


def test_dear_misses_lower_the_limit_and_dear_rejects_raise_it() -> None:
    known = KnownScores((0.4, 0.8, 1.2), (1.0, 1.4, 2.0))
    dear_misses, dear_rejects = Costs(1, 1000, 0.1), Costs(1000, 1, 0.1)
    assert known.at(limit_of_least_cost(dear_misses, known).limit or 0).missed == 0
    assert known.at(limit_of_least_cost(dear_rejects, known).limit or 0).rejected == 0


@pytest.mark.parametrize("costs", [Costs(0, 0, 0.1), Costs(0, 5, 0.0), Costs(5, 0, 1.0)])
def test_where_nothing_costs_no_limit_is_best(costs: Costs) -> None:
    assert limit_of_least_cost(costs, KnownScores(GOOD, BAD)) == Proposal(lack=Lack.COSTS)


# What it rests on


def known_parts() -> KnownParts:
    ok, ng, unseen = Verdict.OK, Verdict.NG, Verdict.NOT_CHECKED
    view = PartView("Top", "bracket", ng, 1.4, 1.0, "", None, 1.0, view_samples.NOW)
    return KnownParts.of(
        (
            view_samples.inspection(1, ok),
            view_samples.inspection(2, ng),
            view_samples.inspection(3, ng, ok),
            view_samples.inspection(4, ok, ng),
            view_samples.inspection(5, unseen, ok),
            replace(view_samples.inspection(6, ng), views=(view,)),
        )
    )


def test_parts_are_what_was_said_and_need_a_score() -> None:
    parts = known_parts()
    assert [part.id for part in parts.good] == [1, 3] and [part.id for part in parts.bad] == [2, 4]


def test_parts_whose_picture_the_model_was_trained_on_are_left_out() -> None:
    """By the first 16 of the 64 digits, as models keep them; of pictures without a hash nobody knows."""
    trained, new = "a" * 16 + "1" * 48, "b" * 16 + "1" * 48
    said = ((trained, Verdict.OK), (trained, Verdict.NG), (new, Verdict.OK), (None, Verdict.NG))
    parts = (
        replace(view_samples.inspection(number, verdict), image_sha256=digest)
        for number, (digest, verdict) in enumerate(said, start=1)
    )
    known = KnownParts.of(parts, frozenset({"a" * 16}))
    assert ([part.id for part in known.good], [part.id for part in known.bad]) == ([3], [4])
    assert known.trained_on == 2 and len(known) == 2


def test_which_bad_parts_are_a_sample_and_which_parts_were_picked() -> None:
    basis = LimitBasis(CalibrationScores((0.5, 0.6), (2.0, 3.0)), parts=known_parts())
    alone = replace(basis, counts_pseudo_anomalies=False)
    assert not basis.samples_bad and not basis.counts_picked, "stand-ins are no defects"
    for kind, is_sample, is_picked in ((RunParts.CORRECTED, False, True), (RunParts.WHOLE_RUNS, True, False)):
        assert replace(alone, run_parts=kind).samples_bad is is_sample
        assert replace(alone, run_parts=kind).counts_picked is is_picked
        assert not replace(basis, run_parts=kind).samples_bad
    assert not replace(alone, run_parts=RunParts.CORRECTED, parts=KnownParts()).counts_picked, "there is none"


def test_what_counts() -> None:
    basis = LimitBasis(CalibrationScores((0.5, 0.6), (2.0, 3.0, 4.0)), parts=known_parts())
    counted = basis.counted()
    assert (counted.good, counted.bad) == ([0.5, 0.6], [2.0, 3.0, 4.0]) and not basis.uses_run_parts
    assert basis.scores(Truth.SAID_GOOD) == (0.5, 1.4), "shown all the same"
    corrected = replace(basis, run_parts=RunParts.CORRECTED, counts_pseudo_anomalies=False)
    assert (corrected.counted().good, corrected.counted().bad) == ([0.5, 0.5, 0.6, 1.4], [0.5, 1.4])
    assert corrected.uses_run_parts and corrected.sampled_good == (), "each of them was rejected: they are no sample"
    assert replace(corrected, run_parts=RunParts.WHOLE_RUNS).sampled_good == (0.5, 1.4)
    assert not replace(corrected, parts=KnownParts()).uses_run_parts


def test_golden_defects_count_only_where_a_person_says_so() -> None:
    basis = LimitBasis(CalibrationScores((0.5, 0.6), ()), parts=known_parts(), golden=GoldenDefects((0.9, 1.7), 1))
    assert basis.scores(Truth.GOLDEN_DEFECT) == (0.9, 1.7) and not basis.counts(Truth.GOLDEN_DEFECT), (
        "shown all the same"
    )
    assert basis.counted().bad == [] and not basis.uses_golden
    counted = replace(basis, counts_golden=True)
    assert counted.counted().bad == [0.9, 1.7] and counted.uses_golden
    whole = replace(counted, run_parts=RunParts.WHOLE_RUNS)
    assert not whole.samples_bad and replace(whole, counts_golden=False).samples_bad, "a person picked them"
    assert not replace(counted, golden=GoldenDefects((), 3)).uses_golden
