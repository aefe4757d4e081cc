"""How a long piece of work tells its caller how far it is, and how the caller stops it. No torch, no Qt."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum


class Stage(StrEnum):
    """The stages of a training run, in order: PREPARING makes the first pseudo-anomalies, PICTURES learns what to refuse."""

    READING = "reading"
    CACHING = "caching"
    PREPARING = "preparing"
    TRAINING = "training"
    CALIBRATING = "calibrating"
    PICTURES = "pictures"
    SAVING = "saving"


class FinishReason(StrEnum):
    """Why a training run ended without an error."""

    COMPLETED = "completed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class LivePicture:
    """A pseudo-anomaly that stays the same through a training, as small JPEG files."""

    product: str
    damaged: bytes
    """What the network sees, with the edge of the damage."""
    prompt: bytes
    """The normal image that guides it."""
    found: bytes
    """What it finds now: the refined map above what it sees."""


@dataclass(frozen=True, slots=True)
class ProgressEvent:
    """One report of progress.

    `fraction` (0…1) is the share of the current stage that is done. In stage TRAINING `step` counts finished steps,
    `losses` holds the latest value of each loss term by name ("total", "reconstruction", "restoration", "dice", …),
    `samples_per_second` counts training samples, and `seconds_left` estimates the rest of the stage (None: unknown).
    `message` is a sentence for a person, for example that the batch was halved because memory ran out. `batch_size` is
    told then alone: how many samples a batch has from that step on.
    """

    stage: Stage
    fraction: float
    step: int = 0
    total_steps: int | None = None
    losses: dict[str, float] = field(default_factory=dict)
    samples_per_second: float | None = None
    seconds_left: float | None = None
    message: str = ""
    batch_size: int | None = None
    pictures: tuple[LivePicture, ...] = ()
    """Now and then in stage TRAINING, where they were asked for."""


ProgressCallback = Callable[[ProgressEvent], None]


class CancelToken:
    """Set from any thread; the worker looks at it between steps."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop at the next step."""
        self._event.set()

    @property
    def cancelled(self) -> bool:
        """True once `cancel` was called."""
        return self._event.is_set()
