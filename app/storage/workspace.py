"""The folder in which everything of one installation lies: products, models, batches, settings, logs."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path
from types import TracebackType
from typing import Self

import platformdirs

from app.domain.timestamps import utc_now
from app.messages.codes import storage as codes
from app.messages.codes import stores
from app.messages.message import Message
from app.storage.alarms import AlarmStore
from app.storage.answers import AnswerStore
from app.storage.audit.anchor import Anchor
from app.storage.audit.audit_log import AuditLog
from app.storage.batches import BatchStore
from app.storage.checking.mending import Mended, Mending
from app.storage.checking.problem import Problem
from app.storage.checking.workspace_check import CheckedWorkspace, WorkspaceCheck
from app.storage.database import Database
from app.storage.drift_records import DriftRecords
from app.storage.errors import DatabaseRefusedError, FileRefusedError, SharedFolderAwayError, WorkspaceError
from app.storage.evaluations import EvaluationStore
from app.storage.gate_rules import GateRuleStore
from app.storage.golden_parts import GoldenPartStore
from app.storage.holds import HoldStore
from app.storage.incoming_models import IncomingModels
from app.storage.integrity_check import IntegrityCheck
from app.storage.jobs import JobStore
from app.storage.layout import WorkspaceLayout
from app.storage.light_masters import LightMasterStore
from app.storage.migrating import newest_version
from app.storage.models import ModelStore
from app.storage.part_descriptions import PartDescriptionStore
from app.storage.people import PeopleStore
from app.storage.private_names import private_names
from app.storage.products import ProductStore
from app.storage.queries.first_parts import FirstParts
from app.storage.queries.not_checked_causes import NotCheckedCauses
from app.storage.queries.part_counts import PartCounts
from app.storage.queries.part_queries import PartQueries
from app.storage.recovery import recover
from app.storage.releases import ReleaseStore
from app.storage.retention.retention_store import RetentionStore
from app.storage.run_store import RunStore
from app.storage.saved_searches import SavedSearchStore
from app.storage.shifts import ShiftStore
from app.storage.station.server_place import ServerPlace
from app.storage.station.station import Station
from app.storage.tables import SCHEMA, Schema
from app.storage.trash import Trash
from app.storage.waiting_trainings import WaitingTrainingStore
from app.storage.workspace_lock import WorkspaceLock
from onenip_core.atomic_files import write_json_atomic


def default_workspace_path() -> Path:
    """Where the workspace lies unless a person says otherwise: the platform's place for an application's data."""
    return Path(platformdirs.user_data_dir("OneNIP Inspector", appauthor=False)) / "workspace"


class Workspace:
    """An open workspace. Only one process can have it open, or its folder of a station; the stores may be used from any thread."""

    def __init__(
        self,
        layout: WorkspaceLayout,
        lock: WorkspaceLock,
        database: Database,
        found: tuple[Message, ...],
        station: Station | None = None,
    ) -> None:
        self.found = found
        """What the opening found out about the end of the last session, for a person."""
        self._layout = layout
        self._lock = lock
        self._database = database
        self.station = station
        """What this computer is to others that write to the same database; None: there are none."""
        name = "" if station is None else station.name
        self.products = ProductStore(database, layout)
        self.golden_parts = GoldenPartStore(database, layout)
        self.evaluations = EvaluationStore(layout)
        self.gate_rules = GateRuleStore(database)
        self.models = ModelStore(database, layout)
        self.releases = ReleaseStore(database, layout)
        self.incoming = IncomingModels(database, layout)
        self.jobs = JobStore(database, layout, name)
        self.waiting = WaitingTrainingStore(database, layout, name)
        self.batches = BatchStore(database, layout)
        self.part_queries = PartQueries(database, layout)
        self.part_counts = PartCounts(database, self.part_queries)
        self.part_causes = NotCheckedCauses(database, self.part_queries)
        self.first_parts = FirstParts(database)
        self.saved_searches = SavedSearchStore(database, layout)
        self.holds = HoldStore(database, layout)
        self.retention = RetentionStore(database, layout, self.batches.held_still)
        self.runs: RunStore = self.batches if station is None else station.spool
        """Where runs leave their parts."""
        self.answers = AnswerStore(database, layout)
        self.part_descriptions = PartDescriptionStore(database, layout)
        self.alarms = AlarmStore(database, layout, name)
        self.shifts = ShiftStore(database, name)
        self.people = PeopleStore(database)
        self.drift = DriftRecords(database, name)
        self.light = LightMasterStore(database)
        self.trash = Trash(database, layout)
        # The newest line that was written down is of the server's log, and not of what is known of it while it is away.
        away = station is not None and station.began_away
        self.audit = AuditLog(database, WorkspaceLayout(layout.root) if away else layout)
        self.acting = database.acting
        """In whose name is written."""

    @classmethod
    def open(cls, path: Path, schema: Schema = SCHEMA) -> Workspace:
        """Open or create the workspace in folder `path`, and put right what a killed session left half done.

        Raises:
            WorkspaceLockedError: another process has it open.
            WorkspaceError: it is damaged, from a newer version, or cannot be written.
            StorageError: the disk is full.
        """
        layout = WorkspaceLayout(path.absolute())
        _make(layout.folders, layout.root)
        lock = WorkspaceLock.acquire(layout.lock)
        try:
            newest = newest_version(schema)
            _check_manifest(layout.manifest, newest)
            database = Database.open(layout.database, schema, Anchor(layout.audit_anchor))
            try:
                AuditLog(database, layout).note_lost_end()  # before recovery logs anything
                found = recover(database, layout)
                _write_manifest(layout.manifest, newest)
            except BaseException:
                database.close()
                raise
        except BaseException:
            lock.release()
            raise
        return cls(layout, lock, database, found)

    @classmethod
    def open_station(cls, path: Path, place: ServerPlace, schema: Schema = SCHEMA) -> Workspace:
        """Open the workspace that several stations share, as the station whose own folder is `path`; while the server is away, what
        the station knew of it last, to inspect by.

        Raises:
            WorkspaceLockedError: another process has the folder open.
            WorkspaceError: another station has this name, the database is of another version, the shared folder is not its own, or
                something cannot be written.
            StorageError: the server cannot be reached, and nothing is known of it.
        """
        layout = WorkspaceLayout(place.shared, path.absolute())
        _make((layout.home, layout.logs), layout.home)
        lock = WorkspaceLock.acquire(layout.lock)
        try:
            try:
                opened = Station.open(place, layout, schema)
            except (DatabaseRefusedError, SharedFolderAwayError) as error:
                away = Station.open_away(place, layout, schema, error)
                return cls(away.known.layout, lock, away.known.database, away.found, away.station)
        except BaseException:
            lock.release()
            raise
        workspace = cls(layout, lock, opened.database, opened.found, opened.station)
        try:
            place.keep(layout.home)
        except BaseException:
            workspace.close()
            raise
        return workspace

    @property
    def path(self) -> Path:
        """The folder of products, models and batches, absolute."""
        return self._layout.root

    @property
    def home(self) -> Path:
        """The folder that is locked, absolute: the workspace's, or the station's own."""
        return self._layout.home

    @property
    def may_tidy(self) -> bool:
        """False: another station was there when this one came, and may be in the middle of something."""
        return self.station is None or self.station.was_alone

    @property
    def settings_path(self) -> Path:
        """The file of the settings."""
        return self._layout.settings

    @property
    def line_secrets_path(self) -> Path:
        """The file with passwords and tokens of the connections to the line."""
        return self._layout.line_secrets

    @property
    def log_folder(self) -> Path:
        return self._layout.logs

    @property
    def models_folder(self) -> Path:
        """New model folders belong here."""
        return self._layout.models

    @property
    def engines_folder(self) -> Path:
        """Exports of the models and what was measured of them."""
        return self._layout.engines

    @property
    def source_notes(self) -> Path:
        """Where sources write down what they must know again at their next start; made by whoever needs it."""
        return self._layout.source_notes

    def last_part_number(self, product_id: int, fits: Callable[[str], bool]) -> str | None:
        """The newest number of a part of a product that `fits`; None if none of the last batches has one. A station goes on behind
        its own, whether the server has them or not. Raises StorageError.
        """
        own = None if self.station is None else self.station.spool.last_part_number(product_id, fits)
        return own or self.batches.last_part_number(product_id, fits)

    def integrity_check(self) -> IntegrityCheck:
        """What remains to be checked of database and files after the opening, in the background."""
        away = self.station is not None and self.station.began_away  # then the pictures are elsewhere
        return IntegrityCheck(self._database, self._layout, looks_for_files=not away)

    def check_all(self, on_progress: Callable[[str], None]) -> CheckedWorkspace:
        """Compare all records with all files; `on_progress` hears the name of what is looked at next. Raises StorageError."""
        return WorkspaceCheck(self._database, self._layout, on_progress).run()

    def mend(self, problems: Iterable[Problem]) -> tuple[Mended, ...]:
        """What was done about what `check_all` found, see `Mending.mend`. Raises StorageError."""
        return Mending(self._database, self._layout).mend(problems)

    def private_names(self) -> frozenset[str]:
        """What people called things, which nobody outside needs to read; see `private_names`. Raises StorageError."""
        return private_names(self._database)

    @property
    def schema_version(self) -> int:
        """The number of the last change of the tables."""
        return newest_version(self._database.schema)

    def free_bytes(self) -> int:
        """Free space in bytes on the disk that runs write to. Raises StorageError when the disk is gone."""
        try:
            return shutil.disk_usage(self.home).free
        except OSError as error:
            raise FileRefusedError(stores.DiskSilent(str(self.home), str(error.strerror or error))) from error

    def close(self) -> None:
        """Let another process open the workspace. Calling it twice does no harm."""
        if self.station is not None:
            self.station.close()
        self.batches.end_what_was_left_open()
        self._database.close()
        self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _make(folders: Iterable[Path], home: Path) -> None:
    try:
        for folder in folders:
            folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WorkspaceError(codes.WorkspaceCannotBeMade(str(home), error.strerror or str(error))) from error


def _check_manifest(path: Path, newest: int) -> None:
    """Refuse a workspace that a newer version wrote, before anything in it is touched."""
    if not path.exists():
        return
    version = _manifest_version(path)
    if version > newest:
        raise WorkspaceError(codes.WorkspaceTooNew(str(path.parent), version, newest))


def _write_manifest(path: Path, newest: int) -> None:
    if not path.exists() or _manifest_version(path) != newest:
        write_json_atomic(path, {"application": "OneNIP Inspector", "schema": newest, "written_at": utc_now()})


def _manifest_version(path: Path) -> int:
    try:
        manifest = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise _damaged_manifest(path) from error
    version = manifest.get("schema") if isinstance(manifest, dict) else None
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise _damaged_manifest(path)
    return version


def _damaged_manifest(path: Path) -> WorkspaceError:
    return WorkspaceError(codes.ManifestDamaged(str(path)))
