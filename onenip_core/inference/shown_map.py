"""The score of an image and the anomaly map that is shown beside it, which may rest on one map more. No torch.

The score is the highest place of the fused map, and nothing else decides a verdict. Where the calibration says so, the
reconstruction is added to what is shown: it knows where defects are before it can tell good parts from bad ones. That map is then
moved so that its highest place is the score (docs/decisions/0043-the-map-that-is-shown.md).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from onenip_core.area_shapes import BoolMask
from onenip_core.data.images.tiles import TileGrid
from onenip_core.inference.anomaly_map import (
    MapIngredients,
    fuse_maps,
    fuse_raw_maps,
    pooled_maximum,
    resized_map,
    smoothed,
)
from onenip_core.inference.engines.engine import RawMaps
from onenip_core.manifest import Calibration
from onenip_core.types import AnomalyMap


@dataclass(frozen=True, slots=True)
class ScoredMap:
    """What the maps of one image come to, on the scale of its product."""

    score: float
    """NaN if a value is not finite."""
    shown: AnomalyMap
    """(S, S); its pooled maximum is the score, but for rounding."""


def score_maps(ingredients: MapIngredients, calibration: Calibration) -> ScoredMap:
    """From whole maps."""
    fused, inside = fuse_maps(ingredients, calibration), ingredients.inside
    score = pooled_maximum(fused, inside)
    gain = calibration.shown_reconstruction_gain
    if gain == 0 or not np.isfinite(score):
        return ScoredMap(score, fused)
    return ScoredMap(score, _moved(fused + smoothed(gain * ingredients.reconstruction, inside), score, inside))


def score_raw_maps(raw: RawMaps, grid: TileGrid, calibration: Calibration, inside: BoolMask | None = None) -> ScoredMap:
    """What `score_maps` makes of the only image of `raw`."""
    fused = fuse_raw_maps(raw, grid, calibration, inside)
    score = pooled_maximum(fused, inside)
    gain = calibration.shown_reconstruction_gain
    if gain == 0 or not np.isfinite(score):
        return ScoredMap(score, fused)
    reconstruction = grid.join(resized_map(raw.residuals * np.float32(gain), grid.tile))[0]
    return ScoredMap(score, _moved(fused + smoothed(reconstruction, inside), score, inside))


def _moved(values: AnomalyMap, score: float, inside: BoolMask | None) -> AnomalyMap:
    """So that the highest place is the score; outside of an inspected area the map stays 0."""
    moved = values + np.float32(score - pooled_maximum(values, inside))
    return moved if inside is None else np.where(inside, moved, np.float32(0))
