"""Images of made-up products for the core's tests."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from onenip_core.data.images.png_writing import write_png
from onenip_core.types import RgbImage


def striped_part(rng: np.random.Generator, size: int = 96, vertical: bool = True) -> RgbImage:
    """A made-up part: soft stripes with noise, in grey."""
    wave = 128 + 60 * np.sin(np.arange(size) / 4 + rng.uniform(0, 0.5))
    grey = np.tile(wave, (size, 1)) + rng.normal(0, 6, (size, size))
    grey = grey if vertical else grey.T
    return np.repeat(np.clip(grey, 0, 255).astype(np.uint8)[..., None], 3, axis=2)


def write_parts(folder: Path, count: int, *, vertical: bool = True, seed: int = 0) -> list[Path]:
    """Write `count` normal images of a made-up product."""
    rng = np.random.default_rng(seed)
    paths = [folder / f"part{index:03d}.png" for index in range(count)]
    for path in paths:
        write_png(path, striped_part(rng, vertical=vertical))
    return paths
