"""A trained model of the workspace."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class ModelRecord:
    """A trained model folder in the workspace."""

    id: int
    name: str
    folder: Path
    preset: str
    created_at: str
    products: tuple[str, ...]
    is_active: bool
