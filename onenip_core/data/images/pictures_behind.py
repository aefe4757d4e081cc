"""Pictures that stand behind the end of the first one in the same file: decoders read the first and pass over the rest.

Files that were joined by mistake look like that. Padding and junk behind the end are common, and no matter. PNM is not looked at
here: its pictures may stand behind each other by the rules of the format. A TIFF lists its pictures wherever they lie.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Callable, Mapping

from onenip_core.data.images.bmp_headers import bmp_body
from onenip_core.data.images.image_header import ImageFormat, ImageHeader, gif_end, read_header
from onenip_core.data.images.jpeg_segments import jpeg_segments
from onenip_core.data.images.png_chunks import png_chunks

_MARK = re.compile(rb"\xff\xd8\xff|\x89PNG\r\n\x1a\n|RIFF.{4}WEBP|GIF8[79]a", re.DOTALL)
_SHORT_MARK = re.compile(rb"[\0\r\n]*BM")
"""Of a BMP: two letters alone may stand anywhere in junk."""
_MOST_JUNK = 4096
"""So far behind the end of one picture the next is looked for."""
_MOST_PICTURES = 100
"""Of a file that was made to have thousands of tiny ones nobody needs to know more."""


def count_pictures_behind(data: bytes, header: ImageHeader) -> int:
    """How many pictures follow the first one, in a whole file. Those of half its size or less are previews.

    A first picture that is cut off has none.
    """
    kind, begin, count = header.format, 0, 0
    for _ in range(_MOST_PICTURES):
        if kind not in _ENDS:
            break
        try:
            end = _ENDS[kind](data, begin)
        except struct.error:
            return count  # it is cut off, but it was there
        if not begin < end < len(data):
            return count  # nothing is behind it; or its header has no size, and it would stand behind itself for ever
        found = _SHORT_MARK.match(data, end) or _MARK.search(data, end, end + _MOST_JUNK)
        if found is None:
            return count
        begin = found.end() - 2 if found.re is _SHORT_MARK else found.start()
        try:
            following = read_header(data[begin:])
        except struct.error:
            return count
        if following is None:
            return count
        kind = following.format
        count += 2 * max(following.upright_size) > max(header.upright_size)
    return count


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
    body = bmp_body(data, begin)
    return begin + body.start + body.size


_ENDS: Mapping[ImageFormat, Callable[[bytes, int], int]] = {
    ImageFormat.JPEG: _jpeg_end,
    ImageFormat.PNG: _png_end,
    ImageFormat.WEBP: _webp_end,
    ImageFormat.BMP: _bmp_end,
    ImageFormat.GIF: gif_end,
}
"""Where the picture that begins there ends. They raise struct.error: it is cut off."""
