"""Motion JPEG: every picture is a file of its own and is read as one."""

from __future__ import annotations

import struct

from av import Packet
from av.video.stream import VideoStream

from app.domain.frame import Frame
from app.messages.codes import sources as codes
from app.messages.message import PlainText
from app.sources.decoding.picture_reader import Picture
from onenip_core.data.images.image_io import decode_image
from onenip_core.data.images.jpeg_segments import jpeg_segments
from onenip_core.data.images.strict_jpeg import jpeg_oddity
from onenip_core.errors import ImageReadError

_PADDING = b"\x00\xff\r\n"
"""What some cameras and containers put behind a picture."""


class JpegPictures:
    """A damaged picture says nothing about the ones around it."""

    def take(self, packet: Packet[VideoStream]) -> list[Picture]:
        """The one picture of a packet."""
        return [codes.FrameDamaged(codes.FrameCutOff()) if packet.is_corrupt else decode_jpeg(bytes(packet))]

    def finish(self) -> list[Picture]:
        """Nothing is held back."""
        return []


def decode_jpeg(data: bytes) -> Picture:
    """The picture in `data`, exactly as of a file with that content, or what is wrong with it."""
    try:
        *_, (_, end) = jpeg_segments(data)
    except struct.error:
        return codes.FrameDamaged(codes.FrameCutOff())
    # Where bytes were lost on the way, what comes next in the stream lies behind the picture's end.
    if data[end:].strip(_PADDING):
        return codes.FrameDamaged(codes.FrameTooLong())
    oddity = jpeg_oddity(data)
    if oddity:
        return codes.FrameDamaged(PlainText(oddity))
    try:
        return Frame(decode_image(data, "frame"))
    except ImageReadError as error:
        return codes.FrameRefused(PlainText(str(error)))
