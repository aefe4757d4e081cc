"""Batches remember what lay in their source and was not looked at."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    op.add_column(
        "batches",
        sa.Column(
            "left_out_count",
            sa.Integer,
            sa.CheckConstraint("left_out_count >= 0"),
            nullable=False,
            server_default=sa.text("0"),
        ),
    )
    op.add_column("batches", sa.Column("left_out", sa.Text, nullable=False, server_default=sa.text("''")))
