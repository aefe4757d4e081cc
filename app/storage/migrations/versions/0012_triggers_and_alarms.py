"""When a part was asked for and what it is called; what a person was called for, and who answered."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"

_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.add_column("inspections", sa.Column("triggered_at", sa.Text))
    op.add_column("inspections", sa.Column("part_number", sa.Text))
    op.create_table(
        "alarms",
        sa.Column("id", _NUMBER, primary_key=True),
        sa.Column("batch_id", _NUMBER),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("message", sa.Text, nullable=False),
        sa.Column("raised_at", sa.Text, nullable=False),
        sa.Column("acknowledged_at", sa.Text),
        sa.Column("acknowledged_by", sa.Text),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
