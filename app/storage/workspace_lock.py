"""One application per workspace: a lock that the operating system drops when the process dies, however it dies."""

from __future__ import annotations

import errno
import os
import platform
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from app.messages.codes import storage as codes
from app.storage.errors import WorkspaceError, WorkspaceLockedError

# Far behind the text, because Windows would also keep others from reading the locked byte.
_LOCKED_BYTE = 1 << 20
_HOLDER_BYTES = 300
# What the systems answer when somebody else holds the lock; anything else means that this disk cannot lock.
_IN_USE = frozenset({errno.EACCES, errno.EAGAIN, errno.EWOULDBLOCK, errno.EDEADLK})

if sys.platform == "win32":
    import msvcrt

    def _lock(handle: BinaryIO) -> None:
        handle.seek(_LOCKED_BYTE)
        msvcrt.locking(handle.fileno(), msvcrt.LK_NBLCK, 1)

    def _unlock(handle: BinaryIO) -> None:
        handle.seek(_LOCKED_BYTE)
        msvcrt.locking(handle.fileno(), msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _lock(handle: BinaryIO) -> None:
        fcntl.flock(handle.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _unlock(handle: BinaryIO) -> None:
        fcntl.flock(handle.fileno(), fcntl.LOCK_UN)


@dataclass(frozen=True, slots=True)
class _Holder:
    """Who holds the lock, as written in the file: for a person, on whose computer it may be."""

    process: str
    host: str

    def line(self) -> bytes:
        return f"{self.process} {self.host}\n".encode("utf-8", "replace")

    @classmethod
    def parse(cls, line: bytes) -> _Holder:
        words = line.decode("utf-8", "replace").split()
        return cls(words[0] if words else "?", words[1] if len(words) > 1 else "?")


class WorkspaceLock:
    """Held while the file is open; the file itself stays and names the last holder."""

    def __init__(self, handle: BinaryIO) -> None:
        self._handle = handle

    @classmethod
    def acquire(cls, path: Path) -> WorkspaceLock:
        """Take the lock.

        Raises:
            WorkspaceLockedError: another process holds it; the message names process and computer.
            WorkspaceError: the lock file cannot be written, or the disk has no locks, as some network shares.
        """
        try:
            # Not "w": that would wipe the holder's process id before we know whether we may.
            handle = path.open("r+b") if path.exists() else path.open("x+b")
        except FileExistsError:
            return cls.acquire(path)
        except OSError as error:
            raise WorkspaceError(codes.WorkspaceNotWritable(str(path.parent), error.strerror or str(error))) from error
        try:
            _lock(handle)
        except OSError as error:
            holder = _Holder.parse(handle.read(_HOLDER_BYTES))
            handle.close()
            if error.errno not in _IN_USE:
                raise WorkspaceError(codes.DiskCannotLock(str(path.parent), error.strerror or str(error))) from error
            raise WorkspaceLockedError(codes.WorkspaceInUse(str(path.parent), holder.process, holder.host)) from error
        try:
            handle.seek(0)
            handle.truncate()
            handle.write(_Holder(str(os.getpid()), platform.node()).line())
            handle.flush()
        except OSError as error:
            handle.close()
            raise WorkspaceError(codes.WorkspaceNotWritable(str(path.parent), error.strerror or str(error))) from error
        return cls(handle)

    def release(self) -> None:
        """Let others in. Calling it twice does no harm."""
        if not self._handle.closed:
            _unlock(self._handle)
            self._handle.close()
