"""The frozen feature extractor: what every kind of backbone offers."""

from __future__ import annotations

import hashlib
from abc import ABC, abstractmethod
from typing import Any, cast

import torch
from torch import Tensor, nn

from onenip_core.model.feature_fusion import FeatureLayout


class FeatureBackbone(nn.Module, ABC):
    """Images → features on the token grid (paper §3.1). Always in eval mode and without gradients: the backbone is frozen."""

    mean: Tensor
    std: Tensor

    def __init__(self, classifier: nn.Module, grid: int, layout: FeatureLayout) -> None:
        """Takes over a timm model, whose layers beyond the deepest feature are dropped already.

        Args:
            classifier: gives `forward_intermediates`; its `pretrained_cfg` holds the mean and deviation that it was trained with.
            grid: tokens along a side.
            layout: of the features.
        """
        super().__init__()
        self.layout = layout
        self.grid = grid
        self.classifier = cast(Any, classifier)
        config = getattr(classifier, "pretrained_cfg", {})
        self.register_buffer("mean", torch.tensor(config.get("mean", (0.5, 0.5, 0.5))).view(1, 3, 1, 1) * 255)
        self.register_buffer("std", torch.tensor(config.get("std", (0.5, 0.5, 0.5))).view(1, 3, 1, 1) * 255)
        self.requires_grad_(False)
        self.eval()

    def train(self, mode: bool = True) -> FeatureBackbone:
        """Stays in eval mode whatever is asked: batch statistics of a frozen backbone must not move."""
        return super().train(False)

    @abstractmethod
    def forward(self, images: Tensor) -> Tensor:
        """(B, 3, S, S) RGB in 0…255, any dtype → (B, channels, g, g) float32 features."""

    def normalise(self, images: Tensor) -> Tensor:
        """(B, 3, H, W) RGB in 0…255, any dtype → float32 on the scale that the weights were trained with."""
        normalised: Tensor = (images.float() - self.mean) / self.std
        return normalised

    @property
    def channels(self) -> int:
        """Channels of the features."""
        return self.layout.total

    def digest(self) -> str:
        """SHA-256 over all tensors in name order: the identity of the backbone in a model's manifest."""
        digest = hashlib.sha256()
        for name, tensor in sorted(self.state_dict().items()):
            digest.update(name.encode())
            digest.update(tensor.detach().cpu().contiguous().numpy().tobytes())
        return digest.hexdigest()
