"""Whether a model can be computed without torch."""

from __future__ import annotations

from pathlib import Path

from onenip_core.inference.carried_exports import carried_exports


def carries_exports(model_folder: Path) -> bool:
    """True if exports came with the model in a model file; whether they are whole is checked when they are loaded."""
    return bool(carried_exports(model_folder))
