"""Bring images and masks to the network's input size. The whole frame is squeezed to a square, nothing is cropped."""

from __future__ import annotations

from enum import StrEnum

import cv2
import numpy as np
import numpy.typing as npt

from onenip_core.types import RgbImage


def resize_to_input(image: RgbImage, size: int) -> RgbImage:
    """Resize (H, W, 3) uint8 RGB to (size, size, 3).

    Shrinking averages over areas, so that small defects fade instead of falling between the samples; enlarging is
    bilinear. An axis that shrinks while the other grows is resized on its own.
    """
    height, width = image.shape[:2]
    shrunk = image
    if height > size or width > size:
        target = (min(width, size), min(height, size))
        shrunk = np.asarray(cv2.resize(image, target, interpolation=cv2.INTER_AREA), dtype=np.uint8)
    if shrunk.shape[:2] != (size, size):
        shrunk = np.asarray(cv2.resize(shrunk, (size, size), interpolation=cv2.INTER_LINEAR), dtype=np.uint8)
    return shrunk.copy() if shrunk is image else shrunk


class MaskPixel(StrEnum):
    """Which pixel of a mask stands for one of the smaller mask."""

    CENTRE = "centre"
    """The one under its middle, as PIL's nearest does."""
    CORNER = "corner"
    """The one under its upper left corner, as OpenCV's nearest does: half a pixel of the smaller mask off."""


def resize_mask(mask: npt.NDArray[np.bool_], size: int, pixel: MaskPixel = MaskPixel.CENTRE) -> npt.NDArray[np.bool_]:
    """Resize (H, W) bool to (size, size) by taking the nearest pixel, as the paper's evaluation does."""
    how = cv2.INTER_NEAREST_EXACT if pixel is MaskPixel.CENTRE else cv2.INTER_NEAREST
    resized = cv2.resize(mask.astype(np.uint8), (size, size), interpolation=how)
    return np.asarray(resized > 0, dtype=np.bool_)
