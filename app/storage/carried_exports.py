"""Whether a model can be computed without torch."""

from __future__ import annotations

from pathlib import Path

_CARRIED, _EXPORT = "carried", "export.json"


def carries_exports(model_folder: Path) -> bool:
    """True if exports came with the model in a model file; whether they are whole is checked when they are loaded."""
    return any((model_folder / _CARRIED).glob(f"*/{_EXPORT}"))
