"""Where each row of the feature cache is inspected: what training leaves out of losses, galleries and damage."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from onenip_core.area_shapes import BoolMask
from onenip_core.data.images.tiles import TileGrid
from onenip_core.inference.seen_area import SeenArea
from onenip_core.training.selection import ProductSplit, group_by_product


@dataclass(frozen=True, slots=True, eq=False)
class RowAreas:
    """Of a run in which a product at least is inspected on a part of its pictures."""

    areas: tuple[SeenArea | None, ...]
    """Of each product; None on the whole picture."""
    products: npt.NDArray[np.int64]
    """(n,) the product of each training image."""
    grid: TileGrid

    @classmethod
    def of(cls, splits: Sequence[ProductSplit], grid: TileGrid) -> RowAreas | None:
        """None where every product is inspected on the whole picture."""
        areas = tuple(SeenArea.of(split.area, grid) for split in splits)
        return None if all(area is None for area in areas) else cls(areas, group_by_product(splits), grid)

    def pixels(self, row: int) -> BoolMask | None:
        """(S, S) of a row; None for all of it."""
        image, tile = divmod(row, self.grid.count)
        area = self.areas[self.products[image]]
        return None if area is None else area.tiles[tile]

    def paint_over(self, pixels: npt.NDArray[np.uint8], first: int) -> npt.NDArray[np.uint8]:
        """(n, S, S, 3) of all tiles of some images, the first of which is the row `first`."""
        painted = []
        for start in range(0, len(pixels), self.grid.count):
            area = self.areas[self.products[(first + start) // self.grid.count]]
            tiles = pixels[start : start + self.grid.count]
            painted.append(tiles if area is None else area.paint_over(tiles))
        return np.concatenate(painted)

    def all_pixels(self, rows: npt.NDArray[np.int64]) -> npt.NDArray[np.bool_]:
        """(B, S, S)."""
        every = np.ones((self.grid.tile, self.grid.tile), np.bool_)
        found = (self.pixels(row) for row in rows.tolist())
        return np.stack([every if one is None else one for one in found])

    def tokens(self, rows: npt.NDArray[np.int64], side: int) -> Tensor:
        """(B, side, side) bool: the places of a grid by which something inspected is judged."""
        known = {
            product: torch.ones((self.grid.count, side, side), dtype=torch.bool)
            if area is None
            else torch.from_numpy(area.tokens(side))
            for product, area in enumerate(self.areas)
        }
        images, tiles = np.divmod(rows, self.grid.count)
        products = self.products[images].tolist()
        return torch.stack([known[product][tile] for product, tile in zip(products, tiles.tolist(), strict=True)])

    def seen_rows(self) -> npt.NDArray[np.int64]:
        """The rows on which anything is inspected."""
        count = self.grid.count
        seen = [np.ones(count, np.bool_) if area is None else area.tiles.any(axis=(1, 2)) for area in self.areas]
        return np.flatnonzero(np.concatenate([seen[product] for product in self.products.tolist()])).astype(np.int64)
