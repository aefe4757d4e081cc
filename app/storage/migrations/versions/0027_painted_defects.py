"""Where on golden parts the defects are, and of what kind, as JSON; null: nobody painted."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0026"


def upgrade() -> None:
    op.add_column("golden_parts", sa.Column("defects", sa.Text))
