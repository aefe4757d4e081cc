"""Limits that follow from what a person wants: a promised share of rejected good parts, the best F1, the least cost."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from statistics import fmean, median, stdev

from app.domain.calibration_scores import CalibrationScores
from app.domain.limit_counts import KnownScores, LimitCounts
from onenip_core.limits import HIGHEST_LIMIT, LOWEST_LIMIT, PROPOSED_LIMIT
from onenip_core.statistics import CONFIDENCE, Rejections, student_t_exceeded

STEPS = 100
"""Limits that can be chosen, for each unit."""
LEAST_MARGIN = 0.1
"""From the typical good part to the limit, relative to the way to the typical pseudo-anomaly: as in `training.calibration`."""
_EXACTLY = 1e-6
"""Student's t is computed more exactly than this."""
_HAIR = 1e-9
"""Rounding errors of a sum of a few hundred floats stay below."""


class Lack(StrEnum):
    """Why no limit follows."""

    GOOD_PARTS = "good parts"
    BAD_PARTS = "bad parts"
    COSTS = "costs"
    """Nothing costs anything."""
    ROOM = "room"
    """The limit would lie above all that may be chosen: the good parts scatter that far."""
    MARGIN = "margin"
    """The same, because typical pseudo-anomalies are that far away."""
    PICKED = "picked"
    """Parts count that were picked by what the model said of them."""
    ALIKE = "alike"
    """Every limit that may be chosen does equally well."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A limit that follows, or why none does."""

    limit: float | None = None
    """With two decimals, within what may be chosen."""
    lack: Lack | None = None


def limit_of_promise(
    rate: float, scores: CalibrationScores, further_good: Sequence[float] = (), promised: float | None = None
) -> Proposal:
    """The limit that the next good part exceeds with the chance `rate`, above 0 and up to 0.5, by the rule of the model's own
    proposal (docs/method.md, *The limit*): Student's t, at least a tenth of the way to a typical pseudo-anomaly, and at least the
    margin that training keeps where good parts score nearly alike. Rounded up.

    `further_good` are scores of good parts that were not picked by how they scored; `promised` is the rate of the model's own
    proposal.
    """
    good = (*scores.good, *further_good)
    if len(good) < 2 or stdev(good) == 0:
        return Proposal(lack=Lack.GOOD_PARTS)
    exceeded = _exceeded(rate, good)
    least = max(_least_margin(good, scores), _held_by_training(scores, promised))
    limit = max(LOWEST_LIMIT, math.ceil(max(exceeded, least) * STEPS - _HAIR) / STEPS)
    if limit <= HIGHEST_LIMIT:
        return Proposal(limit)
    return Proposal(lack=Lack.ROOM if exceeded > HIGHEST_LIMIT else Lack.MARGIN)


def _exceeded(rate: float, good: Sequence[float]) -> float:
    """What the next good part exceeds with that chance."""
    return fmean(good) + student_t_exceeded(rate, len(good) - 1) * stdev(good) * math.sqrt(1 + 1 / len(good))


def _least_margin(good: Sequence[float], scores: CalibrationScores) -> float:
    if not scores.pseudo_anomalies:
        return LOWEST_LIMIT
    typical = median(good)
    return typical + LEAST_MARGIN * (median(scores.pseudo_anomalies) - typical)


def _held_by_training(scores: CalibrationScores, promised: float | None) -> float:
    """The model's own proposal where the rest of the rule stays below it: then it lies at the least margin that training keeps
    from good parts that score nearly alike, whatever the rate."""
    if promised is None or len(scores.good) < 2:
        return LOWEST_LIMIT
    rest = max(_exceeded(promised, scores.good), _least_margin(scores.good, scores))
    return PROPOSED_LIMIT if rest < PROPOSED_LIMIT - _EXACTLY else LOWEST_LIMIT


@dataclass(frozen=True, slots=True)
class Costs:
    """What mistakes cost, in any one currency, and how many parts are bad where the limit is used."""

    false_reject: float
    missed_defect: float
    bad_share: float
    """0 … 1, of all parts of the line: that of the parts at hand says nothing about it."""

    def of_a_part(self, counts: LimitCounts) -> float:
        """Expected cost of a part that comes, at the limit of these counts, of which there are good and bad parts."""
        rejected, missed = counts.rejected / counts.good, counts.missed / counts.bad
        return (1 - self.bad_share) * rejected * self.false_reject + self.bad_share * missed * self.missed_defect


def limit_of_least_cost(costs: Costs, scores: KnownScores) -> Proposal:
    """The limit at which a part costs least."""
    if lack := _lack_of(scores):
        return Proposal(lack=lack)
    if not (costs.false_reject * (1 - costs.bad_share) or costs.missed_defect * costs.bad_share):
        return Proposal(lack=Lack.COSTS)
    return _least(costs.of_a_part, scores)


def limit_of_best_f1(scores: KnownScores) -> Proposal:
    """The limit with the highest F1, which depends on how many good and bad parts are at hand."""
    if lack := _lack_of(scores):
        return Proposal(lack=lack)
    return _least(lambda counts: -(counts.f1 or 0.0), scores)


def _lack_of(scores: KnownScores) -> Lack | None:
    if not scores.good:
        return Lack.GOOD_PARTS
    return None if scores.bad else Lack.BAD_PARTS


def _least(loss: Callable[[LimitCounts], float], scores: KnownScores) -> Proposal:
    """The limit with the least loss. Of several it is the middle of the widest stretch, farthest from where anything changes; of
    equally wide ones that nearest to the model's proposal."""
    steps = range(round(LOWEST_LIMIT * STEPS), round(HIGHEST_LIMIT * STEPS) + 1)
    losses = [loss(scores.at(step / STEPS)) for step in steps]
    least = min(losses)
    if max(losses) <= least + _HAIR:
        return Proposal(lack=Lack.ALIKE)
    stretches: list[list[int]] = []
    for step, value in zip(steps, losses, strict=True):
        if value > least + _HAIR:
            continue
        if stretches and stretches[-1][-1] == step - 1:
            stretches[-1].append(step)
        else:
            stretches.append([step])
    proposed = PROPOSED_LIMIT * STEPS
    widest = min(stretches, key=lambda each: (-len(each), abs(each[len(each) // 2] - proposed)))
    return Proposal(widest[len(widest) // 2] / STEPS)


class Backing(StrEnum):
    """What counted good parts say about a promise."""

    SHOWN = "shown"
    """The whole interval keeps it."""
    POSSIBLE = "possible"
    """The interval allows it, and more."""
    BROKEN = "broken"
    """The whole interval is above it."""


def backing(rate: float, rejections: Rejections) -> Backing:
    """What these good parts say about the promise that `rate` of good parts, 0 … 1, are rejected."""
    low, high = rejections.interval
    if high <= rate:
        return Backing.SHOWN
    return Backing.BROKEN if low > rate else Backing.POSSIBLE


def parts_to_show(rate: float) -> int:
    """The fewest good parts that can show that no more than `rate`, above 0 and below 1, are rejected: if none of them is. Fewer
    leave a 95 % interval that reaches above it, whatever the limit."""
    needed = math.log((1 - CONFIDENCE) / 2) / math.log1p(-rate)
    return math.ceil(needed - _HAIR)
