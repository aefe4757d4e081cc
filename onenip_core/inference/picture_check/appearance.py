"""What a product's good parts look like, place by place, as the backbone sees them: enough to tell other things from them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from onenip_core.inference.picture_check.quantiles import quantile

FloatArray = npt.NDArray[np.float32]

REGIONS_ACROSS = 4
"""Regions along a side of a tile."""
_TYPICAL = 0.5
"""Quantile of the regions' distances that speaks for the whole picture."""
_LEAST_DISTANCE = 1e-6
_SHARE_OF_DENSITY = 0.65
"""Of the logarithm of a density, beside the whole of a discriminant."""
_EVEN = 1.5


def pool_regions(features: FloatArray, tiles: int, channels: int) -> FloatArray:
    """(B · tiles, C, g, g) standardised features → (B, tiles · 16, channels): the first channels, averaged over 4×4 regions."""
    count, _, grid, _ = features.shape
    across = min(REGIONS_ACROSS, grid)
    bounds = [round(place * grid / across) for place in range(across + 1)]
    sides = [slice(*ends) for ends in pairwise(bounds)]
    # With the channels last, long rows are added instead of many short ones.
    places = np.ascontiguousarray(features[:, :channels].transpose(2, 3, 0, 1))
    rows = np.stack([places[side].sum(axis=0) for side in sides])
    sums = np.stack([rows[:, side].sum(axis=1) for side in sides], axis=1)
    lengths = np.diff(bounds).astype(np.float32)
    means = sums / (lengths[:, None] * lengths)[:, :, None, None]
    return np.ascontiguousarray(means.transpose(2, 0, 1, 3).reshape(count // tiles, -1, channels), dtype=np.float32)


@dataclass(frozen=True, slots=True)
class Appearance:
    """Of one product: how its good parts look in each of R regions, in F channels, and what tells them from other products."""

    mean: FloatArray
    """(R, F) standardised features."""
    deviation: FloatArray
    """(R, F), from one good part to another; never 0."""
    centre: FloatArray
    """(F,) of the median of all regions of a picture, which a defect in some of them hardly moves: its mean …"""
    spread: FloatArray
    """(F,) … and its deviation; never 0."""
    weights: FloatArray
    """(F,) of the linear discriminant between all products of the model, on the average of the regions."""
    offset: float
    """That is added to it."""

    @classmethod
    def from_array(cls, array: FloatArray, offset: float) -> Appearance:
        """Of (2 · R + 3, F), as a model holds it."""
        regions = (len(array) - 3) // 2
        return cls(array[:regions], array[regions : 2 * regions], array[-3], array[-2], array[-1], offset)

    def to_array(self) -> FloatArray:
        """(2 · R + 3, F): all but the offset."""
        return np.concatenate([self.mean, self.deviation, self.centre[None], self.spread[None], self.weights[None]])

    def only(self, regions: npt.NDArray[np.bool_] | None) -> Appearance:
        """Of some of the regions, (R,) bool; of all with None."""
        if regions is None:
            return self
        return replace(self, mean=self.mean[regions], deviation=self.deviation[regions])

    def likeness(self, regions: FloatArray) -> float:
        """Of (R, F) regions of one picture; the product to which a picture belongs has the largest.

        The discriminant, in which all products have one covariance, and a part of the logarithm of the density of a typical region,
        in which each has its own: a defect may move a picture towards another product, but no nearer to that one's good parts.
        """
        discriminant = float(regions.mean(axis=0) @ self.weights) + self.offset
        return discriminant + _SHARE_OF_DENSITY * self._typical_density(regions)

    def strangeness(self, regions: FloatArray) -> float:
        """How far (R, F) regions of a picture are from the same regions of good parts: the logarithm of a typical distance.

        Not the largest one: a defect, even a large one, leaves other regions as they are, and is to be judged.
        """
        return _typical(_distances(regions, self.mean, self.deviation))

    def _typical_density(self, regions: FloatArray) -> float:
        """The logarithm of the median region's density, but for a constant, were good parts normally distributed."""
        channels = np.square((regions - self.mean) / self.deviation) + 2 * np.log(self.deviation)
        return -0.5 * quantile(channels.sum(axis=-1), _TYPICAL)

    @property
    def is_even(self) -> bool:
        """Whether regions hardly differ more from each other than one region does from part to part: the part
        has no place, as a surface has none, and only its median says what it is."""
        return bool(self.mean.var(axis=0).mean() < _EVEN * np.square(self.deviation).mean())

    def oddness(self, regions: FloatArray) -> float:
        """How far the median of (R, F) regions of a picture is from that of good parts, as a logarithm. For an even appearance."""
        distance = _distances(np.median(regions, axis=0), self.centre, self.spread)
        return float(np.log(max(float(distance), _LEAST_DISTANCE)))

    def foreignness(self, regions: FloatArray) -> float:
        """Like `strangeness`, where every region may look like any region of a good part: a displaced part is not foreign."""
        pairs = _distances(regions[:, None], self.mean[None], self.deviation[None])
        return _typical(pairs.min(axis=1))


def _distances(regions: FloatArray, mean: FloatArray, deviation: FloatArray) -> FloatArray:
    """(…, F) → (…): root mean square over the channels, in deviations."""
    distances: FloatArray = np.sqrt(np.square((regions - mean) / deviation).mean(axis=-1))
    return distances


def _typical(distances: FloatArray) -> float:
    return float(np.log(max(quantile(distances, _TYPICAL), _LEAST_DISTANCE)))
