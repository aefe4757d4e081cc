"""A station of several: its session at the server, its spool, and what brings one to the other."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.messages.codes import stations as codes
from app.messages.errors import message_of
from app.messages.message import Message
from app.storage.audit.anchor import Anchor
from app.storage.audit.audit_log import AuditLog
from app.storage.database import Database
from app.storage.layout import WorkspaceLayout
from app.storage.migrating import newest_version
from app.storage.recovery import count_lost, interrupt_running_jobs, recover
from app.storage.station.forwarding import Forwarding, ForwardingStatus, Joined
from app.storage.station.known_records import Known, KnownRecords
from app.storage.station.presence import Presence
from app.storage.station.server_place import ServerPlace
from app.storage.station.shared_folder import SharedFolder
from app.storage.station.spool import Spool
from app.storage.station.spool_file import SpoolFile
from app.storage.station.spool_recovery import settle_spool
from app.storage.tables import Schema
from app.storage.told_journal import ToldPart
from onenip_core.errors import OneNipError

log = logging.getLogger(__name__)

_PATIENCE_S = 5.0
"""Longer than that nobody who closes a window should wait for what can as well be sent after the next start."""


@dataclass(frozen=True, slots=True)
class OpenedStation:
    """What a workspace needs of it."""

    database: Database
    station: Station
    found: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class OpenedAway:
    """The same while the server is away."""

    known: Known
    station: Station
    found: tuple[Message, ...]


class Station:
    """Made by `open`. Every method may be called from any thread."""

    def __init__(
        self,
        place: ServerPlace,
        presence: Presence,
        file: SpoolFile,
        spool: Spool,
        forwarding: Forwarding,
        *,
        alone: bool = False,
        away: bool = False,
    ) -> None:
        self.began_away = away
        """The server was away at the start: all but what is judged is as it was known then, and cannot be changed."""
        self.name = place.station
        self.spool = spool
        """Where runs leave their parts."""
        self.was_alone = alone
        """No other station was there when this one came: it put right what the last sessions left half done."""
        self._presence = presence
        self._file = file
        self.forwarding = forwarding

    @classmethod
    def open(cls, place: ServerPlace, layout: WorkspaceLayout, schema: Schema) -> OpenedStation:
        """Join the others. The lock of the station's folder is held by whoever calls.

        Raises:
            WorkspaceError: another station has this name, the database is of another version, or the shared folder is not its own.
            StorageError: the server or the shared folder cannot be reached; nothing was changed.
        """
        spool_layout = WorkspaceLayout(layout.spool)
        file = SpoolFile.open(layout.spool / "spool.sqlite")
        presence = Presence(place.url, place.station, file.station_key)
        database: Database | None = None
        try:
            presence.enter()
            alone = presence.alone
            anchor = Anchor(layout.audit_anchor)
            database = Database.on_server(
                place.url, schema, anchor, place.station, may_migrate=alone, session=presence.session
            )
            shared = SharedFolder.join(database, layout, may_begin=alone)
            for folder in layout.folders:
                folder.mkdir(parents=True, exist_ok=True)
            AuditLog(database, layout).note_lost_end()  # before recovery logs anything
            found: tuple[Message, ...] = ()
            if alone:
                found = recover(database, layout, place.station)
                shared.note_version(database.schema_version)
            else:
                interrupt_running_jobs(database, place.station)
            opened = cls._begin(place, layout, file, presence, database, Joined(database, shared), alone=alone)
            there = database
            found += _settle(file, spool_layout, opened, schema, lambda lost: _count_lost(there, place.station, lost))
            presence.let_others_in()
            opened.forwarding.start()
        except BaseException:
            presence.leave()
            if database is not None:
                database.close()
            file.close()
            raise
        return OpenedStation(database, opened, found)

    @classmethod
    def open_away(cls, place: ServerPlace, layout: WorkspaceLayout, schema: Schema, error: OneNipError) -> OpenedAway:
        """Begin while the server or the shared folder is away, by what was known of them last; they are joined as soon as they are
        there. The lock of the station's folder is held by whoever calls.

        Raises:
            OneNipError: `error`, which said what is away: nothing is known that this version of the program can use.
            WorkspaceError: the spool is damaged, or cannot be written.
        """
        known = KnownRecords(layout.home).open(schema, newest_version(schema))
        if known is None:
            raise error
        try:
            file = SpoolFile.open(layout.spool / "spool.sqlite")
        except BaseException:
            known.database.close()
            raise
        presence = Presence(place.url, place.station, file.station_key)

        def join() -> Joined:
            database: Database | None = None
            presence.enter()
            try:
                database = Database.on_server(
                    place.url,
                    schema,
                    Anchor(layout.audit_anchor),
                    place.station,
                    may_migrate=False,
                    session=presence.session,
                )
                presence.let_others_in()
                return Joined(database, SharedFolder.join(database, layout, may_begin=False))
            except BaseException:
                presence.leave()
                if database is not None:
                    database.close()
                raise

        try:
            opened = cls._begin(place, layout, file, presence, known.database, join)
            found = _settle(file, WorkspaceLayout(layout.spool), opened, schema, lambda _lost: None)
        except BaseException:
            known.database.close()
            file.close()
            raise
        opened.forwarding.start()
        began = codes.BeganWithoutServer(known.kept_at, message_of(error))
        return OpenedAway(known, opened, (began, *found))

    @classmethod
    def _begin(
        cls,
        place: ServerPlace,
        layout: WorkspaceLayout,
        file: SpoolFile,
        presence: Presence,
        database: Database,
        joined: Joined | Callable[[], Joined],
        *,
        alone: bool = False,
    ) -> Station:
        kind, spool_layout = database.schema.inspections.value_type, WorkspaceLayout(layout.spool)
        away = not isinstance(joined, Joined)
        join = (lambda: joined) if isinstance(joined, Joined) else joined
        known = None if away else KnownRecords(layout.home)
        forwarding = Forwarding(file, layout, spool_layout, presence, kind, join, known)
        if not away:
            forwarding.fetch_numbers()
        spool = Spool(file, spool_layout, kind, database.acting, place.station, forwarding.wake)
        return cls(place, presence, file, spool, forwarding, alone=alone, away=away)

    @property
    def status(self) -> ForwardingStatus:
        """How it stands to its server; waits for nothing."""
        return self.forwarding.status

    def close(self) -> None:
        """Send what can be sent at once, and leave; the rest is sent after the next start."""
        if self.forwarding.close(_PATIENCE_S):
            self._presence.leave()
            self._file.close()
            joined = self.forwarding.joined
            if self.began_away and joined is not None:
                joined.database.close()
        else:
            log.warning("The thread that forwards is left behind: it waits for the server or the shared folder.")


def _settle(
    file: SpoolFile,
    spool_layout: WorkspaceLayout,
    opened: Station,
    schema: Schema,
    count: Callable[[Sequence[ToldPart]], None],
) -> tuple[Message, ...]:
    return settle_spool(file, spool_layout, opened.spool, schema.inspections.value_type, count)


def _count_lost(database: Database, station: str, lost: Sequence[ToldPart]) -> None:
    if lost:
        with database.transaction() as connection:
            count_lost(connection, database.schema, lost, station)
