"""Whether and how far a product's parts are turned and shifted back before they are inspected; null: they are not."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"


def upgrade() -> None:
    op.add_column("products", sa.Column("alignment", sa.Text))
