"""Copies files so that what was read is what is there."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from app.storage.backups.contents import BackedUpFile
from onenip_core.hashing import hash_file

_BLOCK = 1_048_576


def copy_hashed(source: Path, target: Path, path: str) -> BackedUpFile:
    """Copy and flush one file; its hash is of what was read. Raises OSError."""
    target.parent.mkdir(parents=True, exist_ok=True)
    digest, size = hashlib.sha256(), 0
    with source.open("rb") as reading, target.open("wb") as writing:
        while block := reading.read(_BLOCK):
            digest.update(block)
            size += len(block)
            writing.write(block)
        writing.flush()
        os.fsync(writing.fileno())
        _forget_cached(writing.fileno())
    return BackedUpFile(path, digest.hexdigest(), size)


def is_as_described(folder: Path, file: BackedUpFile) -> bool:
    """Read back from the disk. Raises OSError."""
    path = folder / file.path
    return path.is_file() and path.stat().st_size == file.bytes and hash_file(path) == file.sha256


def _forget_cached(descriptor: int) -> None:
    """What is read next shall come from the disk, where the system can be asked for that."""
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
