"""Which parts a person has seen: what a kill between telling and storing would else wipe out without a trace."""

from __future__ import annotations

import errno
import logging
import os
from pathlib import Path

import msgspec

from app.messages.codes import stores as codes
from app.storage.errors import FileRefusedError
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
    part_number: str | None = None


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
            raise FileRefusedError(codes.JournalClosed(str(self._path)))
        # A line begins with a line break too, so that one that a full disk cut off spoils no other.
        line = b"\n" + msgspec.json.encode(part) + b"\n"
        try:
            written = os.write(self._descriptor, line)
        except OSError as error:
            raise _refused(self._path, error) from error
        if written < len(line):
            raise _refused(self._path, OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)))

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
        except (msgspec.MsgspecError, UnicodeDecodeError):
            continue
        parts[part.position] = part
    return tuple(parts.values())


def settle_journal(layout: WorkspaceLayout, batch_id: int, stored: frozenset[int]) -> tuple[ToldPart, ...]:
    """At the end of a batch: keep a list of the parts that were told and are not `stored` (by position), and return them.

    Without such parts nothing is kept. Where the list cannot be written the journal stays beside the batch.
    """
    journal = layout.told_journal(batch_id)
    lost: tuple[ToldPart, ...] = ()
    try:
        lost = tuple(part for part in read_told(journal) if part.position not in stored)
        if lost:
            write_bytes_atomic(
                layout.not_recorded(batch_id), b"".join(msgspec.json.encode(part) + b"\n" for part in lost)
            )
        journal.unlink(missing_ok=True)
    except (OSError, StorageError) as error:
        log.warning("The journal %s stays: %s", journal, error)
    return lost or _listed(layout, batch_id, stored)


def _listed(layout: WorkspaceLayout, batch_id: int, stored: frozenset[int]) -> tuple[ToldPart, ...]:
    """What was listed already, when a kill came between the list and the record of it."""
    try:
        return tuple(part for part in read_told(layout.not_recorded(batch_id)) if part.position not in stored)
    except OSError as error:
        log.warning("The parts of batch %d that were not recorded cannot be read: %s", batch_id, error)
        return ()


def _refused(path: Path, error: OSError) -> StorageError:
    kind = codes.DiskFull if error.errno == errno.ENOSPC else codes.CannotWrite
    return FileRefusedError(kind(str(path), str(error.strerror or error)))
