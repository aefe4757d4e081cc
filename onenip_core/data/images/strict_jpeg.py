"""JPEG data decoded by a reader to which every oddity is an error.

Other decoders go on where the data makes no sense and paint something over the rest of the picture. What is found here: data that
ends too early or too late for its size, unknown codes, wrong restart markers. A changed bit that leaves all of this in order
cannot be told by anyone: the format has no checksum.
"""

from __future__ import annotations

import simplejpeg

_FOUR_INKS = ("CMYK", "YCCK")
_EIGHTH = 8


def jpeg_oddity(data: bytes) -> str:
    """What the decoder found odd about a JPEG file, in its own words; empty if all is well."""
    try:
        _, _, colours, _ = simplejpeg.decode_jpeg_header(data)
        wanted = "CMYK" if colours in _FOUR_INKS else "GRAY"
        # At an eighth of the size all of the data is read, and little is computed.
        simplejpeg.decode_jpeg(data, wanted, min_height=1, min_width=1, min_factor=_EIGHTH)
    except ValueError as error:
        return str(error)
    return ""
