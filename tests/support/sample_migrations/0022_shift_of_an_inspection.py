"""What a test adds as a migration of a later release: which shift inspected a part."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

<<<<<<<< HEAD:tests/support/sample_migrations/0021_shift_of_an_inspection.py
revision = "0022"
down_revision = "0021"
========
revision = "0022"
down_revision = "0021"
>>>>>>>> pictures:tests/support/sample_migrations/0024_shift_of_an_inspection.py


def upgrade() -> None:
    op.add_column("inspections", sa.Column("shift", sa.Text))
