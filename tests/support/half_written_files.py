"""Image files that other readers fill up or take for another picture than the one that was stored."""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator

import imagecodecs
import numpy as np
import numpy.typing as npt
import tifffile
from PIL import Image

from tests.support.file_corpus import HEIGHT, WIDTH, CorpusFile, bmp_file, levels, saved


def half_written_files() -> Iterator[CorpusFile]:
    """Always the same."""
    colours = levels(8, 3)
    jpeg_2000 = bytes(imagecodecs.jpeg2k_encode(colours, codecformat="jp2"))
    for part in (2, 10):
        zeros = len(jpeg_2000) // part
        yield CorpusFile(f"zeros-at-the-end-{part}.jp2", jpeg_2000[:-zeros] + bytes(zeros), None, "ends too early")
    yield from _run_lengths()
    yield from _five_bits()
    yield from _tiffs(colours)


def _run_lengths() -> Iterator[CorpusFile]:
    """RLE8, each row as pairs of one pixel; the palette is grey."""
    places = levels(8, 1)[:, :, 0]
    rows = [b"".join(bytes((1, place)) for place in row) for row in places[::-1]]
    right = np.repeat(places[:, :, None], 3, axis=2)
    whole, half = b"\0\0".join(rows) + b"\0\1", b"\0\0".join(rows[: HEIGHT // 2]) + b"\0\1"
    short_row = b"\0\0".join([rows[0], rows[1][:20], *rows[2:]]) + b"\0\1"
    yield CorpusFile("runs.bmp", _bmp(whole, 8, 1), right)
    yield CorpusFile("runs-of-half.bmp", _bmp(half, 8, 1), None, "leave some of them open")
    yield CorpusFile("runs-of-a-short-row.bmp", _bmp(short_row, 8, 1), None, "leave some of them open")
    four = levels(4, 1)[:, :, 0]
    pairs = [b"".join(bytes((2, one << 4 | two)) for one, two in row.reshape(-1, 2).tolist()) for row in four[::-1]]
    grey = np.repeat((four * 17)[:, :, None], 3, axis=2)
    yield CorpusFile("runs-of-four-bits.bmp", _bmp(b"\0\0".join(pairs) + b"\0\1", 4, 2), grey)
    cut = b"\0\0".join(pairs[:9]) + b"\0\1"
    yield CorpusFile("runs-of-four-bits-of-a-part.bmp", _bmp(cut, 4, 2), None, "leave some of them open")
    yield CorpusFile("runs-that-jump.bmp", _bmp(b"\0\2\1\1" + whole, 8, 1), None, "leave some of them open")


def _five_bits() -> Iterator[CorpusFile]:
    """16 bits a pixel without masks: white is white."""
    five = levels(5, 3)
    red, green, blue = (five[::-1, :, channel].astype(np.uint16) for channel in range(3))
    right = np.rint(five * (255 / 31)).astype(np.uint8)
    yield CorpusFile("five-bits.bmp", _bmp((red << 10 | green << 5 | blue).astype("<u2").tobytes(), 16, 0), right)


def _bmp(pixels: bytes, bits: int, compression: int) -> bytes:
    step = 255 // (2**bits - 1)
    palette = b"".join(bytes((*(place * step,) * 3, 0)) for place in range(2**bits)) if bits <= 8 else b""
    header = struct.pack(
        "<IiiHHIIiiII", 40, WIDTH, HEIGHT, 1, bits, compression, len(pixels), 0, 0, len(palette) // 4, 0
    )
    return bmp_file(header + palette, pixels)


def _tiffs(colours: npt.NDArray[np.uint8]) -> Iterator[CorpusFile]:
    buffer = io.BytesIO()
    with tifffile.TiffWriter(buffer) as file:
        file.write(colours[::2, ::2], subifds=1, photometric="rgb", metadata=None)
        file.write(colours, photometric="rgb", metadata=None)
    yield CorpusFile("picture-below-a-small-copy.tif", buffer.getvalue(), None, "holds 2 pictures")
    buffer = io.BytesIO()
    tifffile.imwrite(buffer, colours, compression="packbits", predictor=2, photometric="rgb", metadata=None)
    yield CorpusFile("differences-packbits.tif", buffer.getvalue(), None, "stores differences")
    jpeg = bytearray(saved(Image.fromarray(colours), "TIFF", compression="jpeg"))
    with tifffile.TiffFile(io.BytesIO(bytes(jpeg))) as read:
        page = read.pages[0].aspage()
        start, size = page.dataoffsets[0], page.databytecounts[0]
    jpeg[start + size // 2 : start + size - 2] = bytes(size - 2 - size // 2)
    yield CorpusFile("zeros-in-a-jpeg-strip.tif", bytes(jpeg), None, "JPEG strips")
