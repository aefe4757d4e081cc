"""Which presets lack the weights of their backbone, and how getting them does."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from onenip_core.backbones.recommended import RecommendedBackbone


@dataclass(frozen=True, slots=True)
class MissingWeights:
    """What a person should know before getting them."""

    backbone: RecommendedBackbone
    hub: str
    """Address from which they would come."""
    folder: str
    """Where they would be kept."""
    half_bytes: int = 0
    """What lies here of an earlier attempt."""


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

    missingChanged = Signal()
    transferChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._missing: Mapping[str, MissingWeights] = {}
        self._transfer: WeightsTransfer | None = None

    @property
    def missing(self) -> Mapping[str, MissingWeights]:
        """By preset."""
        return self._missing

    @property
    def transfer(self) -> WeightsTransfer | None:
        """What is on its way just now."""
        return self._transfer

    def set_missing(self, missing: Mapping[str, MissingWeights]) -> None:
        if dict(missing) != self._missing:
            self._missing = dict(missing)
            self.missingChanged.emit()

    def set_transfer(self, transfer: WeightsTransfer | None) -> None:
        if transfer != self._transfer:
            self._transfer = transfer
            self.transferChanged.emit()
