"""A model together with the engine that computes it. No torch."""

from __future__ import annotations

from dataclasses import dataclass

from onenip_core.inference.engines.engine import Engine
from onenip_core.inference.prompt_pool import PromptPool
from onenip_core.manifest import ModelManifest


@dataclass(frozen=True, slots=True)
class ServedModel:
    """Everything that an inspector needs."""

    manifest: ModelManifest
    engine: Engine
    pool: PromptPool
    export_sha256: str = ""
    """Of the export that the engine computes; empty where torch computes the model itself."""
