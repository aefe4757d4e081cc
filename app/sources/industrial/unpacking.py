"""Values of 10 to 14 bits that are packed into bytes."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt

Bytes = npt.NDArray[np.uint8]
Words = npt.NDArray[np.uint16]


def unpack_dense(data: Bytes, count: int, bits: int) -> Words:
    """(count,) values of the formats that end with p: bit after bit, the lowest first, without gaps."""
    values = 8 // math.gcd(bits, 8)
    groups = _groups(data, count, values, values * bits // 8).astype(np.uint32)
    unpacked = np.empty((len(groups), values), np.uint16)
    for index in range(values):
        byte, shift = divmod(index * bits, 8)
        wide = groups[:, byte].copy()
        for further in range(1, (shift + bits + 7) // 8):
            wide |= groups[:, byte + further] << np.uint32(8 * further)
        unpacked[:, index] = (wide >> np.uint32(shift)) & np.uint32(2**bits - 1)
    return unpacked.reshape(-1)[:count]


def unpack_gige(data: Bytes, count: int, bits: int) -> Words:
    """(count,) values of the older formats that end with Packed: of two values the high 8 bits stand in the first and third of
    three bytes, the low bits of both in the middle one."""
    low = bits - 8
    mask = np.uint16(2**low - 1)
    groups = _groups(data, count, 2, 3).astype(np.uint16)
    unpacked = np.empty((len(groups), 2), np.uint16)
    unpacked[:, 0] = (groups[:, 0] << low) | (groups[:, 1] & mask)
    unpacked[:, 1] = (groups[:, 2] << low) | ((groups[:, 1] >> 4) & mask)
    return unpacked.reshape(-1)[:count]


def _groups(data: Bytes, count: int, values: int, size: int) -> Bytes:
    """(n, size) bytes that hold `values` values each; the last group may be filled up."""
    needed = math.ceil(count / values) * size
    if len(data) < needed:
        data = np.concatenate([data, np.zeros(needed - len(data), np.uint8)])
    return data[:needed].reshape(-1, size)
