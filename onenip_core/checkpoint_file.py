"""Where a run keeps what it goes on from. No torch here: who only shows runs asks too."""

from __future__ import annotations

from pathlib import Path

TRAINING_FOLDER = "training"
"""Of a model folder, while it is trained."""
CHECKPOINT_NAME = "checkpoint.safetensors"


def has_checkpoint(folder: Path) -> bool:
    """True if a run left a checkpoint in `folder`."""
    return (folder / CHECKPOINT_NAME).is_file()
