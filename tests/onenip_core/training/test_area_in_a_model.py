"""A product that is inspected on a part of its pictures: what lies outside does not exist, from training to an export."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from onenip_core.area_shapes import AreaShape, ShapeKind
from onenip_core.cli import main
from onenip_core.config import Budget, Preset
from onenip_core.data.datasets.dataset import ProductDataset, TestImage
from onenip_core.data.images.image_io import read_image
from onenip_core.data.images.png_writing import write_png
from onenip_core.data.images.tiles import TileGrid
from onenip_core.data.pseudo_anomalies.synthetic_defects import DefectSynthesiser
from onenip_core.data.pseudo_anomalies.textures import TextureSource
from onenip_core.evaluation.paper_rules import PromptRule, Protocol
from onenip_core.evaluation.protocols import evaluate
from onenip_core.evaluation.truth_masks import PixelResolution
from onenip_core.export.export_model import export_model
from onenip_core.inference.explaining import explain
from onenip_core.inference.exported_model import ExportFormat
from onenip_core.inference.inspector import Inspector
from onenip_core.inference.references import reference_images
from onenip_core.inspected_area import WHOLE_PICTURE, InspectedArea
from onenip_core.manifest import (
    ModelManifest,
    load_manifest,
    manifest_digest,
    manifest_from_json,
    manifest_to_json,
)
from onenip_core.model_folder import load_model
from onenip_core.progress import CancelToken
from onenip_core.training.feature_cache import FeatureCache
from onenip_core.training.losses import InsideBatch, combine_losses
from onenip_core.training.order import TrainingOrder
from onenip_core.training.row_areas import RowAreas
from onenip_core.training.run import train_model
from onenip_core.training.selection import ProductSplit
from onenip_core.training.token_gallery import cover_tokens
from onenip_core.types import InspectionResult, RgbImage, Verdict
from tests.support.made_up_parts import striped_part, write_parts

LEFT = InspectedArea((AreaShape(ShapeKind.RECTANGLE, ((0.0, 0.0), (0.5, 1.0))),))
SIZE, BORDER = 96, 48
OUTSIDE = BORDER + 2
"""One pixel of the network's input covers 1.5 pixels of a picture: what lies beyond it is seen by nothing."""


def train(root: Path, settings: Preset, outside: int) -> Path:
    """A model of “stripes”, whose right half is noise drawn from `outside`, and of “bars”, which is inspected everywhere."""
    rng = np.random.default_rng(outside)
    paths = write_parts(root / "stripes", 20)
    for path in paths:
        part = read_image(path).copy()
        part[:, OUTSIDE:] = rng.integers(0, 255, (SIZE, SIZE - OUTSIDE, 3))
        write_png(path, part)
    products = (
        ProductDataset("stripes", tuple(paths), area=LEFT),
        ProductDataset("bars", tuple(write_parts(root / "bars", 10, vertical=False))),
    )
    order = TrainingOrder(products, root / "model", "lite", Budget(steps=20), settings=settings, device="cpu")
    train_model(order, on_progress=lambda event: None, cancel=CancelToken())
    return order.out


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory, tiny_settings: Preset) -> Path:
    return train(tmp_path_factory.mktemp("area"), tiny_settings, 1)


@pytest.fixture(scope="module")
def inspector(model: Path) -> Inspector:
    return Inspector.load(model, "cpu")


def part(seed: int = 900) -> RgbImage:
    return striped_part(np.random.default_rng(seed))


def marked(image: RgbImage, columns: slice, value: int = 255) -> RgbImage:
    """With a bright spot across half of its rows."""
    damaged = image.copy()
    damaged[24:72, columns] = value
    return damaged


def score(result: InspectionResult) -> float:
    assert result.score is not None, result.reason
    return result.score


def assert_same(first: InspectionResult, second: InspectionResult) -> None:
    assert (first.verdict, first.score, first.prompt) == (second.verdict, second.score, second.prompt)
    assert first.model_map is not None and second.model_map is not None
    np.testing.assert_array_equal(first.model_map, second.model_map)


def test_what_lies_outside_changes_no_bit_of_a_verdict(inspector: Inspector) -> None:
    first = inspector.inspect(part(), "stripes")
    for value in (0, 128, 255):
        changed = part()
        changed[:, OUTSIDE:] = value
        assert_same(first, inspector.inspect(changed, "stripes"))
    assert first.model_map is not None and not first.model_map[:, 32:].any(), "nothing is painted outside"
    assert first.picture_checked and first.verdict is not Verdict.NOT_CHECKED


def test_a_defect_counts_inside_and_across_the_border_by_its_part_inside(inspector: Inspector) -> None:
    good = inspector.inspect(part(), "stripes")
    assert_same(good, inspector.inspect(marked(part(), slice(OUTSIDE, SIZE)), "stripes"))
    inside = inspector.without_picture_check().inspect(marked(part(), slice(10, 40)), "stripes")
    assert inside.verdict is Verdict.NG and score(inside) > score(good) + 0.5
    across = inspector.without_picture_check().inspect(marked(part(), slice(30, 80)), "stripes")
    clipped = inspector.without_picture_check().inspect(marked(part(), slice(30, OUTSIDE)), "stripes")
    assert_same(across, clipped)
    assert score(across) > score(good)


def test_a_verdict_is_explained_by_what_lies_inside(inspector: Inspector) -> None:
    judge = inspector.without_picture_check()
    image = marked(part(), slice(10, 40))
    found = explain(judge, image, "stripes")
    assert found.result.score == judge.inspect(image, "stripes").score
    added = sum(share.added for share in found.shares)
    assert added > 0 and found.everywhere + added == pytest.approx(found.result.score)
    assert all(not share.values[:, 32:].any() for share in found.shares), "nothing is painted outside"
    changed = image.copy()
    changed[:, OUTSIDE:] = 255
    again = explain(judge, changed, "stripes")
    assert again.everywhere == found.everywhere and again.prompts == found.prompts


def test_the_picture_check_looks_inside_alone(inspector: Inspector) -> None:
    black = part()
    black[:, :OUTSIDE] = 0
    refused = inspector.inspect(black, "stripes")
    assert refused.verdict is Verdict.NOT_CHECKED and refused.doubt is not None
    white = part()
    white[:, OUTSIDE:] = 255
    assert inspector.inspect(white, "stripes").verdict is not Verdict.NOT_CHECKED


def test_another_product_is_inspected_everywhere(inspector: Inspector) -> None:
    bars = striped_part(np.random.default_rng(5), vertical=False)
    damaged = marked(bars, slice(60, 90))
    unchecked = inspector.without_picture_check()
    assert score(unchecked.inspect(damaged, "bars")) > score(unchecked.inspect(bars, "bars")) + 0.5


def test_where_nobody_names_the_product_each_is_seen_as_its_area_leaves_it(inspector: Inspector) -> None:
    bars, stripes = striped_part(np.random.default_rng(5), vertical=False), part()
    stripes[:, OUTSIDE:] = bars[:, OUTSIDE:]  # what lies outside does not mislead
    found = inspector.inspect_batch([bars, stripes])
    assert [each.product for each in found] == ["bars", "stripes"]
    for image, each in zip([bars, stripes], found, strict=True):
        named = inspector.inspect(image, each.product)
        assert score(each) == pytest.approx(score(named), abs=1e-5)


def test_training_sees_nothing_outside_either(model: Path, tmp_path: Path, tiny_settings: Preset) -> None:
    other = train(tmp_path, tiny_settings, 2)
    first, second = load_manifest(model), load_manifest(other)
    assert first.tensors_sha256 == second.tensors_sha256
    assert [each.calibration for each in first.products] == [each.calibration for each in second.products]
    assert [each.picture for each in first.products] == [each.picture for each in second.products]
    assert first.data_fingerprint != second.data_fingerprint


def test_the_manifest_keeps_it_and_older_ones_read_as_the_whole_picture(model: Path) -> None:
    manifest = load_manifest(model)
    assert [product.area for product in manifest.products] == [LEFT, WHOLE_PICTURE]
    body = manifest_to_json(manifest)
    assert body["schema_version"] == 8 and "area" not in body["products"][1]
    assert manifest_from_json(json.dumps(body), "here") == manifest
    whole = replace(manifest, products=tuple(replace(each, area=WHOLE_PICTURE) for each in manifest.products))
    assert manifest_digest(whole) != manifest_digest(manifest), "it is part of what a model is known by"
    older: ModelManifest = replace(whole, schema_version=6)
    assert manifest_from_json(json.dumps(manifest_to_json(older)), "here").products[0].area == WHOLE_PICTURE


def test_info_shows_it(model: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["info", str(model)]) == 0
    assert "inspected on 50% of the picture" in capsys.readouterr().out


@pytest.mark.slow
def test_an_exported_model_honours_it(inspector: Inspector, model: Path, tmp_path: Path) -> None:
    records = export_model(load_model(model), tmp_path / "exported", (ExportFormat.ONNX,), reference_images(64))
    assert all(each.passed for each in records[ExportFormat.ONNX].engines.values())
    exported = Inspector.load(tmp_path / "exported")
    changed = marked(part(), slice(OUTSIDE, SIZE))
    assert_same(exported.inspect(part(), "stripes"), exported.inspect(changed, "stripes"))
    damaged = marked(part(), slice(10, 40))
    own, other = (each.without_picture_check().inspect(damaged, "stripes") for each in (inspector, exported))
    assert own.verdict is other.verdict is Verdict.NG and score(other) == pytest.approx(score(own), abs=0.02)


def test_an_evaluation_says_that_only_a_part_was_inspected(inspector: Inspector, tmp_path: Path) -> None:
    test = []
    for number, columns in enumerate((slice(0, 0), slice(0, 0), slice(10, 40), slice(12, 42))):
        write_png(tmp_path / f"{number}.png", marked(part(number), columns))
        test.append(TestImage(tmp_path / f"{number}.png", columns.stop > 0, "spot"))
    found = evaluate(
        inspector,
        [ProductDataset("stripes", (), test=tuple(test))],
        Protocol.DEPLOYED,
        PromptRule.PRODUCT,
        PixelResolution.MODEL,
        lambda done, total: None,
    )
    assert found.metrics["stripes"].image_auroc == 1.0
    assert any("only a part of its pictures is inspected" in each for each in found.unmeasured.remarks)


def test_damage_stays_inside_and_there_is_some_always() -> None:
    make = DefectSynthesiser(TextureSource())
    image = striped_part(np.random.default_rng(0), 64)
    half, corner = np.zeros((64, 64), np.bool_), np.zeros((64, 64), np.bool_)
    half[:, :32], corner[58:, 58:] = True, True
    for seed in range(30):
        for inside in (half, corner):
            made = make(image, np.random.default_rng(seed), inside)
            changed = (made.image != image).any(axis=2)
            assert (
                changed.any() and made.mask.any() and not (changed & ~inside).any() and not (made.mask & ~inside).any()
            )


def test_losses_count_inspected_places_and_samples_that_have_some() -> None:
    """Two samples of one channel on 2×2 places; of the second nothing is inspected."""
    normals = torch.zeros((2, 1, 2, 2))
    output = torch.tensor([[[[1.0, 2.0], [5.0, 5.0]]], [[[9.0, 9.0], [9.0, 9.0]]]])
    tokens = torch.tensor([[[[True, True], [False, False]]], [[[False, False], [False, False]]]])
    pixels = torch.zeros((4, 1, 2, 2), dtype=torch.bool)
    pixels[0, 0, 0], pixels[2, 0, 0] = True, True
    logits = torch.full((4, 1, 2, 2), 40.0, requires_grad=True)
    masks = torch.zeros((4, 1, 2, 2))
    masks[2, 0, 0] = 1.0
    found = combine_losses(
        output,
        output,
        normals,
        logits,
        masks,
        restoration=True,
        dice_weight=1.0,
        bce_weight=0.0,
        inside=InsideBatch(tokens, pixels),
    )
    assert found.reconstruction.item() == pytest.approx((1 + 4) / 2)
    # Of the four halves two have nothing inside and cost nothing, one is marked where it is normal (1 - 1 / (2 + 1)), one is right.
    assert found.dice is not None and found.dice.item() == pytest.approx((2 / 3 + 0 + 0 + 0) / 4)
    found.total.backward()  # type: ignore[no-untyped-call]
    assert logits.grad is not None and not logits.grad[1].any() and not logits.grad[0, 0, 1].any()


def test_channels_are_standardised_by_inspected_places() -> None:
    """Pixels 0 and 1 of 4 come from places 0 and 1 of a grid of two; only place 0 where the first pixel alone is inspected."""
    narrow = InspectedArea((AreaShape(ShapeKind.RECTANGLE, ((0.0, 0.0), (0.25, 1.0))),))
    split = ProductSplit("a", (Path("1.png"), Path("2.png")), (), (), (), area=narrow)
    features = np.array([[[[1, 9], [3, 9]]], [[[5, 9], [7, 9]]]], np.float16)
    areas = RowAreas.of([split], TileGrid(4, 1, 0))
    cache = FeatureCache(np.zeros((2, 4, 4, 3), np.uint8), features, 1, areas)
    mean, deviation = cache.statistics()
    assert mean.item() == 4 and deviation.item() == pytest.approx(5**0.5)
    assert RowAreas.of([replace(split, area=WHOLE_PICTURE)], TileGrid(4, 1, 0)) is None


def test_tokens_are_taken_from_inside_alone() -> None:
    features = torch.arange(16.0).reshape(2, 2, 2, 2)
    inside = torch.tensor([[[True, False], [False, False]], [[False, False], [True, True]]])
    images = torch.tensor([7, 8])
    tokens, sources = cover_tokens(features, images, 3, np.random.default_rng(0), inside)
    found = sorted(zip(tokens.tolist(), sources.tolist(), strict=True))
    assert found == [([0.0, 4.0], 7), ([10.0, 14.0], 8), ([11.0, 15.0], 8)]
