"""Who logs in, and whose name stands at what was judged, corrected and changed."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0029"
down_revision = "0028"

_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_PRESENT = sa.text("removed_at IS NULL")
_NOBODY = sa.text("''")


def upgrade() -> None:
    op.create_table(
        "people",
        sa.Column("id", _NUMBER, primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("name_key", sa.Text, nullable=False),
        sa.Column("role", sa.Text, sa.CheckConstraint("role IN ('operator', 'qa', 'admin')"), nullable=False),
        sa.Column("secret", sa.Text, nullable=False),
        sa.Column("badge", sa.Text),
        sa.Column("added_at", sa.Text, nullable=False),
        sa.Column("secret_changed_at", sa.Text, nullable=False),
        sa.Column("badge_changed_at", sa.Text),
        sa.Column("removed_at", sa.Text),
        sa.Column(
            "wrong_count",
            sa.Integer,
            sa.CheckConstraint("wrong_count >= 0"),
            nullable=False,
            server_default=sa.text("0"),
        ),
        sa.Column("wrong_at", sa.Text),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    for column in ("name_key", "badge"):
        op.create_index(
            f"people_{column}", "people", [column], unique=True, sqlite_where=_PRESENT, postgresql_where=_PRESENT
        )
    for table in ("audit_log", "batches", "inspections"):
        op.add_column(table, sa.Column("person", sa.Text, nullable=False, server_default=_NOBODY))
    op.add_column("inspections", sa.Column("overruled_by", sa.Text, nullable=False, server_default=_NOBODY))
