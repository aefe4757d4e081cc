"""Pictures that stand behind the end of the first one in the same file: decoders read the first and pass over the rest.

Files that were joined by mistake look like that. Padding and junk behind the end are common, and no matter. PNM is not looked at
here: its pictures may stand behind each other by the rules of the format. A TIFF lists its pictures wherever they lie.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Callable, Mapping

from onenip_core.data.images.image_header import ImageFormat, ImageHeader, gif_end, read_header
from onenip_core.data.images.jpeg_segments import jpeg_segments
from onenip_core.data.images.png_chunks import png_chunks

_PADDING = re.compile(rb"[\0\r\n]*")


def count_pictures_behind(data: bytes, header: ImageHeader) -> int:
    """How many pictures of the format and size of the first one follow it, in a whole file. Smaller ones are previews.

    A first picture that is cut off has none.
    """
    find_end, marks = _ENDS.get(header.format), _MARKS.get(header.format, ())
    # Most files hold no second mark at all, and walking through a JPEG takes longer than looking for one.
    if find_end is None or all(data.find(mark, 1) < 0 for mark in marks):
        return 0
    try:
        end = find_end(data, 0)
    except struct.error:
        return 0
    count = 0
    while end < len(data):
        padding = _PADDING.match(data, end)
        begin = end if padding is None else padding.end()
        if not data.startswith(marks, begin):
            break
        try:
            end = find_end(data, begin)
        except struct.error:
            end = len(data)  # it is cut off, but it is there
        count += _is_like(data[begin:end], header)
    return count


def _is_like(data: bytes, first: ImageHeader) -> bool:
    try:
        header = read_header(data)
    except struct.error:
        return False
    return (
        header is not None
        and header.format is first.format
        and sorted(header.upright_size) == sorted(first.upright_size)
    )


def _jpeg_end(data: bytes, begin: int) -> int:
    *_, (_, end) = jpeg_segments(data, begin)
    return end


def _png_end(data: bytes, begin: int) -> int:
    *_, (_, body, length) = png_chunks(data, begin)
    return body + length + 4


def _webp_end(data: bytes, begin: int) -> int:
    (size,) = struct.unpack_from("<I", data, begin + 4)
    return begin + 8 + int(size) + int(size) % 2


def _bmp_end(data: bytes, begin: int) -> int:
    (size,) = struct.unpack_from("<I", data, begin + 2)
    return begin + max(1, int(size))  # some writers leave it 0


_ENDS: Mapping[ImageFormat, Callable[[bytes, int], int]] = {
    ImageFormat.JPEG: _jpeg_end,
    ImageFormat.PNG: _png_end,
    ImageFormat.WEBP: _webp_end,
    ImageFormat.BMP: _bmp_end,
    ImageFormat.GIF: gif_end,
}
"""Where the picture that begins there ends. They raise struct.error: it is cut off."""
_MARKS: Mapping[ImageFormat, tuple[bytes, ...]] = {
    ImageFormat.JPEG: (b"\xff\xd8\xff",),
    ImageFormat.PNG: (b"\x89PNG\r\n\x1a\n",),
    ImageFormat.WEBP: (b"RIFF",),
    ImageFormat.BMP: (b"BM",),
    ImageFormat.GIF: (b"GIF87a", b"GIF89a"),
}
