"""New workspaces of the tests begin with a copy of one database that the migrations made, and put statements into SQL once."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Engine

from app.storage import database, workspace
from app.storage.audit.anchor import Anchor
from app.storage.database import Database
from app.storage.engines import embedded_engine
from app.storage.tables import SCHEMA, Schema


@contextmanager
def ready_databases(folder: Path) -> Iterator[None]:
    """To run all migrations costs five times what everything else does that opens a new workspace.

    What opens a `Database` itself, has a schema of its own or runs in another process still migrates.
    """
    ready = folder / "ready.sqlite"

    class CopiedDatabase(Database):
        @classmethod
        def open(cls, path: Path, schema: Schema = SCHEMA, anchor: Anchor | None = None) -> Database:
            if schema is SCHEMA and not path.exists():
                try:
                    shutil.copyfile(ready, path)
                except OSError:  # what a disk refuses is the application's to find out
                    path.unlink(missing_ok=True)
            return super().open(path, schema, anchor)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(database, "embedded_engine", _Engines())
        Database.open(ready).close()
        patch.setattr(workspace, "Database", CopiedDatabase)
        yield


class _Engines:
    """Engines of SQLite files that share what SQLAlchemy made of a statement: a third of what a small workspace costs."""

    def __init__(self) -> None:
        self._first: Engine | None = None
        self._compiled: dict[object, object] = {}

    def __call__(self, path: Path) -> Engine:
        engine = embedded_engine(path)
        self._first = self._first or engine
        engine.dialect = self._first.dialect  # it is a part of the key under which a statement is found again
        engine.update_execution_options(compiled_cache=self._compiled)
        return engine
