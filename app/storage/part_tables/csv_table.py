"""Parts as a table for a spreadsheet."""

from __future__ import annotations

import csv
from pathlib import Path

from app.domain.table_format import TableFormat
from app.storage.csv_cells import Reader
from app.storage.part_tables.columns import PartColumn, Parts


def write_csv(path: Path, columns: list[PartColumn], parts: Parts, reader: Reader, form: TableFormat) -> int:
    """Write a table with a row for each part, quoted as RFC 4180 says; no cell can act as a formula. What a file name in a foreign
    encoding has besides characters is written as an escape.

    Returns:
        How many rows were written, without the headings.

    Raises:
        OSError: the disk refuses.
    """
    rows = 0
    with path.open("w", encoding=form.encoding, errors="backslashreplace", newline="") as file:
        writer = csv.writer(file, delimiter=form.separator, lineterminator="\r\n")
        writer.writerow([column.heading for column in columns])
        for batch, part in parts:
            writer.writerow([column.text(batch, part, reader) for column in columns])
            rows += 1
    return rows
