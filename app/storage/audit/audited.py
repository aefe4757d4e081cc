"""What of which table is logged."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import MetaData, Table

from app.domain.audit_entry import AuditAction

AUDIT_LOG = "audit_log"


@dataclass(frozen=True, slots=True)
class AuditedTable:
    """A table, and what of it is logged."""

    table: Table
    named_by: str
    """The column that tells a person which record it is."""
    columns: tuple[str, ...]
    """That are logged, and whose changes are."""
    actions: tuple[AuditAction, ...]


@dataclass(frozen=True, slots=True)
class _Rule:
    named_by: str
    left_out: frozenset[str] = frozenset()
    """What is computed, counted, or too large to keep twice. Every other column is logged, also those that come later."""
    only: tuple[str, ...] = ()
    """If any: nothing but these."""
    actions: tuple[AuditAction, ...] = tuple(AuditAction)


_RULES = {
    "products": _Rule("name", frozenset({"name_key"})),
    "images": _Rule("original_name", frozenset({"width", "height", "unusualness", "highest_value", "marks"})),
    "golden_parts": _Rule("original_name", frozenset({"width", "height"})),
    "models": _Rule("name", frozenset({"trained_on"})),
    "jobs": _Rule("model_name", frozenset({"request_json"})),
    "waiting_trainings": _Rule("title", frozenset({"products"})),
    "releases": _Rule("model_name"),
    # No hash of anything secret, nor of a badge: that it changed, and when, is told by the times beside them.
    "people": _Rule("name", frozenset({"name_key", "secret", "badge", "wrong_count", "wrong_at"})),
    "batches": _Rule(
        "product_name",
        frozenset(
            {
                "ok_count",
                "ng_count",
                "not_checked_count",
                "unrecorded_count",
                "left_out_count",
                "left_out",
                "finished_at",
                "spool_key",
            }
        ),
    ),
    # A part that was judged is its own record; what a person says of it later is what must be known.
    "inspections": _Rule(
        "name",
        only=("overruled", "overruled_reason", "answer", "answer_note", "files_lost_at", "tags", "note", "defects"),
        actions=(AuditAction.CHANGED,),
    ),
    "order_holds": _Rule("order_name", frozenset({"order_key"})),
    # Parts refer to them: nobody may change afterwards what judged.
    "circumstances": _Rule("sha256", actions=(AuditAction.CHANGED, AuditAction.REMOVED)),
    "alarms": _Rule("message", only=("acknowledged_at", "acknowledged_by"), actions=(AuditAction.CHANGED,)),
    "drift_starts": _Rule("begun_at"),
    # What was measured stands in the record, and is too large to keep twice.
    "light_masters": _Rule("name", frozenset({"pictures"})),
    "light_probes": _Rule("name", frozenset({"pictures"})),
    "saved_searches": _Rule("name", frozenset({"name_key"})),
    "shifts": _Rule("started_at", frozenset({"ok_count", "ng_count", "not_checked_count"})),
}


def audited_tables(metadata: MetaData) -> Iterator[AuditedTable]:
    """All tables of which something is logged."""
    for name, rule in _RULES.items():
        table = metadata.tables[name]
        columns = rule.only or tuple(
            column.name for column in table.columns if column.name not in rule.left_out and not column.primary_key
        )
        yield AuditedTable(table, rule.named_by, columns, rule.actions)
