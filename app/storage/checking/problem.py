"""What can be wrong with a workspace."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ProblemKind(StrEnum):
    """Printed as it stands, for whoever reads the list with a program."""

    DATABASE = "database"
    """Pages, indexes or references of the database are damaged."""
    FILE_MISSING = "file_missing"
    """A record speaks of a file that is not there."""
    FILE_UNKNOWN = "file_unknown"
    """A file that no record speaks of."""
    FILE_DAMAGED = "file_damaged"
    """A picture whose bytes have changed since it was written, or that is cut off."""
    FILE_ALTERED = "file_altered"
    """A file whose hash is not the one in its record."""
    COUNT_WRONG = "count_wrong"
    """What a batch counts is not what its parts say."""


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One of them. `place` is a path relative to the workspace, or names a record."""

    kind: ProblemKind
    place: str
    detail: str
    """In English, for whoever keeps the computer."""
