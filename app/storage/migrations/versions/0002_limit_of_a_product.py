"""A limit that a person chose for a product: the second release."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    # In units of the model's proposal; null takes the proposal.
    op.add_column(
        "products",
        sa.Column(
            "threshold",
            sa.Double().with_variant(sa.REAL(), "sqlite"),
            sa.CheckConstraint("threshold IS NULL OR threshold > 0"),
        ),
    )
