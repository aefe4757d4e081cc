"""Whose a picture is, by its content: no golden part is a normal image of any product, and the other way round."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Column, Select, select

from app.storage.tables import Schema


def golden_twin(schema: Schema, sha256: str, product_id: int) -> Select[Any]:
    """The name of the golden part of a product with this content."""
    golden = schema.golden_parts.c
    return select(golden.original_name).where(
        golden.product_id == product_id, golden.sha256 == sha256, golden.trashed_at.is_(None)
    )


def golden_owner(schema: Schema, sha256: str | Column[Any]) -> Select[Any]:
    """The name of a product, outside of the trash, that has a golden part with this content."""
    golden, products = schema.golden_parts.c, schema.products
    return (
        select(products.c.name)
        .join(schema.golden_parts.table, golden.product_id == products.c.id)
        .where(golden.sha256 == sha256, golden.trashed_at.is_(None), products.c.trashed_at.is_(None))
    )


def normal_owner(schema: Schema, sha256: str | Column[Any]) -> Select[Any]:
    """The name of a product, outside of the trash, that has a normal image with this content."""
    images, products = schema.images.c, schema.products
    return (
        select(products.c.name)
        .join(schema.images.table, images.product_id == products.c.id)
        .where(images.sha256 == sha256, images.trashed_at.is_(None), products.c.trashed_at.is_(None))
    )
