"""The supervised refiner: from residuals on the token grid to a sharp anomaly map (paper §3.4)."""

from __future__ import annotations

from typing import cast

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from onenip_core.model.matching import COARSE_DISTANCES, FINE_DISTANCES, Matches


class Refiner(nn.Module):
    """The paper's: two blocks of [3×3 convolution → BatchNorm → ReLU → 2×2 transposed convolution], then one logit per pixel."""

    def __init__(self, channels: int, width: int) -> None:
        super().__init__()
        self.layers = nn.Sequential(*_block(channels, width), *_block(width, width), nn.Conv2d(width, 1, 1))

    def forward(self, residuals: Tensor) -> Tensor:
        """(B, C, g, g) residuals → (B, 1, 4g, 4g) logits."""
        logits: Tensor = self.layers(residuals)
        return logits


class MatchingRefiner(nn.Module):
    """Ours: the same two blocks also see the residual to the nearest gallery tokens, and the distances to them on both grids.

    `channel_dropout` hides whole residual channels in training, so that no few of them, which happen to tell pseudo-anomalies
    apart, drown the others.
    """

    def __init__(self, channels: int, width: int, channel_dropout: float) -> None:
        super().__init__()
        self.channel_dropout = nn.Dropout2d(channel_dropout)
        self.coarse = nn.Sequential(*_block(2 * channels + COARSE_DISTANCES, width))
        self.fine = nn.Sequential(*_block(width + FINE_DISTANCES, width), nn.Conv2d(width, 1, 1))

    def forward(self, residuals: Tensor, matches: Matches) -> Tensor:
        """(B, C, g, g) residuals of the reconstruction, and matches of the same size → (B, 1, 4g, 4g) logits."""
        if self.training:
            return self._forward_in_training(residuals, matches)
        upsampled = self.coarse(torch.cat([residuals, matches.residuals, matches.coarse], dim=1))
        logits: Tensor = self.fine(torch.cat([upsampled, matches.fine], dim=1))
        return logits

    def _forward_in_training(self, residuals: Tensor, matches: Matches) -> Tensor:
        """The same with hidden channels; what comes from the gallery goes its own way, so that no gradient is computed for it."""
        batch, channels = residuals.shape[:2]
        kept = self.channel_dropout(residuals.new_ones(batch, 2 * channels, 1, 1))
        matched = torch.cat([matches.residuals * kept[:, channels:], matches.coarse], dim=1)
        weight = cast(nn.Conv2d, self.coarse[0]).weight
        summed = _convolve(residuals * kept[:, :channels], weight[:, :channels]) + _convolve(
            matched, weight[:, channels:]
        )
        upsampled = self.coarse[1:](summed)
        logits: Tensor = self.fine(_last_channels(torch.cat([upsampled, matches.fine], dim=1)))
        return logits


def _convolve(features: Tensor, weight: Tensor) -> Tensor:
    return F.conv2d(_last_channels(features), weight, padding=1)


def _last_channels(features: Tensor) -> Tensor:
    """In the order in memory in which a CPU convolves fastest."""
    return features.contiguous(memory_format=torch.channels_last)


def _block(channels: int, width: int) -> list[nn.Module]:
    return [
        nn.Conv2d(channels, width, 3, padding=1, bias=False),
        nn.BatchNorm2d(width),
        nn.ReLU(inplace=True),
        nn.ConvTranspose2d(width, width, 2, stride=2),
    ]


def start_like_xavier(refiner: nn.Module) -> None:
    """Uniform weights after Xavier and zero biases in all convolutions; BatchNorm keeps ones and zeros."""
    for module in refiner.modules():
        if isinstance(module, nn.Conv2d | nn.ConvTranspose2d):
            nn.init.xavier_uniform_(module.weight)
            if module.bias is not None:
                nn.init.zeros_(module.bias)
