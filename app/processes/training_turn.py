"""One training process a workspace: a kill of the window leaves one behind that still writes its checkpoint."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from app.storage.errors import WorkspaceError, WorkspaceLockedError
from app.storage.workspace_lock import WorkspaceLock

log = logging.getLogger(__name__)

LOCK_NAME = "training.lock"
_POLL_S = 0.2


@contextmanager
def own_turn(folder: Path, cancelled: Callable[[], bool]) -> Iterator[bool]:
    """Hold the turn of the workspace in `folder`, and wait for it; False if `cancelled` came true meanwhile.

    Where the disk has no locks it goes without.
    """
    lock: WorkspaceLock | None = None
    waits = False
    while not cancelled():
        try:
            lock = WorkspaceLock.acquire(folder / LOCK_NAME)
            break
        except WorkspaceLockedError:
            if not waits:
                log.info("A training of the session before still writes its checkpoint; this one begins behind it.")
            waits = True
            time.sleep(_POLL_S)
        except WorkspaceError as error:
            log.warning("Nothing tells whether a training of the session before still writes: %s", error)
            break
    try:
        yield not cancelled()
    finally:
        if lock is not None:
            lock.release()
