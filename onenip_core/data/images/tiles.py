"""Cut an image into overlapping tiles, and put their maps together again: all the geometry of tiles is here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from onenip_core.config import NetworkConfig
from onenip_core.errors import UsageError
from onenip_core.types import RgbImage

FloatArray = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class TileGrid:
    """Square tiles in rows and columns over a square image; lengths in pixels.

    Raises:
        UsageError: there is no tile, or tiles share more than half a side, so that more than two would meet in a row.
    """

    tile: int
    """Side of one tile: the network's input size."""
    across: int
    """Tiles along a side; with one the tile is the image."""
    overlap: int
    """What a tile has in common with the next one."""

    def __post_init__(self) -> None:
        """Check the numbers."""
        if self.tile < 1 or self.across < 1 or not 0 <= self.overlap <= self.tile // 2:
            raise UsageError(
                f"An image cannot be cut into {self.across}×{self.across} tiles of {self.tile} pixels that share "
                f"{self.overlap}: at least one tile is needed, and they may share half a side at most."
            )

    @classmethod
    def of(cls, network: NetworkConfig) -> TileGrid:
        """How a network sees an image. Raises UsageError."""
        return cls(network.input_size, network.tiles, round(network.input_size * network.tile_overlap))

    @property
    def count(self) -> int:
        """Tiles of one image."""
        return self.across**2

    @property
    def stride(self) -> int:
        """From the start of a tile to the start of the next."""
        return self.tile - self.overlap

    @property
    def side(self) -> int:
        """Of the whole image, and of the map put together."""
        return self.tile + (self.across - 1) * self.stride

    def window(self, number: int) -> tuple[slice, slice]:
        """Rows and columns of a tile; they are numbered row by row from the upper left corner."""
        row, column = divmod(number, self.across)
        top, left = row * self.stride, column * self.stride
        return slice(top, top + self.tile), slice(left, left + self.tile)

    def cut(self, image: RgbImage) -> RgbImage:
        """(side, side, 3) → (count, tile, tile, 3). Raises UsageError for an image of another size."""
        if image.shape[:2] != (self.side, self.side):
            raise UsageError(f"An image of {self.side}×{self.side} pixels can be cut; got {image.shape[:2]}.")
        return np.stack([image[self.window(number)] for number in range(self.count)])

    def join(self, maps: FloatArray) -> FloatArray:
        """(B · count, tile, tile) maps of the tiles, image after image → (B, side, side).

        Where two tiles overlap their shares change linearly from one to the other, so that no seam is left; the shares of a pixel
        add up to one.
        """
        tiles = maps.reshape(-1, self.across, self.across, self.tile, self.tile)
        strips = self._blend([tiles[:, :, column] for column in range(self.across)])
        lying = strips.swapaxes(-1, -2)
        return self._blend([lying[:, row] for row in range(self.across)]).swapaxes(-1, -2)

    def _blend(self, parts: Sequence[FloatArray]) -> FloatArray:
        """(…, tile) neighbours → (…, side). Two tiles that agree give exactly what they say."""
        share = np.arange(1, self.overlap + 1, dtype=np.float32) / (self.overlap + 1)
        joined = parts[0]
        for part in parts[1:]:
            end = joined.shape[-1] - self.overlap
            before, after = joined[..., end:], part[..., : self.overlap]
            joined = np.concatenate(
                [joined[..., :end], before + (after - before) * share, part[..., self.overlap :]], axis=-1
            )
        return joined
