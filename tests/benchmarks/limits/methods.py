"""Ways to propose a limit, each from one set of scores of good parts."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from scipy.special import stdtrit

from onenip_core.training.calibration import prediction_limit
from tests.benchmarks.limits.scoring import Scores, SplitScores, blocks_of

RATE = 0.03
"""Of good parts that shall be rejected."""


@dataclass(frozen=True, slots=True)
class Method:
    """Which scores, and what is made of them."""

    description: str
    scores: Callable[[SplitScores], Scores]
    limit: Callable[[Scores], float]
    least: Callable[[SplitScores], float] = lambda _scores: -math.inf
    """The limit is never lower than this."""


def order_limit(scores: Scores, rate: float = RATE) -> float:
    """Free of any distribution: between the two scores that the next one exceeds with `rate` (n + 1 parts are exchangeable).

    The largest score where there are too few for that (fewer than 33 at 3 %): the rate is then 1 / (n + 1).
    """
    ordered = np.sort(scores)
    place = (len(scores) + 1) * (1 - rate) - 1
    return float(np.interp(place, np.arange(len(ordered)), ordered))


def tail_limit(scores: Scores, rate: float = RATE) -> float:
    """From the strangest fifth, three parts at least: exact for scores that fall off exponentially (Pickands 1975, shape 0).

    With the k largest of n scores, whose excesses over the next smaller one x sum to S, it is
    x + S · (((k + 1) / (n + 1) / rate)^(1 / k) - 1), for an excess over x, divided by S / k, has Fisher's F distribution of 2 and
    2k degrees of freedom.
    """
    count = len(scores)
    tail = min(count - 1, max(3, round(0.2 * count)))
    ordered = np.sort(scores)[::-1]
    start = float(ordered[tail])
    excess = float((ordered[:tail] - start).sum())
    return start + excess * (math.pow((tail + 1) / (count + 1) / rate, 1 / tail) - 1)


def block_limit(scores: Scores, rate: float = RATE) -> float:
    """As if the next part came from a new block, which differs as the known ones do: scores are in the order of their capture.

    Random effects by the analysis of variance, with Satterthwaite's degrees of freedom. Where blocks differ no more than parts of
    one do, or have fewer than two parts, it is `prediction_limit`.
    """
    block = blocks_of(len(scores))
    count = int(block.max()) + 1
    if len(scores) < 2 * count:
        return prediction_limit(scores, rate)
    sizes = np.bincount(block)
    means = np.bincount(block, scores) / sizes
    between = float((sizes * (means - scores.mean()) ** 2).sum()) / (count - 1)
    within = float(((scores - means[block]) ** 2).sum()) / (len(scores) - count)
    if between <= within:
        return prediction_limit(scores, rate)
    size = len(scores) / count
    of_blocks, of_parts = between / size, within * (1 - 1 / size)
    freedom = (of_blocks + of_parts) ** 2 / (of_blocks**2 / (count - 1) + of_parts**2 / (len(scores) - count))
    spread = math.sqrt(of_blocks + of_parts + between / len(scores))
    return float(scores.mean() + stdtrit(freedom, 1 - rate) * spread)


def _held_out(scores: SplitScores) -> Scores:
    return scores.held_out


def _crossed(scores: SplitScores) -> Scores:
    return scores.crossed


METHODS = {
    "held-out-t": Method(
        "held-out normals, as if normally distributed (until 2026-11-28)",
        _held_out,
        lambda s: prediction_limit(s, RATE),
    ),
    "held-out-tail": Method("held-out normals, strangest fifth", _held_out, lambda s: tail_limit(s)),
    "crossed-t": Method(
        "all normals, as if normally distributed (the proposed limit)", _crossed, lambda s: prediction_limit(s, RATE)
    ),
    "held-out-or-crossed": Method(
        "the higher of the limits of held-out-t and crossed-t",
        _held_out,
        lambda s: prediction_limit(s, RATE),
        lambda s: prediction_limit(s.crossed, RATE),
    ),
    "crossed-blocks": Method("all normals, as if the next part were of a new block", _crossed, block_limit),
    "crossed-order": Method("all normals, order statistics", _crossed, order_limit),
    "crossed-tail": Method("all normals, strangest fifth", _crossed, lambda s: tail_limit(s)),
}
