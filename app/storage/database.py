"""A database that several threads share, with errors that a person can act on."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy import URL, Connection, Engine, Executable, Row, Select, select
from sqlalchemy.exc import DBAPIError, IntegrityError

from app.messages.codes import stations as station_codes
from app.messages.codes import storage as codes
from app.messages.message import Message
from app.storage.audit.acting import Acting
from app.storage.audit.anchor import Anchor
from app.storage.audit.chain import ChainHead
from app.storage.audit.sealing import Author, Sealing
from app.storage.audit.triggers import install_triggers, missing_triggers
from app.storage.database_errors import DatabaseError, damaged, not_opened, refused
from app.storage.embedded_file import back_up, check_pages
from app.storage.engines import database_name, embedded_engine, server_engine, writing
from app.storage.errors import DatabaseRefusedError, RecordUnreadableError, WorkspaceError
from app.storage.migrating import found_version, migrate, newest_version
from app.storage.tables import SCHEMA, Schema

log = logging.getLogger(__name__)

Parameters = Mapping[str, object]
"""Values of a statement's `bindparam`s: statements that are built once cost a third of those that are built each time."""
StoredRow = Row[*tuple[Any, ...]]


class Database:
    """Reads from any number of threads at once, beside one that writes; large files are written outside of its lock."""

    def __init__(
        self,
        engine: Engine,
        place: str,
        schema: Schema,
        anchor: Anchor | None = None,
        station: str = "",
        *,
        cannot_be_written: Message | None = None,
    ) -> None:
        """`place` names the database to a person; `anchor` keeps the newest line of the audit log; `station` is named by its lines,
        empty: this computer. `cannot_be_written`: why nothing is changed here; None: it is."""
        self.schema = schema
        self._engine = engine
        self._writing = writing(engine)
        self._place = place
        self.acting = Acting()
        """In whose name is written."""
        self._sealing = Sealing(schema.audit_lines, Author.here(station))
        self._anchor = anchor
        self._cannot_be_written = cannot_be_written
        # One that waits here is woken by the one that ends; SQLite would let it sleep and try again.
        self._write_lock = threading.RLock()
        self._changed = threading.Condition()
        self._in_use = 0
        self._closed = False

    @classmethod
    def open(cls, path: Path, schema: Schema = SCHEMA, anchor: Anchor | None = None) -> Database:
        """Open or create a database file, check it, and bring its tables up to date after a backup.

        Raises:
            WorkspaceError: the file is damaged, from a newer version, or cannot be opened.
        """
        engine = embedded_engine(path)
        try:
            check_pages(engine, path)
            _bring_up_to_date(engine, str(path), schema, path)
        except DatabaseError as error:
            engine.dispose()
            raise not_opened(path, error) from error
        except UnicodeDecodeError as error:  # in what SQLite says of a damaged schema
            engine.dispose()
            raise damaged(path, str(error)) from error
        except BaseException:
            engine.dispose()
            raise
        return cls(engine, str(path), schema, anchor)

    @classmethod
    def on_server(
        cls,
        url: URL,
        schema: Schema = SCHEMA,
        anchor: Anchor | None = None,
        station: str = "",
        *,
        may_migrate: bool = True,
        session: str = "onenip",
    ) -> Database:
        """Use a database of a PostgreSQL server. Its backups are its administrator's. `may_migrate`: no other station uses it now.
        `session`: what the server calls our connections.

        Raises:
            WorkspaceError: it is from a newer version, or from an older one and may not be changed.
            DatabaseRefusedError: the server cannot be reached, or refuses.
        """
        place = database_name(url)
        engine = server_engine(url, session=session)
        try:
            if may_migrate:
                _bring_up_to_date(engine, place, schema, None)
            else:
                _require_up_to_date(engine, place, schema)
        except DBAPIError as error:
            raise refused(place, error) from error
        finally:
            engine.dispose()
        return cls(server_engine(url, watched=True, session=session), place, schema, anchor, station)

    @property
    def schema_version(self) -> int:
        """The number of the last migration."""
        return newest_version(self.schema)

    @property
    def is_embedded(self) -> bool:
        """True for a file of the workspace, False for a database of a server."""
        return self._engine.dialect.name == "sqlite"

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """All statements of the body with their lines in the audit log, or none of them. Not within another one of the same thread.

        Raises StorageError when the disk refuses.
        """
        if self._cannot_be_written is not None:
            raise DatabaseRefusedError(self._cannot_be_written)
        with self._usable(), self._write_lock:
            with self._readable_errors(), self._writing.begin() as connection:
                yield connection
                head = self._sealing.seal(connection, self.acting.name)
            if head is not None and self._anchor is not None:
                self._anchor.set(head)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """For questions that are no single SELECT. Raises StorageError when the file cannot be read."""
        with self._usable(), self._readable_errors(), self._engine.connect() as connection:
            yield connection

    def query(self, statement: Executable, parameters: Parameters | None = None) -> Sequence[StoredRow]:
        """All rows of a SELECT.

        Raises:
            StorageError: the file cannot be read.
            RecordUnreadableError: a row holds what nothing can be made of.
        """
        with self._usable(), self._readable_errors(), self._engine.connect() as connection, self._understood():
            return connection.execute(statement, parameters).all()

    def first(self, statement: Executable, parameters: Parameters | None = None) -> StoredRow | None:
        """The first row of a SELECT, if there is one. Raises as `query`."""
        with self._usable(), self._readable_errors(), self._engine.connect() as connection, self._understood():
            return connection.execute(statement, parameters).first()

    def scalar(self, statement: Select[Any], parameters: Parameters | None = None) -> Any:
        """The first value of the first row, or None. Raises as `query`."""
        row = self.first(statement, parameters)
        return None if row is None else row[0]

    def anchor_newest(self) -> None:
        """Write down the newest line of the audit log here, whoever wrote it: by that its end cannot be cut off unnoticed by any of
        several stations. Raises StorageError.
        """
        line = self.schema.audit_lines.c
        numbered = select(line.number, line.hash).where(line.number.is_not(None)).order_by(line.number.desc())
        row = self.first(numbered.limit(1))
        if row is not None and self._anchor is not None:
            self._anchor.set(ChainHead(int(row[0]), str(row[1])))

    def close(self) -> None:
        """Close all connections once they are idle; nothing can be read or written afterwards."""
        with self._changed:
            self._closed = True
            self._changed.wait_for(lambda: self._in_use == 0)
        if self._anchor is not None:
            self._anchor.flush()
        try:
            self._engine.dispose()
        except DatabaseError as error:
            # Committed transactions are safe in the write-ahead log; only folding it into the file failed.
            log.warning("Closing %s: %s", self._place, error)

    @contextmanager
    def _usable(self) -> Iterator[None]:
        with self._changed:
            if self._closed:
                raise DatabaseRefusedError(codes.WorkspaceClosed())
            self._in_use += 1
        try:
            yield
        finally:
            with self._changed:
                self._in_use -= 1
                self._changed.notify_all()

    @contextmanager
    def _readable_errors(self) -> Iterator[None]:
        try:
            yield
        except IntegrityError:
            raise
        except DBAPIError as error:
            raise refused(self._place, error) from error

    @contextmanager
    def _understood(self) -> Iterator[None]:
        """Columns that hold more than numbers and text are decoded while rows are fetched."""
        try:
            yield
        except (ValueError, TypeError, LookupError, msgspec.MsgspecError) as error:
            raise RecordUnreadableError(codes.RecordUnreadable(self._place, str(error))) from error


def _bring_up_to_date(engine: Engine, place: str, schema: Schema, file: Path | None) -> None:
    newest = newest_version(schema)
    with engine.connect() as connection:
        found = found_version(connection, newest)
    if found > newest:
        raise WorkspaceError(codes.WorkspaceTooNew(place, found, newest))
    if found < newest:
        if found and file is not None:
            back_up(engine, file.with_name(f"{file.name}.schema-{found}.backup"))
        with writing(engine).begin() as connection:
            migrate(connection, schema, found)
    _guard(engine, schema)


def _require_up_to_date(engine: Engine, place: str, schema: Schema) -> None:
    """Raises WorkspaceError."""
    newest = newest_version(schema)
    with engine.connect() as connection:
        found = found_version(connection, newest)
    if found > newest:
        raise WorkspaceError(codes.WorkspaceTooNew(place, found, newest))
    if found < newest:
        raise WorkspaceError(station_codes.OthersAreOlder(place))


def _guard(engine: Engine, schema: Schema) -> None:
    """Migrations make tables anew without their triggers, and a program that is newer logs more."""
    with engine.connect() as connection:
        if not missing_triggers(connection, schema.metadata):
            return
    with writing(engine).begin() as connection:
        install_triggers(connection, schema.metadata)
