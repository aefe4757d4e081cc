"""A list of files judged by an engine that was divided: in order, with every error in its place."""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from onenip_core.data.images.png_writing import write_png
from onenip_core.errors import EngineError, StorageError
from onenip_core.inference import batch_inspection
from onenip_core.inference.batch_inspection import inspect_files
from onenip_core.inference.batch_work import BatchSettings, InspectedImage
from onenip_core.inference.engines.engine import ImageFeatures
from onenip_core.inference.inspector import Inspector
from onenip_core.manifest import Calibration
from onenip_core.types import Verdict
from tests.support.known_engine import KnownEngine, serve_known

SIZE = 64


class Divisible(KnownEngine):
    """Remembers in which threads its parts computed, and how many of them at most at a time."""

    def __init__(self) -> None:
        self.parts: list[Part] = []
        self.lock = threading.Lock()
        self.threads: set[str] = set()
        self.at_once = self.most_at_once = 0

    def on_single_cores(self, count: int) -> Sequence[Part]:
        self.parts = [Part(self) for _ in range(count)]
        return self.parts


class Part(KnownEngine):
    """A part that fails on black, and finds out if two threads use it."""

    def __init__(self, whole: Divisible) -> None:
        self._whole = whole
        self._in_use = threading.Lock()

    def features(self, pixels: npt.NDArray[np.uint8]) -> ImageFeatures:
        assert self._in_use.acquire(blocking=False), "two threads share a part"
        try:
            with self._whole.lock:
                self._whole.threads.add(threading.current_thread().name)
                self._whole.at_once += 1
                self._whole.most_at_once = max(self._whole.most_at_once, self._whole.at_once)
            time.sleep(0.002 * (pixels.flat[0] % 5))  # so that later images are done before earlier ones
            with self._whole.lock:
                self._whole.at_once -= 1
            if not pixels.any():
                raise EngineError("The engine failed: out of memory")
            return super().features(pixels)
        finally:
            self._in_use.release()


@pytest.fixture
def engine() -> Divisible:
    return Divisible()


@pytest.fixture
def inspector(engine: Divisible) -> Inspector:
    """The score of a flat part is how far its grey is from 0.5."""
    served = serve_known({"grey": 0.5}, {"grey": Calibration(1.0, 0.0, 0.0, (), 0.03, (0.0, 1.0))})
    return Inspector(replace(served, engine=engine))


def write_greys(folder: Path, greys: Sequence[int]) -> list[Path]:
    paths = [folder / f"{number:02d}.png" for number in range(len(greys))]
    for path, grey in zip(paths, greys, strict=True):
        write_png(path, np.full((SIZE, SIZE, 3), grey, np.uint8))
    return paths


def whole(inspected: InspectedImage) -> InspectedImage:
    return inspected


@pytest.mark.parametrize(("batch_size", "jobs"), [(1, 2), (1, 4), (3, 3)])
def test_results_come_in_order_from_parts_that_work_at_once(
    inspector: Inspector, engine: Divisible, tmp_path: Path, batch_size: int, jobs: int
) -> None:
    greys = [int(grey) for grey in np.random.default_rng(0).integers(1, 256, 40)]
    paths = write_greys(tmp_path, greys)
    paths[7].write_bytes(paths[7].read_bytes()[:60])
    settings = BatchSettings(threshold=0.2, batch_size=batch_size, jobs=jobs)
    results = list(inspect_files(inspector, paths, settings, whole, first_number=101))
    assert [(one.number, one.path) for one in results] == list(enumerate(paths, start=101))
    for place, (one, grey) in enumerate(zip(results, greys, strict=True)):
        if place == 7:
            assert one.result.verdict is Verdict.NOT_CHECKED and "damaged" in one.result.reason
            continue
        assert one.result.score == pytest.approx(abs(grey / 255 - 0.5), abs=1e-5)
        assert one.result.verdict is (Verdict.NG if abs(grey / 255 - 0.5) > 0.2 else Verdict.OK)
        assert one.image is not None and one.image[0, 0, 0] == grey and one.result.timings.decode > 0
    assert 1 < engine.most_at_once <= jobs == len(engine.parts)
    assert all(name.startswith("inspect-files") for name in engine.threads)


def test_a_part_that_fails_leaves_its_image_unchecked(inspector: Inspector, tmp_path: Path) -> None:
    paths = write_greys(tmp_path, [100, 0, 200, 0, 50])
    results = [one.result for one in inspect_files(inspector, paths, BatchSettings(jobs=2), whole)]
    assert [one.verdict is Verdict.NOT_CHECKED for one in results] == [False, True, False, True, False]
    assert results[1].reason == "The engine failed: out of memory" and results[1].score is None


@pytest.mark.parametrize("batch_size", [1, 4])
def test_an_error_comes_after_all_results_before_it(inspector: Inspector, tmp_path: Path, batch_size: int) -> None:
    paths = write_greys(tmp_path, [100] * 20)

    def fail_at_ten(one: InspectedImage) -> int:
        if one.number == 10:
            raise StorageError("full")
        return one.number

    seen: list[int] = []
    with pytest.raises(StorageError, match="full"):
        for number in inspect_files(inspector, paths, BatchSettings(batch_size=batch_size, jobs=3), fail_at_ten):
            seen.append(number)
    assert seen == list(range(1, 10))
    with closing(inspect_files(inspector, paths, BatchSettings(jobs=3), fail_at_ten)) as results:
        assert [next(results) for _ in range(3)] == [1, 2, 3]
    assert not [thread.name for thread in threading.enumerate() if thread.name.startswith("inspect-files")]


def test_few_images_are_in_memory_at_a_time(
    inspector: Inspector, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batch_inspection, "MAX_PIXELS_IN_FLIGHT", 3 * SIZE * SIZE)
    paths = write_greys(tmp_path, [100] * 20)
    lock = threading.Lock()
    begun: set[int] = set()
    yielded, most = 0, 0

    def count(one: InspectedImage) -> int:
        nonlocal most
        with lock:
            begun.add(one.number)
            most = max(most, len(begun) - yielded)
        return one.number

    for number in inspect_files(inspector, paths, BatchSettings(jobs=4), count):
        with lock:
            yielded = number
        time.sleep(0.01)
    assert yielded == 20 and most <= 3 + 1, "three in flight, and one that was handed over just now"
