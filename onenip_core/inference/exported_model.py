"""The folder of an exported model: two graphs, the prompts' data, manifest, parity check, and the hashes of all. No torch."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from onenip_core.errors import ModelFolderError, UsageError
from onenip_core.hashing import hash_file, hash_json
from onenip_core.inference.engines.engine import Engine, EngineKind
from onenip_core.inference.parity_record import ParityRecord, parity_from_json
from onenip_core.inference.prompts_file import PROMPTS_NAME, load_pool
from onenip_core.inference.served_model import ServedModel
from onenip_core.json_values import understand
from onenip_core.manifest import MANIFEST_NAME, ModelManifest, load_manifest, manifest_digest
from onenip_core.sentences import filled

EXPORT_SCHEMA = 1
EXPORT_NAME, PARITY_NAME = "export.json", "parity.json"
FEATURES_STEM, MAPS_STEM = "features", "maps"


class ExportFormat(StrEnum):
    """What a model can be exported to."""

    ONNX = "onnx"
    OPENVINO = "openvino"

    @classmethod
    def of(cls, kind: EngineKind) -> ExportFormat | None:
        """The format that an engine computes; None for torch."""
        return next((candidate for candidate in cls if kind in candidate.engines), None)

    @property
    def graph_suffixes(self) -> tuple[str, ...]:
        """Endings of the files of one graph; the first is the one that is opened."""
        return (".onnx",) if self is ExportFormat.ONNX else (".xml", ".bin")

    @property
    def engines(self) -> tuple[EngineKind, ...]:
        """Engines that compute this format, the exact one first."""
        if self is ExportFormat.ONNX:
            return (EngineKind.ONNX,)
        return (EngineKind.OPENVINO, EngineKind.OPENVINO_BF16)

    @property
    def file_names(self) -> tuple[str, ...]:
        """All files of an exported model except `export.json`, which holds their hashes."""
        graphs = [stem + suffix for stem in (FEATURES_STEM, MAPS_STEM) for suffix in self.graph_suffixes]
        return (*graphs, PROMPTS_NAME, MANIFEST_NAME, PARITY_NAME)


@dataclass(frozen=True, slots=True)
class FileRecord:
    """One file of an export as it was written."""

    sha256: str
    bytes: int


@dataclass(frozen=True, slots=True)
class ExportRecord:
    """What `export.json` holds, beside the hash of all this."""

    schema_version: int
    format: ExportFormat
    model_sha256: str
    versions: dict[str, str]
    files: dict[str, FileRecord]


@dataclass(frozen=True, slots=True)
class ExportedModel:
    """What an exported folder says of itself, checked."""

    folder: Path
    format: ExportFormat
    manifest: ModelManifest
    parity: ParityRecord
    bytes: int
    """Size of all files."""
    versions: dict[str, str]
    sha256: str
    """Over `export.json`, and so over the hashes of all files."""


def is_exported(folder: Path) -> bool:
    """True if the folder holds an exported model; `export.json` is written last."""
    return (folder / EXPORT_NAME).is_file()


def export_to_json(
    folder: Path, export_format: ExportFormat, model_sha256: str, versions: dict[str, str]
) -> dict[str, Any]:
    """The body of `export.json`, with the hashes of the files as they are now."""
    files = {
        name: FileRecord(hash_file(folder / name), (folder / name).stat().st_size) for name in export_format.file_names
    }
    body = asdict(ExportRecord(EXPORT_SCHEMA, export_format, model_sha256, versions, files))
    return {**body, "export_sha256": hash_json(body)}


def load_exported(folder: Path) -> ExportedModel:
    """Read an exported folder and check every hash and size.

    Raises:
        ModelFolderError: something is missing, truncated, altered or from a newer version; the text says what.
    """
    path = folder / EXPORT_NAME
    try:
        body = json.loads(path.read_text(encoding="utf-8"))
        schema = int(body["schema_version"])
    except (OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError) as error:
        raise ModelFolderError(
            filled("{path} cannot be read as the description of an exported model: {error}.", path=path, error=error)
        ) from error
    if schema > EXPORT_SCHEMA:
        raise ModelFolderError(
            filled(
                "{path} was written by a newer version of this program (schema {schema}; this version reads up "
                "to {export_schema}). Nothing was touched: update this program, or export the model again.",
                path=path,
                schema=schema,
                export_schema=EXPORT_SCHEMA,
            )
        )
    claimed = body.pop("export_sha256", None)
    if claimed != hash_json(body):
        raise ModelFolderError(
            filled("{path} was altered after it was written: its hash does not match. Export again.", path=path)
        )
    try:
        return _parse(folder, body, str(claimed))
    except (KeyError, TypeError, ValueError, OSError, RecursionError) as error:
        raise ModelFolderError(
            filled(
                "{folder} is no complete exported model: {error}. Export the model again.",
                folder=folder,
                error=repr(error),
            )
        ) from error


def _parse(folder: Path, body: dict[str, Any], sha256: str) -> ExportedModel:
    record = understand(body, ExportRecord)
    if set(record.files) != set(record.format.file_names):
        raise ValueError("the list of files is not that of the format")
    for name, file in record.files.items():
        _check_file(folder / name, file.bytes, file.sha256)
    manifest = load_manifest(folder)
    if manifest_digest(manifest) != record.model_sha256:
        raise ModelFolderError(
            filled("{folder} holds the manifest of another model. Export the model again.", folder=folder)
        )
    parity = parity_from_json(json.loads((folder / PARITY_NAME).read_text(encoding="utf-8")))
    size = sum(file.bytes for file in record.files.values())
    return ExportedModel(folder, record.format, manifest, parity, size, record.versions, sha256)


def _check_file(path: Path, size: int, sha256: str) -> None:
    if not path.is_file():
        raise ModelFolderError(
            filled(
                "{folder} is incomplete: {name} is missing. Copy the whole folder again.",
                folder=path.parent,
                name=path.name,
            )
        )
    if path.stat().st_size != size:
        raise ModelFolderError(
            filled(
                "{path} has {found} bytes instead of {size}: it is truncated or was replaced. Copy the whole "
                "folder again.",
                path=path,
                found=path.stat().st_size,
                size=size,
            )
        )
    if hash_file(path) != sha256:
        raise ModelFolderError(
            filled("{path} was altered after the export: its hash does not match. Export the model again.", path=path)
        )


def serve_exported(folder: Path, device: str = "auto", engine: EngineKind | None = None) -> ServedModel:
    """Load an exported model with an engine that passed its parity check; None takes the exact one of its format.

    Raises:
        ModelFolderError: see `load_exported`.
        UsageError: the engine cannot compute this folder or did not pass, or a GPU was asked for.
    """
    exported = load_exported(folder)
    if device not in ("auto", "cpu"):
        raise UsageError(
            filled(
                "{folder} is an exported model, which computes on the CPU; use the model folder for {device}.",
                folder=folder,
                device=device,
            )
        )
    kind = exported.format.engines[0] if engine is None else engine
    if kind not in exported.format.engines:
        raise UsageError(
            filled(
                "{folder} was exported for {right}; {engine} cannot use it.",
                folder=folder,
                right=exported.format.engines[0].label,
                engine=kind.label,
            )
        )
    if kind not in exported.parity.usable:
        parity = exported.parity.engines.get(kind)
        reason = parity.reason if parity is not None else filled("this engine was not checked at export")
        raise UsageError(
            filled(
                "{engine} may not judge with {folder}: {reason}. Use {right}.",
                engine=kind.label,
                folder=folder,
                reason=reason,
                right=exported.format.engines[0].label,
            )
        )
    pool = load_pool(folder, exported.manifest)
    return ServedModel(exported.manifest, start_engine(folder, kind), pool, exported.sha256)


def start_engine(folder: Path, kind: EngineKind) -> Engine:
    """Load the two graphs of a folder. Raises EngineError."""
    if kind is EngineKind.ONNX:
        from onenip_core.inference.engines.onnx_engine import OnnxEngine

        suffix = ExportFormat.ONNX.graph_suffixes[0]
        return OnnxEngine(folder / (FEATURES_STEM + suffix), folder / (MAPS_STEM + suffix))
    if kind in ExportFormat.OPENVINO.engines:
        from onenip_core.inference.engines.openvino_engine import OpenVinoEngine

        suffix = ExportFormat.OPENVINO.graph_suffixes[0]
        return OpenVinoEngine.load(folder / (FEATURES_STEM + suffix), folder / (MAPS_STEM + suffix), kind)
    raise UsageError(filled("{engine} does not compute exported models.", engine=kind.label))
