"""An index in which a text is looked for, so that a million names are gone through in a fraction of a second. A server keeps
no row of an index beyond 2.7 KB, and names may be longer: it has none."""

from __future__ import annotations

from alembic import op

revision = "0037"
down_revision = "0036"


_COLUMNS = ["name", "part_number", "batch_id", "score", "milliseconds", "captured_at", "verdict", "overruled"]
"""First what is compared a million times: the farther behind, the longer it takes to find in a row."""


def upgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        op.create_index("inspections_by_text", "inspections", _COLUMNS)
