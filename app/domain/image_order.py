"""In which order the normal images of a product are shown, and which of them."""

from __future__ import annotations

import math
from collections.abc import Container, Iterable
from enum import StrEnum

from app.domain.folded_text import folded
from app.domain.product import NormalImage
from onenip_core.data.images.image_walk import natural_key


class ImageOrder(StrEnum):
    """What stands first."""

    NAME = "name"
    """By name, numbers inside names as numbers."""
    ADDED = "added"
    """What was added last."""
    TAKEN = "taken"
    """What was taken first; images of which nobody knows when stand at the end."""
    SESSION = "session"
    """Session by session, inside by the moment of the capture; images without a session stand at the end."""
    UNUSUAL = "unusual"
    """What is marked, then what resembles the others least; images that were not compared yet stand at the end."""


def in_order(images: Iterable[NormalImage], order: ImageOrder, marked: Container[int] = ()) -> tuple[NormalImage, ...]:
    """`images` sorted; those that are alike by name. `marked` are the numbers of those that a person should look at."""
    by_name = sorted(images, key=lambda image: natural_key(image.original_name))
    if order is ImageOrder.ADDED:
        # Files of one import get their numbers in the order of their names; its moment is the same for a person.
        return tuple(sorted(by_name, key=lambda image: (image.added_at, image.id), reverse=True))
    if order is ImageOrder.UNUSUAL:
        return tuple(sorted(by_name, key=lambda image: (image.id not in marked, _usualness(image))))
    if order is ImageOrder.TAKEN:
        return tuple(sorted(by_name, key=_moment))
    if order is ImageOrder.SESSION:
        return tuple(sorted(by_name, key=lambda i: (not i.session, natural_key(i.session), i.session, _moment(i))))
    return tuple(by_name)


def _moment(image: NormalImage) -> tuple[bool, str]:
    return image.taken_at is None, image.taken_at or ""


def _usualness(image: NormalImage) -> float:
    return math.inf if image.unusualness is None else -image.unusualness


def matching(images: Iterable[NormalImage], text: str) -> tuple[NormalImage, ...]:
    """Those whose names, tags, sessions and notes hold every word of `text`, upper and lower case alike."""
    words = folded(text).split()
    return tuple(image for image in images if all(word in folded(_described(image)) for word in words))


def _described(image: NormalImage) -> str:
    return "\n".join((image.original_name, image.session, *image.tags, image.note))
