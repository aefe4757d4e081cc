"""Token galleries of a product, each made without one block of its training normals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from onenip_core.model.feature_fusion import unpack_fine
from onenip_core.model.matching import gallery_rows
from onenip_core.model.onenip_network import OneNipNetwork
from onenip_core.training.feature_cache import FeatureCache
from onenip_core.training.token_gallery import MOST_IMAGES, MOST_TILES, cover_tokens, inside_of

_SEED_CROSSED = 42


@dataclass(frozen=True, slots=True)
class _BlockTokens:
    """That cover what one block looks like."""

    coarse: Tensor
    """(T, fused)."""
    fine: Tensor
    """(T, fine + deepest)."""


def crossed_galleries(
    cache: FeatureCache, blocks: Sequence[npt.NDArray[np.int64]], network: OneNipNetwork, size: int, seed: int
) -> tuple[Tensor | None, ...]:
    """(size, gallery_width) for each block: tokens of the training images of all other blocks; None where no other has any.

    `blocks` are the indices of each block's training images, which may be none. Covering tokens are drawn from each block once, and
    each gallery from those of the other blocks: a coreset of coresets covers nearly as well as one of all tokens (Malkomes et al.,
    NeurIPS 2015), and all galleries together cost little more than one.
    """
    most = max(1, min(MOST_IMAGES, max(1, MOST_TILES // cache.tiles)) // len(blocks))
    drawn = [
        _tokens_of(cache, _spread(images, most), network, size // 2, (seed, _SEED_CROSSED, number))
        if len(images)
        else None
        for number, images in enumerate(blocks)
    ]
    galleries: list[Tensor | None] = []
    for number in range(len(blocks)):
        others = [one for other, one in enumerate(drawn) if one is not None and other != number]
        rng = np.random.default_rng((seed, _SEED_CROSSED, len(blocks) + number))
        galleries.append(_join(others, size, rng) if others else None)
    return tuple(galleries)


def _spread(images: npt.NDArray[np.int64], most: int) -> npt.NDArray[np.int64]:
    if len(images) <= most:
        return images
    return images[np.linspace(0, len(images) - 1, most).round().astype(np.int64)]


@torch.no_grad()
def _tokens_of(
    cache: FeatureCache,
    images: npt.NDArray[np.int64],
    network: OneNipNetwork,
    size: int,
    seed: tuple[int, int, int],
) -> _BlockTokens:
    device = network.feature_mean.device
    rng = np.random.default_rng(seed)
    rows = cache.rows_of(images)
    features = network.standardise(cache.batch(rows, device))
    coarse, fine = network.fused(features), unpack_fine(features, network.layout)
    return _BlockTokens(
        _cover(coarse, size, rng, inside_of(cache, rows, coarse)), _cover(fine, size, rng, inside_of(cache, rows, fine))
    )


def _join(parts: Sequence[_BlockTokens], size: int, rng: np.random.Generator) -> Tensor:
    coarse, fine = torch.cat([part.coarse for part in parts]), torch.cat([part.fine for part in parts])
    return gallery_rows(_cover(_as_grid(coarse), size, rng), _cover(_as_grid(fine), size, rng))


def _as_grid(tokens: Tensor) -> Tensor:
    """(n, C) → (1, C, n, 1)."""
    return tokens.T[None, :, :, None]


def _cover(features: Tensor, size: int, rng: np.random.Generator, inside: Tensor | None = None) -> Tensor:
    sources = torch.zeros(len(features), dtype=torch.int64, device=features.device)
    return cover_tokens(features, sources, size, rng, inside)[0]
