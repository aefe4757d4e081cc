"""Read and write images. All paths work, whatever characters they hold, because OpenCV only ever sees bytes.

Decisions that change pixel values, and why:

* **EXIF orientation is applied**: the image is what a person sees in a viewer.
* **16-bit images are scaled by the value range of their product**, 65535 → 255 where it has none, whatever values occur. A
  range guessed from each image would make its brightness depend on its content, and a defect would change the good surface
  around it. A value above the range is refused by name: clipped, it would hide what is too bright.
* **Transparency is composited on black**, the colour of no light: what hides behind transparent pixels is arbitrary. An
  alpha channel that is zero everywhere is an unused channel of some camera software and is ignored.
* Grey images become three equal channels; palettes and CMYK are converted by the decoder. Colour profiles are ignored.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, TypeAlias

import cv2
import numpy as np
import numpy.typing as npt

from onenip_core.atomic_files import write_bytes_atomic
from onenip_core.data.images.bmp_bit_fields import has_bit_fields, read_bit_fields
from onenip_core.data.images.bmp_headers import with_usual_header
from onenip_core.data.images.image_completeness import CUT_OFF, find_damage
from onenip_core.data.images.image_header import ImageFormat, ImageHeader, read_header
from onenip_core.data.images.image_kinds import could_be_lossy, unread_kind
from onenip_core.data.images.jpeg_2000 import read_jpeg_2000_pixels
from onenip_core.data.images.pictures_behind import count_pictures_behind
from onenip_core.data.images.png_chunks import transparent_grey
from onenip_core.data.images.pnm_pixels import read_pnm_pixels
from onenip_core.data.images.regular_file import read_regular_file
from onenip_core.data.images.sixteen_bits import Zero, highest_value, meaning_of_zero, stretch_to_eight_bits
from onenip_core.data.images.tiff_pixels import TiffPixelsError, read_tiff_pixels
from onenip_core.data.images.upright import turn_upright
from onenip_core.data.images.value_range import FULL_RANGE, ValueRange
from onenip_core.errors import DamagedImageError, ImageReadError, UsageError
from onenip_core.types import RgbImage

IMAGE_SUFFIXES = frozenset(
    {".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".bmp", ".dib", ".tif", ".tiff", ".webp"}
    | {".gif", ".pbm", ".pgm", ".ppm", ".pnm", ".jp2", ".j2k", ".jpf", ".jpx"}
)
"""Lower-case file name endings of the formats that can be read."""
MIN_SIDE = 16
"""Pixels; a smaller image holds not one token of the network."""
MAX_PIXELS = 120_000_000
"""Larger images are refused before they are decoded: three bytes a pixel would exhaust a workstation's memory."""

StoredPixels: TypeAlias = npt.NDArray[np.integer[Any] | np.floating[Any]]
"""(H, W), (H, W, 3) or (H, W, 4)."""

_HEADER_BYTES = 256 * 1024


@dataclass(frozen=True, slots=True)
class SeenImage:
    """An image with what its values say about the value range of its product."""

    image: RgbImage = field(repr=False)
    """(H, W, 3) uint8 RGB, upright."""
    highest: int | None
    """The highest value of a file with 16 bits a value; None for a file that the range is not about."""


def read_image(path: Path, values: ValueRange = FULL_RANGE) -> RgbImage:
    """Read an image file as (H, W, 3) uint8 RGB, upright. `values` are those of its product's files with 16 bits.

    Raises:
        ImageReadError: missing, empty, not an image, cut off, damaged, smaller than MIN_SIDE or larger than MAX_PIXELS; or it
            holds a value above the range.
    """
    return see_image(path, values).image


def see_image(path: Path, values: ValueRange = FULL_RANGE) -> SeenImage:
    """Read an image file, and tell the highest value too. Raises ImageReadError: as `read_image`."""
    return look_at_image(_read_file(path), str(path), values)


def decode_image(data: bytes, name: str, values: ValueRange = FULL_RANGE) -> RgbImage:
    """Decode an encoded image to (H, W, 3) uint8 RGB, upright. `name` is what error messages call it.

    Raises:
        ImageReadError: as `read_image`.
    """
    return look_at_image(data, name, values).image


def look_at_image(data: bytes, name: str, values: ValueRange = FULL_RANGE) -> SeenImage:
    """Decode once, and tell the highest value too. Raises ImageReadError: as `read_image`."""
    header = _checked_header(data, name)
    pixels = turn_upright(_decode(data, header, name), header.orientation)
    if pixels.dtype == np.uint16:
        sixteen = pixels.astype(np.uint16, copy=False)
        zero = _meaning_of_zero(data, header, name)
        highest = None if zero is None else highest_value(sixteen, zero)
        return SeenImage(_to_rgb(stretch_to_eight_bits(sixteen, values, zero, name)), highest)
    return SeenImage(_to_rgb(_to_eight_bits(pixels, name)), None)


def find_highest_value(path: Path) -> int | None:
    """The highest value of a file with 16 bits a value; None for a file that no range is about, which is not decoded.

    Raises:
        ImageReadError: as `read_image`.
    """
    data = _read_file(path)
    header = _checked_header(data, str(path))
    zero = _meaning_of_zero(data, header, str(path))
    return None if zero is None else highest_value(_decode(data, header, str(path)).astype(np.uint16, copy=False), zero)


def read_image_size(path: Path) -> tuple[int, int]:
    """(height, width) in pixels of an image file, upright, without decoding it. Raises ImageReadError: as `read_image_header`."""
    return read_image_header(path).upright_size


def read_image_header(path: Path) -> ImageHeader:
    """What an image file says about itself, without decoding it. Of a large file only the beginning is read, so that a picture
    that was joined to its end is not noticed here.

    Raises:
        ImageReadError: missing, empty, not an image, too small or too large. Pixels are not looked at.
    """
    try:
        data = read_regular_file(path, _HEADER_BYTES)
        header = None
        if len(data) == _HEADER_BYTES:
            try:
                header = read_header(data, is_whole=False)
            except struct.error:
                # A long colour profile or thumbnail, or a TIFF whose directory is at the end.
                data = read_regular_file(path)
    except OSError as error:
        raise _cannot_open(path, error) from error
    header = header or _parse_header(data, str(path))
    _check_size(header, str(path))
    return header


def encoded_image_size(data: bytes) -> tuple[int, int] | None:
    """(height, width) in pixels of an encoded image, upright, from its header alone; None if it is no image that can be read."""
    try:
        header = _parse_header(data, "")
        _check_size(header, "")
    except ImageReadError:
        return None
    return header.upright_size


def read_mask(path: Path) -> npt.NDArray[np.bool_]:
    """Read a mask image as (H, W) bool: True where any channel is above zero; where compression may have changed the values, where
    any is at least half of white.

    JPEG and its like ring around edges, so that small values stand where nothing was drawn. Other files keep what was drawn, and
    some data sets number their kinds of defects from 1.

    Raises:
        ImageReadError: as `read_image`.
    """
    data, name = _read_file(path), str(path)
    header = _checked_header(data, name)
    pixels = turn_upright(_decode(data, header, name), header.orientation)
    half = 32768 if pixels.dtype == np.uint16 else 128
    above = np.asarray(pixels >= half if could_be_lossy(data, header) else pixels > 0)
    return above if above.ndim == 2 else np.asarray(above[:, :, :3].any(axis=2))


def read_whole_image(path: Path) -> bytes:
    """The bytes of an image file in whose frame nothing is wrong; its pixels were not looked at.

    Raises:
        ImageReadError: as `read_image`.
    """
    data = _read_file(path)
    _checked_header(data, str(path))
    return data


def read_stored(path: Path, min_side: int = MIN_SIDE) -> tuple[ImageHeader, StoredPixels]:
    """The header and the pixels as they are stored: not upright, of any depth, colours in OpenCV's order.

    Raises:
        ImageReadError: as `read_image`.
    """
    data = _read_file(path)
    header = _checked_header(data, str(path), min_side)
    return header, _decode(data, header, str(path))


def encode_png(image: npt.NDArray[np.uint8] | npt.NDArray[np.uint16]) -> bytes:
    """Encode (H, W, 3) uint8 RGB, (H, W) uint8 or (H, W) uint16 losslessly as PNG.

    Raises:
        UsageError: another shape or type of pixels.
    """
    coloured = image.ndim == 3 and image.shape[2] == 3 and image.dtype == np.uint8
    grey = image.ndim == 2 and image.dtype in (np.uint8, np.uint16)
    if not (coloured or grey) or image.size == 0:
        raise UsageError(f"A PNG cannot hold an array of shape {image.shape} and type {image.dtype}.")
    ordered: StoredPixels = np.ascontiguousarray(image[:, :, ::-1] if coloured else image)
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


def _read_file(path: Path) -> bytes:
    try:
        return read_regular_file(path)
    except OSError as error:
        raise _cannot_open(path, error) from error


def _cannot_open(path: Path, error: OSError) -> ImageReadError:
    if isinstance(error, FileNotFoundError):
        return ImageReadError(f"The image {path} does not exist (any more). Check the path.")
    return ImageReadError(f"The image {path} cannot be opened: {error.strerror or error}. Check that you may read it.")


def _parse_header(data: bytes, name: str) -> ImageHeader:
    if not data:
        raise ImageReadError(f"The image {name} is empty (0 bytes). Copy it again from its source.")
    try:
        header = read_header(data)
    except struct.error as error:
        raise DamagedImageError(name, CUT_OFF) from error
    if header is None:
        raise ImageReadError(
            f"{name} is not an image that can be read. "
            f"Supported are {', '.join(ImageFormat)}; convert it to one of them."
        )
    behind = count_pictures_behind(data, header)
    # A table of the first picture may tell of those behind it too.
    return replace(header, pictures=max(header.pictures, 1 + behind)) if behind else header


def _checked_header(data: bytes, name: str, min_side: int = MIN_SIDE) -> ImageHeader:
    header = _parse_header(data, name)
    _check_size(header, name, min_side)
    try:
        kind, damage = unread_kind(data, header), find_damage(data, header)
    except struct.error:
        kind, damage = None, CUT_OFF
    if kind:
        raise ImageReadError(
            f"The image {name} is of a kind that is not read: {kind}. Convert it to 8 or 16 bits of grey or RGB."
        )
    if damage:
        raise DamagedImageError(name, damage)
    return header


def _check_size(header: ImageHeader, name: str, min_side: int = MIN_SIDE) -> None:
    if min(header.height, header.width) < min_side:
        raise ImageReadError(
            f"The image {name} is too small: {header.width} × {header.height} pixels; "
            f"at least {min_side} × {min_side} are needed."
        )
    if header.height * header.width > MAX_PIXELS:
        raise ImageReadError(
            f"The image {name} is too large: {header.width} × {header.height} pixels are more than "
            f"{MAX_PIXELS // 1_000_000} million. Crop it or make it smaller."
        )
    if header.pictures != 1:
        raise ImageReadError(
            f"The file {name} holds {header.pictures} pictures, and it is not known which one is meant. "
            "Save each picture as a file of its own."
            if header.pictures
            else f"The file {name} holds no full picture, only reduced copies or masks. Save the full picture instead."
        )


def _decode(data: bytes, header: ImageHeader, name: str) -> StoredPixels:
    """Pixels as stored: (H, W), (H, W, 3) BGR or (H, W, 4) BGRA."""
    try:
        pixels = _stored_pixels(data, header)
    except TiffPixelsError as error:
        if error.is_damage:
            raise DamagedImageError(name, f"decoding failed ({error})") from error
        raise ImageReadError(
            f"The image {name} cannot be read: {error}. Convert it to 8 or 16 bits of grey or RGB."
        ) from error
    except (cv2.error, MemoryError, ValueError, RuntimeError, struct.error) as error:
        raise DamagedImageError(name, f"decoding failed ({error})") from error
    if pixels is None:
        raise DamagedImageError(name, f"its {header.format} data cannot be decoded")
    if pixels.shape[:2] != (header.height, header.width):
        raise DamagedImageError(name, f"it announces {header.width} × {header.height} pixels but holds others")
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
    usual = with_usual_header(data) if header.format is ImageFormat.BMP else data
    pixels = cv2.imdecode(np.frombuffer(usual, dtype=np.uint8), cv2.IMREAD_UNCHANGED)
    transparent = transparent_grey(data) if header.format is ImageFormat.PNG else None
    if transparent is None or pixels is None or pixels.ndim != 2:
        return pixels
    # OpenCV passes over it.
    opacity = np.where(pixels == transparent, 0, 65535 if pixels.dtype == np.uint16 else 255).astype(pixels.dtype)
    return np.stack([pixels, pixels, pixels, opacity], axis=2)


def _meaning_of_zero(data: bytes, header: ImageHeader, name: str) -> Zero | None:
    try:
        return meaning_of_zero(data, header)
    except (struct.error, ValueError) as error:
        raise DamagedImageError(name, CUT_OFF) from error


def _to_eight_bits(pixels: StoredPixels, name: str) -> npt.NDArray[np.uint8]:
    if pixels.dtype == np.uint8:
        return pixels.astype(np.uint8, copy=False)
    kind = "float" if pixels.dtype.kind == "f" else "whole"
    raise ImageReadError(
        f"The image {name} stores {8 * pixels.dtype.itemsize}-bit {kind} numbers, whose range is not known. "
        "Convert it to 8 or 16 bits a channel."
    )


def _to_rgb(pixels: npt.NDArray[np.uint8]) -> RgbImage:
    if pixels.ndim == 2:
        return cv2.cvtColor(pixels, cv2.COLOR_GRAY2RGB).astype(np.uint8, copy=False)
    alpha = pixels[:, :, 3] if pixels.shape[2] == 4 else None
    rgb = cv2.cvtColor(pixels, cv2.COLOR_BGR2RGB if alpha is None else cv2.COLOR_BGRA2RGB)
    if alpha is not None and alpha.any() and not (alpha == 255).all():
        rgb = cv2.multiply(rgb, cv2.cvtColor(alpha, cv2.COLOR_GRAY2RGB), scale=1 / 255)
    return rgb.astype(np.uint8, copy=False)
