"""Integer tags of TIFF directories. EXIF data is such a directory too."""

from __future__ import annotations

import struct
from dataclasses import dataclass

WIDTH, HEIGHT, ORIENTATION = 256, 257, 274
_SUBFILE_TYPE, _OLD_SUBFILE_TYPE = 254, 255
_REDUCED, _MASK = 1, 4
"""Bits of the subfile type."""
_OLD_REDUCED = 2
_SUBDIRECTORIES = 330
_MOST_DIRECTORIES = 65_536
_MOST_SUBDIRECTORIES = 64
"""A pyramid has one for each power of two."""

_INTEGER_CODES = {1: "B", 3: "H", 4: "I", 13: "I", 16: "Q"}
"""struct codes of BYTE, SHORT, LONG, IFD and LONG8."""

_EXIF_DIRECTORY, _TAKEN_AT = 34665, 36867
_TEXT = {2: "B"}
"""The struct code of ASCII."""

_RAW = {7: "B"}
"""The struct code of UNDEFINED, that is of raw bytes."""

Tags = dict[int, tuple[int, ...]]


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


def read_tiff_tags(data: bytes) -> Tags:
    """Tag number → integer values of the first directory; none for tags of other types.

    Raises:
        struct.error: `data` ends before the directory does, or is not TIFF.
    """
    layout = _read_layout(data)
    return _read_directory(data, layout, layout.first_directory)[0]


def read_raw_tiff_tags(data: bytes) -> dict[int, bytes]:
    """Tag number → value of the first directory's tags whose values are raw bytes; nothing for tags of any other type.

    Raises:
        struct.error: as `read_tiff_tags`.
    """
    layout = _read_layout(data)
    tags, _ = _read_directory(data, layout, layout.first_directory, _RAW)
    return {tag: bytes(values) for tag, values in tags.items()}


def read_capture_text(data: bytes) -> bytes:
    """When the picture was taken, as EXIF writes it ("2026:03:01 08:15:30"); empty where it is not said.

    Raises:
        struct.error: as `read_tiff_tags`.
    """
    layout = _read_layout(data)
    tags, _ = _read_directory(data, layout, layout.first_directory)
    for place in tags.get(_EXIF_DIRECTORY, ())[:1]:
        texts, _ = _read_directory(data, layout, place, _TEXT)
        return bytes(texts.get(_TAKEN_AT, ())).rstrip(b"\0 ")
    return b""


def read_tiff_directories(data: bytes) -> list[Tags]:
    """The same of every directory of the chain, in its order: a file may hold several pictures, small copies of one, and masks.

    Raises:
        struct.error: `data` ends before a directory does, is not TIFF, or its chain bites its tail.
    """
    layout = _read_layout(data)
    directories: list[Tags] = []
    seen: set[int] = set()
    place = layout.first_directory
    while place:
        if place in seen or len(directories) >= _MOST_DIRECTORIES:
            raise struct.error("the chain of directories has no end")
        seen.add(place)
        tags, place = _read_directory(data, layout, place)
        directories.append(tags)
    return directories


def read_tiff_subdirectories(data: bytes, tags: Tags) -> list[Tags]:
    """The same of the directories that hang on one directory: pyramids, and pictures of which it is a small copy.

    Raises:
        struct.error: as `read_tiff_directories`.
    """
    places = tags.get(_SUBDIRECTORIES, ())
    if len(places) > _MOST_SUBDIRECTORIES or len(set(places)) != len(places) or 0 in places:
        raise struct.error("its directories below another one cannot be")
    layout = _read_layout(data)
    return [_read_directory(data, layout, place)[0] for place in places]


def is_full_picture(tags: Tags) -> bool:
    """False for a reduced copy of another picture and for a transparency mask (TIFF 6.0, NewSubfileType and SubfileType)."""
    kind = next(iter(tags.get(_SUBFILE_TYPE, ())), 0)
    old = next(iter(tags.get(_OLD_SUBFILE_TYPE, ())), 0)
    return not kind & (_REDUCED | _MASK) and old != _OLD_REDUCED


def _read_layout(data: bytes) -> _Layout:
    order = "<" if data[:2] == b"II" else ">"
    if not is_tiff(data):
        raise struct.error("not TIFF data")
    if data[2:4] in (b"+\0", b"\0+"):
        (first,) = struct.unpack_from(order + "Q", data, 8)
        return _Layout(order, first, "Q", 20, 12, "Q")
    (first,) = struct.unpack_from(order + "I", data, 4)
    return _Layout(order, first, "H", 12, 8, "I")


def _read_directory(
    data: bytes, layout: _Layout, place: int, codes: dict[int, str] = _INTEGER_CODES
) -> tuple[Tags, int]:
    """The tags, and where the next directory is (0: there is none)."""
    if place > len(data):  # the offsets of a BigTIFF may be larger than struct itself takes
        raise struct.error("the directory lies behind the end of the data")
    (count,) = struct.unpack_from(layout.order + layout.count_code, data, place)
    start = place + struct.calcsize(layout.order + layout.count_code)
    end = start + count * layout.entry_size
    if end > len(data):
        raise struct.error("the directory lies behind the end of the data")
    tags: Tags = {}
    for index in range(count):
        entry = start + index * layout.entry_size
        tag, kind, length = struct.unpack_from(layout.order + "HH" + layout.value_code, data, entry)
        tags[tag] = _read_values(data, layout, entry, codes[kind], length) if kind in codes else ()
    # EXIF blocks of some cameras end right behind their first directory.
    following = struct.unpack_from(layout.order + layout.value_code, data, end)[0] if end < len(data) else 0
    return tags, following


def _read_values(data: bytes, layout: _Layout, entry: int, code: str, length: int) -> tuple[int, ...]:
    size = struct.calcsize(code) * length
    offset = entry + layout.value_offset
    if size > struct.calcsize(layout.order + layout.value_code):
        (offset,) = struct.unpack_from(layout.order + layout.value_code, data, offset)
    if offset + size > len(data):
        raise struct.error("a tag's values lie behind the end of the data")
    return struct.unpack_from(f"{layout.order}{length}{code}", data, offset)
