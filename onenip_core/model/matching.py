"""Match every token of a frame with the tokens of its product's gallery (ours, not in the paper).

A token gallery is (T, fused + fine + deepest): row t holds one token of the token grid and, beside it, one of the fine grid; the
two come from any places of any normal images, chosen so that together they cover what normal tokens look like.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor

from onenip_core.model.feature_fusion import FeatureLayout, unpack_fine

COARSE_DISTANCES, FINE_DISTANCES = 2, 4
"""Kinds of distance that `Matches` holds."""
_COSINE_GAIN = 10.0
"""Brings cosine distances, mostly below 0.3, to the size of the other inputs of the refiner."""


@dataclass(frozen=True, slots=True)
class Matches:
    """What the nearest gallery tokens say of every place."""

    residuals: Tensor
    """(B, fused, g, g), |nearest gallery token - feature|."""
    coarse: Tensor
    """(B, 2, g, g): cosine distance, Euclidean distance per √channel."""
    fine: Tensor
    """(B, 4, 2g, 2g): cosine distance, Euclidean distances of the fine stage, of the deepest stage and of both."""

    @property
    def distances(self) -> Tensor:
        """(B, 2g, 2g) cosine distance to the nearest gallery token on the fine grid, 0…2: an anomaly map without training."""
        return self.fine[:, 0] / _COSINE_GAIN


def join_matches(parts: Sequence[Matches]) -> Matches:
    """The matches of several batches as of one."""
    return Matches(
        torch.cat([part.residuals for part in parts]),
        torch.cat([part.coarse for part in parts]),
        torch.cat([part.fine for part in parts]),
    )


def gallery_width(layout: FeatureLayout) -> int:
    """Values of one row of a token gallery."""
    return layout.fused + layout.fine + layout.deepest


@torch.no_grad()
def match_tokens(features: Tensor, gallery: Tensor, layout: FeatureLayout, excluded: Tensor | None = None) -> Matches:
    """Find the nearest gallery token of every place, by cosine, on both grids.

    Args:
        features: (B, total, g, g) standardised.
        gallery: (B or 1, T, gallery_width); one gallery serves all images, or each has its own.
        layout: of the features.
        excluded: (B, T, 2) bool; rows whose coarse or fine token must not be found, because it was taken from this very image.
    """
    coarse_gallery, fine_gallery = gallery[..., : layout.fused], gallery[..., layout.fused :]
    fused = features[:, : layout.fused]
    matched, cosine = _nearest(fused, coarse_gallery, None if excluded is None else excluded[..., 0])
    difference = matched - fused
    coarse = torch.cat([cosine * _COSINE_GAIN, _length(difference)], dim=1)
    finer = unpack_fine(features, layout)
    fine_matched, fine_cosine = _nearest(finer, fine_gallery, None if excluded is None else excluded[..., 1])
    fine_difference = fine_matched - finer
    parts = (fine_difference[:, : layout.fine], fine_difference[:, layout.fine :], fine_difference)
    fine = torch.cat([fine_cosine * _COSINE_GAIN, *(_length(part) for part in parts)], dim=1)
    return Matches(difference.abs(), coarse, fine)


def _nearest(features: Tensor, gallery: Tensor, excluded: Tensor | None) -> tuple[Tensor, Tensor]:
    """(B, C, h, w) features, (B or 1, T, C) gallery → (B, C, h, w) nearest tokens, (B, 1, h, w) cosine distance."""
    batch, channels, height, width = features.shape
    tokens = features.flatten(2).transpose(1, 2)
    similarity = F.normalize(tokens, dim=-1) @ F.normalize(gallery, dim=-1).transpose(1, 2)
    if excluded is not None:
        similarity = similarity.masked_fill(excluded[:, None], -2.0)
    best = similarity.max(dim=-1)
    if gallery.shape[0] == 1:
        matched = gallery[0][best.indices]
    else:
        matched = torch.take_along_dim(gallery, best.indices[..., None], dim=1)
    as_map = matched.transpose(1, 2).reshape(batch, channels, height, width)
    return as_map, (1 - best.values.float()).reshape(batch, 1, height, width)


def _length(difference: Tensor) -> Tensor:
    length: Tensor = difference.float().norm(dim=1, keepdim=True) / difference.shape[1] ** 0.5
    return length
