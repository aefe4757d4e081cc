"""Connections to a database: the embedded SQLite file, or a PostgreSQL server."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, QueuePool, create_engine, event

BUSY_S = 10.0
"""How long a statement waits for another process that holds the file."""
_KEPT_OPEN = 4
_WRITES = "onenip_writes"


def embedded_engine(path: Path) -> Engine:
    """Connections to a SQLite file, for any thread. The write-ahead log lets those that read go on beside one that writes,
    and every commit is flushed to the disk.
    """
    engine = create_engine(
        URL.create("sqlite+pysqlite", database=str(path)),
        poolclass=QueuePool,
        pool_size=_KEPT_OPEN,
        max_overflow=-1,
        # Without an isolation level the driver begins nothing itself: it would begin late, and not for every statement.
        connect_args={"timeout": BUSY_S, "isolation_level": None, "check_same_thread": False},
    )
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def server_engine(url: URL) -> Engine:
    """Connections to a PostgreSQL server."""
    return create_engine(url, pool_size=_KEPT_OPEN, max_overflow=-1, pool_pre_ping=True)


def writing(engine: Engine) -> Engine:
    """The same connections for transactions that write."""
    return engine.execution_options(**{_WRITES: True})


def _prepare(connection: Any, _record: object) -> None:
    cursor = connection.cursor()
    try:
        cursor.execute("PRAGMA journal_mode = WAL")
        cursor.execute("PRAGMA synchronous = FULL")
        cursor.execute("PRAGMA foreign_keys = ON")
    finally:
        cursor.close()


def _begin(connection: Connection) -> None:
    # A transaction that reads first and asks for the lock later fails at once if another wrote in between. What only reads is
    # one statement, which sees one state of the database without being told so.
    if connection.get_execution_options().get(_WRITES, False):
        connection.exec_driver_sql("BEGIN IMMEDIATE")
