"""What every peer offers to the harness."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from onenip_core.data.images.image_io import read_image
from onenip_core.data.images.transforms import resize_to_input
from onenip_core.model.feature_backbone import FeatureBackbone
from onenip_core.types import AnomalyMap, RgbImage
from tests.benchmarks.data import BenchmarkProduct

FIT_BATCH = 8


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a peer says of one image."""

    score: float
    anomaly_map: AnomalyMap
    """(S, S) float32 at the input size."""


@dataclass(frozen=True, slots=True)
class FitFigures:
    """What fitting took."""

    seconds: float
    """Features and model, without reading images, over all products."""
    peak_memory_mb: float
    """Of the process that fitted."""
    from_disk: bool
    """True if banks of an earlier run were taken, with their figures."""


class Peer(Protocol):
    """A method that is fitted on normal images of every product and then judges images of a known product."""

    def fit(self, products: Sequence[BenchmarkProduct]) -> FitFigures:
        """Fit on all products."""

    def judge(self, images: Sequence[RgbImage], product: str) -> list[Judgement]:
        """Judge (H, W, 3) uint8 images."""

    def size_mb(self) -> float:
        """Size of all tensors that judging needs, the backbone's too."""


class Preparation:
    """From images to the tensors that our own backbone sees: the same resizing, the same normalisation."""

    def __init__(self, backbone: FeatureBackbone, input_size: int) -> None:
        self._mean, self._std = backbone.mean.cpu(), backbone.std.cpu()
        self.input_size = input_size

    def pixels(self, images: Sequence[RgbImage]) -> Tensor:
        """(B, 3, S, S) uint8."""
        resized = np.stack([resize_to_input(image, self.input_size) for image in images])
        return torch.from_numpy(resized).permute(0, 3, 1, 2)

    def normalised(self, images: Sequence[RgbImage]) -> Tensor:
        """(B, 3, S, S) float32."""
        normal: Tensor = (self.pixels(images).float() - self._mean) / self._std
        return normal.contiguous()


def read_all(paths: Sequence[Path]) -> list[RgbImage]:
    """Decode images. Raises ImageReadError."""
    return [read_image(path) for path in paths]


def tensors_mb(module: torch.nn.Module) -> float:
    """Size of parameters and buffers."""
    return bytes_of(module.state_dict().values()) / 1e6


def bytes_of(tensors: Iterable[Tensor]) -> int:
    """Size of tensors."""
    return sum(tensor.numel() * tensor.element_size() for tensor in tensors)


def as_map(values: Tensor) -> npt.NDArray[np.float32]:
    """(1, H, W) or (H, W) → (H, W) float32."""
    return values.reshape(values.shape[-2:]).float().cpu().numpy().astype(np.float32, copy=False)
