"""Counts what stands in the records of whom."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Column, Text, func, select, type_coerce

from app.domain.folded_text import folded
from app.domain.kept_records import KeptRecords
from app.storage.database import Database
from app.storage.tables import Schema

_PIECE = 2000


def kept_of_people(database: Database) -> tuple[KeptRecords, ...]:
    """Of everybody who can log in or could, or whose name stands in a column of its own, by name. Looks through all records.
    Raises StorageError.
    """
    schema = database.schema
    people = database.query(select(schema.people.c.name, schema.people.c.removed_at))
    present = frozenset(str(name) for name, removed_at in people if removed_at is None)
    counts: dict[str, Counter[str]] = {str(name): Counter() for name, _ in people}
    for what, columns in _columns_of_names(schema).items():
        for column in columns:
            filled = select(column, func.count()).where(column.is_not(None), column != "").group_by(column)
            for name, count in database.query(filled):
                counts.setdefault(str(name), Counter())[what] += int(count)
    if counts:
        names = _Names(counts)
        for name, count in _mentions(database, schema, names).items():
            counts[name]["texts"] = count
        for name, count in _named_in_log(database, schema, names).items():
            counts[name]["named_in_audit_lines"] = count
    ordered = sorted(counts, key=folded)
    return tuple(KeptRecords(name, name in present, **counts[name]) for name in ordered)


class _Names:
    """Finds names in text, as whole words, whatever the case."""

    def __init__(self, names: Iterable[str]) -> None:
        self._by_folded: dict[str, list[str]] = {}
        for name in names:
            self._by_folded.setdefault(folded(name), []).append(name)
        # The longest first: "Anna Berg" is no mention of Anna.
        longest_first = sorted(self._by_folded, key=len, reverse=True)
        self._pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")

    def within(self, text: str) -> frozenset[str]:
        found = set(self._pattern.findall(folded(text)))
        return frozenset(name for each in found for name in self._by_folded[each])


def _columns_of_names(schema: Schema) -> dict[str, Sequence[Column[Any]]]:
    """By the field of KeptRecords that counts them."""
    return {
        "batches": (schema.batches.c.person,),
        "parts": (schema.inspections.c.person,),
        "corrections": (schema.inspections.c.overruled_by,),
        "signatures": (schema.releases.c.signed_by,),
        "alarms": (schema.alarms.c.acknowledged_by,),
        "holds": (schema.batches.c.hold_said_by, schema.order_holds.c.hold_said_by),
        "light_checks": (schema.light_masters.c.person, schema.light_probes.c.person),
        "audit_lines": (schema.audit_lines.c.person,),
    }


def _columns_of_texts(schema: Schema) -> Sequence[Column[Any]]:
    """Where people write, and may name somebody."""
    parts, batches, orders = schema.inspections.c, schema.batches.c, schema.order_holds.c
    images, golden, products = schema.images.c, schema.golden_parts.c, schema.products.c
    return (
        *(parts.overruled_reason, parts.answer_note, parts.tags, parts.note, parts.defects),
        *(batches.order_name, batches.hold_reason, orders.order_name, orders.hold_reason),
        *(images.session, images.tags, images.note, golden.defect_kind, golden.note, golden.defects, products.name),
        *(schema.models.c.title, schema.releases.c.reason, schema.alarms.c.message, schema.shifts.c.note),
        *(schema.drift_starts.c.reason, schema.light_masters.c.name, schema.light_probes.c.name),
        *(schema.saved_searches.c.name, schema.saved_searches.c.search),
    )


def _mentions(database: Database, schema: Schema, names: _Names) -> Counter[str]:
    found: Counter[str] = Counter()
    for column in _columns_of_texts(schema):
        text = type_coerce(column, Text)  # also of what is stored as JSON
        for written, count in database.query(
            select(text, func.count()).where(column.is_not(None), text.not_in(("", "[]"))).group_by(text)
        ):
            for name in names.within(str(written)):
                found[name] += int(count)
    return found


def _named_in_log(database: Database, schema: Schema, names: _Names) -> Counter[str]:
    """Lines that somebody else made, or nobody: of the person's own record, of logging in, of what they signed or said."""
    c, found, last = schema.audit_lines.c, Counter[str](), 0
    while True:
        lines = select(c.id, c.person, c.name, c.before, c.after).where(c.id > last).order_by(c.id).limit(_PIECE)
        rows = database.query(lines)
        if not rows:
            return found
        for row in rows:
            within = names.within("\n".join((row.name, row.before, row.after)))
            found.update(name for name in within if name != row.person)
        last = int(rows[-1].id)
