"""Parts as a table for a spreadsheet."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from app.domain.batch import Batch
from app.domain.part import Inspection
from app.domain.table_format import TableFormat
from app.storage.csv_cells import Cell, Reader, plain, text
from app.storage.tables import Schema

ORDER = (
    "batch",
    "position",
    "product",
    "name",
    "part_number",
    "model",
    "score",
    "limit",
    "model_verdict",
    "correction",
    "correction_reason",
    "final_verdict",
    "reason",
    "taken_at",
    "image_in_workspace",
    "map_in_workspace",
    "prompt",
    "milliseconds",
    "triggered_at",
    "views",
    "deciding_view",
)
"""The headings from left to right; columns that are not named here stand behind them."""

BETWEEN_LOOKS = 500
"""Rows between two looks at whether to go on."""


class ExportStoppedError(Exception):
    """A person changed their mind; what was written is of no use."""


@dataclass(frozen=True, slots=True)
class _Column:
    cell: Cell
    heading: str
    attribute: str
    of_batch: bool = False

    @property
    def place(self) -> int:
        """Where it stands."""
        return ORDER.index(self.heading) if self.heading in ORDER else len(ORDER)


def write_parts(
    path: Path,
    schema: Schema,
    parts: Iterable[tuple[Batch, Inspection]],
    reader: Reader,
    goes_on: Callable[[int], bool],
    form: TableFormat,
) -> int:
    """Write a table with a row for each part, quoted as RFC 4180 says; no cell can act as a formula. The columns are those that
    `schema` exports. What a file name in a foreign encoding has besides characters is written as an escape.

    `goes_on` gets the number of rows that were written, from time to time, and says whether to write more.

    Returns:
        How many rows were written, without the headings.

    Raises:
        ExportStoppedError: it said no.
        OSError: the disk refuses.
    """
    columns = _columns(schema)
    rows = 0
    with path.open("w", encoding=form.encoding, errors="backslashreplace", newline="") as file:
        writer = csv.writer(file, delimiter=form.separator, lineterminator="\r\n")
        writer.writerow([column.heading for column in columns])
        for batch, inspection in parts:
            if rows % BETWEEN_LOOKS == 0 and not goes_on(rows):
                raise ExportStoppedError
            writer.writerow(
                [
                    column.cell.text(getattr(batch if column.of_batch else inspection, column.attribute), reader)
                    for column in columns
                ]
            )
            rows += 1
    return rows


def _columns(schema: Schema) -> list[_Column]:
    columns = [_Column(c.cell, c.heading, c.attribute, of_batch=True) for c in schema.batches.exported]
    columns += [_Column(c.cell, c.heading, c.attribute) for c in schema.inspections.exported]
    # Not stored: it follows from verdict and correction.
    columns.append(_Column(plain(), "final_verdict", "said"))
    columns.append(_Column(text(), "deciding_view", "view"))
    return sorted(columns, key=lambda column: column.place)
