"""Which parts a triggered run was asked for: what a kill before their verdicts would else wipe out without a trace."""

from __future__ import annotations

import errno
import logging
import os
import queue
import threading
from dataclasses import dataclass
from pathlib import Path

import msgspec

from app.domain.trigger import Trigger
from app.messages.codes import stores as codes
from app.storage.errors import FileRefusedError
from app.storage.text import storable
from onenip_core.errors import StorageError

log = logging.getLogger(__name__)

NOTED_WITHIN_S = 0.05
"""So long somebody who asks for a part waits for the note at most: a disk that hangs holds up no line."""


class AskedRun(msgspec.Struct, frozen=True, tag="run"):
    """The first line: what is needed to begin the batch, where there is none yet."""

    began_at: str
    """ISO 8601 in UTC, like all times; the batch begins then, if a later start has to make it."""
    product_name: str
    model_name: str
    source: str
    product_id: int | None = None
    model_id: int | None = None
    order_name: str = ""


class AskedBatch(msgspec.Struct, frozen=True, tag="batch"):
    """The run has a batch from here on."""

    id: int


class AskedPart(msgspec.Struct, frozen=True, tag="part"):
    """A trigger that was accepted."""

    number: int
    """Running number in the run, which is the position in the batch too."""
    at: str
    part_number: str | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """What a journal says."""

    run: AskedRun
    batch_id: int | None
    parts: tuple[AskedPart, ...]


class AskedJournal:
    """A file to which a line is added for each accepted trigger, by a thread of its own. There is one in a workspace while a
    triggered run is on.

    As with the parts that were told, a line outlives the end of this process, however sudden, not a power cut.
    """

    def __init__(self, path: Path, descriptor: int) -> None:
        self._path = path
        self._descriptor = descriptor
        self._lines: queue.SimpleQueue[AskedBatch | AskedPart | None] = queue.SimpleQueue()
        self._changed = threading.Condition()
        self._noted = 0
        self._failure: StorageError | None = None
        self._thread = threading.Thread(target=self._write_all, name="asked-journal", daemon=True)
        self._thread.start()

    @classmethod
    def begin(cls, path: Path, run: AskedRun) -> AskedJournal:
        """Begin the journal of a run in file `path`. Raises StorageError."""
        try:
            descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_APPEND, 0o644)
        except OSError as error:
            raise _refused(path, error) from error
        try:
            _write(descriptor, run)
        except OSError as error:
            os.close(descriptor)
            raise _refused(path, error) from error
        return cls(path, descriptor)

    @property
    def failure(self) -> StorageError | None:
        """Why a line could not be written; None while all is well."""
        return self._failure

    def note_batch(self, batch_id: int) -> None:
        """The run has begun its batch. Returns at once and raises nothing."""
        self._lines.put(AskedBatch(batch_id))

    def note(self, trigger: Trigger) -> None:
        """A trigger was accepted. Returns at once and raises nothing."""
        number = None if trigger.part_number is None else storable(trigger.part_number)
        self._lines.put(AskedPart(trigger.number, trigger.at, number))

    def await_note(self, number: int) -> None:
        """Wait until that trigger stands in the file, for a moment at most."""
        with self._changed:
            self._changed.wait_for(lambda: self._noted >= number or self._failure is not None, NOTED_WITHIN_S)

    def close(self, *, keep: bool) -> None:
        """End it, and remove the file unless it is still needed. Raises OSError."""
        self._lines.put(None)
        self._thread.join()
        os.close(self._descriptor)
        if not keep:
            self._path.unlink(missing_ok=True)

    def _write_all(self) -> None:
        while (line := self._lines.get()) is not None:
            failure: StorageError | None = None
            try:
                _write(self._descriptor, line)
            except OSError as error:
                log.warning("%s was not noted in %s: %s", line, self._path, error)
                failure = _refused(self._path, error)
            with self._changed:
                self._failure = self._failure or failure
                if isinstance(line, AskedPart):
                    self._noted = line.number
                self._changed.notify_all()


def read_asked(path: Path) -> Asked | None:
    """What a journal says; None where there is none, or nothing can be made of it. Lines that were cut off are left out.

    Raises OSError.
    """
    if not path.exists():
        return None
    run: AskedRun | None = None
    batch_id: int | None = None
    parts: dict[int, AskedPart] = {}
    for line in path.read_bytes().splitlines():
        try:
            read = msgspec.json.decode(line, type=AskedRun | AskedBatch | AskedPart)
        except (msgspec.MsgspecError, UnicodeDecodeError):
            continue
        match read:
            case AskedRun():
                run = read
            case AskedBatch():
                batch_id = read.id
            case AskedPart():
                parts[read.number] = read
    return None if run is None else Asked(run, batch_id, tuple(parts[number] for number in sorted(parts)))


def _write(descriptor: int, line: AskedRun | AskedBatch | AskedPart) -> None:
    """Raises OSError."""
    # A line begins with a line break too, so that one that a full disk cut off spoils no other.
    content = b"\n" + msgspec.json.encode(line) + b"\n"
    if os.write(descriptor, content) < len(content):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def _refused(path: Path, error: OSError) -> StorageError:
    kind = codes.DiskFull if error.errno == errno.ENOSPC else codes.CannotWrite
    return FileRefusedError(kind(str(path), str(error.strerror or error)))
