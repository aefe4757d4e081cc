"""Where the part lies in a picture before anything looks at it, and what of it counts then. No torch."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np
import numpy.typing as npt

from onenip_core.area_shapes import BoolMask
from onenip_core.data.images.tiles import TileGrid
from onenip_core.data.images.transforms import resize_to_input
from onenip_core.inference.input_tiles import check_pixels, input_tiles
from onenip_core.inference.seen_area import SeenArea
from onenip_core.manifest import ModelManifest
from onenip_core.picture_doubt import DoubtKind, PictureDoubt
from onenip_core.pose import Pose
from onenip_core.pose_finder import PoseFinder
from onenip_core.types import AnomalyMap, RgbImage

_MARGIN = 8
"""Pixels of the network's input beside the edge of the picture that do not count either: one place of the fine grid."""
_MOST_CUT_OFF = 0.02
"""Of an inspected area that may lie beyond the picture: what a pixel of a small picture is worth, and no part of a part."""
_MOST_UNSEEN = 0.1
"""Of an inspected area that may not count, with the margin: more of it would pass as good without having been looked at."""
_LEAST_IN_VIEW = 0.4
"""Of a whole picture that must count, where nobody said where the part is."""


@dataclass(frozen=True, slots=True, eq=False)
class Placed:
    """How the part of one picture was found."""

    pose: Pose | None
    """That it is put back from; None where it lies as in the reference within half a pixel, so that no pixel is touched."""
    confidence: float
    inside: BoolMask | None
    """(side, side) of the reference's frame that counts: inspected, and in view; None for all of it."""
    doubt: PictureDoubt | None = None
    """Why it should not be judged."""

    def put_back(self, values: AnomalyMap) -> AnomalyMap:
        """A map of the reference's frame as it lies over the picture, 0 where nothing was inspected."""
        return values if self.pose is None else self.pose.put_back(values)

    @property
    def lying(self) -> Placed:
        """Of the aligned picture itself."""
        return replace(self, pose=None)


@dataclass(frozen=True, slots=True, eq=False)
class ProductSight:
    """How the network sees pictures of one product: aligned first, then painted over outside of its area."""

    product: str
    grid: TileGrid
    area: SeenArea | None = None
    """None on the whole picture."""
    finder: PoseFinder | None = None
    """None where parts are not aligned."""
    least_confidence: float = 0.0

    def place(self, image: RgbImage) -> Placed | None:
        """Find the part of (H, W, 3); None where parts are not aligned. Raises UsageError: no such picture."""
        if self.finder is None:
            return None
        check_pixels(image)
        found = self.finder.find(image)
        inside = None if self.area is None else self.area.inside
        if found.confidence < self.least_confidence:
            return Placed(None, found.confidence, inside, PictureDoubt(DoubtKind.NOT_ALIGNED, self.product))
        if not found.pose.moves(self.grid.side):
            return Placed(None, found.confidence, inside)
        counted, cut_off = within_picture(found.pose, self.grid, self.area)
        doubt = PictureDoubt(DoubtKind.CUT_OFF, self.product) if cut_off else None
        return Placed(found.pose, found.confidence, counted, doubt)

    def tiles(self, image: RgbImage, placed: Placed | None) -> npt.NDArray[np.uint8]:
        """(H, W, 3) uint8 of any size → (tiles, S, S, 3) as the engine takes them. Raises UsageError: no such picture."""
        check_pixels(image)
        if placed is not None and placed.pose is not None and self.finder is not None:
            image = lay_over(image, placed.pose, self.finder.reference, self.grid.side)
        return input_tiles([image], self.grid, self.area)


def lay_over(image: RgbImage, pose: Pose, reference: RgbImage, side: int) -> RgbImage:
    """(H, W, 3) → (side, side, 3): the part as it lies in the reference, which shows through where the picture ends.

    So the network sees nothing that it has never seen, such as an edge in the middle of nowhere; what shows through does not count.
    """
    laid = resize_to_input(pose.align(image), side)
    return np.where(pose.covered(side, side)[..., None], laid, resize_to_input(reference, side))


def within_picture(pose: Pose, grid: TileGrid, area: SeenArea | None) -> tuple[BoolMask, bool]:
    """(side, side) that counts of an aligned picture, and whether too little of the inspected area does for a verdict.

    Of a whole picture a part always lies beyond; nobody knows whether it shows the part, unless it is most of it.
    """
    covered = pose.covered(grid.side, grid.side)
    kernel = np.ones((2 * _MARGIN + 1, 2 * _MARGIN + 1), np.uint8)
    # Beyond the frame itself all counts as covered.
    counted = cv2.erode(covered.astype(np.uint8), kernel, borderType=cv2.BORDER_CONSTANT, borderValue=1) > 0
    if area is None:
        return np.asarray(counted), bool(counted.mean() < _LEAST_IN_VIEW)
    counted = counted & area.inside
    inspected = area.inside.sum()
    missing, unseen = ((area.inside & ~seen).sum() / inspected for seen in (covered, counted))
    return np.asarray(counted), bool(missing > _MOST_CUT_OFF or unseen > _MOST_UNSEEN) or not counted.any()


def product_sights(
    manifest: ModelManifest, references: Mapping[str, RgbImage], grid: TileGrid
) -> Mapping[str, ProductSight]:
    """Of all products of a model, by name; `references` of those that are aligned."""
    sights = {}
    for product in manifest.products:
        sight = ProductSight(product.name, grid, SeenArea.of(product.area, grid))
        if product.alignment is not None:
            taught = product.alignment
            finder = PoseFinder(references[product.name], taught.aspect, taught.asked)
            sight = replace(sight, finder=finder, least_confidence=taught.least_confidence)
        sights[product.name] = sight
    return sights


def groups_seen_alike(sights: Mapping[str, ProductSight]) -> Sequence[tuple[ProductSight, list[str]]]:
    """The names of the products whose pictures are brought before the network in the same way, with one of their sights."""
    groups: dict[object, tuple[ProductSight, list[str]]] = {}
    for name, sight in sights.items():
        key = sight.area if sight.finder is None else name
        groups.setdefault(key, (sight, []))[1].append(name)
    return list(groups.values())
