"""Images as factories really store them: odd names, orientations, bit depths, and damaged files."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
import tifffile
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from PIL import Image

from onenip_core.data.images.image_file import MAX_PIXELS, read_image_size
from onenip_core.data.images.image_io import decode_image, read_image, read_mask
from onenip_core.data.images.image_walk import list_images
from onenip_core.data.images.map_files import read_map_png, write_map_png
from onenip_core.data.images.png_writing import encode_png, write_png
from onenip_core.errors import ImageReadError, NonFiniteValueError, StorageError, UsageError

LOSSLESS = ("PNG", "BMP", "TIFF")
ALL_FORMATS = (*LOSSLESS, "JPEG", "WEBP")


@pytest.fixture
def picture() -> np.ndarray:
    """A smooth coloured picture of 40 × 60 pixels without any symmetry."""
    noise = np.random.default_rng(7).integers(0, 256, (40, 60, 3), dtype=np.uint8)
    return cv2.GaussianBlur(noise, (0, 0), 2)


def encode(image: np.ndarray | Image.Image, kind: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    (image if isinstance(image, Image.Image) else Image.fromarray(image)).save(buffer, kind, **options)
    return buffer.getvalue()


def turn(image: np.ndarray, orientation: int) -> np.ndarray:
    """What a viewer shows for an EXIF orientation."""
    transposed = image.swapaxes(0, 1)
    return {
        1: image,
        2: image[:, ::-1],
        3: np.rot90(image, 2),
        4: image[::-1],
        5: transposed,
        6: np.rot90(image, -1),
        7: np.rot90(transposed, 2),
        8: np.rot90(image, 1),
    }[orientation]


@pytest.mark.parametrize("name", ["with space.png", "Prüfling ä.png", "零件 七.png", "a'b;c.png"])
def test_reads_and_writes_any_file_name(tmp_path: Path, picture: np.ndarray, name: str) -> None:
    path = tmp_path / "Ordner für Bilder" / name
    write_png(path, picture)
    np.testing.assert_array_equal(read_image(path), picture)
    assert [entry.name for entry in path.parent.iterdir()] == [name], "a temporary file was left behind"


@pytest.mark.parametrize("kind", LOSSLESS)
def test_lossless_formats_keep_every_pixel(picture: np.ndarray, kind: str) -> None:
    decoded = decode_image(encode(picture, kind), "x")
    assert decoded.dtype == np.uint8
    assert decoded.flags.c_contiguous
    np.testing.assert_array_equal(decoded, picture)


@pytest.mark.parametrize("kind", ["JPEG", "WEBP"])
def test_lossy_formats_keep_colours_in_order(picture: np.ndarray, kind: str) -> None:
    decoded = decode_image(encode(picture, kind, quality=98), "x")
    assert np.abs(decoded.astype(int) - picture).mean() < 3
    assert np.abs(decoded[..., ::-1].astype(int) - picture).mean() > 6, "red and blue must not be mixed up"


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["PNG", "TIFF", "JPEG", "WEBP"])
def test_exif_orientation_is_applied(tmp_path: Path, picture: np.ndarray, kind: str, orientation: int) -> None:
    exif = Image.Exif()
    exif[274] = orientation
    options = {"quality": 98} if kind in ("JPEG", "WEBP") else {}
    path = tmp_path / "picture"
    path.write_bytes(encode(picture, kind, exif=exif, **options))
    expected = turn(picture, orientation)
    decoded = read_image(path)
    assert decoded.shape == expected.shape
    assert np.abs(decoded.astype(int) - expected).mean() < 3
    assert read_image_size(path) == expected.shape[:2]


@pytest.mark.parametrize("levels", [np.array([0, 257, 32768, 65535], np.uint16)])
def test_sixteen_bits_are_scaled_by_the_full_range(levels: np.ndarray) -> None:
    image = np.repeat(np.repeat(levels, 16)[None], 16, axis=0)
    decoded = decode_image(encode_png(image), "x")
    assert decoded[0, ::16, 0].tolist() == [0, 1, 128, 255]
    np.testing.assert_array_equal(decoded[..., 0], decoded[..., 2])


def test_dark_sixteen_bit_image_stays_dark() -> None:
    """No guess from the content: a picture that only uses 12 bits keeps its brightness relative to the others."""
    image = np.full((20, 20), 4095, np.uint16)
    assert decode_image(encode_png(image), "x").max() == 16


def test_sixteen_bit_colour_tiff(picture: np.ndarray) -> None:
    buffer = io.BytesIO()
    tifffile.imwrite(buffer, picture.astype(np.uint16) * 257, photometric="rgb")
    np.testing.assert_array_equal(decode_image(buffer.getvalue(), "x"), picture)


def test_grey_becomes_three_equal_channels(picture: np.ndarray) -> None:
    grey = picture[..., 1]
    decoded = decode_image(encode_png(grey), "x")
    np.testing.assert_array_equal(decoded, np.repeat(grey[..., None], 3, axis=2))


def test_palette(picture: np.ndarray) -> None:
    image = Image.fromarray(picture).quantize(16)
    for kind in LOSSLESS:
        np.testing.assert_array_equal(decode_image(encode(image, kind), kind), np.array(image.convert("RGB")))


def test_transparency_is_composited_on_black(picture: np.ndarray) -> None:
    alpha = np.full(picture.shape[:2], 255, np.uint8)
    alpha[:, :20], alpha[:, 20:40] = 0, 128
    for base in (picture, np.repeat(picture[..., :1], 3, axis=2)):
        decoded = decode_image(encode(np.dstack([base, alpha]), "PNG"), "x")
        assert not decoded[:, :20].any()
        assert np.abs(decoded[:, 20:40].astype(float) - base[:, 20:40] * (128 / 255)).max() <= 0.51
        np.testing.assert_array_equal(decoded[:, 40:], base[:, 40:])


def test_grey_with_alpha(picture: np.ndarray) -> None:
    grey = picture[..., 0]
    alpha = np.where(np.arange(60) < 30, 0, 255).astype(np.uint8) * np.ones((40, 1), np.uint8)
    decoded = decode_image(encode(Image.merge("LA", [Image.fromarray(grey), Image.fromarray(alpha)]), "PNG"), "x")
    assert not decoded[:, :30].any()
    np.testing.assert_array_equal(decoded[:, 30:, 1], grey[:, 30:])


def test_alpha_that_is_zero_everywhere_is_an_unused_channel(picture: np.ndarray) -> None:
    image = np.dstack([picture, np.zeros(picture.shape[:2], np.uint8)])
    np.testing.assert_array_equal(decode_image(encode(image, "PNG"), "x"), picture)


def test_floating_point_images_are_refused() -> None:
    buffer = io.BytesIO()
    tifffile.imwrite(buffer, np.linspace(0, 1, 400, dtype=np.float32).reshape(20, 20))
    with pytest.raises(ImageReadError, match=r"floating-point.*8 or 16 bits"):
        decode_image(buffer.getvalue(), "x")


@pytest.mark.parametrize("kind", ALL_FORMATS)
@pytest.mark.parametrize("share", [0.02, 0.3, 0.6, 0.97])
def test_cut_off_files_are_refused(tmp_path: Path, kind: str, share: float) -> None:
    noise = np.random.default_rng(1).integers(0, 256, (300, 400, 3), dtype=np.uint8)
    whole = encode(noise, kind)
    decode_image(whole, "whole")
    path = tmp_path / f"cut.{kind.lower()}"
    path.write_bytes(whole[: int(len(whole) * share)])
    with pytest.raises(ImageReadError, match="damaged"):
        read_image(path)


@pytest.mark.parametrize("options", [{}, {"progressive": True}, {"subsampling": 2}])
def test_jpeg_whose_tail_is_zeros_is_refused(options: dict[str, object]) -> None:
    """A copy that stopped on a file system which had already reserved the whole length."""
    whole = encode(np.random.default_rng(1).integers(0, 256, (300, 400, 3), dtype=np.uint8), "JPEG", **options)
    half = len(whole) // 2
    decode_image(whole + b"trailing notes of a camera", "whole")
    with pytest.raises(ImageReadError, match="ends too early"):
        decode_image(whole[:half] + bytes(len(whole) - half), "x")


def test_end_marker_of_a_thumbnail_does_not_count(picture: np.ndarray) -> None:
    whole = encode(np.random.default_rng(1).integers(0, 256, (300, 400, 3), dtype=np.uint8), "JPEG")
    thumbnail = encode(picture, "JPEG")
    segment = b"\xff\xe1" + struct.pack(">H", len(thumbnail) + 2) + thumbnail
    with_thumbnail = whole[:2] + segment + whole[2:]
    assert decode_image(with_thumbnail, "x").shape == (300, 400, 3)
    with pytest.raises(ImageReadError, match="ends too early"):
        decode_image(with_thumbnail[:-500], "x")


def test_png_with_a_changed_byte_is_refused(picture: np.ndarray) -> None:
    data = bytearray(encode(picture, "PNG"))
    data[len(data) // 2] ^= 0x10
    with pytest.raises(ImageReadError, match="checksum"):
        decode_image(bytes(data), "x")


@given(
    st.binary(max_size=300),
    st.sampled_from([b"", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"II*\0", b"BM", b"RIFFxxxxWEBP"]),
)
@settings(max_examples=150, deadline=None)
def test_rubbish_is_refused_with_our_error(rubbish: bytes, start: bytes) -> None:
    with pytest.raises(ImageReadError):
        decode_image(start + rubbish, "rubbish")


def test_messages_say_what_is_wrong(tmp_path: Path) -> None:
    (tmp_path / "empty.png").write_bytes(b"")
    (tmp_path / "text.png").write_text("hello", encoding="utf-8")
    (tmp_path / "folder.png").mkdir()
    for name, words in [
        ("missing.png", "does not exist"),
        ("empty.png", "is empty"),
        ("text.png", "not an image"),
        ("folder.png", "it is a folder"),
    ]:
        with pytest.raises(ImageReadError, match=words) as caught:
            read_image(tmp_path / name)
        assert name in str(caught.value)
        with pytest.raises(ImageReadError, match=words):
            read_image_size(tmp_path / name)


def test_one_pixel_is_too_small(tmp_path: Path) -> None:
    path = tmp_path / "one.png"
    path.write_bytes(encode(np.zeros((1, 1, 3), np.uint8), "PNG"))
    for read in (read_image, read_image_size):
        with pytest.raises(ImageReadError, match="too small: 1 × 1"):
            read(path)


def test_too_large_is_refused_before_decoding(tmp_path: Path) -> None:
    """The header alone is enough: the file announces more pixels than it holds."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", MAX_PIXELS // 10_000 + 1, 10_000, 8, 2, 0, 0, 0)
    path = tmp_path / "huge.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", b"") + chunk(b"IEND", b""))
    for read in (read_image, read_image_size):
        with pytest.raises(ImageReadError, match="too large"):
            read(path)


def test_a_hundred_megapixels_work(tmp_path: Path) -> None:
    path = tmp_path / "large.jpg"
    encoded = cv2.imencode(".jpg", np.full((9000, 12000), 90, np.uint8))[1]
    path.write_bytes(encoded.tobytes())
    assert read_image_size(path) == (9000, 12000)
    image = read_image(path)
    assert image.shape == (9000, 12000, 3)
    assert image[-1, -1].tolist() == [90, 90, 90]


@pytest.mark.parametrize("kind", ALL_FORMATS)
def test_size_without_decoding(tmp_path: Path, picture: np.ndarray, kind: str) -> None:
    path = tmp_path / "picture"
    path.write_bytes(encode(picture, kind))
    assert read_image_size(path) == (40, 60)


def test_size_when_the_header_is_long(tmp_path: Path) -> None:
    path = tmp_path / "long.jpg"
    path.write_bytes(encode(np.zeros((50, 70, 3), np.uint8), "JPEG", icc_profile=bytes(400_000)))
    assert read_image_size(path) == (50, 70)
    large = tmp_path / "directory-at-the-end.tif"
    large.write_bytes(encode(np.zeros((500, 700, 3), np.uint8), "TIFF"))
    assert read_image_size(large) == (500, 700)


def test_list_is_natural_and_skips_what_is_hidden(tmp_path: Path) -> None:
    for name in [
        "part 10.png",
        "Part 2.PNG",
        "part 1.jpg",
        ".hidden.png",
        "notes.txt",
        "sub/part 3.bmp",
        ".cache/x.png",
    ]:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"x")
    assert [path.name for path in list_images(tmp_path)] == ["part 1.jpg", "Part 2.PNG", "part 10.png"]
    assert len(list_images(tmp_path, recursive=True)) == 4
    with pytest.raises(ImageReadError, match="cannot be read"):
        list_images(tmp_path / "nowhere")


def test_mask_is_true_where_anything_is_set(tmp_path: Path) -> None:
    grey = np.zeros((20, 30), np.uint8)
    grey[3, 4], grey[5, 6] = 1, 255
    write_png(tmp_path / "grey.png", grey)
    coloured = np.zeros((20, 30, 3), np.uint8)
    coloured[3, 4, 2], coloured[5, 6, 0] = 1, 200
    write_png(tmp_path / "coloured.png", coloured)
    for name in ("grey.png", "coloured.png"):
        mask = read_mask(tmp_path / name)
        assert mask.dtype == np.bool_
        np.testing.assert_array_equal(mask, grey > 0)


@pytest.mark.parametrize(
    ("kind", "options"),
    [
        ("JPEG", {"quality": 80}),
        ("WEBP", {"quality": 80}),
        ("WEBP", {"quality": 80, "exif": b"Exif\0\0II*\0\x08\0\0\0\0\0"}),
        ("JPEG2000", {"quality_mode": "rates", "quality_layers": [20], "irreversible": True}),
        ("TIFF", {"compression": "jpeg", "quality": 80}),
    ],
)
def test_what_compression_left_around_an_edge_is_no_defect(tmp_path: Path, kind: str, options: dict[str, Any]) -> None:
    drawn = np.zeros((64, 64, 3), np.uint8)
    drawn[21:38, 19:33] = 255
    Image.fromarray(drawn).save(tmp_path / "mask", kind, **options)
    assert np.count_nonzero(read_mask(tmp_path / "mask") != (drawn[:, :, 0] > 0)) <= 8


@pytest.mark.parametrize(
    ("kind", "options"), [("WEBP", {"lossless": True}), ("TIFF", {}), ("TIFF", {"compression": "tiff_lzw"})]
)
def test_numbers_of_kinds_of_defects_are_defects_where_nothing_is_lost(
    tmp_path: Path, kind: str, options: dict[str, Any]
) -> None:
    drawn = np.zeros((20, 30, 3), np.uint8)
    drawn[3, 4] = 1
    Image.fromarray(drawn).save(tmp_path / "mask", kind, **options)
    np.testing.assert_array_equal(read_mask(tmp_path / "mask"), drawn[:, :, 0] > 0)


@given(hnp.arrays(np.float32, (20, 24), elements=st.floats(0, 1e6, width=32)))
@settings(max_examples=30, deadline=None)
def test_map_round_trip(tmp_path_factory: pytest.TempPathFactory, anomaly_map: np.ndarray) -> None:
    path = tmp_path_factory.mktemp("maps") / "map.png"
    scale = write_map_png(path, anomaly_map)
    error = np.abs(read_map_png(path, scale).astype(np.float64) - anomaly_map)
    assert error.max() <= scale / 65535


def test_map_with_a_given_scale_is_clipped(tmp_path: Path) -> None:
    path = tmp_path / "map.png"
    anomaly_map = np.array([[0.0, 0.5], [1.0, 9.0]], np.float32)
    assert write_map_png(path, anomaly_map, scale=2.0) == 2.0
    np.testing.assert_allclose(read_map_png(path, 2.0), [[0, 0.5], [1, 2]], atol=2 / 65535)


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
def test_map_that_is_not_finite_is_refused(tmp_path: Path, bad: float) -> None:
    path = tmp_path / "map.png"
    with pytest.raises(NonFiniteValueError, match=r"map\.png"):
        write_map_png(path, np.array([[0.0, bad]], np.float32))
    assert not path.exists()


def test_map_reader_refuses_other_pictures(tmp_path: Path, picture: np.ndarray) -> None:
    write_png(tmp_path / "picture.png", picture)
    with pytest.raises(ImageReadError, match="not an anomaly map"):
        read_map_png(tmp_path / "picture.png", 1.0)


def test_png_refuses_what_it_cannot_hold(tmp_path: Path) -> None:
    for array in (np.zeros((4, 4), np.float32), np.zeros((4, 4, 2), np.uint8), np.zeros((0, 4), np.uint8)):
        with pytest.raises(UsageError):
            encode_png(array)
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(StorageError):
        write_png(tmp_path / "file" / "x.png", np.zeros((4, 4), np.uint8))
