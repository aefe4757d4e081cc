"""Whether parts and pictures are still what they were: from where on scores are compared, and the light over the master part."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Table, text

from app.storage.stored_types import StorableText, Structs, record_number
from app.storage.table_groups.columns import METADATA
from onenip_core.lighting import PictureLight

DRIFT_STARTS = Table(
    "drift_starts",
    METADATA,
    Column("id", record_number(), primary_key=True),
    Column("product_id", record_number(), ForeignKey("products.id"), nullable=False),
    Column("begun_at", StorableText, nullable=False),
    # No foreign key: the batch of that part may be deleted for good.
    Column("after_inspection", record_number(), nullable=False),
    Column("reason", StorableText, nullable=False, server_default=text("''")),
    Column("taken_back_at", StorableText),
    sqlite_autoincrement=True,
    sqlite_strict=True,
)

LIGHT_MASTERS = Table(
    "light_masters",
    METADATA,
    Column("id", record_number(), primary_key=True),
    Column("product_id", record_number(), ForeignKey("products.id"), nullable=False),
    Column("name", StorableText, nullable=False),
    Column("registered_at", StorableText, nullable=False),
    # What was measured: the pictures themselves are not kept.
    Column("pictures", Structs(PictureLight), nullable=False),
    Column("person", StorableText, nullable=False, server_default=text("''")),
    Column("removed_at", StorableText),
    sqlite_autoincrement=True,
    sqlite_strict=True,
)

LIGHT_PROBES = Table(
    "light_probes",
    METADATA,
    Column("id", record_number(), primary_key=True),
    Column("master_id", record_number(), ForeignKey("light_masters.id"), nullable=False),
    Column("name", StorableText, nullable=False),
    Column("probed_at", StorableText, nullable=False),
    Column("pictures", Structs(PictureLight), nullable=False),
    Column("person", StorableText, nullable=False, server_default=text("''")),
    sqlite_autoincrement=True,
    sqlite_strict=True,
)

Index("drift_starts_product_id", DRIFT_STARTS.c.product_id)
Index("light_masters_product_id", LIGHT_MASTERS.c.product_id)
Index("light_probes_master_id", LIGHT_PROBES.c.master_id)
