"""Which of the marks that a comparison found still stand, and which images a person wants to see."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from app.domain.product import NormalImage
from onenip_core.picture_mark import Mark, PictureMark

Marks = Mapping[int, tuple[PictureMark, ...]]
"""By the numbers of the images; those without any are left out."""


class ImageGroup(StrEnum):
    """What is shown, where it is no single kind of mark."""

    ALL = "all"
    MARKED = "marked"
    """By any mark that stands, and not set aside."""
    PROMPTS = "prompts"
    ASIDE = "aside"


ImageChoice = ImageGroup | Mark


def standing_marks(images: Sequence[NormalImage]) -> Marks:
    """Why a person should look at each of a product's images: nothing where one has said that it is a good one.

    Of pictures that repeat each other the first that is not set aside is the one to keep; the others are its twins. When that one
    is set aside, the next takes its place.
    """
    keepers = _keepers(images)
    found: dict[int, tuple[PictureMark, ...]] = {}
    for image in images:
        if image.is_approved:
            continue
        marks = tuple(now for mark in image.marks if (now := _now(mark, image, keepers)) is not None)
        if marks:
            found[image.id] = marks
    return found


def _now(mark: PictureMark, image: NormalImage, keepers: Mapping[int, int]) -> PictureMark | None:
    if mark.kind is not Mark.TWIN:
        return mark
    keeper = keepers.get(image.id)
    return None if keeper in (None, image.id) else replace(mark, twin=keeper)


def _keepers(images: Sequence[NormalImage]) -> dict[int, int]:
    """For each image that repeats another, or is repeated, the first one of them all that is not set aside."""
    repeats = {
        image.id: mark.twin
        for image in images
        for mark in image.marks
        if mark.kind is Mark.TWIN and mark.twin is not None and mark.twin != image.id
    }
    members = repeats.keys() | set(repeats.values())
    roots = {image.id: _root(image.id, repeats) for image in images if image.id in members}
    first: dict[int, int] = {}
    for image in images:
        if image.id in roots and not image.is_set_aside:
            first.setdefault(roots[image.id], image.id)
    return {number: first[root] for number, root in roots.items() if root in first}


def _root(image_id: int, repeats: Mapping[int, int]) -> int:
    seen = {image_id}
    while image_id in repeats:
        image_id = repeats[image_id]
        if image_id in seen:  # what is stored may be damaged, and go in a circle
            return min(seen)
        seen.add(image_id)
    return image_id


@dataclass(frozen=True, slots=True)
class MarkCounts:
    """How many images there are to choose from."""

    total: int
    marked: int
    aside: int
    prompts: int
    of_kind: Mapping[Mark, int]
    """In the order of `Mark`, without those that no image has; an image with two marks counts with both."""


def count_marks(images: Sequence[NormalImage], marks: Marks) -> MarkCounts:
    """Images that are set aside have been looked at: they count as that alone."""
    aside = {image.id for image in images if image.is_set_aside}
    kinds = Counter(mark.kind for number, own in marks.items() if number not in aside for mark in own)
    of_kind = {kind: kinds[kind] for kind in Mark if kinds[kind]}
    prompts = sum(image.is_prompt for image in images)
    return MarkCounts(len(images), len(marks.keys() - aside), len(aside), prompts, of_kind)


def chosen(images: Iterable[NormalImage], marks: Marks, choice: ImageChoice) -> tuple[NormalImage, ...]:
    """The images of the group, or those that have the mark and are not set aside. Prompts are shown whatever else they are."""

    def belongs(image: NormalImage) -> bool:
        if choice is ImageGroup.ALL:
            return True
        if choice is ImageGroup.PROMPTS:
            return image.is_prompt
        if choice is ImageGroup.ASIDE or image.is_set_aside:
            return choice is ImageGroup.ASIDE and image.is_set_aside
        own = marks.get(image.id, ())
        return bool(own) if choice is ImageGroup.MARKED else any(mark.kind is choice for mark in own)

    return tuple(image for image in images if belongs(image))
