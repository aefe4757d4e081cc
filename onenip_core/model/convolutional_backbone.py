"""A timm backbone with stages of growing stride, cut off after stride 16."""

from __future__ import annotations

from typing import Any, cast

import torch
from torch import Tensor, nn

from onenip_core.errors import WeightsError
from onenip_core.model.feature_backbone import FeatureBackbone
from onenip_core.model.feature_fusion import FeatureLayout, fuse_features, pack_fine
from onenip_core.sentences import filled

DEEPEST_STRIDE = 16
FINE_STRIDE = 8


class ConvolutionalBackbone(FeatureBackbone):
    """Stages at strides 2, 4, 8 and 16, resized to the token grid and concatenated (paper §3.1).

    With `fine`, the stride-8 stage follows at its own resolution, packed into channels (see `FeatureLayout`).
    """

    def __init__(self, classifier: nn.Module, grid: int, *, fine: bool = False) -> None:
        """Takes over a timm classification model and drops its layers beyond stride 16. Raises WeightsError."""
        feature_info = getattr(classifier, "feature_info", None)
        if feature_info is None or not hasattr(classifier, "prune_intermediate_layers"):
            raise WeightsError(
                filled("This backbone does not offer intermediate features; choose another timm backbone.")
            )
        indices = [i for i, info in enumerate(feature_info) if int(info["reduction"]) <= DEEPEST_STRIDE]
        channels = [int(feature_info[index]["num_chs"]) for index in indices]
        strides = [int(feature_info[index]["reduction"]) for index in indices]
        if fine and FINE_STRIDE not in strides:
            raise WeightsError(
                filled(
                    "This backbone has no stage at stride {fine_stride}, which matching with prompts needs; choose "
                    "another one.",
                    fine_stride=FINE_STRIDE,
                )
            )
        fine_stage = strides.index(FINE_STRIDE) if fine else None
        cast(Any, classifier).prune_intermediate_layers(indices, prune_norm=True, prune_head=True)
        super().__init__(
            classifier,
            grid,
            FeatureLayout(
                fused=sum(channels),
                deepest=channels[-1],
                fine=0 if fine_stage is None else channels[fine_stage],
            ),
        )
        self._indices = indices
        self._fine_stage = fine_stage
        self.to(memory_format=torch.channels_last)

    @torch.no_grad()
    def forward(self, images: Tensor) -> Tensor:
        """See `FeatureBackbone`; any S."""
        stages: list[Tensor] = self.classifier.forward_intermediates(
            self.normalise(images).contiguous(memory_format=torch.channels_last),
            indices=self._indices,
            intermediates_only=True,
            stop_early=True,
        )
        fused = fuse_features(stages, self.grid)
        if self._fine_stage is None:
            return fused
        return torch.cat([fused, pack_fine(stages[self._fine_stage], self.grid)], dim=1)
