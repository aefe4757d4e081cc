"""Make a model ready for all engines on this machine: export, check, measure, remember."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Sequence
from pathlib import Path

from onenip_core.data.images.tiles import TileGrid
from onenip_core.errors import EngineError, ExportError
from onenip_core.export.export_model import export_model
from onenip_core.inference.engine_choice import (
    EngineChoice,
    export_folder,
    measure,
    prepared_folder,
    remember_choice,
    remembered_choice,
)
from onenip_core.inference.engines.engine import EngineKind
from onenip_core.inference.exported_model import ExportFormat, is_exported, load_exported
from onenip_core.inference.inspector import Inspector
from onenip_core.inference.parity_record import describe_parity
from onenip_core.inference.references import reference_images
from onenip_core.model_folder import OneNipModel, load_model
from onenip_core.prepared_names import model_prefix

log = logging.getLogger(__name__)


def prepare_engines(model_folder: Path, cache: Path, images: Sequence[Path] = ()) -> EngineChoice:
    """The remembered choice, or export, check against torch, measure and remember. The model folder is only read.

    A model that cannot be exported is left to torch; the reason is remembered and stands in the choice.

    Args:
        model_folder: a trained model.
        cache: where exports and choices of all models are kept.
        images: image files for the parity check, beside the generated ones; see `reference_images`.

    Raises:
        ModelFolderError: the model is damaged.
        ImageReadError: a named image cannot be read.
        StorageError: the cache cannot be written; nothing half-written is left.
    """
    folder = prepared_folder(cache, model_folder)
    choice = remembered_choice(folder)
    if choice is not None:
        return choice
    model = load_model(model_folder)
    _forget_others(cache, model_prefix(model_folder), folder)
    torch_inspector = Inspector(model)
    try:
        _export_where_missing(model, folder, images)
        choice = _choose(torch_inspector, folder)
    except (ExportError, EngineError) as error:
        log.warning("Only torch can serve %s: %s", model_folder, error)
        choice = EngineChoice({EngineKind.TORCH: 0.0}, (str(error),))
    remember_choice(folder, choice)
    return choice


def _forget_others(cache: Path, prefix: str, folder: Path) -> None:
    """What was prepared with other libraries is of no use any more."""
    for other in cache.glob(f"{prefix}*"):
        if other != folder:
            shutil.rmtree(other, ignore_errors=True)


def _export_where_missing(model: OneNipModel, folder: Path, images: Sequence[Path]) -> None:
    if all(is_exported(folder / export_format) for export_format in ExportFormat):
        return
    shutil.rmtree(folder, ignore_errors=True)
    references = reference_images(TileGrid.of(model.manifest.network).side, images, model.manifest.ranges)
    export_model(model, folder, tuple(ExportFormat), references)


def _choose(torch_inspector: Inspector, folder: Path) -> EngineChoice:
    inspectors = {EngineKind.TORCH: torch_inspector}
    not_used: list[str] = []
    for export_format in ExportFormat:
        for kind, parity in load_exported(folder / export_format).parity.engines.items():
            if parity.passed:
                inspectors[kind] = Inspector.load(export_folder(folder, kind), "cpu", kind)
            else:
                not_used.append(describe_parity(kind, parity))
    return EngineChoice(measure(inspectors), tuple(not_used))
