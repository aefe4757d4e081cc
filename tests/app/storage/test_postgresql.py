"""Where PostgreSQL could not follow, if anything were SQLite's alone. The tests of the stores run on it as well (conftest)."""

from __future__ import annotations

import shutil
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, create_engine, text
from sqlalchemy.exc import DBAPIError

from app.domain.training_job import JobState
from app.storage.database import Database
from app.storage.engines import server_engine, writing
from app.storage.errors import DatabaseRefusedError, WorkspaceError
from app.storage.migrating import found_version, migrate, newest_version
from app.storage.new_inspection import NewInspection
from app.storage.tables import SCHEMA, Schema
from app.storage.workspace import Workspace
from onenip_core.types import InspectionResult, Verdict
from tests.support.postgres import PostgresServer, open_on_server
from tests.support.said import raises_saying

pytestmark = pytest.mark.slow


def _up_to(version: int, folder: Path) -> Schema:
    """The schema as it was with so many migrations."""
    folder.mkdir()
    for script in SCHEMA.versions[0].glob("[0-9]*.py"):
        if int(script.name[:4]) <= version:
            shutil.copy(script, folder)
    return replace(SCHEMA, versions=(folder,))


def _fill_first_schema(connection: Connection) -> None:
    for statement in (
        "INSERT INTO products (name, name_key, folder, created_at, trashed_at) VALUES ('Gear', 'gear', 'gear', 't', NULL),"
        " ('Bolt', 'bolt', 'bolt', 't', 't'), ('Bolt', 'bolt', 'bolt', 't', NULL)",
        "INSERT INTO models (name, folder, preset, created_at, products) VALUES ('m-0001', 'f', 'lite', 't', '[\"Gear\"]')",
        "INSERT INTO counters (name, value) VALUES ('model', 7)",
        "INSERT INTO batches (product_name, model_name, source, started_at, finished_at) VALUES"
        " ('Gear', 'm-0001', 's', 't', 't'), ('Bolt', 'm-0099', 's', 't', 't')",
        "INSERT INTO inspections (batch_id, position, name, image_file, map_scale, score, threshold, verdict, reason,"
        " milliseconds, captured_at) VALUES (1, 1, 'größe', 'images/1.png', 1, 0.1234567890123, 1, 'OK', '', 1, 't')",
    ):
        connection.execute(text(statement))


def test_every_migration_carries_the_rows_along(postgres: PostgresServer, tmp_path: Path) -> None:
    url = postgres.empty_database()
    engine = server_engine(url)
    for version in range(1, newest_version(SCHEMA) + 1):
        with writing(engine).begin() as connection:
            assert found_version(connection, version) == version - 1
            migrate(connection, _up_to(version, tmp_path / str(version)), version - 1)
            if version == 1:
                _fill_first_schema(connection)
    engine.dispose()
    with open_on_server(tmp_path / "w", url) as workspace:
        assert [(batch.id, batch.product_id, batch.model_id) for batch in workspace.batches.list()] == [
            (2, None, None),
            (1, 1, 1),
        ]
        (part,) = workspace.batches.inspections(1)
        assert (part.name, part.score, part.verdict) == ("größe", 0.1234567890123, Verdict.OK)
        assert workspace.models.next_name() == "m-0008"
        assert workspace.batches.create("Gear", "m-0001", "s").id == 3
        assert workspace.batches.reserve_ids(2) == range(2, 4)


def test_opening_twice_keeps_the_records_and_puts_the_end_of_a_session_right(
    postgres: PostgresServer, tmp_path: Path
) -> None:
    url = postgres.empty_database()
    with open_on_server(tmp_path / "w", url) as workspace:
        workspace.products.create("Gear")
        job = workspace.jobs.create("m-0001", workspace.models_folder / "m-0001", "{}")
        began = "2026-03-01T08:15:00.000+00:00"
        batch = workspace.batches.create("Gear", "m-0001", "camera", started_at=began)
        result = InspectionResult.not_checked("It is \0 cut off.", "Gear")
        part = workspace.batches.add(batch.id, NewInspection("a.png", b"x", result, "2026-03-01T08:15:30.125+00:00"))
    with open_on_server(tmp_path / "w", url) as workspace:
        assert [product.name for product in workspace.products.list()] == ["Gear"]
        assert workspace.jobs.get(job.id).state is JobState.INTERRUPTED
        assert workspace.batches.get(batch.id).finished_at == part.captured_at
        assert workspace.batches.inspections(batch.id) == (part,)
        assert part.reason == "It is ? cut off.", "PostgreSQL takes no zero character"


def test_a_newer_database_is_refused_untouched(postgres: PostgresServer) -> None:
    url = postgres.empty_database()
    Database.on_server(url).close()
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '0099'"))
    with raises_saying(WorkspaceError, "newer version"):
        Database.on_server(url)
    with engine.connect() as connection:
        assert connection.scalar(text("SELECT version_num FROM alembic_version")) == "0099"
    engine.dispose()


def test_a_failing_migration_changes_nothing(postgres: PostgresServer, tmp_path: Path) -> None:
    newest = newest_version(SCHEMA)
    schema = _up_to(newest, tmp_path / "versions")
    (tmp_path / "versions" / f"{newest + 1:04d}_half.py").write_text(
        f"from alembic import op\nrevision, down_revision = '{newest + 1:04d}', '{newest:04d}'\n"
        "def upgrade():\n    op.execute('CREATE TABLE half (id INTEGER)')\n    op.execute('NONSENSE')\n",
        encoding="utf-8",
    )
    url = postgres.empty_database()
    with raises_saying(DatabaseRefusedError, "NONSENSE"):
        Database.on_server(url, schema)
    engine = create_engine(url)
    with engine.connect() as connection:
        assert connection.scalar(text("SELECT COUNT(*) FROM pg_tables WHERE schemaname = 'public'")) == 0
    engine.dispose()


def test_a_server_that_is_not_there_is_named_without_its_password(postgres: PostgresServer, tmp_path: Path) -> None:
    url = postgres.empty_database().set(query={"host": str(tmp_path)}, password="secret")
    with pytest.raises(DatabaseRefusedError) as caught:
        Database.on_server(url)
    assert str(tmp_path) in str(caught.value)
    assert "secret" not in str(caught.value)


def test_a_server_that_ended_the_connections_gets_new_ones(workspace_on_server: tuple[Workspace, Any]) -> None:
    workspace, url = workspace_on_server
    workspace.products.create("Gear")
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.execute(
            text(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
        )
    engine.dispose()
    assert [product.name for product in workspace.products.list()] == ["Gear"], "a dead connection is replaced"


@pytest.fixture
def workspace_on_server(postgres: PostgresServer, tmp_path: Path) -> Any:
    url = postgres.empty_database()
    with open_on_server(tmp_path / "w", url) as workspace:
        yield workspace, url


def test_the_audit_log_is_chained_over_what_two_stations_write_at_once(
    postgres: PostgresServer, tmp_path: Path
) -> None:
    url = postgres.empty_database()
    with open_on_server(tmp_path / "a", url) as first, open_on_server(tmp_path / "b", url) as second:

        def work(workspace: Workspace, letter: str) -> None:
            for number in range(20):
                product = workspace.products.create(f"{letter} {number}")
                workspace.products.set_threshold(product.id, 1.5)

        with ThreadPoolExecutor(2) as pool:
            for ended in [pool.submit(work, first, "A"), pool.submit(work, second, "B")]:
                ended.result()
        lines = list(first.audit.entries())
        assert [line.number for line in lines] == list(range(1, 81))
        assert first.audit.verify().is_sound
        assert second.audit.verify().is_sound
    engine = create_engine(url)
    with engine.connect() as connection, pytest.raises(DBAPIError, match="cannot be changed"):
        connection.execute(text("DELETE FROM audit_log"))
    engine.dispose()
