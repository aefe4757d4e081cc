"""JPEG data decoded by a reader to which every oddity is an error.

Other decoders go on where the data makes no sense and paint something over the rest of the picture. What is found here: data that
ends too early or too late for its size, unknown codes, wrong restart markers. A changed bit that leaves all of this in order
cannot be told by anyone: the format has no checksum.
"""

from __future__ import annotations

import re

import simplejpeg

from onenip_core.data.images.jpeg_segments import JPEG_SIZE_MARKERS, jpeg_segments

_FOUR_INKS = ("CMYK", "YCCK")
_EIGHTH = 8
_REDUCED = frozenset({0xC0, 0xC1, 0xC2, 0xC9, 0xCA})
"""Ways of coding of which the decoder makes small pictures. Of lossless ones it would write the whole picture into the small one's
memory."""
_PADDED = re.compile(r": [1-8] extraneous bytes before marker 0xd\d")
_PADDING = re.compile(rb"(?<!\xff)\x00{1,8}(?=\xff[\xd0-\xd9])")
"""Some cameras fill up every picture, or the pieces of one, with a few zeros, which no decoder looks at."""


def jpeg_oddity(data: bytes) -> str:
    """What the decoder found odd about a JPEG file, in its own words; empty if all is well, and for lossless files.

    Raises:
        struct.error: the file ends before its end marker.
    """
    if not {marker for marker, _ in jpeg_segments(data)} & JPEG_SIZE_MARKERS <= _REDUCED:
        return ""
    oddity = _first_oddity(data)
    if not _PADDED.search(oddity):
        return oddity
    # The decoder tells the first oddity alone: what comes behind the padding is looked at without it.
    return _first_oddity(_PADDING.sub(b"", data))


def _first_oddity(data: bytes) -> str:
    try:
        _, _, colours, _ = simplejpeg.decode_jpeg_header(data)
        wanted = "CMYK" if colours in _FOUR_INKS else "GRAY"
        # At an eighth of the size all of the data is read, and little is computed.
        simplejpeg.decode_jpeg(data, wanted, min_height=1, min_width=1, min_factor=_EIGHTH)
    except ValueError as error:
        return str(error)
    return ""
