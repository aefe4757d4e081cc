"""When a part was judged, told and stored, and how many parts of a batch were seen and could not be stored."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.add_column(
        "batches",
        sa.Column(
            "unrecorded_count",
            sa.Integer,
            sa.CheckConstraint("unrecorded_count >= 0"),
            nullable=False,
            server_default=sa.text("0"),
        ),
    )
    for name in ("judged_at", "told_at", "stored_at"):
        op.add_column("inspections", sa.Column(name, sa.Text))
