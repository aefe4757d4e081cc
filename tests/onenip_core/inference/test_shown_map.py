"""The map that is shown beside a score: by hand, by independent libraries, on areas, and with broken values."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import numpy.typing as npt
import pytest
from scipy.ndimage import gaussian_filter

from onenip_core.data.images.tiles import TileGrid
from onenip_core.inference.anomaly_map import MapIngredients, fuse_maps, pooled_maximum, whole_ingredients
from onenip_core.inference.engines.engine import RawMaps
from onenip_core.inference.shown_map import score_maps, score_raw_maps
from onenip_core.manifest import Calibration

SIDE = 64
PLAIN = Calibration(0.0, 0.0, 0.2, (), 0.03, (0.0, 1.0), matched_gain=2.0)
"""The score rests on the distances alone."""
SHOWN = replace(PLAIN, shown_reconstruction_gain=0.5)


def parts(seed: int = 0) -> MapIngredients:
    rng = np.random.default_rng(seed)
    reconstruction, matched = (rng.random((SIDE, SIDE)).astype(np.float32) for _ in range(2))
    reconstruction[8:40, 8:24] += 2.0
    matched[16:32, 8:24] += 1.0
    return MapIngredients(reconstruction, None, matched)


def blurred(values: npt.NDArray[np.float32]) -> npt.NDArray[np.float64]:
    # OpenCV mirrors without repeating the outermost pixel, and cuts a Gaussian of floats off at four deviations.
    return np.asarray(gaussian_filter(values.astype(np.float64), 2.0, mode="mirror", truncate=4.0))


def test_the_score_is_that_of_the_fused_map_and_the_shown_one_is_moved_to_it() -> None:
    maps = parts()
    assert maps.matched is not None
    found = score_maps(maps, SHOWN)
    assert found.score == pooled_maximum(fuse_maps(maps, PLAIN)) == score_maps(maps, PLAIN).score
    assert pooled_maximum(found.shown) == pytest.approx(found.score, abs=1e-6)
    expected = blurred(2.0 * maps.matched + 0.5 * maps.reconstruction)
    difference = found.shown - expected
    assert float(np.ptp(difference)) < 2e-3, "the same everywhere but for one number"


def test_where_a_defect_reaches_is_seen_though_the_score_does_not_know_it() -> None:
    """Rows 8 to 40 are reconstructed badly, of which the distances see rows 16 to 32."""
    found, before = score_maps(parts(), SHOWN).shown, score_maps(parts(), PLAIN).shown
    beyond, elsewhere = np.s_[10:14, 10:22], np.s_[48:, 32:]
    assert float(found[beyond].mean() - found[elsewhere].mean()) > 0.8
    assert abs(float(before[beyond].mean() - before[elsewhere].mean())) < 0.3


def test_without_a_gain_what_is_shown_is_the_map_of_the_score() -> None:
    np.testing.assert_array_equal(score_maps(parts(), PLAIN).shown, fuse_maps(parts(), PLAIN))


@pytest.mark.parametrize("own", [PLAIN, SHOWN], ids=["plain", "shown"])
def test_raw_maps_come_to_the_same(own: Calibration) -> None:
    rng = np.random.default_rng(4)
    grid = TileGrid(SIDE, 1, 0)
    raw = RawMaps(*(rng.random((1, side, side)).astype(np.float32) for side in (8, 16, 16)))
    whole = score_maps(whole_ingredients(raw, grid)[0], own)
    found = score_raw_maps(raw, grid, own)
    assert found.score == pytest.approx(whole.score, abs=1e-5)
    np.testing.assert_allclose(found.shown, whole.shown, atol=1e-5)


def test_nothing_is_shown_outside_of_an_inspected_area() -> None:
    inside = np.zeros((SIDE, SIDE), np.bool_)
    inside[:, 20:50] = True
    maps = parts().only(inside)
    found = score_maps(maps, SHOWN)
    assert not found.shown[~inside].any() and found.shown[inside].all()
    assert pooled_maximum(found.shown, inside) == pytest.approx(found.score, abs=1e-6)
    assert found.score == pooled_maximum(fuse_maps(maps, PLAIN), inside)


def test_a_broken_value_in_whole_maps_is_not_lost() -> None:
    maps = parts()
    maps.reconstruction[3, 3] = np.nan
    assert np.isnan(score_maps(maps, SHOWN).score)


@pytest.mark.parametrize("broken", [np.nan, np.inf])
def test_a_broken_value_is_not_lost(broken: float) -> None:
    raw = RawMaps(np.full((1, 8, 8), broken, np.float32), None, np.ones((1, 8, 8), np.float32))
    assert np.isnan(score_raw_maps(raw, TileGrid(SIDE, 1, 0), SHOWN).score)
