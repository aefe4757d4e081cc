"""A model that sees every image as four tiles: trained for real, saved, loaded, exported, evaluated."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch

from onenip_core.cli import main
from onenip_core.config import PRESETS, Budget, Preset, PromptChoice
from onenip_core.data.datasets.dataset import ProductDataset, TestImage
from onenip_core.data.images.image_io import read_image
from onenip_core.data.images.png_writing import write_png
from onenip_core.data.images.tiles import TileGrid
from onenip_core.data.images.transforms import resize_to_input
from onenip_core.evaluation.protocols import PixelResolution, PromptRule, Protocol, evaluate
from onenip_core.export.export_model import export_model, prompt_features
from onenip_core.hashing import hash_bytes
from onenip_core.inference.engines.torch_engine import serve_with_torch
from onenip_core.inference.exported_model import ExportFormat
from onenip_core.inference.inspector import Inspector
from onenip_core.inference.parity import References, count_prompts, judge_references
from onenip_core.inference.references import reference_images
from onenip_core.manifest import MANIFEST_NAME, ModelManifest, manifest_from_json, manifest_to_json
from onenip_core.model_folder import load_model, save_model
from onenip_core.progress import CancelToken, FinishReason, ProgressEvent, Stage
from onenip_core.training.order import TrainingOrder
from onenip_core.training.run import TRAINING_FOLDER, train_model
from onenip_core.training.selection import split_product
from onenip_core.training.step_losses import StepLosses
from onenip_core.training.trainer import Trainer
from onenip_core.types import RgbImage
from tests.support.made_up_parts import striped_part

SIDE = 120
"""What two tiles of 64 pixels cover that share an eighth."""
SPOT = 10
TOKEN = 16
"""Side of a token in pixels: a tile of 64 pixels has four in a row, so its map is not finer."""


@pytest.fixture(scope="session")
def tiled_settings(tiny_settings: Preset) -> Preset:
    return replace(tiny_settings, network=replace(tiny_settings.network, tiles=2))


@pytest.fixture(scope="session")
def tiled_products(tmp_path_factory: pytest.TempPathFactory) -> tuple[ProductDataset, ...]:
    folder = tmp_path_factory.mktemp("large parts")
    rng = np.random.default_rng(4)
    products = []
    for name, vertical in (("stripes", True), ("bars", False)):
        paths = [folder / name / f"{number}.png" for number in range(10)]
        for path in paths:
            write_png(path, striped_part(rng, SIDE, vertical))
        products.append(ProductDataset(name, tuple(paths)))
    return tuple(products)


Train = Callable[..., FinishReason]


@pytest.fixture(scope="session")
def train(tiled_products: tuple[ProductDataset, ...], tiled_settings: Preset) -> Train:
    def run(
        out: Path,
        *,
        steps: int,
        settings: Preset = tiled_settings,
        on_progress: Callable[[ProgressEvent], None] = lambda event: None,
        cancel: CancelToken | None = None,
        resume: bool = False,
    ) -> FinishReason:
        return train_model(
            TrainingOrder(
                tiled_products, out, "lite-tiles", Budget(steps=steps), settings=settings, device="cpu", resume=resume
            ),
            on_progress=on_progress,
            cancel=cancel or CancelToken(),
        )

    return run


@pytest.fixture(scope="session")
def tiled_model(train: Train, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Read it, copy it, never change it."""
    folder = tmp_path_factory.mktemp("tiled model") / "model"
    assert train(folder, steps=20) is FinishReason.COMPLETED
    return folder


def with_spot(image: RgbImage, row: int, column: int) -> RgbImage:
    """A copy with a small dark square around a place."""
    spotted = image.copy()
    half = SPOT // 2
    spotted[row - half : row + half, column - half : column + half] = (20, 40, 20)
    return spotted


def test_a_model_of_tiles_is_saved_and_loaded_with_them(tiled_model: Path, tmp_path: Path) -> None:
    model = load_model(tiled_model)
    assert model.manifest.network.tiles == 2 and model.manifest.preset == "lite-tiles"
    for product in model.manifest.products:
        assert len(model.prompts[product.name]) == 4 * len(product.prompts)
        assert product.training_images == 8
        assert len(product.calibration.held_out_scores) == 10, "one score for each image, not for each tile"
    save_model(model, tmp_path / "copy")
    image = striped_part(np.random.default_rng(0), 200)
    first, second = (Inspector.load(folder, "cpu").inspect(image) for folder in (tiled_model, tmp_path / "copy"))
    assert first.model_map is not None and second.model_map is not None
    assert first.model_map.shape == (SIDE, SIDE) and first.anomaly_map.shape == (200, 200)
    np.testing.assert_array_equal(first.model_map, second.model_map)
    assert first.product == "stripes"


@pytest.mark.parametrize("place", [(25, 30), (35, 95), (90, 20), (95, 100), (60, 60), (60, 15), (20, 58)], ids=str)
def test_a_small_defect_lights_up_where_it_is(tiled_model: Path, place: tuple[int, int]) -> None:
    inspector = Inspector.load(tiled_model, "cpu")
    good = striped_part(np.random.default_rng(7), SIDE)
    bad = with_spot(good, *place)
    found = inspector.inspect(bad, "stripes")
    assert found.model_map is not None and found.score is not None
    clean = inspector.inspect(good, "stripes")
    assert clean.score is not None and found.score > clean.score + 0.2
    highest = np.unravel_index(int(found.model_map.argmax()), found.model_map.shape)
    assert np.abs(np.subtract(highest, place)).max() <= TOKEN
    large = cv2.resize(bad, (3 * SIDE, 2 * SIDE), interpolation=cv2.INTER_NEAREST)
    stretched = inspector.inspect(np.asarray(large, dtype=np.uint8), "stripes").anomaly_map
    row, column = np.unravel_index(int(stretched.argmax()), stretched.shape)
    assert abs(row / 2 - place[0]) <= TOKEN and abs(column / 3 - place[1]) <= TOKEN


def test_the_map_has_no_seam_that_a_verdict_could_see(tiled_model: Path) -> None:
    """Where tiles meet, neighbouring values of the map of a good part differ no more than elsewhere."""
    inspector = Inspector.load(tiled_model, "cpu")
    maps = [
        inspector.inspect(striped_part(np.random.default_rng(seed), SIDE), "stripes").model_map for seed in range(4)
    ]
    steps = np.mean([np.abs(np.diff(one, axis=1)).mean(axis=0) for one in maps if one is not None], axis=0)
    meeting = steps[54:66]
    assert len(steps) == SIDE - 1 and meeting.max() <= 1.8 * steps.max(where=np.arange(SIDE - 1) < 50, initial=0)


def test_a_batch_judges_like_single_images(tiled_model: Path) -> None:
    inspector = Inspector.load(tiled_model, "cpu")
    rng = np.random.default_rng(1)
    images = [striped_part(rng, size, vertical) for size, vertical in ((120, True), (90, False), (150, False))]
    images += [with_spot(images[0], 30, 90), np.zeros((1, 1, 3), np.uint8)]
    together = inspector.inspect_batch(images)
    assert [result.product for result in together] == ["stripes", "bars", "bars", "stripes", None]
    for image, result in zip(images[:-1], together[:-1], strict=True):
        alone = inspector.inspect(image)
        assert (alone.product, alone.prompt, alone.verdict) == (result.product, result.prompt, result.verdict)
        assert alone.score == pytest.approx(result.score, abs=1e-3)


def test_no_tile_of_a_held_out_image_trains(
    train: Train, tiled_products: tuple[ProductDataset, ...], tiled_settings: Preset, tmp_path: Path
) -> None:
    cancel = CancelToken()

    def stop(event: ProgressEvent) -> None:
        if event.stage is Stage.PREPARING:
            cancel.cancel()

    assert train(tmp_path / "model", steps=5, on_progress=stop, cancel=cancel) is FinishReason.CANCELLED
    cached = np.load(tmp_path / "model" / TRAINING_FOLDER / "images.npy")
    splits = [split_product(each, tiled_settings.training.held_out_fraction, seed=0) for each in tiled_products]
    grid = TileGrid.of(tiled_settings.network)

    def tiles_of(paths: list[Path]) -> RgbImage:
        return np.concatenate([grid.cut(resize_to_input(read_image(path), grid.side)) for path in paths])

    np.testing.assert_array_equal(cached, tiles_of([path for split in splits for path in split.training]))
    held_out = {tile.tobytes() for tile in tiles_of([path for split in splits for path in split.held_out])}
    assert len(held_out) == 16 and held_out.isdisjoint(tile.tobytes() for tile in cached)


class Captured(Exception):
    """Ends a run once its trainer is known."""


@pytest.mark.parametrize("choice", list(PromptChoice))
def test_a_tile_is_guided_by_its_own_place_and_matched_without_its_own_image(
    train: Train,
    tiled_settings: Preset,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    choice: PromptChoice,
) -> None:
    trainers: list[Trainer] = []

    def capture(trainer: Trainer) -> None:
        trainers.append(trainer)
        raise Captured

    monkeypatch.setattr(Trainer, "_train_step", capture)
    settings = replace(tiled_settings, training=replace(tiled_settings.training, prompt_choice=choice))
    with pytest.raises(Captured):
        train(tmp_path / "model", steps=5, settings=settings)
    trainer, data = trainers[0], trainers[0].data
    assert data.cache.tiles == 4 and len(data.cache.images) == 4 * 16
    sources = np.arange(64)
    losses = StepLosses(trainer.network, trainer.config, data, trainer.seed, trainer.team)
    prompts = losses.draw_prompts(sources, step=0)
    np.testing.assert_array_equal(prompts % 4, sources % 4)
    np.testing.assert_array_equal(data.products[prompts // 4], data.products[sources // 4])

    gallery = data.galleries[0]
    own_image = int(gallery.sources[0, 1])
    rows = data.cache.rows_of(np.array([own_image]))
    seen = trainer.network.standardise(data.cache.batch(rows, trainer.device))
    matches = losses.match(torch.cat([seen, seen]), rows)
    others = gallery.tokens[gallery.sources[:, 1] != own_image]
    assert 0 < len(others) < len(gallery.tokens)
    expected, itself = trainer.network.match(seen, others[None]), trainer.network.match(seen, gallery.tokens[None])
    assert matches is not None and expected is not None and itself is not None
    torch.testing.assert_close(matches.distances[:4], expected.distances)
    assert itself.distances.min() < 1e-5 < matches.distances.min()


def test_a_resumed_run_ends_as_an_uninterrupted_one(train: Train, tmp_path: Path) -> None:
    assert train(tmp_path / "whole", steps=4) is FinishReason.COMPLETED
    cancel = CancelToken()

    def stop(event: ProgressEvent) -> None:
        if event.stage is Stage.TRAINING and event.step >= 1:
            cancel.cancel()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("onenip_core.training.trainer.PROGRESS_SECONDS", 0.0)
        assert train(tmp_path / "parts", steps=4, on_progress=stop, cancel=cancel) is FinishReason.CANCELLED
    assert train(tmp_path / "parts", steps=4, resume=True) is FinishReason.COMPLETED
    whole, parts = (load_model(tmp_path / name).manifest for name in ("whole", "parts"))
    assert whole.tensors_sha256 == parts.tensors_sha256
    assert whole.products == parts.products


def test_an_exported_model_judges_alike(tiled_model: Path, tmp_path: Path) -> None:
    model = load_model(tiled_model)
    images = reference_images(SIDE)
    export_model(model, tmp_path / "exported", (ExportFormat.ONNX,), images)
    torch_inspector, exported = Inspector(model, "cpu"), Inspector.load(tmp_path / "exported")
    part = with_spot(striped_part(np.random.default_rng(2), 170), 40, 130)
    for image in (*images, part):
        one, two = torch_inspector.inspect(image), exported.inspect(image)
        assert (one.product, one.prompt, one.verdict) == (two.product, two.prompt, two.verdict)
        assert one.model_map is not None and two.model_map is not None and two.model_map.shape == (SIDE, SIDE)
        np.testing.assert_allclose(two.model_map, one.model_map, atol=5e-3)


def test_engines_are_compared_on_all_tiles_of_the_stored_prompts(tiled_model: Path) -> None:
    served = serve_with_torch(load_model(tiled_model), "cpu")
    features = prompt_features(load_model(tiled_model))
    judged = judge_references(served, References([], features))
    assert len(judged) == count_prompts(served.manifest) == 8
    assert all(one.anomaly_map.shape == (SIDE, SIDE) for one in judged)
    spoiled = {name: values.copy() for name, values in features.items()}
    spoiled["stripes"][3] += 5.0  # the last tile of the first prompt
    again = judge_references(served, References([], spoiled))
    changed = again[0].anomaly_map - judged[0].anomaly_map
    assert np.abs(changed[: SIDE // 2 - 16, : SIDE // 2 - 16]).max() < 1e-3, "the first tile is as it was"
    assert np.abs(changed[SIDE // 2 + 8 :, SIDE // 2 + 8 :]).max() > 0.1
    np.testing.assert_array_equal(again[1].anomaly_map, judged[1].anomaly_map)


@pytest.mark.parametrize("resolution", list(PixelResolution))
def test_evaluation_finds_the_defects_of_every_quadrant(
    tiled_model: Path, tmp_path: Path, resolution: PixelResolution
) -> None:
    rng = np.random.default_rng(8)
    tests = []
    for number, place in enumerate([(40, 40), (40, 160), (160, 40), (160, 160)]):
        good = striped_part(rng, 200)
        mask = np.zeros((200, 200, 3), np.uint8)
        half = SPOT
        window = (slice(place[0] - half, place[0] + half), slice(place[1] - half, place[1] + half))
        bad = good.copy()
        bad[window], mask[window] = (20, 40, 20), 255
        good_path, bad_path, mask_path = (tmp_path / f"{kind}{number}.png" for kind in ("good", "bad", "mask"))
        for path, pixels in ((good_path, good), (bad_path, bad), (mask_path, mask)):
            write_png(path, pixels)
        tests += [TestImage(good_path, False, "good"), TestImage(bad_path, True, "spot", mask_path)]
    dataset = ProductDataset("stripes", (), test=tuple(tests))
    metrics = evaluate(
        Inspector.load(tiled_model, "cpu"),
        [dataset],
        Protocol.DEPLOYED,
        PromptRule.PRODUCT,
        resolution,
        lambda done, total: None,
    ).metrics["stripes"]
    assert metrics.image_auroc == 1.0
    assert metrics.pixel_auroc is not None and metrics.pixel_auroc > 0.95


def test_the_command_writes_maps_of_the_images_own_size(tiled_model: Path, tmp_path: Path) -> None:
    part = tmp_path / "part.png"
    write_png(part, striped_part(np.random.default_rng(3), 150)[:100])
    assert main(["inspect", str(tiled_model), str(part), "--out", str(tmp_path / "out"), "--device", "cpu"]) == 0
    line = json.loads((tmp_path / "out" / "results.jsonl").read_text(encoding="utf-8"))
    for key in ("map", "overlay"):
        assert read_image(tmp_path / "out" / line[key]).shape == (100, 150, 3)


def test_the_command_describes_the_tiles(tiled_model: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["info", str(tiled_model)]) == 0
    assert "64 px, 2×2 tiles of an image of 120 px" in capsys.readouterr().out


def test_a_manifest_from_before_tiles_is_read_as_one_without(tiled_model: Path) -> None:
    manifest = manifest_from_json((tiled_model / MANIFEST_NAME).read_text(encoding="utf-8"), "here")
    body = manifest_to_json(manifest)
    del body["network"]["tiles"], body["network"]["tile_overlap"], body["manifest_sha256"]
    text = json.dumps(body, sort_keys=True, ensure_ascii=False)
    older: ModelManifest = manifest_from_json(
        json.dumps({**body, "manifest_sha256": hash_bytes(text.encode())}), "an older model"
    )
    assert older.network == replace(manifest.network, tiles=1)
    assert older.network.tile_overlap == PRESETS["lite"].network.tile_overlap
