"""What a test adds as a migration of a later release: which shift inspected a part."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0038"
down_revision = "0037"


def upgrade() -> None:
    op.add_column("inspections", sa.Column("shift", sa.Text))
