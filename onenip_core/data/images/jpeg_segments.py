"""Segments of a JPEG stream."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator

from onenip_core.sentences import filled

# They begin with one byte that is given, which is found ten times as fast as a repeated one; fill bytes before it do not matter.
_MARKER = re.compile(rb"\xff([^\x00\xff])", re.DOTALL)
_END_OF_SCAN = re.compile(rb"\xff([^\x00\xff\xd0-\xd7])", re.DOTALL)
_END_OF_IMAGE, _START_OF_SCAN, _TEMPORARY = 0xD9, 0xDA, 0x01
JPEG_SIZE_MARKERS = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""Of the segment that tells bits, size and channels; its marker tells the way of coding."""
_DIFFERENTIAL = frozenset({0xC5, 0xC6, 0xC7, 0xCD, 0xCE, 0xCF})


def jpeg_segments(data: bytes, begin: int = 0) -> Iterator[tuple[int, int]]:
    """(marker, where the segment's length stands) up to the end of the image that begins at `begin`; the end is told last.

    A marker inside a thumbnail is not told: it lies within a segment.

    Raises:
        struct.error: `data` ends before the image does.
    """
    position, pattern = begin + 2, _MARKER
    while match := pattern.search(data, position):
        marker, position, pattern = match[1][0], match.end(), _MARKER
        if marker == _END_OF_IMAGE:
            yield marker, position
            return
        if marker == _TEMPORARY or 0xD0 <= marker <= 0xD8:
            continue
        (length,) = struct.unpack_from(">H", data, position)
        yield marker, position
        position += length
        if marker == _START_OF_SCAN:
            pattern = _END_OF_SCAN
    raise struct.error("the end of the image is missing")


def jpeg_is_complete(data: bytes) -> bool:
    """True if the stream reaches its end-of-image marker."""
    try:
        return any(marker == _END_OF_IMAGE for marker, _ in jpeg_segments(data))
    except struct.error:
        return False


def unread_jpeg(data: bytes) -> str | None:
    """Say in a few words what a file holds that is not read. Raises struct.error."""
    marker, start = next(segment for segment in jpeg_segments(data) if segment[0] in JPEG_SIZE_MARKERS)
    bits, channels = struct.unpack_from(">B4xB", data, start + 2)
    if bits != 8:
        return filled("a JPEG of {bits} bits", bits=bits)
    if marker in _DIFFERENTIAL:
        return filled("a JPEG of several resolutions")
    return None if channels in (1, 3, 4) else filled("a JPEG of {channels} channels", channels=channels)
