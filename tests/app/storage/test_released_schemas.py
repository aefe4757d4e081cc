"""Workspaces of earlier releases: opened without loss, backed up first; newer ones refused untouched."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import zipfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.domain.part import Inspection
from app.domain.training_job import JobState
from app.messages.codes.training import InterruptedByTheEnd
from app.messages.stored import to_text
from app.storage.database import Database
from app.storage.errors import WorkspaceError
from app.storage.migrating import newest_version
from app.storage.tables import SCHEMA
from app.storage.workspace import Workspace
from onenip_core.data.images.image_io import read_image
from onenip_core.types import Verdict
from tests.support.said import raises_saying
from tests.support.sample_column import with_shift

FIXTURES = Path(__file__).parent / "fixtures"
Rows = dict[str, list[dict[str, Any]]]


@pytest.fixture(params=[1, 2, 3])
def version(request: pytest.FixtureRequest) -> int:
    number: int = request.param
    return number


@pytest.fixture
def old(tmp_path: Path, version: int) -> Path:
    """The folder of a workspace of an earlier release."""
    with zipfile.ZipFile(FIXTURES / f"schema-{version}.zip") as archive:
        archive.extractall(tmp_path / "w")
    return tmp_path / "w"


def _rows(database: Path) -> Rows:
    with closing(sqlite3.connect(database)) as connection:
        connection.row_factory = sqlite3.Row
        tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {
            table: [dict(row) for row in connection.execute(f"SELECT * FROM {table} ORDER BY 1")] for table in tables
        }


def _dump(database: Path) -> tuple[int, list[str]]:
    with closing(sqlite3.connect(database)) as connection:
        return connection.execute("PRAGMA user_version").fetchone()[0], list(connection.iterdump())


def _as_the_next_start_leaves_them(rows: Rows) -> Rows:
    """What every start does to jobs that were running and batches that were open, and who counts: the person who corrected."""
    for job in rows["jobs"]:
        if job["state"] == "running":
            job |= {"state": "interrupted", "finished_at": "now"}
            job["message"] = to_text(InterruptedByTheEnd())
    for batch in rows["batches"]:
        parts = [part for part in rows["inspections"] if part["batch_id"] == batch["id"]]
        said = [part["overruled"] or part["verdict"] for part in parts]
        batch |= {f"{verdict.value.lower()}_count": said.count(verdict.value) for verdict in Verdict}
        batch["finished_at"] = batch["finished_at"] or max(batch["started_at"], parts[-1]["captured_at"])
    return rows


def test_no_row_is_lost_or_changed(old: Path) -> None:
    before = _as_the_next_start_leaves_them(_rows(old / "inspector.sqlite"))
    Workspace.open(old).close()
    after = _rows(old / "inspector.sqlite")
    for job in after["jobs"]:
        job["finished_at"] = "now" if job["state"] == "interrupted" else job["finished_at"]
    assert {table: len(rows) for table, rows in before.items() if table not in ("counters", "sqlite_sequence")} == {
        "products": 5,
        "images": 5,
        "models": 2,
        "jobs": 3,
        "batches": 5,
        "inspections": 8,
    }
    for table in set(before) - {"counters", "sqlite_sequence"}:
        assert len(after[table]) == len(before[table])
        for row, kept in zip(before[table], after[table], strict=True):
            assert {column: kept[column] for column in row} == row, table
    assert after["alembic_version"] == [{"version_num": f"{newest_version(SCHEMA):04d}"}]


def test_the_values_are_what_they_were(old: Path, version: int) -> None:
    with Workspace.open(old) as workspace:
        gear = workspace.products.by_name("gear")
        assert gear is not None
        assert (gear.normal_count, gear.prompt_count) == (2, 1)
        assert gear.threshold == (1.4 if version >= 2 else None)
        assert [image.is_prompt for image in workspace.products.images(gear.id)] == [False, True]
        for product in workspace.products.list():
            for image in workspace.products.images(product.id):
                assert read_image(image.path).shape == (image.height, image.width, 3)
        active = workspace.models.active()
        assert active is not None
        assert (active.name, active.products) == ("m-0002", ("Gear", "Größe L", "Bolt"))
        assert active.product_ids[0] == gear.id
        assert active.product_ids[2] is None, "two products had that name"
        assert [(job.state, job.folder.name) for job in workspace.jobs.list()] == [
            (JobState.INTERRUPTED, "m-0003"),
            (JobState.FAILED, "m-0003"),
            (JobState.FINISHED, "m-0001"),
        ]
        parts = workspace.batches.inspections(1)
        assert [(part.name, part.verdict, part.overruled, part.threshold) for part in parts] == [
            ("a.png", Verdict.OK, None, 1.0),
            ("größe 中.JPG", Verdict.NG, Verdict.OK, 1.2),
            ("cut.png", Verdict.NOT_CHECKED, None, None),
            ("gone.png", Verdict.NOT_CHECKED, None, None),
        ]
        assert (parts[0].milliseconds, parts[0].captured_at, parts[0].prompt) == (
            31.25,
            "2026-11-20T08:01:30.125+00:00",
            "gear 1.png",
        )
        assert (parts[0].stored_at is not None) == (version >= 3)
        loaded = [workspace.batches.load_part(part) for part in parts]
        assert [(image is not None, model_map is not None) for image, model_map in loaded] == [
            (True, True),
            (True, True),
            (False, False),
            (False, False),
        ]
        assert workspace.batches.restore(4)[0].product_name == "Washer"
        (washer,) = workspace.batches.inspections(4)
        assert workspace.batches.load_part(washer)[0] is not None


def test_batches_refer_to_what_alone_has_their_names(old: Path) -> None:
    with Workspace.open(old) as workspace:
        workspace.batches.restore(4)
        assert [
            (batch.id, batch.product_name, batch.product_id, batch.model_name, batch.model_id)
            for batch in reversed(workspace.batches.list())
        ] == [
            (1, "Gear", 1, "m-0001", 1),
            (2, "Bolt", None, "m-0002", 2),  # two products had that name
            (3, "Name from before", None, "m-0099", None),
            (4, "Washer", 5, "m-0002", 2),  # the only one lies in the trash
            (5, "Größe L", 2, "m-0002", 2),
        ]


def test_what_older_models_were_trained_on_is_taken_from_their_jobs(old: Path) -> None:
    """Their requests hold the paths of the images, which are named by their content; products were not numbered yet."""
    with closing(sqlite3.connect(old / "inspector.sqlite")) as connection, connection:
        files = [row[0] for row in connection.execute("SELECT file FROM images WHERE product_id = 1 ORDER BY id")]
        paths = [f"/an/old/place/products/Gear/normal/{file}" for file in files]
        request = {
            "products": [
                {"name": "Gear", "normals": paths, "prompts": paths[1:]},
                {"name": "Bolt", "normals": ["C:\\old\\products\\Bolt\\normal\\0123456789abcdef.png"], "prompts": []},
            ]
        }
        connection.execute(
            "UPDATE jobs SET request_json = ?, model_name = 'm-0002' WHERE state = 'finished'", (json.dumps(request),)
        )
    with Workspace.open(old) as workspace:
        (model,) = (model for model in workspace.models.list() if model.name == "m-0002")
        gear, bolt = workspace.models.trained_on()[model.id]
        present = workspace.products.present_images()[1]
        assert (gear.product_id, gear.name, gear.images) == (1, "Gear", frozenset(Path(file).stem for file in files))
        assert gear.images >= present.images, "one of the three lies in the trash"
        assert (bolt.product_id, bolt.images) == (None, frozenset({"0123456789abcdef"})), "two had that name"
        assert workspace.models.trained_on().keys() == {model.id}, "of others nobody knows"


def test_no_number_is_given_out_again(old: Path) -> None:
    numbers = {row["name"]: row["seq"] for row in _rows(old / "inspector.sqlite")["sqlite_sequence"]}
    with Workspace.open(old) as workspace:
        assert workspace.batches.create("Gear", "m-0001", "folder").id == 6
        assert workspace.models.next_name() == "m-0004"
        assert workspace.batches.reserve_ids(2) == range(numbers["inspections"] + 1, numbers["inspections"] + 3)
        assert workspace.products.create("New").id == numbers["products"] + 1


def test_the_old_database_is_kept_beside_the_new_one(old: Path, version: int) -> None:
    before = _dump(old / "inspector.sqlite")
    Workspace.open(old).close()
    backup = old / f"inspector.sqlite.schema-{version}.backup"
    assert _dump(backup) == before
    assert [path.name for path in old.glob("*.backup")] == [backup.name]


def test_the_second_opening_migrates_nothing(old: Path) -> None:
    Workspace.open(old).close()
    (backup,) = old.glob("*.backup")
    after_first, backed_up = _dump(old / "inspector.sqlite"), backup.stat()
    Workspace.open(old).close()
    assert _dump(old / "inspector.sqlite") == after_first
    assert list(old.glob("*.backup")) == [backup]
    assert (backup.stat().st_mtime_ns, backup.stat().st_ino) == (backed_up.st_mtime_ns, backed_up.st_ino)


def test_a_backup_that_was_put_back_is_migrated_again(old: Path, version: int) -> None:
    Workspace.open(old).close()
    migrated = _rows(old / "inspector.sqlite")["inspections"]
    (old / f"inspector.sqlite.schema-{version}.backup").replace(old / "inspector.sqlite")
    Workspace.open(old).close()
    assert _rows(old / "inspector.sqlite")["inspections"] == migrated


def _raise_user_version(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA user_version = 99")


def _name_a_later_revision(connection: sqlite3.Connection) -> None:
    connection.execute("UPDATE alembic_version SET version_num = '0099'")


def _name_a_foreign_revision(connection: sqlite3.Connection) -> None:
    connection.execute("UPDATE alembic_version SET version_num = 'ae1027a6acf'")


@pytest.mark.parametrize("change", [_raise_user_version, _name_a_later_revision, _name_a_foreign_revision])
def test_a_newer_database_is_refused_untouched(tmp_path: Path, change: Callable[[sqlite3.Connection], None]) -> None:
    Workspace.open(tmp_path).close()
    with closing(sqlite3.connect(tmp_path / "inspector.sqlite")) as connection, connection:
        change(connection)
    before = (tmp_path / "inspector.sqlite").read_bytes()
    with raises_saying(WorkspaceError, "newer version"):
        Workspace.open(tmp_path)
    assert (tmp_path / "inspector.sqlite").read_bytes() == before
    assert list(tmp_path.glob("*.backup")) == []


def test_a_version_without_alembic_refuses_what_this_one_wrote(tmp_path: Path) -> None:
    Workspace.open(tmp_path).close()
    with closing(sqlite3.connect(tmp_path / "inspector.sqlite")) as connection:
        # The first releases look at this number, and at that of the manifest, which a test of the workspace reads.
        assert connection.execute("PRAGMA user_version").fetchone() == (newest_version(SCHEMA),)


def test_a_failing_migration_changes_nothing(old: Path, tmp_path: Path) -> None:
    later = tmp_path / "later"
    later.mkdir()
    newest = newest_version(SCHEMA)
    (later / f"{newest + 1:04d}_half.py").write_text(
        f"from alembic import op\nrevision, down_revision = '{newest + 1:04d}', '{newest:04d}'\n"
        "def upgrade():\n    op.execute('CREATE TABLE half (id INTEGER)')\n    op.execute('NONSENSE')\n",
        encoding="utf-8",
    )
    before = _dump(old / "inspector.sqlite")
    with pytest.raises(WorkspaceError):
        Database.open(old / "inspector.sqlite", replace(SCHEMA, versions=(*SCHEMA.versions, later)))
    assert _dump(old / "inspector.sqlite") == before
    Workspace.open(old).close()


@pytest.fixture(scope="module")
def application_elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the packages, compiled once for all versions."""
    root = Path(__file__).parents[3]
    # A folder whose name means something to the parser of options, to lists of paths and to formats.
    name = "%(here)s {0} Ordner ü" if sys.platform == "win32" else "a:b %(here)s {0} Ordner ü"
    place = tmp_path_factory.mktemp("elsewhere") / name
    for package in ("app", "onenip_core"):
        shutil.copytree(root / package, place / package, ignore=shutil.ignore_patterns("__pycache__"))
    return place


def test_migrations_are_found_wherever_the_application_lies(
    old: Path, application_elsewhere: Path, tmp_path: Path
) -> None:
    script = (
        "import sys; sys.path.insert(0, sys.argv[1]); from pathlib import Path; from app.storage.workspace import Workspace;"
        "w = Workspace.open(Path(sys.argv[2])); print(len(w.batches.list())); w.close()"
    )
    outcome = subprocess.run(
        [sys.executable, "-P", "-c", script, str(application_elsewhere), str(old)],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env={name: value for name, value in os.environ.items() if name != "PYTHONPATH"},
    )
    assert outcome.stdout.strip() == "4", outcome.stderr


def test_a_later_column_reaches_old_workspaces(old: Path, version: int) -> None:
    with Workspace.open(old, with_shift()) as workspace:
        parts: tuple[Inspection, ...] = workspace.batches.inspections(1)
        assert [getattr(part, "shift", "missing") for part in parts] == [None] * 4
    assert (old / f"inspector.sqlite.schema-{version}.backup").exists()
    with raises_saying(WorkspaceError, "newer version"):
        Workspace.open(old)
