"""The newest line of the log, written down beside the database: a chain alone cannot tell that its end was cut off."""

from __future__ import annotations

import json
import logging
import math
import time
from pathlib import Path
from threading import Lock, Timer

from app.storage.audit.chain import ChainHead
from onenip_core.atomic_files import write_json_atomic
from onenip_core.errors import StorageError

log = logging.getLogger(__name__)

_PAUSE_S = 0.5
"""Between two writes."""


class Anchor:
    """A small file. May be used from any thread."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = Lock()
        self._newest = ChainHead()
        self._written = 0
        self._written_at = -math.inf
        self._timer: Timer | None = None

    def set(self, head: ChainHead) -> None:
        """Write down the newest line, after its transaction ended. Of many in a second, as while pictures are added, the last is
        written: each one is two flushes of the disk. A disk that refuses loses no change, only that the newest lines are anchored:
        the next one tries again.
        """
        with self._lock:
            if head.number < self._newest.number:
                return  # another thread's later transaction was faster
            self._newest = head
            left = self._written_at + _PAUSE_S - time.monotonic()
            if left <= 0:
                self._write()
            elif self._timer is None:
                self._timer = Timer(left, self.flush)
                self._timer.daemon = True
                self._timer.start()

    def flush(self) -> None:
        """Write down what waits to be."""
        with self._lock:
            if self._timer is not None:
                self._timer.cancel()
                self._timer = None
            if self._newest.number > self._written:
                self._write()

    def _write(self) -> None:
        try:
            write_json_atomic(self._path, {"number": self._newest.number, "hash": self._newest.hash})
        except StorageError as error:
            log.warning("The newest line of the audit log is not anchored: %s", error)
            return
        self._written, self._written_at = self._newest.number, time.monotonic()


def read_anchor(path: Path) -> ChainHead | None:
    """What was written down last; None if nothing is there, or no such thing."""
    try:
        content = json.loads(path.read_bytes())
        number, digest = content["number"], content["hash"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    is_one = isinstance(number, int) and isinstance(digest, str)
    return ChainHead(number, digest) if is_one else None
