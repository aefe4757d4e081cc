"""Copies a workspace while it is in use: a consistent database and all files that its records speak of, read back and compared."""

from __future__ import annotations

import shutil
import sqlite3
import threading
import uuid
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import msgspec

from app.domain.timestamps import utc_now
from app.messages.codes import backups as codes
from app.messages.codes.storage import NoWorkspaceThere
from app.storage.backups.contents import DESCRIPTION, BackedUpFile, BackupContents, files_to_keep
from app.storage.backups.copying import copy_hashed, is_as_described
from app.storage.checking.reading import opened_for_reading
from app.storage.database_pages import read_only_uri
from app.storage.errors import FileRefusedError, WorkspaceError
from app.storage.file_check import FileCheck
from app.storage.layout import WorkspaceLayout
from onenip_core import __version__
from onenip_core.atomic_files import rename_folder, write_bytes_atomic
from onenip_core.hashing import hash_file

_TRIES = 3
"""Files that are moved to the trash, or back, while they are copied are found by the next one."""


def back_up_workspace(root: Path, target: Path, on_progress: Callable[[int], None]) -> BackupContents:
    """Write the workspace in `root` to the folder `target`, which appears once all of it was compared. `on_progress` hears how many
    files were copied.

    Files that the original lacks or that are damaged there are copied as they are: `--check` tells of them in either.

    Raises:
        WorkspaceError: there is no workspace, `target` is there already, or lies within the workspace.
        StorageError: the disk refuses, or what was written is not what was read; nothing is left at `target`.
    """
    layout, target = WorkspaceLayout(root.absolute()), target.absolute()
    if not layout.database.is_file():
        raise WorkspaceError(NoWorkspaceThere(str(layout.root)))
    if target.exists() or target.is_relative_to(layout.root):
        raise WorkspaceError(codes.PlaceNotFree(str(target)))
    half = target.with_name(f".{target.name[:40]}.{uuid.uuid4().hex[:8]}.tmp")
    try:
        half.mkdir(parents=True)
        contents = _fill(layout, WorkspaceLayout(half), on_progress)
        rename_folder(half, target)
    except (OSError, sqlite3.Error) as error:
        raise FileRefusedError(codes.NotBackedUp(str(target), str(error))) from error
    finally:
        shutil.rmtree(half, ignore_errors=True)
    return contents


def _fill(layout: WorkspaceLayout, half: WorkspaceLayout, on_progress: Callable[[int], None]) -> BackupContents:
    copied: dict[str, BackedUpFile] = {}
    for last in (False,) * (_TRIES - 1) + (True,):
        began_at = utc_now()
        _copy_anchor(layout, half, copied)
        copied[layout.database.name] = _copy_database(layout.database, half.database)
        _copy_files(layout, half, copied, on_progress)
        if last or not _lacks_files(half):
            break
    contents = BackupContents(__version__, began_at, tuple(copied[path] for path in sorted(copied)))
    for file in contents.files:
        if not is_as_described(half.root, file):
            raise FileRefusedError(codes.CopyDiffers(file.path))
    write_bytes_atomic(half.root / DESCRIPTION, msgspec.json.format(msgspec.json.encode(contents), indent=2))
    return contents


def _copy_anchor(layout: WorkspaceLayout, half: WorkspaceLayout, copied: dict[str, BackedUpFile]) -> None:
    """Before the database: one that is behind the audit log is sound, one that is ahead of it says that lines were cut off."""
    if layout.audit_anchor.is_file():
        name = layout.audit_anchor.name
        copied[name] = copy_hashed(layout.audit_anchor, half.audit_anchor, name)


def _copy_database(source: Path, target: Path) -> BackedUpFile:
    """As it is at one moment, by SQLite's own means. All at once: what somebody else writes between two pieces would let it begin
    anew, and nobody waits for a reader."""
    target.unlink(missing_ok=True)
    with (
        closing(sqlite3.connect(read_only_uri(source), uri=True)) as reading,
        closing(sqlite3.connect(target)) as writing,
    ):
        reading.backup(writing)
        writing.execute("PRAGMA journal_mode = DELETE")
    return BackedUpFile(target.name, hash_file(target), target.stat().st_size)


def _copy_files(
    layout: WorkspaceLayout,
    half: WorkspaceLayout,
    copied: dict[str, BackedUpFile],
    on_progress: Callable[[int], None],
) -> None:
    there = set()
    for source in files_to_keep(layout):
        path = source.relative_to(layout.root).as_posix()
        there.add(path)
        known, stays = copied.get(path), (source.suffix in _WRITTEN_ONCE)
        if known is not None and stays and (half.root / path).is_file():
            continue
        try:
            copied[path] = copy_hashed(source, half.root / path, path)
        except FileNotFoundError:  # moved meanwhile
            there.discard(path)
        on_progress(len(copied))
    for path in [path for path in copied if path not in there]:
        if path not in (half.database.name, half.audit_anchor.name):
            (half.root / path).unlink(missing_ok=True)
            del copied[path]


_WRITTEN_ONCE = frozenset({".png", ".jpg", ".jpeg", ".bmp", ".tif", ".tiff", ".webp", ".safetensors"})
"""Files that appear whole and never change: a second look need not copy them again."""


def _lacks_files(half: WorkspaceLayout) -> bool:
    """Whether the copy's records speak of files that it has not: they were moved meanwhile, or are gone in the original too."""
    with opened_for_reading(half.database) as database:
        return bool(FileCheck(database, half, threading.Event()).run())
