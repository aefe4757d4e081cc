"""The two stages of a run of ours, each in a process of its own: training, then evaluation."""

from __future__ import annotations

import logging
import shutil
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from onenip_core.checkpoint_file import has_checkpoint
from onenip_core.data.images.image_io import read_image
from onenip_core.errors import CheckpointError, TrainingError
from onenip_core.inference.inspector import Inspector
from onenip_core.manifest import is_model_folder, load_manifest
from onenip_core.model_folder import load_model
from onenip_core.progress import CancelToken, FinishReason, ProgressEvent, Stage
from onenip_core.training.order import TrainingOrder
from onenip_core.training.run import TRAINING_FOLDER, train_model
from onenip_core.types import RgbImage
from tests.benchmarks.benchmark_run import BenchmarkRun, Prompting, Supplies
from tests.benchmarks.data import BenchmarkProduct
from tests.benchmarks.machine import code_version, describe_machine, peak_memory_mb, resident_memory_mb, today
from tests.benchmarks.own_evaluation import evaluate_model
from tests.benchmarks.own_prompting import PromptedInspectors
from tests.benchmarks.results import Evaluations, InspectionFigures, TrainingFigures

log = logging.getLogger(__name__)

TIMED_IMAGES = 40
_WARM_UP = 5
_TOLD_EVERY_SECONDS = 15.0


def train(run: BenchmarkRun, products: Sequence[BenchmarkProduct], folder: Path, supplies: Supplies) -> TrainingFigures:
    """Train into `folder`, from its checkpoint if one was left.

    Raises:
        OneNipError: as `train_model`.
    """
    resumed = has_checkpoint(folder / TRAINING_FOLDER)
    clock = StageClock()
    try:
        reason = _train(run, products, folder, supplies, clock)
    except CheckpointError as error:
        log.warning("%s It is left by another version of the code: training starts afresh.", error)
        shutil.rmtree(folder / TRAINING_FOLDER)
        resumed, clock = False, StageClock()
        reason = _train(run, products, folder, supplies, clock)
    if reason is not FinishReason.COMPLETED:
        raise TrainingError(f"Training ended early: {reason}. Its checkpoint is in {folder}.")
    record = load_manifest(folder).training
    return TrainingFigures(
        seconds=record.seconds,
        seconds_with_preparation=clock.total(),
        stages=clock.seconds(),
        steps=record.steps,
        samples_per_second=round(record.samples / max(record.seconds, 1e-9), 2),
        peak_memory_mb=peak_memory_mb(),
        model_mb=round(sum(file.stat().st_size for file in folder.iterdir() if file.is_file()) / 1e6, 2),
        resumed=resumed,
        machine=describe_machine(run.device),
        code=code_version(),
        date=today(),
    )


def evaluate(
    run: BenchmarkRun, products: Sequence[BenchmarkProduct], folder: Path, promptings: Sequence[Prompting]
) -> tuple[InspectionFigures, Evaluations]:
    """Time inspection, then measure all maps of the model in `folder`."""
    inspectors = PromptedInspectors(load_model(folder), run.device, run.seed, promptings)
    whole, backbone = time_inspection(inspectors.whole, products)
    resident = resident_memory_mb()
    evaluations = evaluate_model(
        inspectors, products, promptings, lambda name: log.info("evaluated %s", name), run.named.alphas
    )
    figures = InspectionFigures(
        milliseconds=whole,
        milliseconds_backbone=backbone,
        resident_memory_mb=resident,
        peak_memory_mb=peak_memory_mb(),
        machine=describe_machine(run.device),
        date=today(),
    )
    return figures, evaluations


def timed_images(products: Sequence[BenchmarkProduct]) -> list[tuple[str, RgbImage]]:
    """Decoded test images to time with, in turn from every product, with the product's name."""
    longest = max(len(product.dataset.test) for product in products)
    interleaved = [
        (product.name, product.dataset.test[place].path)
        for place in range(longest)
        for product in products
        if place < len(product.dataset.test)
    ]
    return [(name, read_image(path)) for name, path in interleaved[:TIMED_IMAGES]]


def time_inspection(inspector: Inspector, products: Sequence[BenchmarkProduct]) -> tuple[float, float]:
    """Median milliseconds an image, one by one: pixels to verdict, and backbone alone, interleaved."""
    whole: list[float] = []
    backbone: list[float] = []
    images = timed_images(products)
    for name, image in [*images[:_WARM_UP], *images]:
        start = time.perf_counter()
        inspector.inspect(image, name)
        between = time.perf_counter()
        inspector.run_backbone(inspector.prepare([image]))
        whole.append((between - start) * 1000)
        backbone.append((time.perf_counter() - between) * 1000)
    return round(float(np.median(whole[_WARM_UP:])), 3), round(float(np.median(backbone[_WARM_UP:])), 3)


class StageClock:
    """Seconds of each stage of training, from its progress events."""

    def __init__(self) -> None:
        self._started = self._entered = self._told = time.monotonic()
        self._stage = Stage.READING
        self._spent: dict[Stage, float] = {}

    def __call__(self, event: ProgressEvent) -> None:
        """Note when a stage begins, and tell how far training is now and then."""
        now = time.monotonic()
        if event.stage is not self._stage:
            self._leave(now)
            self._stage = event.stage
        if event.message:
            log.warning("%s", event.message)
        if event.stage is Stage.TRAINING and event.losses and now - self._told >= _TOLD_EVERY_SECONDS:
            log.info("step %d, %.0f %%, loss %.4f", event.step, 100 * event.fraction, event.losses["total"])
            self._told = now

    def total(self) -> float:
        """Seconds since the beginning."""
        return round(time.monotonic() - self._started, 1)

    def seconds(self) -> dict[str, float]:
        """Seconds of each stage so far."""
        self._leave(time.monotonic())
        return {str(stage): round(seconds, 2) for stage, seconds in self._spent.items()}

    def _leave(self, now: float) -> None:
        self._spent[self._stage] = self._spent.get(self._stage, 0.0) + now - self._entered
        self._entered = now


def _train(
    run: BenchmarkRun, products: Sequence[BenchmarkProduct], folder: Path, supplies: Supplies, clock: StageClock
) -> FinishReason:
    if is_model_folder(folder):
        shutil.rmtree(folder)  # finished, but its figures were lost
    return train_model(
        TrainingOrder(
            [product.dataset for product in products],
            folder,
            run.named.preset_name,
            run.budget,
            settings=run.named.settings,
            device=run.device,
            seed=run.seed,
            resume=True,
            weights=supplies.weights,
            textures=supplies.textures,
        ),
        on_progress=clock,
        cancel=CancelToken(),
    )
