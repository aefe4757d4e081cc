"""Masks of photographs that EXIF turns: was a mask drawn on the picture as a viewer shows it, or on the pixels as stored?

The rule: a mask is taken as drawn on what a viewer shows, because that is what a person sees; what the mask's own EXIF says is
applied to it, and settles the question. A mask that has the shape of the stored pixels, and not of the upright picture, was drawn
on those: it is turned with its photograph, and that is said. Where both have the same shape (squares, pictures turned by half or
mirrored) nobody can tell: the mask is taken as drawn on what a viewer shows, and a person is warned by name.
"""

from __future__ import annotations

from enum import Enum, auto

from onenip_core.data.images.image_header import ImageHeader


class MaskFit(Enum):
    """How a mask lies on its photograph."""

    FITS = auto()
    IN_DOUBT = auto()
    """It fits both ways, and only one of them is right."""
    STORED = auto()
    """It was drawn on the stored pixels, and is turned with them."""
    WRONG_SIZE = auto()


def fit_mask(mask: ImageHeader, photograph: ImageHeader) -> MaskFit:
    """How a mask lies on its photograph, by their headers."""
    stored = (photograph.height, photograph.width)
    fits = mask.upright_size == photograph.upright_size
    if photograph.orientation == 1 or mask.orientation != 1:
        return MaskFit.FITS if fits else MaskFit.WRONG_SIZE
    if fits:
        return MaskFit.IN_DOUBT if stored == photograph.upright_size else MaskFit.FITS
    return MaskFit.STORED if mask.upright_size == stored else MaskFit.WRONG_SIZE
