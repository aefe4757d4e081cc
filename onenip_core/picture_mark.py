"""Why a person should look at a normal image before it teaches a model; `evaluation/normal_pictures` finds it. No torch.

Nothing is judged by a mark, and a marked image trains like any other until a person sets it aside.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from onenip_core.data.images.value_range import FULL_RANGE, ValueRange

MOST_OF_ANOTHER = 24
"""So many images say what a product looks like, beside another."""


class Mark(StrEnum):
    """What a person should look at."""

    UNREADABLE = "unreadable"
    FOREIGN = "foreign"
    """It resembles another product far more than its own."""
    ODD = "odd"
    """It is very unlike the others."""
    BLURRED = "blurred"
    DARK = "dark"
    BURNT = "burnt"
    """Overexposed: much more of it is white than of the others."""
    TWIN = "twin"
    """Nearly the same picture as one before it."""


@dataclass(frozen=True, slots=True)
class PictureMark:
    """One reason to look at an image."""

    kind: Mark
    twin: int | None = None
    """The image that it repeats: its place among those that were looked at, or its number where they are stored."""
    product: str | None = None
    """The product that it resembles more, as whoever asked calls it."""


@dataclass(frozen=True, slots=True)
class LookedAt:
    """What was found of one image file."""

    unusualness: float | None
    """See `evaluation/unusual_images`; None for one that cannot be read, and for all of too few."""
    marks: tuple[PictureMark, ...]
    """In the order of `Mark`."""


@dataclass(frozen=True, slots=True)
class OtherProduct:
    """Some images of another product, and how its files are read."""

    name: str
    images: tuple[Path, ...]
    values: ValueRange = FULL_RANGE

    @classmethod
    def of(cls, name: str, images: Sequence[Path], values: ValueRange = FULL_RANGE) -> OtherProduct:
        """With at most MOST_OF_ANOTHER of its images, taken evenly."""
        step = max(1, -(-len(images) // MOST_OF_ANOTHER))
        return cls(name, tuple(images[::step]), values)
