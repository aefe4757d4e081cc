"""Bring the stages of a backbone to one grid."""

from __future__ import annotations

from collections.abc import Sequence

import torch
import torch.nn.functional as F
from torch import Tensor


def fuse_features(stages: Sequence[Tensor], grid: int) -> Tensor:
    """Stages (B, C_i, h_i, w_i) → (B, ΣC_i, grid, grid) float32.

    Bilinear with aligned corners, as in UniAD and OneNIP: every stage keeps its corner pixels at the corner tokens.
    """
    resized = [F.interpolate(stage.float(), size=(grid, grid), mode="bilinear", align_corners=True) for stage in stages]
    return torch.cat(resized, dim=1)
