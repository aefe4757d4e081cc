"""Tell a complete image file from one that was cut off or damaged on its way.

Decoders are lenient: some fill what is missing with grey, and grey pixels would be inspected as if they had been seen.
"""

from __future__ import annotations

import struct
import zlib

from onenip_core.data.images.bmp_headers import HEADER_SIZES, bmp_body, bmp_header_size
from onenip_core.data.images.bmp_run_lengths import runs_fill_picture
from onenip_core.data.images.image_header import ImageFormat, ImageHeader
from onenip_core.data.images.jpeg_2000 import jpeg_2000_has_its_end
from onenip_core.data.images.png_chunks import png_chunks
from onenip_core.data.images.pnm_pixels import pnm_is_cut
from onenip_core.data.images.strict_jpeg import jpeg_oddity
from onenip_core.data.images.tiff_tags import Tags, read_tiff_directories
from onenip_core.sentences import filled

_TIFF_DATA = ((273, 279), (324, 325))
"""Pairs of tags: where strips (tiles) start, and how many bytes each has."""

_SAMPLES, _ROWS_PER_STRIP, _PLANAR, _TILE_WIDTH, _TILE_HEIGHT = 277, 278, 284, 322, 323
_BITS, _COMPRESSION, _PHOTOMETRIC = 258, 259, 262
_UNCOMPRESSED, _YCBCR = 1, 6
_TOGETHER, _SEPARATE = 1, 2
_PIECES_MISSING = filled("the parts of its picture do not make up the size that it announces")

_SIDE_INFORMATION = frozenset(
    {b"tEXt", b"zTXt", b"iTXt", b"tIME", b"pHYs", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"bKGD", b"sBIT"}
)
"""Chunks of a PNG whose damage leaves the pixels as they are. Others turn them or make them transparent, or were one that does
before their name was damaged.
"""

CUT_OFF = filled("the file ends too early (it was cut off while it was written or copied)")


def find_damage(data: bytes, header: ImageHeader) -> str | None:
    """Say in a few words why an encoded image is incomplete or damaged; None if nothing is wrong with its frame.

    What lies inside the compressed data is left to the decoder, except that of JPEG, whose decoder goes on where data makes no
    sense. A changed bit that leaves JPEG data in order is not noticed: the format has no checksum. PNG has one.
    """
    checks = {
        ImageFormat.JPEG: _check_jpeg,
        ImageFormat.PNG: _check_png,
        ImageFormat.BMP: _check_bmp,
        ImageFormat.TIFF: _check_tiff,
        ImageFormat.WEBP: _check_webp,
        ImageFormat.GIF: _check_nothing,  # its header was read up to the end
        ImageFormat.PNM: _check_pnm,
        ImageFormat.JPEG_2000: _check_jpeg_2000,
    }
    try:
        return checks[header.format](data, header)
    except struct.error:
        return CUT_OFF


def _check_jpeg(data: bytes, header: ImageHeader) -> str | None:
    """A marker in an embedded thumbnail does not count. Raises struct.error where the end is missing."""
    return jpeg_oddity(data) or None


def _check_png(data: bytes, header: ImageHeader) -> str | None:
    view = memoryview(data)
    for kind, begin, length in png_chunks(data):
        (expected,) = struct.unpack_from(">I", data, begin + length)
        if kind not in _SIDE_INFORMATION and zlib.crc32(view[begin - 4 : begin + length]) != expected:
            return filled("its checksum is wrong, so some bytes have changed since it was written")
    return None


def _check_bmp(data: bytes, header: ImageHeader) -> str | None:
    body = bmp_body(data)
    if bmp_header_size(data) not in HEADER_SIZES or body.start < 14 + bmp_header_size(data):
        return filled("its header is none that a BMP has")
    if body.start + body.size > len(data):
        return CUT_OFF
    if body.has_runs and not runs_fill_picture(data[body.start :], body.width, abs(body.height), body.bits):
        return filled("its runs of pixels leave some of them open")
    return None


def _check_tiff(data: bytes, header: ImageHeader) -> str | None:
    tags = read_tiff_directories(data)[header.directory]
    starts, sizes = next(((tags[s], tags.get(n, ())) for s, n in _TIFF_DATA if s in tags), ((), ()))
    # Decoders fill what is missing with black, and a flipped bit in a size makes a small file a hundred megapixels of nothing.
    if not len(starts) == len(sizes) == _pieces_of_tiff(tags, header) or not all(starts) or not all(sizes):
        return _PIECES_MISSING
    if any(start + size > len(data) for start, size in zip(starts, sizes, strict=True)):
        return CUT_OFF
    # The decoder takes what is missing from whatever follows.
    needed = _bytes_of_pieces(tags, header) if tags.get(_COMPRESSION, (_UNCOMPRESSED,)) == (_UNCOMPRESSED,) else ()
    return _PIECES_MISSING if any(size < least for size, least in zip(sizes, needed, strict=False)) else None


def _pieces_of_tiff(tags: Tags, header: ImageHeader) -> int:
    """How many strips or tiles the picture needs; 0 if it cannot be."""
    width, height = _piece_of_tiff(tags, header)
    arrangement = tags.get(_PLANAR, (_TOGETHER,))
    if arrangement not in ((_TOGETHER,), (_SEPARATE,)):
        return 0
    planes = _first(tags, _SAMPLES, 1) if arrangement == (_SEPARATE,) else 1
    return -(-header.width // width) * -(-header.height // height) * planes


def _bytes_of_pieces(tags: Tags, header: ImageHeader) -> list[int]:
    """How many bytes each strip or tile has at least where nothing is compressed. Colours of which several pixels share one are
    not read, whatever their size.
    """
    width, height = _piece_of_tiff(tags, header)
    if tags.get(_PHOTOMETRIC) == (_YCBCR,):
        return []
    together = 1 if tags.get(_PLANAR) == (_SEPARATE,) else _first(tags, _SAMPLES, 1)
    bits = min(tags.get(_BITS) or (1,)) * together
    row = (width * bits + 7) // 8
    if _TILE_WIDTH in tags:
        return [row * height] * _pieces_of_tiff(tags, header)
    strips = [row * min(height, header.height - top) for top in range(0, header.height, height)]
    return strips * (_pieces_of_tiff(tags, header) // len(strips))


def _piece_of_tiff(tags: Tags, header: ImageHeader) -> tuple[int, int]:
    """(width, height) of a strip or tile."""
    height = _first(tags, _TILE_HEIGHT, _first(tags, _ROWS_PER_STRIP, header.height))
    return _first(tags, _TILE_WIDTH, header.width), height


def _first(tags: Tags, tag: int, default: int) -> int:
    return max(1, next(iter(tags.get(tag, ())), default))


def _check_webp(data: bytes, header: ImageHeader) -> str | None:
    (size,) = struct.unpack_from("<I", data, 4)
    return CUT_OFF if size + 8 > len(data) else None


def _check_nothing(data: bytes, header: ImageHeader) -> str | None:
    return None


def _check_jpeg_2000(data: bytes, header: ImageHeader) -> str | None:
    """Its decoder refuses what is cut, and paints over what was copied into space that is zero still."""
    return None if jpeg_2000_has_its_end(data) else CUT_OFF


def _check_pnm(data: bytes, header: ImageHeader) -> str | None:
    return CUT_OFF if pnm_is_cut(data) else None
