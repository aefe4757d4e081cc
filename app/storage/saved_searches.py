"""Searches among all parts that people keep."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import Connection, delete, select, update

from app.domain.part_search import PartSearch, SavedSearch
from app.domain.timestamps import utc_now
from app.messages.codes import searches as codes
from app.storage.database import Database, StoredRow
from app.storage.errors import StoreRefusedError, UnknownRecordError
from app.storage.layout import WorkspaceLayout
from app.storage.text import name_key


class SavedSearchStore:
    """Searches of one workspace, the same for everybody. Every method may be called from any thread and raises StorageError."""

    def __init__(self, database: Database, layout: WorkspaceLayout) -> None:
        self._database = database
        self._layout = layout
        self._searches = database.schema.saved_searches

    def list(self) -> tuple[SavedSearch, ...]:
        """All of them, in alphabetical order."""
        rows = self._database.query(self._searches.select().order_by(self._searches.c.name_key))
        return tuple(self._value(row) for row in rows)

    def get(self, number: int) -> SavedSearch:
        """Raises UnknownRecordError."""
        row = self._database.first(self._searches.select().where(self._searches.c.id == number))
        if row is None:
            raise UnknownRecordError(codes.NoSuchSearch())
        return self._value(row)

    def add(self, name: str, search: PartSearch, saved_at: str = "", number: int = 0) -> SavedSearch:
        """One that comes back has its number and the time in which it was first saved. Raises StoreRefusedError: the name is empty
        or taken."""
        name = name.strip()
        with self._database.transaction() as connection:
            self._require_free(connection, name, None)
            value = SavedSearch(number, name, search, saved_at or utc_now())
            row = {**self._searches.row(value, self._layout.root), "name_key": name_key(name)}
            return replace(value, id=self._searches.insert(connection, row))

    def change(self, number: int, name: str, search: PartSearch) -> SavedSearch:
        """Another name, or other parts under the same name.

        Raises:
            UnknownRecordError: it is gone.
            StoreRefusedError: the name is empty or taken.
        """
        name, columns = name.strip(), self._searches.c
        with self._database.transaction() as connection:
            self._require_free(connection, name, number)
            values = {columns.name: name, columns.name_key: name_key(name), columns.search: search}
            changed = connection.execute(update(self._searches.table).where(columns.id == number).values(values))
            if not changed.rowcount:
                raise UnknownRecordError(codes.NoSuchSearch())
        return self.get(number)

    def remove(self, number: int) -> SavedSearch:
        """Take one out, and return what it was. Raises UnknownRecordError."""
        removed = self.get(number)
        with self._database.transaction() as connection:
            connection.execute(delete(self._searches.table).where(self._searches.c.id == number))
        return removed

    def _require_free(self, connection: Connection, name: str, number: int | None) -> None:
        if not name:
            raise StoreRefusedError(codes.SearchNeedsName())
        columns = self._searches.c
        taken = connection.scalar(select(columns.id).where(columns.name_key == name_key(name)))
        if taken not in (None, number):
            raise StoreRefusedError(codes.SearchNameTaken(name))

    def _value(self, row: StoredRow) -> SavedSearch:
        return self._searches.value(row, self._layout.root)
