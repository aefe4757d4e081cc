"""Parts as a Parquet file, for whoever counts millions of them."""

from __future__ import annotations

import importlib.util
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.domain.batch import Batch
from app.domain.part import Inspection
from app.storage.csv_cells import CellKind, Reader
from app.storage.part_tables.columns import PartColumn, Parts
from app.storage.part_tables.json_lines import writable

if TYPE_CHECKING:
    import pyarrow as pa

ROWS_AT_ONCE = 20_000
"""Rows of a group: what is held in memory."""


def can_write_parquet() -> bool:
    """Whether the library for it is installed: it takes more room than all else that an export needs."""
    return importlib.util.find_spec("pyarrow") is not None


def write_parquet(path: Path, columns: list[PartColumn], parts: Parts, reader: Reader) -> int:
    """Write a row for each part: numbers of 64 bits, times in UTC by the millisecond, null where nothing is known.

    Returns:
        How many rows were written.

    Raises:
        ImportError: pyarrow is not installed.
        OSError: the disk refuses.
    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    schema = pa.schema([(column.heading, _type(column.cell.kind)) for column in columns])
    rows = 0
    with pq.ParquetWriter(path, schema, compression="zstd") as writer:
        rest = iter(parts)
        while several := list(islice(rest, ROWS_AT_ONCE)):
            arrays = [
                pa.array([_stored(column, each, reader) for each in several], field.type)
                for column, field in zip(columns, schema, strict=True)
            ]
            writer.write_table(pa.Table.from_arrays(arrays, schema=schema))
            rows += len(several)
    return rows


def _type(kind: CellKind) -> pa.DataType:
    import pyarrow as pa

    view = pa.struct(
        [
            ("name", pa.string()),
            ("product", pa.string()),
            ("verdict", pa.string()),
            ("score", pa.float64()),
            ("limit", pa.float64()),
            ("reason", pa.string()),
        ]
    )
    return {
        CellKind.WHOLE: pa.int64(),
        CellKind.NUMBER: pa.float64(),
        CellKind.FLAG: pa.bool_(),
        CellKind.TEXT: pa.string(),
        CellKind.TEXTS: pa.list_(pa.string()),
        CellKind.MOMENT: pa.timestamp("ms", "UTC"),
        CellKind.VIEWS: pa.list_(view),
    }[kind]


def _stored(column: PartColumn, each: tuple[Batch, Inspection], reader: Reader) -> Any:
    batch, part = each
    value = column.value(batch, part, reader)
    if column.cell.kind is CellKind.MOMENT and value is not None:
        try:
            return datetime.fromisoformat(value)
        except ValueError:
            return None  # a damaged record says nothing rather than something false
    return writable(value)
