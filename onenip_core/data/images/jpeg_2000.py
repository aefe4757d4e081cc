"""JPEG 2000 files: what they say about their channels, and their pixels.

The decoder delivers whatever channels there are, with values as they stand: what each of them is says the file around its
codestream (ISO/IEC 15444-1, annexes A and I).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

import imagecodecs
import numpy as np

from onenip_core.data.images.levels import Levels, blue_first, over_full_range
from onenip_core.sentences import filled

_FILE_START, _CODESTREAM_START = b"\0\0\0\x0cjP  \r\n\x87\n", b"\xff\x4f\xff\x51"
_CODESTREAM_END = b"\xff\xd9"
_SIGNED = 0x80
_ENUMERATED = 1
_UNREAD, _GREY, _RGB = 0, 1, 3
_COLOURS_OF_CODES = {16: _RGB, 17: _GREY, 18: _RGB}
"""sRGB, grey, sYCC (which the decoder converts)."""
_COLOURS_OF_PROFILES = {b"GRAY": _GREY, b"RGB ": _RGB}
_MULTIPLIED = 2
"""The kind of a channel by which the colours were multiplied."""


@dataclass(frozen=True, slots=True)
class Jpeg2000Header:
    """`depths` are the bits of each channel, negative for values with a sign; `colours` how many channels are colours, or None
    where the file does not tell; `is_multiplied` if they were multiplied by the alpha.
    """

    height: int
    width: int
    depths: tuple[int, ...]
    is_subsampled: bool
    colours: int | None
    is_multiplied: bool


def is_jpeg_2000(data: bytes) -> bool:
    """True if `data` starts like a JP2 file or like a bare codestream."""
    return data.startswith((_FILE_START, _CODESTREAM_START))


def read_jpeg_2000_header(data: bytes) -> Jpeg2000Header:
    """Raises struct.error: damaged, or it ends before the codestream begins."""
    boxes: dict[bytes, bytes] = {}
    start = 0
    if not data.startswith(_CODESTREAM_START):
        for kind, begin, end in _boxes(data, 0, len(data)):
            if kind == b"jp2h":
                for inner, first, last in _boxes(data, begin, end):
                    boxes.setdefault(inner, data[first:last])
            if kind == b"jp2c":
                start = begin
                break
    if data[start : start + 4] != _CODESTREAM_START:
        raise struct.error("the codestream is missing")
    right, lower, left, upper = struct.unpack_from(">IIII", data, start + 8)
    (count,) = struct.unpack_from(">H", data, start + 40)
    channels = list(struct.iter_unpack("BBB", data[start + 42 : start + 42 + 3 * count]))
    if not count or len(channels) != count:
        raise struct.error("the channels are missing")
    depths = tuple(_depth(channel[0]) for channel in channels)
    if b"pclr" in boxes:
        (count,) = struct.unpack_from(">B", boxes[b"pclr"], 2)
        depths = tuple(_depth(byte) for byte in boxes[b"pclr"][3 : 3 + count])
    return Jpeg2000Header(
        lower - upper,
        right - left,
        depths,
        any(channel[1:] != (1, 1) for channel in channels),
        _colours(boxes[b"colr"]) if b"colr" in boxes else None,
        any(kind == _MULTIPLIED for _, kind, _ in struct.iter_unpack(">HHH", _whole(boxes.get(b"cdef", b"")[2:], 6))),
    )


def jpeg_2000_has_its_end(data: bytes) -> bool:
    """True if the codestream ends with its end marker. Raises struct.error."""
    if data.startswith(_CODESTREAM_START):
        return data.endswith(_CODESTREAM_END)
    return any(kind == b"jp2c" and data[:end].endswith(_CODESTREAM_END) for kind, _, end in _boxes(data, 0, len(data)))


def unread_jpeg_2000(data: bytes) -> str | None:
    """Say in a few words what a file holds that is not read.

    Raises:
        struct.error: as `read_jpeg_2000_header`.
    """
    header = read_jpeg_2000_header(data)
    count = len(header.depths)
    if len(set(header.depths)) != 1 or not 1 <= header.depths[0] <= 16:
        bits = sorted({abs(depth) for depth in header.depths})
        widths = "- and ".join(str(depth) for depth in bits)
        if min(header.depths) < 0:
            return filled("{bits}-bit numbers with a sign, whose range is not known", bits=widths)
        return filled("{bits}-bit numbers, whose range is not known", bits=widths)
    if header.is_subsampled:
        return filled("channels of different sizes")
    if header.colours == _UNREAD:
        return filled("colours other than grey and RGB")
    if count not in ((_GREY, _RGB) if header.colours is None else (header.colours, header.colours + 1)):
        return filled("{count} channels, and it is not known which of them are colours", count=count)
    return None


def read_jpeg_2000_pixels(data: bytes) -> Levels:
    """(H, W), (H, W, 3) BGR or (H, W, 4) BGRA, uint8 or uint16 over their full range, of a file that `unread_jpeg_2000` lets pass.

    Raises:
        ValueError, RuntimeError, struct.error: damaged.
    """
    header = read_jpeg_2000_header(data)
    decoded = np.asarray(imagecodecs.jpeg2k_decode(data))
    values = decoded if decoded.ndim == 3 else decoded[:, :, None]
    if values.shape[2] != len(header.depths):
        raise ValueError("it holds other channels than it announces")
    levels = over_full_range(values, 2 ** header.depths[0] - 1)
    colours = header.colours or len(header.depths)
    picture = blue_first(levels[:, :, :colours]) if colours == _RGB else levels[:, :, :colours]
    if values.shape[2] == colours or header.is_multiplied:
        return np.ascontiguousarray(picture if colours == _RGB else picture[:, :, 0])
    return np.concatenate([picture.repeat(_RGB // colours, axis=2), levels[:, :, colours:]], axis=2)


def _boxes(data: bytes, position: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    """(kind, where its content begins, where it ends) of each box."""
    while position < end:
        length, kind = struct.unpack_from(">I4s", data, position)
        content = position + 8
        if length == 1:
            (length,) = struct.unpack_from(">Q", data, content)
            content += 8
        following = end if length == 0 else position + length
        if following < content:
            raise struct.error("a box is shorter than its head")
        yield kind, content, min(following, end)
        position = following


def _depth(byte: int) -> int:
    bits = (byte & ~_SIGNED) + 1
    return -bits if byte & _SIGNED else bits


def _colours(box: bytes) -> int:
    if box[:1] == bytes([_ENUMERATED]):
        return _COLOURS_OF_CODES.get(int.from_bytes(box[3:7]), _UNREAD)
    return _COLOURS_OF_PROFILES.get(box[3 + 16 : 3 + 20], _UNREAD)


def _whole(data: bytes, size: int) -> bytes:
    return data[: len(data) // size * size]
