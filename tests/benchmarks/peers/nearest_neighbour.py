"""Nearest neighbour on features: how far is each token from the nearest training token of its product?"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace

import torch
import torch.nn.functional as F
from torch import Tensor

from onenip_core.config import NetworkConfig
from onenip_core.model.build import build_backbone
from onenip_core.types import RgbImage
from tests.benchmarks.data import BenchmarkProduct
from tests.benchmarks.machine import peak_memory_mb
from tests.benchmarks.peers.peer import (
    FIT_BATCH,
    FitFigures,
    Judgement,
    Preparation,
    as_map,
    bytes_of,
    read_all,
    tensors_mb,
)

_CHUNK = 32768
"""Training tokens that are compared at a time."""


class NearestNeighbour:
    """All training tokens at stride 16, one bank a product; the score is the largest distance of a token."""

    def __init__(self, config: NetworkConfig) -> None:
        # Without the fine stage, which would stand behind the deepest one.
        self._backbone, _ = build_backbone(replace(config, match_prompts=False))
        self._preparation = Preparation(self._backbone, config.input_size)
        self._channels = self._backbone.layout.deepest
        self._banks: dict[str, Tensor] = {}

    def fit(self, products: Sequence[BenchmarkProduct]) -> FitFigures:
        """Keep every training token."""
        seconds = 0.0
        for product in products:
            tokens: list[Tensor] = []
            for start in range(0, len(product.dataset.normals), FIT_BATCH):
                images = read_all(product.dataset.normals[start : start + FIT_BATCH])
                started = time.perf_counter()
                tokens.append(self._tokens(images).flatten(0, 1))
                seconds += time.perf_counter() - started
            self._banks[product.name] = torch.cat(tokens)
        return FitFigures(seconds, peak_memory_mb(), from_disk=False)

    def judge(self, images: Sequence[RgbImage], product: str) -> list[Judgement]:
        """Distances of all tokens, resized bilinearly to the input size."""
        tokens = self._tokens(images)
        grid = self._backbone.grid
        distances = nearest_distances(tokens.flatten(0, 1), self._banks[product]).reshape(-1, 1, grid, grid)
        size = (self._preparation.input_size, self._preparation.input_size)
        maps = F.interpolate(distances, size=size, mode="bilinear", align_corners=True)
        return [Judgement(float(own.max()), as_map(one)) for own, one in zip(distances, maps, strict=True)]

    def size_mb(self) -> float:
        """Backbone and banks."""
        return tensors_mb(self._backbone) + bytes_of(self._banks.values()) / 1e6

    def _tokens(self, images: Sequence[RgbImage]) -> Tensor:
        """(B, N, C) features of the deepest stage, which fusing leaves as they are: its grid is the common one."""
        features: Tensor = self._backbone(self._preparation.pixels(images))[:, -self._channels :]
        return features.flatten(2).transpose(1, 2).contiguous()


def nearest_distances(tokens: Tensor, bank: Tensor) -> Tensor:
    """(n,) Euclidean distance of each of (n, C) tokens to the nearest of (m, C)."""
    nearest = torch.full((len(tokens),), torch.inf)
    for start in range(0, len(bank), _CHUNK):
        distances = torch.cdist(tokens, bank[start : start + _CHUNK], compute_mode="use_mm_for_euclid_dist")
        nearest = torch.minimum(nearest, distances.amin(dim=1))
    return nearest
