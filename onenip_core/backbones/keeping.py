"""Gives weights that were looked at their name. The record is written last: it alone says which file counts."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from onenip_core.atomic_files import sync_folder
from onenip_core.backbones.half_file import has_state
from onenip_core.backbones.kept import SUFFIXES, KeptBackbones, KeptWeights

_HEX = "[0-9a-f]" * 8


def file_name(name: str, sha256: str, suffix: str) -> str:
    """What weights are called in the folder: other content has another name, so that nothing is overwritten."""
    return f"{name}.{sha256[:8]}{suffix}"


def keep(content: Path, record: KeptWeights, kept: KeptBackbones, earlier: KeptWeights | None) -> Path:
    """Name `content`, write its record, then remove the file of the `earlier` one. Returns where it lies.

    Raises:
        StorageError, OSError: it could not be written; `content` has its old name again, and what was kept before counts.
    """
    with content.open("rb+") as handle:
        os.fsync(handle.fileno())
    path = kept.folder / record.file
    is_same = earlier is not None and earlier.file == record.file
    content.replace(path)
    try:
        kept.write_record(record)
    except Exception:
        if not is_same:
            path.replace(content)
        raise
    sync_folder(kept.folder)
    if earlier is not None and not is_same:
        with suppress(OSError):  # on Windows a training may have it open; it counts for nothing any more
            (kept.folder / earlier.file).unlink(missing_ok=True)
    return path


def tidy(name: str, kept: KeptBackbones) -> None:
    """Remove what a program that was ended left, but what it had fetched whole becomes the half file again.

    Only for whoever holds the lock. Raises BackboneError: the record cannot be read; OSError.
    """
    for left in kept.folder.glob(f".{name}.{_HEX}.tmp.*"):
        left.unlink(missing_ok=True)
    record, half = kept.record(name), kept.half_path(name)
    for path in kept.folder.glob(f"{name}.{_HEX}.*"):
        if path.suffix not in SUFFIXES or (record is not None and path.name == record.file):
            continue
        if path.suffix == ".safetensors" and has_state(half) and not half.exists():
            path.replace(half)
        else:
            with suppress(OSError):
                path.unlink(missing_ok=True)
