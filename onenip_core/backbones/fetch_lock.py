"""One fetch at a time: two that write the same half file would spoil it. The system drops the lock with its process."""

from __future__ import annotations

import errno
import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from onenip_core.errors import BackboneError
from onenip_core.sentences import filled

log = logging.getLogger(__name__)

_HELD = (errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK)
"""What the systems say where somebody else has the lock."""

if sys.platform == "win32":
    import msvcrt

    def _lock(handle: BinaryIO) -> None:
        msvcrt.locking(handle.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(handle: BinaryIO) -> None:
        fcntl.flock(handle.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextmanager
def held(path: Path) -> Iterator[None]:
    """Holds the lock file `path`; where the file system has no locks it goes without.

    Raises:
        BackboneError: another process holds it; OSError: the file cannot be opened.
    """
    with path.open("ab") as handle:
        try:
            _lock(handle)
        except OSError as error:
            if error.errno in _HELD:
                raise BackboneError(
                    filled(
                        "These weights are being fetched or added by another program just now ({path}). Nothing was "
                        "changed. Wait until it is done.",
                        path=path,
                    )
                ) from error
            log.warning("%s cannot be locked (%s): see that no other program fetches the same weights", path, error)
        yield
