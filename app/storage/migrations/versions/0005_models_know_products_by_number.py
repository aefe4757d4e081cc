"""Models keep the numbers of the products that they were trained on, so that a product may be renamed.

A name alone would not do: a product may take the name of another one that was deleted or renamed, and would be judged as that.
"""

from __future__ import annotations

import json
from collections import defaultdict

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.add_column("models", sa.Column("product_ids", sa.Text(), nullable=False, server_default=sa.text("'[]'")))
    connection = op.get_bind()
    products = sa.table("products", sa.column("id"), sa.column("name"))
    models = sa.table("models", sa.column("id"), sa.column("products"), sa.column("product_ids"))
    numbers: dict[str, list[int]] = defaultdict(list)
    for number, name in connection.execute(sa.select(products.c.id, products.c.name)):
        numbers[name].append(number)
    for number, names in connection.execute(sa.select(models.c.id, models.c.products)).all():
        # Where several had a name, nobody knows which of them it was; it is known by the name alone then, as before.
        known = [numbers[name][0] if len(numbers[name]) == 1 else None for name in json.loads(names)]
        connection.execute(sa.update(models).where(models.c.id == number).values(product_ids=json.dumps(known)))
