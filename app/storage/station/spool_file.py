"""What waits for the server, in a small database of the station's own: batches, parts, and numbers that were reserved for them."""

from __future__ import annotations

import sqlite3
import threading
import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.storage.database_errors import not_opened, refused
from app.storage.errors import DatabaseRefusedError

_TABLES = """
CREATE TABLE IF NOT EXISTS station (id TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS numbers (kind TEXT NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS part_numbers (product INTEGER PRIMARY KEY, newest TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS circumstances (id INTEGER PRIMARY KEY, content TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE IF NOT EXISTS batches (
    place INTEGER PRIMARY KEY AUTOINCREMENT,
    number INTEGER NOT NULL UNIQUE,
    spool_key TEXT NOT NULL UNIQUE,
    content TEXT NOT NULL,
    ok_count INTEGER NOT NULL DEFAULT 0,
    ng_count INTEGER NOT NULL DEFAULT 0,
    not_checked_count INTEGER NOT NULL DEFAULT 0,
    finished_at TEXT,
    unrecorded INTEGER NOT NULL DEFAULT 0,
    server_number INTEGER
) STRICT;
CREATE TABLE IF NOT EXISTS parts (
    batch INTEGER NOT NULL REFERENCES batches (number),
    position INTEGER NOT NULL,
    content TEXT NOT NULL,
    is_sent INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (batch, position)
) STRICT;
CREATE INDEX IF NOT EXISTS parts_waiting ON parts (batch, position) WHERE is_sent = 0;
"""
_BATCH = "number, spool_key, content, ok_count, ng_count, not_checked_count, finished_at, unrecorded, server_number"
_COUNTED = {"OK": "ok_count", "NG": "ng_count", "NOT_CHECKED": "not_checked_count"}


@dataclass(frozen=True, slots=True)
class SpooledBatch:
    """A batch as it stands in the spool."""

    number: int
    """By which this station speaks of it; the server's too, unless that one had given it to somebody else meanwhile."""
    spool_key: str
    content: str
    ok_count: int
    ng_count: int
    not_checked_count: int
    finished_at: str | None
    unrecorded: int
    server_number: int | None
    """Known once the server has the batch."""


@dataclass(frozen=True, slots=True)
class SpooledPart:
    """A part that the server has not confirmed yet."""

    batch: int
    position: int
    content: str


class SpoolFile:
    """Every method may be called from any thread; what it returned from is flushed to the disk."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self._path = path
        self._lock = threading.RLock()
        self._connection = connection
        self.waiting = self._scalar("SELECT count(*) FROM parts WHERE is_sent = 0")
        """Parts that the server has not confirmed."""

    @classmethod
    def open(cls, path: Path) -> SpoolFile:
        """Open or make it. Raises WorkspaceError: it is damaged, or cannot be written."""
        connection: sqlite3.Connection | None = None
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            connection = sqlite3.connect(str(path), isolation_level=None, check_same_thread=False)
            connection.execute("PRAGMA journal_mode=WAL")
            connection.execute("PRAGMA synchronous=FULL")
            connection.execute("PRAGMA foreign_keys=ON")
            connection.executescript(_TABLES)
            connection.execute("INSERT INTO station SELECT ? WHERE NOT EXISTS (SELECT 1 FROM station)", (_new_key(),))
            return cls(path, connection)
        except (sqlite3.Error, OSError) as error:
            if connection is not None:
                connection.close()
            told = error if isinstance(error, sqlite3.Error) else sqlite3.OperationalError(str(error))
            raise not_opened(path, told) from error
        except DatabaseRefusedError:
            if connection is not None:
                connection.close()
            raise

    @property
    def station_key(self) -> str:
        """Of this folder, whatever the station is called."""
        with self._told() as connection:
            return str(connection.execute("SELECT id FROM station").fetchone()[0])

    # --- numbers ---

    def numbers_left(self, kind: str) -> int:
        """How many are reserved and not used."""
        return self._scalar("SELECT coalesce(sum(last - first + 1), 0) FROM numbers WHERE kind = ?", kind)

    def first_number(self, kind: str) -> int | None:
        """The next one that would be taken."""
        found = self._scalar("SELECT coalesce(min(first), 0) FROM numbers WHERE kind = ?", kind)
        return found or None

    def keep_numbers(self, kind: str, numbers: range, *, instead: bool = False) -> None:
        """Numbers that the server reserved; `instead` of those that are left."""
        with self._transaction() as connection:
            if instead:
                connection.execute("DELETE FROM numbers WHERE kind = ?", (kind,))
            connection.execute("INSERT INTO numbers VALUES (?, ?, ?)", (kind, numbers[0], numbers[-1]))

    def take_numbers(self, kind: str, count: int) -> range:
        """Up to `count` that follow each other; an empty range if none is left."""
        with self._transaction() as connection:
            row = connection.execute(
                "SELECT rowid, first, last FROM numbers WHERE kind = ? ORDER BY first LIMIT 1", (kind,)
            ).fetchone()
            if row is None:
                return range(0)
            place, first, last = row
            taken = range(first, min(last + 1, first + count))
            if taken[-1] == last:
                connection.execute("DELETE FROM numbers WHERE rowid = ?", (place,))
            else:
                connection.execute("UPDATE numbers SET first = ? WHERE rowid = ?", (taken[-1] + 1, place))
            return taken

    # --- what is written by a run ---

    def keep_circumstances(self, content: str) -> int:
        """Its number here; each content has one."""
        with self._transaction() as connection:
            connection.execute("INSERT INTO circumstances (content) VALUES (?) ON CONFLICT DO NOTHING", (content,))
            return int(connection.execute("SELECT id FROM circumstances WHERE content = ?", (content,)).fetchone()[0])

    def circumstances(self, number: int) -> str:
        """What has that number."""
        with self._told() as connection:
            return str(connection.execute("SELECT content FROM circumstances WHERE id = ?", (number,)).fetchone()[0])

    def begin(self, number: int, content: str) -> SpooledBatch:
        """A new batch."""
        with self._transaction() as connection:
            connection.execute(
                "INSERT INTO batches (number, spool_key, content) VALUES (?, ?, ?)", (number, _new_key(), content)
            )
        found = self.batch(number)
        assert found is not None
        return found

    def add(self, part: SpooledPart, verdict: str, numbered: tuple[int, str] | None = None) -> None:
        """A part whose files are written; it is counted in its batch. `numbered`: of which product it has which part number."""
        column = _COUNTED[verdict]
        with self._transaction() as connection:
            connection.execute(
                "INSERT INTO parts (batch, position, content) VALUES (?, ?, ?)",
                (part.batch, part.position, part.content),
            )
            connection.execute(f"UPDATE batches SET {column} = {column} + 1 WHERE number = ?", (part.batch,))
            if numbered is not None:
                connection.execute("INSERT OR REPLACE INTO part_numbers VALUES (?, ?)", numbered)
        with self._lock:
            self.waiting += 1

    def finish(self, number: int, finished_at: str, unrecorded: int) -> None:
        """End a batch; ending it twice changes nothing."""
        with self._transaction() as connection:
            connection.execute(
                "UPDATE batches SET finished_at = ?, unrecorded = ? WHERE number = ? AND finished_at IS NULL",
                (finished_at, unrecorded, number),
            )

    # --- what is read, and forgotten ---

    def newest_part_number(self, product_id: int) -> str | None:
        """Of a product, at this station; None: none of its parts had one."""
        with self._told() as connection:
            row = connection.execute("SELECT newest FROM part_numbers WHERE product = ?", (product_id,)).fetchone()
        return None if row is None else str(row[0])

    def batch(self, number: int) -> SpooledBatch | None:
        """None: there is none of that number, or the server has all of it."""
        with self._told() as connection:
            row = connection.execute(f"SELECT {_BATCH} FROM batches WHERE number = ?", (number,)).fetchone()
        return None if row is None else SpooledBatch(*row)

    def batches(self) -> tuple[SpooledBatch, ...]:
        """All that are not wholly at the server, oldest first: numbers are not in the order of time."""
        with self._told() as connection:
            rows = connection.execute(f"SELECT {_BATCH} FROM batches ORDER BY place").fetchall()
        return tuple(SpooledBatch(*row) for row in rows)

    def positions(self, number: int) -> frozenset[int]:
        """Which parts of a batch were spooled, sent or not."""
        with self._told() as connection:
            rows = connection.execute("SELECT position FROM parts WHERE batch = ?", (number,)).fetchall()
        return frozenset(row[0] for row in rows)

    def last_position(self, number: int) -> int:
        """Of a batch; 0: it has no part."""
        return self._scalar("SELECT coalesce(max(position), 0) FROM parts WHERE batch = ?", number)

    def waiting_parts(self, number: int, most: int) -> tuple[SpooledPart, ...]:
        """The first of a batch that the server has not confirmed."""
        with self._told() as connection:
            rows = connection.execute(
                "SELECT batch, position, content FROM parts WHERE batch = ? AND is_sent = 0 ORDER BY position LIMIT ?",
                (number, most),
            ).fetchall()
        return tuple(SpooledPart(*row) for row in rows)

    def note_server_number(self, number: int, server_number: int) -> None:
        """The server has the batch, as `server_number`."""
        with self._transaction() as connection:
            connection.execute("UPDATE batches SET server_number = ? WHERE number = ?", (server_number, number))

    def note_sent(self, parts: Sequence[SpooledPart]) -> None:
        """The server has confirmed these. That they were is remembered until the batch ends."""
        with self._transaction() as connection:
            sent = [(part.batch, part.position) for part in parts]
            connection.executemany("UPDATE parts SET is_sent = 1, content = '' WHERE batch = ? AND position = ?", sent)
        with self._lock:
            self.waiting -= len(parts)

    def forget(self, number: int) -> None:
        """The server has all of a batch, its end too."""
        with self._transaction() as connection:
            connection.execute("DELETE FROM parts WHERE batch = ?", (number,))
            connection.execute("DELETE FROM batches WHERE number = ?", (number,))

    def close(self) -> None:
        """Nothing can be read or written afterwards."""
        with self._lock:
            self._connection.close()

    def _scalar(self, statement: str, *values: object) -> int:
        with self._told() as connection:
            return int(connection.execute(statement, values).fetchone()[0])

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        with self._told() as connection:
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise

    @contextmanager
    def _told(self) -> Iterator[sqlite3.Connection]:
        """Raises DatabaseRefusedError."""
        with self._lock:
            try:
                yield self._connection
            except sqlite3.Error as error:
                raise refused(str(self._path), error) from error


def _new_key() -> str:
    return uuid.uuid4().hex
