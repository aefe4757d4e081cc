"""A batch as a table for a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator

from app.domain.batch import Batch
from app.domain.part import Inspection
from app.storage.csv_cells import Word
from app.storage.stored_table import ExportedColumn
from app.storage.tables import Schema


def batch_as_csv(schema: Schema, batch: Batch, inspections: Iterable[Inspection], word: Word) -> bytes:
    """UTF-8 with a byte order mark, so that Excel shows umlauts right; RFC 4180; no cell can act as a formula.

    The columns are those that `schema` exports. `word` turns stored reasons into sentences.
    """
    columns = tuple(_columns(schema, batch))
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([column.heading for column, _ in columns])
    for inspection in inspections:
        writer.writerow(
            [column.cell.text(getattr(known or inspection, column.attribute), word) for column, known in columns]
        )
    return text.getvalue().encode("utf-8-sig")


def _columns(schema: Schema, batch: Batch) -> Iterator[tuple[ExportedColumn, Batch | None]]:
    """Each with the batch if it is the batch that knows it. What it knows stands behind the name of the part."""
    for column in schema.inspections.exported:
        yield column, None
        if column.column is schema.inspections.c.name:
            yield from ((of_batch, batch) for of_batch in schema.batches.exported)
