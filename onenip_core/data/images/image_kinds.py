"""Kinds of files within their formats.

Whole files whose kind is not read are told from damaged ones: copying them again would help nobody.
"""

from __future__ import annotations

import struct

from onenip_core.data.images.bmp_headers import unread_bmp
from onenip_core.data.images.image_header import ImageFormat, ImageHeader, webp_chunks
from onenip_core.data.images.jpeg_2000 import unread_jpeg_2000
from onenip_core.data.images.jpeg_segments import unread_jpeg
from onenip_core.data.images.png_chunks import unread_png
from onenip_core.data.images.pnm_pixels import pnm_is_ambiguous
from onenip_core.data.images.tiff_tags import read_tiff_directories
from onenip_core.sentences import filled

_LOSSY_WEBP, _WEBP_FRAME = b"VP8 ", b"ANMF"
_COMPRESSION = 259
_JPEG_IN_TIFF = ((6,), (7,))


def unread_kind(data: bytes, header: ImageHeader) -> str | None:
    """Say in a few words what an image holds that is not read; None if nothing speaks against reading it. Of TIFF the reader
    itself tells.

    Raises:
        struct.error: the header is damaged.
    """
    kinds = {
        ImageFormat.JPEG: unread_jpeg,
        ImageFormat.PNG: unread_png,
        ImageFormat.BMP: unread_bmp,
        ImageFormat.JPEG_2000: unread_jpeg_2000,
        ImageFormat.PNM: _pnm_kind,
    }
    tell = kinds.get(header.format)
    return None if tell is None else tell(data)


def could_be_lossy(data: bytes, header: ImageHeader) -> bool:
    """True if the compression may have changed the values that were stored, so that small ones stand around every edge."""
    if header.format is ImageFormat.WEBP:
        try:
            return any(kind in (_LOSSY_WEBP, _WEBP_FRAME) for kind, _ in webp_chunks(data))
        except struct.error:  # junk behind the picture
            return True
    if header.format is ImageFormat.TIFF:
        return read_tiff_directories(data)[header.directory].get(_COMPRESSION, ()) in _JPEG_IN_TIFF
    return header.format in (ImageFormat.JPEG, ImageFormat.JPEG_2000)


def _pnm_kind(data: bytes) -> str | None:
    if pnm_is_ambiguous(data):
        return filled("several pictures in one file, or a comment where the pixels begin")
    return None
