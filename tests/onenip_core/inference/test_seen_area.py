"""Maps and scores of a product that is inspected on a part of its pictures, by hand."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest

from onenip_core.area_shapes import AreaShape, ShapeKind
from onenip_core.data.images.tiles import TileGrid
from onenip_core.inference.anomaly_map import (
    MapIngredients,
    fuse_maps,
    fuse_raw_maps,
    pooled_maximum,
    whole_ingredients,
)
from onenip_core.inference.engines.engine import RawMaps
from onenip_core.inference.input_tiles import input_tiles
from onenip_core.inference.picture_check.picture_statistics import measure_picture
from onenip_core.inference.seen_area import PAINT, SeenArea
from onenip_core.inspected_area import InspectedArea
from onenip_core.manifest import Calibration

PLAIN = Calibration(1.0, 0.0, 0.0, (), 0.0, (0.0, 1.0))


def columns(first: int, last: int, side: int = 32) -> npt.NDArray[np.bool_]:
    """(side, side): True from the first column up to the last, which is outside."""
    inside = np.zeros((side, side), np.bool_)
    inside[:, first:last] = True
    return inside


def area_of(left: float, right: float) -> InspectedArea:
    return InspectedArea((AreaShape(ShapeKind.RECTANGLE, ((left, 0.0), (right, 1.0))),))


def test_a_pool_is_a_mean_of_inspected_pixels_and_needs_half_of_the_most() -> None:
    # 16 of 32 columns are inspected. A pool that begins at column 8 has 8 of its 16 columns inside, which is just enough:
    # 7 of value 2 and one of 0. At column 9 all 7 that are inside have 2, which are too few.
    marks = np.full((32, 32), 100.0, np.float32)
    marks[:, :16] = 0.0
    marks[:, 9:16] = 2.0
    assert pooled_maximum(marks, columns(0, 16)) == pytest.approx(7 * 2 / 8)


def test_a_defect_across_the_border_counts_by_its_part_inside() -> None:
    inside = columns(0, 16)
    across, clipped, outside = (np.zeros((32, 32), np.float32) for _ in range(3))
    across[8:24, 12:28], clipped[8:24, 12:16], outside[8:24, 16:28] = 4.0, 4.0, 4.0
    assert pooled_maximum(across, inside) == pooled_maximum(clipped, inside) == pytest.approx(4 * 4 / 8)
    assert pooled_maximum(outside, inside) == 0.0


def test_an_area_that_is_thinner_than_a_pool_is_judged_too() -> None:
    inside = columns(5, 7)
    marks = np.zeros((32, 32), np.float32)
    marks[10:18, 5:7] = 3.0
    assert pooled_maximum(marks, inside) == pytest.approx(3 * 8 / 16)


def test_with_everything_inside_the_score_is_the_usual_one() -> None:
    marks = np.random.default_rng(0).normal(size=(40, 40)).astype(np.float32)
    assert pooled_maximum(marks, np.ones((40, 40), np.bool_)) == pytest.approx(pooled_maximum(marks), abs=1e-12)


def test_nothing_leaks_in_when_the_map_is_smoothed_and_nothing_is_left_outside() -> None:
    inside = columns(0, 16)
    values = np.where(inside, np.float32(3), np.float32(1000))
    smooth = fuse_maps(MapIngredients(values, None).only(inside), PLAIN)
    np.testing.assert_allclose(smooth[inside], 3.0, rtol=1e-6)
    assert not smooth[~inside].any()


@pytest.mark.parametrize("broken", [np.nan, np.inf])
@pytest.mark.parametrize("place", [(4, 4), (4, 28)])
def test_a_value_that_is_no_number_is_never_lost_even_outside(broken: float, place: tuple[int, int]) -> None:
    inside = columns(0, 16)
    values = np.zeros((32, 32), np.float32)
    values[place] = broken
    assert np.isnan(pooled_maximum(values, inside))
    assert np.isnan(pooled_maximum(fuse_maps(MapIngredients(values, None).only(inside), PLAIN), inside))
    raw = RawMaps(np.where(np.isfinite(values), values, np.float32(np.nan))[None], None, None)
    assert np.isnan(pooled_maximum(fuse_raw_maps(raw, TileGrid(32, 1, 0), PLAIN, inside), inside))


def test_both_ways_to_fuse_agree() -> None:
    rng = np.random.default_rng(1)
    raw = RawMaps(*(rng.normal(size=(1, 4, 4)).astype(np.float32) for _ in range(3)))
    own = Calibration(0.5, 0.25, -1.0, (), 0.0, (0.0, 1.0), matched_gain=2.0)
    inside, grid = columns(0, 20), TileGrid(32, 1, 0)
    (whole,) = whole_ingredients(raw, grid, inside=inside)
    np.testing.assert_allclose(fuse_raw_maps(raw, grid, own, inside), fuse_maps(whole, own), atol=1e-5)


def test_what_lies_outside_is_painted_over_tile_by_tile() -> None:
    grid = TileGrid(8, 2, 2)  # an image of 14 pixels
    seen = SeenArea.of(area_of(0.5, 1.0), grid)
    assert seen is not None and SeenArea.of(InspectedArea(), grid) is None
    tiles = input_tiles([np.full((14, 14, 3), 9, np.uint8)], grid, seen)
    first, second = tiles[0], tiles[1]  # columns 0 to 7 and 6 to 13, of which 7 to 13 are inspected
    assert (first[:, :7] == PAINT).all() and (first[:, 7:] == 9).all()
    assert (second[:, :1] == PAINT).all() and (second[:, 1:] == 9).all()


def test_tokens_are_those_that_an_inspected_pixel_is_interpolated_from() -> None:
    # Five pixels lie at 0, 0.5, 1, 1.5 and 2 of a grid of three.
    tile = np.zeros((1, 5, 5), np.bool_)
    tile[0, 0, 0] = True
    assert np.argwhere(SeenArea(tile[0], tile).tokens(3)[0]).tolist() == [[0, 0]]
    tile[0, 0, 0], tile[0, 2, 3] = False, True
    assert np.argwhere(SeenArea(tile[0], tile).tokens(3)[0]).tolist() == [[1, 1], [1, 2]]


def test_regions_take_part_that_are_inspected_enough() -> None:
    def regions(inside: npt.NDArray[np.bool_]) -> list[int]:
        return np.flatnonzero(SeenArea(inside, inside[None]).regions(4)).tolist()

    assert regions(columns(0, 10)) == [0, 1, 4, 5, 8, 9, 12, 13]  # the second column of regions by 2 of its 8 pixels
    assert regions(columns(0, 9)) == [0, 4, 8, 12]  # 1 of 8 is too little
    assert regions(columns(7, 9)) == [0, 1, 4, 5, 8, 9, 12, 13]  # none has enough: those with as much as the best


def test_a_picture_is_measured_inside_alone() -> None:
    rng = np.random.default_rng(5)
    part = rng.integers(60, 120, (1, 64, 64, 3)).astype(np.uint8)
    inside = columns(0, 32, 64)[None]
    white, noise = part.copy(), part.copy()
    white[:, :, 32:] = 255
    noise[:, :, 32:] = rng.integers(0, 255, (1, 64, 32, 3))
    first = measure_picture(part, inside)
    assert first == measure_picture(white, inside) == measure_picture(noise, inside)
    # Noise alone: what is measured of half of it is what is measured of the whole, but for chance and the edge.
    whole = measure_picture(part)
    assert first.contrast == pytest.approx(whole.contrast, rel=0.05) and first.white == 0
    assert first.sharpness == pytest.approx(whole.sharpness, rel=0.05)
