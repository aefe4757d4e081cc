"""Pictures that show the same, pixel for pixel, in however many files and formats they are stored."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

import numpy as np

from onenip_core.data.images.image_io import read_image
from onenip_core.data.images.value_range import FULL_RANGE, ValueRange
from onenip_core.errors import ImageReadError
from onenip_core.types import RgbImage


def digest_of(pixels: RgbImage) -> str:
    """What two pictures, (H, W, 3), have in common if and only if they show the same."""
    digest = hashlib.blake2b(np.ascontiguousarray(pixels).data, digest_size=16)
    digest.update(repr(pixels.shape).encode())
    return digest.hexdigest()


def count_different(paths: Iterable[Path], enough: int, values: ValueRange = FULL_RANGE) -> int:
    """How many different pictures there are, counted up to `enough`: no more is read then. What cannot be read does not count."""
    digests: set[str] = set()
    for path in paths:
        if len(digests) >= enough:
            break
        try:
            digests.add(digest_of(read_image(path, values)))
        except ImageReadError:
            continue
    return len(digests)
