"""Choose each product's weights of the maps, its score scale and its threshold, by good parts and pseudo-anomalies.

The scale: a typical (median) good part scores 0.5, and 1.0 is the limit that the promised share of good parts exceeds.
The limit is a prediction limit, not the largest score seen: with few good parts it stays further away. It is also at
least a tenth of the way to a typical pseudo-anomaly above the typical good part.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.special import stdtrit

from onenip_core.area_shapes import BoolMask
from onenip_core.errors import TrainingError
from onenip_core.inference.anomaly_map import MapIngredients, fuse_maps, log_odds, pooled_maximum
from onenip_core.manifest import Calibration
from onenip_core.sentences import filled
from onenip_core.statistics import rejection_interval
from onenip_core.types import AnomalyMap

MEDIAN_SCORE, LIMIT_SCORE = 0.5, 1.0
_SMALLEST_SPREAD = 1e-3
"""Relative to the median; keeps the scale finite when the good parts score nearly alike."""
_LEAST_MARGIN = 0.1
"""From a typical good part to the limit, relative to the way to a typical pseudo-anomaly. Where the network is very sure of a
few good parts, differences between them mean nothing, and a limit close above them would reject the next good part."""
_LEAST_DEVIATION = 0.02
"""Relative to the rise on pseudo-anomalies."""
_LEAST_ORDERED = 0.9
_LEAST_ORDERED_TO_SHOW = 0.6
"""A reconstruction that orders fewer pairs has learned next to nothing yet."""
_MOST_SHOWN = 0.05
"""Of the score's rise on a typical pseudo-anomaly, what a reconstruction adds to it that is shown alone. The map is moved back by
what is added at its highest place: with more, the whole picture of a clear defect would lie below those of good parts."""


@dataclass(frozen=True, slots=True)
class FusionWeights:
    """How much each map weighs in the anomaly map of one product, before the scale of the product."""

    reconstruction: float
    refined: float
    """On the log-odds of the refined map."""
    matched: float = 0.0
    shown_reconstruction: float = 0.0
    """Of the reconstruction in the map that is shown, where it has no part in the score."""


@dataclass(frozen=True, slots=True)
class Separation:
    """The maps of one product alone, on its held-out normals and on pseudo-anomalies made from them.

    Columns: reconstruction map, log-odds of the refined map, distances to the gallery; zeros for a map that there is not.
    """

    normal: npt.NDArray[np.float64]
    """(n, 3) image scores."""
    anomalous: npt.NDArray[np.float64]
    """(m, 3) image scores."""
    deviation: npt.NDArray[np.float64]
    """(3,) standard deviation of the pixels of the held-out normals' maps."""


_RECONSTRUCTION, _MATCHED = 0, 2


def separate(normal: Sequence[MapIngredients], anomalous: Sequence[MapIngredients]) -> Separation:
    """What the maps of one product's held-out normals and pseudo-anomalies say alone."""
    deviations = [
        np.std(np.concatenate([_inside(_maps_alone(one)[column], one.inside) for one in normal]), dtype=np.float64)
        for column in range(3)
    ]
    scores = [
        np.array([[pooled_maximum(one, each.inside) for one in _maps_alone(each)] for each in group])
        for group in (normal, anomalous)
    ]
    return Separation(scores[0], scores[1].reshape(-1, 3), np.array(deviations))


def _maps_alone(ingredients: MapIngredients) -> tuple[AnomalyMap, AnomalyMap, AnomalyMap]:
    nothing = np.zeros_like(ingredients.reconstruction)
    return (
        ingredients.reconstruction,
        nothing if ingredients.refined is None else log_odds(ingredients.refined),
        nothing if ingredients.matched is None else ingredients.matched,
    )


def _inside(values: AnomalyMap, inside: BoolMask | None) -> AnomalyMap:
    """(n,): those that count; what is not finite anywhere is found by the scores."""
    return values.ravel() if inside is None else values[inside]


def choose_weights(separations: Sequence[Separation]) -> list[FusionWeights]:
    """Each product's weights of the maps, chosen on held-out normals and pseudo-anomalies. No image of a true defect is used.

    Every map is standardised by how much its pixels vary on the product's held-out normals; then all weigh alike. A map that puts
    fewer than nine in ten pairs of a pseudo-anomaly and a normal in the right order, over all products, only adds noise and is
    left out: so the refiner, which learns in minutes, is not drowned by the reconstruction, which learns in hours. The distances
    need no training and are not judged so: what CutPaste cut out of the same image looks normal to them. If nothing is left, the
    map with the best order stands alone (docs/benchmarks.md).

    A reconstruction that is left out, but puts six in ten pairs in order, is still added to the map that is shown, weighed like the
    others, but by a twentieth of the score's rise at most: it knows where defects are
    (docs/decisions/0043-the-map-that-is-shown.md).

    Raises:
        TrainingError: the network gives values that are not numbers.
    """
    if not all(np.isfinite(s.normal).all() and np.isfinite(s.anomalous).all() for s in separations):
        raise TrainingError(filled("The network gives values that are not numbers. Train again."))
    varying = np.array([s.deviation for s in separations]).max(axis=0) > 0
    # A map that says the same of everything (a collapsed refiner, or none at all) must not be chosen on a tie.
    ordered = np.where(varying, np.mean([_ordered_pairs(s) for s in separations], axis=0), -1.0)
    trusted = ordered >= _LEAST_ORDERED
    trusted[_MATCHED] = varying[_MATCHED]
    if not trusted.any():
        trusted[int(ordered.argmax())] = True
    shows_more = bool(ordered[_RECONSTRUCTION] >= _LEAST_ORDERED_TO_SHOW and not trusted[_RECONSTRUCTION])
    return [_weights_of(separation, trusted, shows_more) for separation in separations]


def _weights_of(separation: Separation, trusted: npt.NDArray[np.bool_], shows_more: bool) -> FusionWeights:
    rise = np.abs(np.median(separation.anomalous, axis=0) - np.median(separation.normal, axis=0))
    # A map that hardly varies on a few held-out normals is not therefore infinitely sure.
    deviation = np.maximum(separation.deviation, _LEAST_DEVIATION * rise)
    each = 1 / np.where(deviation > 0, deviation, 1.0)
    total = each[trusted].sum()
    weights = np.where(trusted, each, 0.0) / total
    shown = 0.0
    if shows_more:
        most = _MOST_SHOWN * float(weights @ rise)
        shown = min(float(each[_RECONSTRUCTION] / total), most / max(float(rise[_RECONSTRUCTION]), 1e-12))
    reconstruction, refined, matched = (float(weight) for weight in weights)
    return FusionWeights(reconstruction, refined, matched, shown)


def _ordered_pairs(separation: Separation) -> npt.NDArray[np.float64]:
    """(3,): share of pairs of a pseudo-anomaly and a normal in which the pseudo-anomaly scores higher; ties count half."""
    difference = separation.anomalous[:, None, :] - separation.normal[None, :, :]
    shares: npt.NDArray[np.float64] = ((difference > 0) + 0.5 * (difference == 0)).mean(axis=(0, 1))
    return shares


def raw_score(ingredients: MapIngredients, weights: FusionWeights) -> float:
    """The score of an image before the scale of its product."""
    unscaled = Calibration(
        weights.reconstruction, weights.refined, 0.0, (), 0.0, (0.0, 1.0), matched_gain=weights.matched
    )
    return pooled_maximum(fuse_maps(ingredients, unscaled), ingredients.inside)


@dataclass(frozen=True, slots=True)
class RawScores:
    """Of one product before its scale."""

    good: npt.NDArray[np.float64]
    """(n,) of good parts, each judged as if it were new."""
    anomalous: npt.NDArray[np.float64]
    """(m,) of pseudo-anomalies; may be empty."""
    trained: int = 0
    """How many of the good parts trained the network."""


def calibrate(scores: RawScores, weights: FusionWeights, false_reject_rate: float) -> Calibration:
    """Calibrate one product on the scores of good parts, and count the pseudo-anomalies that it would find.

    Raises:
        TrainingError: there are fewer than two good parts, they all score alike (the network has collapsed), or the network gives
            values that are not numbers.
    """
    good, damaged = scores.good, scores.anomalous
    if len(good) < 2:
        raise TrainingError(filled("Two normal images are needed to calibrate on; add images of good parts."))
    if not (np.isfinite(good).all() and np.isfinite(damaged).all()):
        raise TrainingError(filled("The network gives values that are not numbers. Train again."))
    check_that_they_differ(good)
    median = float(np.median(good))
    rise = float(np.median(damaged)) - median if len(damaged) else 0.0
    margin = max(
        prediction_limit(good, false_reject_rate) - median,
        _LEAST_MARGIN * rise,
        _SMALLEST_SPREAD * max(abs(median), 1e-6),
    )
    scale = (LIMIT_SCORE - MEDIAN_SCORE) / margin
    offset = MEDIAN_SCORE - median * scale
    calibrated, found = good * scale + offset, damaged * scale + offset
    return Calibration(
        reconstruction_gain=weights.reconstruction * scale,
        refined_gain=weights.refined * scale,
        matched_gain=weights.matched * scale,
        shown_reconstruction_gain=weights.shown_reconstruction * scale,
        offset=offset,
        held_out_scores=tuple(float(score) for score in calibrated),
        false_reject_rate=false_reject_rate,
        observed_interval=rejection_interval(int((calibrated > LIMIT_SCORE).sum()), len(calibrated)),
        pseudo_anomalies_found=float((found > LIMIT_SCORE).mean()) if len(damaged) else None,
        pseudo_anomaly_scores=tuple(float(score) for score in found) if len(damaged) else None,
        crossed=scores.trained,
    )


def check_that_they_differ(good: npt.NDArray[np.float64]) -> None:
    """Raises TrainingError: all scores of good parts are the same."""
    if good.max() - good.min() <= 0:
        raise TrainingError(
            filled(
                "Its good parts score exactly alike, so no limit can be proposed: they look the same to the "
                "network, or it has learned nothing yet."
            )
        )


def prediction_limit(scores: npt.NDArray[np.float64], false_reject_rate: float) -> float:
    """The value that the next good part exceeds with the given probability, if scores are normally distributed.

    mean + t · s · √(1 + 1/n) with Student's t of n - 1 degrees of freedom, for n ≥ 2 scores.
    """
    count = len(scores)
    mean = float(scores.mean())
    spread = float(scores.std(ddof=1))
    quantile = float(stdtrit(count - 1, 1 - false_reject_rate))
    return mean + quantile * spread * math.sqrt(1 + 1 / count)
