"""From FFmpeg's pictures to frames."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

import numpy as np
from av import VideoFrame

from app.domain.frame import Frame, Pixels
from app.messages.codes import sources as codes
from app.messages.message import Message
from onenip_core.data.images.image_file import MAX_PIXELS, MIN_SIDE

_GREY_BITS = {"gray": 8, "gray10le": 10, "gray12le": 12, "gray14le": 14, "gray16le": 16}
"""Formats that are kept as they are; all others become 8-bit RGB."""


def size_refusal(width: int, height: int) -> Message | None:
    """Why a picture of that size is not judged; None if it is."""
    if min(width, height) < MIN_SIDE or width * height > MAX_PIXELS:
        return codes.FrameSizeRefused(width, height, MIN_SIDE, MAX_PIXELS // 1_000_000)
    return None


def frame_of(picture: VideoFrame) -> Frame | Message:
    """The pixels of a decoded picture, upright, in memory of their own; or why they are not judged."""
    refusal = size_refusal(picture.width, picture.height)
    if refusal is not None:
        return refusal
    bits = _GREY_BITS.get(picture.format.name, 0)
    pixels = picture.to_ndarray() if bits else picture.to_ndarray(format="rgb24")
    own = np.array(pixels)
    frame = Frame(own.astype(np.uint16, copy=False) if bits > 8 else own.astype(np.uint8, copy=False), bits or 8)
    return upright(frame, quarter_turns(picture))


def quarter_turns(picture: VideoFrame) -> int:
    """By how many quarters a picture is to be turned anticlockwise, 0 to 3."""
    return round(picture.rotation / 90) % 4


def upright(frame: Frame, turns: int) -> Frame:
    """The frame, turned anticlockwise by quarters."""
    if turns == 0:
        return frame
    turned = np.ascontiguousarray(np.rot90(frame.pixels, turns))
    return replace(frame, pixels=cast(Pixels, turned))
