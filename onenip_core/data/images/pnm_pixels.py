"""PBM, PGM and PPM files (netpbm's formats, plain and raw).

Read here, because OpenCV leaves the values as they stand, whatever maximum the header names: a file with 1,023 as white would be
nearly black.
"""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from onenip_core.data.images.levels import Levels, blue_first, over_full_range

_GAP = rb"(?:\s|#[^\r\n]*[\r\n])"
_SIZE = re.compile(rb"P([1-6])" + _GAP + rb"+(\d{1,9})" + _GAP + rb"+(\d{1,9})")
_MAXIMUM = re.compile(_GAP + rb"+(\d{1,9})")
_LAST = re.compile(rb"(?:#[^\r\n]*)?\s")
"""One white space ends the header, whatever bytes follow; a comment may stand before it."""
_COMMENT = re.compile(rb"#[^\r\n]*")
_SPACES, _DIGITS = b" \t\n\r\v\f", b"0123456789"
_BITMAPS, _COLOURS, _PLAIN = (1, 4), (3, 6), (1, 2, 3)


@dataclass(frozen=True, slots=True)
class PnmHeader:
    """`kind` is 1…6, `start` the place of the first value, `maximum` the value of white (in bitmaps: of ink)."""

    kind: int
    start: int
    width: int
    height: int
    maximum: int

    @property
    def is_plain(self) -> bool:
        """True if the values are written as text."""
        return self.kind in _PLAIN

    @property
    def channels(self) -> int:
        """1 or 3."""
        return 3 if self.kind in _COLOURS else 1

    @property
    def body_size(self) -> int:
        """Bytes of the values where they are no text."""
        bits = 1 if self.kind in _BITMAPS else 8 if self.maximum < 256 else 16
        return (self.width * bits * self.channels + 7) // 8 * self.height


def pnm_size(data: bytes) -> tuple[int, int] | None:
    """(height, width), or None if `data` does not begin as one of these formats does."""
    match = _SIZE.match(data)
    return None if match is None else (int(match[3]), int(match[2]))


def read_pnm_header(data: bytes) -> PnmHeader:
    """Raises struct.error: the header is damaged."""
    size = _SIZE.match(data)
    if size is None:
        raise struct.error("the header ends too early")
    kind, maximum, position = int(size[1]), 1, size.end()
    if kind not in _BITMAPS:
        match = _MAXIMUM.match(data, position)
        if match is None or not 1 <= int(match[1]) <= 65535:
            raise struct.error("the maximum is out of range")
        maximum, position = int(match[1]), match.end()
    last = _LAST.match(data, position)
    if last is None:
        raise struct.error("the header has no end")
    return PnmHeader(kind, last.end(), int(size[2]), int(size[3]), maximum)


def pnm_is_cut(data: bytes) -> bool:
    """True if there are fewer values than the header announces.

    Raises:
        struct.error: the header is damaged.
    """
    header = read_pnm_header(data)
    if not header.is_plain:
        return header.start + header.body_size > len(data)
    text = _without_comments(data, header)
    filled = np.frombuffer(text, np.uint8) > ord(" ")
    # Digits of plain bitmaps may stand without a space between them. Of numbers those are counted that a space follows.
    count = int(filled.sum() if header.kind == 1 else (filled[:-1] & ~filled[1:]).sum() + filled[-1:].sum())
    return count < header.width * header.height * header.channels


def pnm_is_ambiguous(data: bytes) -> bool:
    """True if several pictures stand one behind the other, or a comment where the pixels begin, over which some readers pass.

    Raises:
        struct.error: the header is damaged.
    """
    header = read_pnm_header(data)
    if header.is_plain:
        return b"P" in _without_comments(data, header)
    rest = data[header.start + header.body_size :]
    return _SIZE.match(rest.lstrip()) is not None or (bool(rest) and data[header.start : header.start + 1] == b"#")


def read_pnm_pixels(data: bytes) -> Levels:
    """(H, W), or (H, W, 3) BGR; uint8, or uint16 where the maximum is above 255; white is the full range.

    Raises:
        ValueError, struct.error: damaged, or it ends too early.
    """
    header = read_pnm_header(data)
    values = _values(data, header)
    levels = over_full_range(values, header.maximum).reshape(header.height, header.width, header.channels)
    if header.kind in _BITMAPS:
        levels = 255 - levels  # there, 1 is ink
    return blue_first(levels) if header.channels == 3 else levels[:, :, 0]


def _values(data: bytes, header: PnmHeader) -> npt.NDArray[np.integer[Any]]:
    count = header.width * header.height * header.channels
    if header.kind == 4:
        rows = np.frombuffer(data, np.uint8, header.body_size, header.start).reshape(header.height, -1)
        return np.unpackbits(rows, axis=1)[:, : header.width]
    if header.kind == 1:
        digits = _without_comments(data, header).translate(None, _SPACES)
        # What comes before the digits wraps to above the maximum.
        return np.frombuffer(digits, np.uint8, count) - np.uint8(ord("0"))
    if header.is_plain:
        text = _without_comments(data, header)
        if text.translate(None, _DIGITS + _SPACES):
            raise ValueError("something that is no number stands among its values")
        return np.fromstring(text.decode("ascii"), np.int64, count, sep=" ")  # larger numbers end at the largest
    return np.frombuffer(data, np.uint8 if header.maximum < 256 else np.dtype(">u2"), count, header.start)


def _without_comments(data: bytes, header: PnmHeader) -> bytes:
    return _COMMENT.sub(b"", data[header.start :])
