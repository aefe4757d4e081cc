"""Under which names that is kept what was prepared for a model. No torch: whoever only looks for it imports this."""

from __future__ import annotations

from pathlib import Path

from onenip_core.manifest import load_manifest, manifest_digest

CHOICE_NAME = "choice.json"
"""The file in a prepared folder that says what was measured."""


def model_prefix(model_folder: Path) -> str:
    """The start of the names of all folders that were prepared for a model. Raises ModelFolderError."""
    return f"{manifest_digest(load_manifest(model_folder))[:16]}-"
