"""Parts as JSON, one object a line."""

from __future__ import annotations

from pathlib import Path

import msgspec

from app.storage.csv_cells import Reader
from app.storage.part_tables.columns import PartColumn, Parts


def write_json_lines(path: Path, columns: list[PartColumn], parts: Parts, reader: Reader) -> int:
    """Write an object for each part in UTF-8, with the headings of the table as keys: numbers in full precision, times in UTC, null
    where nothing is known. What a file name in a foreign encoding has besides characters is written as an escape.

    Returns:
        How many lines were written.

    Raises:
        OSError: the disk refuses.
    """
    lines = 0
    encoder = msgspec.json.Encoder(enc_hook=str)
    with path.open("wb") as file:
        for batch, part in parts:
            record = {column.heading: writable(column.value(batch, part, reader)) for column in columns}
            file.write(encoder.encode(record))
            file.write(b"\n")
            lines += 1
    return lines


def writable(value: object) -> object:
    """The same; text without what UTF-8 does not know."""
    return value.encode("utf-8", "backslashreplace").decode("utf-8") if isinstance(value, str) else value
