"""Judging many files at once gives what judging one after the other gives, in order and in bounded memory."""

from __future__ import annotations

import shutil
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from onenip_core.cli import main
from onenip_core.data.images.image_io import read_image
from onenip_core.data.images.png_writing import write_png
from onenip_core.errors import EngineError, StorageError, UsageError
from onenip_core.inference import batch_inspection
from onenip_core.inference.batch_inspection import inspect_files, plan_batches
from onenip_core.inference.batch_work import BatchSettings, InspectedImage
from onenip_core.inference.engines.engine import Engine, ImageFeatures
from onenip_core.inference.engines.torch_engine import serve_with_torch
from onenip_core.inference.inspector import Inspector
from onenip_core.model_folder import load_model
from onenip_core.types import Verdict
from tests.support.made_up_parts import striped_part, write_parts


@pytest.fixture(scope="module")
def inspector(small_model: Path) -> Inspector:
    return Inspector.load(small_model, "cpu")


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Parts of two products and several sizes, some damaged, some unreadable."""
    folder = tmp_path_factory.mktemp("many")
    rng = np.random.default_rng(5)
    paths = [folder / f"{number:02d}.png" for number in range(23)]
    for number, path in enumerate(paths):
        image = striped_part(rng, size=(96, 64, 150)[number % 3], vertical=number % 2 == 0)
        image[20:40, 20 : 20 + number] = 255
        write_png(path, image)
    for number in (0, 7, 8, 22):
        paths[number].write_bytes(paths[number].read_bytes()[:200])
    return paths


def whole(inspected: InspectedImage) -> InspectedImage:
    return inspected


@pytest.mark.parametrize(("batch_size", "jobs"), [(1, 1), (1, 3), (4, 2), (64, 2)])
def test_the_same_as_one_at_a_time(inspector: Inspector, files: list[Path], batch_size: int, jobs: int) -> None:
    settings = BatchSettings(batch_size=batch_size, jobs=jobs)
    results = list(inspect_files(inspector, files, settings, whole))
    assert [(one.number, one.path) for one in results] == list(enumerate(files, start=1))
    unreadable = [one.number - 1 for one in results if one.result.verdict is Verdict.NOT_CHECKED]
    assert unreadable == [0, 7, 8, 22]
    for one in results:
        if one.image is None:
            assert "damaged" in one.result.reason and str(one.path) in one.result.reason
            continue
        alone = inspector.inspect(read_image(one.path))
        assert np.array_equal(one.image, read_image(one.path)) and one.result.timings.decode > 0
        assert (one.result.product, one.result.prompt, one.result.verdict) == (
            alone.product,
            alone.prompt,
            alone.verdict,
        )
        if batch_size == 1:
            assert one.result.score == alone.score
        else:
            assert one.result.score == pytest.approx(alone.score, rel=1e-4, abs=1e-5)


class FailsOnce:
    """A real engine whose library fails at its second image."""

    def __init__(self, engine: Engine) -> None:
        self.kind, self.device_name = engine.kind, engine.device_name
        self.maps = engine.maps
        self._engine = engine
        self._calls = 0

    def features(self, pixels: npt.NDArray[np.uint8]) -> ImageFeatures:
        self._calls += 1
        if self._calls == 2:
            raise EngineError("The engine failed: out of memory")
        return self._engine.features(pixels)


def test_an_engine_that_fails_leaves_one_image_unchecked_and_the_run_goes_on(
    small_model: Path, files: list[Path]
) -> None:
    served = serve_with_torch(load_model(small_model), "cpu")
    failing = Inspector(replace(served, engine=FailsOnce(served.engine)))
    readable = files[1:5]
    results = [one.result for one in inspect_files(failing, readable, BatchSettings(product="bars"), whole)]
    assert [result.verdict is Verdict.NOT_CHECKED for result in results] == [False, True, False, False]
    assert results[1].reason == "The engine failed: out of memory" and results[1].score is None


def test_product_and_threshold_reach_the_inspector(inspector: Inspector, files: list[Path]) -> None:
    settings = BatchSettings(product="bars", threshold=-1e9, batch_size=3)
    results = [one.result for one in inspect_files(inspector, files, settings, whole)]
    assert {result.product for result in results} == {"bars"}
    assert {result.verdict for result in results} == {Verdict.NG, Verdict.NOT_CHECKED}


def test_batches_are_cut_where_images_are_large(files: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    assert [len(batch.paths) for batch in plan_batches(files, 10)] == [10, 10, 3]
    assert [batch.first for batch in plan_batches(files, 10, 101)] == [101, 111, 121]
    monkeypatch.setattr(batch_inspection, "MAX_PIXELS_IN_FLIGHT", 2 * (96 * 96 + 64 * 64))
    batches = list(plan_batches(files, 10))
    assert [path for batch in batches for path in batch.paths] == files
    assert all(batch.pixels <= 96 * 96 + 64 * 64 or len(batch.paths) == 1 for batch in batches)
    assert any(len(batch.paths) > 1 for batch in batches)


def test_few_images_are_in_memory_at_a_time(
    inspector: Inspector, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`finish` is slow: reading must wait for it instead of filling the memory."""
    monkeypatch.setattr(batch_inspection, "MAX_PIXELS_IN_FLIGHT", 3 * 96 * 96)
    files = write_parts(tmp_path, 12)
    taken, finished, most = 0, 0, 0
    lock = threading.Lock()

    def feed() -> Iterator[Path]:
        nonlocal taken, most
        for path in files:
            with lock:
                taken += 1
                most = max(most, taken - finished)
            yield path

    def slowly(one: InspectedImage) -> int:
        nonlocal finished
        time.sleep(0.02)
        with lock:
            finished += 1
        return one.number

    assert list(inspect_files(inspector, feed(), BatchSettings(jobs=4), slowly)) == list(range(1, 13))
    assert most <= 3 + 2, "three in flight, one that waits and one that was looked at"


def test_an_error_comes_after_all_results_before_it(inspector: Inspector, tmp_path: Path) -> None:
    files = write_parts(tmp_path, 20)

    def fail_at_nine(one: InspectedImage) -> int:
        if one.number == 9:
            raise StorageError("full")
        return one.number

    seen: list[int] = []
    with pytest.raises(StorageError, match="full"):
        for number in inspect_files(inspector, files, BatchSettings(batch_size=2, jobs=3), fail_at_nine):
            seen.append(number)
    assert seen == list(range(1, 9))
    seen.clear()
    with closing(inspect_files(inspector, files, BatchSettings(jobs=3), fail_at_nine)) as results:
        for number in results:
            seen.append(number)
            if number == 5:
                break
    assert seen == [1, 2, 3, 4, 5]
    assert not [thread.name for thread in threading.enumerate() if thread.name.startswith("inspect-files")]


def test_numbers_below_one_are_refused() -> None:
    with pytest.raises(UsageError, match="batch"):
        BatchSettings(batch_size=0)
    with pytest.raises(UsageError, match="jobs"):
        BatchSettings(jobs=0)


def test_the_command_writes_results_without_pictures(small_model: Path, files: list[Path], tmp_path: Path) -> None:
    shutil.copytree(files[0].parent, tmp_path / "parts")
    base = ["inspect", str(small_model), str(tmp_path / "parts"), "--device", "cpu", "--out"]
    assert main([*base, str(tmp_path / "a"), "--no-pictures", "--batch", "5", "--jobs", "2"]) == 0
    assert [path.name for path in (tmp_path / "a").iterdir()] == ["results.jsonl"]
    assert len((tmp_path / "a" / "results.jsonl").read_text().splitlines()) == len(files)
    assert main([*base, str(tmp_path / "b"), "--jobs", "0"]) == 2
    assert not (tmp_path / "b").exists()
