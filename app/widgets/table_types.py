"""As what a table of parts can be written."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.storage.part_tables.table_kind import TableKind
from app.widgets.file_dialogs import FileType


def table_types() -> tuple[FileType, ...]:
    """What the dialog offers, the usual one first."""
    return (
        FileType(QCoreApplication.translate("TableTypes", "Comma separated values"), TableKind.CSV),
        FileType(QCoreApplication.translate("TableTypes", "JSON lines, for programs"), TableKind.JSON_LINES),
        FileType(QCoreApplication.translate("TableTypes", "Parquet, for evaluations"), TableKind.PARQUET),
    )
