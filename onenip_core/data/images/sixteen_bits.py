"""Values of files with 16 bits: which files those are, the highest value, and how a value range makes 8 bits of them."""

from __future__ import annotations

from enum import Enum, auto
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from onenip_core.data.images.image_header import ImageFormat, ImageHeader
from onenip_core.data.images.jpeg_2000 import read_jpeg_2000_header
from onenip_core.data.images.pnm_pixels import read_pnm_header
from onenip_core.data.images.tiff_tags import read_tiff_directories
from onenip_core.data.images.value_range import MOST_BITS, ValueRange
from onenip_core.errors import ImageReadError
from onenip_core.sentences import filled

_FULL = 2**MOST_BITS - 1
_BITS_A_SAMPLE, _PHOTOMETRIC = 258, 262
_WHITE_IS_ZERO, _SEPARATED = 0, 5
_PNG_DEPTH_AT = 24


class Zero(Enum):
    """What the value 0 of a file with 16 bits means."""

    BLACK = auto()
    WHITE = auto()


def meaning_of_zero(data: bytes, header: ImageHeader) -> Zero | None:
    """What a value range needs to know of a file with 16 bits a value; None for all others.

    Of a file whose header was found whole. Inks (CMYK) are amounts, which no camera delivers: None.
    """
    if header.format is ImageFormat.PNG:
        return Zero.BLACK if data[_PNG_DEPTH_AT] == MOST_BITS else None
    if header.format is ImageFormat.PNM:
        return Zero.BLACK if read_pnm_header(data).maximum == _FULL else None
    if header.format is ImageFormat.JPEG_2000:
        return Zero.BLACK if set(read_jpeg_2000_header(data).depths) == {MOST_BITS} else None
    if header.format is ImageFormat.TIFF:
        tags = read_tiff_directories(data)[header.directory]
        photometric = next(iter(tags.get(_PHOTOMETRIC, ())), None)
        if set(tags.get(_BITS_A_SAMPLE, ())) != {MOST_BITS} or photometric == _SEPARATED:
            return None
        return Zero.WHITE if photometric == _WHITE_IS_ZERO else Zero.BLACK
    return None


def highest_value(pixels: npt.NDArray[np.uint16], zero: Zero) -> int:
    """The highest value that a file holds, of pixels over the full range with white as 65,535; alpha does not count."""
    colours = pixels if pixels.ndim == 2 else pixels[:, :, :3]
    return int(colours.max()) if zero is Zero.BLACK else _FULL - int(colours.min())


def stretch_to_eight_bits(
    pixels: npt.NDArray[np.uint16], values: ValueRange, zero: Zero | None, name: str
) -> npt.NDArray[np.uint8]:
    """Values of a range over 0…255; (H, W) or (H, W, C). Alpha is no light that a camera measured: it keeps the full range.

    Files that say themselves how many bits they use (`zero` is None) were stretched over all 16 when they were decoded.

    Raises:
        ImageReadError: a value lies above the range, or nobody knows the range.
    """
    if zero is None:
        return _scaled(pixels, _FULL)
    if values.bits is None:
        raise ImageReadError(
            filled(
                "The image {name} has 16 bits a value, and the products of the model use them in different "
                "ways. Say which product it shows.",
                name=name,
            )
        )
    highest = highest_value(pixels, zero)
    if highest > values.white:
        raise ImageReadError(
            filled(
                "The image {name} holds the value {highest:,}, which is above the product's range of {bits} "
                "bits (0 to {white:,}). It was not clipped. If the camera is right, give the product a wider "
                "range and train again.",
                name=name,
                highest=highest,
                bits=values.bits,
                white=values.white,
            )
        )
    # Where zero is white, the reader has turned the values round at 65,535.
    light = pixels if zero is Zero.BLACK else pixels - np.uint16(_FULL - values.white)
    stretched = _scaled(light, values.white)
    if pixels.ndim == 3 and pixels.shape[2] == 4:
        stretched[:, :, 3] = _scaled(np.ascontiguousarray(pixels[:, :, 3]), _FULL)
    return stretched


def _scaled(pixels: npt.NDArray[Any], white: int) -> npt.NDArray[np.uint8]:
    return cv2.convertScaleAbs(pixels, alpha=255 / white).astype(np.uint8, copy=False)
