"""Which files of a watched folder have a record, across restarts."""

from __future__ import annotations

import contextlib
import hashlib
import logging
import os
import sqlite3
import threading
from collections.abc import Collection
from pathlib import Path

from app.sources.watched_folder.completion import CompleteFile

log = logging.getLogger(__name__)

MOST_UNKNOWN_DAYS = 30
"""So long a file is remembered that no longer lies in the folder: it may only be out of reach."""

_TABLE = (
    "create table if not exists handled (name blob primary key, size integer not null, modified_ns integer not null, "
    "day integer not null) without rowid"
)
_THIS = "name = ? and size = ? and modified_ns = ?"
_TODAY = "cast(julianday('now') as integer)"


class HandledFiles:
    """The newest recorded version of every file. From any thread; nothing is held in memory.

    What was added survives a kill of the process; a power cut may forget the last ones, which are inspected again then.
    """

    def __init__(self, notes: Path | None = None) -> None:
        """`notes`: a database of its own; None remembers nothing."""
        self._notes = notes
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None

    def open(self) -> None:
        """Make sure that it can be kept. Raises OSError or sqlite3.Error: it cannot."""
        if self._notes is not None:
            self._notes.parent.mkdir(parents=True, exist_ok=True)
            self._execute("select 1 from handled limit 1")

    def holds(self, file: CompleteFile) -> bool:
        """True if this version of it has a record. Raises sqlite3.Error: nobody knows."""
        return bool(self._execute(f"select 1 from handled where {_THIS}", *_values(file)))

    def add(self, file: CompleteFile) -> None:
        """Remember it. Raises OSError or sqlite3.Error: it will come again at the next start."""
        self._execute(f"insert or replace into handled values (?, ?, ?, {_TODAY})", *_values(file))

    def forget(self, file: CompleteFile) -> None:
        """This version of it no longer lies there. Raises OSError or sqlite3.Error."""
        self._execute(f"delete from handled where {_THIS}", *_values(file))

    def forget_old(self, present: Collection[str]) -> None:
        """Forget what has not lain there for a month. Raises sqlite3.Error."""
        old = self._execute(f"select name from handled where day < {_TODAY} - {MOST_UNKNOWN_DAYS}")
        for (name,) in old:
            if os.fsdecode(name) not in present:
                self._execute("delete from handled where name = ?", name)

    def close(self) -> None:
        """Let go of the database. What is added afterwards opens it again."""
        with self._lock, contextlib.suppress(sqlite3.Error):
            if self._connection is not None:
                self._connection.close()
            self._connection = None

    def _execute(self, statement: str, *values: bytes | int) -> list[tuple[bytes]]:
        if self._notes is None:
            return []
        with self._lock:
            return self._opened().execute(statement, values).fetchall()

    def _opened(self) -> sqlite3.Connection:
        if self._connection is None:
            # Each statement is a transaction of its own; a thread at a time uses it.
            connection = sqlite3.connect(str(self._notes), isolation_level=None, check_same_thread=False)
            connection.execute("PRAGMA journal_mode=WAL")
            connection.execute("PRAGMA synchronous=NORMAL")
            connection.execute(_TABLE)
            self._connection = connection
        return self._connection


def _values(file: CompleteFile) -> tuple[bytes, int, int]:
    # Not every name is a text. Clocks of cameras are wrong: of times before 1678 and after 2262 the lowest 64 bits are kept.
    time = (file.state.modified_ns + 2**63) % 2**64 - 2**63
    return os.fsencode(file.name), file.state.size, time


def notes_of(folder: Path, notes_folder: Path) -> Path:
    """Where the notes about `folder` lie: the name says nothing about where the folder is."""
    return notes_folder / f"watched-{hashlib.sha256(os.fsencode(folder)).hexdigest()[:16]}.sqlite"
