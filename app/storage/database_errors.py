"""What a database's errors mean for a person."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from sqlalchemy.exc import DBAPIError, OperationalError

from app.messages.codes import storage as codes
from app.messages.message import Message
from app.storage.errors import DatabaseRefusedError, WorkspaceError

DatabaseError = (DBAPIError, sqlite3.Error)
"""What SQLAlchemy and SQLite's own driver raise."""

_ADVICE: dict[int, Message] = {
    sqlite3.SQLITE_FULL: codes.FreeSomeSpace(),
    sqlite3.SQLITE_READONLY: codes.AskForPermission(),
    sqlite3.SQLITE_BUSY: codes.AnotherProgramHoldsIt(),
    sqlite3.SQLITE_CORRUPT: codes.PutBackABackup(),
    sqlite3.SQLITE_IOERR: codes.DiskMayBeGone(),
    sqlite3.SQLITE_CANTOPEN: codes.CheckTheFolder(),
}
_PRIMARY_CODE = 0xFF
_SERVER_ADVICE: dict[str, Message] = {
    "53100": codes.FreeSomeSpace(),
    "25006": codes.AskForPermission(),
    "42501": codes.AskForPermission(),
    "55P03": codes.AnotherProgramHoldsIt(),
    "40P01": codes.AnotherProgramHoldsIt(),
}
"""By the codes of the SQL standard, which PostgreSQL gives: disk full, read only, no permission, locked, deadlock."""

_CONNECTION_ENDED = ("08", "57P")
"""Classes of codes; whoever could not reach a server at all has none."""


def refused(place: str, error: DBAPIError | sqlite3.Error) -> DatabaseRefusedError:
    """The database `place` could not be read or written just now."""
    return DatabaseRefusedError(
        codes.DatabaseRefused(place, _text(error), _advice(error) or codes.RestartAndTryAgain())
    )


def not_opened(path: Path, error: DBAPIError | sqlite3.Error) -> WorkspaceError:
    """The file could not be opened, or its schema not be changed."""
    if _sqlite_code(error) in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT):
        return damaged(path, _text(error))
    advice = _advice(error) or codes.ChooseAnotherWorkspace()
    return WorkspaceError(codes.DatabaseCannotBeOpened(str(path), _text(error), advice))


def damaged(path: Path, finding: str) -> WorkspaceError:
    """Pages of the file are damaged."""
    return WorkspaceError(codes.DatabaseDamaged(str(path), finding, path.name))


def _advice(error: DBAPIError | sqlite3.Error) -> Message | None:
    code = _sqlite_code(error)
    if code is not None:
        return _ADVICE.get(code)
    state = getattr(_original(error), "sqlstate", "")
    if isinstance(error, OperationalError) and (state is None or str(state).startswith(_CONNECTION_ENDED)):
        return codes.LookAtTheServer()
    return _SERVER_ADVICE.get(str(state))


def _sqlite_code(error: DBAPIError | sqlite3.Error) -> int | None:
    code = getattr(_original(error), "sqlite_errorcode", None)
    return code & _PRIMARY_CODE if isinstance(code, int) else None


def _original(error: DBAPIError | sqlite3.Error) -> BaseException:
    """The driver's own error: SQLAlchemy's text holds the whole statement."""
    return error.orig or error if isinstance(error, DBAPIError) else error


def _text(error: DBAPIError | sqlite3.Error) -> str:
    # The first line says what happened; libpq guesses at reasons below it.
    return (str(_original(error)).strip() or type(error).__name__).splitlines()[0].rstrip(".")
