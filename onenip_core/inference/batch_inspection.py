"""Judge many image files on all cores: threads decode ahead and finish results while the model works on the next images."""

from __future__ import annotations

import os
import time
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Generic, TypeVar

from onenip_core.data.images.image_file import read_image_size
from onenip_core.data.images.image_io import see_image
from onenip_core.data.images.value_range import ValueRange
from onenip_core.errors import EngineError, ImageReadError, UsageError
from onenip_core.inference.inspector import Inspector
from onenip_core.types import InspectionResult, RgbImage

MAX_PIXELS_IN_FLIGHT = 64_000_000
"""Decoded, judged and not yet finished images together; one image alone may be larger. Memory stays bounded by it."""

Finished = TypeVar("Finished")


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
    """Images that the model judges at once. With one the scores are bit for bit those of images judged alone."""
    jobs: int = field(default_factory=available_cores)
    """Threads that decode images and finish results."""

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


def inspect_files(
    inspector: Inspector,
    paths: Iterable[Path],
    settings: BatchSettings,
    finish: Callable[[InspectedImage], Finished],
    *,
    first_number: int = 1,
) -> Generator[Finished, None, None]:
    """Judge image files and yield what `finish` makes of each, in the order of `paths`, which is read as it is needed.

    The inspector works in the thread that iterates; `finish` is called in other threads, for several images at a time. An
    unreadable image is NOT_CHECKED and the run goes on. Which images share a batch depends on `paths` and the batch size
    alone. Close the generator (`contextlib.closing`) to stop early: then work that has begun is waited for.

    Raises:
        UsageError: the product is unknown.
        Exception: whatever `finish` raises, after everything before that image has been yielded.
    """
    return _Pipeline(inspector, settings, finish, plan_batches(paths, settings.batch_size, first_number)).run()


def plan_batches(paths: Iterable[Path], size: int, first_number: int = 1) -> Iterator[PlannedBatch]:
    """Divide files into batches of `size`, smaller where the images are so large that memory would suffer."""
    members: list[Path] = []
    first, pixels = first_number, 0
    for path in paths:
        more = _count_pixels(path)
        if members and (len(members) == size or pixels + more > MAX_PIXELS_IN_FLIGHT // 2):
            yield PlannedBatch(first, tuple(members), pixels)
            first, members, pixels = first + len(members), [], 0
        members.append(path)
        pixels += more
    if members:
        yield PlannedBatch(first, tuple(members), pixels)


def _count_pixels(path: Path) -> int:
    try:
        height, width = read_image_size(path)
    except ImageReadError:
        return 0  # decoding it will say why
    return height * width


@dataclass(frozen=True, slots=True)
class _Decoded:
    image: RgbImage | None
    error: str
    milliseconds: float
    highest: int | None = None


class _Pipeline(Generic[Finished]):
    """Batches being decoded, then the batch being judged, then images being finished; each stage is bounded."""

    def __init__(
        self,
        inspector: Inspector,
        settings: BatchSettings,
        finish: Callable[[InspectedImage], Finished],
        batches: Iterator[PlannedBatch],
    ) -> None:
        self._inspector = inspector
        self._settings = settings
        self._finish = finish
        self._batches = batches
        self._waiting: PlannedBatch | None = None
        self._decoding: deque[tuple[PlannedBatch, list[Future[_Decoded]]]] = deque()
        self._finishing: deque[tuple[int, Future[Finished]]] = deque()
        self._pixels = 0
        self._batches_ahead = max(2, -(-2 * settings.jobs // settings.batch_size))
        self._values = inspector.values_of(settings.product)
        self._pool = ThreadPoolExecutor(settings.jobs, thread_name_prefix="inspect-files")

    def run(self) -> Generator[Finished, None, None]:
        try:
            while True:
                self._decode_ahead()
                if self._decoding:
                    self._judge(*self._decoding.popleft())
                elif self._finishing:
                    yield self._take_finished()
                else:
                    return
                most = self._settings.batch_size + 2 * self._settings.jobs
                while self._finishing and (len(self._finishing) > most or self._finishing[0][1].done()):
                    yield self._take_finished()
        finally:
            self._pool.shutdown(wait=True, cancel_futures=True)

    def _decode_ahead(self) -> None:
        while len(self._decoding) < self._batches_ahead:
            batch = self._waiting or next(self._batches, None)
            self._waiting = batch
            if batch is None or (self._pixels and self._pixels + batch.pixels > MAX_PIXELS_IN_FLIGHT):
                return
            self._waiting = None
            self._pixels += batch.pixels
            self._decoding.append((batch, [self._pool.submit(_decode, path, self._values) for path in batch.paths]))

    def _judge(self, batch: PlannedBatch, futures: list[Future[_Decoded]]) -> None:
        """Judge the readable images of a batch at once and hand all of them on."""
        decoded = [future.result() for future in futures]
        readable = [one.image for one in decoded if one.image is not None]
        product = self._settings.product
        judged = iter(self._judge_readable(readable))
        self._pixels -= batch.pixels
        for offset, (path, one) in enumerate(zip(batch.paths, decoded, strict=True)):
            if one.image is None:
                result = InspectionResult.not_checked(one.error, product, decode_ms=one.milliseconds)
            else:
                result = next(judged)
                result = replace(result, timings=replace(result.timings, decode=one.milliseconds))
            pixels = 0 if one.image is None else one.image.shape[0] * one.image.shape[1]
            self._pixels += pixels
            inspected = InspectedImage(batch.first + offset, path, one.image, result, one.highest)
            self._finishing.append((pixels, self._pool.submit(self._finish, inspected)))

    def _judge_readable(self, images: Sequence[RgbImage]) -> list[InspectionResult]:
        """Verdicts of a batch; an engine that fails on it leaves its images unchecked, and the run goes on."""
        product = self._settings.product
        try:
            return self._inspector.inspect_batch(images, product, self._settings.threshold) if images else []
        except EngineError as error:
            return [InspectionResult.not_checked(str(error), product, image.shape[:2]) for image in images]

    def _take_finished(self) -> Finished:
        pixels, future = self._finishing.popleft()
        finished = future.result()
        self._pixels -= pixels
        return finished


def _decode(path: Path, values: ValueRange) -> _Decoded:
    started = time.perf_counter()
    image, error, highest = None, "", None
    try:
        seen = see_image(path, values)
        image, highest = seen.image, seen.highest
    except ImageReadError as refusal:
        error = str(refusal)
    return _Decoded(image, error, (time.perf_counter() - started) * 1000, highest)
