"""From the network's output to an anomaly map and a score (paper §3.5): one numpy path for all engines. No torch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

import cv2
import numpy as np
import numpy.typing as npt

from onenip_core.data.images.tiles import TileGrid
from onenip_core.inference.engines.engine import RawMaps
from onenip_core.manifest import Calibration
from onenip_core.types import AnomalyMap

SCORE_POOL = 16
"""Side of the average pool whose maximum is the score, in pixels of the map."""

ALPHA = 0.5
"""Share of the refined map in the paper's fusion (paper §3.5)."""
SMOOTHING = 2.0
"""Standard deviation, in pixels of the network's input, of the Gaussian over the anomaly map: half a cell of the refiner."""
_LEAST_PROBABILITY = 1e-3
FloatArray = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class MapIngredients:
    """The maps that a score is made of, (S, S) float32 each; larger than the network's input where an image is several tiles."""

    reconstruction: AnomalyMap
    refined: AnomalyMap | None
    """None for a network without a refiner."""
    matched: AnomalyMap | None = None
    """Cosine distance to the nearest gallery token; None for a network that does not match prompts."""


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
    raw: RawMaps, grid: TileGrid, sigmoid: SigmoidOrder = SigmoidOrder.BEFORE
) -> list[MapIngredients]:
    """The maps of every image, put together from those of its tiles."""
    reconstruction = grid.join(resized_map(raw.residuals, grid.tile))
    absent = [None] * len(reconstruction)
    refined = absent if raw.logits is None else list(grid.join(refined_map(raw.logits, grid.tile, sigmoid)))
    matched = absent if raw.distances is None else list(grid.join(resized_map(raw.distances, grid.tile)))
    return [MapIngredients(*maps) for maps in zip(reconstruction, refined, matched, strict=True)]


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
    smoothed = cv2.GaussianBlur(fused.astype(np.float32, copy=False), (0, 0), SMOOTHING)
    return np.asarray(smoothed, dtype=np.float32)


def log_odds(probabilities: AnomalyMap) -> AnomalyMap:
    """ln(p / (1 - p)) of S_ref: graded where the probabilities themselves crowd at 0 and 1. Limited to ±6.9."""
    clipped = np.clip(probabilities, _LEAST_PROBABILITY, 1 - _LEAST_PROBABILITY)
    odds: AnomalyMap = np.log(clipped / (1 - clipped))
    return odds


def pooled_maximum(anomaly_map: AnomalyMap) -> float:
    """Maximum of the map after a 16×16 average pool with stride 1 (no padding): the score."""
    height, width = anomaly_map.shape
    side = min(SCORE_POOL, height, width)
    means = cv2.boxFilter(anomaly_map.astype(np.float32), cv2.CV_64F, (side, side), borderType=cv2.BORDER_REPLICATE)
    first = side // 2  # windows that lie wholly inside the map
    return float(means[first : height - side + first + 1, first : width - side + first + 1].max())


@dataclass(frozen=True, slots=True)
class _Interpolation:
    """Between which two source positions every target position lies, and how far it is towards the second."""

    first: npt.NDArray[np.intp]
    second: npt.NDArray[np.intp]
    share: FloatArray


def _resize(maps: FloatArray, size: int) -> FloatArray:
    """Two sums with weights, and no matrix product: a BLAS would wake its own threads beside those of the engine."""
    plan = _plan_interpolation(maps.shape[1], size)
    share = plan.share[:, None]
    rows = maps[:, plan.first] * (1 - share) + maps[:, plan.second] * share
    resized = rows[:, :, plan.first] * (1 - plan.share) + rows[:, :, plan.second] * plan.share
    return resized.astype(np.float32, copy=False)


@lru_cache(maxsize=8)
def _plan_interpolation(source: int, target: int) -> _Interpolation:
    """Linear with aligned corners: the outermost positions of both coincide."""
    positions = np.linspace(0, source - 1, target)
    first = np.minimum(positions.astype(np.intp), max(source - 2, 0))
    second = np.minimum(first + 1, source - 1)
    return _Interpolation(first, second, (positions - first).astype(np.float32))
