"""By which rules a model may judge a product; null: by those of all products."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0025"


def upgrade() -> None:
    op.add_column("products", sa.Column("gate_rules", sa.Text))
