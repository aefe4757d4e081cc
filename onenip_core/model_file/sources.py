"""The files that become members of a model file: read in blocks, only regular ones, each looked at before it is packed."""

from __future__ import annotations

import contextlib
import hashlib
import os
import stat
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from onenip_core.data.images.picture_file import usual_suffix
from onenip_core.data.images.regular_file import MAX_FILE_BYTES
from onenip_core.errors import ModelFileCancelled, ModelFileError, UsageError
from onenip_core.inference.exported_model import FileRecord
from onenip_core.model_file.reading import Cancelled
from onenip_core.model_file.stored_archive import BLOCK
from onenip_core.sentences import filled

KEPT = filled("The model is unchanged, and so is what was at the place of the model file before.")
_BEGINNING = 4096


@dataclass(frozen=True, slots=True)
class Source:
    """A file that becomes a member, as it was when it was looked at."""

    path: Path
    record: FileRecord
    crc: int


def look_at_file(path: Path, cancelled: Cancelled) -> Source:
    """Hash and size of a file. Raises ModelFileError: it cannot be read."""
    digest, crc, size = hashlib.sha256(), 0, 0
    for block in blocks(path, cancelled):
        digest.update(block)
        crc = zlib.crc32(block, crc)
        size += len(block)
    return Source(path, FileRecord(digest.hexdigest(), size), crc)


def image_suffix(path: Path) -> str:
    """How the file name of an image ends. Raises UsageError: the file is no image."""
    with _open(path) as file:
        size = os.fstat(file).st_size
        try:
            suffix = usual_suffix(os.read(file, _BEGINNING), path.suffix)
        except OSError as error:
            raise _unreadable(path, error.strerror or str(error)) from error
    if suffix == ".bin" or size > MAX_FILE_BYTES:
        raise UsageError(
            filled(
                "{path} is no image that this program reads, so it cannot travel as a prompt. {kept}",
                path=path,
                kept=KEPT,
            )
        )
    return suffix


def changed(path: Path) -> ModelFileError:
    """For a person: what is packed must not change meanwhile."""
    return ModelFileError(filled("{path} changed while it was packed. {kept} Pack again.", path=path, kept=KEPT))


def blocks(path: Path, cancelled: Cancelled) -> Iterator[bytes]:
    """A file's content. Raises ModelFileError, ModelFileCancelled."""
    with _open(path) as file:
        while True:
            if cancelled():
                raise ModelFileCancelled(filled("Cancelled. {kept}", kept=KEPT))
            try:
                block = os.read(file, BLOCK)
            except OSError as error:
                raise _unreadable(path, error.strerror or str(error)) from error
            if not block:
                return
            yield block


@contextlib.contextmanager
def _open(path: Path) -> Iterator[int]:
    """A regular file's descriptor. Raises ModelFileError."""
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        file = os.open(path, flags)
    except OSError as error:
        raise _unreadable(path, error.strerror or str(error)) from error
    try:
        if not stat.S_ISREG(os.fstat(file).st_mode):
            raise _unreadable(path, filled("it is no regular file"))
        yield file
    finally:
        os.close(file)


def _unreadable(path: Path, reason: str) -> ModelFileError:
    return ModelFileError(filled("{path} cannot be packed: {reason}. {kept}", path=path, reason=reason, kept=KEPT))
