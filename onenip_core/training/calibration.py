"""Choose each product's score scale and threshold on held-out normal images.

The scale: a typical (median) good part scores 0.5, and 1.0 is the limit that the promised share of good parts exceeds.
The limit is a prediction limit, not the largest score seen: with few held-out images it stays further away.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from scipy import stats

from onenip_core.errors import TrainingError
from onenip_core.inference.anomaly_map import ALPHA, MapIngredients, paper_scale, pooled_maximum
from onenip_core.manifest import Calibration

MEDIAN_SCORE, LIMIT_SCORE = 0.5, 1.0
_CONFIDENCE = 0.95
_SMALLEST_SPREAD = 1e-3
"""Relative to the median; keeps the scale finite when all held-out normals score alike."""


def calibrate(held_out: Sequence[MapIngredients], false_reject_rate: float) -> Calibration:
    """Calibrate one product on the maps of its held-out normals.

    Raises:
        TrainingError: there is no held-out normal, or the network gives values that are not numbers.
    """
    if not held_out:
        raise TrainingError("No held-out normal image is left to calibrate on; add images of good parts.")
    reconstruction_weight, refined_weight = _fusion_weights(held_out)
    scores = np.array(
        [pooled_maximum(_weighted(ingredients, reconstruction_weight, refined_weight)) for ingredients in held_out]
    )
    if not np.isfinite(scores).all():
        raise TrainingError("Calibration failed: the network gives values that are not numbers. Train again.")
    median = float(np.median(scores))
    limit = prediction_limit(scores, false_reject_rate)
    scale = (LIMIT_SCORE - MEDIAN_SCORE) / max(limit - median, _SMALLEST_SPREAD * max(abs(median), 1e-6))
    offset = MEDIAN_SCORE - median * scale
    calibrated = scores * scale + offset
    return Calibration(
        reconstruction_gain=reconstruction_weight * scale,
        refined_gain=refined_weight * scale,
        offset=offset,
        held_out_scores=tuple(float(score) for score in calibrated),
        false_reject_rate=false_reject_rate,
        observed_interval=rejection_interval(int((calibrated > LIMIT_SCORE).sum()), len(calibrated)),
    )


def prediction_limit(scores: npt.NDArray[np.float64], false_reject_rate: float) -> float:
    """The value that the next good part exceeds with the given probability, if scores are normally distributed.

    mean + t · s · √(1 + 1/n) with Student's t of n - 1 degrees of freedom; with one score, the score and a tenth.
    """
    count = len(scores)
    mean = float(scores.mean())
    if count < 2:
        return mean + 0.1 * abs(mean)
    spread = float(scores.std(ddof=1))
    quantile = float(stats.t.ppf(1 - false_reject_rate, count - 1))
    return mean + quantile * spread * math.sqrt(1 + 1 / count)


def rejection_interval(rejected: int, count: int) -> tuple[float, float]:
    """95 % Clopper-Pearson interval of a rejection rate, of `rejected` out of `count` good parts."""
    tail = (1 - _CONFIDENCE) / 2
    low = 0.0 if rejected == 0 else float(stats.beta.ppf(tail, rejected, count - rejected + 1))
    high = 1.0 if rejected == count else float(stats.beta.ppf(1 - tail, rejected + 1, count - rejected))
    return low, high


def _fusion_weights(held_out: Sequence[MapIngredients]) -> tuple[float, float]:
    """The paper's fusion, (1 - α) · S_rec + α · s · S_ref, with s from held-out normals instead of the test set."""
    if held_out[0].refined is None:
        return 1.0, 0.0
    return 1 - ALPHA, ALPHA * paper_scale([ingredients.reconstruction for ingredients in held_out])


def _weighted(
    ingredients: MapIngredients, reconstruction_weight: float, refined_weight: float
) -> npt.NDArray[np.float32]:
    weighted = reconstruction_weight * ingredients.reconstruction
    if ingredients.refined is not None:
        weighted = weighted + refined_weight * ingredients.refined
    return weighted.astype(np.float32, copy=False)
