"""What an encoded image says about itself before its pixels are decoded: format, size, orientation.

Decoding 100 megapixels only to refuse them would take seconds and gigabytes, so the size comes from here.
"""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass
from enum import StrEnum

from onenip_core.data.images.tiff_tags import ORIENTATION, is_tiff, read_tiff_tags

_JPEG_SIZE_MARKERS = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_JPEG_MARKER = re.compile(rb"\xff+([^\x00\xff])", re.DOTALL)
_TIFF_WIDTH, _TIFF_HEIGHT = 256, 257


class ImageFormat(StrEnum):
    """The formats that can be read."""

    JPEG = "JPEG"
    PNG = "PNG"
    BMP = "BMP"
    TIFF = "TIFF"
    WEBP = "WebP"


@dataclass(frozen=True, slots=True)
class ImageHeader:
    """Size in stored pixels, and the EXIF orientation (1…8; 1 = as stored)."""

    format: ImageFormat
    height: int
    width: int
    orientation: int = 1

    @property
    def upright_size(self) -> tuple[int, int]:
        """(height, width) after the orientation is applied."""
        return (self.width, self.height) if self.orientation >= 5 else (self.height, self.width)


def read_header(data: bytes) -> ImageHeader | None:
    """Read the header from the beginning of an encoded image, or None if the format is not known.

    Raises:
        struct.error: the header is damaged, or `data` ends before the header does.
    """
    if data[:3] == b"\xff\xd8\xff":
        return _read_jpeg(data)
    if data[:8] == b"\x89PNG\r\n\x1a\n":
        return _read_png(data)
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return _read_webp(data)
    if is_tiff(data):
        return _read_tiff(data)
    if data[:2] == b"BM":
        return _read_bmp(data)
    return None


def _read_jpeg(data: bytes) -> ImageHeader:
    orientation, position = 1, 2
    while match := _JPEG_MARKER.search(data, position):
        marker, start = match[1][0], match.end()
        if marker == 0x01 or 0xD0 <= marker <= 0xD8:
            position = start
            continue
        (length,) = struct.unpack_from(">H", data, start)
        if marker in _JPEG_SIZE_MARKERS:
            height, width = struct.unpack_from(">HH", data, start + 3)
            return ImageHeader(ImageFormat.JPEG, height, width, orientation)
        if marker == 0xE1 and data[start + 2 : start + 8] == b"Exif\0\0":
            orientation = _exif_orientation(data[start + 8 : start + length])
        position = start + length
    raise struct.error("the size is missing")


def _read_png(data: bytes) -> ImageHeader:
    width, height = struct.unpack_from(">II", data, 16)
    orientation, position = 1, 8
    while True:
        length, kind = struct.unpack_from(">I4s", data, position)
        if kind == b"eXIf":
            orientation = _exif_orientation(data[position + 8 : position + 8 + length])
        if kind in (b"IDAT", b"IEND"):
            return ImageHeader(ImageFormat.PNG, height, width, orientation)
        position += 12 + length


def _read_webp(data: bytes) -> ImageHeader:
    kind = data[12:16]
    if kind == b"VP8 ":
        width, height = struct.unpack_from("<HH", data, 26)
        return ImageHeader(ImageFormat.WEBP, height & 0x3FFF, width & 0x3FFF)
    if kind == b"VP8L":
        (bits,) = struct.unpack_from("<I", data, 21)
        return ImageHeader(ImageFormat.WEBP, (bits >> 14 & 0x3FFF) + 1, (bits & 0x3FFF) + 1)
    if kind != b"VP8X":
        raise struct.error("an unknown kind of WebP")
    flags, width_low, width_high, height_low, height_high = struct.unpack_from("<B3xHBHB", data, 20)
    height, width = (height_high << 16) + height_low + 1, (width_high << 16) + width_low + 1
    orientation = _webp_orientation(data) if flags & 0x08 else 1
    return ImageHeader(ImageFormat.WEBP, height, width, orientation)


def _webp_orientation(data: bytes) -> int:
    position = 12
    while True:
        kind, length = struct.unpack_from("<4sI", data, position)
        if kind == b"EXIF":
            return _exif_orientation(data[position + 8 : position + 8 + length])
        position += 8 + length + length % 2


def _read_tiff(data: bytes) -> ImageHeader:
    tags = read_tiff_tags(data)
    if not tags.get(_TIFF_WIDTH) or not tags.get(_TIFF_HEIGHT):
        raise struct.error("the size is missing")
    orientation = _valid_orientation(tags)
    return ImageHeader(ImageFormat.TIFF, tags[_TIFF_HEIGHT][0], tags[_TIFF_WIDTH][0], orientation)


def _read_bmp(data: bytes) -> ImageHeader:
    (header_size,) = struct.unpack_from("<I", data, 14)
    width, height = struct.unpack_from("<HH" if header_size == 12 else "<ii", data, 18)
    return ImageHeader(ImageFormat.BMP, abs(height), width)


def _exif_orientation(exif: bytes) -> int:
    """Orientation in an EXIF block; damaged EXIF does not make the pixels unreadable, so it counts as upright."""
    try:
        return _valid_orientation(read_tiff_tags(exif.removeprefix(b"Exif\0\0")))
    except struct.error:
        return 1


def _valid_orientation(tags: dict[int, tuple[int, ...]]) -> int:
    values = tags.get(ORIENTATION, ())
    return values[0] if values and 1 <= values[0] <= 8 else 1
