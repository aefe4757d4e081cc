"""Make a model ready for the engines of this computer, once: check, measure, remember. torch comes in where it is installed."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

from onenip_core.inference.engine_choice import EngineChoice, prepared_folder, remember_choice, remembered_choice
from onenip_core.prepared_names import model_prefix
from onenip_core.torch_presence import has_torch


def prepare_engines(model_folder: Path, cache: Path, images: Sequence[Path] = ()) -> EngineChoice:
    """The remembered choice, or check against torch, measure and remember. The model folder is only read.

    With torch the model is exported first, and one that cannot be exported is left to torch; the reason is remembered and stands in
    the choice. Without torch the exports that the model carries are compared with what torch said where the model was packed.

    Args:
        model_folder: a trained model.
        cache: where exports and choices of all models are kept.
        images: image files for the parity check with torch, beside the generated ones; see `reference_images`.

    Raises:
        ModelFolderError: the model is damaged, or carries no exports and there is no torch.
        EngineError: there is no torch, and no engine agrees with what it said.
        ImageReadError: a named image cannot be read.
        StorageError: the cache cannot be written; nothing half-written is left.
    """
    folder = prepared_folder(cache, model_folder)
    choice = remembered_choice(folder)
    if choice is not None:
        return choice
    if has_torch():
        from onenip_core.export.torch_preparation import choose_with_torch

        _forget_others(cache, model_prefix(model_folder), folder)
        choice = choose_with_torch(model_folder, folder, images)
    else:
        from onenip_core.export.carried_preparation import choose_carried

        choice = choose_carried(model_folder)
        _forget_others(cache, model_prefix(model_folder), folder)
    remember_choice(folder, choice)
    return choice


def _forget_others(cache: Path, prefix: str, folder: Path) -> None:
    """What was prepared with other libraries is of no use any more."""
    for other in cache.glob(f"{prefix}*"):
        if other != folder:
            shutil.rmtree(other, ignore_errors=True)
