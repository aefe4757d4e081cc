"""Pictures that show the same, pixel for pixel, in however many files and formats they are stored."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

from onenip_core.data.images.image_io import read_image
from onenip_core.data.images.value_range import FULL_RANGE, ValueRange
from onenip_core.errors import ImageReadError


def picture_digest(path: Path, values: ValueRange = FULL_RANGE) -> str:
    """What two files, read by `values`, have in common if and only if they show the same. Raises ImageReadError."""
    pixels = read_image(path, values)
    return hashlib.blake2b(pixels.tobytes() + repr(pixels.shape).encode(), digest_size=16).hexdigest()


def count_different(paths: Iterable[Path], enough: int, values: ValueRange = FULL_RANGE) -> int:
    """How many different pictures there are, counted up to `enough`: no more is read then. What cannot be read does not count."""
    digests: set[str] = set()
    for path in paths:
        if len(digests) >= enough:
            break
        try:
            digests.add(picture_digest(path, values))
        except ImageReadError:
            continue
    return len(digests)
