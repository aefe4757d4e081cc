"""Learning rates and budgets as functions of how much of the training is done."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from onenip_core.config import Budget, Schedule
from onenip_core.errors import UsageError

_STEP_AT = 0.8
_STEP_FACTOR = 0.1
_WARM_UP = 0.1
_FLOOR = 0.01


def learning_rate_factor(schedule: Schedule, fraction: float) -> float:
    """Factor on the learning rate after `fraction` (0…1) of the training.

    `step` is the paper's (×0.1 after 80 %); `one_cycle` warms up linearly over 10 % and falls like a cosine to 1 %.
    """
    if schedule == "step":
        return _STEP_FACTOR if fraction >= _STEP_AT else 1.0
    if fraction < _WARM_UP:
        return max(_FLOOR, fraction / _WARM_UP)
    position = min(1.0, (fraction - _WARM_UP) / (1 - _WARM_UP))
    return _FLOOR + (1 - _FLOOR) * 0.5 * (1 + math.cos(math.pi * position))


@dataclass(frozen=True, slots=True)
class Plan:
    """A budget in the trainer's own terms: a number of steps, or seconds of training."""

    steps: int | None
    seconds: float | None

    def fraction(self, step: int, seconds: float) -> float:
        """Share of the training that is done, 0…1."""
        if self.steps is not None:
            return min(1.0, step / self.steps)
        return min(1.0, seconds / self.seconds) if self.seconds else 1.0

    def shortened(self, seconds: float) -> Plan:
        """A plan in seconds less what preparations took of it, but never to less than a quarter."""
        if self.seconds is None:
            return self
        return replace(self, seconds=max(self.seconds - seconds, self.seconds / 4))


def plan_training(budget: Budget, default_epochs: float, images: int, batch_size: int) -> Plan:
    """Turn a budget into a plan. One epoch shows as many samples as there are training images (or tiles). Raises UsageError."""
    given = [value for value in (budget.steps, budget.epochs, budget.minutes) if value is not None]
    if len(given) > 1:
        raise UsageError("Name only one of steps, epochs and minutes.")
    if any(not math.isfinite(value) or value <= 0 for value in given):
        raise UsageError("Steps, epochs or minutes must be greater than zero.")
    if budget.minutes is not None:
        return Plan(steps=None, seconds=budget.minutes * 60)
    if budget.steps is not None:
        return Plan(steps=budget.steps, seconds=None)
    epochs = budget.epochs if budget.epochs is not None else default_epochs
    return Plan(steps=max(1, round(epochs * images / batch_size)), seconds=None)
