"""Turns a workspace into the one that an earlier release would have left: its tables, and what of the records fits into them."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from app.storage.engines import embedded_engine, writing
from app.storage.migrating import migrate
from app.storage.tables import SCHEMA


def take_back_to(workspace: Path, version: int) -> None:
    """To the schema with this number. The workspace is closed; what later migrations added is lost."""
    present, older = workspace / "inspector.sqlite", workspace / "older.sqlite"
    _make(older, version)
    with closing(sqlite3.connect(older, isolation_level=None)) as database:
        database.execute("ATTACH ? AS present", (str(present),))
        for (table,) in database.execute("SELECT name FROM main.sqlite_master WHERE type = 'table'").fetchall():
            if table == "alembic_version" or not (columns := _columns(database, "main", table)):
                continue
            names = ", ".join(f'"{name}"' for name in columns if name in _columns(database, "present", table))
            database.execute(f'DELETE FROM main."{table}"')
            database.execute(f'INSERT INTO main."{table}" ({names}) SELECT {names} FROM present."{table}"')
        database.execute("DETACH present")
    for leftover in workspace.glob("inspector.sqlite*"):
        leftover.unlink()
    older.rename(present)


def _make(path: Path, version: int) -> None:
    with tempfile.TemporaryDirectory() as scratch:
        for folder in SCHEMA.versions:
            for script in folder.glob("[0-9]*.py"):
                if int(script.name[:4]) <= version:
                    shutil.copy(script, scratch)
        engine = embedded_engine(path)
        with writing(engine).begin() as connection:
            migrate(connection, replace(SCHEMA, versions=(Path(scratch),)), 0)
        engine.dispose()


def _columns(database: sqlite3.Connection, place: str, table: str) -> list[str]:
    return [row[1] for row in database.execute(f'PRAGMA {place}.table_info("{table}")')]
