"""The supervised refiner: from residuals on the token grid to a sharp anomaly map (paper §3.4)."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn


class Refiner(nn.Module):
    """Two blocks of [3×3 convolution → BatchNorm → ReLU → 2×2 transposed convolution], then one logit per pixel."""

    def __init__(self, channels: int, width: int) -> None:
        super().__init__()
        self.layers = nn.Sequential(
            nn.Conv2d(channels, width, 3, padding=1, bias=False),
            nn.BatchNorm2d(width),
            nn.ReLU(inplace=True),
            nn.ConvTranspose2d(width, width, 2, stride=2),
            nn.Conv2d(width, width, 3, padding=1, bias=False),
            nn.BatchNorm2d(width),
            nn.ReLU(inplace=True),
            nn.ConvTranspose2d(width, width, 2, stride=2),
            nn.Conv2d(width, 1, 1),
        )

    def forward(self, residuals: Tensor) -> Tensor:
        """(B, C, g, g) residuals → (B, 1, 4g, 4g) logits."""
        logits: Tensor = self.layers(residuals)
        return logits


def match_gallery(features: Tensor, gallery: Tensor, temperature: float) -> Tensor:
    """For every token a soft nearest neighbour among the tokens of a prompt gallery.

    Args:
        features: (B, C, g, g).
        gallery: (B / k, P, C, g, g); image i is matched with gallery i mod (B / k), so (1, P, C, g, g) serves all images.
        temperature: sharpness; weights are softmax(temperature · cosine similarity).

    Returns:
        (B, C, g, g) matched features: what the gallery would show at each place.
    """
    batch, channels, height, width = features.shape
    galleries = gallery.shape[0]
    # All images of one gallery are matched in one product: (B/k, k·N, C).
    tokens = (
        features.reshape(-1, galleries, channels, height * width).permute(1, 0, 3, 2).reshape(galleries, -1, channels)
    )
    gallery_tokens = gallery.permute(0, 1, 3, 4, 2).reshape(galleries, -1, channels)
    similarity = F.normalize(tokens, dim=-1) @ F.normalize(gallery_tokens, dim=-1).transpose(1, 2)
    weights = torch.softmax(similarity.float() * temperature, dim=-1).to(gallery_tokens.dtype)
    matched = (weights @ gallery_tokens).reshape(galleries, -1, height * width, channels)
    return matched.permute(1, 0, 3, 2).reshape(batch, channels, height, width)
