"""By what a station notices that anybody changed anything."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select

from app.storage.database import Database


@dataclass(frozen=True, slots=True)
class Pulse:
    """Two of them differ if anything was changed that others should see."""

    audit_line: int = 0
    batches: int = 0
    """The highest number of a batch."""
    parts: int = 0


def pulse_of(database: Database) -> Pulse:
    """The present one. Raises StorageError."""
    batch, line = database.schema.batches.c, database.schema.audit_lines.c
    counted = func.sum(batch.ok_count + batch.ng_count + batch.not_checked_count)
    row = database.first(select(select(func.max(line.number)).scalar_subquery(), func.max(batch.id), counted))
    return Pulse() if row is None else Pulse(*(int(each or 0) for each in row))
