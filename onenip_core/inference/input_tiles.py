"""From images of any size to what the network takes. No torch."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from onenip_core.data.images.tiles import TileGrid
from onenip_core.data.images.transforms import resize_to_input
from onenip_core.errors import UsageError
from onenip_core.inference.seen_area import SeenArea
from onenip_core.types import RgbImage


def input_tiles(images: Sequence[RgbImage], grid: TileGrid, area: SeenArea | None = None) -> npt.NDArray[np.uint8]:
    """(H, W, 3) uint8 images of any size → (B · tiles, S, S, 3) at the network's input size, the tiles of one image after the
    other; painted over outside of the inspected area of their product, if it has one.

    Raises:
        UsageError: an image is not (H, W, 3) uint8.
    """
    return np.concatenate([_tiles_of(image, grid, area) for image in images])


def check_pixels(image: RgbImage) -> None:
    """Raises UsageError: it is not (H, W, 3) uint8."""
    if image.ndim != 3 or image.shape[2] != 3 or image.dtype != np.uint8:
        raise UsageError(f"Images must be (H, W, 3) uint8; got {image.shape} {image.dtype}.")


def _tiles_of(image: RgbImage, grid: TileGrid, area: SeenArea | None) -> RgbImage:
    check_pixels(image)
    tiles = grid.cut(resize_to_input(image, grid.side))
    return tiles if area is None else area.paint_over(tiles)
