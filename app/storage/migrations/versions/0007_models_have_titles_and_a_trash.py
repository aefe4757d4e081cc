"""Models get a title, a place in the trash, and a memory of the images that each of their products was trained on.

What earlier models were trained on stands in the requests of their training jobs.
"""

from __future__ import annotations

import json
from pathlib import PurePosixPath, PureWindowsPath
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.add_column("models", sa.Column("title", sa.Text(), nullable=False, server_default=sa.text("''")))
    op.add_column("models", sa.Column("trashed_at", sa.Text()))
    op.add_column("models", sa.Column("trained_on", sa.Text(), nullable=False, server_default=sa.text("'[]'")))
    connection = op.get_bind()
    jobs = sa.table("jobs", sa.column("id"), sa.column("state"), sa.column("model_name"), sa.column("request_json"))
    models = sa.table(
        "models", sa.column("name"), sa.column("products"), sa.column("product_ids"), sa.column("trained_on")
    )
    numbers = {
        name: dict(zip(json.loads(products), json.loads(product_ids), strict=False))
        for name, products, product_ids in connection.execute(
            sa.select(models.c.name, models.c.products, models.c.product_ids)
        ).all()
    }
    finished = sa.select(jobs.c.model_name, jobs.c.request_json).where(jobs.c.state == "finished").order_by(jobs.c.id)
    for name, request in connection.execute(finished).all():
        trained_on = _trained_on(request, numbers.get(name, {}))
        if trained_on:
            connection.execute(sa.update(models).where(models.c.name == name).values(trained_on=json.dumps(trained_on)))


def _trained_on(request: str, numbers: dict[str, int | None]) -> list[dict[str, Any]]:
    """Empty where the request does not tell: then nobody knows, and nothing is said."""
    try:
        return [
            {
                "product": product.get("product_id") or numbers.get(product["name"]),
                "name": product["name"],
                "images": sorted(_content(path) for path in product["normals"]),
                "prompts": sorted(_content(path) for path in product["prompts"]),
            }
            for product in json.loads(request)["products"]
        ]
    except (ValueError, KeyError, TypeError, AttributeError):
        return []


def _content(path: str) -> str:
    """Normal images are named by the beginning of their content's hash."""
    return (PureWindowsPath(path) if "\\" in path else PurePosixPath(path)).stem
