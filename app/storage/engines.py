"""Connections to a database: the embedded SQLite file, or a PostgreSQL server."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, QueuePool, create_engine, event

from app.storage.answer_watch import AnswerWatch

BUSY_S = 10.0
"""How long a statement waits for another process that holds the file."""
CONNECT_S = 5
"""How long a server may take to let somebody in."""
ANSWER_S = 20.0
_NOTICES_A_CUT = {
    "keepalives_idle": 5,
    "keepalives_interval": 3,
    "keepalives_count": 3,
    "tcp_user_timeout": 15_000,
}
"""In seconds and milliseconds: a cable that was pulled is noticed within a quarter of a minute, not after two hours."""
_SERVER_NOTICES_A_CUT = (
    "-c tcp_keepalives_idle=5 -c tcp_keepalives_interval=3 -c tcp_keepalives_count=3"
    " -c lock_timeout=10s -c idle_in_transaction_session_timeout=15s"
)
"""The other end likewise: what a station that is gone had begun holds nobody up."""
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


def server_engine(url: URL, *, watched: bool = False, session: str = "onenip") -> Engine:
    """Connections to a PostgreSQL server, which it knows by the name `session`. `watched`: whoever gets no answer for `ANSWER_S`
    gets an error instead; not for what takes its time, such as migrations.
    """
    engine = create_engine(
        url,
        pool_size=_KEPT_OPEN,
        max_overflow=-1,
        pool_pre_ping=not watched,
        connect_args=server_connection_options(session),
    )
    if watched:
        AnswerWatch(ANSWER_S).follow(engine)
    return engine


def database_name(url: URL) -> str:
    """As people speak of a server's database, without anything that is secret."""
    host = url.host or url.query.get("host") or "localhost"
    return f"{url.database}@{host if isinstance(host, str) else ','.join(host)}"


def server_connection_options(session: str) -> dict[str, Any]:
    """Of libpq, for whoever connects otherwise."""
    return {
        "connect_timeout": CONNECT_S,
        "application_name": session,
        "options": _SERVER_NOTICES_A_CUT,
        **_NOTICES_A_CUT,
    }


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
