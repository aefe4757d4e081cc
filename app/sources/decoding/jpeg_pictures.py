"""Motion JPEG: every picture is a file of its own and is read as one."""

from __future__ import annotations

import struct

import av
from av import Packet
from av.video.stream import VideoStream

from app.domain.frame import Frame
from app.messages.codes import sources as codes
from app.messages.core_sentences import core_message
from app.messages.errors import message_of
from app.sources.decoding.frame_pixels import quarter_turns, upright
from app.sources.decoding.picture_reader import Picture
from onenip_core.data.images.image_io import decode_image
from onenip_core.data.images.jpeg_segments import jpeg_segments
from onenip_core.errors import DamagedImageError, ImageReadError

_PADDING = b"\x00\xff\r\n"
"""What some cameras and containers put behind a picture."""


class JpegPictures:
    """A damaged picture says nothing about the ones around it."""

    def __init__(self) -> None:
        self._turns: int | None = None

    def take(self, packet: Packet[VideoStream]) -> list[Picture]:
        """The one picture of a packet."""
        if packet.is_corrupt:
            return [codes.FrameDamaged(codes.FrameCutOff())]
        picture = decode_jpeg(bytes(packet))
        if not isinstance(picture, Frame):
            return [picture]
        if self._turns is None:
            self._turns = _turns(packet)
        return [upright(picture, self._turns)]

    def finish(self) -> list[Picture]:
        """Nothing is held back."""
        return []


def _turns(packet: Packet[VideoStream]) -> int:
    """By how many quarters the file wants its pictures turned: FFmpeg tells it with pictures that it has decoded."""
    try:
        return quarter_turns(packet.decode()[0])
    except (av.FFmpegError, IndexError):
        return 0


def decode_jpeg(data: bytes) -> Picture:
    """The picture in `data`, exactly as of a file with that content, or what is wrong with it."""
    try:
        *_, (_, end) = jpeg_segments(data)
    except struct.error:
        return codes.FrameDamaged(codes.FrameCutOff())
    # Where bytes were lost on the way, what comes next in the stream lies behind the picture's end.
    if data[end:].strip(_PADDING):
        return codes.FrameDamaged(codes.FrameTooLong())
    try:
        return Frame(decode_image(data, "frame"))
    except DamagedImageError as error:
        return codes.FrameDamaged(core_message(error.damage))
    except ImageReadError as error:
        return codes.FrameRefused(message_of(error))
