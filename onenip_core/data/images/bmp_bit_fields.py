"""BMP files that say by masks which bits of a pixel are which colour, and those of 16 bits without masks.

Read here, because OpenCV takes the usual places whatever the masks of an old header say, takes unused bits for alpha, and leaves
white of five bits grey.
"""

from __future__ import annotations

import struct

import numpy as np
import numpy.typing as npt

_BIT_FIELDS, _ALPHA_BIT_FIELDS = 3, 6
_MASKS_AT, _HEADER_WITH_ALPHA = 54, 56
_FIVE_BITS_EACH = (0x7C00, 0x03E0, 0x001F)
"""What 16 bits a pixel mean without masks."""


def has_bit_fields(data: bytes) -> bool:
    """True if the header names masks, or means the usual ones. Raises struct.error."""
    (size,) = struct.unpack_from("<I", data, 14)
    if size < 40:
        return False
    bits, compression = struct.unpack_from("<HI", data, 28)
    return compression in (_BIT_FIELDS, _ALPHA_BIT_FIELDS) or (compression == 0 and bits == 16)


def read_bit_fields(data: bytes) -> npt.NDArray[np.uint8]:
    """(H, W, 3) BGR, or (H, W, 4) BGRA where there is a mask for alpha; each colour over its full range.

    Raises:
        ValueError, struct.error: damaged, or it ends too early.
    """
    start, header_size, width, height, _, bits, compression = struct.unpack_from("<IIiiHHI", data, 10)
    if bits not in (16, 32):
        raise ValueError(f"masks do not go with {bits} bits a pixel")
    with_alpha = compression != 0 and (compression == _ALPHA_BIT_FIELDS or header_size >= _HEADER_WITH_ALPHA)
    masks = struct.unpack_from("<4I" if with_alpha else "<3I", data, _MASKS_AT) if compression else _FIVE_BITS_EACH
    used = [2, 1, 0] + ([3] if with_alpha and masks[3] else [])
    stride = (width * bits + 31) // 32 * 32 // bits
    kind = np.dtype("<u2" if bits == 16 else "<u4")
    values = (
        np.frombuffer(data, kind, stride * abs(height), start).reshape(abs(height), stride)[:, :width].astype(np.int64)
    )
    planes = [_plane(values, masks[channel]) for channel in used]
    picture = np.stack(planes, axis=2)
    return np.ascontiguousarray(picture[::-1] if height > 0 else picture)


def _plane(values: npt.NDArray[np.int64], mask: int) -> npt.NDArray[np.uint8]:
    shift = (mask & -mask).bit_length() - 1
    highest = mask >> max(0, shift)
    if not mask or highest & (highest + 1):
        raise ValueError("a mask has holes or is empty")
    plane: npt.NDArray[np.uint8] = np.rint(((values & mask) >> shift) * (255 / highest)).astype(np.uint8)
    return plane
