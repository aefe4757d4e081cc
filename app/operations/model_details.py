"""Reads all that can be told about one model: to be called off the GUI thread."""

from __future__ import annotations

import json
from pathlib import Path

from app.domain.model_details import EngineFact, ModelDetails
from app.domain.model_record import ModelRecord
from app.storage.removal import size_of
from onenip_core.manifest import load_manifest, manifest_digest


def read_details(record: ModelRecord, engines_folder: Path) -> ModelDetails:
    """Raises ModelFolderError: the model is gone or damaged."""
    manifest = load_manifest(record.folder)
    digest = manifest_digest(manifest)
    choices = sorted(
        engines_folder.glob(f"{digest[:16]}-*/choice.json"), key=lambda path: path.stat().st_mtime, reverse=True
    )
    engines = _engines(choices[0]) if choices else ()
    return ModelDetails(record, manifest, digest, size_of(record.folder), engines)


def _engines(path: Path) -> tuple[EngineFact, ...]:
    """What was measured last; nothing if the file is damaged: the preparation measures again then."""
    try:
        measured = json.loads(path.read_text(encoding="utf-8"))["milliseconds"]
        facts = [EngineFact(str(name), float(time)) for name, time in measured.items()]
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return ()
    return tuple(sorted(facts, key=lambda fact: fact.milliseconds))
