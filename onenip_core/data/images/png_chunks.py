"""Chunks of a PNG file."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from onenip_core.sentences import filled

_GREY = 0


def png_chunks(data: bytes, begin: int = 0) -> Iterator[tuple[bytes, int, int]]:
    """(kind, where its content begins, how many bytes that has) up to the end, which is told last, of the picture at `begin`.

    Raises:
        struct.error: `data` ends before the picture does.
    """
    position, kind = begin + 8, b""
    while kind != b"IEND":
        length, kind = struct.unpack_from(">I4s", data, position)
        yield kind, position + 8, length
        position += 12 + length


def unread_png(data: bytes) -> str | None:
    """Say in a few words what a file holds that is not read. Raises struct.error."""
    kind, _, _ = next(png_chunks(data))
    return filled("a PNG that Xcode made for iOS") if kind == b"CgBI" else None


def transparent_grey(data: bytes) -> int | None:
    """The grey that a file declares transparent, over the full range of 8 or, of a file of 16 bits, 16; None if there is none.

    Raises:
        struct.error: as `png_chunks`.
    """
    depth, colours = struct.unpack_from("BB", data, 24)
    for kind, begin, _ in png_chunks(data):
        if kind == b"tRNS" and colours == _GREY and depth:
            white = 2**depth - 1
            (value,) = struct.unpack_from(">H", data, begin)
            return int(value & white) * (1 if depth == 16 else 255 // white)
        if kind == b"IDAT":
            return None
    return None
