"""What tells one version of a file from another."""

from __future__ import annotations

import os
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FileState:
    """Size and time of a file. The same name with another state is another part."""

    size: int
    modified_ns: int

    @classmethod
    def of(cls, status: os.stat_result) -> FileState:
        """The state that the system tells."""
        return cls(status.st_size, status.st_mtime_ns)


@dataclass(frozen=True, slots=True)
class SeenFile:
    """A file as one look at the folder found it."""

    state: FileState
    identity: tuple[int, int] | None = None
    """Device and number on it, which a file keeps when it is renamed; None where a listing does not tell, as on Windows."""
