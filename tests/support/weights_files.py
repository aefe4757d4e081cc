"""Weights files of backbones with random or no content, written by the library of the format."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from safetensors.numpy import save

from onenip_core.backbones.kept import KeptBackbones, KeptWeights
from onenip_core.backbones.recommended import Landmark, RecommendedBackbone, find_recommended

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


def seem_kept(folder: Path, name: str) -> None:
    """Lay a file of that backbone down as if its weights were kept; nobody looks into it before training."""
    backbone = find_recommended(name)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{backbone.name}.safetensors").write_bytes(b"weights")
    record = KeptWeights(
        backbone.name, f"{backbone.name}.safetensors", "0" * 64, 7, "", "2026-11-29T00:00:00+00:00", None
    )
    KeptBackbones(folder).write_record(record)
