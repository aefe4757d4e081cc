"""Turn stored pixels as EXIF says."""

from __future__ import annotations

from typing import TypeVar

import numpy as np
import numpy.typing as npt

Scalar = TypeVar("Scalar", bound=np.generic)


def turn_upright(pixels: npt.NDArray[Scalar], orientation: int) -> npt.NDArray[Scalar]:
    """Stored pixels (H, W, …) as a viewer shows them, for an EXIF orientation of 1…8."""
    if orientation == 1:
        return pixels
    # EXIF: 5…8 are the transposed ones; then each is a flip of rows, columns or both.
    turned = pixels.swapaxes(0, 1) if orientation >= 5 else pixels
    if orientation in (3, 4, 7, 8):
        turned = turned[::-1]
    if orientation in (2, 3, 6, 7):
        turned = turned[:, ::-1]
    return np.ascontiguousarray(turned)
