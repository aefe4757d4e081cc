"""The same picture, stored in many ways that must all read as the same pixels."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
from PIL import Image

from onenip_core.types import RgbImage

_ORIENTATION = 0x0112
# How a camera stores the upright picture for each EXIF orientation.
_STORED: dict[int, Callable[[RgbImage], RgbImage]] = {
    3: lambda p: p[::-1, ::-1],
    5: lambda p: p.swapaxes(0, 1),
    6: np.rot90,
    8: lambda p: np.rot90(p, 3),
}


def write_equal_images(folder: Path, picture: RgbImage) -> list[Path]:
    """Write a picture whose three channels are alike as plain.png and in ways that must give the same score."""
    folder.mkdir(parents=True, exist_ok=True)
    grey = np.ascontiguousarray(picture[:, :, 0])
    opaque = np.full_like(grey, 255)
    sixteen = grey.astype(np.uint16) * 257
    _write(folder / "plain.png", picture)
    _write(folder / "grey.png", grey)
    _write(folder / "grey.bmp", grey)
    _write(folder / "sixteen bits.png", sixteen)
    _write(folder / "sixteen bits colour.tiff", np.dstack([sixteen] * 3))
    _write(folder / "opaque.png", np.dstack([picture, opaque]))
    _write(folder / "unused alpha.png", np.dstack([picture, np.zeros_like(grey)]))
    Image.fromarray(np.dstack([grey, opaque]), "LA").save(folder / "grey with alpha.png")
    for orientation, store in _STORED.items():
        exif = Image.Exif()
        exif[_ORIENTATION] = orientation
        stored = np.ascontiguousarray(store(picture))
        for suffix in ("png", "tiff"):
            Image.fromarray(stored).save(folder / f"turned {orientation}.{suffix}", exif=exif)
    return sorted(folder.iterdir())


def write_turned_photograph(folder: Path, picture: RgbImage) -> tuple[Path, Path]:
    """A JPEG that lies on its side with an EXIF orientation, and the pixels of the same JPEG, upright, as PNG."""
    folder.mkdir(parents=True, exist_ok=True)
    exif = Image.Exif()
    exif[_ORIENTATION] = 6
    turned, upright = folder / "photograph.jpg", folder / "photograph upright.png"
    Image.fromarray(np.ascontiguousarray(np.rot90(picture))).save(turned, exif=exif, quality=95)
    flags = cv2.IMREAD_COLOR | cv2.IMREAD_IGNORE_ORIENTATION
    pixels = cv2.imdecode(np.fromfile(turned, np.uint8), flags)
    if pixels is None:
        raise ValueError(f"OpenCV cannot read {turned}")
    _write(upright, np.ascontiguousarray(np.rot90(pixels, 3)[:, :, ::-1]))
    return turned, upright


def write_pixel(path: Path) -> None:
    """An image of 1×1 pixels."""
    _write(path, np.full((1, 1, 3), 90, np.uint8))


def write_huge_jpeg(path: Path) -> None:
    """12,000×9,000 pixels, 108 million, of noisy stripes."""
    columns = np.arange(12_000, dtype=np.float32)
    row = (128 + 60 * np.sin(columns / 500)).astype(np.uint8)
    noise = np.random.default_rng(0).integers(0, 12, (900, 12_000), dtype=np.uint8)
    strip = np.tile(row, (900, 1)) + noise
    _write(path, np.dstack([np.tile(strip, (10, 1))] * 3))


def _write(path: Path, pixels: np.ndarray) -> None:
    swapped = pixels
    if pixels.ndim == 3:
        order = [2, 1, 0, 3][: pixels.shape[2]]
        swapped = np.ascontiguousarray(pixels[:, :, order])
    done, data = cv2.imencode(path.suffix, swapped)
    assert done
    path.write_bytes(data.tobytes())
