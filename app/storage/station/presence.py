"""The session by which the server knows that a station is there: it ends with the station, however that ends."""

from __future__ import annotations

import hashlib
import logging
import platform
import secrets
import time
from contextlib import AbstractContextManager
from datetime import datetime

from sqlalchemy import URL, Connection, Engine, create_engine, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from app.domain.timestamps import utc_now
from app.messages.codes import stations as codes
from app.storage.answer_watch import AnswerWatch
from app.storage.database_errors import refused
from app.storage.engines import ANSWER_S, database_name, server_connection_options
from app.storage.errors import WorkspaceError

log = logging.getLogger(__name__)

_NAMES, _ANYBODY = 0x0E1B, 0x0E1C
"""Advisory locks of the server: one for each name, and one that everybody shares who is there."""
_TIDYING_S, _POLL_S = 60.0, 0.25
_NAME_S = 5.0
"""The session of a station that was killed may take so long to end."""


class Presence:
    """A connection of its own, with locks that are the session's. Used by one thread at a time."""

    def __init__(self, url: URL, station: str, station_key: str) -> None:
        """`station_key` is that of the station's folder: sessions of before that bear it are its own, and are ended."""
        self._place = database_name(url)
        self._station = station
        # The computer too: whoever copies a station's folder to another one shall not end the session of the first.
        key = hashlib.sha256(f"{station_key} {platform.node()}".encode()).hexdigest()[:24]
        self._sessions = f"onenip {key} "
        self.session = f"{self._sessions}{secrets.token_hex(4)}"
        """What all connections of this process are called at the server."""
        self._engine: Engine = create_engine(
            url,
            poolclass=NullPool,
            isolation_level="AUTOCOMMIT",
            connect_args=server_connection_options(self.session),
        )
        self._connection: Connection | None = None
        self._watch = AnswerWatch(ANSWER_S)
        self.has_name = False
        self.alone = False
        """Nobody else was there when it came, and nobody else comes in until `let_others_in`."""
        self.skew_s = 0.0
        """How far this computer's clock is ahead of the server's."""

    def enter(self) -> None:
        """Be there from now on, and know whether somebody else is.

        Raises:
            WorkspaceError: another station has this name, or has been tidying up for a minute.
            DatabaseRefusedError: the server cannot be reached.
        """
        try:
            connection = self._connect()
            self.has_name = self._take_name(connection, _NAME_S)
            if not self.has_name:
                raise WorkspaceError(codes.StationNameTaken(self._station))
            self.alone = _try(connection, "pg_try_advisory_lock", _ANYBODY, 0)
            deadline = time.monotonic() + _TIDYING_S
            while not self.alone and not _try(connection, "pg_try_advisory_lock_shared", _ANYBODY, 0):
                if time.monotonic() > deadline:
                    raise WorkspaceError(codes.AnotherStationBegins())
                time.sleep(_POLL_S)
        except DBAPIError as error:
            self.leave()
            raise refused(self._place, error) from error
        except BaseException:
            self.leave()
            raise

    def let_others_in(self) -> None:
        """What only one may do is done. Raises DatabaseRefusedError."""
        if self.alone:
            self.alone = False
            self._do(
                "SELECT pg_advisory_lock_shared(:one, :two)",
                "SELECT pg_advisory_unlock(:one, :two)",
                one=_ANYBODY,
                two=0,
            )

    def stay(self) -> None:
        """Make sure that the session is alive; begin another one if the server ended it. Raises DatabaseRefusedError."""
        try:
            if self._connection is not None:
                with self._watched(self._connection):
                    self._connection.execute(text("SELECT 1"))
                    if not self.has_name:
                        self.has_name = self._take_name(self._connection, 0.0)
                return
            connection = self._connect()
            _try(connection, "pg_try_advisory_lock_shared", _ANYBODY, 0)
            self.has_name = self._take_name(connection, 0.0)
        except DBAPIError as error:
            self.leave()
            raise refused(self._place, error) from error

    def leave(self) -> None:
        """End the session. Calling it twice does no harm."""
        connection, self._connection = self._connection, None
        self.has_name = False
        if connection is not None:
            try:
                connection.invalidate()
                connection.close()
            except DBAPIError as error:
                log.info("The session at the server had ended: %s", error)

    def _connect(self) -> Connection:
        connection = self._connection = self._engine.connect()
        with self._watched(connection):
            connection.execute(
                text(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    " WHERE starts_with(application_name, :own) AND application_name <> :mine AND datname = current_database()"
                ),
                {"own": self._sessions, "mine": self.session},
            )
            began = datetime.fromisoformat(utc_now())
            there = connection.scalar(text("SELECT clock_timestamp()"))
            ended = datetime.fromisoformat(utc_now())
        if isinstance(there, datetime):
            self.skew_s = ((began - there) + (ended - there)).total_seconds() / 2
        return connection

    def _watched(self, connection: Connection) -> AbstractContextManager[None]:
        return self._watch.asked(connection.connection.driver_connection)

    def _take_name(self, connection: Connection, patience_s: float) -> bool:
        number = int.from_bytes(hashlib.sha256(self._station.casefold().encode()).digest()[:4], "big", signed=True)
        deadline = time.monotonic() + patience_s
        while not _try(connection, "pg_try_advisory_lock", _NAMES, number):
            if time.monotonic() >= deadline:
                return False
            time.sleep(_POLL_S)
        return True

    def _do(self, *statements: str, **values: int) -> None:
        if self._connection is None:
            return
        try:
            for statement in statements:
                self._connection.execute(text(statement), values)
        except DBAPIError as error:
            self.leave()
            raise refused(self._place, error) from error


def _try(connection: Connection, function: str, one: int, two: int) -> bool:
    return bool(connection.scalar(text(f"SELECT {function}(:one, :two)"), {"one": one, "two": two}))
