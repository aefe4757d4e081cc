"""Write files so that a crash at any moment leaves either the old file or the new one, never half of one."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import time
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from onenip_core.errors import StorageError
from onenip_core.sentences import filled

T = TypeVar("T")
_RENAME_PATIENCE_S = 5.0 if os.name == "nt" else 0.0
"""Windows renames no folder of which another program has a file open, and virus scanners open what was just written."""
_RENAME_PAUSE_S = 0.1

_FULL = (errno.ENOSPC, errno.EDQUOT)


def write_atomic(path: Path, write: Callable[[Path], T]) -> T:
    """Call `write` with a temporary name beside `path`, flush it to disk, then rename it to `path`. Returns what `write` returns.

    Raises:
        StorageError: the disk is full, read-only or not permitted; `path` is as it was before.
    """
    temporary = path.with_name(f".{path.name[:40]}.{uuid.uuid4().hex[:8]}.tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        written = write(temporary)
        with temporary.open("rb+") as handle:
            os.fsync(handle.fileno())
        temporary.replace(path)
        sync_folder(path.parent)
        return written
    except OSError as error:
        raise StorageError(_refusal(path, error)) from error
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)


def _refusal(path: Path, error: OSError) -> str:
    if error.errno in _FULL:  # what is to be done comes first: an operator reads it from two metres
        return filled(
            "{why}: free some space, then start again. What was there before is unchanged. Could not write {path}.",
            why=error.strerror,
            path=path,
        )
    return filled(
        "Could not write {path}: {why}. What was there before is unchanged. Free some space or choose a "
        "folder that you may write to.",
        path=path,
        why=error.strerror or error,
    )


def write_bytes_atomic(path: Path, data: bytes) -> None:
    """Atomic `Path.write_bytes`. Raises StorageError."""
    write_atomic(path, lambda temporary: _write_bytes(temporary, data))


def write_json_atomic(path: Path, value: Any) -> None:
    """Atomically write `value` as readable JSON (UTF-8). NaN and infinity are refused. Raises StorageError."""
    text = json.dumps(value, indent=2, ensure_ascii=False, allow_nan=False, sort_keys=False)
    # A file name in a foreign encoding becomes an escape that JSON knows.
    write_bytes_atomic(path, text.encode("utf-8", "backslashreplace"))


def rename_folder(folder: Path, target: Path, patience_s: float = _RENAME_PATIENCE_S) -> None:
    """Rename a folder to a free name; tries again for some seconds where another program has its files open.

    Raises OSError.
    """
    ends = time.monotonic() + patience_s
    while True:
        try:
            folder.rename(target)
        except PermissionError:
            if time.monotonic() >= ends:
                raise
            time.sleep(_RENAME_PAUSE_S)
        else:
            return


def sync_folder(folder: Path) -> None:
    """Flush a folder's entries to disk, where the platform can (a rename is durable only then)."""
    if os.name != "posix":
        return
    # Some network file systems refuse this; the file itself is safe by then, so nothing has failed.
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _write_bytes(path: Path, data: bytes) -> None:
    path.write_bytes(data)
