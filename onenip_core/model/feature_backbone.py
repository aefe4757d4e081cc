"""The frozen feature extractor: a timm backbone, cut off after stride 16."""

from __future__ import annotations

import hashlib
from typing import Any, cast

import torch
from torch import Tensor, nn

from onenip_core.errors import WeightsError
from onenip_core.model.feature_fusion import FeatureLayout, fuse_features, pack_fine

DEEPEST_STRIDE = 16
FINE_STRIDE = 8


class FeatureBackbone(nn.Module):
    """Images → fused features (paper §3.1): stages at strides 2, 4, 8 and 16, resized to the token grid and concatenated.

    With `fine`, the stride-8 stage follows at its own resolution, packed into channels (see
    `FeatureLayout`). Always in eval mode and without gradients: the backbone is frozen.
    """

    mean: Tensor
    std: Tensor

    def __init__(self, classifier: nn.Module, grid: int, *, fine: bool = False) -> None:
        """Takes over a timm classification model and drops its layers beyond stride 16. Raises WeightsError."""
        super().__init__()
        feature_info = getattr(classifier, "feature_info", None)
        if feature_info is None or not hasattr(classifier, "prune_intermediate_layers"):
            raise WeightsError("This backbone does not offer intermediate features; choose another timm backbone.")
        self._indices = [i for i, info in enumerate(feature_info) if int(info["reduction"]) <= DEEPEST_STRIDE]
        channels = [int(feature_info[index]["num_chs"]) for index in self._indices]
        strides = [int(feature_info[index]["reduction"]) for index in self._indices]
        if fine and FINE_STRIDE not in strides:
            raise WeightsError(
                f"This backbone has no stage at stride {FINE_STRIDE}, which matching with prompts needs; choose another one."
            )
        self._fine_stage = strides.index(FINE_STRIDE) if fine else None
        self.layout = FeatureLayout(
            fused=sum(channels),
            deepest=channels[-1],
            fine=0 if self._fine_stage is None else channels[self._fine_stage],
        )
        self.grid = grid
        self.classifier = cast(Any, classifier)
        self.classifier.prune_intermediate_layers(self._indices, prune_norm=True, prune_head=True)
        config = getattr(classifier, "pretrained_cfg", {})
        self.register_buffer("mean", torch.tensor(config.get("mean", (0.5, 0.5, 0.5))).view(1, 3, 1, 1) * 255)
        self.register_buffer("std", torch.tensor(config.get("std", (0.5, 0.5, 0.5))).view(1, 3, 1, 1) * 255)
        self.to(memory_format=torch.channels_last)
        self.requires_grad_(False)
        self.eval()

    def train(self, mode: bool = True) -> FeatureBackbone:
        """Stays in eval mode whatever is asked: batch statistics of a frozen backbone must not move."""
        return super().train(False)

    @torch.no_grad()
    def forward(self, images: Tensor) -> Tensor:
        """(B, 3, S, S) RGB in 0…255, any dtype → (B, channels, g, g) float32 features."""
        normalised = ((images.float() - self.mean) / self.std).contiguous(memory_format=torch.channels_last)
        stages: list[Tensor] = self.classifier.forward_intermediates(
            normalised, indices=self._indices, intermediates_only=True, stop_early=True
        )
        fused = fuse_features(stages, self.grid)
        if self._fine_stage is None:
            return fused
        return torch.cat([fused, pack_fine(stages[self._fine_stage], self.grid)], dim=1)

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
