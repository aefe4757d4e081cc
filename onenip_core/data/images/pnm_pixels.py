"""PBM, PGM and PPM files (netpbm's formats, plain and raw).

Read here, because OpenCV leaves the values as they stand, whatever maximum the header names: a file with 1,023 as white would be
nearly black.
"""

from __future__ import annotations

import re
import struct
from typing import Any

import numpy as np
import numpy.typing as npt

_NUMBER = re.compile(rb"(?:\s|#[^\n]*\n)*(\d+)")
_BITMAPS, _COLOURS, _PLAIN = (1, 4), (3, 6), (1, 2, 3)


def pnm_layout(data: bytes) -> tuple[int, int | None, int]:
    """(where the values begin, bits a value or None where they are written as text, channels).

    Raises:
        struct.error: the header is damaged.
    """
    kind, start, _, _, maximum = _header(data)
    channels = 3 if kind in _COLOURS else 1
    if kind in _PLAIN:
        return start, None, channels
    return start, 1 if kind in _BITMAPS else 8 if maximum < 256 else 16, channels


def pnm_maximum(data: bytes) -> int:
    """The value of white that the header names. Raises struct.error: it is damaged."""
    return _header(data)[4]


def read_pnm_pixels(data: bytes) -> npt.NDArray[np.unsignedinteger[Any]]:
    """(H, W), or (H, W, 3) BGR; uint8, or uint16 where the maximum is above 255; white is the full range.

    Raises:
        ValueError, struct.error: damaged, or it ends too early.
    """
    kind, start, width, height, maximum = _header(data)
    channels = 3 if kind in _COLOURS else 1
    count = width * height * channels
    values: npt.NDArray[np.generic]
    if kind == 4:
        rows = np.frombuffer(data, np.uint8, (width + 7) // 8 * height, start).reshape(height, -1)
        values = np.unpackbits(rows, axis=1)[:, :width]
    elif kind == 1:  # digits of plain bitmaps may stand without a space between them
        values = np.frombuffer(bytes(each for each in data[start:] if each in b"01")[:count], np.uint8) - ord("0")
    elif kind in _PLAIN:
        values = np.array(data[start:].split()[:count], dtype=np.int64)
    else:
        values = np.frombuffer(data, np.uint8 if maximum < 256 else np.dtype(">u2"), count, start)
    shaped = values.astype(np.float64).reshape(height, width, channels)
    if shaped.max(initial=0) > maximum:
        raise ValueError("a value is above the maximum that the file names")
    if kind in _BITMAPS:
        shaped = 1 - shaped  # there, 1 is ink
    target = np.uint8 if maximum < 256 else np.uint16
    levels: npt.NDArray[np.unsignedinteger[Any]] = np.rint(shaped * (float(np.iinfo(target).max) / maximum)).astype(
        target
    )
    return np.ascontiguousarray(levels[:, :, ::-1]) if channels == 3 else levels[:, :, 0]


def _header(data: bytes) -> tuple[int, int, int, int, int]:
    """(kind 1…6, where the values begin, width, height, maximum)."""
    kind, position = data[1] - ord("0"), 2
    numbers: list[int] = []
    for _ in range(2 if kind in _BITMAPS else 3):
        match = _NUMBER.match(data, position)
        if match is None:
            raise struct.error("the header ends too early")
        numbers.append(int(match[1]))
        position = match.end()
    width, height, maximum = (*numbers, 1)[:3]
    if not 1 <= maximum <= 65535:
        raise struct.error("the maximum is out of range")
    return kind, position + 1, width, height, maximum
