"""What lies between two frames of an AVI file, which counts its frames and notes no times."""

from __future__ import annotations

import re
import struct
from typing import BinaryIO

HEADER_BYTES = 8
_LIST_BYTES = 12
_LISTS = frozenset({b"LIST", b"RIFF"})
"""What begins with them goes on with chunks; large files have several."""
_OTHERS = re.compile(rb"JUNK|idx1|ix\d\d|\d\d(wb|tx|pc)")
"""Padding, the places of frames, and what other streams hold: sound, texts, changes of a palette."""
_FRAME = re.compile(rb"\d\d(dc|db)")


def are_whole_chunks(file: BinaryIO, start: int, end: int) -> bool:
    """True if the bytes from `start` to `end` are whole chunks without a picture. Raises OSError."""
    at = start
    while at < end:
        file.seek(at)
        header = file.read(HEADER_BYTES)
        if len(header) < HEADER_BYTES:
            return False
        name, size = struct.unpack("<4sI", header)
        if name in _LISTS:
            at += _LIST_BYTES
        elif _OTHERS.fullmatch(name) or (_FRAME.fullmatch(name) and size == 0):  # an empty one repeats the frame before
            at += HEADER_BYTES + size + size % 2
        else:
            return False
    return at == end
