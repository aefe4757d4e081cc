"""The folder that all stations share. A share that is not mounted leaves an empty folder in its place, which is not it."""

from __future__ import annotations

import json
import secrets
from pathlib import Path

from sqlalchemy import insert, select

from app.domain.timestamps import utc_now
from app.messages.codes import stations as codes
from app.messages.errors import message_of
from app.storage.database import Database
from app.storage.errors import FileRefusedError, SharedFolderAwayError, WorkspaceError
from app.storage.layout import WorkspaceLayout
from onenip_core.atomic_files import write_json_atomic
from onenip_core.errors import StorageError

_MARK = "shared folder"
"""Of the counters: a number by which folder and database know each other."""


class SharedFolder:
    """Every method may be called from any thread."""

    def __init__(self, layout: WorkspaceLayout, mark: int) -> None:
        self._layout = layout
        self._mark = mark

    @classmethod
    def join(cls, database: Database, layout: WorkspaceLayout, *, may_begin: bool) -> SharedFolder:
        """The folder that belongs to the database; with `may_begin` an empty one becomes it where the database has none yet.

        Raises:
            SharedFolderAwayError: it is not there, or is another one.
            WorkspaceError: it is not empty, not there yet, or cannot be written.
        """
        counters, root = database.schema.counters, layout.root
        known = database.scalar(select(counters.c.value).where(counters.c.name == _MARK))
        if known is not None:
            if _mark_in(layout.manifest) != known:
                raise SharedFolderAwayError(codes.NotTheSharedFolder(str(root)))
            return cls(layout, int(known))
        if not may_begin:
            raise WorkspaceError(codes.AnotherStationBegins())
        try:
            root.mkdir(parents=True, exist_ok=True)
            if any(root.iterdir()):
                raise WorkspaceError(codes.SharedFolderNotEmpty(str(root)))
            mark = secrets.randbelow(2**62)
            _write(layout.manifest, mark, database.schema_version)
        except (OSError, StorageError) as error:
            reason = message_of(error) if isinstance(error, StorageError) else str(error)
            raise WorkspaceError(codes.SharedFolderNotWritable(str(root), reason)) from error
        with database.transaction() as connection:
            connection.execute(insert(counters).values({counters.c.name: _MARK, counters.c.value: mark}))
        return cls(layout, mark)

    def note_version(self, schema: int) -> None:
        """Which schema wrote last. Raises StorageError."""
        try:
            content = json.loads(self._layout.manifest.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            content = {}
        if content.get("schema") != schema:
            _write(self._layout.manifest, self._mark, schema)

    def require(self) -> None:
        """Nothing is written where it is not. Raises FileRefusedError: it is away."""
        if _mark_in(self._layout.manifest) != self._mark:
            raise FileRefusedError(codes.SharedFolderAway(str(self._layout.root)))


def _write(manifest: Path, mark: int, schema: int) -> None:
    content = {"application": "OneNIP Inspector", "schema": schema, "written_at": utc_now(), "database": mark}
    write_json_atomic(manifest, content)


def _mark_in(manifest: Path) -> int | None:
    try:
        content = json.loads(manifest.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    mark = content.get("database") if isinstance(content, dict) else None
    return mark if isinstance(mark, int) else None
