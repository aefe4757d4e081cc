"""The token gallery of a product: few tokens that cover what all its normal images look like."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
import torch.nn.functional as F
from torch import Tensor

from onenip_core.model.feature_fusion import unpack_fine
from onenip_core.model.matching import gallery_rows
from onenip_core.model.onenip_network import OneNipNetwork
from onenip_core.training.feature_cache import FeatureCache

_SEED_GALLERY = 41
MOST_IMAGES = 128
"""Images that tokens are taken from; more are sampled evenly, because all tokens of thousands would take gigabytes."""
MOST_TILES = 256
"""As many tiles at most, for the same reason."""
_PROJECTED = 32
"""Distances are compared on a random projection to so many values."""


@dataclass(frozen=True, slots=True)
class TokenGallery:
    """One product's tokens, and where each was taken from."""

    tokens: Tensor
    """(T, gallery_width) float32 standardised; see `onenip_core.model.matching`."""
    sources: Tensor
    """(T, 2) int64 index of the training image of each coarse and each fine token."""


def build_galleries(
    cache: FeatureCache, members: Sequence[npt.NDArray[np.int64]], network: OneNipNetwork, size: int, seed: int
) -> tuple[TokenGallery, ...]:
    """A gallery of `size` tokens for each product, whose training images `members` names. The same seed gives the same ones."""
    return tuple(_build(cache, own, network, size, (seed, _SEED_GALLERY, number)) for number, own in enumerate(members))


def _build(
    cache: FeatureCache,
    members: npt.NDArray[np.int64],
    network: OneNipNetwork,
    size: int,
    seed: tuple[int, int, int],
) -> TokenGallery:
    sampled = members
    most = min(MOST_IMAGES, max(1, MOST_TILES // cache.tiles))
    if len(members) > most:
        sampled = members[np.linspace(0, len(members) - 1, most).round().astype(np.int64)]
    device = network.feature_mean.device
    rng = np.random.default_rng(seed)
    rows = cache.rows_of(sampled)
    with torch.no_grad():
        features = network.standardise(cache.batch(rows, device))
        images = torch.from_numpy(sampled).repeat_interleave(cache.tiles).to(device)
        coarse, fine = network.fused(features), unpack_fine(features, network.layout)
        coarse, coarse_sources = cover_tokens(coarse, images, size, rng, inside_of(cache, rows, coarse))
        fine, fine_sources = cover_tokens(fine, images, size, rng, inside_of(cache, rows, fine))
    return TokenGallery(gallery_rows(coarse, fine), torch.stack([coarse_sources, fine_sources], dim=1))


def inside_of(cache: FeatureCache, rows: npt.NDArray[np.int64], features: Tensor) -> Tensor | None:
    """(n, h, w) which tokens of (n, C, h, w) features of some rows something inspected is judged by; None for all."""
    return None if cache.areas is None else cache.areas.tokens(rows, features.shape[-1]).to(features.device)


def cover_tokens(
    features: Tensor, images: Tensor, size: int, rng: np.random.Generator, inside: Tensor | None = None
) -> tuple[Tensor, Tensor]:
    """`size` of all tokens of (n, C, h, w), and which of (n,) `images` they are from; no token is far from a chosen one.

    With (n, h, w) `inside`, of those alone.

    Greedy k-centre on cosine distance, as PatchCore's coreset (Roth et al., CVPR 2022). Fewer tokens than `size` are repeated.
    """
    channels, height, width = features.shape[1:]
    tokens = features.permute(0, 2, 3, 1).reshape(-1, channels)
    sources = images.repeat_interleave(height * width)
    if inside is not None:
        tokens, sources = tokens[inside.reshape(-1)], sources[inside.reshape(-1)]
    projection = torch.from_numpy(rng.standard_normal((channels, _PROJECTED)).astype(np.float32)).to(features.device)
    chosen = _farthest(F.normalize(tokens, dim=1) @ projection, int(rng.integers(len(tokens))), min(size, len(tokens)))
    rows = torch.tensor(chosen, device=features.device).repeat(-(-size // len(chosen)))[:size]
    return tokens[rows], sources[rows]


def _farthest(points: Tensor, first: int, count: int) -> list[int]:
    """Rows of (n, d) points: the first one, then always the one that is farthest from all chosen ones.

    On the CPU whatever the device: hundreds of small steps, each of which needs the one before.
    """
    centred = (points - points.mean(dim=0)).cpu().numpy()  # small numbers lose least in the difference of squares
    squares = np.einsum("ij,ij->i", centred, centred)[:, None]
    ones = np.ones_like(squares)
    # |p - c|² = p · (-2c) + |p|² + |c|², which is one matrix product with a vector a step.
    extended, centres = np.hstack([centred, squares, ones]), np.hstack([-2 * centred, ones, squares])
    nearest = np.full(len(centred), np.inf, np.float32)
    distances = np.empty_like(nearest)
    chosen = [first]
    while len(chosen) < count:
        np.dot(extended, centres[chosen[-1]], out=distances)
        np.minimum(nearest, distances, out=nearest)
        nearest[chosen[-1]] = -np.inf
        chosen.append(int(nearest.argmax()))
    return chosen
