"""What is computed cheaply in each inspection, beside the plain formula for it."""

from __future__ import annotations

from itertools import pairwise

import cv2
import numpy as np
import pytest
import torch
import torch.nn.functional as F
from scipy.ndimage import gaussian_filter
from scipy.special import expit, logit

from onenip_core.data.images.tiles import TileGrid
from onenip_core.inference.anomaly_map import fuse_maps, fuse_raw_maps, pooled_maximum, whole_ingredients
from onenip_core.inference.engines.engine import FloatArray, RawMaps
from onenip_core.inference.picture_check.appearance import Appearance, pool_regions
from onenip_core.inference.picture_check.picture_statistics import measure_picture
from onenip_core.inference.picture_check.quantiles import grey_quantile, quantile
from onenip_core.manifest import Calibration

GAINS = [(0.5, 0.3, 2.0), (0.0, 0.7, 2.0), (0.0, 0.0, 1.5), (1.0, 0.0, 0.0), (0.2, 0.0, 0.4)]


def calibration(gains: tuple[float, float, float]) -> Calibration:
    reconstruction, refined, matched = gains
    return Calibration(reconstruction, refined, -1.5, (), 0.03, (0.0, 1.0), matched_gain=matched)


def raw_maps(tiles: int) -> RawMaps:
    rng = np.random.default_rng(tiles)
    sides = {"residuals": 14, "logits": 56, "distances": 28}
    maps = {name: rng.normal(size=(tiles, side, side)).astype(np.float32) for name, side in sides.items()}
    return RawMaps(maps["residuals"], maps["logits"] * 6, maps["distances"])


def resized(maps: FloatArray) -> FloatArray:
    whole = F.interpolate(torch.from_numpy(maps)[:, None].double(), (224, 224), mode="bilinear", align_corners=True)
    return np.asarray(whole[:, 0].numpy())


@pytest.mark.parametrize("gains", GAINS)
def test_maps_are_fused_as_the_plain_formula_says(gains: tuple[float, float, float]) -> None:
    raw = raw_maps(1)
    assert raw.logits is not None and raw.distances is not None
    odds = logit(np.clip(resized(expit(raw.logits)), 1e-3, 1 - 1e-3))
    parts = (resized(raw.residuals), odds, resized(raw.distances))
    plain = sum(gain * part[0] for gain, part in zip(gains, parts, strict=True)) - 1.5
    expected = gaussian_filter(plain, 2.0, mode="mirror", truncate=4.0)
    fused = fuse_raw_maps(raw, TileGrid(224, 1, 0), calibration(gains))
    np.testing.assert_allclose(fused, expected, atol=2e-5)
    smooth_means = F.avg_pool2d(torch.from_numpy(expected)[None, None], 16, stride=1)
    assert pooled_maximum(fused) == pytest.approx(float(smooth_means.max()), abs=2e-5)


@pytest.mark.parametrize("gains", GAINS)
def test_the_maps_of_tiles_are_put_together_before_they_are_fused(gains: tuple[float, float, float]) -> None:
    raw, grid, own = raw_maps(4), TileGrid(224, 2, 28), calibration(gains)
    expected = fuse_maps(whole_ingredients(raw, grid)[0], own)
    np.testing.assert_allclose(fuse_raw_maps(raw, grid, own), expected, atol=1e-5)


@pytest.mark.parametrize("broken", ["residuals", "logits", "distances"])
@pytest.mark.parametrize("value", [np.nan, np.inf])
def test_a_broken_value_of_a_map_that_is_left_out_is_not_lost(broken: str, value: float) -> None:
    raw, nothing = raw_maps(1), calibration((0.0, 0.0, 0.0))
    assert np.isfinite(pooled_maximum(fuse_raw_maps(raw, TileGrid(224, 1, 0), nothing)))
    maps = getattr(raw, broken)
    maps[0, 3, 5] = value
    is_number = broken == "logits" and value == np.inf  # of a sure place: its probability is 1
    assert np.isfinite(pooled_maximum(fuse_raw_maps(raw, TileGrid(224, 1, 0), nothing))) == is_number


@pytest.mark.parametrize("count", [1, 2, 7, 16, 64])
def test_quantiles_of_a_few_numbers_are_numpys(count: int) -> None:
    values = np.random.default_rng(count).normal(size=count).astype(np.float32)
    for share in (0.0, 0.3, 0.5, 0.99, 1.0):
        assert quantile(values, share) == pytest.approx(float(np.quantile(values.astype(np.float64), share)), abs=1e-12)
    values[0] = np.nan
    assert np.isnan(quantile(values, 0.5))


@pytest.mark.parametrize("kind", ["random", "dark", "white", "one highlight", "two values", "small"])
def test_quantiles_of_many_grey_values_are_numpys(kind: str) -> None:
    rng = np.random.default_rng(3)
    grey = {
        "random": rng.uniform(0, 255, (224, 224)),
        "dark": rng.uniform(0, 0.9, (224, 224)),
        "white": np.full((224, 224), 255.0),
        "one highlight": np.where(np.arange(10000).reshape(100, 100) == 5000, 250.0, 3.5),
        "two values": np.where(rng.random((224, 224)) < 0.0101, 200.25, 100.5),
        "small": rng.uniform(0, 255, (2, 3)),
    }[kind].astype(np.float32)
    for share in (0.0, 0.5, 0.98999, 0.99, 1.0):
        expected = float(np.quantile(grey.astype(np.float64), share))
        assert grey_quantile(grey, share) == pytest.approx(expected, abs=1e-9)


@pytest.mark.parametrize("tiles", [1, 4])
def test_a_picture_is_measured_as_the_plain_formula_says(tiles: int) -> None:
    rng = np.random.default_rng(tiles)
    pictures = np.stack([cv2.GaussianBlur(rng.integers(0, 256, (64, 64, 3), np.uint8), (0, 0), 0.8)] * tiles)
    pictures[:, :20] = 255
    grey = pictures @ np.array((0.299, 0.587, 0.114))
    measured = measure_picture(pictures)
    assert measured.light == pytest.approx(float(np.percentile(grey, 99)), rel=1e-6)
    assert measured.white == pytest.approx(float((grey >= 249.99).mean()))
    assert measured.contrast == pytest.approx(float(grey.std()), rel=1e-5)
    smooth, coarse = (
        np.stack([gaussian_filter(one, sigma, mode="mirror", truncate=4.0) for one in grey]) for sigma in (1, 4)
    )
    edges = np.abs(grey - smooth).mean(), np.abs(smooth - coarse).mean()
    assert measured.sharpness == pytest.approx(edges[0] / (edges[1] + 0.5), rel=1e-4)


@pytest.mark.parametrize(("grid", "bounds"), [(14, (0, 4, 7, 10, 14)), (8, (0, 2, 4, 6, 8)), (2, (0, 1, 2))])
def test_regions_are_means_of_their_tokens(grid: int, bounds: tuple[int, ...]) -> None:
    features = np.random.default_rng(grid).normal(size=(4, 5, grid, grid)).astype(np.float32)
    regions = pool_regions(features, tiles=2, channels=3)
    slow = [
        [
            features[image * 2 + tile, :3, top:bottom, left:right].mean(axis=(1, 2))
            for tile in range(2)
            for top, bottom in pairwise(bounds)
            for left, right in pairwise(bounds)
        ]
        for image in range(2)
    ]
    np.testing.assert_allclose(regions, slow, atol=1e-6)


def test_the_likeness_to_a_product_is_of_the_median_region() -> None:
    rng = np.random.default_rng(8)
    mean, regions = rng.normal(size=(2, 16, 6)).astype(np.float32)
    deviation = rng.uniform(0.5, 2, (16, 6)).astype(np.float32)
    one = Appearance(mean, deviation, mean[0], deviation[0], mean[1], 0.25)
    density = (((regions - mean) / deviation) ** 2 + 2 * np.log(deviation)).sum(axis=1)
    expected = regions.mean(axis=0) @ mean[1] + 0.25 - 0.65 * 0.5 * np.median(density)
    assert one.likeness(regions) == pytest.approx(float(expected), rel=1e-5)
