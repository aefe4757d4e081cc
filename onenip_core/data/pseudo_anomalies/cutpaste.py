"""CutPaste (Li et al., CVPR 2021): a piece of the image, its colours jittered, pasted somewhere else in it."""

from __future__ import annotations

import cv2
import numpy as np

from onenip_core.data.pseudo_anomalies.photometric import jitter_colours
from onenip_core.data.pseudo_anomalies.pseudo_anomaly import Mask
from onenip_core.types import RgbImage

PATCH_AREA = (0.02, 0.15)
"""Share of the image that a patch covers."""
PATCH_ASPECT = (0.3, 3.3)
"""Height over width of a patch."""
SCAR_WIDTH = (2.0, 16.0)
SCAR_LENGTH = (10.0, 25.0)
"""Pixels in an image of REFERENCE_SIZE; they grow with the image."""
SCAR_ANGLE = 45.0
"""Degrees to either side."""
REFERENCE_SIZE = 224


def paste_patch(image: RgbImage, rng: np.random.Generator) -> tuple[RgbImage, Mask]:
    """Paste a rectangle of (S, S, 3) `image` elsewhere: the pasted image, and the (S, S) bool region that it covers."""
    size = image.shape[0]
    area = rng.uniform(*PATCH_AREA) * size * size
    # Logarithmic, so that lying and standing patches are equally likely.
    aspect = np.exp(rng.uniform(*np.log(PATCH_ASPECT)))
    height, width = _side(np.sqrt(area * aspect), size), _side(np.sqrt(area / aspect), size)
    patch = jitter_colours(_cut(image, height, width, rng), rng)
    return _paste(image, patch, np.ones((height, width), np.bool_), rng)


def paste_scar(image: RgbImage, rng: np.random.Generator) -> tuple[RgbImage, Mask]:
    """Paste a thin, turned rectangle of (S, S, 3) `image` elsewhere: the image, and the (S, S) bool region."""
    size = image.shape[0]
    scale = size / REFERENCE_SIZE
    width, length = _side(rng.uniform(*SCAR_WIDTH) * scale, size), _side(rng.uniform(*SCAR_LENGTH) * scale, size)
    strip = jitter_colours(_cut(image, length, width, rng), rng)
    turned, region = _rotate(strip, float(rng.uniform(-SCAR_ANGLE, SCAR_ANGLE)), size)
    return _paste(image, turned, region, rng)


def _cut(image: RgbImage, height: int, width: int, rng: np.random.Generator) -> RgbImage:
    top, left = _place(image, height, width, rng)
    return image[top : top + height, left : left + width].copy()


def _paste(image: RgbImage, patch: RgbImage, region: Mask, rng: np.random.Generator) -> tuple[RgbImage, Mask]:
    height, width = region.shape
    top, left = _place(image, height, width, rng)
    pasted, mask = image.copy(), np.zeros(image.shape[:2], np.bool_)
    pasted[top : top + height, left : left + width][region] = patch[region]
    mask[top : top + height, left : left + width] = region
    return pasted, mask


def _rotate(strip: RgbImage, degrees: float, limit: int) -> tuple[RgbImage, Mask]:
    """Turn a strip inside a canvas that just holds it; the canvas is at most `limit` pixels a side."""
    height, width = strip.shape[:2]
    cosine, sine = np.cos(np.radians(abs(degrees))), np.sin(np.radians(abs(degrees)))
    canvas_height = min(limit, int(np.ceil(height * cosine + width * sine)))
    canvas_width = min(limit, int(np.ceil(width * cosine + height * sine)))
    matrix = cv2.getRotationMatrix2D(((width - 1) / 2, (height - 1) / 2), degrees, 1.0)
    matrix[:, 2] += ((canvas_width - width) / 2, (canvas_height - height) / 2)
    target = (canvas_width, canvas_height)
    turned = cv2.warpAffine(strip, matrix, target, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    region = cv2.warpAffine(np.full((height, width), 255, np.uint8), matrix, target, flags=cv2.INTER_LINEAR)
    return np.asarray(turned, dtype=np.uint8), np.asarray(region > 127, dtype=np.bool_)


def _place(image: RgbImage, height: int, width: int, rng: np.random.Generator) -> tuple[int, int]:
    return int(rng.integers(image.shape[0] - height + 1)), int(rng.integers(image.shape[1] - width + 1))


def _side(length: float, limit: int) -> int:
    return min(limit, max(1, round(length)))
