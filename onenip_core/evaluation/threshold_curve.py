"""Pixel metrics from counts at descending thresholds: the part that the exact and the streaming way share."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

AUPRO_FPR_LIMIT = 0.3
"""The per-region overlap is integrated up to this false positive rate, and divided by it."""

Counts = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class PixelMetrics:
    """How well anomaly maps find defects. Each is in 0…1, or None where it is undefined."""

    auroc: float | None
    """None if there are no defective pixels or no good ones. Below 0.5 stays below 0.5."""
    ap: float | None
    """Average precision; None as for `auroc`."""
    aupro: float | None
    """Per-region overlap up to a false positive rate of 0.3, divided by 0.3; None as for `auroc`."""


UNDEFINED_PIXEL_METRICS = PixelMetrics(None, None, None)


@dataclass(frozen=True, slots=True)
class ThresholdCurve:
    """Counts at K descending thresholds: all those at which at least one defective pixel lies.

    Thresholds in between add nothing: the true positive rate and the overlap only change where a defective pixel is.
    """

    true_positives: Counts
    """(K,) defective pixels at or above each threshold; the last one counts them all."""
    false_positives_above: Counts
    """(K,) good pixels strictly above each threshold."""
    false_positives: Counts
    """(K,) good pixels at or above each threshold."""
    overlap: npt.NDArray[np.float64]
    """(K,) mean over all regions of the share of the region at or above each threshold; the last one is 1."""
    good_pixels: int

    def metrics(self) -> PixelMetrics:
        """All three metrics; pixels of equal score are treated as sklearn does (a straight line through them)."""
        if not len(self.true_positives) or self.good_pixels == 0:
            return UNDEFINED_PIXEL_METRICS
        false_positive_rate = _corners(self.false_positives_above, self.false_positives, self.good_pixels)
        false_positive_rate /= self.good_pixels
        recall = self.true_positives / self.true_positives[-1]
        return PixelMetrics(
            auroc=float(np.trapezoid(_corners(_before(recall), recall, 1), false_positive_rate)),
            ap=self._average_precision(),
            aupro=_mean_up_to(AUPRO_FPR_LIMIT, false_positive_rate, _corners(_before(self.overlap), self.overlap, 1)),
        )

    def _average_precision(self) -> float:
        recall_steps = np.diff(self.true_positives, prepend=0) / self.true_positives[-1]
        precision = self.true_positives / (self.true_positives + self.false_positives)
        return float(np.sum(recall_steps * precision))


def region_weights(mask: npt.NDArray[np.bool_]) -> tuple[npt.NDArray[np.float64], int]:
    """Weights of the defective pixels of a (H, W) bool mask, in row order, and the number of its regions.

    A region is a connected component, corners included (8-connectivity). Each pixel weighs 1 / (pixels of its region),
    so that every region weighs 1 in all, however large it is.
    """
    count, labels = cv2.connectedComponents(mask.astype(np.uint8), connectivity=8)
    own = np.asarray(labels)[mask]
    sizes = np.bincount(own, minlength=count)
    return 1.0 / sizes[own], count - 1


def _corners(
    above: npt.NDArray[np.float64] | Counts, at: npt.NDArray[np.float64] | Counts, end: float
) -> npt.NDArray[np.float64]:
    """(2K+2,) values of a curve: 0 at its start, just above and at each threshold in turn, and `end`.

    Just above a threshold, good pixels up to it are counted already, its own ones not. So the line between its two
    corners is slanted exactly if good and defective pixels share the threshold's score.
    """
    return np.concatenate([[0.0], np.stack([above, at], axis=1).ravel(), [end]])


def _before(heights: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Heights at the thresholds one step higher; 0 above the highest."""
    return np.concatenate([[0.0], heights[:-1]])


def _mean_up_to(limit: float, x: npt.NDArray[np.float64], y: npt.NDArray[np.float64]) -> float:
    """Mean height between 0 and `limit` < 1 of the polyline through (x, y); x ascends from 0 to 1."""
    inside = int(np.searchsorted(x, limit, side="right"))
    at_limit = np.interp(limit, x[inside - 1 : inside + 1], y[inside - 1 : inside + 1])
    area = np.trapezoid(np.append(y[:inside], at_limit), np.append(x[:inside], limit))
    return float(area / limit)
