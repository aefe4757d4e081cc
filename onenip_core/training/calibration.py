"""Choose each product's score scale and threshold on held-out normal images.

The scale: a typical (median) good part scores 0.5, and 1.0 is the limit that the promised share of good parts exceeds.
The limit is a prediction limit, not the largest score seen: with few held-out images it stays further away.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy import stats

from onenip_core.errors import TrainingError
from onenip_core.inference.anomaly_map import MapIngredients, fuse_maps, log_odds, pooled_maximum
from onenip_core.manifest import Calibration
from onenip_core.statistics import rejection_interval

MEDIAN_SCORE, LIMIT_SCORE = 0.5, 1.0
_SMALLEST_SPREAD = 1e-3
"""Relative to the median; keeps the scale finite when all held-out normals score alike."""
_LEAST_DEVIATION = 0.02
"""Relative to the rise on pseudo-anomalies."""
_LEAST_ORDERED = 0.9


@dataclass(frozen=True, slots=True)
class FusionWeights:
    """How much the two maps weigh in the anomaly map, before the scale of a product."""

    reconstruction: float
    refined: float
    """On the log-odds of the refined map."""


@dataclass(frozen=True, slots=True)
class Separation:
    """Image scores of the two maps alone, on one product's held-out normals and on pseudo-anomalies made from them."""

    normal: npt.NDArray[np.float64]
    """(n, 2): reconstruction map, log-odds of the refined map."""
    anomalous: npt.NDArray[np.float64]
    """(m, 2)."""


def ingredient_scores(ingredients: MapIngredients) -> tuple[float, float]:
    """The scores that each of the two maps would give alone; the second is 0 without a refiner."""
    refined = 0.0 if ingredients.refined is None else pooled_maximum(log_odds(ingredients.refined))
    return pooled_maximum(ingredients.reconstruction), refined


def choose_weights(separations: Sequence[Separation]) -> FusionWeights:
    """Weigh each map by how well it separates held-out normals from pseudo-anomalies. No image of a true defect is used.

    Weights are rise over variance: Fisher's linear discriminant with independent maps, over all products together. A map
    that puts fewer than nine in ten pairs in the right order only adds noise and is left out, unless neither does better; then
    the better one stands alone. So the refiner, which learns in minutes, is not drowned by the reconstruction, which
    learns in hours (docs/benchmarks.md).

    Raises:
        TrainingError: the network gives values that are not numbers.
    """
    if not all(np.isfinite(s.normal).all() and np.isfinite(s.anomalous).all() for s in separations):
        raise TrainingError("Calibration failed: the network gives values that are not numbers. Train again.")
    residuals = np.concatenate([s.normal - np.median(s.normal, axis=0) for s in separations])
    variance = np.square(residuals).mean(axis=0)
    # A map that says the same of everything (a collapsed refiner, or none at all) must not be chosen on a tie.
    ordered = np.where(variance > 0, np.mean([_ordered_pairs(s) for s in separations], axis=0), -1.0)
    if (ordered < _LEAST_ORDERED).any():
        reconstruction_alone = bool(ordered[0] >= ordered[1])
        return FusionWeights(float(reconstruction_alone), float(not reconstruction_alone))
    rise = np.mean([np.median(s.anomalous, axis=0) - np.median(s.normal, axis=0) for s in separations], axis=0)
    # A map that hardly varies on a few held-out normals is not therefore infinitely sure.
    variance = np.maximum(variance, np.square(_LEAST_DEVIATION * rise))
    weights = rise / variance
    return FusionWeights(float(weights[0] / weights.sum()), float(weights[1] / weights.sum()))


def _ordered_pairs(separation: Separation) -> npt.NDArray[np.float64]:
    """(2,): share of pairs of a pseudo-anomaly and a normal in which the pseudo-anomaly scores higher; ties count half."""
    difference = separation.anomalous[:, None, :] - separation.normal[None, :, :]
    shares: npt.NDArray[np.float64] = ((difference > 0) + 0.5 * (difference == 0)).mean(axis=(0, 1))
    return shares


def calibrate(
    held_out: Sequence[MapIngredients],
    weights: FusionWeights,
    false_reject_rate: float,
    anomalous: Sequence[MapIngredients] = (),
) -> Calibration:
    """Calibrate one product on the maps of its held-out normals, and count the pseudo-anomalies that it would find.

    Raises:
        TrainingError: there are fewer than two held-out normals, they all score alike (the network has collapsed), or the
            network gives values that are not numbers.
    """
    if len(held_out) < 2:
        raise TrainingError("Two held-out normal images are needed to calibrate on; add images of good parts.")
    unscaled = Calibration(weights.reconstruction, weights.refined, 0.0, (), false_reject_rate, (0.0, 1.0))
    scores = np.array([pooled_maximum(fuse_maps(ingredients, unscaled)) for ingredients in held_out])
    if not np.isfinite(scores).all():
        raise TrainingError("Calibration failed: the network gives values that are not numbers. Train again.")
    median = float(np.median(scores))
    if scores.max() - scores.min() <= 0:
        raise TrainingError(
            "Calibration failed: all good parts score exactly alike, so the network has learned nothing yet. "
            "The checkpoint was kept; train longer, with more steps or minutes, into another folder."
        )
    limit = prediction_limit(scores, false_reject_rate)
    scale = (LIMIT_SCORE - MEDIAN_SCORE) / max(limit - median, _SMALLEST_SPREAD * max(abs(median), 1e-6))
    offset = MEDIAN_SCORE - median * scale
    calibrated = scores * scale + offset
    found = [pooled_maximum(fuse_maps(one, unscaled)) * scale + offset > LIMIT_SCORE for one in anomalous]
    return Calibration(
        reconstruction_gain=weights.reconstruction * scale,
        refined_gain=weights.refined * scale,
        offset=offset,
        held_out_scores=tuple(float(score) for score in calibrated),
        false_reject_rate=false_reject_rate,
        observed_interval=rejection_interval(int((calibrated > LIMIT_SCORE).sum()), len(calibrated)),
        pseudo_anomalies_found=sum(found) / len(found) if found else None,
    )


def prediction_limit(scores: npt.NDArray[np.float64], false_reject_rate: float) -> float:
    """The value that the next good part exceeds with the given probability, if scores are normally distributed.

    mean + t · s · √(1 + 1/n) with Student's t of n - 1 degrees of freedom, for n ≥ 2 scores.
    """
    count = len(scores)
    mean = float(scores.mean())
    spread = float(scores.std(ddof=1))
    quantile = float(stats.t.ppf(1 - false_reject_rate, count - 1))
    return mean + quantile * spread * math.sqrt(1 + 1 / count)
