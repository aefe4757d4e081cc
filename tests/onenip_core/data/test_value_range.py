"""Files with 16 bits a value whose cameras use fewer: which files a value range is about, and what it makes of them."""

from __future__ import annotations

import io
from pathlib import Path

import imagecodecs
import numpy as np
import numpy.typing as npt
import pytest
import tifffile
from PIL import Image

from onenip_core.data.images.image_io import decode_image, find_highest_value, look_at_image
from onenip_core.data.images.value_range import ValueRange, propose_range
from onenip_core.errors import ImageReadError, UsageError

Levels = npt.NDArray[np.uint16]
TWELVE = ValueRange(12)


def ramp(highest: int, shape: tuple[int, ...] = (32, 48)) -> Levels:
    """Values from 0 to `highest`, without any symmetry."""
    return np.linspace(0, highest, int(np.prod(shape))).round().astype(np.uint16).reshape(shape)


def png(values: Levels) -> bytes:
    buffer = io.BytesIO()
    Image.fromarray(values).save(buffer, "PNG")
    return buffer.getvalue()


def tiff(values: Levels, photometric: str = "minisblack") -> bytes:
    buffer = io.BytesIO()
    tifffile.imwrite(buffer, values, photometric=photometric)
    return buffer.getvalue()


def pgm(values: Levels, maximum: int) -> bytes:
    height, width = values.shape
    return b"P5 %d %d %d\n" % (width, height, maximum) + values.astype(">u2").tobytes()


LOW_BITS = ramp(4095)
COLOURS = ramp(4095, (32, 48, 3))


def packed_tiff() -> bytes:
    """12 bits a value: two values in three bytes."""
    buffer = io.BytesIO()
    pairs = LOW_BITS.astype(np.uint32).reshape(-1, 2)
    whole = pairs[:, 0] << 12 | pairs[:, 1]
    packed = np.stack([whole >> 16 & 255, whole >> 8 & 255, whole & 255], axis=1).astype(np.uint8).tobytes()
    tifffile.imwrite(
        buffer,
        iter([packed]),
        shape=LOW_BITS.shape,
        dtype=np.uint16,
        bitspersample=12,
        rowsperstrip=32,
        compression="none",
    )
    return buffer.getvalue()


def over_255(values: Levels, white: int) -> npt.NDArray[np.uint8]:
    """(H, W, 3), worked out in whole numbers."""
    grey = (values.astype(np.int64) * 510 + white) // (2 * white)
    rgb = grey if grey.ndim == 3 else np.repeat(grey[:, :, None], 3, axis=2)
    return rgb.astype(np.uint8)


@pytest.mark.parametrize(
    ("data", "pixels"),
    [
        pytest.param(png(LOW_BITS), LOW_BITS, id="PNG"),
        pytest.param(tiff(LOW_BITS), LOW_BITS, id="TIFF"),
        pytest.param(tiff(COLOURS, "rgb"), COLOURS, id="colour TIFF"),
        pytest.param(pgm(LOW_BITS, 65535), LOW_BITS, id="PGM"),
        pytest.param(imagecodecs.jpeg2k_encode(LOW_BITS, level=0, reversible=True), LOW_BITS, id="JPEG 2000"),
        pytest.param(tiff(4095 - LOW_BITS, "miniswhite"), LOW_BITS, id="TIFF with white as zero"),
    ],
)
def test_the_range_makes_white_of_its_highest_value(data: bytes, pixels: Levels) -> None:
    seen = look_at_image(data, "part", TWELVE)
    np.testing.assert_array_equal(seen.image, over_255(pixels, 4095))
    assert seen.highest == 4095


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(pgm(LOW_BITS, 4095), id="PGM that names its white"),
        pytest.param(
            imagecodecs.jpeg2k_encode(LOW_BITS, level=0, reversible=True, bitspersample=12), id="JPEG 2000 of 12 bits"
        ),
        pytest.param(packed_tiff(), id="TIFF of 12 bits"),
        pytest.param(png(ramp(255).astype(np.uint8)), id="8 bits"),  # type: ignore[arg-type]
    ],
)
def test_a_file_that_says_what_white_is_needs_no_range(data: bytes) -> None:
    seen = look_at_image(data, "part", ValueRange(10))
    assert seen.highest is None
    np.testing.assert_array_equal(seen.image, decode_image(data, "part"))
    assert seen.image.max() == 255


@pytest.mark.parametrize("zero_is", ["minisblack", "miniswhite"])
def test_a_value_above_the_range_is_refused_by_name_and_never_clipped(zero_is: str) -> None:
    values = ramp(4095)
    values[7, 9] = 9000
    data = tiff(values, zero_is)
    with pytest.raises(ImageReadError, match=r"part 7\.tif holds the value 9,000, .* range of 12 bits \(0 to 4,095\)"):
        decode_image(data, "part 7.tif", TWELVE)
    assert look_at_image(data, "part 7.tif").highest == 9000


def test_where_nobody_knows_the_range_files_with_16_bits_are_refused_and_others_are_read() -> None:
    unknown = ValueRange.common([TWELVE, ValueRange(10)])
    with pytest.raises(ImageReadError, match="Say which product it shows"):
        decode_image(png(LOW_BITS), "part.png", unknown)
    assert decode_image(png(ramp(255).astype(np.uint8)), "part.png", unknown).max() == 255  # type: ignore[arg-type]
    assert ValueRange.common([TWELVE, TWELVE]) == TWELVE


def test_alpha_keeps_the_whole_range(tmp_path: Path) -> None:
    alpha = np.full((32, 48, 1), 65535, np.uint16)
    path = tmp_path / "alpha.tif"
    tifffile.imwrite(path, np.concatenate([COLOURS, alpha], axis=2), photometric="rgb", extrasamples=["unassalpha"])
    np.testing.assert_array_equal(decode_image(path.read_bytes(), "part", TWELVE), over_255(COLOURS, 4095))
    assert find_highest_value(path) == 4095


@pytest.mark.parametrize(
    ("highest", "bits"),
    [(0, 10), (1023, 10), (1024, 12), (4095, 12), (4096, 14), (16383, 14), (16384, 16), (65535, 16)],
)
def test_the_narrowest_range_of_a_camera_that_holds_the_highest_value_is_proposed(highest: int, bits: int) -> None:
    assert propose_range(highest) == ValueRange(bits)


@pytest.mark.parametrize("bits", [7, 17])
def test_a_range_has_8_to_16_bits(bits: int) -> None:
    with pytest.raises(UsageError, match="8 to 16 bits"):
        ValueRange(bits)
