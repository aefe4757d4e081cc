"""The pixels of a frame as a source delivered them, with what their numbers mean."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache

import cv2
import numpy as np
import numpy.typing as npt

from app.messages.codes.sources import BadFrame, FrameHasMoreBits
from app.messages.errors import MessageError
from onenip_core.types import RgbImage

Pixels = npt.NDArray[np.uint8] | npt.NDArray[np.uint16]

LEAST_BITS, MOST_BITS = 8, 16


@dataclass(frozen=True, slots=True)
class Frame:
    """Grey or colour pixels of 8 to 16 bits. `pixels` belong to the frame: nobody else writes to them."""

    pixels: Pixels = field(repr=False)
    """(H, W) grey or (H, W, 3) RGB; uint8 for 8 bits, else uint16 with the value in the low `bits`."""
    bits: int = LEAST_BITS
    """Bits in use, 8…16: black is 0, white is 2**bits - 1."""

    def __post_init__(self) -> None:
        """Raises MessageError: shape, type and bits do not fit each other."""
        pixels = self.pixels
        shaped = pixels.ndim == 2 or (pixels.ndim == 3 and pixels.shape[2] == 3)
        wanted = np.uint8 if self.bits == LEAST_BITS else np.uint16
        if not shaped or not LEAST_BITS <= self.bits <= MOST_BITS or pixels.dtype != wanted or pixels.size == 0:
            raise MessageError(BadFrame(tuple(pixels.shape), str(pixels.dtype), self.bits))

    @property
    def grey(self) -> bool:
        """True if there is one value a pixel."""
        return self.pixels.ndim == 2

    @property
    def size(self) -> tuple[int, int]:
        """(height, width) in pixels."""
        return self.pixels.shape[0], self.pixels.shape[1]

    def to_rgb(self) -> RgbImage:
        """(H, W, 3) uint8 RGB, what the model sees and the window shows: value v becomes v · 255 / (2**bits - 1), rounded.

        A value beyond the range of the bits is white. 8-bit RGB is returned as it is, without a copy.
        """
        eight = self.pixels if self.bits == LEAST_BITS else _eight_bit_values(self.bits)[self.pixels]
        if self.grey:
            return np.ascontiguousarray(cv2.cvtColor(eight, cv2.COLOR_GRAY2RGB), dtype=np.uint8)
        return np.ascontiguousarray(eight, dtype=np.uint8)

    def scaled_to(self, bits: int) -> Pixels:
        """The pixels in a range of so many bits, no fewer than the frame has: white stays white, and no value is lost. A frame of
        8 bits stays as it is. Raises MessageError: the frame has more bits."""
        if self.bits > bits:
            raise MessageError(FrameHasMoreBits(self.bits, bits))
        if self.bits in (LEAST_BITS, bits):
            return self.pixels
        return _scaled(self.bits, 2**bits - 1).astype(np.uint16)[self.pixels]

    def full_scale(self) -> Pixels:
        """The pixels as a file keeps them: stretched to the whole range of their type, so that any reader sees white as white.

        No value is lost: the stretch is one to one.
        """
        if self.bits in (LEAST_BITS, MOST_BITS):
            return self.pixels
        return _sixteen_bit_values(self.bits)[self.pixels]


@cache
def _eight_bit_values(bits: int) -> npt.NDArray[np.uint8]:
    """(65536,) uint8: the 8-bit value of every 16-bit number whose low `bits` count."""
    return _scaled(bits, 255).astype(np.uint8)


@cache
def _sixteen_bit_values(bits: int) -> npt.NDArray[np.uint16]:
    return _scaled(bits, 65535).astype(np.uint16)


def _scaled(bits: int, target: int) -> npt.NDArray[np.int64]:
    white = 2**bits - 1
    values = np.minimum(np.arange(2**16, dtype=np.int64), white)
    scaled: npt.NDArray[np.int64] = (values * target * 2 + white) // (2 * white)
    return scaled
