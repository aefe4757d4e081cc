"""Trainings of a few steps, as the checks need them: all that a device draws for itself is switched off where two are compared."""

from __future__ import annotations

import math
import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from onenip_core.config import Budget, Precision, Preset
from onenip_core.progress import CancelToken, FinishReason, ProgressEvent, Stage
from onenip_core.training.order import TrainingOrder
from onenip_core.training.run import train_model
from tests.benchmarks.benchmark_run import NamedRun
from tests.benchmarks.data import Size, select_products
from tests.benchmarks.gpu.plan import GpuPlan

SEED = 0


@dataclass(frozen=True, slots=True)
class ShortTraining:
    """How a short training ended."""

    reason: FinishReason
    losses: dict[str, float]
    """Of the last step that was told."""


def without_chance(settings: Preset, precision: Precision) -> Preset:
    """The same without dropout and jitter, which every device draws from a generator of its own."""
    network = replace(settings.network, dropout=0.0, refiner_dropout=0.0)
    return replace(
        settings, network=network, training=replace(settings.training, feature_jitter=0.0, precision=precision)
    )


def with_batch(settings: Preset, batch_size: int) -> Preset:
    """The same with batches of another size."""
    return replace(settings, training=replace(settings.training, batch_size=batch_size))


def train_shortly(
    plan: GpuPlan,
    named: NamedRun,
    settings: Preset,
    folder: Path,
    steps: int,
    device: str,
    interrupt: Callable[[ProgressEvent], bool] | None = None,
) -> ShortTraining:
    """Train on the first images of the plan's products; `interrupt` says at which event to stop. Goes on from a checkpoint.

    Raises OneNipError, as `train_model`.
    """
    cancel = CancelToken()
    losses: dict[str, float] = {}

    def on_progress(event: ProgressEvent) -> None:
        if event.stage is Stage.TRAINING and event.losses:
            losses.update(event.losses)
            if interrupt is not None and interrupt(event):
                cancel.cancel()

    reason = train_model(
        TrainingOrder(
            [product.dataset for product in select_products(plan.data, Size.QUICK, plan.products)],
            folder,
            named.preset_name,
            Budget(steps=steps),
            settings=settings,
            device=device,
            seed=SEED,
            resume=True,
        ),
        on_progress=on_progress,
        cancel=cancel,
    )
    return ShortTraining(reason, losses)


def emptied(folder: Path) -> Path:
    """The folder, without anything that an earlier call left there."""
    shutil.rmtree(folder, ignore_errors=True)
    return folder


def compare_losses(expected: dict[str, float], found: dict[str, float]) -> float:
    """Largest difference of a loss, relative to the expected one and at least to 0.01.

    Infinite if other losses were told, or one is not a number.
    """
    comparable = expected and expected.keys() == found.keys()
    if not comparable or not all(map(math.isfinite, (*expected.values(), *found.values()))):
        return math.inf
    return max(abs(found[name] - value) / max(abs(value), 0.01) for name, value in expected.items())
