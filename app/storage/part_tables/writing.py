"""Writes parts as a table of whatever kind."""

from __future__ import annotations

from pathlib import Path

from app.domain.table_format import TableFormat
from app.storage.csv_cells import Reader
from app.storage.part_tables.columns import GoesOn, Parts, counted_parts, part_columns
from app.storage.part_tables.csv_table import write_csv
from app.storage.part_tables.json_lines import write_json_lines
from app.storage.part_tables.parquet import write_parquet
from app.storage.part_tables.table_kind import TableKind
from app.storage.tables import Schema


def write_table(
    path: Path,
    kind: TableKind,
    schema: Schema,
    parts: Parts,
    reader: Reader,
    goes_on: GoesOn,
    form: TableFormat,
) -> int:
    """Write the parts with the columns that `schema` exports; `form` is of account for a spreadsheet alone.

    Returns:
        How many parts were written.

    Raises:
        ExportStoppedError: `goes_on` said no.
        ImportError: what writes this kind is not installed.
        OSError: the disk refuses.
    """
    columns, counted = part_columns(schema), counted_parts(parts, goes_on)
    match kind:
        case TableKind.CSV:
            return write_csv(path, columns, counted, reader, form)
        case TableKind.JSON_LINES:
            return write_json_lines(path, columns, counted, reader)
        case TableKind.PARQUET:
            return write_parquet(path, columns, counted, reader)
