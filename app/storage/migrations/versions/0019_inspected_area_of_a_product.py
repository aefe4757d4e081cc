"""Where on its pictures a product is inspected; null: on all of them everywhere."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"


def upgrade() -> None:
    op.add_column("products", sa.Column("area", sa.Text))
