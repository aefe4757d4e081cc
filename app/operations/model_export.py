"""Writes a model to a place of a person's choice: a folder or a .zip, checked by its hashes."""

from __future__ import annotations

import contextlib
import hashlib
import logging
import os
import shutil
import sys
import uuid
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import IO, ClassVar

from app.domain.changes import Changes
from app.domain.model_record import ModelRecord
from app.messages.codes import models as codes
from app.messages.errors import MessageError
from app.messages.message import Message
from app.operations.operation import Lane, Operation, Outcome, Work
from app.state.notice import Notice, NoticeLevel
from onenip_core.atomic_files import sync_folder
from onenip_core.hashing import hash_file
from onenip_core.manifest import MANIFEST_NAME, TENSORS_NAME, load_manifest

log = logging.getLogger(__name__)

ZIP = ".zip"
_BLOCK = 4 * 1024 * 1024
_NOT_AN_ARCHIVE = (zipfile.BadZipFile, EOFError, RuntimeError, ValueError)
"""What reading an archive raises where its bytes are others: damaged, cut off, seemingly encrypted, names that are no text."""


@dataclass(frozen=True)
class ExportModel(Operation):
    """Copy a model's tensors and manifest. There is nothing to undo: the workspace stays as it is."""

    lane: ClassVar[Lane] = Lane.MODEL_EXPORT
    model: ModelRecord
    path: Path
    """A name that ends in .zip becomes an archive, any other a folder."""
    report: Callable[[int, int], None] = lambda _done, _total: None
    """Takes bytes done and total, written and read back, in the thread that exports."""

    @property
    def label(self) -> Message:
        return codes.ExportModel(self.model.label)

    def perform(self, work: Work) -> Outcome:
        """If it is cancelled or raises, nothing is left at `path`, and what was there before is as it was. Raises OneNipError."""
        expected, size = self._expected()
        is_zip = self.path.suffix.lower() == ZIP
        temporary = self.path.with_name(f".{self.path.name[:40]}.{uuid.uuid4().hex[:8]}.tmp")
        meter = _Meter(2 * size, self.report, work)
        try:
            if not is_zip and self.path.exists():
                raise MessageError(codes.ExportIsThere(str(self.path)))
            meter.add(0)  # a slow disk takes its time for the first block
            written = (self._write_zip if is_zip else self._write_folder)(temporary, tuple(expected), meter)
            if written != expected:
                raise MessageError(codes.ModelIsDamaged(self.model.label))
            try:
                read = (_zip_hashes if is_zip else _folder_hashes)(temporary, tuple(expected), meter)
            except _NOT_AN_ARCHIVE as error:
                raise MessageError(codes.ExportDiffers(str(self.path))) from error
            if read != expected:
                raise MessageError(codes.ExportDiffers(str(self.path)))
            meter.add(0)  # nobody may wait for it any more
            temporary.replace(self.path)
            sync_folder(self.path.parent)
        except _CancelledError:
            return Outcome(Changes(), notice=Notice(NoticeLevel.INFO, self.label, codes.ExportCancelled()))
        except OSError as error:
            raise MessageError(codes.ExportNotWritten(str(self.path), error.strerror or str(error))) from error
        finally:
            _remove(temporary)
        notice = Notice(NoticeLevel.INFO, self.label, codes.ModelExported(self.model.label, str(self.path)))
        return Outcome(Changes(), notice=notice)

    def _expected(self) -> tuple[dict[str, str], int]:
        """The hashes of the files by their names, and how many bytes they are together."""
        manifest = load_manifest(self.model.folder)
        try:
            expected = {
                MANIFEST_NAME: hash_file(self.model.folder / MANIFEST_NAME),
                TENSORS_NAME: manifest.tensors_sha256,
            }
            return expected, sum((self.model.folder / name).stat().st_size for name in expected)
        except FileNotFoundError as error:
            raise MessageError(codes.ModelIsDamaged(self.model.label)) from error
        except OSError as error:
            raise MessageError(codes.ModelCannotBeRead(self.model.label, error.strerror or str(error))) from error

    def _write_folder(self, folder: Path, names: tuple[str, ...], meter: _Meter) -> dict[str, str]:
        folder.mkdir(parents=True)
        hashes: dict[str, str] = {}
        for name in names:
            with (self.model.folder / name).open("rb") as source, (folder / name).open("wb") as target:
                hashes[name] = _copy(source, target, meter, target)
        sync_folder(folder)
        return hashes

    def _write_zip(self, file: Path, names: tuple[str, ...], meter: _Meter) -> dict[str, str]:
        """Not compressed: tensors hardly get smaller."""
        file.parent.mkdir(parents=True, exist_ok=True)
        hashes: dict[str, str] = {}
        with file.open("wb") as whole:
            with zipfile.ZipFile(whole, "w", zipfile.ZIP_STORED) as archive:
                for name in names:
                    source = self.model.folder / name
                    # A file may bear a time that archives do not know: 1970, where a clock was not set.
                    member = zipfile.ZipInfo.from_file(source, f"{self.model.name}/{name}", strict_timestamps=False)
                    with source.open("rb") as content, archive.open(member, "w") as target:
                        hashes[name] = _copy(content, target, meter, whole)
            _settle(whole)
        return hashes


class _CancelledError(Exception):
    """A person changed their mind, or the application closes."""


class _Meter:
    """Reports how far it is, and stops where that was asked for."""

    def __init__(self, total: int, report: Callable[[int, int], None], work: Work) -> None:
        self._total = total
        self._report = report
        self._work = work
        self._done = 0

    def add(self, count: int) -> None:
        """Raises _CancelledError."""
        if self._work.cancel.cancelled:
            raise _CancelledError
        self._done += count
        # In percent: bytes of large models do not fit a progress bar.
        self._report(100 * self._done // max(self._total, 1), 100)


def _copy(source: IO[bytes], target: IO[bytes], meter: _Meter, file: IO[bytes]) -> str:
    """Copy, and hash what was copied. `file`, which `target` is or goes to, is settled block by block: else a slow
    disk would take all of it at the end, where nobody sees how far it is, nor can stop it.
    """
    digest = hashlib.sha256()
    while block := source.read(_BLOCK):
        digest.update(block)
        target.write(block)
        _settle(file)
        meter.add(len(block))
    return digest.hexdigest()


def _hash(source: IO[bytes], meter: _Meter) -> str:
    digest = hashlib.sha256()
    while block := source.read(_BLOCK):
        digest.update(block)
        meter.add(len(block))
    return digest.hexdigest()


def _settle(file: IO[bytes]) -> None:
    """Bring what was written to the disk, and out of memory where the system can: what is read back then comes from the disk."""
    file.flush()
    os.fsync(file.fileno())
    if sys.platform == "linux":
        with contextlib.suppress(OSError):  # a wish, which not every file system grants
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _folder_hashes(folder: Path, names: tuple[str, ...], meter: _Meter) -> dict[str, str]:
    hashes: dict[str, str] = {}
    for name in names:
        with (folder / name).open("rb") as source:
            hashes[name] = _hash(source, meter)
    return hashes


def _zip_hashes(file: Path, names: tuple[str, ...], meter: _Meter) -> dict[str, str]:
    with zipfile.ZipFile(file) as archive:
        hashes: dict[str, str] = {}
        for member in archive.namelist():
            with archive.open(member) as source:
                hashes[member.rpartition("/")[2]] = _hash(source, meter)
        return hashes


def _remove(temporary: Path) -> None:
    """What was renamed is not there any more."""
    try:
        if temporary.is_dir():
            shutil.rmtree(temporary)
        else:
            temporary.unlink(missing_ok=True)
    except OSError as error:
        log.warning("%s stays behind: %s", temporary, error)
