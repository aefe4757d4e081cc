"""Rules that weigh the maps of all products by good parts and pseudo-anomalies; none of them sees a test image."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

import numpy as np
import numpy.typing as npt

from onenip_core.inference.anomaly_map import MapIngredients
from onenip_core.training.calibration import FusionWeights, Separation, choose_weights, separate
from onenip_core.training.held_out_maps import in_full
from tests.benchmarks.weighing.seen_maps import SeenMaps

MATCHED = 2
_LEAST_ORDERED = 0.9
_DEPLOYED = 0.02
"""The least deviation of a map relative to its rise, as `choose_weights` has it."""
_Columns = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a rule may know of one product."""

    held_out: Separation
    """Held-out normals and pseudo-anomalies."""
    crossed: Separation
    """All normals, each judged as if it were new, and the same pseudo-anomalies."""

    @classmethod
    def of(cls, seen: SeenMaps) -> Evidence:
        """Of one product."""
        anomalous = _full(seen.held_out.anomalous)
        return cls(separate(_full(seen.held_out.normal), anomalous), separate(_full(seen.crossed), anomalous))


@dataclass(frozen=True, slots=True)
class ProductWeights:
    """Of one product."""

    score: FusionWeights
    shown: FusionWeights | None = None
    """Of the anomaly map, on which a typical pseudo-anomaly rises as much as in the score; None where it is that of the score."""


Rule = Callable[[Sequence[Evidence]], list[ProductWeights]]


def _full(maps: Sequence[MapIngredients]) -> list[MapIngredients]:
    return [in_full(one) for one in maps]


def _by_deviation(
    evidence: Sequence[Evidence],
    least: float,
    *,
    crossed: bool = False,
    own_trust: bool = False,
    shown: float | None = None,
) -> list[ProductWeights]:
    """Each map by its deviation on good parts, which counts as `least` of its rise at least.

    With `crossed` the good parts are all normals instead of those held out; with `own_trust` each product leaves out maps by its
    own pairs instead of the mean over products. `shown` is the least deviation of the map that is shown.
    """
    parts = [each.crossed if crossed else each.held_out for each in evidence]
    ordered = np.array([_ordered(part) for part in parts])
    if not own_trust:
        ordered = np.broadcast_to(ordered.mean(axis=0), ordered.shape)
    found = []
    for part, own in zip(parts, ordered, strict=True):
        trusted = own >= _LEAST_ORDERED
        trusted[MATCHED] = True
        score = _weights(part, trusted, least)
        if shown is None:
            found.append(ProductWeights(_fusion(score)))
            continue
        other, rise = _weights(part, trusted, shown), _rise(part)
        found.append(ProductWeights(_fusion(score), _fusion(other * float(score @ rise) / float(other @ rise))))
    return found


def _weights(part: Separation, trusted: npt.NDArray[np.bool_], least: float) -> _Columns:
    deviation = np.maximum(part.deviation, least * _rise(part))
    weights = np.where(trusted & (deviation > 0), 1 / np.maximum(deviation, 1e-12), 0.0)
    return np.asarray(weights / weights.sum(), dtype=np.float64)


def _capped(evidence: Sequence[Evidence]) -> list[ProductWeights]:
    """As deployed, and trained maps give way until the hardest quarter of the pseudo-anomalies is ordered as well as by matching.

    Whether a sum of maps keeps an order is told from the sum of their scores, which is no less than the score of the sum.
    """
    deployed = _deployed(evidence)
    return [ProductWeights(_cap(each.crossed, own.score)) for each, own in zip(evidence, deployed, strict=True)]


def _cap(part: Separation, weights: FusionWeights) -> FusionWeights:
    whole = np.array([weights.reconstruction, weights.refined, weights.matched])
    alone = np.array([0.0, 0.0, weights.matched])
    hard = part.anomalous[np.argsort(part.anomalous[:, MATCHED])[: max(1, len(part.anomalous) // 4)]]
    for share in (1.0, 0.5, 0.25, 0.1, 0.05):
        mixed = alone + share * (whole - alone)
        if _order_of(hard @ mixed, part.normal @ mixed) >= _order_of(hard @ alone, part.normal @ alone):
            return _fusion(mixed)
    return _fusion(alone)


def _deployed(evidence: Sequence[Evidence]) -> list[ProductWeights]:
    return [ProductWeights(own) for own in choose_weights([each.held_out for each in evidence])]


def _score_alone(evidence: Sequence[Evidence]) -> list[ProductWeights]:
    """As deployed, but what is shown is the map of the score."""
    return [ProductWeights(replace(own.score, shown_reconstruction=0.0)) for own in _deployed(evidence)]


RULES: dict[str, Rule] = {
    "deployed": _deployed,
    "score-alone": _score_alone,
    "own-trust": partial(_by_deviation, least=_DEPLOYED, own_trust=True),
    "crossed-deviation": partial(_by_deviation, least=_DEPLOYED, crossed=True),
    "capped": _capped,
    "least-0.1": partial(_by_deviation, least=0.1),
    "least-0.2": partial(_by_deviation, least=0.2),
    "score-0.1": partial(_by_deviation, least=0.1, shown=_DEPLOYED),
    "score-0.2": partial(_by_deviation, least=0.2, shown=_DEPLOYED),
    "score-0.5": partial(_by_deviation, least=0.5, shown=_DEPLOYED),
}
"""`least-…` weighs score and map otherwise, `score-…` the score alone; the map stays, moved until it has that score."""


def _ordered(part: Separation) -> _Columns:
    """(3,): share of pairs of a pseudo-anomaly and a good part that each map alone puts in order."""
    return np.array([_order_of(part.anomalous[:, column], part.normal[:, column]) for column in range(3)])


def _order_of(anomalous: _Columns, normal: _Columns) -> float:
    difference = anomalous[:, None] - normal[None, :]
    return float(((difference > 0) + 0.5 * (difference == 0)).mean())


def _rise(part: Separation) -> _Columns:
    rise: _Columns = np.abs(np.median(part.anomalous, axis=0) - np.median(part.normal, axis=0))
    return rise


def _fusion(weights: _Columns) -> FusionWeights:
    reconstruction, refined, matched = (float(weight) for weight in weights)
    return FusionWeights(reconstruction, refined, matched)
