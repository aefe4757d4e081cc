"""What the parity check compares on."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from onenip_core.data.images.image_io import read_image
from onenip_core.data.pseudo_anomalies.procedural_textures import generate_texture
from onenip_core.types import RgbImage

_SEED = 20260101
_GENERATED = 4


def reference_images(size: int, named: Sequence[Path] = ()) -> list[RgbImage]:
    """Images generated alike every time, `size` pixels a side, then the named files at their own size.

    Raises ImageReadError.
    """
    generated = [generate_texture(size, np.random.default_rng((_SEED, index))) for index in range(_GENERATED)]
    return generated + [read_image(path) for path in named]
