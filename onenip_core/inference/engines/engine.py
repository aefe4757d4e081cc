"""The interface of all engines: numpy in, numpy out. No torch and no engine library here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, runtime_checkable

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float32]


class EngineKind(StrEnum):
    """The engines that there are."""

    TORCH = "torch"
    ONNX = "onnx"
    OPENVINO = "openvino"
    OPENVINO_BF16 = "openvino-bf16"

    @property
    def label(self) -> str:
        """The engine's name for a person."""
        return _TITLES[self]


_TITLES = {
    EngineKind.TORCH: "torch",
    EngineKind.ONNX: "ONNX Runtime",
    EngineKind.OPENVINO: "OpenVINO",
    EngineKind.OPENVINO_BF16: "OpenVINO bf16",
}


@dataclass(frozen=True, slots=True)
class ImageFeatures:
    """What an engine makes of images before a prompt is chosen."""

    features: FloatArray
    """(B, C, g, g) standardised."""
    embeddings: FloatArray
    """(B, C), the features averaged over the grid."""


@dataclass(frozen=True, slots=True)
class RawMaps:
    """The network's output on its own grid, before any resizing."""

    residuals: FloatArray
    """(B, g, g), L2 norm over channels of reconstruction - features."""
    logits: FloatArray | None
    """(B, h, h) of the refined map; None for a network without a refiner."""
    distances: FloatArray | None = None
    """(B, h, h) cosine distance to the nearest gallery token; None for a network that does not match prompts."""

    def __getitem__(self, rows: slice) -> RawMaps:
        """The maps of some images."""
        return RawMaps(
            self.residuals[rows],
            None if self.logits is None else self.logits[rows],
            None if self.distances is None else self.distances[rows],
        )


class Engine(Protocol):
    """A loaded network on one device. Not thread-safe.

    Raises EngineError when the computation itself fails.
    """

    @property
    def kind(self) -> EngineKind:
        """Which engine it is."""

    @property
    def device_name(self) -> str:
        """Device and engine for a person: "CPU · OpenVINO bf16"."""

    def features(self, pixels: npt.NDArray[np.uint8]) -> ImageFeatures:
        """(B, S, S, 3) uint8 RGB at the network's input size, images or tiles of images → features."""

    def maps(self, features: FloatArray, encodings: FloatArray | None, gallery: FloatArray | None) -> RawMaps:
        """Guided by (B, N, W) prompt encodings and one product's (T, gallery_width) gallery, where the network takes them."""


@runtime_checkable
class DivisibleEngine(Engine, Protocol):
    """An engine that can leave every core a computation of its own: many images take less time so, a single one more."""

    def on_single_cores(self, count: int) -> Sequence[Engine]:
        """`count` engines that compute the same at the same time, each on one core. Raises EngineError."""


def join_raw_maps(parts: list[RawMaps]) -> RawMaps:
    """Put the maps of one or more batches into one."""
    if len(parts) == 1:
        return parts[0]
    logits = [part.logits for part in parts if part.logits is not None]
    distances = [part.distances for part in parts if part.distances is not None]
    return RawMaps(
        np.concatenate([part.residuals for part in parts]),
        np.concatenate(logits) if logits else None,
        np.concatenate(distances) if distances else None,
    )
