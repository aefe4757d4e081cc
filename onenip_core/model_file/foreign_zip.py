"""What a zip of another program lists, so that a person is told what it is. Bounded in time and memory, whatever the file holds."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import BinaryIO

MAX_LIST_BYTES = 4 * 1024**2
"""A zip that lists more than this is not looked into."""
_END, _END_MARK = struct.Struct("<4s4H2IH"), b"PK\x05\x06"
_MAX_COMMENT = 2**16 - 1
_ENTRY_MARK, _ENTRY_BYTES, _LENGTHS_AT = b"PK\x01\x02", 46, 28
_LENGTHS = struct.Struct("<3H")


def listed_names(file: BinaryIO, size: int) -> set[str]:
    """The names of the files in a zip of `size` bytes, without their folders; none if its list is damaged, too long, or in the
    extension for large files.

    Raises OSError: it cannot be read.
    """
    start = max(size - _END.size - _MAX_COMMENT, 0)
    file.seek(start)
    tail = file.read(size - start)
    place = tail.rfind(_END_MARK)
    if place < 0 or len(tail) - place < _END.size:
        return set()
    list_bytes: int = _END.unpack_from(tail, place)[5]
    if list_bytes > min(MAX_LIST_BYTES, start + place):
        return set()
    file.seek(start + place - list_bytes)
    return {PurePosixPath(name).name for name in _names(file.read(list_bytes))}


def _names(listed: bytes) -> Iterator[str]:
    place = 0
    while listed[place : place + 4] == _ENTRY_MARK and place + _ENTRY_BYTES <= len(listed):
        lengths = _LENGTHS.unpack_from(listed, place + _LENGTHS_AT)
        place += _ENTRY_BYTES
        yield listed[place : place + lengths[0]].decode("utf-8", "replace")
        place += sum(lengths)
