"""Makes a workspace of a backup, in an empty place."""

from __future__ import annotations

import shutil
import uuid
from collections.abc import Callable
from pathlib import Path, PurePosixPath

from app.messages.codes import backups as codes
from app.storage.backups.contents import BackupContents, read_contents
from app.storage.backups.copying import copy_hashed, is_as_described
from app.storage.errors import FileRefusedError, WorkspaceError
from onenip_core.atomic_files import rename_folder


def restore_workspace(backup: Path, target: Path, on_progress: Callable[[int], None]) -> BackupContents:
    """Copy the backup to the folder `target`, which is empty or not there, and which appears once all of it was compared.

    Raises:
        WorkspaceError: it is no backup, or `target` is not empty.
        StorageError: a file of the backup is not what was backed up, or the disk refuses; `target` is as it was.
    """
    backup, target = backup.absolute(), target.absolute()
    contents = read_contents(backup)
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise WorkspaceError(codes.PlaceNotFree(str(target)))
    half = target.with_name(f".{target.name[:40]}.{uuid.uuid4().hex[:8]}.tmp")
    try:
        half.mkdir(parents=True)
        for number, file in enumerate(contents.files, 1):
            if not _lies_within(file.path):
                raise WorkspaceError(codes.NoBackup(str(backup)))
            if copy_hashed(backup / file.path, half / file.path, file.path) != file or not is_as_described(half, file):
                raise FileRefusedError(codes.CopyDiffers(file.path))
            on_progress(number)
        if target.exists():
            target.rmdir()
        rename_folder(half, target)
    except OSError as error:
        raise FileRefusedError(codes.NotRestored(str(target), str(error))) from error
    finally:
        shutil.rmtree(half, ignore_errors=True)
    return contents


def _lies_within(path: str) -> bool:
    """A description from elsewhere may name anything."""
    parts = PurePosixPath(path).parts
    return bool(parts) and not PurePosixPath(path).is_absolute() and ".." not in parts and ":" not in parts[0]
