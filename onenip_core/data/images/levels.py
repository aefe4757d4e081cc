"""Pixel values over the whole range of 8 or 16 bits, whatever their white is."""

from __future__ import annotations

from typing import Any, TypeAlias

import cv2
import numpy as np
import numpy.typing as npt

Levels: TypeAlias = npt.NDArray[np.unsignedinteger[Any]]


def over_full_range(values: npt.NDArray[np.integer[Any]], maximum: int) -> Levels:
    """Values of 0…`maximum` (at most 65,535), spread over all of uint8 or, above 255, of uint16: 4,095 of 4,095 is as white as
    65,535 of 65,535. The same values where nothing needs spreading.

    Raises:
        ValueError: a value is out of range.
    """
    target: type[np.unsignedinteger[Any]] = np.uint8 if maximum < 256 else np.uint16
    highest = int(np.iinfo(target).max)
    if maximum == highest and values.dtype.kind == "u" and values.dtype.itemsize == np.dtype(target).itemsize:
        return values.astype(target, copy=False)
    if values.min(initial=0) < 0 or values.max(initial=0) > maximum:
        raise ValueError("a value is out of the range that the file names")
    levels: Levels = np.rint(np.arange(maximum + 1) * (highest / maximum)).astype(target)[values]
    return levels


def blue_first(colours: Levels) -> Levels:
    """(H, W, 3) RGB or (H, W, 4) RGBA in OpenCV's order of channels, by OpenCV: numpy takes ten times as long to turn it round."""
    code = cv2.COLOR_RGB2BGR if colours.shape[2] == 3 else cv2.COLOR_RGBA2BGRA
    turned: Levels = cv2.cvtColor(np.ascontiguousarray(colours), code)  # type: ignore[assignment]  # the type stays
    return turned
