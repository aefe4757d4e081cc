"""Tell whole files whose kind is not read from damaged ones: copying them again would help nobody."""

from __future__ import annotations

from onenip_core.data.images.bmp_headers import unread_bmp
from onenip_core.data.images.image_header import ImageFormat, ImageHeader
from onenip_core.data.images.jpeg_2000 import unread_jpeg_2000
from onenip_core.data.images.jpeg_segments import unread_jpeg
from onenip_core.data.images.png_chunks import unread_png
from onenip_core.data.images.pnm_pixels import pnm_is_ambiguous


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


def _pnm_kind(data: bytes) -> str | None:
    if pnm_is_ambiguous(data):
        return "several pictures in one file, or a comment where the pixels begin"
    return None
