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
from app.storage.engines import CONNECT_S
from app.storage.errors import WorkspaceError
from app.storage.layout import WorkspaceLayout
from app.storage.migrating import found_version, newest_version
from app.storage.station.server_place import ServerPlace, server_place
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


@contextmanager
def opened_on_server_for_reading(place: ServerPlace) -> Iterator[Database]:
    """The database that several stations share, with connections that cannot write.

    Raises:
        WorkspaceError: it is of another version.
        DatabaseRefusedError: the server cannot be reached.
    """
    read_only = place.url.update_query_dict({"options": "-c default_transaction_read_only=on"})
    engine = create_engine(read_only, connect_args={"connect_timeout": CONNECT_S})
    newest = newest_version(SCHEMA)
    database = Database(engine, place.named, SCHEMA)
    try:
        with database.reading() as connection:
            found = found_version(connection, newest)
        if found != newest:
            kind = codes.WorkspaceTooNew if found > newest else codes.WorkspaceTooOld
            raise WorkspaceError(kind(place.named, found, newest))
        yield database
    finally:
        database.close()


@contextmanager
def opened_folder_for_reading(
    folder: Path, database: str | None = None, shared: Path | None = None
) -> Iterator[tuple[Database, WorkspaceLayout]]:
    """Database and layout of the workspace in `folder`, or of the one that several stations share where it is a station's folder,
    or where the address of its `database` and the folder that is `shared` are given.

    Raises as both.
    """
    place = server_place(folder, database, shared, None)
    if place is None:
        layout = WorkspaceLayout(folder)
        with opened_for_reading(layout.database) as opened:
            yield opened, layout
    else:
        with opened_on_server_for_reading(place) as opened:
            yield opened, WorkspaceLayout(place.shared, folder)


def _may_write(folder: Path) -> bool:
    return os.access(folder, os.W_OK, effective_ids=os.access in os.supports_effective_ids)
