"""Pixel metrics of any number of maps in fixed memory: for full-resolution maps that do not fit into it together."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from onenip_core.evaluation.score_checks import checked_map
from onenip_core.evaluation.threshold_curve import PixelMetrics, ThresholdCurve, region_weights

_BITS = 20
_BINS = 1 << _BITS
_SIGN_BIT = np.uint32(1 << 31)


class PixelHistogram:
    """Collects maps one by one; `metrics` can be asked for at any time. Takes 24 MiB.

    Scores are told apart to 1 part in 2048 (the leading 20 bits of a float32: sign, exponent, 11 of the fraction), over the
    whole range of floats, so no range has to be known before. Metrics are then within 0.001 of the exact ones unless all
    scores crowd within a few thousandths of a large number; subtract it from the maps in that case.
    """

    def __init__(self) -> None:
        self._good = np.zeros(_BINS, np.int64)
        self._defective = np.zeros(_BINS, np.int64)
        self._region_share = np.zeros(_BINS, np.float64)
        self._regions = 0
        self._maps = 0

    def add(self, anomaly_map: npt.NDArray[Any], mask: npt.NDArray[Any]) -> None:
        """Count one (H, W) float32 map with its (H, W) bool mask; False everywhere for a normal image.

        Raises:
            UsageError: the shapes differ.
            NonFiniteValueError: the map holds NaN or infinity.
        """
        scores, truth = checked_map(anomaly_map, mask, self._maps + 1)
        bins = _bin_numbers(scores)
        self._maps += 1
        self._good += np.bincount(bins[~truth], minlength=_BINS)
        if not truth.any():
            return
        weights, regions = region_weights(truth)
        own = bins[truth]
        self._defective += np.bincount(own, minlength=_BINS)
        self._region_share += np.bincount(own, weights=weights, minlength=_BINS)
        self._regions += regions

    def metrics(self) -> PixelMetrics:
        """AUROC, average precision and AUPRO of all maps so far."""
        good, defective = self._good[::-1], self._defective[::-1]
        used = np.flatnonzero(defective)
        at_or_above = np.cumsum(good)
        return ThresholdCurve(
            true_positives=np.cumsum(defective)[used],
            false_positives_above=(at_or_above - good)[used],
            false_positives=at_or_above[used],
            overlap=np.cumsum(self._region_share[::-1])[used] / max(1, self._regions),
            good_pixels=int(at_or_above[-1]),
        ).metrics()


def _bin_numbers(scores: npt.NDArray[np.float32]) -> npt.NDArray[np.int64]:
    """Number (0 … 2^20 - 1) of the bin of each score; bins ascend with the score."""
    # Adding zero makes minus zero plus zero, which have different bits but are equal.
    bits = (np.ascontiguousarray(scores) + np.float32(0)).view(np.uint32)
    # Negative floats have descending bit patterns below the positive ones: turn them around.
    ascending = np.where(bits & _SIGN_BIT, ~bits, bits | _SIGN_BIT)
    return (ascending >> np.uint32(32 - _BITS)).astype(np.int64)
