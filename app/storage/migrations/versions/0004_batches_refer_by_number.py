"""Batches, and by them inspections, refer to product and model by number; the names stay as they were.

Numbers of batches and inspections come from `counters`, as those of models do, in place of what only SQLite keeps.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    for column, table in (("product_id", "products"), ("model_id", "models")):
        op.add_column("batches", sa.Column(column, _NUMBER, sa.ForeignKey(f"{table}.id")), inline_references=True)
    _refer("product_name", "product_id", "products")
    _refer("model_name", "model_id", "models")
    for counter, table in (("batch", "batches"), ("inspection", "inspections")):
        _count_on(counter, table)


def _refer(name: str, number: str, table: str) -> None:
    """Fill in the numbers of what has its name alone, also in the trash; where several share it, nobody knows which it was."""
    batches = sa.table("batches", sa.column(name), sa.column(number))
    named = sa.table(table, sa.column("id"), sa.column("name"))
    same = named.c.name == batches.c[name]
    op.execute(
        sa.update(batches)
        .values({number: sa.select(sa.func.min(named.c.id)).where(same).scalar_subquery()})
        .where(sa.select(sa.func.count()).select_from(named).where(same).scalar_subquery() == 1)
    )


def _count_on(counter: str, table: str) -> None:
    """Go on behind every number that was ever given out."""
    connection = op.get_bind()
    records = sa.table(table, sa.column("id"))
    last = connection.scalar(sa.select(sa.func.max(records.c.id))) or 0
    if connection.dialect.name == "sqlite":
        sequence = sa.table("sqlite_sequence", sa.column("name"), sa.column("seq"))
        last = max(last, connection.scalar(sa.select(sequence.c.seq).where(sequence.c.name == table)) or 0)
    counters = sa.table("counters", sa.column("name"), sa.column("value"))
    op.execute(sa.insert(counters).values(name=counter, value=last))
