"""Who logs in."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, Index, Table, text

from app.domain.person import Role
from app.storage.stored_types import StorableText, record_number
from app.storage.table_groups.columns import METADATA, choice, count

# No other table refers to it: records keep the name that somebody had, whatever becomes of the person.
PEOPLE = Table(
    "people",
    METADATA,
    Column("id", record_number(), primary_key=True),
    Column("name", StorableText, nullable=False),
    Column("name_key", StorableText, nullable=False),
    choice("role", Role),
    # Hashes (argon2id, PHC), and how often a wrong one came: not part of the value.
    Column("secret", StorableText, nullable=False),
    Column("badge", StorableText),
    Column("added_at", StorableText, nullable=False),
    Column("secret_changed_at", StorableText, nullable=False),
    Column("badge_changed_at", StorableText),
    Column("removed_at", StorableText),
    count("wrong_count", CheckConstraint("wrong_count >= 0")),
    Column("wrong_at", StorableText),
    sqlite_autoincrement=True,
    sqlite_strict=True,
)

_PRESENT = text("removed_at IS NULL")
Index("people_name_key", PEOPLE.c.name_key, unique=True, sqlite_where=_PRESENT)
Index("people_badge", PEOPLE.c.badge, unique=True, sqlite_where=_PRESENT)
