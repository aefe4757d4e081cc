"""Export a model: trace, compare with torch, and only then let the folder appear."""

from __future__ import annotations

import json
import shutil
import uuid
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy.typing as npt
from safetensors.numpy import save_file

from onenip_core.atomic_files import sync_folder, write_bytes_atomic, write_json_atomic
from onenip_core.errors import EngineError, ExportError, StorageError, UsageError
from onenip_core.export.graphs import write_feature_graph, write_map_graph
from onenip_core.inference.engines.engine import EngineKind, FloatArray
from onenip_core.inference.engines.openvino_engine import openvino_core
from onenip_core.inference.engines.torch_engine import serve_with_torch
from onenip_core.inference.exported_model import (
    EXPORT_NAME,
    FEATURES_STEM,
    MAPS_STEM,
    PARITY_NAME,
    ExportFormat,
    export_to_json,
    start_engine,
)
from onenip_core.inference.own_jumps import own_jumps
from onenip_core.inference.parity import (
    MAP_LIMIT,
    PROMPTS_PER_PRODUCT,
    SCORE_LIMIT,
    Judged,
    References,
    compare,
    count_prompts,
    failed,
    judge_references,
)
from onenip_core.inference.parity_record import EngineParity, ParityRecord, describe_parity, parity_to_json
from onenip_core.inference.prompt_pool import PromptPool
from onenip_core.inference.prompts_file import (
    APPEARANCE_KEY,
    EMBEDDINGS_KEY,
    ENCODINGS_KEY,
    GALLERY_KEY,
    PROMPTS_NAME,
    REFERENCE_KEY,
    load_pool,
)
from onenip_core.inference.served_model import ServedModel
from onenip_core.manifest import MANIFEST_NAME, ModelManifest, manifest_digest, manifest_to_json
from onenip_core.model_folder import OneNipModel
from onenip_core.sentences import filled
from onenip_core.types import AnomalyMap, RgbImage

_VERSIONED = ("torch", "onnx", "onnxscript", "onnxruntime", "openvino", "numpy", "opencv-python-headless")


@dataclass(frozen=True, slots=True)
class _Reference:
    """What torch says, for all engines to be compared with."""

    served: ServedModel
    references: References
    judged: Sequence[Judged]

    def own_jumps(self, asked: AbstractSet[int]) -> dict[int, AnomalyMap]:
        """See `onenip_core.inference.own_jumps`."""
        return own_jumps(self.served, self.references, self.judged, asked)


def export_model(
    model: OneNipModel, folder: Path, formats: Sequence[ExportFormat], images: Sequence[RgbImage]
) -> dict[ExportFormat, ParityRecord]:
    """Write `folder/FORMAT` for every format that is asked for; nothing appears unless all of them agree with torch.

    Args:
        model: on the CPU.
        folder: one format goes into the folder itself, several go into sub-folders of their names.
        images: what the parity check compares on, beside the model's own prompts; see `reference_images`.

    Raises:
        UsageError: the folder is there and not empty.
        ExportError: an engine in its exact precision does not agree with torch, or the network cannot be traced.
        StorageError: the disk refuses. In every case nothing is left behind.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UsageError(filled("{folder} is not empty. It was left as it is; choose another folder.", folder=folder))
    temporary = folder.with_name(f".{folder.name[:40]}.{uuid.uuid4().hex[:8]}.tmp")
    try:
        temporary.mkdir(parents=True)
        records = _write_formats(model, temporary, formats, images)
        if folder.exists():
            folder.rmdir()
        temporary.rename(folder)
        sync_folder(folder.parent)
    except OSError as error:
        raise StorageError(
            filled(
                "The export could not be written to {folder}: {why}. The model is unchanged and nothing was "
                "left behind. Free some space or choose a folder that you may write to.",
                folder=folder,
                why=error.strerror or error,
            )
        ) from error
    finally:
        shutil.rmtree(temporary, ignore_errors=True)
    return records


def _write_formats(
    model: OneNipModel, folder: Path, formats: Sequence[ExportFormat], images: Sequence[RgbImage]
) -> dict[ExportFormat, ParityRecord]:
    served = serve_with_torch(model, "cpu")
    references = References(images, prompt_features(model))
    reference = _Reference(served, references, judge_references(served, references))
    traced = folder / "traced"
    traced.mkdir()
    write_feature_graph(model, traced / f"{FEATURES_STEM}.onnx")
    write_map_graph(model, traced / f"{MAPS_STEM}.onnx")
    records = {}
    for export_format in formats:
        place = folder if len(formats) == 1 else folder / export_format
        place.mkdir(exist_ok=True)
        for stem in (FEATURES_STEM, MAPS_STEM):
            _write_graph(traced / f"{stem}.onnx", place / (stem + export_format.graph_suffixes[0]))
        records[export_format] = _complete(reference, place, export_format)
    shutil.rmtree(traced)
    return records


def _write_graph(traced: Path, path: Path) -> None:
    if path.suffix == traced.suffix:
        shutil.copyfile(traced, path)
        return
    try:
        core = openvino_core()
        from openvino import save_model  # after `openvino_core` has switched off its reporting

        # The exact weights are kept: what is computed in lower precision is decided when the graph is loaded.
        save_model(core.read_model(traced), path, compress_to_fp16=False)
    except RuntimeError as error:
        raise ExportError(
            filled("OpenVINO cannot take over the network: {error}. The model was not changed.", error=error)
        ) from error


def _complete(reference: _Reference, folder: Path, export_format: ExportFormat) -> ParityRecord:
    """Add all that belongs to the graphs; `export.json`, which makes the folder a model, comes last."""
    manifest = reference.served.manifest
    _write_pool(reference.served.pool, manifest, folder / PROMPTS_NAME)
    text = json.dumps(manifest_to_json(manifest), indent=2, ensure_ascii=False, allow_nan=False)
    write_bytes_atomic(folder / MANIFEST_NAME, text.encode("utf-8", "backslashreplace"))
    parities = {kind: _check(reference, folder, kind) for kind in export_format.engines}
    exact = export_format.engines[0]
    if not parities[exact].passed:
        raise ExportError(
            filled(
                "The exported model does not agree with the original: {parity}. Nothing was exported and the "
                "model is unchanged; torch can go on using it.",
                parity=describe_parity(exact, parities[exact]),
            )
        )
    record = ParityRecord(len(reference.references.images), count_prompts(manifest), SCORE_LIMIT, MAP_LIMIT, parities)
    write_json_atomic(folder / PARITY_NAME, parity_to_json(record))
    versions = {package: version(package) for package in _VERSIONED}
    body = export_to_json(folder, export_format, manifest_digest(manifest), versions)
    write_json_atomic(folder / EXPORT_NAME, body)
    return record


def _check(reference: _Reference, folder: Path, kind: EngineKind) -> EngineParity:
    manifest = reference.served.manifest
    try:
        served = ServedModel(manifest, start_engine(folder, kind), load_pool(folder, manifest))
        judged = judge_references(served, reference.references)
        return compare(reference.judged, judged, manifest, reference.own_jumps)
    except EngineError as error:
        return failed(error)


def prompt_features(model: OneNipModel) -> dict[str, FloatArray]:
    """Of each product's first prompts, all tiles."""
    rows = PROMPTS_PER_PRODUCT * model.manifest.network.tile_count
    return {
        name: model.network.standardise(features[:rows]).detach().numpy() for name, features in model.prompts.items()
    }


def _write_pool(pool: PromptPool, manifest: ModelManifest, path: Path) -> None:
    arrays: dict[str, npt.NDArray[Any]] = {EMBEDDINGS_KEY: pool.embeddings}
    if pool.encodings is not None:
        arrays[ENCODINGS_KEY] = pool.encodings
    arrays |= {GALLERY_KEY.format(index): gallery for index, gallery in enumerate(pool.galleries.values())}
    for index, product in enumerate(manifest.products):
        if product.picture is not None:
            arrays[APPEARANCE_KEY.format(index)] = pool.appearances[product.name]
        if product.alignment is not None:
            arrays[REFERENCE_KEY.format(index)] = pool.references[product.name]
    save_file(arrays, path)
