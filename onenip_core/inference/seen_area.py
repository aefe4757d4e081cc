"""An inspected area as a network sees it: what lies outside is painted over before anything looks at the picture. No torch."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from onenip_core.area_shapes import BoolMask
from onenip_core.data.images.tiles import TileGrid
from onenip_core.inference.anomaly_map import interpolated_from
from onenip_core.inspected_area import InspectedArea
from onenip_core.types import RgbImage

PAINT = (124, 116, 104)
"""The mean colour of the pictures that backbones are trained on: to one it is nothing, as what it pads its own borders with."""
_ENOUGH = 0.25
"""Of a region of the picture check that must be inspected for it to take part …"""
_OF_THE_BEST = 0.5
"""… or as much of what the region has that has most, where none has enough."""


@dataclass(frozen=True, slots=True, eq=False)
class SeenArea:
    """The inspected area of one product, at the size at which a network sees pictures. The same area is one object."""

    inside: BoolMask
    """(side, side) of the whole picture."""
    tiles: npt.NDArray[np.bool_]
    """(tiles, S, S)."""

    @classmethod
    def of(cls, area: InspectedArea, grid: TileGrid) -> SeenArea | None:
        """None for the whole picture, of which nothing is painted over."""
        return None if area.is_whole else _seen(area, grid)

    def paint_over(self, pixels: RgbImage) -> RgbImage:
        """One picture, (side, side, 3), or its tiles, (tiles, S, S, 3) → the same without what lies outside."""
        inside = self.inside if pixels.ndim == self.inside.ndim + 1 else self.tiles
        return np.where(inside[..., None], pixels, np.array(PAINT, np.uint8))

    def tokens(self, grid: int) -> npt.NDArray[np.bool_]:
        """(tiles, g, g): the places of a grid that any inspected pixel's value is interpolated from."""
        used = interpolated_from(grid, self.tiles.shape[-1])
        # 0 or 1 each: a float product is exact, and quick.
        counts = used.T @ self.tiles.astype(np.float32) @ used
        return np.asarray(counts > 0)

    def regions(self, across: int) -> npt.NDArray[np.bool_]:
        """(tiles · across²,): which parts of the tiles are inspected enough to say something, at least one."""
        side = self.tiles.shape[-1]
        bounds = [round(place * side / across) for place in range(across + 1)]
        parts = [slice(*ends) for ends in pairwise(bounds)]
        shares = np.array([tile[rows, columns].mean() for tile in self.tiles for rows in parts for columns in parts])
        return np.asarray(shares >= min(_ENOUGH, _OF_THE_BEST * shares.max()))


@lru_cache(maxsize=64)
def _seen(area: InspectedArea, grid: TileGrid) -> SeenArea:
    inside = area.mask(grid.side, grid.side)
    return SeenArea(inside, np.stack([inside[grid.window(number)] for number in range(grid.count)]))
