"""Whether the records of parts still say what was stored of them."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Text, select, type_coerce

from app.storage.database import Database
from app.storage.judged_digest import DIGESTED, judged_digest


@dataclass(frozen=True, slots=True)
class AlteredPart:
    """A part whose record is not what was stored."""

    id: int
    position: int
    name: str


def altered_parts(database: Database, batch_id: int) -> tuple[AlteredPart, ...]:
    """Of a batch, those whose digest is not that of what stands beside it. Records of older versions have none, and are not among
    them. Values are read as the database holds them, because an altered one may be nothing that can be understood.

    Raises StorageError.
    """
    parts = database.schema.inspections.c
    columns = (parts[name] for name in DIGESTED)
    # What is stored as a number is read as one; all else is text, whatever it means.
    as_stored = [column if _is_number(column.type.python_type) else type_coerce(column, Text()) for column in columns]
    rows = database.query(
        select(parts.id, *as_stored, parts.judged_digest).where(
            parts.batch_id == batch_id, parts.judged_digest.is_not(None)
        )
    )
    return tuple(
        AlteredPart(row.id, row.position, str(row.name))
        for row in rows
        if judged_digest(row._asdict()) != row.judged_digest
    )


def _is_number(kind: type) -> bool:
    return kind in (int, float)
