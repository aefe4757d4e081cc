"""Trainings that wait for their turn."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"

_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_REAL: sa.types.TypeEngine[float] = sa.Double().with_variant(sa.REAL(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "waiting_trainings",
        sa.Column("id", _NUMBER, primary_key=True),
        sa.Column("place", sa.Integer, nullable=False),
        sa.Column("title", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("preset", sa.Text, nullable=False),
        sa.Column("minutes", _REAL, nullable=False),
        sa.Column("products", sa.Text, nullable=False),
        sa.Column("start_model_id", _NUMBER),
        sa.Column("start_model_name", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("job_id", _NUMBER),
        sa.Column("held", sa.Text, nullable=False, server_default=sa.text("''")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
