"""Integer tags of a TIFF directory. EXIF data is such a directory too."""

from __future__ import annotations

import struct
from dataclasses import dataclass

ORIENTATION = 274

_INTEGER_CODES = {1: "B", 3: "H", 4: "I", 16: "Q"}
"""struct codes of BYTE, SHORT, LONG and LONG8."""


@dataclass(frozen=True, slots=True)
class _Layout:
    """How one of the two kinds of TIFF (classic, BigTIFF) lays out a directory."""

    order: str
    first_directory: int
    count_code: str
    entry_size: int
    value_offset: int
    value_code: str


def is_tiff(data: bytes) -> bool:
    """True if `data` starts like a classic TIFF or a BigTIFF."""
    return data[:4] in (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")


def read_tiff_tags(data: bytes) -> dict[int, tuple[int, ...]]:
    """Tag number → integer values of the first directory; tags of other types are left out.

    Raises:
        struct.error: `data` ends before the directory does, or is not TIFF.
    """
    layout = _read_layout(data)
    (count,) = struct.unpack_from(layout.order + layout.count_code, data, layout.first_directory)
    start = layout.first_directory + struct.calcsize(layout.order + layout.count_code)
    if start + count * layout.entry_size > len(data):
        raise struct.error("the directory lies behind the end of the data")
    tags: dict[int, tuple[int, ...]] = {}
    for index in range(count):
        entry = start + index * layout.entry_size
        tag, kind, length = struct.unpack_from(layout.order + "HH" + layout.value_code, data, entry)
        if kind in _INTEGER_CODES:
            tags[tag] = _read_values(data, layout, entry, _INTEGER_CODES[kind], length)
    return tags


def _read_layout(data: bytes) -> _Layout:
    order = "<" if data[:2] == b"II" else ">"
    if not is_tiff(data):
        raise struct.error("not TIFF data")
    if data[2:4] in (b"+\0", b"\0+"):
        (first,) = struct.unpack_from(order + "Q", data, 8)
        return _Layout(order, first, "Q", 20, 12, "Q")
    (first,) = struct.unpack_from(order + "I", data, 4)
    return _Layout(order, first, "H", 12, 8, "I")


def _read_values(data: bytes, layout: _Layout, entry: int, code: str, length: int) -> tuple[int, ...]:
    size = struct.calcsize(code) * length
    offset = entry + layout.value_offset
    if size > struct.calcsize(layout.order + layout.value_code):
        (offset,) = struct.unpack_from(layout.order + layout.value_code, data, offset)
    if offset + size > len(data):
        raise struct.error("a tag's values lie behind the end of the data")
    return struct.unpack_from(f"{layout.order}{length}{code}", data, offset)
