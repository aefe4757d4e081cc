"""Who changed what: lines that are added and never changed."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"

_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_WAITING = sa.text("number IS NULL")


def _text(name: str, default: str | None = None) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False, server_default=None if default is None else sa.text(default))


def upgrade() -> None:
    op.create_table(
        "audit_log",
        sa.Column("id", _NUMBER, primary_key=True),
        sa.Column("number", _NUMBER, unique=True),
        *(_text(name, "''") for name in ("at", "station", "account", "program")),
        _text("kind"),
        sa.Column("record_id", _NUMBER, nullable=False),
        _text("name"),
        sa.Column("action", sa.Text, sa.CheckConstraint("action IN ('added', 'changed', 'removed')"), nullable=False),
        _text("before"),
        _text("after"),
        _text("hash", "''"),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("audit_log_waiting", "audit_log", ["id"], sqlite_where=_WAITING, postgresql_where=_WAITING)
