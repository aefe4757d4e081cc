"""A column that a test adds to inspections, as a later release would: a field, a line in the table, a migration."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import Column, MetaData

from app.domain.part import Inspection
from app.storage import csv_cells
from app.storage.new_inspection import NewInspection
from app.storage.stored_table import StoredTable, kept
from app.storage.stored_types import StorableText
from app.storage.tables import SCHEMA, Schema


@dataclass(frozen=True, slots=True)
class InspectionOfShift(Inspection):
    shift: str | None = None


@dataclass(frozen=True, slots=True)
class NewInspectionOfShift(NewInspection):
    shift: str | None = None


def with_shift() -> Schema:
    """The schema with that column."""
    metadata = MetaData()
    for table in SCHEMA.metadata.sorted_tables:
        table.to_metadata(metadata)
    inspections = metadata.tables["inspections"]
    inspections.append_column(Column("shift", StorableText, info=kept(cell=csv_cells.text())))
    return replace(
        SCHEMA,
        metadata=metadata,
        inspections=StoredTable(inspections, InspectionOfShift),
        versions=(*SCHEMA.versions, Path(__file__).parent / "sample_migrations"),
    )
