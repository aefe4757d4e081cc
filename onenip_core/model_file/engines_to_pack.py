"""The exports and references that travel with a model: those that it carries, those that were prepared here, or new ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from onenip_core.atomic_files import write_bytes_atomic
from onenip_core.errors import ModelFileError, ModelFolderError
from onenip_core.inference.carried_exports import carried_exports, references_file
from onenip_core.inference.engine_choice import prepared_folder
from onenip_core.inference.exported_model import ExportFormat, is_exported, load_exported
from onenip_core.inference.stored_references import load_references, references_to_bytes
from onenip_core.manifest import ModelManifest, manifest_digest
from onenip_core.sentences import filled
from onenip_core.torch_presence import has_torch


@dataclass(frozen=True, slots=True)
class EnginesToPack:
    """What lets another computer inspect without torch, and check that it does so rightly."""

    exports: dict[ExportFormat, Path]
    """The folder of each, in the order of `ExportFormat`."""
    references: Path


def find_engines(
    model_folder: Path, manifest: ModelManifest, cache: Path | None, images: Sequence[Path], scratch: Path
) -> EnginesToPack:
    """What travels with a model, checked; made in `scratch` where it is not there yet.

    Raises:
        ModelFolderError: what the model carries is damaged.
        ModelFileError: something must be made, and there is no torch.
        ExportError, EngineError, ImageReadError, StorageError: it cannot be made.
    """
    carried = carried_exports(model_folder)
    if carried:
        _check(carried, manifest)
        load_references(references_file(model_folder), model_folder, manifest)
        return EnginesToPack(_ordered(carried), references_file(model_folder))
    if not has_torch():
        raise ModelFileError(
            filled(
                "{model_folder} carries no exports, and only torch can make them, which this edition of the "
                "program does not have. The model is unchanged: pack it with the workstation edition.",
                model_folder=model_folder,
            )
        )
    exports = _prepared(cache, model_folder, manifest)
    return _make(model_folder, exports, images, scratch)


def _prepared(cache: Path | None, model_folder: Path, manifest: ModelManifest) -> dict[ExportFormat, Path]:
    """The exports that were prepared on this computer, if all of them are there and whole."""
    if cache is None:
        return {}
    folder = prepared_folder(cache, model_folder)
    exports = {export_format: folder / export_format for export_format in ExportFormat}
    if not all(is_exported(each) for each in exports.values()):
        return {}
    try:
        _check(exports, manifest)
    except ModelFolderError:
        return {}  # a cache may be damaged: they are made again
    return exports


def _make(
    model_folder: Path, exports: dict[ExportFormat, Path], images: Sequence[Path], scratch: Path
) -> EnginesToPack:
    from onenip_core.data.images.tiles import TileGrid
    from onenip_core.export.export_model import export_model
    from onenip_core.inference.engines.torch_engine import serve_with_torch
    from onenip_core.inference.references import reference_images
    from onenip_core.model_folder import load_model

    model = load_model(model_folder)
    if not exports:
        references = reference_images(TileGrid.of(model.manifest.network).side, images, model.manifest.ranges)
        export_model(model, scratch / "exports", tuple(ExportFormat), references)
        exports = {export_format: scratch / "exports" / export_format for export_format in ExportFormat}
    path = scratch / references_file(model_folder).name
    write_bytes_atomic(path, references_to_bytes(serve_with_torch(model, "cpu"), model_folder))
    return EnginesToPack(exports, path)


def _check(exports: dict[ExportFormat, Path], manifest: ModelManifest) -> None:
    for folder in exports.values():
        if manifest_digest(load_exported(folder).manifest) != manifest_digest(manifest):
            raise ModelFolderError(
                filled("{folder} is the export of another model. Unpack or export the model again.", folder=folder)
            )


def _ordered(exports: dict[ExportFormat, Path]) -> dict[ExportFormat, Path]:
    return {export_format: exports[export_format] for export_format in ExportFormat if export_format in exports}
