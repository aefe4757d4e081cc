"""The chain of hashes: each line holds the hash of the one before, so that none can be changed, removed or put in between."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.domain.audit_entry import AuditEntry
from onenip_core.hashing import hash_bytes

BEGINNING = "0" * 64
"""What stands for the hash before the first line."""


@dataclass(frozen=True, slots=True)
class ChainHead:
    """The newest line."""

    number: int = 0
    hash: str = BEGINNING


@dataclass(frozen=True, slots=True)
class ChainBreak:
    """Where the chain does not hold."""

    number: int
    """The line that is wrong, or the one that is missing."""
    is_missing: bool
    """True: there is no such line; False: its content, or that of the line before, is not what was hashed."""


def entry_hash(before: str, entry: AuditEntry) -> str:
    """The hash of `entry` behind a line with the hash `before`: SHA-256 of that hash and of the entry as a JSON list of all its
    fields but the hash, in their order, keys sorted, without spaces, in UTF-8, a line feed in between. The person stands at its
    end, and only where there is one: lines of versions that knew no people stay as they are.
    """
    content = [
        entry.number,
        entry.at,
        entry.station,
        entry.account,
        entry.program,
        entry.kind,
        entry.record_id,
        entry.name,
        entry.action.value,
        dict(entry.before),
        dict(entry.after),
    ]
    if entry.person:
        content.append(entry.person)
    text = json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hash_bytes(f"{before}\n{text}".encode("utf-8", "surrogatepass"))


def find_breaks(entries: Iterable[AuditEntry]) -> Iterator[ChainBreak]:
    """Where the chain of all entries, oldest first, does not hold. After a break it goes on from what stands there, so that one
    altered line is one break, and not as many as follow it.
    """
    head = ChainHead()
    for entry in entries:
        if entry.number > head.number + 1:
            yield ChainBreak(head.number + 1, is_missing=True)
        elif entry.number != head.number + 1 or entry.hash != entry_hash(head.hash, entry):
            yield ChainBreak(entry.number, is_missing=False)
        head = ChainHead(entry.number, entry.hash)
