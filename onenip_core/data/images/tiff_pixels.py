"""The pixels of one picture in a TIFF file, whatever way they are stored.

tifffile and imagecodecs read them, which say what they find. OpenCV was tried and delivers other pixels than the file holds,
without a word: planes of 16-bit colours are mixed up, a 16-bit picture with white as zero stays a negative, alpha is
multiplied in or dropped, and 12-bit values are left at the dark end of 16 bits.
"""

from __future__ import annotations

import io
import logging
import struct
from typing import TYPE_CHECKING, Any, TypeAlias

import imagecodecs
import numpy as np
import numpy.typing as npt

from onenip_core.data.images.jpeg_segments import JPEG_SIZE_MARKERS, jpeg_is_complete, jpeg_segments
from onenip_core.data.images.levels import Levels, blue_first, over_full_range
from onenip_core.data.images.lzw_codes import lzw_is_sound
from onenip_core.data.images.strict_jpeg import jpeg_oddity
from onenip_core.errors import OneNipError
from onenip_core.sentences import filled, said

if TYPE_CHECKING:
    import tifffile

# A damaged file is told with its name by whoever reads it, not on standard error as well.
logging.getLogger("tifffile").addHandler(logging.NullHandler())

_Values: TypeAlias = npt.NDArray[Any]

_COLOURS = {"MINISBLACK": 1, "MINISWHITE": 1, "PALETTE": 1, "RGB": 3, "SEPARATED": 4, "YCBCR": 3}
_KINDS = {
    "CFA": filled("a raw Bayer pattern"),
    "LINEAR_RAW": filled("raw sensor values"),
    "CIELAB": filled("CIE L*a*b* colours"),
    "ICCLAB": filled("ICC L*a*b* colours"),
    "ITULAB": filled("ITU L*a*b* colours"),
    "LOGL": filled("logarithmic luminance"),
    "LOGLUV": filled("logarithmic colours"),
    "MASK": filled("a transparency mask"),
}
_JPEG = ("JPEG", "OJPEG")
_COMPRESSIONS = (1, 5, 6, 7, 8, 32773, 32946)
"""None, LZW, both JPEGs, Deflate, PackBits, Deflate."""
_WITH_PREDICTOR = (5, 8, 32946)
_PHOTOMETRIC, _LOWEST_BIT_FIRST = 262, 2
_CMYK_INKS = 1
_MOST_SAMPLES, _MOST_SLICES, _MOST_TILE_SHARE, _SMALL_TILE = 16, 4096, 4, 1 << 20


class TiffPixelsError(OneNipError):
    """The pixels cannot be had. `is_damage` tells a damaged file from a whole one whose kind is not read."""

    def __init__(self, reason: str, *, is_damage: bool = False) -> None:
        super().__init__(reason)
        self.is_damage = is_damage


def read_tiff_pixels(data: bytes, directory: int) -> Levels:
    """Pixels as stored, not turned upright: (H, W), (H, W, 3) BGR or (H, W, 4) BGRA, uint8 or uint16 over their full range.

    `directory` is the picture's place in the chain. Colours that were multiplied by their alpha come without it: that is the
    composition on black. White as zero is turned round, palettes and CMYK become colours (without their profiles).

    Raises:
        TiffPixelsError: damaged, or of a kind that is not read; it says which.
    """
    import tifffile  # takes a tenth of a second, which whoever reads no such file does not wait for

    try:
        with tifffile.TiffFile(io.BytesIO(data)) as file:
            page = file.pages[directory].aspage()
            _refuse_monsters(page)
            _refuse_stack(file, page)
            return _levels(page, data)
    except OneNipError:
        raise
    except Exception as error:  # foreign bytes make decoders raise whatever there is; none of it may pass for a picture
        raise TiffPixelsError(said(error) or type(error).__name__, is_damage=True) from error


def _refuse_monsters(page: tifffile.TiffPage) -> None:
    """A flipped bit in the size of a tile must not ask for gigabytes before it is noticed."""
    picture = page.imagewidth * page.imagelength
    tile = page.tilewidth * page.tilelength * max(1, page.tiledepth)
    if (
        page.samplesperpixel > _MOST_SAMPLES
        or tile > _MOST_TILE_SHARE * picture + _SMALL_TILE
        or page.imagedepth > _MOST_SLICES
    ):
        raise TiffPixelsError(filled("the sizes of its tiles or channels cannot be true"), is_damage=True)


def _refuse_stack(file: tifffile.TiffFile, page: tifffile.TiffPage) -> None:
    """One directory may stand for many pictures, one behind the other: ImageJ and volumes do so."""
    sizes = [series.size for series in file.series if series.pages and series.pages[0] is page]
    count = max([page.imagedepth, *(size // max(1, page.size) for size in sizes)])
    if len(file.pages) == 1 and count > 1:
        raise TiffPixelsError(
            filled("it holds a stack of {count} pictures, and it is not known which one is meant", count=count)
        )


def _levels(page: tifffile.TiffPage, data: bytes) -> Levels:
    from tifffile import SAMPLEFORMAT

    if page.planarconfig not in (1, 2):
        raise TiffPixelsError(filled("it does not say how its channels are arranged"), is_damage=True)
    kind = "unknown" if page.photometric is None else getattr(page.photometric, "name", str(page.photometric))
    colours = _COLOURS.get(kind)
    compression = getattr(page.compression, "name", str(page.compression))
    if compression.startswith("CCITT"):
        raise TiffPixelsError(
            filled("it is compressed as a fax, whose damages show as other pixels and are not noticed")
        )
    is_jpeg = compression in _JPEG
    if page.compression not in _COMPRESSIONS:
        raise TiffPixelsError(
            filled("it is compressed in a way that is not read ({compression})", compression=compression)
        )
    if page.predictor not in (0, 1) and page.compression not in _WITH_PREDICTOR:
        raise TiffPixelsError(
            filled(
                "it stores differences, which readers ignore where it is compressed so ({compression})",
                compression=compression,
            )
        )
    if _PHOTOMETRIC not in page.tags:
        raise TiffPixelsError(filled("it does not tell whether 0 is black or white"))
    if colours is None or (kind == "YCBCR" and not is_jpeg):
        raise TiffPixelsError(
            filled(
                "it stores {colours}, which are not read",
                colours=_KINDS.get(kind) or filled("colours of the kind {kind}", kind=kind),
            )
        )
    bits: object = page.bitspersample
    if isinstance(bits, tuple):
        raise TiffPixelsError(
            filled("its channels have different depths ({bits} bits)", bits=", ".join(map(str, bits)))
        )
    if page.sampleformat != SAMPLEFORMAT.UINT or not isinstance(bits, int) or not 1 <= bits <= 16:
        raise TiffPixelsError(
            filled("it stores {numbers}, whose range is not known; 8 or 16 bits are read", numbers=_number_kind(page))
        )
    _refuse_unsound_pieces(page, data, compression)
    values = _channels_last(page)
    alpha, multiplied = _alpha(page, values.shape[2], colours, kind)
    maximum = 2**bits - 1
    pixels = values[:, :, :colours]
    if kind == "MINISWHITE":
        pixels = maximum - pixels
    if kind == "PALETTE":
        stretched: Levels = _through_palette(pixels[:, :, 0], page)
    else:
        stretched = over_full_range(pixels, maximum)
    if kind == "SEPARATED":
        stretched = _from_cmyk(stretched, page)
    picture = blue_first(stretched) if stretched.shape[2] == 3 else stretched[:, :, 0]
    if alpha is None or multiplied:
        return np.ascontiguousarray(picture)
    if picture.ndim == 2:
        picture = np.repeat(picture[:, :, None], 3, axis=2)
    opacity = over_full_range(values[:, :, alpha : alpha + 1], maximum)
    if opacity.dtype != picture.dtype:  # a palette's colours have 8 bits
        opacity = (opacity >> 8).astype(picture.dtype) if opacity.dtype == np.uint16 else opacity.astype(picture.dtype)
    return np.ascontiguousarray(np.concatenate([picture, opacity], axis=2))


def _number_kind(page: tifffile.TiffPage) -> str:
    name = getattr(page.sampleformat, "name", str(page.sampleformat))
    bits = page.bitspersample
    match name:
        case "UINT":
            return filled("{bits}-bit numbers", bits=bits)
        case "INT":
            return filled("{bits}-bit numbers with a sign", bits=bits)
        case "IEEEFP":
            return filled("{bits}-bit floating-point numbers", bits=bits)
    return filled("{bits}-bit numbers of the kind {kind}", bits=bits, kind=name)


def _refuse_unsound_pieces(page: tifffile.TiffPage, data: bytes, compression: str) -> None:
    last = len(page.dataoffsets) - 1
    for place, (start, size) in enumerate(zip(page.dataoffsets, page.databytecounts, strict=True)):
        piece = data[start : start + size]
        if compression == "OJPEG" and not jpeg_is_complete(piece):
            raise TiffPixelsError(filled("one of its JPEG strips ends too early"), is_damage=True)
        if compression == "JPEG":
            _refuse_unsound_jpeg(page, piece, place == last)
        if compression == "LZW" and page.fillorder == _LOWEST_BIT_FIRST:
            piece = bytes(imagecodecs.bitorder_decode(piece))
        if compression == "LZW" and not lzw_is_sound(piece):
            raise TiffPixelsError(filled("one of its strips holds codes that cannot be"), is_damage=True)


def _refuse_unsound_jpeg(page: tifffile.TiffPage, piece: bytes, is_last: bool) -> None:
    """Its tables may stand beside it (TIFF technical note 2). Decoders cut what is larger than its place without a word."""
    tables = page.jpegtables
    whole = piece if not tables else piece[:2] + tables[2:-2] + piece[2:]
    if oddity := jpeg_oddity(whole):
        raise TiffPixelsError(filled("one of its JPEG strips is damaged ({oddity})", oddity=oddity), is_damage=True)
    size = next(
        struct.unpack_from(">HH", whole, at + 3) for mark, at in jpeg_segments(whole) if mark in JPEG_SIZE_MARKERS
    )
    width = page.tilewidth if page.is_tiled else page.imagewidth
    rows = page.tilelength if page.is_tiled else min(page.rowsperstrip, page.imagelength)
    # Some writers give the last strip the height of the others.
    left = page.imagelength % rows or rows
    heights = (rows, left) if is_last and not page.is_tiled else (rows,)
    if size[1] != width or size[0] not in heights:
        raise TiffPixelsError(filled("one of its JPEG strips has another size than its place"), is_damage=True)


def _channels_last(page: tifffile.TiffPage) -> _Values:
    """(H, W, S)."""
    values: _Values = np.asarray(page.asarray())
    if values.dtype == np.bool_:  # of one bit
        values = values.view(np.uint8)
    if page.axes == "YX":
        return values[:, :, None]
    if page.axes == "SYX":
        return np.moveaxis(values, 0, 2)
    if page.axes == "YXS":
        return values
    raise TiffPixelsError(filled("its samples are laid out as {axes}, which is not read", axes=page.axes))


def _alpha(page: tifffile.TiffPage, samples: int, colours: int, kind: str) -> tuple[int | None, bool]:
    """Which sample is the alpha (None: there is none), and whether colours were multiplied by it."""
    extra = [getattr(each, "name", str(each)) for each in page.extrasamples]
    if samples != colours + len(extra) or len(extra) > 1:
        raise TiffPixelsError(
            filled("it holds {samples} channels, and it is not known which of them are colours", samples=samples)
        )
    if not extra:
        return None, False
    if extra[0] == "UNSPECIFIED":
        if kind != "RGB":
            raise TiffPixelsError(
                filled("it holds {samples} channels, and it is not known which of them are colours", samples=samples)
            )
        return None, False
    return colours, extra[0] == "ASSOCALPHA"


def _through_palette(places: _Values, page: tifffile.TiffPage) -> npt.NDArray[np.uint8]:
    palette = page.colormap
    if palette is None or palette.ndim != 2 or len(palette) != 3 or int(places.max(initial=0)) >= palette.shape[1]:
        raise TiffPixelsError(filled("its palette lacks colours that the picture uses"), is_damage=True)
    # Old writers put 8-bit colours into the 16 bits of an entry.
    colours = (palette if int(palette.max()) < 256 else palette >> 8).astype(np.uint8)
    return np.ascontiguousarray(colours[:, places.astype(np.intp)].transpose(1, 2, 0))


def _from_cmyk(inks: Levels, page: tifffile.TiffPage) -> Levels:
    """What the inks leave of white: (1 - ink) · (1 - black)."""
    inkset = page.tags.valueof("InkSet", _CMYK_INKS)
    if inkset != _CMYK_INKS or inks.shape[2] != 4:
        raise TiffPixelsError(filled("it stores inks other than cyan, magenta, yellow and black, which are not read"))
    highest = float(np.iinfo(inks.dtype).max)
    left = highest - inks.astype(np.float64)
    colours: Levels = np.rint(left[:, :, :3] * left[:, :, 3:] / highest).astype(inks.dtype)
    return colours
