"""How unusual each normal image of a product is among the others: bad parts that slipped in among the good ones stand out.

Every place of an image is compared with the most similar place of each other image, on features of the frozen backbone. What
most other images have is usual. Many bad parts may have slipped in together, and their defects resemble each other: so a place
counts as usual only if most of the other images have something like it, as in MuSc (Li et al., ICLR 2024), and not if one of
them has it, as with the nearest neighbour of PatchCore: of 20 cracked tiles among 60 good ones that finds none at all.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
import torch.nn.functional as F
from torch import Tensor

from onenip_core.config import NetworkConfig
from onenip_core.data.images.image_io import read_image
from onenip_core.data.images.tiles import TileGrid
from onenip_core.data.images.transforms import resize_to_input
from onenip_core.data.images.value_range import FULL_RANGE, ValueRange
from onenip_core.errors import ImageReadError
from onenip_core.inference.seen_area import SeenArea
from onenip_core.inspected_area import WHOLE_PICTURE, InspectedArea
from onenip_core.model.feature_backbone import FeatureBackbone

FEWEST_IMAGES = 8
"""Of fewer images nobody can say what is usual."""

_BATCH = 4
_MOST_OTHERS = 64
"""Images that each one is compared with; of more, some are taken evenly, so that the time grows with the images and not with
their square."""
_USUAL_SHARE = 0.6
"""A place is as unusual as it is to this share of the other images, the most similar ones."""
_PLACES = 4
"""So many of the most unusual places make an image's score."""
_SMALLEST_SPREAD = 1e-3
"""Relative to the median; keeps the scale finite where all images are alike."""

OnImage = Callable[[int, int], None]
"""Takes (done, total) in images."""


def rank_unusual(
    paths: Sequence[Path],
    backbone: FeatureBackbone,
    config: NetworkConfig,
    on_image: OnImage = lambda _done, _total: None,
    values: ValueRange = FULL_RANGE,
    area: InspectedArea = WHOLE_PICTURE,
) -> tuple[float | None, ...]:
    """How unusual each image file is, as `unusualness` says it; None for one that cannot be read, and for all of too few.

    Each image is looked at twice, once for its features and once for the comparison; `on_image` counts both. What lies outside of
    the inspected `area` is painted over, and so looks alike on all of them.
    """
    seen = SeenArea.of(area, TileGrid(config.input_size, 1, 0))
    total, features, read = 2 * len(paths), [], []
    for start in range(0, len(paths), _BATCH):
        pixels = []
        for number, path in enumerate(paths[start : start + _BATCH], start):
            try:
                image = resize_to_input(read_image(path, values), config.input_size)
                pixels.append(image if seen is None else seen.paint_over(image))
            except ImageReadError:
                continue
            read.append(number)
        if pixels:
            features.append(_deepest(backbone, np.stack(pixels)))
        on_image(min(start + _BATCH, len(paths)), total)
    ranks: list[float | None] = [None] * len(paths)
    if len(read) < FEWEST_IMAGES:
        return tuple(ranks)
    found = unusualness(torch.cat(features), lambda done: on_image(len(paths) + done, total))
    for number, value in zip(read, found.tolist(), strict=True):
        ranks[number] = value
    return tuple(ranks)


def unusualness(features: Tensor, on_image: Callable[[int], None] = lambda _done: None) -> npt.NDArray[np.float64]:
    """(n, C, h, w) features of at least three images → (n,): 0 is the typical image, and 1 is the median distance from it (MAD),
    so that beyond 4 an image is far out.
    """
    tokens = _tokens(features)
    count, places, channels = tokens.shape
    scores = np.zeros(count)
    for image in range(count):
        others = tokens[_others(count, image)]
        distances = torch.cdist(
            tokens[image].float(), others.reshape(-1, channels).float(), compute_mode="use_mm_for_euclid_dist"
        )
        nearest = distances.reshape(places, len(others), places).amin(dim=2)
        usual = max(1, round(_USUAL_SHARE * len(others)))
        apart = nearest.topk(usual, dim=1, largest=False).values.mean(dim=1)
        scores[image] = float(apart.topk(min(_PLACES, places)).values.mean())
        on_image(image + 1)
    return _deviation(scores)


def _deepest(backbone: FeatureBackbone, pixels: npt.NDArray[np.uint8]) -> Tensor:
    layout = backbone.layout
    features = backbone(torch.from_numpy(np.ascontiguousarray(pixels.transpose(0, 3, 1, 2))))
    deepest: Tensor = features[:, layout.fused - layout.deepest : layout.fused]
    return deepest.half()  # thousands of images in half the memory


def _tokens(features: Tensor) -> Tensor:
    """(n, C, h, w) → (n, h·w, C): every channel of like weight, every place with its surroundings."""
    mean = features.float().mean(dim=(0, 2, 3), keepdim=True)
    deviation = features.float().std(dim=(0, 2, 3), keepdim=True).clamp_min(1e-6)
    parts = [
        F.avg_pool2d((part.float() - mean) / deviation, 3, stride=1, padding=1, count_include_pad=False).half()
        for part in torch.split(features, 64)
    ]
    return torch.cat(parts).flatten(2).transpose(1, 2).contiguous()


def _others(count: int, image: int) -> npt.NDArray[np.int64]:
    others = np.delete(np.arange(count), image)
    if len(others) <= _MOST_OTHERS:
        return others
    return others[np.linspace(0, len(others) - 1, _MOST_OTHERS).round().astype(np.int64)]


def _deviation(scores: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Distance from the median in units of the median distance."""
    median = float(np.median(scores))
    spread = max(float(np.median(np.abs(scores - median))), _SMALLEST_SPREAD * abs(median), 1e-9)
    return (scores - median) / spread
