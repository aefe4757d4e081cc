"""As what a table of parts is written, by the ending of its name."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path


class TableKind(StrEnum):
    """The values are the endings of file names."""

    CSV = ".csv"
    JSON_LINES = ".jsonl"
    PARQUET = ".parquet"

    @classmethod
    def of(cls, path: Path) -> TableKind:
        """By its ending; a table for a spreadsheet where that says nothing."""
        return next((kind for kind in cls if path.name.lower().endswith(kind)), cls.CSV)
