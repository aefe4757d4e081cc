"""The audit log."""

from __future__ import annotations

from sqlalchemy import Column, Index, Table, text

from app.domain.audit_entry import AuditAction
from app.storage.audit.audited import AUDIT_LOG
from app.storage.stored_types import StorableText, record_number
from app.storage.table_groups.columns import METADATA, choice

# Triggers write it (storage/audit); a line without a number waits for the end of its transaction.
AUDIT_LINES = Table(
    AUDIT_LOG,
    METADATA,
    Column("id", record_number(), primary_key=True),
    Column("number", record_number(), unique=True),
    *(
        Column(name, StorableText, nullable=False, server_default=text("''"))
        for name in ("at", "station", "account", "program")
    ),
    Column("kind", StorableText, nullable=False),
    Column("record_id", record_number(), nullable=False),
    Column("name", StorableText, nullable=False),
    choice("action", AuditAction),
    Column("before", StorableText, nullable=False),
    Column("after", StorableText, nullable=False),
    Column("hash", StorableText, nullable=False, server_default=text("''")),
    Column("person", StorableText, nullable=False, server_default=text("''")),
    sqlite_autoincrement=True,
    sqlite_strict=True,
)

Index("audit_log_waiting", AUDIT_LINES.c.id, sqlite_where=text("number IS NULL"))
