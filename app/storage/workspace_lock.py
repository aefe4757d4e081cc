"""One application per workspace: a lock that the operating system drops when the process dies, however it dies."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import BinaryIO

from app.storage.errors import WorkspaceError, WorkspaceLockedError

# Far behind the text, because Windows would also keep others from reading the locked byte.
_LOCKED_BYTE = 1 << 20

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


class WorkspaceLock:
    """Held while the file is open; the file itself stays and names the last holder."""

    def __init__(self, handle: BinaryIO) -> None:
        self._handle = handle

    @classmethod
    def acquire(cls, path: Path) -> WorkspaceLock:
        """Take the lock.

        Raises:
            WorkspaceLockedError: another process holds it; the text names its process id.
            WorkspaceError: the lock file cannot be written.
        """
        try:
            # Not "w": that would wipe the holder's process id before we know whether we may.
            handle = path.open("r+b") if path.exists() else path.open("x+b")
        except FileExistsError:
            return cls.acquire(path)
        except OSError as error:
            raise WorkspaceError(
                f"The workspace {path.parent} cannot be written to: {error.strerror or error}. Nothing was changed. "
                "Choose a folder that you may write to."
            ) from error
        try:
            _lock(handle)
        except OSError as error:
            holder = handle.read(20).decode("ascii", "replace").strip() or "unknown"
            handle.close()
            raise WorkspaceLockedError(
                f"The workspace {path.parent} is already open in another window (process {holder}). Nothing was "
                "changed. Use that window, or close it first."
            ) from error
        try:
            handle.seek(0)
            handle.truncate()
            handle.write(f"{os.getpid()}\n".encode("ascii"))
            handle.flush()
        except OSError as error:
            handle.close()
            raise WorkspaceError(
                f"The workspace {path.parent} cannot be written to: {error.strerror or error}. Nothing was changed. "
                "Free some space, or choose another folder."
            ) from error
        return cls(handle)

    def release(self) -> None:
        """Let others in. Calling it twice does no harm."""
        if not self._handle.closed:
            _unlock(self._handle)
            self._handle.close()
