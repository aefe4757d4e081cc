"""What a test adds as a migration of a later release: which shift inspected a part."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

<<<<<<<< HEAD:tests/support/sample_migrations/0031_shift_of_an_inspection.py
revision = "0031"
down_revision = "0030"
========
revision = "0029"
down_revision = "0028"
>>>>>>>> records:tests/support/sample_migrations/0029_shift_of_an_inspection.py


def upgrade() -> None:
    op.add_column("inspections", sa.Column("shift", sa.Text))
