"""Image files that are rarely met: kinds that are whole but not read, and files whose side tables are damaged.

What is right comes from the array that was written. See `file_corpus` for what is usual.
"""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Iterator
from typing import Any

import imagecodecs
import numpy as np
import numpy.typing as npt
import tifffile
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from tests.support.file_corpus import HEIGHT, WIDTH, CorpusFile, bmp_file, levels, saved
from tests.support.half_written_files import half_written_files

_LARGEST_OFFSET = 2**64 - 1


def odd_files() -> list[CorpusFile]:
    """Always the same."""
    return [
        *_side_tables(),
        *_joined(),
        *_portable_maps(),
        *_jpegs_2000(),
        *_tiffs(),
        *_bmps(),
        *_pngs(),
        *_turned_by_damage(),
        *_jpegs(),
        *half_written_files(),
    ]


def _side_tables() -> Iterator[CorpusFile]:
    """Offsets behind everything, and tables of a multi-picture JPEG that do not fit its file."""
    first = saved(Image.fromarray(levels(8, 3)), "JPEG", quality=95)
    right = np.asarray(Image.open(io.BytesIO(first)))
    large_tiff = b"II+\0" + struct.pack("<HHQ", 8, 0, _LARGEST_OFFSET) + bytes(100)
    yield CorpusFile("directory-behind-everything.tif", large_tiff, None, "ends too early")
    exif = _with_segment(first, 0xE1, b"Exif\0\0" + large_tiff)
    yield CorpusFile("exif-behind-everything.jpg", exif, right, "", 3)
    for name, kind, size in (("short", 3, 2), ("long", 4, 4), ("byte", 1, 1)):
        table = b"\xff" * (32 * size)
        data = _with_segment(first, 0xE2, _multi_picture_block(table, kind, 32))
        yield CorpusFile(f"pictures-told-as-{name}.jpg", data, right, "", 3)
    whole_size = len(_with_segment(first, 0xE2, _multi_picture_block(bytes(32))))
    block_at = 2 + 4 + 4  # start of image; marker and length; "MPF\0"
    for name, place in (
        ("stripped", whole_size + 999),
        ("at-the-end", whole_size - block_at),
        ("itself", 0),
        ("junk", 99),
    ):
        entries = bytes(16) + struct.pack("<IIIHH", 0, 100, place, 0, 0)
        data = _with_segment(first, 0xE2, _multi_picture_block(entries))
        yield CorpusFile(f"second-picture-{name}.jpg", data, right, "", 3)
    entries = bytes(16) + struct.pack("<IIIHH", 0, len(first), whole_size - block_at, 0, 0)
    data = _with_segment(first, 0xE2, _multi_picture_block(entries)) + first
    yield CorpusFile("second-picture-there.jpg", data, None, "holds 2 pictures")
    yield CorpusFile("second-picture-cut.jpg", data[: whole_size + 100], right, "", 3)


def _joined() -> Iterator[CorpusFile]:
    """One picture behind the other in a file, with padding between them or none, and what may stand behind a picture."""
    picture, small = Image.fromarray(levels(8, 3)), Image.fromarray(levels(8, 3)[:20, :24])
    large = Image.fromarray(levels(8, 3)).resize((WIDTH + 9, HEIGHT + 9))
    for kind, options, slack in (
        ("JPEG", {"quality": 95}, 3),
        ("PNG", {}, 0),
        ("WebP", {"lossless": True}, 0),
        ("BMP", {}, 0),
        ("GIF", {}, 0),
    ):
        first, suffix = saved(picture, kind, **options), kind.lower()
        right = np.asarray(Image.open(io.BytesIO(first)).convert("RGB"))
        preview = saved(small, kind, **options)
        for name, behind, pictures in (
            ("same", first, 2),
            ("padded", bytes(6) + first, 2),
            ("preview-between", preview + first + first, 3),
            ("cut", first[:-9], 1 if kind == "GIF" else 2),  # of a GIF nothing is known before its end
            ("preview", preview, 1),
            ("junk", b"saved by a camera" + first[40:80], 1),
            (
                "behind-junk",
                b"by a camera" + first,
                1 if kind == "BMP" else 2,
            ),  # its mark is too short to be looked for
            ("larger", saved(large, kind, **options), 2),
            ("other-kind", saved(large, "PNG"), 2),
            ("mark", first[:6], 1),
        ):
            refusal = "" if pictures == 1 else f"holds {pictures} pictures"
            seen = right if pictures == 1 else None
            yield CorpusFile(f"joined-{name}.{suffix}", first + behind, seen, refusal, slack)


def _with_segment(jpeg: bytes, marker: int, body: bytes) -> bytes:
    return jpeg[:2] + struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body + jpeg[2:]


def _multi_picture_block(table: bytes, kind: int = 7, count: int = 32) -> bytes:
    """CIPA DC-007: a TIFF directory whose tag 0xB002 holds entries of 16 bytes; their kind has to be 7, raw bytes."""
    directory = struct.pack("<HHHII", 1, 0xB002, kind, count, 26) + bytes(4)
    return b"MPF\0II*\0" + struct.pack("<I", 8) + directory + table


def _portable_maps() -> Iterator[CorpusFile]:
    """Numbers out of range, comments wherever they may stand, and several pictures."""
    grey = levels(8, 1)
    right = np.repeat(grey, 3, axis=2)
    size = b"%d %d\n" % (WIDTH, HEIGHT)
    numbers = [b"%d" % value for value in grey.ravel()]
    for name, wrong in (("negative", b"-5"), ("30-digits", b"9" * 30), ("underscore", b"1_0"), ("letters", b"abc")):
        body = b" ".join([*numbers[:500], wrong, *numbers[501:]])
        yield CorpusFile(f"plain-{name}.pgm", b"P2\n" + size + b"255\n" + body, None, "decoding failed")
    yield CorpusFile("plain-short.pgm", b"P2\n" + size + b"255\n" + b" ".join(numbers[:-1]), None, "ends too early")
    for name, digits in (("5000-digits", b"9" * 5000), ("zero", b"0"), ("large", b"65536")):
        yield CorpusFile(f"maximum-{name}.pgm", b"P5\n" + size + digits + b"\n" + grey.tobytes(), None, "is damaged")
    comment = b"# made 2010-11-01\n"
    body = b" ".join([*numbers[:99], comment, *numbers[99:]])
    yield CorpusFile("plain-comments.pgm", b"P2\n" + size + b"255\n" + comment + body, right)
    raw = size + b"255\n" + grey.tobytes()
    yield CorpusFile("long-comments.pgm", b"P5\n" + comment * 99 + raw, right)
    yield CorpusFile("comment-at-maximum.pgm", b"P5\n" + size + b"255# white\n" + grey.tobytes(), right)
    yield CorpusFile(
        "comment-or-pixels.pgm",
        b"P5\n" + size + b"255 # white\n" + grey.tobytes(),
        None,
        "several pictures .* or a comment",
    )
    yield CorpusFile("two.pgm", b"P5\n" + raw + b"P5\n" + raw, None, "several pictures")
    yield CorpusFile(
        "two-plain.pgm", 2 * (b"P2\n" + size + b"255\n" + b" ".join(numbers) + b"\n"), None, "several pictures"
    )
    ink = grey % 2
    digits = b"".join(b"%d" % each for each in ink.ravel())
    white = np.repeat((1 - ink) * np.uint8(255), 3, axis=2)
    yield CorpusFile("comments.pbm", b"P1\n" + size + comment + digits[:99] + comment + digits[99:], white)
    yield CorpusFile("threes.pbm", b"P1\n" + size + digits[:99] + b"3" + digits[100:], None, "decoding failed")
    five = (grey // 8).astype(np.uint8)
    spread = np.repeat(np.rint(five * (255 / 31)).astype(np.uint8), 3, axis=2)
    yield CorpusFile("31-is-white.pgm", b"P5\n" + size + b"31\n" + five.tobytes(), spread)


def _jpegs_2000() -> Iterator[CorpusFile]:
    """All depths and channels, with a file around the codestream and without."""
    for suffix in ("jp2", "j2k"):
        for bits in (1, 4, 8, 10, 12, 16):
            for channels in (1, 3):
                values = levels(bits, channels)
                data = _jpeg_2000(values, suffix, bitspersample=bits)
                right = np.rint(values * (255 / (2**bits - 1))).astype(np.uint8)
                yield CorpusFile(f"depth{bits}-{channels}.{suffix}", data, right.repeat(3 // channels, 2), "", bits > 8)
        signed = (levels(16, 1) >> 1).astype(np.int16)
        yield CorpusFile(f"signed.{suffix}", _jpeg_2000(signed, suffix), None, "16-bit numbers with a sign")
        yield CorpusFile(f"5-channels.{suffix}", _jpeg_2000(levels(8, 5), suffix), None, "kind that is not read")
    for channels in (2, 4):
        values = levels(8, channels)
        alone = _jpeg_2000(values, "j2k")
        yield CorpusFile(f"{channels}-channels.j2k", alone, None, "not known which of them are colours")
        opacity = values[:, :, -1:] / 255
        right = np.rint(values[:, :, :-1] * opacity).astype(np.uint8).repeat(3 // (channels - 1), 2)
        yield CorpusFile(f"alpha-{channels}.jp2", _jpeg_2000(values, "jp2"), right, "", 1)
    picture = _jpeg_2000(levels(8, 4), "jp2")
    at = picture.index(b"colr") + 7
    for name, code in (("cmyk", 12), ("lab", 14)):
        data = picture[:at] + code.to_bytes(4) + picture[at + 4 :]
        yield CorpusFile(f"{name}.jp2", data, None, "colours other than grey and RGB")
    whole = _jpeg_2000(levels(8, 3), "jp2")
    boxes = struct.pack(">I4s", 9008, b"xml ") + bytes(9000)
    yield CorpusFile("boxes-behind.jp2", whole + boxes, levels(8, 3))
    yield CorpusFile("cut-before-boxes.jp2", whole[:-9] + boxes, None, "is damaged")
    for missing in (1, 2, 9, 400):
        yield CorpusFile(f"cut-by-{missing}.jp2", whole[:-missing], None, "is damaged")
    mixed = bytearray(_jpeg_2000(levels(8, 3), "j2k"))
    mixed[42 + 3] = 11
    yield CorpusFile("mixed-depths.j2k", bytes(mixed), None, "8- and 12-bit numbers")
    mixed[42 + 3], mixed[42 + 4] = 7, 2
    yield CorpusFile("smaller-channel.j2k", bytes(mixed), None, "different sizes")


def _jpeg_2000(values: npt.NDArray[Any], kind: str, **options: Any) -> bytes:
    plain = values[:, :, 0] if values.shape[2] == 1 else values
    return bytes(imagecodecs.jpeg2k_encode(plain, level=0, reversible=True, codecformat=kind, **options))


def _tiffs() -> Iterator[CorpusFile]:
    """Strips that are too short or damaged, and tags that are missing or odd."""
    grey = levels(8, 1)
    right = np.repeat(grey, 3, axis=2)
    tags = {256: WIDTH, 257: HEIGHT, 258: 8, 259: 1, 262: 1, 273: 8, 277: 1, 278: HEIGHT, 279: WIDTH * HEIGHT}
    yield CorpusFile("bare.tif", _tiff(grey.tobytes(), tags), right)
    yield CorpusFile("short-strip.tif", _tiff(grey.tobytes(), tags | {279: WIDTH * HEIGHT - 1}), None, "do not make up")
    untold = {key: tags[key] for key in tags if key != 259}
    yield CorpusFile("no-compression-told.tif", _tiff(grey.tobytes(), untold), right)
    tile = {256: WIDTH, 257: HEIGHT, 258: 8, 259: 1, 262: 1, 277: 1, 322: 48, 323: 48, 324: 8}
    whole = np.pad(grey[:, :, 0], ((0, 8), (0, 0)))
    yield CorpusFile("bare-tile.tif", _tiff(whole.tobytes(), tile | {325: 48 * 48}), right)
    yield CorpusFile("short-tile.tif", _tiff(whole.tobytes(), tile | {325: 48 * 47}), None, "do not make up")
    yield CorpusFile(
        "no-meaning.tif", _tiff(grey.tobytes(), {key: tags[key] for key in tags if key != 262}), None, "0 is black"
    )
    yield CorpusFile("zstd.tif", _tiff(grey.tobytes(), tags | {259: 50000}), None, r"not read \(ZSTD\)")
    yield CorpusFile("unknown.tif", _tiff(grey.tobytes(), tags | {259: 64001}), None, "cannot be read|is damaged")
    buffer = io.BytesIO()
    tifffile.imwrite(buffer, levels(8, 3), photometric="rgb", metadata=None)
    mixed = buffer.getvalue().replace(struct.pack("<HHH", 8, 8, 8), struct.pack("<HHH", 5, 6, 5))
    yield CorpusFile("mixed-depths.tif", mixed, None, r"different depths \(5, 6, 5 bits\)")
    for name, first in (("entry", 258), ("far-entry", 504)):
        # The code behind the first clearing, which has to be a byte.
        codes = int.from_bytes(imagecodecs.lzw_encode(grey.tobytes()))
        size = (codes.bit_length() + 7) // 8
        codes = codes & ~(511 << 8 * size - 18) | first << 8 * size - 18
        data = _tiff(codes.to_bytes(size), tags | {259: 5, 279: size})
        yield CorpusFile(f"lzw-{name}-of-an-empty-table.tif", data, None, "codes that cannot be")


def _tiff(body: bytes, tags: dict[int, int]) -> bytes:
    """A TIFF of one strip or tile, byte by byte (TIFF 6.0, section 2)."""
    body += b"\0" * (len(body) % 2)
    entries = b"".join(struct.pack("<HHII", tag, 4, 1, tags[tag]) for tag in sorted(tags))
    return b"II*\0" + struct.pack("<I", 8 + len(body)) + body + struct.pack("<H", len(tags)) + entries + bytes(4)


def _bmps() -> Iterator[CorpusFile]:
    """Headers of OS/2, and whole files that are packed in ways that are not read."""
    colour, places = levels(8, 3)[:, :-3], levels(8, 1)[:, :-3, 0]
    padded = np.pad(colour[::-1, :, ::-1].reshape(HEIGHT, -1), ((0, 0), (0, 1)))
    yield CorpusFile("os2-24.bmp", _os2_bmp(padded.tobytes(), WIDTH - 3, 24, b""), colour)
    palette = np.stack([np.arange(256) // 2, 255 - np.arange(256), np.arange(256)], -1).astype(np.uint8)
    body = np.pad(places[::-1], ((0, 0), (0, 3))).tobytes()
    stored = palette[:, ::-1].tobytes()
    yield CorpusFile("os2-8.bmp", _os2_bmp(body, WIDTH - 3, 8, stored), palette[places])
    bits = np.packbits(levels(8, 1)[::-1, :, 0] > 99, axis=1)
    body = np.pad(bits, ((0, 0), (0, 2))).tobytes()
    white = np.repeat((levels(8, 1) > 99) * np.uint8(255), 3, axis=2)
    yield CorpusFile("os2-1.bmp", _os2_bmp(body, WIDTH, 1, b"\0\0\0\xff\xff\xff"), white)
    yield CorpusFile("os2-24-cut.bmp", _os2_bmp(padded.tobytes()[:-1], WIDTH - 3, 24, b""), None, "ends too early")
    for name, size, depth, packed, why in (
        ("jpeg", 40, 0, 4, "packed as a JPEG"),
        ("png", 124, 0, 5, "packed as a PNG"),
        ("fax", 64, 1, 3, "packed as a fax"),
        ("rle24", 64, 24, 4, "packed as RLE24"),
        ("2-bits", 40, 2, 0, "2 bits"),
        ("short-header", 16, 24, 0, "a short header"),
    ):
        header = struct.pack("<IiiHHI", size, WIDTH, HEIGHT, 1, depth, packed)[:size].ljust(size, b"\0")
        yield CorpusFile(f"bmp-{name}.bmp", bmp_file(header, bytes(9000)), None, f"kind that is not read: .*{why}")


def _os2_bmp(body: bytes, width: int, bits: int, palette: bytes) -> bytes:
    return bmp_file(struct.pack("<IHHHH", 12, width, HEIGHT, 1, bits) + palette, body)


def _pngs() -> Iterator[CorpusFile]:
    """Grey of which one value is transparent, that is: black."""
    for bits in (1, 2, 4, 8, 16):
        values = levels(bits, 1)[:, :, 0]
        transparent = int(values[20, 20])
        rows = np.zeros((HEIGHT, 1 + WIDTH * bits // 8), np.uint8)
        rows[:, 1:] = np.packbits(
            (values[:, :, None] >> np.arange(bits - 1, -1, -1) & 1).reshape(HEIGHT, -1).astype(np.uint8), axis=1
        )
        seen = np.where(values == transparent, 0, np.rint(values * (255 / (2**bits - 1)))).astype(np.uint8)
        chunks = {b"IHDR": struct.pack(">IIBBBBB", WIDTH, HEIGHT, bits, 0, 0, 0, 0)}
        chunks |= {b"tRNS": struct.pack(">H", transparent), b"IDAT": zlib.compress(rows.tobytes()), b"IEND": b""}
        yield CorpusFile(f"transparent-grey{bits}.png", _png(chunks), np.repeat(seen[:, :, None], 3, 2), "", bits > 8)
    yield CorpusFile(
        "ios.png", _png({b"CgBI": bytes(4)} | chunks), None, "kind that is not read: a PNG that Xcode made"
    )


def _png(chunks: dict[bytes, bytes]) -> bytes:
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        for kind, body in chunks.items()
    )


def _turned_by_damage() -> Iterator[CorpusFile]:
    """The chunk of a PNG that tells which way is up has a checksum, and its name may be what was damaged."""
    exif = Image.Exif()
    exif[0x0112] = 6
    whole = saved(Image.fromarray(levels(8, 3)), "PNG", exif=exif)
    for name, place in (("value", 8 + 18), ("name", 2)):
        changed = bytearray(whole)
        changed[whole.index(b"eXIf") + place] ^= 32 if name == "name" else 1
        yield CorpusFile(f"turned-by-damaged-{name}.png", bytes(changed), None, "checksum is wrong")
    text = PngInfo()
    text.add_text("Comment", "front")
    said = bytearray(saved(Image.fromarray(levels(8, 3)), "PNG", pnginfo=text))
    said[said.index(b"front")] ^= 1
    yield CorpusFile("damaged-comment.png", bytes(said), levels(8, 3))


def _jpegs() -> Iterator[CorpusFile]:
    grey = levels(12, 1)[:, :, 0]
    twelve = bytes(imagecodecs.jpeg8_encode(grey, level=98, bitspersample=12))
    yield CorpusFile("12-bits.jpg", twelve, None, "kind that is not read: a JPEG of 12 bits")
    lossless = bytes(imagecodecs.jpeg8_encode(levels(16, 1)[:, :, 0], lossless=True, bitspersample=16))
    yield CorpusFile("lossless-16.jpg", lossless, None, "kind that is not read: a JPEG of 16 bits")
    exact = levels(8, 1)
    lossless = bytes(imagecodecs.jpeg8_encode(exact[:, :, 0], lossless=True))
    yield CorpusFile("lossless-8.jpg", lossless, np.repeat(exact, 3, axis=2))
    whole = saved(Image.fromarray(levels(8, 3)), "JPEG")
    usual = bytearray(whole)
    usual[usual.index(b"\xff\xc0") + 1] = 0xC5
    for missing in (9, 99):
        cut = whole[: -2 - missing] + whole[-2:]
        yield CorpusFile(f"scan-cut-by-{missing}.jpg", cut, None, "premature end of data")
    right = np.asarray(Image.open(io.BytesIO(whole)))
    yield CorpusFile("scan-filled-up.jpg", whole[:-2] + bytes(3) + whole[-2:], right, "", 3)
    pieces = saved(Image.fromarray(levels(8, 3)), "JPEG", restart_marker_blocks=2)
    first_piece = pieces.index(b"\xff\xd0")
    padded = pieces[:first_piece] + bytes(4) + pieces[first_piece:]
    yield CorpusFile("pieces-filled-up.jpg", padded, np.asarray(Image.open(io.BytesIO(pieces))), "", 3)
    third_piece = padded.index(b"\xff\xd2")
    broken = padded[:third_piece] + b"\x5a\xa5" * 9 + padded[third_piece + 18 :]
    yield CorpusFile("pieces-filled-up-and-broken.jpg", broken, None, "Corrupt JPEG data")
    yield CorpusFile("scan-too-long.jpg", whole[:-2] + bytes(99) + whole[-2:], None, "extraneous bytes before marker")
    yield CorpusFile("differential.jpg", bytes(usual), None, "several resolutions")
