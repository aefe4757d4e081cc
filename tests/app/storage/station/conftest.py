"""Stations beside a real server."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import URL

from tests.support.cut_wire import CutWire
from tests.support.postgres import PostgresServer
from tests.support.server_site import Site


@pytest.fixture
def site(postgres: PostgresServer, migrated: URL, tmp_path: Path) -> Iterator[Site]:
    wire = CutWire(postgres.socket)
    yield Site(postgres, postgres.database_like(migrated), wire, tmp_path)
    wire.close()
