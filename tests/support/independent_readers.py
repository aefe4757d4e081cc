"""What readers that have nothing to do with the project make of an encoded image, composed as the project documents it.

Pillow reads most kinds with decoders of its own. The project decodes TIFF, WebP and JPEG 2000 with tifffile and imagecodecs; where
Pillow cannot read such a file, they are asked here once more, without the project's checks, tables and composition.
"""

from __future__ import annotations

import io
import logging
import warnings
from collections.abc import Callable
from typing import Any

import imagecodecs
import numpy as np
import numpy.typing as npt
import tifffile
from PIL import Image, ImageOps

Pixels = npt.NDArray[np.uint8]
_EIGHT_BITS = ("L", "RGB", "1", "P", "CMYK", "RGBA", "LA", "PA")
_SIXTEEN_BITS = ("I;16", "I;16B", "I;16L", "I")
_WHITE_IS_ZERO, _BLACK_IS_ZERO, _RGB, _PALETTE, _INKS = 0, 1, 2, 3, 5
_KINDS = (_WHITE_IS_ZERO, _BLACK_IS_ZERO, _RGB, _PALETTE, _INKS)
_NO_FULL_PICTURE = 1 | 4
"""Bits of what is a reduced copy or a mask."""
_NOT_TO_MULTIPLY = (0, 1)
"""Extra channels that mean nothing, or by which the colours were multiplied already."""
_SIZE_OF_JPEG_2000, _DEPTH_BEHIND_IT = b"\xff\x4f\xff\x51", 42


def readings(data: bytes) -> dict[str, Pixels]:
    """(H, W, 3) uint8 RGB, upright, by the name of each reader that reads the file."""
    logging.getLogger("tifffile").setLevel(logging.CRITICAL)
    readers: dict[str, Callable[[bytes], Pixels | None]] = {"Pillow": _by_pillow}
    if data[:2] in (b"II", b"MM"):
        readers["tifffile"] = _by_tifffile
    elif data[:4] == b"RIFF":
        readers["libwebp"] = lambda encoded: _composed(imagecodecs.webp_decode(encoded), 255)
    elif _SIZE_OF_JPEG_2000 in data:
        readers["OpenJPEG"] = _by_openjpeg
    found = {}
    for name, read in readers.items():
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                pixels = read(data)
            except Exception:  # they raise whatever there is, as decoders do
                continue
        if pixels is not None:
            found[name] = pixels
    return found


def _by_pillow(data: bytes) -> Pixels | None:
    opened = Image.open(io.BytesIO(data))
    opened.load()
    picture = ImageOps.exif_transpose(opened)
    if picture.mode in _SIXTEEN_BITS:
        return _composed(np.asarray(picture), 65535)
    if picture.mode not in _EIGHT_BITS:
        return None
    seen_through = "A" in picture.mode or "transparency" in picture.info
    return _composed(np.asarray(picture.convert("RGBA" if seen_through else "RGB")), 255)


def _by_tifffile(data: bytes) -> Pixels | None:
    with tifffile.TiffFile(io.BytesIO(data)) as file:
        full = [
            page
            for page in file.pages
            if isinstance(page, tifffile.TiffPage) and not page.subfiletype & _NO_FULL_PICTURE
        ]
        page = full[0] if full else None
        if page is None or page.photometric not in _KINDS:
            return None
        values = page.asarray().astype(np.float64)
        white = 2**page.bitspersample - 1
        if page.planarconfig == 2 and values.ndim == 3:
            values = np.moveaxis(values, 0, 2)
        if page.photometric == _PALETTE:
            if page.colormap is None:
                return None
            values, white = page.colormap.T[values.astype(int)] >> 8, 255
        if page.photometric == _WHITE_IS_ZERO:
            values = white - values
        if page.photometric == _INKS:
            values = (white - values[..., :3]) * (white - values[..., 3:4]) / white
        elif page.extrasamples and page.extrasamples[0] in _NOT_TO_MULTIPLY:
            values = values[..., : 3 if page.photometric == _RGB else 1]
        turn = page.tags.get(274)
    turned = _upright(values, turn.value if turn else 1)
    return _composed(turned, white)


def _by_openjpeg(data: bytes) -> Pixels:
    depth = data[data.index(_SIZE_OF_JPEG_2000) + _DEPTH_BEHIND_IT] & 0x7F
    return _composed(imagecodecs.jpeg2k_decode(data), 2 ** (depth + 1) - 1)


def _upright(values: npt.NDArray[Any], orientation: int) -> npt.NDArray[Any]:
    if orientation in (5, 6, 7, 8):
        values = values.swapaxes(0, 1)
    down, across = {2: (1, -1), 3: (-1, -1), 4: (-1, 1), 6: (1, -1), 7: (-1, -1), 8: (-1, 1)}.get(orientation, (1, 1))
    return values[::down, ::across]


def _composed(values: npt.NDArray[Any], white: int) -> Pixels:
    """On black; an alpha that is zero everywhere is none."""
    planes = values[:, :, None] if values.ndim == 2 else values
    colours = planes[:, :, : 3 if planes.shape[2] >= 3 else 1].astype(np.float64)
    if planes.shape[2] in (2, 4) and planes[:, :, -1].any():
        colours = colours * planes[:, :, -1:] / white
    eight = np.rint(colours * (255 / white)).clip(0, 255).astype(np.uint8)
    return eight if eight.shape[2] == 3 else np.repeat(eight, 3, axis=2)
