"""Which presets lack the weights of their backbone, and how getting them does."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from onenip_core.backbones.recommended import RecommendedBackbone


@dataclass(frozen=True, slots=True)
class PresetWeights:
    """The weights that a preset needs: whether they are here, and what a person should know before getting them."""

    backbone: RecommendedBackbone
    hub: str
    """Address from which they would come."""
    folder: str
    """Where they would be kept."""
    half_bytes: int = 0
    """What lies here of an earlier attempt and need not come again."""
    source: str | None = None
    """Where those that are here came from; None where they are missing."""
    is_pinned: bool = False
    """Whether a first fetch has written down the hash."""
    is_open: bool = False
    """Whether the way to the hub is not encrypted and nobody knows the hash."""

    @property
    def is_known(self) -> bool:
        """Whether what comes is compared with a hash that was known before."""
        return self.is_pinned or self.backbone.sha256 is not None


@dataclass(frozen=True, slots=True)
class WeightsTransfer:
    """Weights on their way here."""

    backbone: RecommendedBackbone
    done: int = 0
    total: int = 0
    """Bytes; 0 before it is known."""
    stops: bool = False
    """True after a person has cancelled it, until it has ended."""


class BackboneState(QObject):
    """Truth about backbone weights. Before anybody has looked, nothing counts as missing."""

    weightsChanged = Signal()
    transferChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._weights: Mapping[str, PresetWeights] = {}
        self._transfer: WeightsTransfer | None = None

    @property
    def weights(self) -> Mapping[str, PresetWeights]:
        """By preset; of those whose backbone comes with no package."""
        return self._weights

    @property
    def missing(self) -> Mapping[str, PresetWeights]:
        """Those that are not here, by preset."""
        return {preset: weights for preset, weights in self._weights.items() if weights.source is None}

    @property
    def transfer(self) -> WeightsTransfer | None:
        """What is on its way just now."""
        return self._transfer

    def set_weights(self, weights: Mapping[str, PresetWeights]) -> None:
        if dict(weights) != self._weights:
            self._weights = dict(weights)
            self.weightsChanged.emit()

    def set_transfer(self, transfer: WeightsTransfer | None) -> None:
        if transfer != self._transfer:
            self._transfer = transfer
            self.transferChanged.emit()
