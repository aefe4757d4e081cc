"""A vision transformer of timm (DINOv2, DINOv3, DeiT and their like) as a backbone."""

from __future__ import annotations

from typing import Any, cast

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from onenip_core.model.feature_backbone import FeatureBackbone
from onenip_core.model.feature_fusion import FeatureLayout

CHOSEN_BLOCKS = 4


class TransformerBackbone(FeatureBackbone):
    """Patch tokens after four blocks of a transformer, each brought to one scale by its own last normalisation, concatenated.

    The image is resized so that the transformer has one token for each place of the token grid: the same networks, masks and
    galleries serve whatever its patches measure. With `fine`, the first of the chosen blocks is the fine stage, interpolated:
    a transformer has no finer stage of its own.
    """

    def __init__(self, transformer: nn.Module, *, fine: bool = False) -> None:
        """Takes over a transformer that timm has built for square images; its patches are the token grid."""
        model = cast(Any, transformer)
        blocks = chosen_blocks(len(model.blocks))
        # The last normalisation stays: it is applied after every chosen block.
        model.prune_intermediate_layers(blocks, prune_norm=False, prune_head=True)
        grid, width = int(model.patch_embed.grid_size[0]), int(model.num_features)
        layout = FeatureLayout(
            fused=len(blocks) * width, deepest=width, fine=width if fine else 0, interpolated_fine=fine
        )
        super().__init__(transformer, grid, layout)
        self._blocks = blocks
        self._side = int(model.patch_embed.img_size[0])

    @torch.no_grad()
    def forward(self, images: Tensor) -> Tensor:
        """See `FeatureBackbone`; any S."""
        size = (self._side, self._side)
        pixels = self.normalise(images)
        if pixels.shape[-2:] != size:
            pixels = F.interpolate(pixels, size=size, mode="bilinear", align_corners=False)
        stages: list[Tensor] = self.classifier.forward_intermediates(
            pixels, indices=self._blocks, norm=True, intermediates_only=True, stop_early=True
        )
        return torch.cat(stages, dim=1)


def chosen_blocks(depth: int) -> list[int]:
    """Numbers from 0 of the blocks whose tokens are taken: spread evenly over the later two thirds, the last one among them."""
    first = depth / 3
    step = (depth - first) / CHOSEN_BLOCKS
    return sorted({max(0, round(first + step * number) - 1) for number in range(1, CHOSEN_BLOCKS + 1)})
