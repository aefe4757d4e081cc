"""Read a workspace's database while nobody, or somebody else, uses it. Nothing is repaired or brought up to date."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import create_engine
from sqlalchemy.pool import NullPool

from app.messages.codes import storage as codes
from app.storage.database import Database
from app.storage.database_errors import DatabaseError, damaged, not_opened
from app.storage.database_pages import read_only_uri
from app.storage.errors import WorkspaceError
from app.storage.migrating import found_version, newest_version
from app.storage.tables import SCHEMA


@contextmanager
def opened_for_reading(path: Path) -> Iterator[Database]:
    """The database in a file, with connections that cannot write. In a folder that may be written to, SQLite makes two small files
    beside it, which it needs to see what another process writes.

    Raises:
        WorkspaceError: there is none, it cannot be read, or it is of another version.
    """
    if not path.is_file():
        raise WorkspaceError(codes.NoWorkspaceThere(str(path.parent)))
    uri = read_only_uri(path.absolute())
    log = path.with_name(f"{path.name}-wal")
    if not _may_write(path.parent) and not (log.is_file() and log.stat().st_size):
        uri += "&immutable=1"  # nobody can write here, and nothing waits to be taken in
    engine = create_engine("sqlite+pysqlite://", poolclass=NullPool, creator=lambda: sqlite3.connect(uri, uri=True))
    newest = newest_version(SCHEMA)
    try:
        with engine.connect() as connection:
            found = found_version(connection, newest)
    except DatabaseError as error:
        engine.dispose()
        raise not_opened(path, error) from error
    except UnicodeDecodeError as error:  # in what SQLite says of a damaged schema
        engine.dispose()
        raise damaged(path, str(error)) from error
    if found != newest:
        engine.dispose()
        raise WorkspaceError(
            codes.WorkspaceTooNew(str(path), found, newest)
            if found > newest
            else codes.WorkspaceTooOld(str(path.parent), found, newest)
        )
    database = Database(engine, str(path), SCHEMA)
    try:
        yield database
    finally:
        database.close()


def _may_write(folder: Path) -> bool:
    return os.access(folder, os.W_OK, effective_ids=os.access in os.supports_effective_ids)
