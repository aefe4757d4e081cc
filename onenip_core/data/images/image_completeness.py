"""Tell a complete image file from one that was cut off or damaged on its way.

Decoders are lenient: some fill what is missing with grey, and grey pixels would be inspected as if they had been seen.
"""

from __future__ import annotations

import re
import struct
import zlib

from onenip_core.data.images.image_header import ImageFormat, ImageHeader
from onenip_core.data.images.tiff_tags import read_tiff_tags

_JPEG_MARKER = re.compile(rb"\xff+([^\x00\xff])", re.DOTALL)
_JPEG_END_OF_SCAN = re.compile(rb"\xff+([^\x00\xff\xd0-\xd7])", re.DOTALL)
_TIFF_DATA = ((273, 279), (324, 325))
"""Pairs of tags: where strips (tiles) start, and how many bytes each has."""

CUT_OFF = "the file ends too early (it was cut off while it was written or copied)"


def find_damage(data: bytes, header: ImageHeader) -> str | None:
    """Say in a few words why an encoded image is incomplete or damaged; None if nothing is wrong with its frame.

    What lies inside the compressed data is left to the decoder. So JPEG data that was damaged in its middle, and that
    still has its end marker, is not noticed: the format has no checksum. PNG has one.
    """
    checks = {
        ImageFormat.JPEG: _check_jpeg,
        ImageFormat.PNG: _check_png,
        ImageFormat.BMP: _check_bmp,
        ImageFormat.TIFF: _check_tiff,
        ImageFormat.WEBP: _check_webp,
    }
    try:
        return checks[header.format](data)
    except struct.error:
        return CUT_OFF


def _check_jpeg(data: bytes) -> str | None:
    """Follow the segments to the end-of-image marker; a marker in an embedded thumbnail does not count."""
    position, pattern = 2, _JPEG_MARKER
    while match := pattern.search(data, position):
        marker, position, pattern = match[1][0], match.end(), _JPEG_MARKER
        if marker == 0xD9:
            return None
        if marker == 0x01 or 0xD0 <= marker <= 0xD8:
            continue
        (length,) = struct.unpack_from(">H", data, position)
        position += length
        if marker == 0xDA:
            pattern = _JPEG_END_OF_SCAN
    return CUT_OFF


def _check_png(data: bytes) -> str | None:
    position = 8
    view = memoryview(data)
    while True:
        length, kind = struct.unpack_from(">I4s", data, position)
        (expected,) = struct.unpack_from(">I", data, position + 8 + length)
        # Lower-case kinds are side information: damage there leaves the pixels whole.
        if kind[:1].isupper() and zlib.crc32(view[position + 4 : position + 8 + length]) != expected:
            return "its checksum is wrong, so some bytes have changed since it was written"
        if kind == b"IEND":
            return None
        position += 12 + length


def _check_bmp(data: bytes) -> str | None:
    start, header_size = struct.unpack_from("<II", data, 10)
    if header_size == 12:
        width, height, _, bits = struct.unpack_from("<HHHH", data, 18)
        compression, stored = 0, 0
    else:
        width, height, _, bits, compression, stored = struct.unpack_from("<iiHHII", data, 18)
    run_length_encoded = compression in (1, 2)
    needed = stored if run_length_encoded else (width * bits + 31) // 32 * 4 * abs(height)
    return CUT_OFF if start + needed > len(data) else None


def _check_tiff(data: bytes) -> str | None:
    tags = read_tiff_tags(data)
    for starts, sizes in _TIFF_DATA:
        for start, size in zip(tags.get(starts, ()), tags.get(sizes, ()), strict=False):
            if start + size > len(data):
                return CUT_OFF
    return None


def _check_webp(data: bytes) -> str | None:
    (size,) = struct.unpack_from("<I", data, 4)
    return CUT_OFF if size + 8 > len(data) else None
