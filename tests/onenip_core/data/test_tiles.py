"""The geometry of tiles, checked by hand and on random images."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from onenip_core.config import PRESETS
from onenip_core.data.images.tiles import TileGrid
from onenip_core.errors import UsageError

GRIDS = [TileGrid(64, 2, 8), TileGrid(65, 2, 8), TileGrid(63, 3, 9), TileGrid(16, 4, 8), TileGrid(5, 2, 0)]


@pytest.mark.parametrize(
    ("grid", "side", "starts"),
    [
        (TileGrid(224, 1, 28), 224, [0]),
        (TileGrid(224, 2, 28), 420, [0, 196]),
        (TileGrid(65, 2, 8), 122, [0, 57]),
        (TileGrid(63, 3, 9), 171, [0, 54, 108]),
        (TileGrid(5, 2, 0), 10, [0, 5]),
    ],
)
def test_tiles_lie_in_rows_from_the_upper_left_corner_and_reach_every_edge(
    grid: TileGrid, side: int, starts: list[int]
) -> None:
    assert grid.side == side
    windows = [grid.window(number) for number in range(grid.count)]
    assert [(rows.start, columns.start) for rows, columns in windows] == [(y, x) for y in starts for x in starts]
    assert all(part.stop - part.start == grid.tile for window in windows for part in window)
    assert windows[-1][0].stop == windows[-1][1].stop == side


@pytest.mark.parametrize("grid", GRIDS, ids=str)
def test_cutting_and_joining_gives_the_image_back_exactly(grid: TileGrid) -> None:
    rng = np.random.default_rng(0)
    images = rng.integers(0, 256, (3, grid.side, grid.side, 3), dtype=np.uint8)
    tiles = np.concatenate([grid.cut(image) for image in images])
    assert tiles.shape == (3 * grid.count, grid.tile, grid.tile, 3)
    for channel in range(3):
        joined = grid.join(tiles[..., channel].astype(np.float32) / 7)
        np.testing.assert_array_equal(joined, images[..., channel].astype(np.float32) / 7)
        assert joined.dtype == np.float32


@pytest.mark.parametrize("grid", GRIDS, ids=str)
def test_the_shares_of_the_tiles_add_up_to_one_everywhere(grid: TileGrid) -> None:
    shares = np.zeros((grid.count, grid.count, grid.tile, grid.tile), np.float32)
    shares[np.arange(grid.count), np.arange(grid.count)] = 1
    alone = np.stack([grid.join(one)[0] for one in shares])
    np.testing.assert_allclose(alone.sum(axis=0), 1, atol=1e-6)
    for number, own in enumerate(alone):
        outside = own.copy()
        outside[grid.window(number)] = 0
        assert own.min() >= 0 and 0 < own.max() <= 1 and not outside.any()


def test_where_two_tiles_overlap_one_fades_into_the_other() -> None:
    grid = TileGrid(4, 2, 2)
    left, right = np.zeros((4, 4), np.float32), np.full((4, 4), 3, np.float32)
    np.testing.assert_allclose(grid.join(np.stack([left, right, left, right]))[0], [[0, 0, 1, 2, 3, 3]] * 6)
    lower = grid.join(np.stack([left, left, right, right]))[0]
    np.testing.assert_allclose(lower, np.array([[0, 0, 1, 2, 3, 3]] * 6).T)


def test_the_presets_share_an_eighth_of_a_tile() -> None:
    assert TileGrid.of(PRESETS["lite"].network).side == 224
    assert TileGrid.of(PRESETS["lite-tiles"].network) == TileGrid(224, 2, 28)


def test_what_cannot_be_cut_is_refused() -> None:
    for tile, across, overlap in ((64, 0, 8), (0, 2, 0), (64, 2, 33), (64, 2, -1)):
        with pytest.raises(UsageError, match="cannot be cut"):
            TileGrid(tile, across, overlap)
    with pytest.raises(UsageError, match="cannot be cut"):
        TileGrid.of(replace(PRESETS["lite-tiles"].network, tile_overlap=0.6))
    with pytest.raises(UsageError, match="120×120"):
        TileGrid(64, 2, 8).cut(np.zeros((120, 121, 3), np.uint8))
