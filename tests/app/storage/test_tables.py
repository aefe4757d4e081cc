"""The tables and what follows from them: migrations, values, export; and one column more through the same door."""

from __future__ import annotations

import csv
import io
import re
import shutil
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Column, Connection, Engine, Integer, MetaData, Table, Text, insert, inspect, text
from sqlalchemy.exc import IntegrityError

from app.domain.frame import Frame
from app.domain.part import Inspection
from app.storage.engines import writing
from app.storage.migrating import migrate, newest_version
from app.storage.new_inspection import NewInspection, as_told
from app.storage.stored_table import StoredTable, kept
from app.storage.table_groups.columns import METADATA
from app.storage.table_groups.parts import PER_DATABASE
from app.storage.tables import SCHEMA
from app.storage.workspace import Workspace
from onenip_core.hashing import hash_file
from onenip_core.types import InspectionResult, Verdict
from tests.support.sample_column import InspectionOfShift, NewInspectionOfShift, with_shift

CAPTURED_AT = "2026-03-01T08:15:30.125+00:00"


def _checks(connection: Connection) -> dict[str, list[str]]:
    """What each table checks, without the brackets and casts that PostgreSQL adds."""
    inspector = inspect(connection)
    return {
        table: sorted(re.sub(r"[()\s]", "", check["sqltext"]) for check in inspector.get_check_constraints(table))
        for table in METADATA.tables
    }


def _can_be_compared(_thing: object, name: str | None, *_others: object) -> bool:
    """Alembic sees no index over an expression in SQLite, and some hold other columns there than on a server."""
    return name not in ("shifts_open", *PER_DATABASE)


def _index_of_open_shifts(connection: Connection) -> str:
    """How the database describes it."""
    sqlite = "SELECT sql FROM sqlite_master WHERE name = 'shifts_open'"
    others = "SELECT indexdef FROM pg_indexes WHERE indexname = 'shifts_open'"
    described = connection.scalar(text(sqlite if connection.dialect.name == "sqlite" else others))
    assert "UNIQUE" in str(described)
    return str(described)


def _with_conditions_for_every_database() -> MetaData:
    """The declared tables, with conditions of their indexes that a server obeys as well as SQLite."""
    declared = MetaData()
    for table in METADATA.sorted_tables:
        for index in table.to_metadata(declared).indexes:
            index.dialect_options["postgresql"]["where"] = index.dialect_options["sqlite"]["where"]
    return declared


@pytest.mark.filterwarnings("ignore:Skipped unsupported reflection of expression-based index")
@pytest.mark.filterwarnings("ignore:autogenerate skipping metadata-specified expression-based index 'shifts_open'")
def test_the_migrations_make_the_tables_that_are_declared(new_engine: Engine) -> None:
    with writing(new_engine).begin() as connection:
        migrate(connection, SCHEMA, 0)
    with new_engine.connect() as connection:
        options = {"compare_type": True, "compare_server_default": True, "include_object": _can_be_compared}
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, METADATA) == []
        migrated, index = _checks(connection), _index_of_open_shifts(connection)
    with writing(new_engine).begin() as connection:
        METADATA.drop_all(connection)
        _with_conditions_for_every_database().create_all(connection)
        assert (_checks(connection), _index_of_open_shifts(connection)) == (migrated, index)
    assert {table: len(checks) for table, checks in migrated.items() if checks} == {
        "products": 2,
        "images": 3,
        "models": 1,
        "jobs": 1,
        "batches": 3,
        "inspections": 6,
        "shifts": 1,
        "golden_parts": 2,
        "releases": 2,
        "audit_log": 1,
        "people": 2,
    }


def test_a_script_is_named_with_its_number_and_follows_the_one_before() -> None:
    config = Config()
    config.set_main_option("script_location", str(SCHEMA.versions[0].parent))
    config.set_main_option("path_separator", "newline")
    scripts = ScriptDirectory.from_config(config)
    assert scripts.get_current_head() == f"{newest_version(SCHEMA):04d}"
    for script in scripts.walk_revisions():
        assert Path(script.path).name.startswith(f"{script.revision}_")
        before = int(script.revision) - 1
        assert script.down_revision == (f"{before:04d}" if before else None)


def test_of_two_open_shifts_the_one_that_counted_stays(new_engine: Engine, tmp_path: Path) -> None:
    for script in SCHEMA.versions[0].glob("[0-9]*.py"):
        if script.name < "0014":
            shutil.copy(script, tmp_path)
    with writing(new_engine).begin() as connection:
        migrate(connection, replace(SCHEMA, versions=(tmp_path,)), 0)
        ended = "INSERT INTO shifts (started_at, after_inspection, ended_at, reason) VALUES ('t', 0, 't', 'new_order')"
        for statement in (ended, ended, *2 * ["INSERT INTO shifts (started_at, after_inspection) VALUES ('t', 7)"]):
            connection.execute(text(statement))
    with writing(new_engine).begin() as connection:
        migrate(connection, SCHEMA, 13)
        left = connection.execute(text("SELECT id, ended_at FROM shifts ORDER BY id")).all()
    assert [tuple(row) for row in left] == [(1, "t"), (2, "t"), (3, None)]
    with pytest.raises(IntegrityError), writing(new_engine).begin() as connection:
        connection.execute(text("INSERT INTO shifts (started_at, after_inspection) VALUES ('t', 7)"))


def _result(verdict: Verdict = Verdict.NG) -> InspectionResult:
    return InspectionResult("Gear", "p.png", 1.5, 1.0, verdict, "", (8, 8), np.ones((4, 4), np.float32))


def test_the_database_itself_refuses_a_verdict_without_its_ground(new_engine: Engine) -> None:
    with writing(new_engine).begin() as connection:
        migrate(connection, SCHEMA, 0)
        connection.execute(
            text("INSERT INTO batches (product_name, model_name, source, started_at) VALUES ('', '', '', '')")
        )
    sound = as_told(NewInspection("a.png", b"", _result(), CAPTURED_AT, position=1), 1)
    row = SCHEMA.inspections.row(sound, Path("/"))
    for lacking in ("score", "threshold", "image_file"):
        for verdict in (Verdict.OK, Verdict.NG):
            unsound = row | {"image_file": "images/1.png", "verdict": verdict, lacking: None}
            with pytest.raises(IntegrityError), writing(new_engine).begin() as connection:
                connection.execute(insert(SCHEMA.inspections.table), unsound)
    with writing(new_engine).begin() as connection:
        connection.execute(insert(SCHEMA.inspections.table), row | {"verdict": Verdict.NOT_CHECKED, "score": None})
        connection.execute(
            insert(SCHEMA.inspections.table), row | {"position": 2, "image_file": "images/1.png", "verdict": Verdict.OK}
        )
    with pytest.raises(IntegrityError), writing(new_engine).begin() as connection:
        connection.execute(text("UPDATE inspections SET verdict = 'OK' WHERE position = 1"))
    with pytest.raises(IntegrityError), writing(new_engine).begin() as connection:
        connection.execute(text("UPDATE inspections SET verdict = 'PERHAPS' WHERE position = 1"))


@dataclass(frozen=True)
class _Weighed:
    id: int
    grams: float = 0.0


def test_a_field_without_a_column_is_refused_although_it_has_a_default() -> None:
    table = Table("weighed", MetaData(), Column("id", Integer, primary_key=True), Column("gram", Text))
    with pytest.raises(TypeError, match=r"weighed and _Weighed do not fit: grams\."):
        StoredTable(table, _Weighed)


def test_a_column_that_names_no_field_is_refused() -> None:
    misspelt = Column("weight", Text, info=kept("gramms"))
    table = Table("weighed", MetaData(), Column("id", Integer, primary_key=True), Column("grams", Text), misspelt)
    with pytest.raises(TypeError, match=r"weighed and _Weighed do not fit: gramms\."):
        StoredTable(table, _Weighed)


def test_what_is_told_is_what_is_stored_but_for_its_files(workspace: Workspace) -> None:
    batch = workspace.batches.create("Gear", "m-0001", "camera")
    number = workspace.batches.reserve_ids(1)[0]
    new = NewInspection(
        "größe \udcff.png", Frame(np.zeros((8, 8, 3), np.uint8)), _result(), CAPTURED_AT, "j", "t", number, 1
    )
    told, stored = as_told(new, batch.id), workspace.batches.add(batch.id, new)
    files = {"image_path", "map_path", "map_scale", "stored_at", "image_sha256"}
    differing = {name for name in Inspection.__slots__ if getattr(told, name) != getattr(stored, name)}
    assert differing == files
    assert workspace.batches.inspection(number) == stored
    assert stored.image_path is not None and stored.image_sha256 == hash_file(stored.image_path)


def test_numbers_say_whose_parts_they_are_and_names_stay(workspace: Workspace) -> None:
    gear = workspace.products.create("Gear")
    folder = workspace.models_folder / workspace.models.next_name()
    folder.mkdir()
    model = workspace.models.add(folder.name, folder, "lite", ["Gear"])
    batch = workspace.batches.create("Gear", "m-0001", "camera", product_id=gear.id, model_id=model.id)
    assert (batch.product_name, batch.product_id, batch.model_id) == ("Gear", gear.id, model.id)
    workspace.products.trash(gear.id)
    assert workspace.batches.get(batch.id) == batch
    unknown = workspace.batches.create("Gear", "m-0001", "camera", product_id=77, model_id=78)
    assert (unknown.product_id, unknown.model_id) == (None, None)


def test_a_column_is_a_field_a_line_and_a_migration(tmp_path: Path) -> None:
    new = NewInspectionOfShift(
        "a.png", Frame(np.zeros((8, 8, 3), np.uint8)), _result(), CAPTURED_AT, shift="=early \udcff"
    )
    with Workspace.open(tmp_path / "w", with_shift()) as workspace:
        batch = workspace.batches.create("Gear", "m-0001", "camera")
        added = workspace.batches.add(batch.id, new)
        plain = workspace.batches.add(batch.id, NewInspection("b.png", None, _result(), CAPTURED_AT))
        workspace.batches.export_csv(tmp_path / "out.csv", [batch.id], str)
    with Workspace.open(tmp_path / "w", with_shift()) as workspace:
        read = workspace.batches.inspection(added.id)
        assert isinstance(read, InspectionOfShift)
        assert (read, read.shift) == (added, "=early ?")
        assert workspace.batches.inspections(batch.id) == (added, plain)
    rows = list(csv.DictReader(io.StringIO((tmp_path / "out.csv").read_text("utf-8-sig"), newline="")))
    assert list(rows[0])[-4:] == ["by_prompts_only", "logged_in", "corrected_by", "shift"]
    assert [row["shift"] for row in rows] == ["'=early ?", ""]
