"""One SQLite connection that several threads share, with errors that a person can act on."""

from __future__ import annotations

import logging
import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from app.messages.codes import storage as codes
from app.messages.message import Message
from app.storage.errors import DatabaseRefusedError, WorkspaceError
from app.storage.integrity import find_damage, is_small
from app.storage.schema import MIGRATIONS

log = logging.getLogger(__name__)

SqlValue = str | int | float | None

_ADVICE: dict[int, Message] = {
    sqlite3.SQLITE_FULL: codes.FreeSomeSpace(),
    sqlite3.SQLITE_READONLY: codes.AskForPermission(),
    sqlite3.SQLITE_BUSY: codes.AnotherProgramHoldsIt(),
    sqlite3.SQLITE_CORRUPT: codes.PutBackABackup(),
    sqlite3.SQLITE_IOERR: codes.DiskMayBeGone(),
    sqlite3.SQLITE_CANTOPEN: codes.CheckTheFolder(),
}
_PRIMARY_CODE = 0xFF


class Database:
    """A connection behind a lock: simple, and safe from the GUI thread and a storage thread at once.

    Readers wait at most for one commit; large files are written outside of the lock.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self._path = path
        self._connection = connection
        self._lock = threading.RLock()

    @classmethod
    def open(cls, path: Path, migrations: Sequence[str] = MIGRATIONS) -> Database:
        """Open or create the database, check it, and bring its tables up to date.

        Raises:
            WorkspaceError: the file is damaged, from a newer version, or cannot be opened.
        """
        try:
            connection = sqlite3.connect(path, timeout=10.0, isolation_level=None, check_same_thread=False)
        except sqlite3.Error as error:
            raise WorkspaceError(codes.DatabaseCannotBeOpened(str(path), str(error), codes.CheckTheFolder())) from error
        try:
            connection.row_factory = sqlite3.Row
            _prepare(connection, path)
            _migrate(connection, path, migrations)
        except sqlite3.DatabaseError as error:
            connection.close()
            raise _opening_error(path, error) from error
        except BaseException:
            connection.close()
            raise
        return cls(path, connection)

    @property
    def schema_version(self) -> int:
        """Number of migrations that were applied."""
        return int(self.query_one("PRAGMA user_version")[0])

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """All statements of the body, or none of them. Raises StorageError when the disk refuses."""
        with self._lock, self._readable_errors():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            except BaseException:
                # SQLite itself may have rolled back already, for example when the disk was full.
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise

    def query(self, sql: str, parameters: Sequence[SqlValue] = ()) -> list[sqlite3.Row]:
        """All rows of a SELECT. Raises StorageError when the file cannot be read."""
        with self._lock, self._readable_errors():
            return self._connection.execute(sql, parameters).fetchall()

    def query_one(self, sql: str, parameters: Sequence[SqlValue] = ()) -> sqlite3.Row:
        """The only row of a SELECT that always has one. Raises StorageError when the file cannot be read."""
        with self._lock, self._readable_errors():
            row: sqlite3.Row = self._connection.execute(sql, parameters).fetchone()
            return row

    def close(self) -> None:
        """Close the connection; nothing can be read or written afterwards."""
        with self._lock:
            try:
                self._connection.close()
            except sqlite3.Error as error:
                # Committed transactions are safe in the write-ahead log; only folding it into the file failed.
                log.warning("Closing %s: %s", self._path, error)

    @contextmanager
    def _readable_errors(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.ProgrammingError as error:
            if "closed" in str(error):
                raise DatabaseRefusedError(codes.WorkspaceClosed()) from error
            raise
        except sqlite3.IntegrityError:
            raise
        except sqlite3.DatabaseError as error:
            advice = _ADVICE.get(error.sqlite_errorcode & _PRIMARY_CODE, codes.RestartAndTryAgain())
            raise DatabaseRefusedError(codes.DatabaseRefused(str(self._path), str(error), advice)) from error


def _prepare(connection: sqlite3.Connection, path: Path) -> None:
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    if is_small(path) and (damage := find_damage(connection)):
        raise _damaged(path, damage)


def _migrate(connection: sqlite3.Connection, path: Path, migrations: Sequence[str]) -> None:
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if version > len(migrations):
        raise WorkspaceError(codes.WorkspaceTooNew(str(path), version, len(migrations)))
    if 0 < version < len(migrations):
        _back_up(connection, path.with_name(f"{path.name}.schema-{version}.backup"))
    for number, script in enumerate(migrations[version:], start=version + 1):
        # executescript runs in autocommit mode, so the transaction has to be part of the script.
        try:
            connection.executescript(f"BEGIN IMMEDIATE;\n{script};\nPRAGMA user_version = {number};\nCOMMIT;")
        except sqlite3.Error:
            with suppress(sqlite3.Error):
                connection.execute("ROLLBACK")
            raise


def _back_up(connection: sqlite3.Connection, target: Path) -> None:
    """Keep the database as it was before a migration."""
    target.unlink(missing_ok=True)
    connection.execute("VACUUM INTO ?", (str(target),))


def _opening_error(path: Path, error: sqlite3.DatabaseError) -> WorkspaceError:
    if error.sqlite_errorcode & _PRIMARY_CODE in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT):
        return _damaged(path, str(error))
    advice = _ADVICE.get(error.sqlite_errorcode & _PRIMARY_CODE, codes.ChooseAnotherWorkspace())
    return WorkspaceError(codes.DatabaseCannotBeOpened(str(path), str(error), advice))


def _damaged(path: Path, finding: str) -> WorkspaceError:
    return WorkspaceError(codes.DatabaseDamaged(str(path), finding, path.name))
