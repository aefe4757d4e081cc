"""How parts of a product would be aligned, tried on its normal images: what training does, on one picture at a time. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from threading import Lock

import cv2
import numpy as np

from app.domain.product import NormalImage, Product
from onenip_core.alignment import Alignment
from onenip_core.data.images.image_io import read_image
from onenip_core.errors import ImageReadError
from onenip_core.pose import Pose
from onenip_core.pose_finder import PoseFinder, make_reference
from onenip_core.reference_choice import MEASURED, most_typical, spread
from onenip_core.types import RgbImage


@dataclass(frozen=True, slots=True, eq=False)
class Tried:
    """What was found of one normal image."""

    taken: RgbImage
    aligned: RgbImage
    reference: RgbImage
    """Of the size of the others where they are of one shape."""
    pose: Pose
    confidence: float
    is_reference: bool


class AlignmentPreview:
    """Reads and looks; may be asked from any thread, one after the other."""

    def __init__(self, product: Product, images: Sequence[NormalImage]) -> None:
        """`images` of the product, set aside ones too: those teach nothing, and are tried all the same."""
        self._product = product
        self._images = [image for image in images if not image.is_set_aside] or list(images)
        self._lock = Lock()
        self._chosen: tuple[NormalImage, RgbImage] | None = None
        self._finder: tuple[Alignment, PoseFinder] | None = None

    def try_on(self, image: NormalImage, alignment: Alignment) -> Tried:
        """Raises ImageReadError: the picture cannot be read, or no picture of the product."""
        with self._lock:
            taken = read_image(image.path, self._product.values)
            chosen, reference = self._reference()
            found = self._finder_for(reference, alignment).find(taken)
        height, width = taken.shape[:2]
        same = reference if reference.shape == taken.shape else _fitted(reference, height, width)
        covered = found.pose.covered(height, width)
        aligned = np.where(covered[..., None], found.pose.align(taken), same)
        return Tried(taken, aligned, same, found.pose, found.confidence, image.id == chosen.id)

    def _reference(self) -> tuple[NormalImage, RgbImage]:
        if self._chosen is None:
            prompt = next((image for image in self._images if image.is_prompt), None)
            chosen = prompt or most_typical(self._readable())
            self._chosen = chosen, read_image(chosen.path, self._product.values)
        return self._chosen

    def _readable(self) -> list[tuple[NormalImage, RgbImage]]:
        found = []
        damage: ImageReadError | None = None
        for image in spread(self._images, MEASURED):
            try:
                found.append((image, make_reference(read_image(image.path, self._product.values))))
            except ImageReadError as error:
                damage = error
        if not found and damage is not None:
            raise damage
        return found

    def _finder_for(self, reference: RgbImage, alignment: Alignment) -> PoseFinder:
        if self._finder is None or self._finder[0] != alignment:
            aspect = reference.shape[1] / reference.shape[0]
            self._finder = alignment, PoseFinder(make_reference(reference), aspect, alignment)
        return self._finder[1]


def _fitted(picture: RgbImage, height: int, width: int) -> RgbImage:
    return np.asarray(cv2.resize(picture, (width, height), interpolation=cv2.INTER_AREA), np.uint8)
