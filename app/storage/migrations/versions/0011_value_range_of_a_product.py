"""How many of 16 bits the files of a product use, what its images hold, and by what the image of a part was read."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    for table in ("products", "inspections"):
        within = sa.CheckConstraint("value_bits IS NULL OR value_bits BETWEEN 8 AND 16")
        op.add_column(table, sa.Column("value_bits", sa.Integer, within))
    op.add_column("images", sa.Column("highest_value", sa.Integer))
