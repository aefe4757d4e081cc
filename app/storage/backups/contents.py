"""What a backup holds, and says of itself."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import msgspec

from app.messages.codes import backups as codes
from app.storage.errors import WorkspaceError
from app.storage.layout import WorkspaceLayout

DESCRIPTION = "backup.json"
"""Written last: a folder without it is no backup."""


class BackedUpFile(msgspec.Struct, frozen=True):
    """A file of a backup."""

    path: str
    """Relative to the folder, with slashes."""
    sha256: str
    bytes: int


class BackupContents(msgspec.Struct, frozen=True):
    """All of it."""

    program: str
    began_at: str
    """No later record is in it."""
    files: tuple[BackedUpFile, ...]


def read_contents(folder: Path) -> BackupContents:
    """Raises WorkspaceError: it is no backup, or its description is damaged."""
    try:
        return msgspec.json.decode((folder / DESCRIPTION).read_bytes(), type=BackupContents)
    except (OSError, msgspec.MsgspecError) as error:
        raise WorkspaceError(codes.NoBackup(str(folder))) from error


def files_to_keep(layout: WorkspaceLayout) -> Iterator[Path]:
    """All files but the database, in order: what is derived, locked, secret, logged or half written is left out. Those that are
    moved meanwhile may be missing. Raises OSError: a folder cannot be read."""
    for name in (layout.manifest, layout.settings):
        if name.is_file():
            yield name
    for folder in (
        layout.products,
        layout.models,
        layout.batches,
        layout.trash,
        layout.found,
        layout.evaluations,
        layout.source_notes,
    ):
        yield from _files_below(folder)


def _files_below(folder: Path) -> Iterator[Path]:
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except FileNotFoundError:
        return
    for entry in entries:
        if entry.is_symlink() or entry.name.endswith(".tmp"):
            continue
        if entry.is_dir():
            yield from _files_below(Path(entry.path))
        elif entry.is_file():
            yield Path(entry.path)
