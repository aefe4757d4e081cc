"""Small pictures of image files, as the files are judged."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np

from onenip_core.data.images.image_file import read_image_header, read_whole_image
from onenip_core.data.images.image_header import ImageFormat
from onenip_core.data.images.image_io import read_image
from onenip_core.data.images.value_range import FULL_RANGE, ValueRange
from onenip_core.types import RgbImage

_REDUCTIONS = (
    (8, cv2.IMREAD_REDUCED_COLOR_8),
    (4, cv2.IMREAD_REDUCED_COLOR_4),
    (2, cv2.IMREAD_REDUCED_COLOR_2),
)


def read_preview(path: Path, side: int, values: ValueRange = FULL_RANGE) -> RgbImage:
    """An image file as (H, W, 3) uint8 RGB, upright, with its longer side at most `side` pixels.

    Large JPEG files are decoded at a fraction of their size; all others whole, three bytes a pixel. `values`: see `read_image`.

    Raises:
        ImageReadError: as `read_image`.
    """
    image = _read_reduced(path, side)
    if image is None:
        image = read_image(path, values)
    height, width = image.shape[:2]
    scale = side / max(height, width)
    if scale >= 1:
        return image
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    return cv2.resize(image, size, interpolation=cv2.INTER_AREA).astype(np.uint8, copy=False)


def _read_reduced(path: Path, side: int) -> RgbImage | None:
    """None if the file is no JPEG that is large enough to be reduced while it is decoded."""
    header = read_image_header(path)
    longer = max(header.height, header.width)
    flag = next((flag for times, flag in _REDUCTIONS if longer >= 2 * side * times), None)
    if flag is None or header.format is not ImageFormat.JPEG:
        return None
    data = read_whole_image(path)
    pixels = cv2.imdecode(np.frombuffer(data, np.uint8), flag)
    return None if pixels is None else cv2.cvtColor(pixels, cv2.COLOR_BGR2RGB).astype(np.uint8, copy=False)
