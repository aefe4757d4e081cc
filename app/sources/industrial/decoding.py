"""From a camera's bytes to a frame."""

from __future__ import annotations

from typing import Any, cast

import cv2
import numpy as np
import numpy.typing as npt

from app.domain.frame import Frame, Pixels
from app.messages.codes import cameras as codes
from app.messages.codes import sources as source_codes
from app.messages.message import Message
from app.sources.industrial.camera import RawPicture
from app.sources.industrial.pixel_formats import Colours, Packing, PixelLayout, layout_of
from app.sources.industrial.unpacking import unpack_dense, unpack_gige
from onenip_core.data.images.image_file import MAX_PIXELS, MIN_SIDE

_MOSAICS = {
    Colours.BAYER_RG: cv2.COLOR_BayerRGGB2RGB,
    Colours.BAYER_GR: cv2.COLOR_BayerGRBG2RGB,
    Colours.BAYER_GB: cv2.COLOR_BayerGBRG2RGB,
    Colours.BAYER_BG: cv2.COLOR_BayerBGGR2RGB,
}


def decode(picture: RawPicture) -> Frame | Message:
    """The frame of a picture, with all the bits that the camera gave; or why there is none.

    Grey stays grey, everything else becomes RGB. The frame may share the picture's memory.
    """
    layout = layout_of(picture.pixel_format)
    if layout is None:
        return codes.PixelFormatUnknown(picture.pixel_format)
    width, height = picture.width, picture.height
    if min(width, height) < MIN_SIDE or width * height > MAX_PIXELS:
        return source_codes.FrameSizeRefused(width, height, MIN_SIDE, MAX_PIXELS // 1_000_000)
    needed = _bytes_needed(picture, layout)
    if len(picture.data) < needed:
        return codes.PictureIncomplete(len(picture.data), needed)
    values = _values(np.frombuffer(picture.data, np.uint8), picture, layout)
    return Frame(_coloured(values, layout), layout.bits)


def _bytes_needed(picture: RawPicture, layout: PixelLayout) -> int:
    if picture.padding:
        return (layout.line_bytes(picture.width) + picture.padding) * picture.height - picture.padding
    return layout.line_bytes(picture.width * picture.height)


def _values(data: npt.NDArray[np.uint8], picture: RawPicture, layout: PixelLayout) -> Pixels:
    """(H, W) or (H, W, values) numbers in the low bits. Without padding the lines follow each other bit by bit."""
    width, height, each = picture.width, picture.height, layout.values
    shape = (height, width) if each == 1 else (height, width, each)
    if not picture.padding:
        return _unpacked(data, width * height * each, layout).reshape(shape)
    line = layout.line_bytes(width)
    starts = range(0, height * (line + picture.padding), line + picture.padding)
    lines = [_unpacked(data[start : start + line], width * each, layout) for start in starts]
    return _typed(np.stack(lines).reshape(shape))


def _unpacked(data: npt.NDArray[np.uint8], count: int, layout: PixelLayout) -> Pixels:
    if layout.packing is Packing.DENSE:
        return unpack_dense(data, count, layout.bits)
    if layout.packing is Packing.GIGE:
        return unpack_gige(data, count, layout.bits)
    if layout.bits == 8:
        return data[:count]
    return data[: 2 * count].view("<u2").astype(np.uint16, copy=False)


def _coloured(values: Pixels, layout: PixelLayout) -> Pixels:
    colours = layout.colours
    if colours in _MOSAICS:
        return _typed(cv2.cvtColor(values, _MOSAICS[colours]))
    if colours in (Colours.UYVY, Colours.YUYV):
        return _rgb_of_yuv(values, colours, layout.studio_range)
    if colours in (Colours.BGR, Colours.BGRA):
        return _typed(np.ascontiguousarray(values[..., 2::-1]))
    return _typed(np.ascontiguousarray(values[..., :3])) if colours is Colours.RGBA else values


def _rgb_of_yuv(values: Pixels, colours: Colours, studio_range: bool) -> Pixels:
    """Two pixels share their colour difference: U with the first of them, V with the second."""
    bright, difference = (1, 0) if colours is Colours.UYVY else (0, 1)
    height, width = values.shape[:2]
    planes = np.empty((height, width, 3), np.uint8)
    planes[..., 0] = values[..., bright]
    shared = values[:, : width - width % 2, difference]
    for plane, first in ((2, 0), (1, 1)):  # OpenCV wants Y, V, U
        planes[:, : width - width % 2, plane] = np.repeat(shared[:, first::2], 2, axis=1)
        planes[:, width - width % 2 :, plane] = planes[:, width - width % 2 - 1 : width - width % 2, plane]
    if studio_range:
        planes[..., 0] = _stretched(planes[..., 0], 16, 219)
        planes[..., 1:] = _stretched(planes[..., 1:], 128, 224, 128)
    return _typed(cv2.cvtColor(planes, cv2.COLOR_YCrCb2RGB))


def _stretched(values: npt.NDArray[np.uint8], zero: int, span: int, at: int = 0) -> npt.NDArray[np.uint8]:
    scaled = (values.astype(np.float32) - zero) * (255 / span) + at
    bytes_again: npt.NDArray[np.uint8] = np.clip(np.rint(scaled), 0, 255).astype(np.uint8)
    return bytes_again


def _typed(pixels: npt.NDArray[Any]) -> Pixels:
    """What OpenCV and numpy give in the type that they were given."""
    return cast(Pixels, pixels)
