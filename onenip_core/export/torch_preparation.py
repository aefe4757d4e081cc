"""Make a model ready that was trained here: export it, check every engine against torch, measure."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Sequence
from pathlib import Path

from onenip_core.data.images.tiles import TileGrid
from onenip_core.errors import EngineError, ExportError
from onenip_core.export.export_model import export_model
from onenip_core.inference.engine_choice import EngineChoice, export_folder, measure
from onenip_core.inference.engines.engine import EngineKind
from onenip_core.inference.exported_model import ExportFormat, is_exported, load_exported
from onenip_core.inference.inspector import Inspector
from onenip_core.inference.parity_record import describe_parity
from onenip_core.inference.references import reference_images
from onenip_core.model_folder import OneNipModel, load_model
from onenip_core.sentences import said

log = logging.getLogger(__name__)


def choose_with_torch(model_folder: Path, folder: Path, images: Sequence[Path]) -> EngineChoice:
    """Export to `folder` what is not there, compare with torch, and measure; torch alone where a model cannot be exported.

    Raises:
        ModelFolderError: the model is damaged.
        ImageReadError: a named image cannot be read.
        StorageError: `folder` cannot be written; nothing half-written is left.
    """
    model = load_model(model_folder)
    torch_inspector = Inspector(model)
    try:
        _export_where_missing(model, folder, images)
        return _choose(torch_inspector, folder)
    except (ExportError, EngineError) as error:
        log.warning("Only torch can serve %s: %s", model_folder, error)
        return EngineChoice({EngineKind.TORCH: 0.0}, (said(error),))


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
