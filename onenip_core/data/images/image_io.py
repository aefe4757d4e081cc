"""Read images. All paths work, whatever characters they hold, because OpenCV only ever sees bytes.

Decisions that change pixel values, and why:

* **EXIF orientation is applied**: the image is what a person sees in a viewer.
* **16-bit images are scaled by the value range of their product**, 65535 → 255 where it has none, whatever values occur. A
  range guessed from each image would make its brightness depend on its content, and a defect would change the good surface
  around it. A value above the range is refused by name: clipped, it would hide what is too bright.
* **Transparency is composited on black**, the colour of no light: what hides behind transparent pixels is arbitrary. An
  alpha channel that is zero everywhere is an unused channel of some camera software and is ignored.
* Grey images become three equal channels; palettes and CMYK are converted by the decoder. Colour profiles are ignored.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt

from onenip_core.data.images.image_file import checked_header, read_image_bytes
from onenip_core.data.images.image_kinds import could_be_lossy
from onenip_core.data.images.sixteen_bits import highest_value, meaning_of_zero, stretch_to_eight_bits
from onenip_core.data.images.stored_pixels import decode_stored
from onenip_core.data.images.upright import turn_upright
from onenip_core.data.images.value_range import FULL_RANGE, ValueRange
from onenip_core.types import RgbImage


@dataclass(frozen=True, slots=True)
class SeenImage:
    """An image with what its values say about the value range of its product."""

    image: RgbImage = field(repr=False)
    """(H, W, 3) uint8 RGB, upright."""
    highest: int | None
    """The highest value of a file with 16 bits a value; None for a file that the range is not about."""


@dataclass(frozen=True, slots=True)
class SeenMask:
    """A mask with how it was read."""

    mask: npt.NDArray[np.bool_] = field(repr=False)
    """(H, W), True where the defect is."""
    cut_at_half: bool
    """True where compression may have changed the values, so that only what is at least half of white counts."""


def read_image(path: Path, values: ValueRange = FULL_RANGE) -> RgbImage:
    """Read an image file as (H, W, 3) uint8 RGB, upright. `values` are those of its product's files with 16 bits.

    Raises:
        ImageReadError: missing, empty, not an image, cut off, damaged, smaller than MIN_SIDE or larger than MAX_PIXELS; or it
            holds a value above the range.
    """
    return see_image(path, values).image


def see_image(path: Path, values: ValueRange = FULL_RANGE) -> SeenImage:
    """Read an image file, and tell the highest value too. Raises ImageReadError: as `read_image`."""
    return look_at_image(read_image_bytes(path), str(path), values)


def decode_image(data: bytes, name: str, values: ValueRange = FULL_RANGE) -> RgbImage:
    """Decode an encoded image to (H, W, 3) uint8 RGB, upright. `name` is what error messages call it.

    Raises:
        ImageReadError: as `read_image`.
    """
    return look_at_image(data, name, values).image


def look_at_image(data: bytes, name: str, values: ValueRange = FULL_RANGE) -> SeenImage:
    """Decode once, and tell the highest value too. Raises ImageReadError: as `read_image`."""
    header = checked_header(data, name)
    pixels = turn_upright(decode_stored(data, header, name), header.orientation)
    if pixels.dtype == np.uint16:
        sixteen = pixels.astype(np.uint16, copy=False)
        zero = meaning_of_zero(data, header)
        highest = None if zero is None else highest_value(sixteen, zero)
        return SeenImage(_to_rgb(stretch_to_eight_bits(sixteen, values, zero, name)), highest)
    return SeenImage(_to_rgb(pixels.astype(np.uint8, copy=False)), None)


def find_highest_value(path: Path) -> int | None:
    """The highest value of a file with 16 bits a value; None for a file that no range is about, which is not decoded.

    Raises:
        ImageReadError: as `read_image`.
    """
    data = read_image_bytes(path)
    header = checked_header(data, str(path))
    zero = meaning_of_zero(data, header)
    if zero is None:
        return None
    return highest_value(decode_stored(data, header, str(path)).astype(np.uint16, copy=False), zero)


def read_mask(path: Path) -> npt.NDArray[np.bool_]:
    """Read a mask image as (H, W) bool: True where any channel is above zero; where compression may have changed the values, where
    any is at least half of white.

    JPEG and its like ring around edges, so that small values stand where nothing was drawn. Other files keep what was drawn, and
    some data sets number their kinds of defects from 1.

    Raises:
        ImageReadError: as `read_image`.
    """
    return see_mask(path).mask


def see_mask(path: Path) -> SeenMask:
    """Read a mask image, and tell whether it was cut at half. Raises ImageReadError: as `read_image`."""
    data, name = read_image_bytes(path), str(path)
    header = checked_header(data, name)
    pixels = turn_upright(decode_stored(data, header, name), header.orientation)
    half = 32768 if pixels.dtype == np.uint16 else 128
    is_cut = could_be_lossy(data, header)
    above = np.asarray(pixels >= half if is_cut else pixels > 0)
    return SeenMask(above if above.ndim == 2 else np.asarray(above[:, :, :3].any(axis=2)), is_cut)


def _to_rgb(pixels: npt.NDArray[np.uint8]) -> RgbImage:
    if pixels.ndim == 2:
        return cv2.cvtColor(pixels, cv2.COLOR_GRAY2RGB).astype(np.uint8, copy=False)
    alpha = pixels[:, :, 3] if pixels.shape[2] == 4 else None
    rgb = cv2.cvtColor(pixels, cv2.COLOR_BGR2RGB if alpha is None else cv2.COLOR_BGRA2RGB)
    if alpha is not None and alpha.any() and not (alpha == 255).all():
        rgb = cv2.multiply(rgb, cv2.cvtColor(alpha, cv2.COLOR_GRAY2RGB), scale=1 / 255)
    return rgb.astype(np.uint8, copy=False)
