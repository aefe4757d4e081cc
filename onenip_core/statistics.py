"""What a count of rejected good parts says about the rate behind it. No torch."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from onenip_core.incomplete_beta import inverse_incomplete_beta

CONFIDENCE = 0.95


@dataclass(frozen=True, slots=True)
class Rejections:
    """How many of some good parts a threshold rejects."""

    rejected: int
    count: int
    interval: tuple[float, float]
    """95 % interval of the rate of rejected good parts, 0 … 1 (Clopper and Pearson)."""


def rejections_at(threshold: float, scores: Sequence[float]) -> Rejections:
    """What `threshold` does to good parts with these scores; a score equal to the threshold is accepted."""
    rejected = sum(score > threshold for score in scores)
    return Rejections(rejected, len(scores), rejection_interval(rejected, len(scores)))


def rejection_interval(rejected: int, count: int) -> tuple[float, float]:
    """95 % Clopper-Pearson interval of a rejection rate, of `rejected` out of `count` good parts; (0, 1) of none."""
    tail = (1 - CONFIDENCE) / 2
    low = 0.0 if rejected == 0 else inverse_incomplete_beta(rejected, count - rejected + 1, tail)
    high = 1.0 if rejected == count else inverse_incomplete_beta(rejected + 1, count - rejected, 1 - tail)
    return low, high


def student_t_exceeded(tail: float, freedom: int) -> float:
    """What a Student's t variable of `freedom` degrees of freedom exceeds with the chance `tail`, above 0 and up to 0.5."""
    share = inverse_incomplete_beta(freedom / 2, 0.5, 2 * tail)
    return math.sqrt(freedom * (1 - share) / share)
