"""New workspaces of the tests begin with a copy of one database that the migrations made."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.storage import workspace
from app.storage.database import Database
from app.storage.tables import SCHEMA, Schema


@contextmanager
def ready_databases(folder: Path) -> Iterator[None]:
    """To run all migrations costs five times what everything else does that opens a new workspace.

    What opens a `Database` itself, has a schema of its own or runs in another process still migrates.
    """
    ready = folder / "ready.sqlite"
    Database.open(ready).close()

    class CopiedDatabase(Database):
        @classmethod
        def open(cls, path: Path, schema: Schema = SCHEMA) -> Database:
            if schema is SCHEMA and not path.exists():
                try:
                    shutil.copyfile(ready, path)
                except OSError:  # what a disk refuses is the application's to find out
                    path.unlink(missing_ok=True)
            return super().open(path, schema)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(workspace, "Database", CopiedDatabase)
        yield
