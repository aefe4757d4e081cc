"""Bring the stages of a backbone to one grid, and pack the finer stage beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor

FINE = 2
"""The fine grid has this many times as many places along a side as the token grid: stride 8 instead of 16."""


@dataclass(frozen=True, slots=True)
class FeatureLayout:
    """How the channels of backbone features are divided: the fused stages first, then the packed fine stage, if there is one."""

    fused: int
    """Channels of all stages on the token grid (paper §3.1), the deepest stage last."""
    deepest: int
    """Channels of the deepest stage, stride 16, among them."""
    fine: int = 0
    """Channels of the fine stage, each packed as FINE² channels of the token grid; 0 where it is not kept."""
    interpolated_fine: bool = False
    """True where the backbone has no finer stage: the first `fine` of the fused channels are it, interpolated when they are
    needed; nothing is packed."""

    @property
    def total(self) -> int:
        """Channels of the whole feature tensor."""
        return self.fused if self.interpolated_fine else self.fused + FINE * FINE * self.fine


def fuse_features(stages: Sequence[Tensor], grid: int) -> Tensor:
    """Stages (B, C_i, h_i, w_i) → (B, ΣC_i, grid, grid) float32.

    Bilinear with aligned corners, as in UniAD and OneNIP: every stage keeps its corner pixels at the corner tokens.
    """
    return torch.cat([_resize(stage, grid) for stage in stages], dim=1)


def pack_fine(stage: Tensor, grid: int) -> Tensor:
    """The stride-8 stage (B, C, h, w) → (B, 4C, grid, grid) float32: each token carries its 2×2 finer ones as channels."""
    size = (FINE * grid, FINE * grid)
    whole = stage.float() if stage.shape[-2:] == size else _resize(stage, FINE * grid)
    return F.pixel_unshuffle(whole, FINE)


def unpack_fine(features: Tensor, layout: FeatureLayout) -> Tensor:
    """(B, total, g, g) → (B, fine + deepest, 2g, 2g): the fine stage beside the deepest one, which is resized to it."""
    side = FINE * features.shape[-1]
    deepest = _resize(features[:, layout.fused - layout.deepest : layout.fused], side)
    if layout.interpolated_fine:
        fine = _resize(features[:, : layout.fine], side)
    else:
        fine = F.pixel_shuffle(features[:, layout.fused :], FINE)
    return torch.cat([fine, deepest], dim=1)


def _resize(stage: Tensor, side: int) -> Tensor:
    return F.interpolate(stage.float(), size=(side, side), mode="bilinear", align_corners=True)
