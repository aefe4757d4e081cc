"""Headers of BMP files, of Windows and of OS/2."""

from __future__ import annotations

import struct
from dataclasses import dataclass

from onenip_core.sentences import filled

HEADER_SIZES = frozenset({12, 40, 52, 56, 64, 108, 124})
_OS2_1, _OS2_2_SHORT, _OS2_2 = 12, 16, 64
KNOWN_HEADER_SIZES = HEADER_SIZES | {_OS2_2_SHORT}
"""Those that are read, and one that is known and not read."""
_RUN_LENGTHS = (1, 2)
_USUAL = 40
_WINDOWS_PACKED = {4: filled("a JPEG"), 5: filled("a PNG"), 11: "CMYK", 12: "CMYK", 13: "CMYK"}
_OS2_PACKED = {3: filled("a fax"), 4: "RLE24"}


@dataclass(frozen=True, slots=True)
class BmpBody:
    """Where the pixels begin in the file and how many bytes they take; `height` is negative where the upper row comes first."""

    start: int
    size: int
    width: int
    height: int
    bits: int
    has_runs: bool


def bmp_body(data: bytes, begin: int = 0) -> BmpBody:
    """What the headers of the BMP that begins there say of its pixels. Raises struct.error: they are cut off.

    The size comes from that of the picture, except of runs: what the header says of the whole file is often wrong.
    """
    start, header_size = struct.unpack_from("<II", data, begin + 10)
    if header_size == _OS2_1:
        width, height, _, bits = struct.unpack_from("<HHHH", data, begin + 18)
        compression, stored = 0, 0
    else:
        width, height, _, bits, compression, stored = struct.unpack_from("<iiHHII", data, begin + 18)
    has_runs = compression in _RUN_LENGTHS
    size = stored if has_runs else (width * bits + 31) // 32 * 4 * abs(height)
    return BmpBody(int(start), int(size), int(width), int(height), int(bits), has_runs)


def bmp_header_size(data: bytes) -> int:
    """Bytes of the header behind the 14 of the file. Raises struct.error."""
    (size,) = struct.unpack_from("<I", data, 14)
    return int(size)


def unread_bmp(data: bytes) -> str | None:
    """Say in a few words what a file holds that is not read. Raises struct.error: the header is damaged."""
    size = bmp_header_size(data)
    if size == _OS2_2_SHORT:
        return filled("a BMP of OS/2 with a short header")
    if size not in HEADER_SIZES or size == _OS2_1:
        return None
    bits, compression = struct.unpack_from("<HI", data, 28)
    packed = (_OS2_PACKED if size == _OS2_2 else _WINDOWS_PACKED).get(compression)
    if packed is not None:
        return filled("a BMP that is packed as {packed}", packed=packed)
    return filled("a BMP of 2 bits") if bits == 2 else None


def with_usual_header(data: bytes) -> bytes:
    """The same file, with the header of Windows in place of the one of OS/2 1.x: OpenCV reads that one's pixels at wrong places.

    Raises:
        ValueError, struct.error: the header is damaged.
    """
    if bmp_header_size(data) != _OS2_1:
        return data
    start, _, width, height, planes, bits = struct.unpack_from("<IIHHHH", data, 10)
    colours = min(2**bits, (start - 26) // 3) if bits <= 8 else 0
    palette = b"".join(data[26 + 3 * place : 29 + 3 * place] + b"\0" for place in range(colours))
    header = struct.pack("<IiiHHIIiiII", _USUAL, width, height, planes, bits, 0, 0, 0, 0, colours, 0)
    body = data[start:]
    begin = 14 + len(header) + len(palette)
    return b"BM" + struct.pack("<IHHI", begin + len(body), 0, 0, begin) + header + palette + body
