"""What images and prompts are compared by: their globally averaged standardised features."""

from __future__ import annotations

from torch import Tensor

from onenip_core.model.onenip_network import OneNipNetwork


def embed(features: Tensor) -> Tensor:
    """(B, C, g, g) standardised features → (B, C)."""
    return features.mean(dim=(2, 3))


def embed_plain(network: OneNipNetwork, features: Tensor) -> Tensor:
    """Like `embed`, for plain backbone features."""
    return embed(network.standardise(features))
