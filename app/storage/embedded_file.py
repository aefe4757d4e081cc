"""What only a database that is a file of ours needs: its pages looked at before it is used, a copy before it is changed."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Engine

from app.storage.database_errors import damaged
from app.storage.database_pages import find_damage, is_small


def check_pages(engine: Engine, path: Path) -> None:
    """Look at all pages of a small file; a large one is checked beside the work.

    Raises:
        WorkspaceError: a page is damaged.
        sqlite3.Error, sqlalchemy.exc.DBAPIError: the file cannot be read.
    """
    small = is_small(path)
    with _plain(engine) as connection:
        if small and (finding := find_damage(connection)):
            raise damaged(path, finding)


def back_up(engine: Engine, target: Path) -> None:
    """Keep the database as it is in file `target`. Raises sqlite3.Error, OSError."""
    target.unlink(missing_ok=True)
    with _plain(engine) as connection:
        connection.execute("VACUUM INTO ?", (str(target),))


@contextmanager
def _plain(engine: Engine) -> Iterator[sqlite3.Connection]:
    """The driver's own connection: what is done here is not possible within a transaction."""
    pooled = engine.raw_connection()
    try:
        connection = pooled.driver_connection
        if not isinstance(connection, sqlite3.Connection):
            raise TypeError(f"{engine.url} is no file of ours.")
        yield connection
    finally:
        pooled.close()
