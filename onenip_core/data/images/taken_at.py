"""When a picture was taken, as its file says."""

from __future__ import annotations

import struct
from datetime import datetime

from onenip_core.data.images.jpeg_segments import jpeg_segments
from onenip_core.data.images.tiff_tags import is_tiff, read_capture_text

_FORM = "%Y:%m:%d %H:%M:%S"


def read_taken_at(data: bytes) -> datetime | None:
    """The moment that the EXIF data of a JPEG or TIFF file names, by the clock of the camera and without a time zone; None where
    there is none, or what is there is damaged."""
    try:
        block = data if is_tiff(data) else _exif_of_jpeg(data)
        return datetime.strptime(read_capture_text(block).decode("ascii"), _FORM) if block else None
    except (struct.error, ValueError):
        return None


def _exif_of_jpeg(data: bytes) -> bytes:
    if data[:3] != b"\xff\xd8\xff":
        return b""
    for marker, start in jpeg_segments(data):
        if marker == 0xDA:  # the pixels begin
            return b""
        (length,) = struct.unpack_from(">H", data, start)
        body = data[start + 2 : start + length]
        if marker == 0xE1 and body.startswith(b"Exif\0\0"):
            return body[6:]
    return b""
