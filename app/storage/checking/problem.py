"""What can be wrong with a workspace."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.messages.message import Message


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
    """A file whose hash is not the one in its record, or without which the workspace is not opened."""
    RECORD_ALTERED = "record_altered"
    """The record of a part does not say any more what was stored of it."""
    COUNT_WRONG = "count_wrong"
    """What a batch counts is not what its parts say."""
    AUDIT_LOG = "audit_log"
    """Lines of the audit log were changed, removed or put in, or nothing guards it."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One of them."""

    kind: ProblemKind
    place: str
    """A path relative to the workspace, or, of what lies elsewhere, the whole path; or what names a record."""
    detail: Message

    @property
    def key(self) -> tuple[ProblemKind, str]:
        """By which it is known again in a second look, and ordered."""
        return self.kind, self.place
