"""Good parts judged without their own block: which block each is in, that nothing of it is found, what a run makes of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
import torch

from onenip_core.config import PRESETS, Budget, Preset
from onenip_core.data.datasets.dataset import ProductDataset
from onenip_core.data.images.image_io import read_image
from onenip_core.data.images.png_writing import write_png
from onenip_core.data.images.value_range import ValueRange
from onenip_core.hashing import hash_bytes
from onenip_core.inference.anomaly_map import MapIngredients, fuse_maps, pooled_maximum
from onenip_core.inference.inspector import Inspector
from onenip_core.model.feature_fusion import FeatureLayout
from onenip_core.model.onenip_network import OneNipNetwork
from onenip_core.progress import CancelToken, FinishReason, ProgressEvent, Stage
from onenip_core.training import crossed_maps, held_out_pictures
from onenip_core.training.crossed_galleries import crossed_galleries
from onenip_core.training.crossed_maps import CrossJudge, GoodPart, good_parts_of
from onenip_core.training.feature_cache import FeatureCache
from onenip_core.training.order import TrainingOrder
from onenip_core.training.run import train_model
from onenip_core.training.selection import ProductSplit
from onenip_core.training.step_losses import TrainingData
from onenip_core.training.strangest_parts import name_the_strangest
from onenip_core.types import RgbImage
from tests.support.made_up_parts import write_parts

LAYOUT = FeatureLayout(fused=3, deepest=2, fine=1)
GRID = 4


def cache_of(count: int, tiles: int = 1) -> FeatureCache:
    """Every value of image i is i + 1, but for its first channel: noise."""
    features = np.arange(1, count * tiles + 1, dtype=np.float16).repeat(LAYOUT.total * GRID * GRID)
    features = features.reshape(count * tiles, LAYOUT.total, GRID, GRID).copy()
    features[:, 0] = np.random.default_rng(0).normal(size=(count * tiles, GRID, GRID))
    return FeatureCache(np.zeros((count * tiles, 1, 1, 3), np.uint8), features, tiles)


def network() -> OneNipNetwork:
    config = PRESETS["lite"].network
    return OneNipNetwork(config, LAYOUT).eval()


def images_in(gallery: torch.Tensor) -> set[int]:
    """Which images of `cache_of` its tokens are from, by their second and their last value."""
    coarse = gallery[:, 1] * gallery[:, 3]
    fine = gallery[:, 6] * gallery[:, 7]
    return {round(float(value)) - 1 for value in torch.cat([coarse, fine])}


def test_each_gallery_knows_all_blocks_but_one() -> None:
    blocks = [np.array(images, np.int64) for images in ([0, 1], [2], [], [3, 4, 5])]
    galleries = crossed_galleries(cache_of(6), blocks, network(), 128, seed=1)
    found = [images_in(gallery) for gallery in galleries if gallery is not None]
    assert found == [{2, 3, 4, 5}, {0, 1, 3, 4, 5}, {0, 1, 2, 3, 4, 5}, {0, 1, 2}]
    assert all(gallery is not None and gallery.shape == (128, 8) for gallery in galleries)
    again = crossed_galleries(cache_of(6), blocks, network(), 128, seed=1)
    assert all(
        torch.equal(one, other)
        for one, other in zip(galleries, again, strict=True)
        if one is not None and other is not None
    )


def test_all_tiles_of_an_image_are_left_out_together() -> None:
    blocks = [np.array([0]), np.array([1]), np.array([2])]
    first, _, _ = crossed_galleries(cache_of(3, tiles=4), blocks, network(), 256, seed=1)
    assert first is not None and images_in(first) == set(range(4, 12))


def test_where_one_block_alone_trained_nothing_is_known_without_it() -> None:
    galleries = crossed_galleries(cache_of(2), [np.array([0, 1]), np.array([], np.int64)], network(), 16, seed=1)
    assert galleries[0] is None and galleries[1] is not None


def path_of(number: int) -> Path:
    """As a workspace names its images: by a hash, in whose order nothing was captured."""
    return Path(f"{hash_bytes(str(number).encode())[:16]}.png")


def split_of(training: list[int], held_out: list[int]) -> tuple[ProductSplit, TrainingData]:
    paths = [tuple(path_of(number) for number in numbers) for numbers in (training, held_out)]
    # The product's images stand behind two of another product.
    products = np.array([0, 0, *[1] * len(training)])
    nothing: npt.NDArray[np.int64] = np.array([], np.int64)
    order = tuple(path_of(number) for number in sorted([*training, *held_out]))
    return ProductSplit("bolt", paths[0], paths[1], (), order), TrainingData(cache_of(1), products, (nothing, nothing))


def test_blocks_are_runs_of_the_capture_whoever_trains() -> None:
    split, data = split_of(training=[number for number in range(25) if number % 5], held_out=[20, 15, 10, 5, 0])
    parts = good_parts_of(split, 1, data)
    assert [part.path for part in parts] == [path_of(number) for number in range(25)]
    assert [part.block for part in parts] == [place * 10 // 25 for place in range(25)]
    assert [part.image for part in parts[:7]] == [None, 2, 3, 4, 5, None, 6]


@pytest.mark.parametrize("count", [4, 5, 10])
def test_each_of_few_parts_is_a_block(count: int) -> None:
    split, data = split_of(training=list(range(2, count)), held_out=[0, 1])
    assert [part.block for part in good_parts_of(split, 1, data)] == list(range(count))


def test_neither_prompts_nor_galleries_know_the_block_and_nothing_is_judged_twice(
    tmp_path: Path, tiny_settings: Preset, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[str, int, set[int]]] = []
    blocks: list[set[int]] = []
    most_similar, judge = crossed_maps._most_similar, CrossJudge.judge

    def choose(features: torch.Tensor, prompts: Sequence[crossed_maps._CrossedPrompt]) -> crossed_maps._CrossedPrompt:
        blocks.append({prompt.block for prompt in prompts})
        return most_similar(features, prompts)

    def judged(self: CrossJudge) -> Iterator[tuple[GoodPart, MapIngredients | None]]:
        for part, maps in judge(self):
            assert maps is not None
            seen.append((part.path.parent.name, part.block, blocks[-1]))
            # The second product gives no numbers: it is left out, and the first is not judged once more for that.
            yield part, replace(maps, matched=maps.reconstruction * np.nan) if part.path.parent.name == "bars" else maps

    monkeypatch.setattr(crossed_maps, "_most_similar", choose)
    monkeypatch.setattr(CrossJudge, "judge", judged)
    products = (
        ProductDataset("stripes", tuple(write_parts(tmp_path / "stripes", 12, seed=1))),
        ProductDataset("bars", tuple(write_parts(tmp_path / "bars", 6, vertical=False, seed=2))),
    )
    order = TrainingOrder(products, tmp_path / "model", "lite", Budget(steps=1), settings=tiny_settings, device="cpu")
    events: list[ProgressEvent] = []
    assert train_model(order, on_progress=events.append, cancel=CancelToken()) is FinishReason.COMPLETED
    assert [name for name, _, _ in seen] == ["stripes"] * 12 + ["bars"] * 6
    assert all(others and block not in others for _, block, others in seen)
    told = [event.fraction for event in events if event.stage is Stage.CALIBRATING and not event.message]
    assert told == sorted(told) and told[-1] == 1.0
    manifest = Inspector.load(tmp_path / "model", "cpu").manifest
    assert [product.name for product in manifest.products] == ["stripes"]
    assert [left.product for left in manifest.not_trained] == ["bars"]


def test_parts_that_are_judged_together_are_judged_as_alone_and_read_once(
    tmp_path: Path, tiny_settings: Preset, monkeypatch: pytest.MonkeyPatch
) -> None:
    judge, read = CrossJudge.judge, held_out_pictures.read_image
    paths: list[Path] = []
    found: list[tuple[MapIngredients, MapIngredients]] = []

    def read_one(path: Path, values: ValueRange) -> RgbImage:
        paths.append(path)
        return read(path, values)

    def judged(self: CrossJudge) -> Iterator[tuple[GoodPart, MapIngredients | None]]:
        together = list(judge(self))
        paths.clear()
        monkeypatch.setattr(crossed_maps, "_AT_ONCE", 1)
        for (part, maps), (same, alone) in zip(together, judge(self), strict=True):
            assert part == same and maps is not None and alone is not None
            found.append((maps, alone))
        yield from together

    monkeypatch.setattr(held_out_pictures, "read_image", read_one)
    monkeypatch.setattr(CrossJudge, "judge", judged)
    product = ProductDataset("stripes", tuple(write_parts(tmp_path / "stripes", 24, seed=1)))
    order = TrainingOrder((product,), tmp_path / "model", "lite", Budget(steps=1), settings=tiny_settings, device="cpu")
    assert train_model(order, on_progress=lambda event: None, cancel=CancelToken()) is FinishReason.COMPLETED
    assert len(found) == 24 and len(paths) == len(set(paths)) == 4, "the pictures are not read again to be measured"
    for maps, alone in found:
        np.testing.assert_allclose(maps.reconstruction, alone.reconstruction, rtol=1e-4, atol=1e-5)
        assert maps.matched is not None and alone.matched is not None
        np.testing.assert_allclose(maps.matched, alone.matched, rtol=1e-4, atol=1e-5)


def test_parts_that_nothing_can_guide_are_counted_and_told(
    tmp_path: Path, tiny_settings: Preset, monkeypatch: pytest.MonkeyPatch
) -> None:
    product = ProductDataset("stripes", tuple(write_parts(tmp_path / "stripes", 12, seed=1)))
    # The only prompt stands in one block, whose parts nothing can guide.
    product = replace(product, prompts=product.normals[2:3])
    settings = replace(tiny_settings, training=replace(tiny_settings.training, gallery_size=1))
    order = TrainingOrder((product,), tmp_path / "model", "lite", Budget(steps=1), settings=settings, device="cpu")
    events: list[ProgressEvent] = []
    assert train_model(order, on_progress=events.append, cancel=CancelToken()) is FinishReason.COMPLETED
    entry = Inspector.load(tmp_path / "model", "cpu").manifest.product("stripes")
    assert entry is not None
    own = [place for place in range(12) if place * 10 // 12 == 2 * 10 // 12]
    assert len(entry.calibration.held_out_scores) == 12 - len(own)
    (said,) = [event.message for event in events if "could not be judged" in event.message]
    assert own == [2] and "rests on 11 good parts: one more could not be judged" in said


def test_a_calibration_ends_when_it_is_cancelled_while_parts_are_crossed(
    tmp_path: Path, tiny_settings: Preset, monkeypatch: pytest.MonkeyPatch
) -> None:
    cancel, judge = CancelToken(), CrossJudge.judge

    def judged(self: CrossJudge) -> Iterator[tuple[GoodPart, MapIngredients | None]]:
        for number, each in enumerate(judge(self)):
            if number == 3:
                cancel.cancel()
            assert number <= 3
            yield each

    monkeypatch.setattr(CrossJudge, "judge", judged)
    product = ProductDataset("stripes", tuple(write_parts(tmp_path / "stripes", 12, seed=1)))
    order = TrainingOrder((product,), tmp_path / "model", "lite", Budget(steps=1), settings=tiny_settings, device="cpu")
    assert train_model(order, on_progress=lambda event: None, cancel=cancel) is FinishReason.CANCELLED


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory, tiny_settings: Preset) -> tuple[Path, tuple[ProductDataset, ...]]:
    """Two products with 12 and 4 normals."""
    folder = tmp_path_factory.mktemp("crossed")
    products = (
        ProductDataset("stripes", tuple(write_parts(folder / "stripes", 12, seed=1))),
        ProductDataset("bars", tuple(write_parts(folder / "bars", 4, vertical=False, seed=2))),
    )
    order = TrainingOrder(products, folder / "model", "lite", Budget(steps=3), settings=tiny_settings, device="cpu")
    events: list[ProgressEvent] = []
    assert train_model(order, on_progress=events.append, cancel=CancelToken()) is FinishReason.COMPLETED
    assert all(0 <= event.fraction <= 1 for event in events)
    return folder / "model", products


def test_a_limit_rests_on_all_good_parts(trained: tuple[Path, tuple[ProductDataset, ...]]) -> None:
    manifest = Inspector.load(trained[0], "cpu").manifest
    for product, (training, all_of_them) in zip(manifest.products, ((10, 12), (2, 4)), strict=True):
        calibration = product.calibration
        assert product.training_images == calibration.crossed == training
        assert len(calibration.held_out_scores) == all_of_them
        assert np.median(calibration.held_out_scores) == pytest.approx(0.5, abs=1e-6)


def test_a_training_normal_scores_higher_than_where_it_finds_itself(
    trained: tuple[Path, tuple[ProductDataset, ...]],
) -> None:
    """In inspection its own tokens stand in the gallery: a limit from such scores would reject the next good parts."""
    folder, (stripes, _) = trained
    inspector = Inspector.load(folder, "cpu")
    entry = inspector.manifest.product("stripes")
    assert entry is not None
    seen = [
        pooled_maximum(fuse_maps(inspector.analyse([read_image(path)], "stripes")[0].ingredients, entry.calibration))
        for path in stripes.normals
    ]
    assert np.mean(seen) < np.mean(entry.calibration.held_out_scores)


def test_a_bad_part_among_the_good_ones_is_named(tmp_path: Path, tiny_settings: Preset) -> None:
    paths = write_parts(tmp_path / "stripes", 16, seed=1)
    damaged = read_image(paths[9])
    damaged[20:70, 20:70] = 0
    write_png(paths[9], damaged)
    order = TrainingOrder(
        (ProductDataset("stripes", tuple(paths)),),
        tmp_path / "model",
        "lite",
        Budget(steps=1),
        settings=tiny_settings,
        device="cpu",
    )
    events: list[ProgressEvent] = []
    assert train_model(order, on_progress=events.append, cancel=CancelToken()) is FinishReason.COMPLETED
    entry = Inspector.load(tmp_path / "model", "cpu").manifest.product("stripes")
    assert entry is not None
    (said,) = [event.message for event in events if "Look at them" in event.message]
    highest = max(entry.calibration.held_out_scores)
    assert said.startswith("stripes: the limit of 1.00 would reject 1 of its 16 good parts")
    assert f": {paths[9].name} ({highest:.2f}). " in said


def test_the_strangest_parts_come_first_and_five_are_named() -> None:
    paths = [Path(f"{number}.png") for number in range(8)]
    assert name_the_strangest("bolt", [0.5, 1.0], paths[:2]) == "", "a score that is equal to the limit is OK"
    scores = [1.1, 1.7, 0.2, 1.3, 1.6, 1.2, 1.5, 1.4]
    assert (
        "7 of its 8 good parts: 1.png (1.70), 4.png (1.60), 6.png (1.50), 7.png (1.40), 3.png (1.30) and 2 more."
        in (name_the_strangest("bolt", scores, paths))
    )
