"""The fixed colour scale of the anomaly map: 0 … 2 × the limit, the same for every part of a product."""

from __future__ import annotations

from functools import lru_cache

import cv2
import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QColor

SCALE_END = 2.0
"""Times the limit, shown by the last colour."""
VISIBLE_FROM = 0.5
"""Times the limit; below lies the normal range, which stays transparent."""
OPAQUE_FROM = 1.0
"""Times the limit; from here on the colour covers fully."""
COLOUR_MAP = cv2.COLORMAP_INFERNO
"""Perceptually uniform; readable on grey parts and for colour-blind eyes."""
DARKEST = 0.15
"""Where the visible range begins on the colour map: its black end would look like a shadow of the part."""


def scale_position(value: float, limit: float = 1.0) -> float:
    """Where `value` lies on the scale, 0 … 1, clipped."""
    return min(1.0, max(0.0, value / (limit * SCALE_END)))


def scale_colour(position: float) -> QColor:
    """Colour with alpha at `position` (0 … 1) of the scale."""
    index = min(255, max(0, round(position * 255)))
    return QColor.fromRgba(heat_table()[index])


@lru_cache(maxsize=1)
def heat_table() -> tuple[int, ...]:
    """256 colours 0xAARRGGBB (not premultiplied) for the values 0 … 2 × limit."""
    times_limit = np.linspace(0.0, SCALE_END, 256)
    alpha = np.clip((times_limit - VISIBLE_FROM) / (OPAQUE_FROM - VISIBLE_FROM), 0.0, 1.0)
    along = np.clip((times_limit - VISIBLE_FROM) / (SCALE_END - VISIBLE_FROM), 0.0, 1.0)
    steps = np.arange(256, dtype=np.uint8)
    of_map = cv2.applyColorMap(steps[None], COLOUR_MAP)[0].astype(np.float64)  # blue first
    places = 255 * (DARKEST + (1 - DARKEST) * along)
    blue, green, red = (np.interp(places, steps, of_map[:, channel]) for channel in range(3))
    return tuple(
        round(255 * float(a)) << 24 | int(r) << 16 | int(g) << 8 | int(b)
        for a, r, g, b in zip(alpha, red, green, blue, strict=True)
    )


def on_scale(anomaly_map: npt.NDArray[np.float32], limit: float) -> npt.NDArray[np.float32]:
    """Finite values of at least 0: what is not finite counts as the end of the scale, minus infinity as its beginning."""
    end = SCALE_END * limit
    return np.maximum(np.nan_to_num(anomaly_map, nan=end, posinf=end, neginf=0.0), 0)


def to_indices(scale_map: npt.NDArray[np.float32], limit: float) -> npt.NDArray[np.uint8]:
    """Values `on_scale` to indices into `heat_table`, (H, W) uint8; what lies beyond the scale gets its end."""
    # OpenCV scales, rounds and saturates in one pass; numpy needs three.
    return cv2.convertScaleAbs(scale_map, alpha=255 / (SCALE_END * limit)).astype(np.uint8, copy=False)
