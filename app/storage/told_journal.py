"""Which parts a person has seen: what a kill between telling and storing would else wipe out without a trace."""

from __future__ import annotations

import logging
import os
from pathlib import Path

import msgspec

from app.storage.layout import WorkspaceLayout
from onenip_core.atomic_files import write_bytes_atomic
from onenip_core.errors import StorageError
from onenip_core.types import Verdict

log = logging.getLogger(__name__)


class ToldPart(msgspec.Struct, frozen=True):
    """One line of the journal."""

    position: int
    """Running number in the batch."""
    name: str
    verdict: Verdict
    told_at: str
    """ISO 8601 in UTC."""


class ToldJournal:
    """A file to which a line is added for each part, before the part is shown. Used by one thread.

    A line is handed to the operating system, not flushed to the disk: it outlives the end of this process, however sudden,
    and costs some microseconds. After a power cut the last seconds may be missing.
    """

    def __init__(self, path: Path, descriptor: int) -> None:
        self._path = path
        self._descriptor: int | None = descriptor

    @classmethod
    def open(cls, path: Path) -> ToldJournal:
        """Begin or go on with the journal in file `path`. Raises StorageError."""
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            return cls(path, os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o644))
        except OSError as error:
            raise _refused(path, error) from error

    def note(self, part: ToldPart) -> None:
        """Add a part. Raises StorageError: the disk refuses."""
        if self._descriptor is None:
            raise StorageError(f"The journal {self._path} is closed. Nothing that was stored is lost.")
        try:
            os.write(self._descriptor, msgspec.json.encode(part) + b"\n")
        except OSError as error:
            raise _refused(self._path, error) from error

    def close(self) -> None:
        """Keep the file. Calling it twice does no harm."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


def read_told(path: Path) -> tuple[ToldPart, ...]:
    """The parts of a journal in order; a last line that was cut off is left out, a missing file is empty. Raises OSError."""
    if not path.exists():
        return ()
    parts: dict[int, ToldPart] = {}
    for line in path.read_bytes().splitlines():
        try:
            part = msgspec.json.decode(line, type=ToldPart)
        except msgspec.MsgspecError:
            continue
        parts[part.position] = part
    return tuple(parts.values())


def settle_journal(layout: WorkspaceLayout, batch_id: int, stored: frozenset[int]) -> tuple[ToldPart, ...]:
    """At the end of a batch: keep a list of the parts that were told and are not `stored` (by position), and return them.

    Without such parts nothing is kept. A disk that refuses leaves the journal as it is, for another time.
    """
    journal = layout.told_journal(batch_id)
    try:
        lost = tuple(part for part in read_told(journal) if part.position not in stored)
        if lost:
            write_bytes_atomic(
                layout.not_recorded(batch_id), b"".join(msgspec.json.encode(part) + b"\n" for part in lost)
            )
        journal.unlink(missing_ok=True)
    except (OSError, StorageError) as error:
        log.warning("The journal %s stays: %s", journal, error)
        return ()
    return lost


def _refused(path: Path, error: OSError) -> StorageError:
    return StorageError(
        f"Could not write {path}: {error.strerror or error}. What was stored before is unchanged. Free some space and start again."
    )
