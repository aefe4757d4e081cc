"""Match every token of a frame with the tokens of its product's gallery (ours, not in the paper).

A token gallery is (T, gallery_width): row t holds one token of the token grid and, beside it, one of the fine grid, each as a unit
vector followed by its length. The two come from any places of any normal images, chosen so that together the rows cover what
normal tokens look like.
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
_LEAST_LENGTH = 1e-12
_OUT_OF_REACH = -3.0
"""Below every cosine."""
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
    nearest: Tensor
    """(B, g·g) int64, the row of the gallery that is nearest on the token grid."""

    @property
    def distances(self) -> Tensor:
        """(B, 2g, 2g) cosine distance to the nearest gallery token on the fine grid, 0…2: an anomaly map without training."""
        return self.fine[:, 0] / _COSINE_GAIN


def gallery_width(layout: FeatureLayout) -> int:
    """Values of one row of a token gallery."""
    return layout.fused + 1 + layout.fine + layout.deepest + 1


def gallery_rows(coarse: Tensor, fine: Tensor) -> Tensor:
    """(T, fused) and (T, fine + deepest) tokens → (T, gallery_width) rows of a gallery."""
    lengths = [tokens.norm(dim=1, keepdim=True).clamp_min(_LEAST_LENGTH) for tokens in (coarse, fine)]
    return torch.cat([coarse / lengths[0], lengths[0], fine / lengths[1], lengths[1]], dim=1)


def residuals_to(rows: Tensor, features: Tensor, layout: FeatureLayout) -> Tensor:
    """`Matches.residuals` of (B, total, g, g) standardised features whose nearest rows, (B, g·g, gallery_width), are known."""
    fused = features[:, : layout.fused]
    matched = rows[..., : layout.fused] * rows[..., layout.fused : layout.fused + 1]
    return (matched.transpose(1, 2).reshape(fused.shape) - fused).abs()


@torch.no_grad()
def match_tokens(features: Tensor, gallery: Tensor, layout: FeatureLayout, excluded: Tensor | None = None) -> Matches:
    """Find the nearest gallery token of every place, by cosine, on both grids.

    Args:
        features: (B, total, g, g) standardised.
        gallery: (B or 1, T, gallery_width); one gallery serves all images, or each has its own.
        layout: of the features.
        excluded: (B, T, 2) bool; rows whose coarse or fine token must not be found, because it was taken from this very image.
    """
    coarse_gallery, fine_gallery = gallery[..., : layout.fused + 1], gallery[..., layout.fused + 1 :]
    fused = features[:, : layout.fused]
    nearest, difference, cosine = _nearest(fused, coarse_gallery, None if excluded is None else excluded[..., 0])
    residuals = difference.abs().transpose(1, 2).reshape(fused.shape)
    coarse = _as_maps([cosine * _COSINE_GAIN, _length(difference)], fused)
    finer = unpack_fine(features, layout)
    _, difference, cosine = _nearest(finer, fine_gallery, None if excluded is None else excluded[..., 1])
    parts = (difference[..., : layout.fine], difference[..., layout.fine :], difference)
    return Matches(residuals, coarse, _as_maps([cosine * _COSINE_GAIN, *map(_length, parts)], finer), nearest)


def _nearest(features: Tensor, gallery: Tensor, excluded: Tensor | None) -> tuple[Tensor, Tensor, Tensor]:
    """(B, C, h, w) features, (B or 1, T, C + 1) gallery → (B, N) rows of the nearest tokens, (B, N, C) these tokens - feature,
    (B, N) cosine distance.
    """
    channels = features.shape[1]
    plain = features.flatten(2).transpose(1, 2)
    tokens = F.normalize(plain, dim=-1)
    units = gallery[..., :channels]
    if excluded is None:
        similarity = units @ tokens.transpose(1, 2)
    else:
        # One more channel puts what is excluded out of reach; faster than masking all pairs of tokens.
        reach = _OUT_OF_REACH * excluded[..., None].to(units.dtype)
        similarity = torch.cat([units, reach], dim=-1) @ F.pad(tokens, (0, 1), value=1.0).transpose(1, 2)
    # Gallery tokens are the rows, so that the largest is found for many places at once; `argmax` takes longer for the same.
    best = similarity.max(dim=1).indices
    if gallery.shape[0] == 1:
        row = gallery[0][best]
    else:
        row = gallery.gather(1, best[..., None].expand(-1, -1, channels + 1))
    # 1 - cosine, from the difference of the unit vectors: in bf16 the similarity itself is too coarse near 1.
    distance = (tokens - row[..., :channels]).float().square().sum(dim=-1) / 2
    return best, row[..., :channels] * row[..., channels:] - plain, distance


def _length(difference: Tensor) -> Tensor:
    """(B, N, C) → (B, N), per √channel."""
    length: Tensor = difference.float().norm(dim=-1) / difference.shape[-1] ** 0.5
    return length


def _as_maps(measured: Sequence[Tensor], features: Tensor) -> Tensor:
    """What was measured of each place, (B, N) each → (B, kinds, h, w), on the grid of the (B, C, h, w) features."""
    return torch.stack(tuple(measured), dim=1).reshape(-1, len(measured), *features.shape[2:])
