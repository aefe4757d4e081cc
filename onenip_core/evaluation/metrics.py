"""How well scores and anomaly maps tell defects from good parts.

No metric is ever flipped: an AUROC of 0.2 is reported as 0.2. What is undefined is None, never 0 or 1.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from sklearn.metrics import average_precision_score, precision_recall_curve, roc_auc_score

from onenip_core.errors import UsageError
from onenip_core.evaluation.score_checks import checked_map, refuse_non_finite
from onenip_core.evaluation.threshold_curve import (
    AUPRO_FPR_LIMIT,
    UNDEFINED_PIXEL_METRICS,
    PixelMetrics,
    ThresholdCurve,
    region_weights,
)

__all__ = ["AUPRO_FPR_LIMIT", "ImageMetrics", "PixelMetrics", "image_metrics", "pixel_metrics"]


@dataclass(frozen=True, slots=True)
class ImageMetrics:
    """How well scores tell anomalous images from normal ones. Each is in 0…1; all None if one of the two is lacking."""

    auroc: float | None
    ap: float | None
    """Average precision."""
    f1max: float | None
    """F1 at the best possible threshold, which is chosen with knowledge of the truth."""


def image_metrics(scores: npt.ArrayLike, labels: npt.ArrayLike) -> ImageMetrics:
    """AUROC, average precision and best F1 of N scores; labels are true (non-zero) where an image is anomalous.

    Raises:
        UsageError: not as many labels as scores, or not one-dimensional.
        NonFiniteValueError: a score is NaN or infinite.
    """
    values = np.asarray(scores, dtype=np.float64)
    truth = np.asarray(labels).astype(np.bool_)
    if values.ndim != 1 or values.shape != truth.shape:
        raise UsageError(f"Scores and labels must be two lists of equal length, not {values.shape} and {truth.shape}.")
    refuse_non_finite(values, "the scores")
    if truth.all() or not truth.any():
        return ImageMetrics(None, None, None)
    precision, recall, _ = precision_recall_curve(truth, values)
    # Precision and recall are both 0 only where F1 is 0 too.
    f1 = 2 * precision * recall / np.maximum(precision + recall, np.finfo(np.float64).tiny)
    return ImageMetrics(
        auroc=float(roc_auc_score(truth, values)),
        ap=float(average_precision_score(truth, values)),
        f1max=float(f1.max()),
    )


def pixel_metrics(maps: Sequence[npt.NDArray[Any]], masks: Sequence[npt.NDArray[Any]]) -> PixelMetrics:
    """Exact AUROC, average precision and AUPRO over all pixels of all maps.

    Scores are compared as float32. Normal images belong in, with masks that are False everywhere. Needs 4 bytes for each
    good pixel (130 MB for 650 maps of 224 × 224) and about 60 for each defective one, beside the maps themselves; for
    maps at full resolution see `PixelHistogram`.

    Args:
        maps: (H, W) float32 anomaly maps, whose sizes may differ.
        masks: (H, W) bool each, True where the defect is.

    Raises:
        UsageError: not as many masks as maps, or a mask of another shape than its map.
        NonFiniteValueError: a map holds NaN or infinity.
    """
    if len(maps) != len(masks):
        raise UsageError(f"There are {len(maps)} anomaly maps but {len(masks)} masks; each map needs one.")
    total = sum(int(mask.size) for mask in masks)
    defective_count = sum(int(np.count_nonzero(mask)) for mask in masks)
    good = np.empty(total - defective_count, dtype=np.float32)
    defective, weights, regions, filled = [], [], 0, 0
    for position, (raw_map, raw_mask) in enumerate(zip(maps, masks, strict=True), start=1):
        scores, mask = checked_map(raw_map, raw_mask, position)
        own_good = scores[~mask]
        good[filled : filled + own_good.size] = own_good
        filled += own_good.size
        if mask.any():
            own_weights, own_regions = region_weights(mask)
            defective.append(scores[mask])
            weights.append(own_weights)
            regions += own_regions
    if not defective:
        return UNDEFINED_PIXEL_METRICS
    return _exact_curve(good, np.concatenate(defective), np.concatenate(weights) / regions).metrics()


def _exact_curve(
    good: npt.NDArray[np.float32], defective: npt.NDArray[np.float32], weights: npt.NDArray[np.float64]
) -> ThresholdCurve:
    """Count at every distinct score of a defective pixel. Sorts `good` in place."""
    good.sort()
    order = np.argsort(defective)[::-1]
    descending = defective[order]
    last_of_equals = np.flatnonzero(np.append(descending[1:] != descending[:-1], True))
    thresholds = descending[last_of_equals]
    return ThresholdCurve(
        true_positives=last_of_equals.astype(np.int64) + 1,
        false_positives_above=good.size - np.searchsorted(good, thresholds, side="right"),
        false_positives=good.size - np.searchsorted(good, thresholds, side="left"),
        overlap=np.cumsum(weights[order])[last_of_equals],
        good_pixels=good.size,
    )
