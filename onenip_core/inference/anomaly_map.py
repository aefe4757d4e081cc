"""From the network's output to an anomaly map and a score (paper §3.5)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import torch.nn.functional as F
from torch import Tensor

from onenip_core.manifest import Calibration
from onenip_core.types import AnomalyMap

SCORE_POOL = 16
"""Side of the average pool whose maximum is the score, in pixels of the network's input."""

ALPHA = 0.5
"""Share of the refined map in the paper's fusion (paper §3.5)."""
_LEAST_PROBABILITY = 1e-4


@dataclass(frozen=True, slots=True)
class MapIngredients:
    """The two maps that a score is made of, (S, S) float32 each; `refined` is None for a network without a refiner."""

    reconstruction: AnomalyMap
    refined: AnomalyMap | None


def reconstruction_map(reconstruction: Tensor, features: Tensor, size: int) -> Tensor:
    """S_rec: (B, C, g, g) twice → (B, S, S), the L2 norm of the residual over channels, resized bilinearly."""
    residual = (reconstruction - features).float().norm(dim=1, keepdim=True)
    return _resize(residual, size)


def refined_map(logits: Tensor, size: int) -> Tensor:
    """S_ref: (B, 1, 4g, 4g) logits → (B, S, S) in 0…1."""
    return _resize(logits.float().sigmoid(), size)


def paper_scale(reconstruction_maps: Sequence[AnomalyMap]) -> float:
    """s = (max + min of S_rec) / 2 over the given maps, which the authors take from the whole test set."""
    return (max(float(m.max()) for m in reconstruction_maps) + min(float(m.min()) for m in reconstruction_maps)) / 2


def fuse_like_the_paper(ingredients: MapIngredients, scale: float) -> AnomalyMap:
    """(1 - α) · S_rec + α · s · S_ref, for comparison with the paper (§3.5)."""
    if ingredients.refined is None:
        return ingredients.reconstruction
    fused = (1 - ALPHA) * ingredients.reconstruction + ALPHA * scale * ingredients.refined
    return fused.astype(np.float32, copy=False)


def fuse_maps(ingredients: MapIngredients, calibration: Calibration) -> AnomalyMap:
    """The anomaly map on the product's calibrated scale."""
    fused = calibration.reconstruction_gain * ingredients.reconstruction + calibration.offset
    if ingredients.refined is not None:
        fused = fused + calibration.refined_gain * log_odds(ingredients.refined)
    return fused.astype(np.float32, copy=False)


def log_odds(probabilities: AnomalyMap) -> AnomalyMap:
    """ln(p / (1 - p)) of S_ref: graded where the probabilities themselves crowd at 0 and 1. Limited to ±9.2."""
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


def _resize(maps: Tensor, size: int) -> Tensor:
    return F.interpolate(maps, size=(size, size), mode="bilinear", align_corners=True)[:, 0]
