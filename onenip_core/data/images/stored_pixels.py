"""The pixels of an image file as they are stored, by the reader of its kind."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Any, TypeAlias

import cv2
import imagecodecs
import numpy as np
import numpy.typing as npt

from onenip_core.data.images.bmp_bit_fields import has_bit_fields, read_bit_fields
from onenip_core.data.images.bmp_headers import with_usual_header
from onenip_core.data.images.image_file import MIN_SIDE, checked_header, read_image_bytes
from onenip_core.data.images.image_header import ImageFormat, ImageHeader
from onenip_core.data.images.jpeg_2000 import read_jpeg_2000_pixels
from onenip_core.data.images.levels import blue_first
from onenip_core.data.images.png_chunks import transparent_grey
from onenip_core.data.images.pnm_pixels import read_pnm_pixels
from onenip_core.data.images.tiff_pixels import TiffPixelsError, read_tiff_pixels
from onenip_core.errors import DamagedImageError, ImageReadError
from onenip_core.sentences import filled

StoredPixels: TypeAlias = npt.NDArray[np.integer[Any] | np.floating[Any]]
"""(H, W), (H, W, 3) or (H, W, 4)."""


def read_stored(path: Path, min_side: int = MIN_SIDE) -> tuple[ImageHeader, StoredPixels]:
    """The header and the pixels as they are stored: not upright, of any depth, colours in OpenCV's order.

    Raises:
        ImageReadError: as `read_image`.
    """
    data = read_image_bytes(path)
    header = checked_header(data, str(path), min_side)
    return header, decode_stored(data, header, str(path))


def decode_stored(data: bytes, header: ImageHeader, name: str) -> StoredPixels:
    """Pixels as stored: (H, W), (H, W, 3) BGR or (H, W, 4) BGRA."""
    try:
        pixels = _stored_pixels(data, header)
    except TiffPixelsError as error:
        if error.is_damage:
            raise DamagedImageError(name, filled("decoding failed ({error})", error=error)) from error
        raise ImageReadError(
            filled(
                "The image {name} cannot be read: {error}. Convert it to 8 or 16 bits of grey or RGB.",
                name=name,
                error=error,
            )
        ) from error
    except (cv2.error, MemoryError, ValueError, RuntimeError, struct.error) as error:
        raise DamagedImageError(name, filled("decoding failed ({error})", error=error)) from error
    if pixels is None:
        raise DamagedImageError(name, filled("its {format} data cannot be decoded", format=header.format))
    if pixels.shape[:2] != (header.height, header.width):
        raise DamagedImageError(
            name,
            filled("it announces {width} × {height} pixels but holds others", width=header.width, height=header.height),
        )
    return pixels


def _stored_pixels(data: bytes, header: ImageHeader) -> StoredPixels | None:
    if header.format is ImageFormat.TIFF:
        return read_tiff_pixels(data, header.directory)
    if header.format is ImageFormat.BMP and has_bit_fields(data):
        return read_bit_fields(data)
    if header.format is ImageFormat.PNM:
        return read_pnm_pixels(data)
    if header.format is ImageFormat.JPEG_2000:
        return read_jpeg_2000_pixels(data)
    if header.format is ImageFormat.WEBP:
        return _webp_pixels(data)
    usual = with_usual_header(data) if header.format is ImageFormat.BMP else data
    pixels = cv2.imdecode(np.frombuffer(usual, dtype=np.uint8), cv2.IMREAD_UNCHANGED)
    transparent = transparent_grey(data) if header.format is ImageFormat.PNG else None
    if transparent is None or pixels is None or pixels.ndim != 2:
        return pixels
    # OpenCV passes over it.
    opacity = np.where(pixels == transparent, 0, 65535 if pixels.dtype == np.uint16 else 255).astype(pixels.dtype)
    return np.stack([pixels, pixels, pixels, opacity], axis=2)


def _webp_pixels(data: bytes) -> StoredPixels:
    """OpenCV reads on where the format's own decoder finds that the data makes no sense. Raises RuntimeError."""
    pixels: npt.NDArray[np.uint8] = imagecodecs.webp_decode(data)
    return blue_first(pixels)
