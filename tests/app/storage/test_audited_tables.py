"""No table is forgotten by the audit log."""

from __future__ import annotations

from app.storage.audit.audited import AUDIT_LOG, audited_tables
from app.storage.tables import SCHEMA


def test_every_table_is_logged_but_the_counters() -> None:
    logged = {audited.table.name for audited in audited_tables(SCHEMA.metadata)}

    assert set(SCHEMA.metadata.tables) - logged == {"counters", AUDIT_LOG}


def test_what_decides_verdicts_is_logged() -> None:
    logged = {audited.table.name: set(audited.columns) for audited in audited_tables(SCHEMA.metadata)}

    assert {"name", "threshold", "area", "value_bits", "trashed_at"} <= logged["products"]
    assert {"is_active", "trashed_at", "title"} <= logged["models"]
    assert {"truth", "defect_kind"} <= logged["golden_parts"]
    said = {"overruled", "overruled_reason", "answer", "answer_note", "tags", "note", "defects"}
    assert logged["inspections"] == {*said, "files_lost_at"}
