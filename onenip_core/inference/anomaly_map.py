"""From the network's output to an anomaly map and a score (paper §3.5): one numpy path for all engines. No torch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

import cv2
import numpy as np
import numpy.typing as npt

from onenip_core.area_shapes import BoolMask
from onenip_core.data.images.tiles import TileGrid
from onenip_core.inference.engines.engine import RawMaps
from onenip_core.inference.inside_smoothing import smooth_inside
from onenip_core.manifest import Calibration
from onenip_core.types import AnomalyMap

SCORE_POOL = 16
"""Side of the average pool whose maximum is the score, in pixels of the map."""

ALPHA = 0.5
"""Share of the refined map in the paper's fusion (paper §3.5)."""
SMOOTHING = 2.0
"""Standard deviation, in pixels of the network's input, of the Gaussian over the anomaly map: half a cell of the refiner."""
_LEAST_INSIDE = 0.5
"""Of the pixels of the fullest pool that must be inspected for a pool to count."""
_LEAST_PROBABILITY = 1e-3
_SMALL_PRODUCT = 2**18
"""Multiplications of a matrix product up to which a BLAS does not wake its own threads beside those of the engine."""
FloatArray = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class MapIngredients:
    """The maps that a score is made of, (S, S) float32 each; larger than the network's input where an image is several tiles."""

    reconstruction: AnomalyMap
    refined: AnomalyMap | None
    """None for a network without a refiner."""
    matched: AnomalyMap | None = None
    """Cosine distance to the nearest gallery token; None for a network that does not match prompts."""
    inside: BoolMask | None = None
    """(S, S) where the product is inspected; None on the whole picture."""

    def only(self, inside: BoolMask) -> MapIngredients:
        """The same maps with 0 outside of an inspected area; what is not finite stays so."""
        refined = None if self.refined is None else _only(self.refined, inside)
        matched = None if self.matched is None else _only(self.matched, inside)
        return MapIngredients(_only(self.reconstruction, inside), refined, matched, inside)


def _only(values: AnomalyMap, inside: BoolMask) -> AnomalyMap:
    return np.where(inside | ~np.isfinite(values), values, np.float32(0))


def resized_map(maps: FloatArray, size: int) -> FloatArray:
    """(B, g, g) → (B, size, size), resized bilinearly with aligned corners: S_rec of the norms of the residual, S_match."""
    return _resize(maps, size)


class SigmoidOrder(StrEnum):
    """When logits of the refined map become probabilities."""

    BEFORE = "before"
    """Before they are resized: no place is surer than what the network computed for it. Ours."""
    AFTER = "after"
    """After it, as the authors do."""


def refined_map(logits: FloatArray, size: int, sigmoid: SigmoidOrder = SigmoidOrder.BEFORE) -> FloatArray:
    """S_ref: (B, h, h) logits → (B, size, size) in 0…1."""
    if sigmoid is SigmoidOrder.AFTER:
        return _sigmoid(_resize(logits, size))
    return _resize(_sigmoid(logits), size)


def _sigmoid(logits: FloatArray) -> FloatArray:
    # Beyond ±30 a float32 sigmoid is 0 or 1 for all that follows; further out its exponential would overflow.
    probabilities: FloatArray = (1 / (1 + np.exp(-np.clip(logits, -30, 30)))).astype(np.float32, copy=False)
    return probabilities


def whole_ingredients(
    raw: RawMaps, grid: TileGrid, sigmoid: SigmoidOrder = SigmoidOrder.BEFORE, inside: BoolMask | None = None
) -> list[MapIngredients]:
    """The maps of every image, put together from those of its tiles; all are of a product that is inspected `inside`."""
    reconstruction = grid.join(resized_map(raw.residuals, grid.tile))
    absent = [None] * len(reconstruction)
    refined = absent if raw.logits is None else list(grid.join(refined_map(raw.logits, grid.tile, sigmoid)))
    matched = absent if raw.distances is None else list(grid.join(resized_map(raw.distances, grid.tile)))
    each = (MapIngredients(*maps) for maps in zip(reconstruction, refined, matched, strict=True))
    return [one if inside is None else one.only(inside) for one in each]


def paper_scale(reconstruction_maps: Sequence[AnomalyMap]) -> float:
    """s = (max + min of S_rec) / 2 over the given maps, which the authors take from the whole test set."""
    return (max(float(m.max()) for m in reconstruction_maps) + min(float(m.min()) for m in reconstruction_maps)) / 2


def fuse_like_the_paper(ingredients: MapIngredients, scale: float, alpha: float = ALPHA) -> AnomalyMap:
    """(1 - α) · S_rec + α · s · S_ref, for comparison with the paper (§3.5); table 4c varies α."""
    if ingredients.refined is None:
        return ingredients.reconstruction
    fused = (1 - alpha) * ingredients.reconstruction + alpha * scale * ingredients.refined
    return fused.astype(np.float32, copy=False)


def fuse_maps(ingredients: MapIngredients, calibration: Calibration) -> AnomalyMap:
    """The anomaly map on the product's calibrated scale, smoothed: the cells of the grids do not show."""
    fused = calibration.reconstruction_gain * ingredients.reconstruction + calibration.offset
    if ingredients.refined is not None:
        fused = fused + calibration.refined_gain * log_odds(ingredients.refined)
    if ingredients.matched is not None:
        fused = fused + calibration.matched_gain * ingredients.matched
    return smoothed(fused, ingredients.inside)


def fuse_raw_maps(raw: RawMaps, grid: TileGrid, calibration: Calibration, inside: BoolMask | None = None) -> AnomalyMap:
    """What `fuse_maps` makes of the only image of `raw`. A map that the calibration leaves out is not resized for that."""
    fused = np.full((grid.side, grid.side), calibration.offset, np.float32)
    for maps, gain, is_probability in (
        (raw.residuals, calibration.reconstruction_gain, False),
        (None if raw.logits is None else _sigmoid(raw.logits), calibration.refined_gain, True),
        (raw.distances, calibration.matched_gain, False),
    ):
        if maps is None:
            continue
        if gain == 0:
            if not np.isfinite(maps).all():
                fused.fill(np.nan)  # a broken value must not be lost, whatever it weighs
            continue
        whole = grid.join(_resize(maps, grid.tile))[0]
        if is_probability:
            _turn_into_log_odds(whole)
        whole *= gain
        fused += whole
    return smoothed(fused, inside)


def smoothed(fused: AnomalyMap, inside: BoolMask | None = None) -> AnomalyMap:
    """(S, S) without the cells of the grids: through a Gaussian of SMOOTHING pixels. A sum is smoothed as its parts are.

    Outside of an inspected area the map is 0, which nobody paints; a broken value breaks it wherever it lies.
    """
    if inside is not None:
        if not np.isfinite(fused).all():
            return np.full_like(fused, np.nan)
        return smooth_inside(fused.astype(np.float32, copy=False), inside, SMOOTHING)
    return np.asarray(cv2.GaussianBlur(fused.astype(np.float32, copy=False), (0, 0), SMOOTHING), dtype=np.float32)


def log_odds(probabilities: AnomalyMap) -> AnomalyMap:
    """ln(p / (1 - p)) of S_ref: graded where the probabilities themselves crowd at 0 and 1. Limited to ±6.9."""
    return _turn_into_log_odds(probabilities.copy())


def _turn_into_log_odds(probabilities: AnomalyMap) -> AnomalyMap:
    np.clip(probabilities, _LEAST_PROBABILITY, 1 - _LEAST_PROBABILITY, out=probabilities)
    probabilities /= 1 - probabilities
    odds: AnomalyMap = np.log(probabilities, out=probabilities)
    return odds


def pooled_maximum(anomaly_map: AnomalyMap, inside: BoolMask | None = None) -> float:
    """Maximum of the map after a 16×16 average pool with stride 1 (no padding): the score.

    With an inspected area a pool is the mean of the inspected pixels in it, and counts if it has at least half as many as the
    fullest one (docs/decisions/0015-an-inspected-area.md). NaN if a value is not finite, even outside.
    """
    return float(_pooled(anomaly_map, inside)[0].max())


def pooled_place(anomaly_map: AnomalyMap, inside: BoolMask | None = None) -> tuple[int, int, int]:
    """Where the score was taken: (first row, first column, side) of the square, in pixels of the map."""
    means, side = _pooled(anomaly_map, inside)
    row, column = np.unravel_index(int(means.argmax()), means.shape)
    return int(row), int(column), side


def pooled_means(anomaly_map: AnomalyMap) -> tuple[npt.NDArray[np.float64], int]:
    """The means whose maximum is the score, each at the first row and column of its square, and the squares' side in pixels."""
    return _pooled(anomaly_map, None)


def _pooled(anomaly_map: AnomalyMap, inside: BoolMask | None) -> tuple[npt.NDArray[np.float64], int]:
    height, width = anomaly_map.shape
    side = min(SCORE_POOL, height, width)
    if inside is not None:
        return _pooled_inside(anomaly_map, inside, side), side
    means = cv2.boxFilter(
        anomaly_map.astype(np.float32, copy=False), cv2.CV_64F, (side, side), borderType=cv2.BORDER_REPLICATE
    )
    first = side // 2  # windows that lie wholly inside the map
    whole = means[first : height - side + first + 1, first : width - side + first + 1]
    return np.asarray(whole, dtype=np.float64), side


def _pooled_inside(anomaly_map: AnomalyMap, inside: BoolMask, side: int) -> npt.NDArray[np.float64]:
    """Minus infinity where too few pixels are inspected."""
    if not np.isfinite(anomaly_map).all():
        return np.full((1, 1), np.nan)
    sums = _pooled_sums(np.where(inside, anomaly_map, 0), side)
    counts = np.rint(_pooled_sums(inside, side))
    full_enough = counts >= _LEAST_INSIDE * counts.max()
    return np.where(full_enough, sums / np.maximum(counts, 1), -np.inf)


def _pooled_sums(values: npt.NDArray[np.float32] | BoolMask, side: int) -> npt.NDArray[np.float64]:
    """Of the squares that lie wholly inside the picture."""
    height, width = values.shape
    sums = cv2.boxFilter(values.astype(np.float64), cv2.CV_64F, (side, side), normalize=False)
    first = side // 2
    return np.asarray(sums[first : height - side + first + 1, first : width - side + first + 1])


def interpolated_from(source: int, target: int) -> FloatArray:
    """(target, source): 1 where a pixel of a resized map is interpolated from a place of the grid, else 0."""
    return (_interpolation_weights(source, target) > 0).astype(np.float32)


def _resize(maps: FloatArray, size: int) -> FloatArray:
    """Two products with the same weights: along the rows, then along the columns."""
    count, side, _ = maps.shape
    weights = _interpolation_weights(side, size)
    wide = np.matmul(_bands(maps, size), weights.T).reshape(count, 1, side, size)
    resized: FloatArray = np.matmul(_bands(weights[None], size), wide).reshape(count, size, size)
    return resized


def _bands(left: FloatArray, columns: int) -> FloatArray:
    """(B, m, k) → (B, bands, rows, k): equal bands of rows, whose product with k × `columns` is a small one each."""
    count, rows, inner = left.shape
    most = max(1, _SMALL_PRODUCT // (inner * columns))
    height = next(height for height in range(min(most, rows), 0, -1) if rows % height == 0)
    return left.reshape(count, -1, height, inner)


@lru_cache(maxsize=8)
def _interpolation_weights(source: int, target: int) -> FloatArray:
    """(target, source): linear with aligned corners, so that the outermost positions of both coincide."""
    positions = np.linspace(0, source - 1, target)
    first = np.minimum(positions.astype(np.intp), max(source - 2, 0))
    second = np.minimum(first + 1, source - 1)
    share = (positions - first).astype(np.float32)
    weights, rows = np.zeros((target, source), np.float32), np.arange(target)
    weights[rows, first] = 1 - share
    weights[rows, second] += share
    return weights
