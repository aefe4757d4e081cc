"""By which rules a model may judge single products, where they are not those of all."""

from __future__ import annotations

import json
from collections.abc import Mapping

from sqlalchemy import bindparam, select, update

from app.domain.gate import GateRules
from app.messages.codes import stores as codes
from app.storage.database import Database
from app.storage.errors import UnknownRecordError


class GateRuleStore:
    """Rules of the products of one workspace. Every method may be called from any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._products = database.schema.products

    def own(self) -> dict[int, GateRules]:
        """By the numbers of the products that have rules of their own; those in the trash are left out. Raises StorageError."""
        columns = self._products.c
        live = select(columns.id, columns.gate_rules).where(
            columns.gate_rules.is_not(None), columns.trashed_at.is_(None)
        )
        return {number: _read(stored) for number, stored in self._database.query(live)}

    def set_own(self, rules: Mapping[int, GateRules | None]) -> None:
        """Give products rules of their own, or with None those of all: every one or none.

        Raises UnknownRecordError, StorageError.
        """
        columns = self._products.c
        change = (
            update(self._products.table)
            .where(columns.id == bindparam("number"), columns.trashed_at.is_(None))
            .values({columns.gate_rules: bindparam("rules", type_=columns.gate_rules.type)})
        )
        with self._database.transaction() as connection:
            for number, own in rules.items():
                stored = None if own is None else json.dumps(own.stored())
                if connection.execute(change, {"number": number, "rules": stored}).rowcount != 1:
                    raise UnknownRecordError(codes.NoSuchProduct(number))


def _read(stored: str) -> GateRules:
    """The usual rules where that means nothing: they ask for everything."""
    try:
        values = json.loads(stored)
    except ValueError:
        return GateRules()
    is_table = isinstance(values, dict) and all(isinstance(each, str) for each in values.values())
    return GateRules.read(values) if is_table else GateRules()
