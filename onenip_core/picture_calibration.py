"""How far a picture of one product may be from those of its good parts and still be judged. No torch."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PictureLimits:
    """What is measured of a picture before it is judged, and how much of it is allowed; see `inference.picture_check`.

    Chosen on pictures of good parts alone: none of a defect, none that should be refused.
    """

    light: float
    """The least brightness, 0…255, that the brightest hundredth of the picture must reach; below it the picture is black."""
    white: float
    """The largest share, 0…1, of pixels that are white."""
    contrast: float
    """The least standard deviation of the brightness; below it the picture shows nothing."""
    sharpness: float
    """The least sharpness; below it the picture is blurred."""
    strangeness: float
    """The largest distance from how good parts look, place by place."""
    oddness: float | None
    """The largest distance from how good parts look in the middle; None where the place of what is seen says more."""
    foreignness: float
    """The largest distance from how good parts look anywhere: above it, this is no displaced part but something else."""
    others: dict[str, float]
    """By how much the likeness to another product may be larger than that to this one, by its name."""


@dataclass(frozen=True, slots=True)
class PictureCalibration:
    """The limits of one product, and how many pictures they come from."""

    limits: PictureLimits
    offset: float
    """Of the product's likeness; see `inference.picture_check.appearance`."""
    pictures: int
    """Of good parts, that the limits come from."""
    held_out: int
    """Of them, pictures that were held out from training."""
    refused: int
    """Of those held out, that limits refuse which were chosen without them."""
