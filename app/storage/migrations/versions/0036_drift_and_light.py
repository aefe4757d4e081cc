"""From where on scores are compared anew, and what the light over a product's parts looked like, then and since."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0036"
down_revision = "0035"

_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_NOBODY = sa.text("''")


def upgrade() -> None:
    op.create_table(
        "drift_starts",
        sa.Column("id", _NUMBER, primary_key=True),
        sa.Column("product_id", _NUMBER, sa.ForeignKey("products.id"), nullable=False),
        sa.Column("begun_at", sa.Text, nullable=False),
        sa.Column("after_inspection", _NUMBER, nullable=False),
        sa.Column("reason", sa.Text, nullable=False, server_default=_NOBODY),
        sa.Column("taken_back_at", sa.Text),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_table(
        "light_masters",
        sa.Column("id", _NUMBER, primary_key=True),
        sa.Column("product_id", _NUMBER, sa.ForeignKey("products.id"), nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("registered_at", sa.Text, nullable=False),
        sa.Column("pictures", sa.Text, nullable=False),
        sa.Column("person", sa.Text, nullable=False, server_default=_NOBODY),
        sa.Column("removed_at", sa.Text),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_table(
        "light_probes",
        sa.Column("id", _NUMBER, primary_key=True),
        sa.Column("master_id", _NUMBER, sa.ForeignKey("light_masters.id"), nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("probed_at", sa.Text, nullable=False),
        sa.Column("pictures", sa.Text, nullable=False),
        sa.Column("person", sa.Text, nullable=False, server_default=_NOBODY),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    for table, column in (
        ("drift_starts", "product_id"),
        ("light_masters", "product_id"),
        ("light_probes", "master_id"),
    ):
        op.create_index(f"{table}_{column}", table, [column])
