"""Small copies of frames, for strips and lists."""

from __future__ import annotations

import cv2
import numpy as np

from onenip_core.types import RgbImage

THUMBNAIL_SIDE = 128


def make_thumbnail(image: RgbImage | None, side: int = THUMBNAIL_SIDE) -> RgbImage | None:
    """A copy of an (H, W, 3) uint8 RGB image that is at most `side` pixels wide and high; None stays None."""
    if image is None:
        return None
    height, width = image.shape[:2]
    scale = min(1.0, side / max(height, width))
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    return np.ascontiguousarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)
