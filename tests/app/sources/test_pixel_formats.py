"""Pixel formats: known bytes become known values and colours; where there is one, another library says the same."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

from app.domain.frame import Frame
from app.messages.codes import cameras as codes
from app.messages.codes import sources as source_codes
from app.sources.industrial.camera import RawPicture
from app.sources.industrial.decoding import decode
from app.sources.industrial.pixel_formats import layout_of, understood

WIDTH, HEIGHT = 40, 34


def _frame(data: bytes, pixel_format: str, width: int = WIDTH, height: int = HEIGHT, padding: int = 0) -> Frame:
    frame = decode(RawPicture(data, width, height, pixel_format, padding))
    assert isinstance(frame, Frame), frame
    return frame


def _filled(row: bytes, pixel_format: str) -> npt.NDArray[Any]:
    """The first pixels of a picture whose bytes repeat."""
    layout = layout_of(pixel_format)
    assert layout is not None
    needed = layout.line_bytes(WIDTH * HEIGHT)
    return _frame((row * (needed // len(row) + 1))[:needed], pixel_format).pixels


@pytest.mark.parametrize(
    ("pixel_format", "row", "values", "bits"),
    [
        ("Mono8", bytes([0, 7, 255, 128]), [0, 7, 255, 128], 8),
        ("Mono10", bytes([0xFF, 0x03, 0x01, 0x02]), [1023, 513], 10),
        ("Mono12", bytes([0xFF, 0x0F, 0x34, 0x02]), [4095, 0x234], 12),
        ("Mono16", bytes([0xFF, 0xFF, 0x34, 0x12]), [65535, 0x1234], 16),
        # 0xABC and 0x123, the lower bits first: BC, then 3A (the high four of the first, the low four of the second), then 12.
        ("Mono12p", bytes([0xBC, 0x3A, 0x12]), [0xABC, 0x123], 12),
        # The older way: the high 8 bits in the outer bytes, in the middle one the low four of both.
        ("Mono12Packed", bytes([0xAB, 0x3C, 0x12]), [0xABC, 0x123], 12),
        # 1023, 0, 512, 1: 10 ones, 10 zeros, 9 zeros and a one, a one and 9 zeros.
        ("Mono10p", bytes([0xFF, 0x03, 0x00, 0x60, 0x00]), [1023, 0, 512, 1], 10),
        # 0x3FE: high 0xFF, low 2; 0x005: high 1, low 1.
        ("Mono10Packed", bytes([0xFF, 0x12, 0x01]), [0x3FE, 0x005], 10),
    ],
)
def test_grey_values_keep_all_their_bits(pixel_format: str, row: bytes, values: list[int], bits: int) -> None:
    pixels = _filled(row, pixel_format)
    assert pixels.ravel()[: len(values)].tolist() == values
    assert pixels.shape == (HEIGHT, WIDTH)
    assert pixels.dtype == (np.uint8 if bits == 8 else np.uint16)


@pytest.mark.parametrize(
    ("pixel_format", "pixel", "rgb"),
    [
        ("RGB8", bytes([200, 100, 50]), (200, 100, 50)),
        ("RGB8Packed", bytes([200, 100, 50]), (200, 100, 50)),
        ("BGR8", bytes([50, 100, 200]), (200, 100, 50)),
        ("RGBa8", bytes([200, 100, 50, 9]), (200, 100, 50)),
        ("BGRA8Packed", bytes([50, 100, 200, 9]), (200, 100, 50)),
        ("RGB16Packed", bytes([0x01, 0x80, 0x02, 0x40, 0x03, 0x20]), (0x8001, 0x4002, 0x2003)),
        ("BGR12", bytes([0x03, 0x02, 0x02, 0x04, 0x01, 0x08]), (0x801, 0x402, 0x203)),
    ],
)
def test_colours_come_out_as_red_green_blue(pixel_format: str, pixel: bytes, rgb: tuple[int, int, int]) -> None:
    pixels = _filled(pixel, pixel_format)
    assert pixels.shape == (HEIGHT, WIDTH, 3)
    assert (pixels == rgb).all()


RED, GREEN, BLUE = 220, 130, 40


def _mosaic(order: str, maximum: int) -> npt.NDArray[np.uint16]:
    """What a sensor sees of an even area of one colour."""
    seen = {name: value * maximum // 255 for name, value in (("R", RED), ("G", GREEN), ("B", BLUE))}
    square = np.array([[seen[order[0]], seen[order[1]]], [seen[order[2]], seen[order[3]]]], np.uint16)
    return np.tile(square, (HEIGHT // 2, WIDTH // 2))


@pytest.mark.parametrize(("name", "order"), [("RG", "RGGB"), ("GR", "GRBG"), ("GB", "GBRG"), ("BG", "BGGR")])
@pytest.mark.parametrize("bits", [8, 10, 12, 16])
def test_every_order_of_bayer_gives_the_colour_that_was_seen(name: str, order: str, bits: int) -> None:
    maximum = 2**bits - 1
    data = _mosaic(order, maximum).astype("<u2" if bits > 8 else np.uint8).tobytes()
    frame = _frame(data, f"Bayer{name}{bits}")
    assert frame.bits == bits
    wanted = [RED * maximum // 255, GREEN * maximum // 255, BLUE * maximum // 255]
    assert (frame.pixels[1:-1, 1:-1] == wanted).all()


@pytest.mark.parametrize("pixel_format", ["BayerRG12p", "BayerGB10p", "BayerBG12Packed", "Mono12p", "Mono10p"])
def test_packed_formats_are_read_as_another_library_reads_them(pixel_format: str) -> None:
    viva = pytest.importorskip("viva_genicam")
    layout = layout_of(pixel_format)
    assert layout is not None
    data = np.random.default_rng(5).integers(0, 256, layout.line_bytes(WIDTH * HEIGHT), np.uint8).tobytes()
    theirs = viva.Frame.from_bytes(data, WIDTH, HEIGHT, pixel_format).to_numpy(demosaic=True)
    ours = _frame(data, pixel_format).pixels
    # Both interpolate linearly and round otherwise; the edge of a mosaic is a matter of taste.
    difference = np.abs(ours.astype(int) - theirs.astype(int))[2:-2, 2:-2]
    assert difference.max() <= (1 if ours.ndim == 3 else 0)


@pytest.mark.parametrize(
    ("pixel_format", "pylon_name"),
    [
        ("YUV422Packed", "PixelType_YUV422packed"),
        ("YUV422_YUYV_Packed", "PixelType_YUV422_YUYV_Packed"),
        ("BayerRG8", "PixelType_BayerRG8"),
        ("BayerGR8", "PixelType_BayerGR8"),
        ("BayerGB8", "PixelType_BayerGB8"),
        ("BayerBG8", "PixelType_BayerBG8"),
        ("BGR8", "PixelType_BGR8packed"),
    ],
)
def test_colours_are_those_that_baslers_converter_finds(pixel_format: str, pylon_name: str) -> None:
    pylon = pytest.importorskip("pypylon.pylon")
    layout = layout_of(pixel_format)
    assert layout is not None
    # Flat areas of colour: how edges are interpolated is a matter of taste.
    colours = np.array([[[210, 60, 30]], [[20, 180, 90]]], np.uint8)
    data = _encoded(np.repeat(np.repeat(colours, HEIGHT // 2, 0), WIDTH, 1), pixel_format)
    image = pylon.PylonImage()
    image.AttachMemoryView(memoryview(bytearray(data)), getattr(pylon, pylon_name), WIDTH, HEIGHT, 0)
    converter = pylon.ImageFormatConverter()
    converter.OutputPixelFormat = pylon.PixelType_RGB8packed
    theirs = converter.Convert(image).GetArray()
    ours = _frame(data, pixel_format).pixels
    inner = np.r_[2:15, 19:32]
    assert np.abs(ours.astype(int) - theirs.astype(int))[inner][:, 2:-2].max() <= 2
    assert np.abs(ours[8, 8].astype(int) - [210, 60, 30]).max() <= 3


def _encoded(rgb: npt.NDArray[np.uint8], pixel_format: str) -> bytes:
    """A picture in the camera's format; YUV by the formula of JPEG."""
    if pixel_format.startswith("BGR"):
        return rgb[..., ::-1].tobytes()
    if pixel_format.startswith("Bayer"):
        order = {"RG": "RGGB", "GR": "GRBG", "GB": "GBRG", "BG": "BGGR"}[pixel_format[5:7]]
        plane = np.empty(rgb.shape[:2], np.uint8)
        for index, colour in enumerate(order):
            top, left = divmod(index, 2)
            plane[top::2, left::2] = rgb[top::2, left::2, "RGB".index(colour)]
        return plane.tobytes()
    red, green, blue = (rgb[..., index].astype(float) for index in range(3))
    y = 0.299 * red + 0.587 * green + 0.114 * blue
    u, v = 128 + (blue - y) / 1.772, 128 + (red - y) / 1.402
    both = np.empty((*rgb.shape[:2], 2))
    bright, difference = (0, 1) if "YUYV" in pixel_format else (1, 0)
    both[..., bright] = y
    both[:, 0::2, difference], both[:, 1::2, difference] = u[:, 0::2], v[:, 1::2]
    return np.clip(np.rint(both), 0, 255).astype(np.uint8).tobytes()


def test_television_range_is_stretched() -> None:
    black, white = _filled(bytes([16, 128]), "YCbCr601_422_8"), _filled(bytes([235, 128]), "YCbCr601_422_8")
    assert (black == 0).all() and (white == 255).all()
    assert (_filled(bytes([16, 128]), "YCbCr422_8") == 16).all()


@pytest.mark.parametrize(
    ("pixel_format", "line"), [("Mono8", WIDTH), ("Mono12p", WIDTH * 3 // 2), ("Mono16", WIDTH * 2)]
)
def test_bytes_behind_the_lines_are_no_pixels(pixel_format: str, line: int) -> None:
    rng = np.random.default_rng(3)
    rows = rng.integers(0, 256, (HEIGHT, line), np.uint8)
    padded = np.concatenate([rows, np.full((HEIGHT, 6), 0xEE, np.uint8)], axis=1).tobytes()
    with_padding = _frame(padded, pixel_format, padding=6)
    assert (with_padding.pixels == _frame(rows.tobytes(), pixel_format).pixels).all()


def test_an_odd_width_is_packed_across_the_lines() -> None:
    values = np.random.default_rng(4).integers(0, 4096, 33 * 35)
    stream = "".join(f"{value:012b}"[::-1] for value in values)
    data = bytes(int(stream[at : at + 8][::-1].rjust(8, "0"), 2) for at in range(0, len(stream), 8))
    assert (_frame(data, "Mono12p", 33, 35).pixels.ravel() == values).all()


def test_a_picture_that_is_too_short_or_of_an_unknown_kind_is_none() -> None:
    assert decode(RawPicture(bytes(100), WIDTH, HEIGHT, "Mono8")) == codes.PictureIncomplete(100, WIDTH * HEIGHT)
    assert decode(RawPicture(bytes(100), WIDTH, HEIGHT, "Confidence8")) == codes.PixelFormatUnknown("Confidence8")
    assert isinstance(decode(RawPicture(bytes(100), 4, 4, "Mono8")), source_codes.FrameSizeRefused)


def test_formats_are_known_by_their_new_and_their_old_names() -> None:
    offered = ("Mono8", "RGB8Packed", "YUV422_8_UYVY", "Coord3D_C16", "BayerBG10", "YCbCr709_422_8_CbYCrY", "Mono1p")
    assert understood(offered) == ("Mono8", "RGB8Packed", "YUV422_8_UYVY", "BayerBG10", "YCbCr709_422_8_CbYCrY")
