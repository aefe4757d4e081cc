"""Quantiles as `numpy.quantile` gives them, in a small part of its time."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float32]


def quantile(values: FloatArray, share: float) -> float:
    """Of a few numbers, interpolated linearly between two of them; NaN if one is NaN."""
    ordered = np.sort(values, axis=None)  # which puts NaN last
    return _between(ordered, share * (ordered.size - 1)) if not np.isnan(ordered[-1]) else float("nan")


def grey_quantile(grey: FloatArray, share: float) -> float:
    """Of many grey values, 0…255: all are counted by their whole part, and only those around the quantile are sorted."""
    grey = grey.reshape(1, -1)
    whole = grey.astype(np.uint8)
    below = np.cumsum(cv2.calcHist([whole], [0], None, [256], [0, 256]), dtype=np.int64)
    place = share * (grey.size - 1)
    first, last = (int(np.searchsorted(below, rank, side="right")) for rank in (int(place), int(np.ceil(place))))
    ordered = np.sort(grey[(whole >= first) & (whole <= last)])
    return _between(ordered, place - (int(below[first - 1]) if first else 0))


def _between(ordered: FloatArray, place: float) -> float:
    low = int(place)
    lower, upper = float(ordered[low]), float(ordered[min(low + 1, ordered.size - 1)])
    return lower + (upper - lower) * (place - low)
