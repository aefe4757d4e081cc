"""Which normal image of a product the others are laid over. No torch."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeVar

import cv2
import numpy as np

from onenip_core.types import RgbImage

MEASURED = 64
"""Normals of which the reference is chosen: more, evenly spread, tell nothing new."""
_SIDE = 64
Item = TypeVar("Item")


def most_typical(pictures: Iterable[tuple[Item, RgbImage]]) -> Item:
    """The one that is nearest to the median of all: where its part lies, most parts nearly do."""
    items, small = [], []
    for item, picture in pictures:  # one at a time: they may be large
        items.append(item)
        small.append(cv2.resize(picture, (_SIDE, _SIDE), interpolation=cv2.INTER_AREA))
    apart = np.abs(np.stack(small) - np.median(np.stack(small), axis=0)).mean(axis=(1, 2, 3))
    return items[int(apart.argmin())]


def spread(items: Sequence[Item], most: int) -> list[Item]:
    """Up to so many of them, evenly spread."""
    places = np.linspace(0, len(items) - 1, min(len(items), most)).round().astype(int)
    return [items[place] for place in places]
