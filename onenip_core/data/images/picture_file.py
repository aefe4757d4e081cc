"""Which files are pictures: by a suffix that is known, and for any other by their first bytes."""

from __future__ import annotations

import struct
from pathlib import Path

from onenip_core.data.images.bmp_headers import KNOWN_HEADER_SIZES
from onenip_core.data.images.image_header import ImageFormat, read_header
from onenip_core.data.images.left_out import LeftOutReason
from onenip_core.data.images.regular_file import MAX_FILE_BYTES, NotAPictureFileError, read_regular_file

IMAGE_SUFFIXES = frozenset(
    {".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".bmp", ".dib", ".tif", ".tiff", ".webp"}
    | {".gif", ".pbm", ".pgm", ".ppm", ".pnm", ".jp2", ".j2k", ".jpf", ".jpx"}
)
"""Lower-case file name endings of the formats that can be read."""
_RAW_SUFFIXES = frozenset(
    {".dng", ".nef", ".nrw", ".cr2", ".cr3", ".arw", ".sr2", ".srf", ".orf", ".rw2", ".pef", ".srw", ".3fr", ".iiq"}
    | {".erf", ".kdc", ".dcr", ".mos", ".mef", ".rwl", ".thm", ".lrv"}
)
"""Raw files of cameras begin like a TIFF and hold a preview, which is not what was seen; small copies lie beside videos."""
_UNFINISHED_SUFFIXES = frozenset(
    {".part", ".partial", ".filepart", ".crdownload", ".download", ".opdownload", ".tmp", ".temp", ".bak", ".swp"}
)
_FIRST_BYTES = 1024
_SUFFIX_OF = {
    ImageFormat.JPEG: ".jpg",
    ImageFormat.PNG: ".png",
    ImageFormat.BMP: ".bmp",
    ImageFormat.TIFF: ".tif",
    ImageFormat.WEBP: ".webp",
    ImageFormat.GIF: ".gif",
    ImageFormat.PNM: ".ppm",
    ImageFormat.JPEG_2000: ".jp2",
}


def reason_against(path: Path, size: int) -> LeftOutReason | None:
    """Why a regular file of `size` bytes in a folder is not read as a picture; None if it is.

    A file with a known suffix is read whatever it holds, so that a damaged one is told. Only one without is opened, for a moment.
    """
    suffix = path.suffix.lower()
    if suffix in IMAGE_SUFFIXES:
        return LeftOutReason.TOO_LARGE if size > MAX_FILE_BYTES else None
    if suffix in _UNFINISHED_SUFFIXES or path.name.endswith("~"):
        return LeftOutReason.UNFINISHED
    if suffix in _RAW_SUFFIXES or not 0 < size <= MAX_FILE_BYTES:
        return LeftOutReason.OTHER_KIND
    try:
        return None if begins_like_image(read_regular_file(path, _FIRST_BYTES)) else LeftOutReason.OTHER_KIND
    except NotAPictureFileError:
        return LeftOutReason.NO_REGULAR_FILE
    except OSError:
        return LeftOutReason.CANNOT_BE_OPENED


def is_image_file(path: Path) -> bool:
    """True if a file that a person named is one that a walk would read: by its suffix, or else by its first bytes."""
    if path.suffix.lower() in IMAGE_SUFFIXES:
        return True
    try:
        return reason_against(path, path.stat().st_size) is None
    except OSError:
        return False


def begins_like_image(data: bytes) -> bool:
    """True if these first bytes of a file are those of a format that can be read."""
    # Two letters alone also begin many a text.
    if data[:2] == b"BM" and int.from_bytes(data[14:18], "little") not in KNOWN_HEADER_SIZES:
        return False
    try:
        return read_header(data) is not None
    except struct.error:
        return (
            True  # it has the signature, and its header is longer than these bytes, or damaged: reading it will say so
        )


def usual_suffix(data: bytes, suffix: str) -> str:
    """`suffix` in lower case if it is a known one, else the usual one of what `data` is; ".bin" if that is not known."""
    if suffix.lower() in IMAGE_SUFFIXES:
        return suffix.lower()
    try:
        header = read_header(data)
    except struct.error:
        header = None
    return ".bin" if header is None else _SUFFIX_OF[header.format]
