"""What an encoded image says about itself before its pixels are decoded: format, size, orientation, number of pictures.

Decoding 100 megapixels only to refuse them would take seconds and gigabytes, so the size comes from here.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from onenip_core.data.images.bmp_headers import bmp_body
from onenip_core.data.images.jpeg_2000 import is_jpeg_2000, read_jpeg_2000_header
from onenip_core.data.images.jpeg_segments import JPEG_SIZE_MARKERS, jpeg_segments
from onenip_core.data.images.png_chunks import png_chunks
from onenip_core.data.images.pnm_pixels import pnm_size
from onenip_core.data.images.tiff_tags import (
    HEIGHT,
    ORIENTATION,
    WIDTH,
    Tags,
    is_full_picture,
    is_tiff,
    read_raw_tiff_tags,
    read_tiff_directories,
    read_tiff_subdirectories,
    read_tiff_tags,
)

_MULTI_PICTURE_ENTRIES = 0xB002
_PREVIEW = 0x01
"""The kind of an entry of a multi-picture JPEG that is a smaller copy of the first."""
_WEBP_ANIMATION, _WEBP_EXIF = 0x02, 0x08


class ImageFormat(StrEnum):
    """The formats that can be read."""

    JPEG = "JPEG"
    PNG = "PNG"
    BMP = "BMP"
    TIFF = "TIFF"
    WEBP = "WebP"
    GIF = "GIF"
    PNM = "PNM"
    JPEG_2000 = "JPEG 2000"


@dataclass(frozen=True, slots=True)
class ImageHeader:
    """Size in stored pixels, the EXIF orientation (1…8; 1 = as stored), and how many full pictures the file holds.

    Reduced copies, previews and masks do not count. Of several pictures the first is described.
    """

    format: ImageFormat
    height: int
    width: int
    orientation: int = 1
    pictures: int = 1
    directory: int = 0
    """Of a TIFF: the place of the full picture among the directories."""

    @property
    def upright_size(self) -> tuple[int, int]:
        """(height, width) after the orientation is applied."""
        return (self.width, self.height) if self.orientation >= 5 else (self.height, self.width)


def read_header(data: bytes, *, is_whole: bool = True) -> ImageHeader | None:
    """Read the header from the beginning of an encoded image, or None if the format is not known.

    `is_whole` is False where the file goes on behind `data`.

    Raises:
        struct.error: the header is damaged, or `data` ends before the header does. Nothing else leaves it, whatever the bytes.
    """
    if data[:3] == b"\xff\xd8\xff":
        return _read_jpeg(data, is_whole)
    if data[:8] == b"\x89PNG\r\n\x1a\n":
        return _read_png(data)
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return _read_webp(data)
    if is_tiff(data):
        return _read_tiff(data)
    if data[:2] == b"BM":
        return _read_bmp(data)
    if data[:6] in (b"GIF87a", b"GIF89a"):
        return _read_gif(data)
    if is_jpeg_2000(data):
        jpeg_2000 = read_jpeg_2000_header(data)
        return ImageHeader(ImageFormat.JPEG_2000, jpeg_2000.height, jpeg_2000.width)
    size = pnm_size(data)
    return None if size is None else ImageHeader(ImageFormat.PNM, *size)


def _read_jpeg(data: bytes, is_whole: bool) -> ImageHeader:
    size, orientation, multiple = _read_jpeg_start(data)
    pictures = 1 if multiple is None else _multi_pictures(data, multiple, size, is_whole)
    return ImageHeader(ImageFormat.JPEG, *size, orientation, pictures)


def _read_jpeg_start(data: bytes) -> tuple[tuple[int, int], int, tuple[int, int] | None]:
    """((height, width), orientation, where the block about several pictures starts and ends)."""
    orientation, multiple = 1, None
    for marker, start in jpeg_segments(data):
        if marker in JPEG_SIZE_MARKERS:
            height, width = struct.unpack_from(">HH", data, start + 3)
            return (height, width), orientation, multiple
        (length,) = struct.unpack_from(">H", data, start)
        body = data[start + 2 : start + length]
        if marker == 0xE1 and body.startswith(b"Exif\0\0"):
            orientation = _exif_orientation(body[6:])
        if marker == 0xE2 and body.startswith(b"MPF\0"):
            multiple = (start + 6, start + length)
    raise struct.error("the size is missing")


def _multi_pictures(data: bytes, block: tuple[int, int], size: tuple[int, int], is_whole: bool) -> int:
    """CIPA DC-007: a table of entries (kind, length, place, two others). Previews, and the smaller pictures of phones that tell
    how bright the first one is, are no pictures of their own; one of the same size as the first is.

    A damaged table, and one whose pictures were stripped from the file, leave the first picture whole.
    """
    start, end = block
    try:
        table = read_raw_tiff_tags(data[start:end]).get(_MULTI_PICTURE_ENTRIES, b"")
    except struct.error:
        return 1
    order: Literal["big", "little"] = "big" if data[start : start + 2] == b"MM" else "little"
    places: set[int] = set()
    for entry in range(16, len(table) - 15, 16):
        kind, place = (int.from_bytes(table[entry + at : entry + at + 4], order) for at in (0, 8))
        if kind >> 16 & 0xFF != _PREVIEW and place:  # place 0 is the first picture itself
            places.add(start + place)
    if not is_whole and places and max(places) >= len(data):
        raise struct.error("whether there is a second picture is told further on")
    return 1 + sum(_is_jpeg_of(data, place, size, is_whole) for place in places)


def _is_jpeg_of(data: bytes, place: int, size: tuple[int, int], is_whole: bool) -> bool:
    if data[place : place + 2] != b"\xff\xd8":
        return False
    try:
        other, _, _ = _read_jpeg_start(data[place:])
    except struct.error:
        if not is_whole:
            raise
        return False
    return other in (size, size[::-1])


def _read_png(data: bytes) -> ImageHeader:
    width, height, orientation, frames, first_is_frame = 0, 0, 1, 0, False
    for kind, begin, length in png_chunks(data):
        if kind == b"IHDR":
            width, height = struct.unpack_from(">II", data, begin)
        if kind == b"eXIf":
            orientation = _exif_orientation(data[begin : begin + length])
        if kind == b"acTL":
            (frames,) = struct.unpack_from(">I", data, begin)
        first_is_frame = first_is_frame or kind == b"fcTL"
        if kind == b"IDAT":
            break
    pictures = frames if first_is_frame else frames + 1
    return ImageHeader(ImageFormat.PNG, height, width, orientation, max(1, pictures))


def _read_webp(data: bytes) -> ImageHeader:
    kind = data[12:16]
    if kind == b"VP8 ":
        width, height = struct.unpack_from("<HH", data, 26)
        return ImageHeader(ImageFormat.WEBP, height & 0x3FFF, width & 0x3FFF)
    if kind == b"VP8L":
        (bits,) = struct.unpack_from("<I", data, 21)
        return ImageHeader(ImageFormat.WEBP, (bits >> 14 & 0x3FFF) + 1, (bits & 0x3FFF) + 1)
    if kind != b"VP8X":
        raise struct.error("an unknown kind of WebP")
    flags, width_low, width_high, height_low, height_high = struct.unpack_from("<B3xHBHB", data, 20)
    height, width = (height_high << 16) + height_low + 1, (width_high << 16) + width_low + 1
    orientation, frames = 1, 0
    if flags & (_WEBP_EXIF | _WEBP_ANIMATION):
        for chunk, body in webp_chunks(data):
            if chunk == b"EXIF":
                orientation = _exif_orientation(body)
            frames += chunk == b"ANMF"
    return ImageHeader(ImageFormat.WEBP, height, width, orientation, max(1, frames))


def webp_chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """(kind, content) of each. Raises struct.error: `data` ends before they do."""
    (size,) = struct.unpack_from("<I", data, 4)
    position = 12
    while position < size + 8:
        kind, length = struct.unpack_from("<4sI", data, position)
        yield kind, data[position + 8 : position + 8 + length]
        position += 8 + length + length % 2


def _read_tiff(data: bytes) -> ImageHeader:
    directories = read_tiff_directories(data)
    if not directories:
        raise struct.error("there is no directory")
    full = [place for place, tags in enumerate(directories) if is_full_picture(tags)]
    directory = full[0] if full else 0
    tags = directories[directory]
    if not tags.get(WIDTH) or not tags.get(HEIGHT):
        raise struct.error("the size is missing")
    height, width = tags[HEIGHT][0], tags[WIDTH][0]
    below = [each for place in full for each in read_tiff_subdirectories(data, directories[place])]
    # Levels of a pyramid are smaller. One that is not is the picture, and what it hangs on a small copy without a mark.
    larger = sum(is_full_picture(each) and each.get(HEIGHT, (0,)) >= (height,) for each in below)
    return ImageHeader(ImageFormat.TIFF, height, width, _valid_orientation(tags), len(full) + larger, directory)


def _read_gif(data: bytes) -> ImageHeader:
    width, height = struct.unpack_from("<HH", data, 6)
    pictures, _ = _walk_gif(data, 0)
    return ImageHeader(ImageFormat.GIF, height, width, pictures=max(1, pictures))


def gif_end(data: bytes, begin: int) -> int:
    """Where a GIF that begins at `begin` ends. Raises struct.error: it is damaged."""
    return _walk_gif(data, begin)[1]


def _walk_gif(data: bytes, begin: int) -> tuple[int, int]:
    """(number of pictures, where the file ends)."""
    (flags,) = struct.unpack_from("<B", data, begin + 10)
    position, pictures = begin + 13 + _gif_palette_size(flags), 0
    while (kind := data[position : position + 1]) != b";":
        if kind == b"!":
            position += 2
        elif kind == b",":
            pictures += 1
            position += 11 + _gif_palette_size(int.from_bytes(data[position + 9 : position + 10]))
        else:
            raise struct.error("a block of a GIF that does not exist, or the end is missing")
        while length := struct.unpack_from("<B", data, position)[0]:
            position += 1 + length
        position += 1
    return pictures, position + 1


def _gif_palette_size(flags: int) -> int:
    return 3 * 2 ** ((flags & 7) + 1) if flags & 0x80 else 0


def _read_bmp(data: bytes) -> ImageHeader:
    body = bmp_body(data)
    return ImageHeader(ImageFormat.BMP, abs(body.height), body.width)


def _exif_orientation(exif: bytes) -> int:
    """Orientation in an EXIF block; damaged EXIF does not make the pixels unreadable, so it counts as upright."""
    try:
        return _valid_orientation(read_tiff_tags(exif.removeprefix(b"Exif\0\0")))
    except struct.error:
        return 1


def _valid_orientation(tags: Tags) -> int:
    values = tags.get(ORIENTATION, ())
    return values[0] if values and 1 <= values[0] <= 8 else 1
