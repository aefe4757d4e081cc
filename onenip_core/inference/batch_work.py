"""What is done with one batch of image files: decode, judge, and keep what came of it."""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from onenip_core.data.images.image_io import see_image
from onenip_core.data.images.value_range import ValueRange
from onenip_core.errors import EngineError, ImageReadError, UsageError
from onenip_core.inference.inspector import Inspector
from onenip_core.types import InspectionResult, RgbImage


def available_cores() -> int:
    """Cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


@dataclass(frozen=True, slots=True)
class BatchSettings:
    """How many images are judged.

    Raises:
        UsageError: batch size or jobs are below one.
    """

    product: str | None = None
    threshold: float | None = None
    batch_size: int = 1
    """Images that the model judges at once. With one the scores do not depend on what else is in the list."""
    jobs: int = field(default_factory=available_cores)
    """Threads that decode images and finish results; where the engine can be divided, they judge too, each on one core."""

    def __post_init__(self) -> None:
        """Check the numbers."""
        for name, value in (("batch", self.batch_size), ("number of jobs", self.jobs)):
            if value < 1:
                raise UsageError(f"The {name} must be at least 1; got {value}.")


@dataclass(frozen=True, slots=True)
class InspectedImage:
    """One image file with its result."""

    number: int
    """Place among all images of the run, from 1."""
    path: Path
    image: RgbImage | None
    """(H, W, 3) uint8 RGB, or None if the file cannot be read."""
    result: InspectionResult
    highest: int | None = None
    """The highest value of a file with 16 bits a value; None for others, and for a file that cannot be read."""


@dataclass(frozen=True, slots=True)
class PlannedBatch:
    """Image files that are judged at once."""

    first: int
    """Number of the first one."""
    paths: tuple[Path, ...]
    pixels: int


@dataclass(frozen=True, slots=True)
class DecodedImage:
    """An image file that was read, or the reason why it cannot be."""

    image: RgbImage | None
    error: str
    milliseconds: float
    highest: int | None = None


def judge_batch(
    inspector: Inspector, settings: BatchSettings, batch: PlannedBatch, decoded: Sequence[DecodedImage]
) -> list[InspectedImage]:
    """All images of a batch with their results; the readable ones are judged at once."""
    readable = [one.image for one in decoded if one.image is not None]
    judged = iter(_judge_readable(inspector, settings, readable))
    inspected = []
    for offset, (path, one) in enumerate(zip(batch.paths, decoded, strict=True)):
        if one.image is None:
            result = InspectionResult.not_checked(one.error, settings.product, decode_ms=one.milliseconds)
        else:
            result = next(judged)
            result = replace(result, timings=replace(result.timings, decode=one.milliseconds))
        inspected.append(InspectedImage(batch.first + offset, path, one.image, result, one.highest))
    return inspected


def _judge_readable(
    inspector: Inspector, settings: BatchSettings, images: Sequence[RgbImage]
) -> list[InspectionResult]:
    """Verdicts of a batch; an engine that fails on it leaves its images unchecked, and the run goes on."""
    try:
        return inspector.inspect_batch(images, settings.product, settings.threshold) if images else []
    except EngineError as error:
        return [InspectionResult.not_checked(str(error), settings.product, image.shape[:2]) for image in images]


def decode_file(path: Path, values: ValueRange) -> DecodedImage:
    """Read a file; one that cannot be read is told of, not raised."""
    started = time.perf_counter()
    image, error, highest = None, "", None
    try:
        seen = see_image(path, values)
        image, highest = seen.image, seen.highest
    except ImageReadError as refusal:
        error = str(refusal)
    return DecodedImage(image, error, (time.perf_counter() - started) * 1000, highest)
