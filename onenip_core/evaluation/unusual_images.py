"""How unusual each normal image of a product is among the others: bad parts that slipped in among the good ones stand out.

Every place of an image is compared with the most similar place of each other image, on features of the frozen backbone. What
most other images have is usual. Many bad parts may have slipped in together, and their defects resemble each other: so a place
counts as usual only if most of the other images have something like it, as in MuSc (Li et al., ICLR 2024), and not if one of
them has it, as with the nearest neighbour of PatchCore: of 20 cracked tiles among 60 good ones that finds none at all.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import numpy.typing as npt
import torch
import torch.nn.functional as F
from torch import Tensor

from onenip_core.model.feature_backbone import FeatureBackbone

_MOST_OTHERS = 64
"""Images that each one is compared with; of more, some are taken evenly, so that the time grows with the images and not with
their square."""
_USUAL_SHARE = 0.6
"""A place is as unusual as it is to this share of the other images, the most similar ones."""
_PLACES = 4
"""So many of the most unusual places make an image's score."""
_SMALLEST_SPREAD = 1e-3
"""Relative to the median; keeps the scale finite where all images are alike."""


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


def deepest_features(backbone: FeatureBackbone, pixels: npt.NDArray[np.uint8]) -> Tensor:
    """(B, S, S, 3) uint8 RGB → (B, C, h, w) of the backbone's deepest stage, in half precision."""
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
