"""Which files of a watched folder were told, across restarts."""

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
from app.sources.watched_folder.file_state import FileState

log = logging.getLogger(__name__)

MOST_UNKNOWN_DAYS = 30
"""So long a file is remembered that no longer lies in the folder: it may only be out of reach."""

_TABLE = (
    "CREATE TABLE IF NOT EXISTS handled (name BLOB PRIMARY KEY, size INTEGER NOT NULL, modified_ns INTEGER NOT NULL, "
    "day INTEGER NOT NULL) WITHOUT ROWID"
)
_TODAY = "CAST(julianday('now') AS INTEGER)"


class HandledFiles:
    """The newest told version of every file. What was added survives a kill of the process; a power cut may forget the last ones,
    which are inspected again then. From any thread."""

    def __init__(self, notes: Path | None = None) -> None:
        """`notes`: a database beside the folder's other notes; None remembers only until the end."""
        self._notes = notes
        self._lock = threading.Lock()
        self._states: dict[str, FileState] = {}
        self._connection: sqlite3.Connection | None = None

    def open(self) -> None:
        """Read what earlier runs have added. Raises OSError or sqlite3.Error: it cannot be kept there."""
        if self._notes is None:
            return
        self._notes.parent.mkdir(parents=True, exist_ok=True)
        with self._lock:
            rows = self._opened().execute("SELECT name, size, modified_ns FROM handled")
            self._states = {os.fsdecode(name): FileState(size, modified) for name, size, modified in rows}

    def __contains__(self, file: CompleteFile) -> bool:
        return self._states.get(file.name) == file.state

    def add(self, file: CompleteFile) -> None:
        """Remember it. Raises OSError or sqlite3.Error: it is remembered only until the end of this run."""
        with self._lock:
            self._states[file.name] = file.state
            if self._notes is None:
                return
            connection = self._opened()
            connection.execute(
                f"INSERT OR REPLACE INTO handled VALUES (?, ?, ?, {_TODAY})",
                (os.fsencode(file.name), file.state.size, file.state.modified_ns),
            )

    def forget_old(self, present: Collection[str]) -> None:
        """Forget what has not lain there for a month. Raises sqlite3.Error."""
        if self._notes is None:
            return
        with self._lock:
            connection = self._opened()
            old = connection.execute(f"SELECT name FROM handled WHERE day < {_TODAY} - {MOST_UNKNOWN_DAYS}").fetchall()
            gone = [row for row in old if os.fsdecode(row[0]) not in present]
            connection.executemany("DELETE FROM handled WHERE name = ?", gone)
            for (name,) in gone:
                self._states.pop(os.fsdecode(name), None)

    def close(self) -> None:
        """Let go of the database. What is added afterwards opens it again."""
        with self._lock, contextlib.suppress(sqlite3.Error):
            if self._connection is not None:
                self._connection.close()
            self._connection = None

    def _opened(self) -> sqlite3.Connection:
        if self._connection is None:
            # Each statement is a transaction of its own; a thread at a time uses it.
            connection = sqlite3.connect(str(self._notes), isolation_level=None, check_same_thread=False)
            connection.execute("PRAGMA journal_mode=WAL")
            connection.execute("PRAGMA synchronous=NORMAL")
            connection.execute(_TABLE)
            self._connection = connection
        return self._connection


def notes_of(folder: Path, notes_folder: Path) -> Path:
    """Where the notes about `folder` lie: the name says nothing about where the folder is."""
    return notes_folder / f"watched-{hashlib.sha256(os.fsencode(folder)).hexdigest()[:16]}.sqlite"
