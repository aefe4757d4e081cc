"""Small pictures, beside what Pillow makes of the same files."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageOps

from onenip_core.data.images.image_file import read_image_header
from onenip_core.data.images.image_header import ImageHeader
from onenip_core.data.images.preview import read_preview
from onenip_core.errors import ImageReadError

WIDTH, HEIGHT = 1200, 600


def scene() -> Image.Image:
    """Red left, blue right; dark above, bright below."""
    pixels = np.zeros((HEIGHT, WIDTH, 3), np.uint8)
    pixels[: HEIGHT // 2, : WIDTH // 2, 0] = pixels[: HEIGHT // 2, WIDTH // 2 :, 2] = 100
    pixels[HEIGHT // 2 :, : WIDTH // 2, 0] = pixels[HEIGHT // 2 :, WIDTH // 2 :, 2] = 250
    return Image.fromarray(pixels)


@pytest.mark.parametrize("orientation", [1, 6, 8])
@pytest.mark.parametrize(("suffix", "side"), [(".jpg", 50), (".jpg", 350), (".png", 50), (".jpg", 5000)])
def test_is_upright_and_no_larger_than_asked(tmp_path: Path, suffix: str, side: int, orientation: int) -> None:
    path = tmp_path / f"part{suffix}"
    exif = Image.Exif()
    exif[0x0112] = orientation
    scene().save(path, exif=exif, quality=95)
    small = read_preview(path, side)
    upright = ImageOps.exif_transpose(Image.open(path)).convert("RGB")
    upright.thumbnail((side, side))
    expected = np.asarray(upright)
    assert small.shape == expected.shape and max(small.shape) == min(side, WIDTH)
    height, width = small.shape[0] // 4, small.shape[1] // 4
    for y, x in ((height, width), (height, 3 * width), (3 * height, width), (3 * height, 3 * width)):
        assert np.abs(small[y, x].astype(int) - expected[y, x]).max() <= 6


@pytest.mark.parametrize("side", [100, 5000])
def test_a_damaged_file_has_none(tmp_path: Path, side: int) -> None:
    buffer = io.BytesIO()
    scene().save(buffer, "JPEG")
    (tmp_path / "cut.jpg").write_bytes(buffer.getvalue()[:-400])
    with pytest.raises(ImageReadError, match="damaged"):
        read_preview(tmp_path / "cut.jpg", side)


def test_a_grey_jpeg_is_grey_and_another_format_by_its_content(tmp_path: Path) -> None:
    Image.new("L", (2000, 1000), 120).save(tmp_path / "grey.jpg")
    Image.new("RGB", (2000, 1000), (10, 200, 30)).save(tmp_path / "really a png.jpg", "PNG")
    assert np.abs(read_preview(tmp_path / "grey.jpg", 64).astype(int) - 120).max() <= 2
    assert (read_preview(tmp_path / "really a png.jpg", 64) == (10, 200, 30)).all()


@pytest.mark.parametrize("name", ["part", "part.png"])
def test_a_large_jpeg_is_decoded_reduced_whatever_it_is_called(
    tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    Image.new("RGB", (2000, 1000), (10, 200, 30)).save(tmp_path / name, "JPEG")
    monkeypatch.setattr("onenip_core.data.images.preview.read_image", lambda *_: pytest.fail("it was decoded whole"))
    assert read_preview(tmp_path / name, 64).shape == (32, 64, 3)


def test_a_file_that_is_gone_before_its_pixels_are_read_has_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "part.jpg"
    Image.new("RGB", (2000, 1000)).save(path)

    def read_then_lose(of: Path) -> ImageHeader:
        header = read_image_header(of)
        path.unlink()
        return header

    monkeypatch.setattr("onenip_core.data.images.preview.read_image_header", read_then_lose)
    with pytest.raises(ImageReadError, match="does not exist"):
        read_preview(path, 64)
