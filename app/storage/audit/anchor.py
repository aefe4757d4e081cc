"""The newest line of the log, written down beside the database: a chain alone cannot tell that its end was cut off."""

from __future__ import annotations

import json
import logging
from pathlib import Path
from threading import Lock

from app.storage.audit.chain import ChainHead
from onenip_core.atomic_files import write_json_atomic
from onenip_core.errors import StorageError

log = logging.getLogger(__name__)


class Anchor:
    """A small file. May be used from any thread."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = Lock()
        self._newest = 0

    def set(self, head: ChainHead) -> None:
        """Write down the newest line, after its transaction ended. A disk that refuses loses no change, only that the newest lines
        are anchored: the next one tries again.
        """
        with self._lock:
            if head.number < self._newest:
                return  # another thread's later transaction was faster
            try:
                write_json_atomic(self._path, {"number": head.number, "hash": head.hash})
            except StorageError as error:
                log.warning("The newest line of the audit log is not anchored: %s", error)
                return
            self._newest = head.number


def read_anchor(path: Path) -> ChainHead | None:
    """What was written down last; None if nothing is there, or no such thing."""
    try:
        content = json.loads(path.read_bytes())
        number, digest = content["number"], content["hash"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    is_one = isinstance(number, int) and isinstance(digest, str)
    return ChainHead(number, digest) if is_one else None
