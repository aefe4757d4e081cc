"""Batches say for which order or lot they were inspected; those of before say nothing."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0033"
down_revision = "0032"


def upgrade() -> None:
    op.add_column("batches", sa.Column("order_name", sa.Text, nullable=False, server_default=sa.text("''")))
