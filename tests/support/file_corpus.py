"""Image files of every kind that a factory may have, made by code, each with the pixels that are right.

What is right comes from the array that was written, worked out here by hand; for lossy kinds from Pillow, which has nothing to do
with how the project reads.
"""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import tifffile
from PIL import Image, ImageSequence

HEIGHT, WIDTH = 40, 48
Array = npt.NDArray[Any]


@dataclass(frozen=True, slots=True)
class CorpusFile:
    """One file: its name, its bytes, and the (H, W, 3) uint8 RGB that it holds, or None and a part of why it is refused."""

    name: str
    data: bytes
    right: npt.NDArray[np.uint8] | None
    refusal: str = ""
    tolerance: int = 0


def made_files() -> list[CorpusFile]:
    """The corpus, always the same."""
    return [*_tiffs(), *_stacks(), *_portable_maps(), *_bit_fields(), *_by_pillow(), *_animations(), *_oriented()]


def levels(bits: int, channels: int) -> Array:
    """(H, W, channels) values that use the whole range of `bits` bits."""
    y, x = np.mgrid[:HEIGHT, :WIDTH]
    planes = (x * 5 + y * 3, x * 2 + y * 7, x + y * 2, x * 3 + y, y * 4 + x)[:channels]
    highest = 2**bits - 1
    values = np.stack([plane * highest // plane.max() for plane in planes], -1)
    return values.astype(np.uint8 if bits <= 8 else np.uint16 if bits <= 16 else np.uint32)


def saved(picture: Image.Image, kind: str, **options: Any) -> bytes:
    """A picture as a file, by Pillow."""
    buffer = io.BytesIO()
    picture.save(buffer, kind, **options)
    return buffer.getvalue()


def bmp_file(header: bytes, body: bytes) -> bytes:
    """A BMP of its second header with the palette, and its pixels."""
    start = 14 + len(header)
    return b"BM" + struct.pack("<IHHI", start + len(body), 0, 0, start) + header + body


def _eight(values: Array, bits: int) -> npt.NDArray[np.uint8]:
    eight: npt.NDArray[np.uint8] = np.rint(values.astype(np.float64) * 255 / (2**bits - 1)).astype(np.uint8)
    return eight


def _grey(values: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    return np.repeat(values[:, :, :1], 3, axis=2)


def _tiff(values: Array, **how: Any) -> bytes:
    buffer = io.BytesIO()
    tifffile.imwrite(buffer, values, metadata=None, **how)
    return buffer.getvalue()


def _tiffs() -> Iterator[CorpusFile]:
    for order in ("<", ">"):
        for compression in (None, "zlib", "lzw", "packbits"):
            for tile in (None, (16, 16)):
                shape = f"{'le' if order == '<' else 'be'}-{compression}-{'tiles' if tile else 'strips'}"
                how: dict[str, Any] = {"byteorder": order, "compression": compression, "tile": tile}
                for bits in (8, 16):
                    yield from _greys_and_colours(shape, bits, how)
    yield from _palettes()
    yield from _packed_bits()
    yield from _refused_tiffs()


def _greys_and_colours(shape: str, bits: int, how: dict[str, Any]) -> Iterator[CorpusFile]:
    grey, colour, alpha = levels(bits, 1), levels(bits, 3), levels(bits, 4)
    slack = 1 if bits == 16 else 0  # a half may be rounded to either side
    eight = _eight(grey, bits)
    yield CorpusFile(
        f"grey{bits}-{shape}.tif", _tiff(grey[:, :, 0], photometric="minisblack", **how), _grey(eight), "", slack
    )
    white = _tiff(grey[:, :, 0], photometric="miniswhite", **how)
    yield CorpusFile(f"white-is-zero{bits}-{shape}.tif", white, _grey(255 - eight), "", slack)
    for planar in ("contig", "separate"):
        placed = np.moveaxis(colour, 2, 0) if planar == "separate" else colour
        data = _tiff(placed, photometric="rgb", planarconfig=planar, **how)
        yield CorpusFile(f"rgb{bits}-{planar}-{shape}.tif", data, _eight(colour, bits), "", slack)
    if how["byteorder"] == ">" or how["compression"] not in (None, "lzw"):
        return
    cmyk = _tiff(alpha, photometric="separated", **how)
    left = 1 - alpha.astype(np.float64) / (2**bits - 1)
    right = np.rint(left[:, :, :3] * left[:, :, 3:] * 255).astype(np.uint8)
    yield CorpusFile(f"cmyk{bits}-{shape}.tif", cmyk, right, "", 1)
    straight = _tiff(alpha, photometric="rgb", extrasamples=["unassalpha"], **how)
    part = alpha.astype(np.float64) / (2**bits - 1)
    yield CorpusFile(
        f"alpha{bits}-{shape}.tif", straight, np.rint(part[:, :, :3] * part[:, :, 3:] * 255).astype(np.uint8), "", 1
    )
    multiplied = np.rint(part[:, :, :3] * part[:, :, 3:] * (2**bits - 1)).astype(alpha.dtype)
    data = _tiff(np.dstack([multiplied, alpha[:, :, 3]]), photometric="rgb", extrasamples=["assocalpha"], **how)
    yield CorpusFile(f"multiplied-alpha{bits}-{shape}.tif", data, _eight(multiplied, bits), "", slack)
    both = levels(bits, 2)
    data = _tiff(both, photometric="minisblack", planarconfig="contig", extrasamples=["unassalpha"], **how)
    grey_part = both.astype(np.float64) / (2**bits - 1)
    right = np.rint(grey_part[:, :, :1] * grey_part[:, :, 1:] * 255).astype(np.uint8)
    yield CorpusFile(f"grey-alpha{bits}-{shape}.tif", data, _grey(right), "", 1)


def _palettes() -> Iterator[CorpusFile]:
    places = levels(8, 1)[:, :, 0]
    colours = np.stack([np.arange(256), 255 - np.arange(256), np.arange(256) // 2]).astype(np.uint16)
    right = colours.astype(np.uint8)[:, places].transpose(1, 2, 0)
    for name, entries in (("16-bit", colours * 257), ("high-byte", colours << 8), ("old-8-bit", colours)):
        data = _tiff(places, photometric="palette", colormap=entries.astype(np.uint16))
        yield CorpusFile(f"palette-{name}.tif", data, right)


def _packed_bits() -> Iterator[CorpusFile]:
    for bits in (1, 2, 4, 10, 12, 14):
        values = levels(bits, 1)
        packed = _pack(values[:, :, 0], bits)
        for name, photometric in (("", 1), ("white-is-zero-", 0)):
            right = _eight(values if photometric else 2**bits - 1 - values, bits)
            yield CorpusFile(
                f"{name}packed{bits}.tif", _bare_tiff(packed, bits, photometric), _grey(right), "", bits > 8
            )


def _pack(values: Array, bits: int) -> bytes:
    unpacked = values[:, :, None] >> np.arange(bits - 1, -1, -1) & 1
    return np.packbits(unpacked.reshape(HEIGHT, -1).astype(np.uint8), axis=1).tobytes()


def _bare_tiff(body: bytes, bits: int, photometric: int) -> bytes:
    """A TIFF of one strip, byte by byte (TIFF 6.0, section 2)."""
    entries = [
        (256, WIDTH),
        (257, HEIGHT),
        (258, bits),
        (259, 1),
        (262, photometric),
        (273, 8),
        (277, 1),
        (278, HEIGHT),
    ]
    entries.append((279, len(body)))
    directory = len(entries).to_bytes(2, "little")
    for tag, value in entries:
        directory += (
            tag.to_bytes(2, "little")
            + (4).to_bytes(2, "little")
            + (1).to_bytes(4, "little")
            + value.to_bytes(4, "little")
        )
    body += b"\0" * (len(body) % 2)
    return b"II*\0" + (8 + len(body)).to_bytes(4, "little") + body + directory + bytes(4)


def _refused_tiffs() -> Iterator[CorpusFile]:
    grey = levels(16, 1)[:, :, 0]
    for name, values in (
        ("float16", (grey >> 8).astype(np.float16)),
        ("float32", grey.astype(np.float32)),
        ("float64", grey.astype(np.float64)),
        ("uint32", levels(32, 1)[:, :, 0]),
        ("int16", (grey >> 1).astype(np.int16)),
        ("int8", (grey >> 9).astype(np.int8)),
    ):
        yield CorpusFile(f"{name}.tif", _tiff(values, photometric="minisblack"), None, "whose range is not known")
    yield CorpusFile("bayer.tif", _tiff(grey, photometric="cfa"), None, "Bayer")
    yield CorpusFile("lab.tif", _tiff(levels(8, 3), photometric="cielab"), None, r"L\*a\*b\*")
    five = _tiff(levels(8, 5), photometric="rgb", planarconfig="contig", extrasamples=["unspecified"] * 2)
    yield CorpusFile("five-channels.tif", five, None, "5 channels")
    two = _tiff(levels(8, 2), photometric="minisblack", planarconfig="contig", extrasamples=["unspecified"])
    yield CorpusFile("two-channels.tif", two, None, "2 channels")
    unspecified = _tiff(levels(8, 4), photometric="rgb", extrasamples=["unspecified"])
    yield CorpusFile("unused-fourth-channel.tif", unspecified, levels(8, 3))


def _stacks() -> Iterator[CorpusFile]:
    picture = levels(8, 3)
    small = picture[::2, ::2]
    for big in (False, True):
        kind = "big" if big else "classic"
        for name, pages in (
            ("thumbnail-first", [(small, 1), (picture, 0)]),
            ("thumbnail-last", [(picture, 0), (small, 1)]),
            ("mask-first", [(picture[:, :, 0] > 99, 4), (picture, 0)]),
            ("pyramid", [(picture, 0), (small, 1), (small[::2, ::2], 1)]),
        ):
            yield CorpusFile(f"{name}-{kind}.tif", _pages(pages, big), picture)
        for count in (2, 3, 7):
            data = _pages([(np.roll(picture, count, 0), 0)] * count, big)
            yield CorpusFile(f"{count}-pages-{kind}.tif", data, None, f"holds {count} pictures")
        yield CorpusFile(f"only-thumbnail-{kind}.tif", _pages([(small, 1)], big), None, "no full picture")
        yield CorpusFile(
            f"two-and-thumbnail-{kind}.tif", _pages([(small, 1), (picture, 0), (picture, 2)], big), None, "2 pictures"
        )
    buffer = io.BytesIO()
    tifffile.imwrite(buffer, np.stack([levels(8, 1)[:, :, 0]] * 5), imagej=True)
    yield CorpusFile("imagej-stack.tif", buffer.getvalue(), None, "5 pictures")
    buffer = io.BytesIO()
    tifffile.imwrite(buffer, np.stack([levels(8, 1)[:, :, 0]] * 4), imagej=True, truncate=True)
    yield CorpusFile("imagej-stack-of-one-directory.tif", buffer.getvalue(), None, "4 pictures")
    volume = _tiff(np.stack([levels(8, 1)[:, :, 0]] * 16), volumetric=True, tile=(16, 16, 16), photometric="minisblack")
    yield CorpusFile("volume.tif", volume, None, "16 pictures")


def _pages(pages: list[tuple[Array, int]], big: bool) -> bytes:
    buffer = io.BytesIO()
    with tifffile.TiffWriter(buffer, bigtiff=big) as writer:
        for values, kind in pages:
            photometric = "mask" if kind == 4 else "rgb" if values.ndim == 3 else "minisblack"
            writer.write(values, photometric=photometric, subfiletype=kind, metadata=None)
    return buffer.getvalue()


def _portable_maps() -> Iterator[CorpusFile]:
    for maximum, bits in ((255, 8), (100, 8), (1023, 16), (4095, 16), (65535, 16)):
        for letter, channels in (("P5", 1), ("P6", 3)):
            values = levels(16, channels).astype(np.int64) * maximum // 65535
            right = np.rint(values * 255 / maximum).astype(np.uint8)
            right = _grey(right) if channels == 1 else right
            slack = int(maximum != 255)  # a half may be rounded to either side
            header = f"{letter}\n# made\n{WIDTH} {HEIGHT}\n{maximum}\n".encode()
            data = header + values.astype("u1" if bits == 8 else ">u2").tobytes()
            yield CorpusFile(f"{letter}-{maximum}.{'pgm' if channels == 1 else 'ppm'}", data, right, "", slack)
            plain = header.replace(letter.encode(), b"P2" if channels == 1 else b"P3")
            text = b" ".join(b"%d" % value for value in values.ravel())
            yield CorpusFile(f"plain-{letter}-{maximum}.pnm", plain + text, right, "", slack)
    ink = levels(8, 1)[:, :, 0] % 2
    right = _grey((1 - ink)[:, :, None].astype(np.uint8) * np.uint8(255))
    size = f"{WIDTH} {HEIGHT}\n".encode()
    yield CorpusFile("P4.pbm", b"P4\n" + size + np.packbits(ink, axis=1).tobytes(), right)
    yield CorpusFile("P1.pbm", b"P1\n" + size + b"".join(b"%d" % each for each in ink.ravel()), right)
    yield CorpusFile("cut.pgm", b"P5\n" + size + b"255\n" + bytes(100), None, "ends too early")


def _bit_fields() -> Iterator[CorpusFile]:
    for name, bits, masks, header in (
        ("555", 16, (0x7C00, 0x3E0, 0x1F), 40),
        ("565", 16, (0xF800, 0x7E0, 0x1F), 40),
        ("565-v5", 16, (0xF800, 0x7E0, 0x1F, 0), 124),
        ("bgrx", 32, (0xFF0000, 0xFF00, 0xFF), 40),
        ("rgbx", 32, (0xFF, 0xFF00, 0xFF0000), 40),
        ("rgbx-v4", 32, (0xFF, 0xFF00, 0xFF0000, 0), 108),
        ("rgba-v4", 32, (0xFF, 0xFF00, 0xFF0000, 0xFF000000), 108),
        ("101010", 32, (0x3FF00000, 0xFFC00, 0x3FF), 40),
    ):
        depths = [mask.bit_count() for mask in masks]
        values = [
            levels(16, 4)[:, :, place].astype(np.int64) * (2**depth - 1) // 65535 for place, depth in enumerate(depths)
        ]
        pixels = np.full((HEIGHT, WIDTH), 0 if 0 not in masks and len(masks) == 4 else 2**bits - 1, np.int64)
        for mask, value in zip(masks, values, strict=True):
            pixels = pixels & ~mask | value * (mask & -mask)
        parts = [value / max(1, 2**depth - 1) for value, depth in zip(values, depths, strict=True)]
        opacity = parts[3] if len(masks) == 4 and masks[3] else np.ones((HEIGHT, WIDTH))
        right = np.rint(np.stack(parts[:3], -1) * opacity[:, :, None] * 255).astype(np.uint8)
        for top_down in (False, True):
            data = _bmp(
                pixels[:: 1 if top_down else -1].astype("<u2" if bits == 16 else "<u4"), bits, masks, header, top_down
            )
            yield CorpusFile(f"bit-fields-{name}{'-top-down' * top_down}.bmp", data, right, "", 1)


def _bmp(rows: Array, bits: int, masks: tuple[int, ...], header_size: int, top_down: bool) -> bytes:
    height = -HEIGHT if top_down else HEIGHT
    header = struct.pack("<IiiHHIIiiII", header_size, WIDTH, height, 1, bits, 3, rows.nbytes, 0, 0, 0, 0)
    header += b"".join(mask.to_bytes(4, "little") for mask in masks)
    header += bytes(max(0, header_size - len(header)))
    start = 14 + len(header)
    return b"BM" + struct.pack("<IHHI", start + rows.nbytes, 0, 0, start) + header + rows.tobytes()


def _by_pillow() -> Iterator[CorpusFile]:
    colour = Image.fromarray(levels(8, 3))
    grey = Image.fromarray(levels(8, 1)[:, :, 0])
    for suffix, kind, picture, options in (
        ("jpg", "JPEG", colour, {"quality": 90}),
        ("jpeg", "JPEG", grey, {"quality": 95}),
        ("jpe", "JPEG", colour, {"progressive": True}),
        ("jfif", "JPEG", colour, {"subsampling": 0}),
        ("png", "PNG", colour, {}),
        ("png", "PNG", grey, {}),
        ("png", "PNG", colour.quantize(64), {}),
        ("png", "PNG", grey.convert("1"), {}),
        ("bmp", "BMP", colour, {}),
        ("bmp", "BMP", grey, {}),
        ("bmp", "BMP", colour.quantize(16), {}),
        ("dib", "BMP", colour, {}),
        ("webp", "WEBP", colour, {"lossless": True}),
        ("webp", "WEBP", colour, {"quality": 80}),
        ("gif", "GIF", colour, {}),
        ("gif", "GIF", grey, {"interlace": 1}),
        ("jp2", "JPEG2000", colour, {}),
        ("jp2", "JPEG2000", grey, {}),
        ("tif", "TIFF", colour, {"compression": "jpeg"}),
        ("tif", "TIFF", grey, {"compression": "jpeg"}),
        ("tif", "TIFF", colour.convert("CMYK"), {"compression": "tiff_lzw"}),
    ):
        buffer = io.BytesIO()
        picture.save(buffer, kind, **options)
        right = np.asarray(Image.open(buffer).convert("RGB"))
        name = f"pillow-{kind}-{picture.mode}-{'-'.join(f'{key}{value}' for key, value in options.items())}.{suffix}"
        lossy = kind in ("JPEG", "WEBP") or options.get("compression") == "jpeg"
        yield CorpusFile(name, buffer.getvalue(), right, "", 3 if lossy and "lossless" not in options else 1)
    fax = io.BytesIO()
    grey.convert("1").save(fax, "TIFF", compression="group4")
    yield CorpusFile("fax.tif", fax.getvalue(), None, "compressed as a fax")
    cmyk = io.BytesIO()
    colour.convert("CMYK").save(cmyk, "JPEG", quality=95)
    yield CorpusFile("cmyk.jpg", cmyk.getvalue(), np.asarray(Image.open(cmyk).convert("RGB")), "", 3)


def _animations() -> Iterator[CorpusFile]:
    frames = [Image.fromarray(np.roll(levels(8, 3), shift, 1)) for shift in (0, 9, 18)]
    for suffix, kind in (("gif", "GIF"), ("webp", "WEBP"), ("png", "PNG"), ("tif", "TIFF"), ("jpg", "MPO")):
        for count in (2, 3):
            buffer = io.BytesIO()
            frames[0].save(buffer, kind, save_all=True, append_images=frames[1:count])
            assert len(list(ImageSequence.Iterator(Image.open(buffer)))) == count
            yield CorpusFile(f"{count}-frames-{kind}.{suffix}", buffer.getvalue(), None, f"holds {count} pictures")


def _oriented() -> Iterator[CorpusFile]:
    picture = Image.fromarray(levels(8, 3))
    for orientation in range(1, 9):
        for suffix, kind in (("jpg", "JPEG"), ("png", "PNG"), ("tif", "TIFF"), ("webp", "WEBP")):
            exif = Image.Exif()
            exif[274] = orientation
            buffer = io.BytesIO()
            options: dict[str, Any] = {"lossless": True} if kind == "WEBP" else {}
            picture.save(buffer, kind, exif=exif, **options)
            stored = np.asarray(Image.open(buffer).convert("RGB"))
            right = _turned(np.asarray(stored), orientation) if kind != "TIFF" else _turned(levels(8, 3), orientation)
            yield CorpusFile(
                f"orientation{orientation}.{suffix}", buffer.getvalue(), right, "", 3 if kind == "JPEG" else 0
            )


def _turned(stored: Array, orientation: int) -> npt.NDArray[np.uint8]:
    """EXIF 2.3, tag 274: where row 0 and column 0 of what is stored lie in the upright picture."""
    turned: Array = {
        1: stored,
        2: stored[:, ::-1],
        3: stored[::-1, ::-1],
        4: stored[::-1],
        5: stored.swapaxes(0, 1),
        6: np.rot90(stored, -1),
        7: stored[::-1, ::-1].swapaxes(0, 1),
        8: np.rot90(stored, 1),
    }[orientation]
    return np.ascontiguousarray(turned)
