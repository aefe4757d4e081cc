"""PNG files are read by others as they were meant."""

from __future__ import annotations

from pathlib import Path

import cv2
import imagecodecs
import numpy as np
import numpy.typing as npt
import pytest

from onenip_core.data.images import png_writing
from onenip_core.data.images.png_writing import encode_png, write_png
from onenip_core.data.images.stored_pixels import read_stored
from onenip_core.errors import UsageError
from onenip_core.overlay import draw_overlay

Pixels = npt.NDArray[np.uint8] | npt.NDArray[np.uint16]


def random_pixels(shape: tuple[int, ...], kind: type[np.uint8] | type[np.uint16]) -> Pixels:
    rng = np.random.default_rng(sum(shape))
    return rng.integers(0, np.iinfo(kind).max + 1, shape, dtype=kind)


PICTURES = {
    "rgb": random_pixels((7, 5, 3), np.uint8),
    "grey": random_pixels((5, 9), np.uint8),
    "sixteen bits": random_pixels((9, 4), np.uint16),
    "one pixel": random_pixels((1, 1, 3), np.uint8),
    "one grey pixel": random_pixels((1, 1), np.uint16),
    "mirrored and thinned": random_pixels((60, 40, 3), np.uint8)[::2, ::-1],
    "large": np.cumsum(random_pixels((300, 200), np.uint16) % 7, axis=1).astype(np.uint16),
}


@pytest.mark.parametrize("name", PICTURES)
def test_other_libraries_read_what_was_written(name: str) -> None:
    pixels = PICTURES[name]
    data = encode_png(pixels)
    np.testing.assert_array_equal(np.asarray(imagecodecs.png_decode(data)).reshape(pixels.shape), pixels)
    read = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED)
    assert read.dtype == pixels.dtype
    np.testing.assert_array_equal(read if pixels.ndim == 2 else read[:, :, ::-1], pixels)


def test_a_picture_in_several_chunks(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(png_writing, "_LONGEST", 1000)
    write_png(tmp_path / "a.png", PICTURES["large"])
    assert (tmp_path / "a.png").read_bytes().count(b"IDAT") > 10
    np.testing.assert_array_equal(read_stored(tmp_path / "a.png")[1], PICTURES["large"])


def test_smooth_pictures_are_small() -> None:
    slope = np.tile(np.arange(1000, dtype=np.uint16) * 50, (500, 1))
    assert len(encode_png(slope)) < slope.nbytes / 30


@pytest.mark.parametrize("shape", [(0, 4), (4, 4, 4), (3,), (2, 2, 2, 2)])
def test_what_is_no_picture_is_refused(shape: tuple[int, ...]) -> None:
    with pytest.raises(UsageError, match="cannot hold"):
        encode_png(np.zeros(shape, np.uint8))


@pytest.mark.parametrize("strength", [0.0, 0.6, 4.0])
@pytest.mark.parametrize("threshold", [1.0, 0.3])
def test_an_overlay_is_blended_as_the_plain_formula_says(strength: float, threshold: float) -> None:
    rng = np.random.default_rng(4)
    image = rng.integers(0, 256, (600, 80, 3), dtype=np.uint8)
    spots = cv2.GaussianBlur(rng.random((600, 80)).astype(np.float32) - 0.5, (0, 0), 6) * 20 * strength
    drawn = draw_overlay(image, spots, threshold)
    level = (spots.astype(np.float64) / threshold - 0.5) / 1.5
    index = np.clip(level * 255, 0, 255).astype(np.uint8)
    colours = cv2.applyColorMap(index, cv2.COLORMAP_INFERNO)[:, :, ::-1].astype(np.float64)
    alpha = 0.6 * np.clip(2 * level, 0, 1)[..., None]
    plain = np.rint(image * (1 - alpha) + colours * alpha)
    contour = cv2.dilate((spots > threshold).astype(np.uint8), np.ones((5, 5), np.uint8)) > 0
    # A colour's index may fall to its neighbour where float32 rounds otherwise.
    assert np.abs(drawn[~contour] - plain[~contour]).max(initial=0) <= 3
    assert (drawn[level <= 0] == image[level <= 0])[~contour[level <= 0]].all()
