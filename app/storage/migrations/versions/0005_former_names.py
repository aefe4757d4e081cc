"""Names that a product had before it was renamed: models that were trained then know it by them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.add_column("products", sa.Column("former_names", sa.Text(), nullable=False, server_default=sa.text("'[]'")))
