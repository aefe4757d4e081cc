"""Look at the normal images of a product before they teach a model: how unusual each is, and why a person should look at it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch

from onenip_core.config import NetworkConfig
from onenip_core.data.images.image_io import read_image
from onenip_core.data.images.tiles import TileGrid
from onenip_core.data.images.transforms import resize_to_input
from onenip_core.data.images.value_range import FULL_RANGE, ValueRange
from onenip_core.errors import ImageReadError
from onenip_core.evaluation.picture_marks import (
    FAR_OUT,
    FEWEST_IMAGES,
    find_foreign,
    find_twins,
    marks_of_statistics,
    picture_print,
)
from onenip_core.evaluation.unusual_images import deepest_features, unusualness
from onenip_core.inference.picture_check.picture_statistics import PictureStatistics, measure_picture
from onenip_core.inference.seen_area import SeenArea
from onenip_core.inspected_area import WHOLE_PICTURE, InspectedArea
from onenip_core.model.feature_backbone import FeatureBackbone
from onenip_core.picture_mark import LookedAt, Mark, OtherProduct, PictureMark

_BATCH = 4
_OF_EACH_PRODUCT = 8
"""Fewer images of another product say nothing of what it looks like."""

OnImage = Callable[[int, int], None]
"""Takes (done, total) in images."""


@dataclass(frozen=True, slots=True)
class _Picture:
    """What is kept of one image that could be read."""

    place: int
    features: torch.Tensor
    """(C, h, w), half precision."""
    statistics: PictureStatistics
    form: npt.NDArray[np.float32]


def look_at_normals(
    paths: Sequence[Path],
    backbone: FeatureBackbone,
    config: NetworkConfig,
    on_image: OnImage = lambda _done, _total: None,
    values: ValueRange = FULL_RANGE,
    others: Sequence[OtherProduct] = (),
    area: InspectedArea = WHOLE_PICTURE,
) -> tuple[LookedAt, ...]:
    """Look at all images of a product, and at those of other ones, which tell what does not belong here.

    Each image is looked at twice, once for its features and once for the comparison; `on_image` counts both. Other products' images
    that cannot be read are passed over. What lies outside of the inspected `area` is painted over, and so is alike on all of them.
    """
    total = 2 * len(paths) + sum(len(each.images) for each in others)
    done = 0

    def advance(count: int) -> None:
        nonlocal done
        done += count
        on_image(done, total)

    pictures = list(_read(paths, backbone, config, values, area, advance))
    descriptions: dict[str, npt.NDArray[np.float32]] = {}
    for each in others:
        read = [one.features for one in _read(each.images, backbone, config, each.values, area, advance)]
        if len(read) >= _OF_EACH_PRODUCT:
            descriptions[each.name] = _describe(read)
    found: list[LookedAt] = [LookedAt(None, (PictureMark(Mark.UNREADABLE),))] * len(paths)
    ranks = _rank(pictures, lambda one: on_image(done + one, total))
    marks = _marks(pictures, ranks, descriptions)
    for picture, rank, own in zip(pictures, ranks, marks, strict=True):
        found[picture.place] = LookedAt(rank, own)
    return tuple(found)


def _read(
    paths: Sequence[Path],
    backbone: FeatureBackbone,
    config: NetworkConfig,
    values: ValueRange,
    area: InspectedArea,
    advance: Callable[[int], None],
) -> Iterator[_Picture]:
    inspected = SeenArea.of(area, TileGrid(config.input_size, 1, 0))
    for start in range(0, len(paths), _BATCH):
        batch = paths[start : start + _BATCH]
        places, pixels, forms = [], [], []
        for place, path in enumerate(batch, start):
            try:
                image = read_image(path, values)
            except ImageReadError:
                continue
            places.append(place)
            small = resize_to_input(image, config.input_size)
            pixels.append(small if inspected is None else inspected.paint_over(small))
            forms.append(picture_print(image) if inspected is None else picture_print(small, inspected.inside))
        if pixels:
            features = deepest_features(backbone, np.stack(pixels))
            for place, form, seen, own in zip(places, forms, pixels, features, strict=True):
                yield _Picture(
                    place, own, measure_picture(seen[None], None if inspected is None else inspected.tiles), form
                )
        advance(len(batch))


def _rank(pictures: Sequence[_Picture], on_image: Callable[[int], None]) -> list[float | None]:
    if len(pictures) < FEWEST_IMAGES:
        return [None] * len(pictures)
    return list(unusualness(torch.stack([each.features for each in pictures]), on_image).tolist())


def _marks(
    pictures: Sequence[_Picture],
    ranks: Sequence[float | None],
    others: Mapping[str, npt.NDArray[np.float32]],
) -> list[tuple[PictureMark, ...]]:
    if not pictures:
        return []
    twins = find_twins([each.form for each in pictures])
    foreign = find_foreign(_describe([each.features for each in pictures]), others)
    found = []
    for place, plain in enumerate(marks_of_statistics([each.statistics for each in pictures])):
        rank, twin, product = ranks[place], twins[place], foreign[place]
        own = [PictureMark(kind) for kind in plain]
        if product is not None:  # which explains what else is odd about it
            own = [PictureMark(Mark.FOREIGN, product=product)]
        elif rank is not None and rank > FAR_OUT:
            own.append(PictureMark(Mark.ODD))
        if twin is not None:
            own.append(PictureMark(Mark.TWIN, twin=pictures[twin].place))
        found.append(tuple(sorted(own, key=lambda one: list(Mark).index(one.kind))))
    return found


def _describe(features: Sequence[torch.Tensor]) -> npt.NDArray[np.float32]:
    """(n, C): the mean over all places of each."""
    return np.stack([each.float().mean(dim=(1, 2)).numpy() for each in features])
