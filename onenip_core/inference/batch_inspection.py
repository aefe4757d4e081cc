"""Judge many image files on all cores.

Where the engine can be divided, every core decodes, judges and finishes images of its own. Else threads decode ahead and finish
results while the model works on the next images.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue
from typing import Generic, TypeVar

from onenip_core.data.images.image_file import read_image_size
from onenip_core.errors import ImageReadError
from onenip_core.inference.batch_work import (
    BatchSettings,
    DecodedImage,
    InspectedImage,
    PlannedBatch,
    decode_file,
    judge_batch,
)
from onenip_core.inference.inspector import Inspector

MAX_PIXELS_IN_FLIGHT = 64_000_000
"""Decoded, judged and not yet finished images together; one image alone may be larger. Memory stays bounded by it."""

Finished = TypeVar("Finished")


def inspect_files(
    inspector: Inspector,
    paths: Iterable[Path],
    settings: BatchSettings,
    finish: Callable[[InspectedImage], Finished],
    *,
    first_number: int = 1,
) -> Generator[Finished, None, None]:
    """Judge image files and yield what `finish` makes of each, in the order of `paths`, which is read as it is needed.

    `finish` is called in other threads, for several images at a time. The inspector works in the thread that iterates; where its
    engine can be divided (`Inspector.on_single_cores`), others take its place, in the threads that call `finish`. An unreadable
    image is NOT_CHECKED and the run goes on. Which images share a batch depends on `paths` and the batch size alone. Close the
    generator (`contextlib.closing`) to stop early: then work that has begun is waited for.

    Raises:
        UsageError: the product is unknown.
        EngineError: the engine cannot be divided after all.
        Exception: whatever `finish` raises, after everything before that image has been yielded.
    """
    batches = plan_batches(paths, settings.batch_size, first_number)
    inspectors = inspector.on_single_cores(settings.jobs)
    if len(inspectors) > 1:
        return _OnSingleCores(inspectors, settings, finish, batches).run()
    return _Pipeline(inspector, settings, finish, batches).run()


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
        self._decoding: deque[tuple[PlannedBatch, list[Future[DecodedImage]]]] = deque()
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
            self._decoding.append((batch, [self._pool.submit(decode_file, path, self._values) for path in batch.paths]))

    def _judge(self, batch: PlannedBatch, futures: list[Future[DecodedImage]]) -> None:
        """Judge the readable images of a batch at once and hand all of them on."""
        judged = judge_batch(self._inspector, self._settings, batch, [future.result() for future in futures])
        self._pixels -= batch.pixels
        for inspected in judged:
            pixels = 0 if inspected.image is None else inspected.image.shape[0] * inspected.image.shape[1]
            self._pixels += pixels
            self._finishing.append((pixels, self._pool.submit(self._finish, inspected)))

    def _take_finished(self) -> Finished:
        pixels, future = self._finishing.popleft()
        finished = future.result()
        self._pixels -= pixels
        return finished


class _OnSingleCores(Generic[Finished]):
    """Batches at the same time, each from file to result in one thread, by an inspector that no other thread uses then."""

    def __init__(
        self,
        inspectors: Sequence[Inspector],
        settings: BatchSettings,
        finish: Callable[[InspectedImage], Finished],
        batches: Iterator[PlannedBatch],
    ) -> None:
        self._free: SimpleQueue[Inspector] = SimpleQueue()
        for inspector in inspectors:
            self._free.put(inspector)
        self._settings = settings
        self._finish = finish
        self._batches = batches
        self._waiting: PlannedBatch | None = None
        self._begun: deque[tuple[PlannedBatch, Future[_Outcome[Finished]]]] = deque()
        self._pixels = 0
        self._values = inspectors[0].values_of(settings.product)
        # Twice as many as judge: a thread that writes mostly waits for the disk.
        self._pool = ThreadPoolExecutor(2 * len(inspectors), thread_name_prefix="inspect-files")

    def run(self) -> Generator[Finished, None, None]:
        try:
            while True:
                self._begin()
                if not self._begun:
                    return
                batch, future = self._begun.popleft()
                outcome = future.result()
                self._pixels -= batch.pixels
                yield from outcome.finished
                if outcome.error is not None:
                    raise outcome.error
        finally:
            self._pool.shutdown(wait=True, cancel_futures=True)

    def _begin(self) -> None:
        while len(self._begun) < 4 * self._settings.jobs:
            batch = self._waiting or next(self._batches, None)
            self._waiting = batch
            if batch is None or (self._pixels and self._pixels + batch.pixels > MAX_PIXELS_IN_FLIGHT):
                return
            self._waiting = None
            self._pixels += batch.pixels
            self._begun.append((batch, self._pool.submit(self._work, batch)))

    def _work(self, batch: PlannedBatch) -> _Outcome[Finished]:
        decoded = [decode_file(path, self._values) for path in batch.paths]
        inspector = self._free.get()
        try:
            judged = judge_batch(inspector, self._settings, batch, decoded)
        finally:
            self._free.put(inspector)
        finished: list[Finished] = []
        try:
            for inspected in judged:
                finished.append(self._finish(inspected))
        except Exception as error:
            return _Outcome(finished, error)
        return _Outcome(finished)


@dataclass(frozen=True, slots=True)
class _Outcome(Generic[Finished]):
    finished: list[Finished]
    error: Exception | None = None
    """Why the images after them were not finished."""
