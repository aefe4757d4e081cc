"""What is measured of a picture's pixels, at the size at which the network sees it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from onenip_core.types import RgbImage

WHITE = 250
"""Grey values from which on a pixel is white."""
_LUMA = np.array((0.299, 0.587, 0.114), np.float32)
_FINE, _COARSE = 1.0, 4.0
"""Standard deviations, in pixels, of the Gaussians between which structures are counted."""
_LEAST_STRUCTURE = 0.5
"""Grey values; keeps the sharpness of an empty picture finite."""


@dataclass(frozen=True, slots=True)
class PictureStatistics:
    """Of one picture; what each means stands at the limits, `PictureLimits`."""

    light: float
    white: float
    contrast: float
    sharpness: float


def measure_picture(tiles: RgbImage) -> PictureStatistics:
    """Of (tiles, S, S, 3) uint8 RGB, all tiles of one picture."""
    grey = [_luma(tile) for tile in tiles]
    everything = np.stack(grey)
    return PictureStatistics(
        light=float(np.percentile(everything, 99)),
        white=float((everything >= WHITE).mean()),
        contrast=float(everything.std()),
        sharpness=_sharpness(grey),
    )


def _luma(tile: RgbImage) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    return np.asarray(tile.astype(np.float32) @ _LUMA, dtype=np.float32)


def _sharpness(grey: Sequence[np.ndarray[tuple[int, ...], np.dtype[np.float32]]]) -> float:
    """How strong structures of a pixel are beside those of a few: independent of brightness and contrast, smaller when blurred."""
    fine = coarse = 0.0
    for one in grey:
        smooth = cv2.GaussianBlur(one, (0, 0), _FINE)
        fine += float(np.abs(one - smooth).mean())
        coarse += float(np.abs(smooth - cv2.GaussianBlur(one, (0, 0), _COARSE)).mean())
    return fine / (coarse + _LEAST_STRUCTURE * len(grey))
