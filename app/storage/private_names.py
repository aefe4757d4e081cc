"""What people called things: names that nobody outside needs to read."""

from __future__ import annotations

import json
from collections.abc import Iterator

from sqlalchemy import Column, select

from app.storage.database import Database


def private_names(database: Database) -> frozenset[str]:
    """Names of products, people, models, orders, sources, searches, stations and accounts, those of before included, as far as
    records or the audit log know them. Names of single parts and pictures are not among them: there may be millions.

    Raises StorageError.
    """
    schema = database.schema
    batches, audit = schema.batches.c, schema.audit_lines.c
    columns: tuple[Column[str], ...] = (
        schema.products.c.name,
        schema.people.c.name,
        schema.models.c.title,
        batches.product_name,
        batches.order_name,
        batches.person,
        batches.station,
        schema.order_holds.c.order_name,
        schema.saved_searches.c.name,
        audit.station,
        audit.account,
        audit.person,
    )
    found: set[str] = set()
    for column in columns:
        found.update(str(row[0]) for row in database.query(select(column).distinct()) if row[0])
    for row in database.query(select(batches.source).distinct()):
        found.update(_texts_in(str(row[0])))
    # A product or a person that was renamed has its older names there alone.
    renamed = select(audit.name).where(audit.kind.in_(("products", "people"))).distinct()
    found.update(str(row[0]) for row in database.query(renamed) if row[0])
    return frozenset(found)


def _texts_in(source: str) -> Iterator[str]:
    """A source is stored as a message, whose values hold names of folders and cameras."""
    try:
        stored = json.loads(source)
    except ValueError:
        yield source
        return
    waiting = [stored]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            waiting += [each for key, each in value.items() if key != "type"]
        elif isinstance(value, list):
            waiting += value
        elif isinstance(value, str) and value:
            yield value
