"""Images as PNG files."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt

from onenip_core.atomic_files import write_bytes_atomic
from onenip_core.errors import UsageError


def encode_png(image: npt.NDArray[np.uint8] | npt.NDArray[np.uint16]) -> bytes:
    """Encode (H, W, 3) uint8 RGB, (H, W) uint8 or (H, W) uint16 losslessly as PNG.

    Raises:
        UsageError: another shape or type of pixels.
    """
    coloured = image.ndim == 3 and image.shape[2] == 3 and image.dtype == np.uint8
    grey = image.ndim == 2 and image.dtype in (np.uint8, np.uint16)
    if not (coloured or grey) or image.size == 0:
        raise UsageError(f"A PNG cannot hold an array of shape {image.shape} and type {image.dtype}.")
    ordered: npt.NDArray[np.uint8 | np.uint16] = np.ascontiguousarray(image[:, :, ::-1] if coloured else image)
    done, encoded = cv2.imencode(".png", ordered)
    if not done:
        raise UsageError(f"An array of shape {image.shape} could not be encoded as PNG.")
    return encoded.tobytes()


def write_png(path: Path, image: npt.NDArray[np.uint8] | npt.NDArray[np.uint16]) -> None:
    """Atomically write (H, W, 3) uint8 RGB, (H, W) uint8 or (H, W) uint16 as PNG.

    Raises:
        UsageError: another shape or type of pixels.
        StorageError: the file cannot be written.
    """
    write_bytes_atomic(path, encode_png(image))
