"""Why a person should look at a normal image, whether one has, and whether it is set aside."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"


def upgrade() -> None:
    op.add_column("images", sa.Column("marks", sa.Text))
    for name in ("is_approved", "is_set_aside"):
        flag = sa.Column(name, sa.Integer, sa.CheckConstraint(f"{name} IN (0, 1)"), nullable=False, server_default="0")
        op.add_column("images", flag)
