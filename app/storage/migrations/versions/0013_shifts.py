"""What the counters on the operator's page counted, from reset to reset."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"

_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_REASONS = sa.CheckConstraint("reason IN ('shift_change', 'new_order', 'trial_parts', 'other')")
_OPEN = sa.text("ended_at IS NULL")


def _count(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=False, server_default=sa.text("0"))


def upgrade() -> None:
    op.create_table(
        "shifts",
        sa.Column("id", _NUMBER, primary_key=True),
        sa.Column("started_at", sa.Text, nullable=False),
        sa.Column("after_inspection", _NUMBER, nullable=False),
        sa.Column("ended_at", sa.Text),
        _count("ok_count"),
        _count("ng_count"),
        _count("not_checked_count"),
        sa.Column("reason", sa.Text, _REASONS),
        sa.Column("note", sa.Text, nullable=False, server_default=sa.text("''")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("shifts_open", "shifts", ["ended_at"], sqlite_where=_OPEN, postgresql_where=_OPEN)
