"""How unusual a normal image is among those of its product, so that a restart need not compare them again."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    op.add_column("images", sa.Column("unusualness", sa.Double().with_variant(sa.REAL(), "sqlite")))
