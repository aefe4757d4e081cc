"""Image files that are rarely met: kinds that are whole but not read, and files whose side tables are damaged.

What is right comes from the array that was written. See `file_corpus` for what is usual.
"""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator
from typing import Any

import numpy as np
from PIL import Image

from tests.support.file_corpus import CorpusFile, levels

_LARGEST_OFFSET = 2**64 - 1


def odd_files() -> list[CorpusFile]:
    """Always the same."""
    return [*_side_tables()]


def _saved(picture: Image.Image, kind: str, **options: Any) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, kind, **options)
    return buffer.getvalue()


def _side_tables() -> Iterator[CorpusFile]:
    """Offsets behind everything, and tables of a multi-picture JPEG that do not fit its file."""
    first = _saved(Image.fromarray(levels(8, 3)), "JPEG", quality=95)
    right = np.asarray(Image.open(io.BytesIO(first)))
    large_tiff = b"II+\0" + struct.pack("<HHQ", 8, 0, _LARGEST_OFFSET) + bytes(100)
    yield CorpusFile("directory-behind-everything.tif", large_tiff, None, "ends too early")
    exif = _with_segment(first, 0xE1, b"Exif\0\0" + large_tiff)
    yield CorpusFile("exif-behind-everything.jpg", exif, right, "", 3)
    for name, kind, size in (("short", 3, 2), ("long", 4, 4), ("byte", 1, 1)):
        table = b"\xff" * (32 * size)
        data = _with_segment(first, 0xE2, _multi_picture_block(table, kind, 32))
        yield CorpusFile(f"pictures-told-as-{name}.jpg", data, right, "", 3)
    whole_size = len(_with_segment(first, 0xE2, _multi_picture_block(bytes(32))))
    block_at = 2 + 4 + 4  # start of image; marker and length; "MPF\0"
    for name, place in (
        ("stripped", whole_size + 999),
        ("at-the-end", whole_size - block_at),
        ("itself", 0),
        ("junk", 99),
    ):
        entries = bytes(16) + struct.pack("<IIIHH", 0, 100, place, 0, 0)
        data = _with_segment(first, 0xE2, _multi_picture_block(entries))
        yield CorpusFile(f"second-picture-{name}.jpg", data, right, "", 3)
    entries = bytes(16) + struct.pack("<IIIHH", 0, len(first), whole_size - block_at, 0, 0)
    data = _with_segment(first, 0xE2, _multi_picture_block(entries)) + first
    yield CorpusFile("second-picture-there.jpg", data, None, "holds 2 pictures")
    yield CorpusFile("second-picture-cut.jpg", data[: whole_size + 100], right, "", 3)


def _with_segment(jpeg: bytes, marker: int, body: bytes) -> bytes:
    return jpeg[:2] + struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body + jpeg[2:]


def _multi_picture_block(table: bytes, kind: int = 7, count: int = 32) -> bytes:
    """CIPA DC-007: a TIFF directory whose tag 0xB002 holds entries of 16 bytes; their kind has to be 7, raw bytes."""
    directory = struct.pack("<HHHII", 1, 0xB002, kind, count, 26) + bytes(4)
    return b"MPF\0II*\0" + struct.pack("<I", 8) + directory + table
