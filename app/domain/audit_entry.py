"""One line of the audit log."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

Facts = Mapping[str, object]
"""Columns of a record with their values, as they are stored."""


class AuditAction(StrEnum):
    """What happened to a record."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """What was changed, by whom, and what it was before. Never changed itself."""

    number: int
    """From 1, without gaps."""
    at: str
    """ISO 8601 in UTC."""
    station: str
    """The computer."""
    account: str
    """The account of the operating system that the program ran in; no proof of who sat there."""
    program: str
    """The version that wrote it."""
    kind: str
    """The table, or `settings`, or `audit_log` for what is said of the log itself."""
    record_id: int
    name: str
    """What the record was called then."""
    action: AuditAction
    before: Facts
    """Of a change what differs, of a removal everything that is logged of the record."""
    after: Facts
    hash: str
    """SHA-256 in hexadecimal over the hash of the line before and everything else here."""
    person: str = ""
    """Who was logged in and did it, or asked for it; empty: nobody, or the program did it by itself."""
