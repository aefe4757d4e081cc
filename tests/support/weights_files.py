"""Weights files of backbones with random or no content, written by the library of the format."""

from __future__ import annotations

import numpy as np
from safetensors.numpy import save

from onenip_core.backbones.recommended import Landmark, RecommendedBackbone

SMALL = RecommendedBackbone(
    name="small_net.test",
    title="Small",
    licence="Apache-2.0",
    licence_url="https://example.org/licence",
    millions=0.2,
    megabytes=0.8,
    side=32,
    purpose="for tests",
    landmarks=(Landmark(("first.weight", "stem.weight"), (4, 3, 2, 2)),),
)


def weights_of(backbone: RecommendedBackbone, seed: int = 0) -> bytes:
    """A .safetensors file of the backbone's size that has its landmarks."""
    random = np.random.default_rng(seed)
    tensors = {each.names[0]: random.random(each.shape, np.float32) for each in backbone.landmarks}
    rest = int(backbone.megabytes * 1e6 / 4) - sum(tensor.size for tensor in tensors.values())
    return save({**tensors, "rest": random.random(max(rest, 0), np.float32)})
