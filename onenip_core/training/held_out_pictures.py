"""Held-out normals as calibration sees them: what is asked of one again is kept from the first look."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from onenip_core.data.images.image_io import read_image
from onenip_core.data.images.tiles import TileGrid
from onenip_core.inference.inspector import Inspector
from onenip_core.inference.picture_check.appearance import FloatArray, pool_regions
from onenip_core.inference.picture_check.picture_statistics import PictureStatistics, measure_picture
from onenip_core.inference.seen_area import SeenArea
from onenip_core.training.selection import ProductSplit


@dataclass(frozen=True, slots=True)
class PictureSample:
    """What was measured of one picture."""

    statistics: PictureStatistics
    regions: FloatArray
    """(1, R, F) as `pool_regions` gives them."""


class HeldOutPictures:
    """Reads held-out normals. Features are given and not kept: those of thousands would take gigabytes."""

    def __init__(self, inspector: Inspector, tiles: int, fused: int) -> None:
        """`tiles` of each image; `fused` channels of the features are on the token grid."""
        self._inspector = inspector
        self._tiles = tiles
        self._fused = fused
        self._samples: dict[Path, PictureSample] = {}

    def features(self, path: Path, split: ProductSplit) -> npt.NDArray[np.float32]:
        """(tiles, C, g, g) standardised. Raises ImageReadError: it cannot be read any more."""
        area = SeenArea.of(split.area, TileGrid.of(self._inspector.manifest.network))
        pixels = self._inspector.prepare([read_image(path, split.values)], split.name)
        features = self._inspector.run_backbone(pixels).features
        statistics = measure_picture(pixels, None if area is None else area.tiles)
        self._samples[path] = PictureSample(statistics, pool_regions(features, self._tiles, self._fused))
        return features

    def sample(self, path: Path, split: ProductSplit) -> PictureSample:
        """The picture measured. Raises ImageReadError: it cannot be read any more."""
        if path not in self._samples:
            self.features(path, split)
        return self._samples[path]
