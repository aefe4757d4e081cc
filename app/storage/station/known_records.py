"""What a station knew of its server last: enough to inspect by, after a start while that is away."""

from __future__ import annotations

import json
import logging
import shutil
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Engine, insert, select

from app.domain.timestamps import utc_now
from app.messages.codes import stations as codes
from app.storage.audit.triggers import install_triggers
from app.storage.database import Database
from app.storage.database_errors import DatabaseError, refused
from app.storage.embedded_file import check_pages
from app.storage.engines import embedded_engine
from app.storage.errors import WorkspaceError
from app.storage.layout import WorkspaceLayout
from app.storage.tables import Schema
from onenip_core.atomic_files import write_json_atomic

log = logging.getLogger(__name__)

_TABLES = ("counters", "products", "images", "models", "releases", "people", "shifts")
"""Products with the names of their prompts, models with which one inspects, the shift that is open."""
_NOTE = "known.json"
_NEVER_KEPT = {"people": {"secret": "", "badge": None}}
"""No hash of anything secret leaves the server: nobody can log in by what is kept here."""


@dataclass(frozen=True, slots=True)
class Known:
    """What was kept."""

    database: Database
    """Cannot be written to."""
    layout: WorkspaceLayout
    kept_at: str


class KnownRecords:
    """A folder with a database and the model that inspects. Used by one thread at a time."""

    def __init__(self, own: Path) -> None:
        """`own` is the station's folder."""
        self.layout = WorkspaceLayout(own / "known", own)

    def keep(self, database: Database, shared: WorkspaceLayout) -> None:
        """Keep what the server says now, in the place of what it said before. Raises StorageError, OSError, SQLAlchemyError."""
        place, half = self.layout.database, self.layout.root / "inspector.half"
        for path in (half, half.with_name(f"{half.name}-wal"), half.with_name(f"{half.name}-shm")):
            path.unlink(missing_ok=True)
        for folder in self.layout.folders:
            folder.mkdir(parents=True, exist_ok=True)
        schema = database.schema
        engine = embedded_engine(half)
        try:
            schema.metadata.create_all(engine)
            with database.reading() as connection, engine.begin() as here:
                # All tables as they were at one moment: others write meanwhile.
                there = connection.execution_options(isolation_level="REPEATABLE READ")
                for name in _TABLES:
                    table = schema.metadata.tables[name]
                    rows = [{**row, **_NEVER_KEPT.get(name, {})} for row in there.execute(select(table)).mappings()]
                    if rows:
                        here.execute(insert(table), rows)
                install_triggers(here, schema.metadata)
                models = schema.models.c
                active = there.scalar(select(models.folder).where(models.is_active == 1))
        finally:
            engine.dispose()
        self._keep_model(active, shared)
        half.replace(place)
        write_json_atomic(self.layout.root / _NOTE, {"schema": database.schema_version, "kept_at": utc_now()})

    def open(self, schema: Schema, newest: int) -> Known | None:
        """What was kept, by the same version of the program; None: nothing that can be used."""
        try:
            note = json.loads((self.layout.root / _NOTE).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return None
        if not isinstance(note, dict) or note.get("schema") != newest or not self.layout.database.is_file():
            return None
        engine = embedded_engine(self.layout.database)
        if not _is_whole(engine, self.layout.database):
            engine.dispose()
            return None
        name = str(self.layout.database)
        return Known(
            Database(engine, name, schema, cannot_be_written=codes.NeedsTheServer()),
            self.layout,
            str(note.get("kept_at", "")),
        )

    def _keep_model(self, folder: str | None, shared: WorkspaceLayout) -> None:
        """The one that inspects, wholly or not at all."""
        source = None if folder is None else shared.root / folder
        if source is None or not source.is_relative_to(shared.models):
            return
        target = self.layout.models / source.name
        if _signature(source) != _signature(target):
            coming = self.layout.models / f".{source.name}.coming"
            shutil.rmtree(coming, ignore_errors=True)
            shutil.copytree(source, coming, ignore=shutil.ignore_patterns("training", ".*"))
            shutil.rmtree(target, ignore_errors=True)
            coming.rename(target)
        for other in self.layout.models.iterdir():
            if other != target:
                shutil.rmtree(other, ignore_errors=True)


def _is_whole(engine: Engine, path: Path) -> bool:
    try:
        check_pages(engine, path)
    except DatabaseError as error:
        log.warning("What was kept cannot be used: %s", refused(str(path), error))
        return False
    except WorkspaceError as error:
        log.warning("What was kept cannot be used: %s", error)
        return False
    return True


def _signature(folder: Path) -> frozenset[tuple[str, int]]:
    """Models are never changed: one that has the same manifest and the same files is the same."""
    files = (path for path in folder.rglob("*") if path.is_file() and path.relative_to(folder).parts[0] != "training")
    return frozenset((path.relative_to(folder).as_posix(), path.stat().st_size) for path in files)
