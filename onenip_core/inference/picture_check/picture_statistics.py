"""What is measured of a picture's pixels, at the size at which the network sees it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from onenip_core.inference.inside_smoothing import smooth_inside
from onenip_core.inference.picture_check.quantiles import FloatArray, grey_quantile
from onenip_core.types import RgbImage

WHITE = 250
"""Grey values from which on a pixel is white."""
_LIGHT = 0.99
"""Quantile of the grey values that speaks for the light: a few highlights do not."""
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


def measure_picture(tiles: RgbImage, inside: npt.NDArray[np.bool_] | None = None) -> PictureStatistics:
    """Of (tiles, S, S, 3) uint8 RGB, all tiles of one picture; of what is `inside`, (tiles, S, S), alone where that is given."""
    grey = [_luma(tile) for tile in tiles]
    everything = grey[0] if len(grey) == 1 else np.stack(grey)
    if inside is not None:
        everything = everything[inside[0] if len(grey) == 1 else inside]
    return PictureStatistics(
        light=grey_quantile(everything, _LIGHT),
        white=float(np.count_nonzero(everything >= WHITE) / everything.size),
        contrast=float(everything.std()),
        sharpness=_sharpness(grey) if inside is None else _sharpness_inside(grey, inside),
    )


def _luma(tile: RgbImage) -> FloatArray:
    return np.asarray(cv2.cvtColor(tile.astype(np.float32), cv2.COLOR_RGB2GRAY))


def _sharpness(grey: Sequence[FloatArray]) -> float:
    """How strong structures of a pixel are beside those of a few: independent of brightness and contrast, smaller when blurred."""
    fine = coarse = 0.0
    for one in grey:
        smooth = cv2.GaussianBlur(one, (0, 0), _FINE)
        fine += cv2.norm(one, smooth, cv2.NORM_L1) / one.size
        coarse += cv2.norm(smooth, cv2.GaussianBlur(one, (0, 0), _COARSE), cv2.NORM_L1) / one.size
    return fine / (coarse + _LEAST_STRUCTURE * len(grey))


def _sharpness_inside(grey: Sequence[FloatArray], inside: npt.NDArray[np.bool_]) -> float:
    """The same of an inspected area, whose border is no structure of the picture."""
    fine = coarse = 0.0
    for one, seen in zip(grey, inside, strict=True):
        smooth = smooth_inside(one, seen, _FINE)
        fine += float(np.abs(one - smooth)[seen].sum(dtype=np.float64))
        coarse += float(np.abs(smooth - smooth_inside(smooth, seen, _COARSE))[seen].sum(dtype=np.float64))
    return fine / (coarse + _LEAST_STRUCTURE * np.count_nonzero(inside))
