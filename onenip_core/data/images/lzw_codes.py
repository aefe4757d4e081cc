"""Whether the codes of an LZW stream refer to what stands before them (TIFF 6.0, section 13).

The decoder (imagecodecs 2026.3) trusts the first code after its table was cleared: a damaged one makes it read memory that was
never written, and the process dies.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

_CLEAR, _END, _FIRST_ENTRY = 256, 257, 258
_MOST_CODES = 4096
"""More than a table has room for."""
_WIDEST = 12


def _code_widths() -> npt.NDArray[np.int64]:
    """Bits of each code after a clearing. A table of n entries needs a further bit from n = 511, 1,023 and 2,047 on."""
    entries = np.maximum(_FIRST_ENTRY + np.arange(_MOST_CODES) - 1, _FIRST_ENTRY)
    return np.minimum(9 + sum((entries >= 2**bits - 1).astype(np.int64) for bits in (9, 10, 11)), _WIDEST)


_WIDTHS = _code_widths()
_STARTS = np.concatenate([[0], np.cumsum(_WIDTHS)])
_KNOWN = np.where(np.arange(_MOST_CODES) == 0, 255, _FIRST_ENTRY - 1 + np.arange(_MOST_CODES))
"""The largest code that each may be: the first is a byte, and the entry that is just being made may be used."""


def lzw_is_sound(data: bytes) -> bool:
    """True if every code is known where it stands; of a stream that is cut off, every code that is there."""
    padded = np.frombuffer(data + bytes(3), np.uint8)
    position, bits = 0, 8 * len(data)
    while position < bits:
        starts = position + _STARTS[: np.searchsorted(_STARTS, bits - position, "right") - 1][:_MOST_CODES]
        if not starts.size:
            return True
        codes = _codes(padded, starts)
        stops = np.flatnonzero((codes == _CLEAR) | (codes == _END))
        count = int(stops[0]) if stops.size else len(codes)
        if count == _MOST_CODES or (codes[:count] > _KNOWN[:count]).any():
            return False
        if count == len(codes) or codes[count] == _END:
            return True
        position = int(starts[count] + _WIDTHS[count])
    return True


def _codes(padded: npt.NDArray[np.uint8], starts: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    places = starts >> 3
    windows = padded[places].astype(np.int64) << 16 | padded[places + 1].astype(np.int64) << 8 | padded[places + 2]
    widths = _WIDTHS[: len(starts)]
    codes: npt.NDArray[np.int64] = windows >> (24 - (starts & 7) - widths) & ((1 << widths) - 1)
    return codes
