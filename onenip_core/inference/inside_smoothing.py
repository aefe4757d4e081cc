"""A Gaussian that takes nothing from outside of an inspected area. No torch."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

from onenip_core.area_shapes import BoolMask


def smooth_inside(values: npt.NDArray[np.float32], inside: BoolMask, deviation: float) -> npt.NDArray[np.float32]:
    """(H, W): each inspected place is a mean of inspected ones alone, 0 elsewhere; `deviation` in pixels."""
    weights = cv2.GaussianBlur(inside.astype(np.float32), (0, 0), deviation)
    sums = cv2.GaussianBlur(np.where(inside, values, np.float32(0)), (0, 0), deviation)
    return np.divide(sums, weights, out=np.zeros_like(sums), where=inside)
