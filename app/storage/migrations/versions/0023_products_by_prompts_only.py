"""Products that a model inspects by prompts only: of a model, of a release, and whether a batch was judged so."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"


def upgrade() -> None:
    for table in ("models", "releases"):
        op.add_column(table, sa.Column("untrained", sa.Text, nullable=False, server_default=sa.text("'[]'")))
    op.add_column(
        "batches",
        sa.Column(
            "is_untrained",
            sa.Integer,
            sa.CheckConstraint("is_untrained IN (0, 1)"),
            nullable=False,
            server_default=sa.text("0"),
        ),
    )
