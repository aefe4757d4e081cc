"""The limit that a share of good parts is promised to exceed: what the strangest fifth of the good parts says of the next one."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt

TAIL_SHARE = 0.2
"""Of the scores, the largest, by which the limit is set. With a third or half of them more than the tail would count, and good
parts whose scores do not fall off as the tail's would be promised too much or too little (docs/method.md)."""
_LEAST_TAIL = 3


def tail_count(count: int, false_reject_rate: float) -> int:
    """How many of `count` scores, the largest, set the limit; 1 … count - 1."""
    needed = math.ceil(false_reject_rate * (count + 1))  # else the limit would lie below them all
    return min(count - 1, max(_LEAST_TAIL, round(TAIL_SHARE * count), needed))


def proposed_limit(scores: npt.NDArray[np.float64], false_reject_rate: float) -> float:
    """The value that the score of the next good part exceeds with the given probability, for n ≥ 2 scores.

    With the k largest scores, their excesses over the next smaller one x of which sum to S, it is
    x + S · (((k + 1) / (n + 1) / rate)^(1 / k) - 1).

    Exact, in the mean over all draws, where the excesses are exponentially distributed, as they nearly are above a high enough
    score of distributions whose tail is neither heavy nor finite (Pickands 1975, shape 0): the next part lies above x with
    probability (k + 1) / (n + 1), and its excess over x, divided by S / k, has Fisher's F distribution of 2 and 2k degrees of
    freedom. So it lies the higher, the fewer parts there are.
    """
    count = len(scores)
    tail = tail_count(count, false_reject_rate)
    ordered = np.sort(scores)[::-1]
    start = float(ordered[tail])
    excess = float((ordered[:tail] - start).sum())
    share = (tail + 1) / (count + 1)
    return start + excess * (math.pow(share / false_reject_rate, 1 / tail) - 1)
