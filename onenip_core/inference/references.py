"""What the parity check compares on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np

from onenip_core.data.images.image_io import find_highest_value, read_image
from onenip_core.data.images.value_range import FULL_RANGE, ValueRange
from onenip_core.data.pseudo_anomalies.procedural_textures import generate_texture
from onenip_core.types import RgbImage

_SEED = 20260101
_GENERATED = 4


def reference_images(size: int, named: Sequence[Path] = (), ranges: Iterable[ValueRange] = ()) -> list[RgbImage]:
    """Images generated alike every time, `size` pixels a side, then the named files at their own size.

    `ranges` are those of the model's products. Whose a file is nobody says, so it is read by the narrowest one that holds it.

    Raises ImageReadError.
    """
    generated = [generate_texture(size, np.random.default_rng((_SEED, index))) for index in range(_GENERATED)]
    possible = sorted({FULL_RANGE, *ranges}, key=lambda values: values.white)
    return generated + [_read(path, possible) for path in named]


def _read(path: Path, possible: Sequence[ValueRange]) -> RgbImage:
    highest = find_highest_value(path) or 0
    return read_image(path, next(values for values in possible if highest <= values.white))
