"""Chooses a product's reference, finds how its normals lie beside it, and proves on them that parts can be aligned. No torch."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt

from onenip_core.alignment import LEAST_FOUND, Alignment, TaughtAlignment
from onenip_core.data.datasets.dataset import MIN_NORMALS, ProductDataset
from onenip_core.data.images.image_io import read_image
from onenip_core.data.images.value_range import FULL_RANGE
from onenip_core.errors import AlignmentError
from onenip_core.pose import Pose
from onenip_core.pose_finder import FoundPose, PoseFinder, make_reference
from onenip_core.progress import CancelToken, ProgressCallback, ProgressEvent, Stage
from onenip_core.reference_choice import MEASURED, most_typical, spread
from onenip_core.sentences import filled, together
from onenip_core.types import RgbImage

_MOST_CONFIDENCE = 0.5
"""That is asked of a part, however alike the good ones are: a defective one is to be judged, and has other edges."""
_MARGIN = 1.5
"""A part may differ from the reference by so many times what the most different good part does."""
_MOST_LOST = 0.1
"""Share of normals that may not be found, before the product is refused."""
_PROBES = 12
_FOUND_AGAIN = 0.75
"""Of the probes that must be found within _CLOSE."""
_CLOSE = 0.02
"""Of the longer side of a picture, anywhere in its inner half."""
_SEED_PROBE = 31


@dataclass(frozen=True, slots=True, eq=False)
class AlignedNormals:
    """What a model needs to align parts of one product, and how its normals lie."""

    taught: TaughtAlignment
    reference: RgbImage
    """As `make_reference` gives it."""
    poses: Mapping[Path, Pose]
    """Of each normal in which the part was found."""


def align_normals(
    product: ProductDataset, hashes: Mapping[Path, str], on_progress: ProgressCallback, cancel: CancelToken
) -> AlignedNormals:
    """Find how the normals of a product lie. A cancelled one says nothing of value.

    Raises:
        AlignmentError: its parts cannot be aligned, because they have no edges in common, or look alike when turned.
        ImageReadError: an image cannot be read any more.
    """
    paths = product.training_images
    if not paths:
        raise AlignmentError(filled("There is no normal image of {product!r} to align parts by.", product=product.name))
    values = product.values or FULL_RANGE
    chosen = (
        product.prompts[0]
        if product.prompts
        else most_typical((path, read_image(path, values)) for path in spread(paths, MEASURED))
    )
    picture = read_image(chosen, values)
    aspect = picture.shape[1] / picture.shape[0]
    finder = PoseFinder(make_reference(picture), aspect, product.alignment)
    found: dict[Path, FoundPose] = {}
    for number, path in enumerate(paths):
        if cancel.cancelled:
            break
        found[path] = finder.find(read_image(path, values))
        if number % 20 == 0:
            on_progress(ProgressEvent(Stage.READING, number / len(paths)))
    kept = {path: one for path, one in found.items() if one.confidence >= LEAST_FOUND}
    if not cancel.cancelled:
        _check_lost(product.name, len(found) - len(kept), len(found))
        _prove(product.name, finder, [(read_image(p, values), kept[p]) for p in spread(tuple(kept), _PROBES)])
    least = least_confidence([one.confidence for path, one in kept.items() if path != chosen])
    taught = TaughtAlignment(product.alignment, least, chosen.name, hashes[chosen], aspect)
    return AlignedNormals(taught, make_reference(picture), {path: one.pose for path, one in kept.items()})


def least_confidence(good: Sequence[float]) -> float:
    """Below which a part was not found, from the confidence of good ones."""
    return float(np.clip(1 - _MARGIN * (1 - min(good, default=1.0)), LEAST_FOUND, _MOST_CONFIDENCE))


def _check_lost(name: str, lost: int, total: int) -> None:
    if lost > _MOST_LOST * total or total - lost < MIN_NORMALS:
        raise AlignmentError(
            filled(
                "The parts of {name!r} cannot be aligned: in {lost} of {total} normal images nothing lies as in "
                "the reference. Parts are aligned by edges that all of them have in common, which a surface has "
                "not. Switch its alignment off, or look further.",
                name=name,
                lost=lost,
                total=total,
            )
        )


def _prove(name: str, finder: PoseFinder, probes: Sequence[tuple[RgbImage, FoundPose]]) -> None:
    """Turn and shift good parts by known amounts, and see whether that is found. Raises AlignmentError."""
    again = sum(_is_found_again(finder, *probe, number) for number, probe in enumerate(probes))
    if again < _FOUND_AGAIN * len(probes):
        counted = filled(
            "The parts of {name!r} cannot be aligned: of {probes} normal images that were moved by known amounts {again} were "
            "found again.",
            name=name,
            probes=len(probes),
            again=again,
        )
        turning = filled(
            "Parts that look alike when turned, such as round ones, can only be shifted; choose a smaller angle for those that "
            "look alike half a turn on."
        )
        advice = filled("Switch its alignment off, or look less far.")
        raise AlignmentError(together((counted, turning, advice) if finder.asked.angle else (counted, advice)))


def _is_found_again(finder: PoseFinder, picture: RgbImage, own: FoundPose, number: int) -> bool:
    height, width = picture.shape[:2]
    aim = _probe(finder.asked, own.pose.aspect, number)
    moved = cv2.warpAffine(picture, aim.matrix(height, width), (width, height), borderMode=cv2.BORDER_REPLICATE)
    found = finder.find(np.asarray(moved, np.uint8))
    rows = [height / 4, 3 * height / 4]
    places = np.array([[x, y, 1] for x in (width / 4, 3 * width / 4) for y in rows]).T
    wanted = _square(aim, height, width) @ _square(own.pose, height, width)
    apart = (wanted - _square(found.pose, height, width)) @ places
    return bool(np.linalg.norm(apart, axis=0).max() <= _CLOSE * max(height, width))


def _probe(asked: Alignment, aspect: float, number: int) -> Pose:
    """Up to half of what is looked for, in all directions."""
    rng = np.random.default_rng((_SEED_PROBE, number))
    dx, dy, turn = rng.uniform(-0.5, 0.5, 3)
    return Pose(dx * asked.most_shift, dy * asked.most_shift, turn * asked.angle, aspect)


def _square(pose: Pose, height: int, width: int) -> npt.NDArray[np.float64]:
    return np.vstack([pose.matrix(height, width), [0.0, 0.0, 1.0]])
