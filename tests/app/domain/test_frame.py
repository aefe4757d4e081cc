"""Frames of 8 to 16 bits: what the model and the window see of them, and what is stored."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from app.domain.frame import Frame
from app.messages.errors import MessageError
from app.storage.new_inspection import encode_image
from onenip_core.data.images.image_io import read_image


@pytest.mark.parametrize("bits", range(9, 17))
def test_every_value_becomes_its_share_of_white(bits: int) -> None:
    white = 2**bits - 1
    values = np.arange(white + 1, dtype=np.uint16).reshape(1, -1)
    seen = Frame(values, bits).to_rgb()
    assert seen.shape == (1, white + 1, 3)
    for value in (0, 1, white // 3, white // 2, white - 1, white):
        exact = Fraction(value * 255, white)
        assert abs(int(seen[0, value, 0]) - exact) <= Fraction(1, 2)
    assert (np.diff(seen[0, :, 0].astype(int)) >= 0).all()
    assert (seen[..., 0] == seen[..., 2]).all()


def test_a_ten_bit_value_worked_out_by_hand() -> None:
    # 512 / 1023 of white is 127.6 of 255; 2 of 1023 is 0.4986, which is nearer to 0; 3 of 1023 is 0.748.
    assert Frame(np.array([[0, 2, 3, 512, 1023]], np.uint16), 10).to_rgb()[0, :, 1].tolist() == [0, 0, 1, 128, 255]


def test_a_value_beyond_the_range_is_white() -> None:
    assert Frame(np.array([[4095, 4096, 65535]], np.uint16), 12).to_rgb()[0, :, 0].tolist() == [255, 255, 255]


def test_eight_bit_colour_is_shown_as_it_is_without_a_copy() -> None:
    pixels = np.random.default_rng(0).integers(0, 256, (5, 7, 3)).astype(np.uint8)
    assert np.shares_memory(Frame(pixels).to_rgb(), pixels)


@pytest.mark.parametrize("compress", [True, False])
@pytest.mark.parametrize(
    ("bits", "shape"), [(8, (19, 21)), (8, (19, 21, 3)), (10, (19, 21)), (12, (19, 21, 3)), (16, (19, 21))]
)
def test_what_is_stored_keeps_every_value_and_reads_as_what_was_judged(
    tmp_path: Path, bits: int, shape: tuple[int, ...], compress: bool
) -> None:
    kind = np.uint8 if bits == 8 else np.uint16
    pixels = np.random.default_rng(bits).integers(0, 2**bits, shape).astype(kind)
    frame = Frame(pixels, bits)
    data, suffix = encode_image("frame 000001", frame, compress=compress)
    path = tmp_path / f"stored{suffix}"
    path.write_bytes(data)
    assert np.array_equal(read_image(path), frame.to_rgb())
    if frame.grey:  # Pillow reads 16-bit grey, not 16-bit colour
        with Image.open(path) as independent:
            stored = np.asarray(independent).astype(np.int64)
        assert np.array_equal(np.rint(stored * (2**bits - 1) / (2 ** (8 if bits == 8 else 16) - 1)), pixels)


@pytest.mark.parametrize(
    ("pixels", "bits"),
    [
        (np.zeros((4, 4), np.uint16), 8),
        (np.zeros((4, 4), np.uint8), 10),
        (np.zeros((4, 4, 4), np.uint8), 8),
        (np.zeros((4,), np.uint8), 8),
        (np.zeros((0, 4), np.uint8), 8),
        (np.zeros((4, 4), np.uint16), 17),
    ],
)
def test_what_is_no_frame_is_refused(pixels: np.ndarray, bits: int) -> None:  # type: ignore[type-arg]
    with pytest.raises(MessageError, match="BadFrame"):
        Frame(pixels, bits)
