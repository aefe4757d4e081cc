"""Which computers judged: their names stand in the circumstances that parts refer to."""

from __future__ import annotations

import threading

import msgspec
from sqlalchemy import select

from app.domain.circumstances import Circumstances
from app.storage.database import Database


class Stations:
    """Circumstances are never changed: each kind of them is read once. Every method may be called from any thread and raises
    StorageError."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._columns = database.schema.circumstances.c
        self._known: dict[int, str] = {}
        self._reading = threading.Lock()

    def names(self) -> tuple[str, ...]:
        """All that are known, in alphabetical order."""
        return tuple(sorted({name for name in self._by_number().values() if name}))

    def numbers(self, names: tuple[str, ...]) -> tuple[int, ...] | None:
        """Of the circumstances that name one of these; None where no name is given: then any will do."""
        if not names:
            return None
        return tuple(number for number, name in sorted(self._by_number().items()) if name in names)

    def _by_number(self) -> dict[int, str]:
        columns = self._columns
        with self._reading:
            others = select(columns.id, columns.content).where(columns.id.not_in(tuple(self._known)))
            for number, content in self._database.query(others):
                self._known[number] = _station_of(content)
            return dict(self._known)


def _station_of(content: str) -> str:
    try:
        return msgspec.json.decode(content, type=Circumstances).by.station
    except msgspec.MsgspecError:  # another version's: no station that anybody could choose
        return ""
