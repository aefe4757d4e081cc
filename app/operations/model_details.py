"""Reads all that can be told about one model: to be called off the GUI thread."""

from __future__ import annotations

import json
from pathlib import Path

from app.domain.model_details import EngineFact, ModelDetails
from app.domain.model_record import ModelRecord
from app.storage.removal import size_of
from onenip_core.manifest import load_manifest, manifest_digest
from onenip_core.prepared_names import CHOICE_NAME, model_prefix


def read_details(record: ModelRecord, engines_folder: Path) -> ModelDetails:
    """Raises ModelFolderError: the model is gone or damaged."""
    manifest = load_manifest(record.folder)
    choices = engines_folder.glob(f"{model_prefix(record.folder)}*/{CHOICE_NAME}")
    last = max(choices, key=lambda path: path.stat().st_mtime, default=None)
    engines = () if last is None else _engines(last)
    return ModelDetails(record, manifest, manifest_digest(manifest), size_of(record.folder), engines)


def _engines(choice: Path) -> tuple[EngineFact, ...]:
    """What was measured last; nothing if the file is damaged: the preparation measures again then."""
    try:
        measured = json.loads(choice.read_text(encoding="utf-8"))["milliseconds"]
        facts = [EngineFact(str(name), float(time)) for name, time in measured.items()]
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return ()
    return tuple(sorted(facts, key=lambda fact: fact.milliseconds))
