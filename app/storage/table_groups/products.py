"""Products and their pictures."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, Table, func, select, text

from app.domain.golden_part import GoldenTruth
from app.storage.stored_table import kept
from app.storage.stored_types import (
    Area,
    Defects,
    Marks,
    Names,
    StorableText,
    StoredAlignment,
    real_number,
    record_number,
)
from app.storage.table_groups.columns import METADATA, bits, choice, flag

PRODUCTS = Table(
    "products",
    METADATA,
    Column("id", record_number(), primary_key=True),
    Column("name", StorableText, nullable=False),
    Column("name_key", StorableText, nullable=False),
    Column("folder", StorableText, nullable=False, info=kept(is_file=True)),
    Column("created_at", StorableText, nullable=False),
    Column("trashed_at", StorableText),
    # In units of the model's proposal; null takes the proposal.
    Column("threshold", real_number(), CheckConstraint("threshold IS NULL OR threshold > 0")),
    bits("value_bits"),
    # Null: the whole picture.
    Column("area", Area),
    # Names of sessions of its normal images.
    Column("held_out", Names, nullable=False, server_default=text("'[]'")),
    # Null: parts are inspected as they lie.
    Column("alignment", StoredAlignment),
    # Not part of the value: lists of products are read often, and these only where a model is to be signed for.
    Column("gate_rules", StorableText),
    sqlite_autoincrement=True,
    sqlite_strict=True,
)

IMAGES = Table(
    "images",
    METADATA,
    Column("id", record_number(), primary_key=True),
    Column("product_id", record_number(), ForeignKey("products.id"), nullable=False),
    Column("file", StorableText, nullable=False, info=kept("path", is_file=True)),
    Column("original_name", StorableText, nullable=False),
    Column("sha256", StorableText, nullable=False),
    Column("width", Integer, nullable=False),
    Column("height", Integer, nullable=False),
    Column("added_at", StorableText, nullable=False),
    flag("is_prompt"),
    Column("trashed_at", StorableText),
    Column("unusualness", real_number()),
    Column("highest_value", Integer),
    Column("marks", Marks),
    flag("is_approved"),
    flag("is_set_aside"),
    Column("session", StorableText, nullable=False, server_default=text("''")),
    Column("taken_at", StorableText),
    Column("tags", Names, nullable=False, server_default=text("'[]'")),
    Column("note", StorableText, nullable=False, server_default=text("''")),
    sqlite_autoincrement=True,
    sqlite_strict=True,
)

GOLDEN_PARTS = Table(
    "golden_parts",
    METADATA,
    Column("id", record_number(), primary_key=True),
    Column("product_id", record_number(), ForeignKey("products.id"), nullable=False),
    Column("file", StorableText, nullable=False, info=kept("path", is_file=True)),
    Column("original_name", StorableText, nullable=False),
    Column("sha256", StorableText, nullable=False),
    Column("width", Integer, nullable=False),
    Column("height", Integer, nullable=False),
    Column("added_at", StorableText, nullable=False),
    choice("truth", GoldenTruth),
    Column("defect_kind", StorableText, nullable=False, server_default=text("''")),
    Column("note", StorableText, nullable=False, server_default=text("''")),
    bits("value_bits"),
    Column("trashed_at", StorableText),
    # Null: nobody painted where its defects are.
    Column("defects", Defects, info=kept("painted")),
    sqlite_autoincrement=True,
    sqlite_strict=True,
)

# What makes the tables of a server are the migrations; here its conditions would load all of its dialect at every start.
_LIVE = text("trashed_at IS NULL")
Index("products_name", PRODUCTS.c.name_key, unique=True, sqlite_where=_LIVE)
Index("images_content", IMAGES.c.product_id, IMAGES.c.sha256, unique=True, sqlite_where=_LIVE)
Index(
    "golden_parts_content",
    GOLDEN_PARTS.c.product_id,
    GOLDEN_PARTS.c.sha256,
    unique=True,
    sqlite_where=_LIVE,
)

IMAGES_OF_PRODUCT = (
    select(func.count()).where(IMAGES.c.product_id == PRODUCTS.c.id, IMAGES.c.trashed_at.is_(None)).correlate(PRODUCTS)
)

TEACHING = IMAGES_OF_PRODUCT.where(IMAGES.c.is_set_aside == 0)
