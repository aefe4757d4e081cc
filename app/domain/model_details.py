"""All that can be told about one model."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.model_record import ModelRecord
from onenip_core.manifest import ModelManifest


@dataclass(frozen=True, slots=True)
class EngineFact:
    """An engine that was measured for a model on this computer."""

    name: str
    """The name of its kind: "torch", "onnx", "openvino" …"""
    milliseconds: float


@dataclass(frozen=True, slots=True)
class ModelDetails:
    """A model with its manifest, the room it takes, and its engines, the fastest first."""

    record: ModelRecord
    manifest: ModelManifest
    digest: str
    """The hash that identifies it."""
    size: int
    """Bytes of its folder."""
    engines: tuple[EngineFact, ...] = ()
