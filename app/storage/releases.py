"""Which model judged the line from when on: lines are added and never changed."""

from __future__ import annotations

from app.domain.release import Release
from app.storage.database import Database
from app.storage.layout import WorkspaceLayout


class ReleaseStore:
    """Releases of one workspace, which `ModelStore.activate` adds. Every method may be called from any thread."""

    def __init__(self, database: Database, layout: WorkspaceLayout) -> None:
        self._database = database
        self._layout = layout
        self._releases = database.schema.releases

    def list(self) -> tuple[Release, ...]:
        """All of them, oldest first. Raises StorageError."""
        rows = self._database.query(self._releases.select().order_by(self._releases.c.id))
        return tuple(self._releases.value(row, self._layout.root) for row in rows)
