"""Choose pictures that stand for many others, so that they make good prompts. No Qt here."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np

from onenip_core.data.images.image_io import read_image

COMPARED_SIDE = 32
COMPARED_AT_MOST = 60
"""Of more, so many that lie evenly among them are looked at: all of them are compared with each other."""


def even_share(paths: Sequence[Path], most: int = COMPARED_AT_MOST) -> tuple[Path, ...]:
    """At most `most` of the paths, in their order and evenly among them."""
    if len(paths) <= most:
        return tuple(paths)
    return tuple(paths[place * len(paths) // most] for place in range(most))


def choose_representatives(paths: Sequence[Path], count: int) -> tuple[Path, ...]:
    """At most `count` of the images, picked one by one so that every image is as close as possible to one of them.

    Raises:
        ImageReadError: an image cannot be read.
    """
    if not paths:
        return ()
    vectors = np.stack([_small_picture(path) for path in paths])
    distances = np.linalg.norm(vectors[:, None] - vectors[None], axis=2)
    nearest = np.full(len(paths), np.inf)
    chosen: list[int] = []
    for _ in range(min(count, len(paths))):
        costs = np.minimum(nearest[None], distances).sum(axis=1)
        costs[chosen] = np.inf
        best = int(np.argmin(costs))
        chosen.append(best)
        nearest = np.minimum(nearest, distances[best])
    return tuple(paths[index] for index in chosen)


def _small_picture(path: Path) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    grey = cv2.cvtColor(read_image(path), cv2.COLOR_RGB2GRAY)
    small = cv2.resize(grey, (COMPARED_SIDE, COMPARED_SIDE), interpolation=cv2.INTER_AREA)
    return small.astype(np.float32).ravel()
