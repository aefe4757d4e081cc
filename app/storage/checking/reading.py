"""Read a workspace's database while nobody, or somebody else, uses it. Nothing is written, repaired or brought up to date."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import URL, create_engine
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.pool import NullPool

from app.messages.codes import storage as codes
from app.storage.database import Database
from app.storage.errors import WorkspaceError
from app.storage.migrating import found_version, newest_version
from app.storage.tables import SCHEMA


@contextmanager
def opened_for_reading(path: Path) -> Iterator[Database]:
    """The database in a file, with connections that cannot write.

    Raises:
        WorkspaceError: there is none, it cannot be read, or it is of another version.
    """
    if not path.is_file():
        raise WorkspaceError(codes.NoWorkspaceThere(str(path.parent)))
    url = URL.create("sqlite+pysqlite", database=path.absolute().as_uri(), query={"mode": "ro", "uri": "true"})
    engine = create_engine(url, poolclass=NullPool)
    newest = newest_version(SCHEMA)
    try:
        with engine.connect() as connection:
            found = found_version(connection, newest)
    except (DBAPIError, SQLAlchemyError) as error:
        engine.dispose()
        raise WorkspaceError(codes.DatabaseDamaged(str(path), " ".join(str(error).split()), path.name)) from error
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
