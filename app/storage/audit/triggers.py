"""Triggers of the database that write the log: no code of ours, no other program on the same file, passes it by."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, MetaData, column, func, select, table

from app.domain.audit_entry import AuditAction
from app.storage.audit.audited import AUDIT_LOG, AuditedTable, audited_tables

_EVENTS = {AuditAction.ADDED: "INSERT", AuditAction.CHANGED: "UPDATE", AuditAction.REMOVED: "DELETE"}
_PREFIX = "audit_"


@dataclass(frozen=True, slots=True)
class _Dialect:
    """How a kind of database says it."""

    json_object: str
    differs: str

    def facts(self, row: str, columns: tuple[str, ...]) -> str:
        pairs = ", ".join(f"'{column}', {row}.{column}" for column in columns)
        return f"CAST({self.json_object}({pairs}) AS TEXT)"


_SQLITE = _Dialect("json_object", "IS NOT")
_SERVER = _Dialect("json_build_object", "IS DISTINCT FROM")


_MASTER = table("sqlite_master", column("name"), column("sql"), column("type"))
_SQLITE_TRIGGERS = select(_MASTER.c.name, _MASTER.c.sql).where(_MASTER.c.type == "trigger")
_TRIGGER = table("pg_trigger", *map(column, ("tgname", "tgfoid", "tgrelid", "tgisinternal", "tgenabled")))
_FUNCTION = table("pg_proc", column("oid"), column("prosrc"))
_CLASS = table("pg_class", column("oid"), column("relnamespace"))
_SPACE = table("pg_namespace", column("oid"), column("nspname"))
_SERVER_TRIGGERS = (
    select(_TRIGGER.c.tgname, _FUNCTION.c.prosrc)
    .join_from(_TRIGGER, _FUNCTION, _FUNCTION.c.oid == _TRIGGER.c.tgfoid)
    .join(_CLASS, _CLASS.c.oid == _TRIGGER.c.tgrelid)
    .join(_SPACE, _SPACE.c.oid == _CLASS.c.relnamespace)
    .where(~_TRIGGER.c.tgisinternal, _TRIGGER.c.tgenabled == "O", _SPACE.c.nspname == func.current_schema())
)


def missing_triggers(connection: Connection, metadata: MetaData) -> tuple[str, ...]:
    """The names of those that are not there, or are not what they should be, in order."""
    wanted, found = _wanted(connection, metadata), _found(connection)
    return tuple(sorted(name for name, statement in wanted.items() if found.get(name) != statement))


def install_triggers(connection: Connection, metadata: MetaData) -> None:
    """Make them as they should be, within the transaction of `connection`. Raises sqlalchemy.exc.DBAPIError."""
    wanted = _wanted(connection, metadata)
    for name in missing_triggers(connection, metadata):
        _drop(connection, name)
        for statement in _statements(connection, name, wanted[name]):
            connection.exec_driver_sql(statement)


def _is_sqlite(connection: Connection) -> bool:
    return connection.dialect.name == "sqlite"


def _found(connection: Connection) -> dict[str, str]:
    """By name: in SQLite the statement as it was given, on a server the body of its function."""
    query = _SQLITE_TRIGGERS if _is_sqlite(connection) else _SERVER_TRIGGERS
    rows = connection.execute(query).all()
    return {str(name): str(text) for name, text in rows if str(name).startswith(_PREFIX)}


def _wanted(connection: Connection, metadata: MetaData) -> dict[str, str]:
    sqlite = _is_sqlite(connection)
    made = dict(_of_log(sqlite))
    for audited in audited_tables(metadata):
        for action in audited.actions:
            name = f"{_PREFIX}{audited.table.name}_{action.value}"
            made[name] = _sqlite_trigger(name, audited, action) if sqlite else _server_body(audited, action)
    return made


def _insertion(audited: AuditedTable, action: AuditAction, dialect: _Dialect) -> str:
    row = "OLD" if action is AuditAction.REMOVED else "NEW"
    before = "'{}'" if action is AuditAction.ADDED else dialect.facts("OLD", audited.columns)
    after = "'{}'" if action is AuditAction.REMOVED else dialect.facts("NEW", audited.columns)
    return (
        f"INSERT INTO {AUDIT_LOG} (kind, record_id, name, action, before, after) VALUES"
        f" ('{audited.table.name}', {row}.id, {row}.{audited.named_by}, '{action.value}', {before}, {after})"
    )


def _condition(audited: AuditedTable, dialect: _Dialect) -> str:
    return " OR ".join(f"OLD.{column} {dialect.differs} NEW.{column}" for column in audited.columns)


def _sqlite_trigger(name: str, audited: AuditedTable, action: AuditAction) -> str:
    event, when = _EVENTS[action], ""
    if action is AuditAction.CHANGED:
        event, when = f"UPDATE OF {', '.join(audited.columns)}", f" WHEN {_condition(audited, _SQLITE)}"
    return (
        f"CREATE TRIGGER {name} AFTER {event} ON {audited.table.name}{when}"
        f" BEGIN {_insertion(audited, action, _SQLITE)}; END"
    )


def _server_body(audited: AuditedTable, action: AuditAction) -> str:
    insertion = f"{_insertion(audited, action, _SERVER)};"
    if action is AuditAction.CHANGED:
        insertion = f"IF {_condition(audited, _SERVER)} THEN {insertion} END IF;"
    return f" BEGIN {insertion} RETURN NULL; END "


def _of_log(sqlite: bool) -> Iterator[tuple[str, str]]:
    """A line is filled in once, when it gets its number; after that it stays."""
    refusal = "a line of the audit log cannot be changed or removed"
    for event in ("UPDATE", "DELETE"):
        name = f"{_PREFIX}kept_{event.lower()}"
        if sqlite:
            yield (
                name,
                f"CREATE TRIGGER {name} BEFORE {event} ON {AUDIT_LOG} WHEN OLD.number IS NOT NULL"
                f" BEGIN SELECT RAISE(ABORT, '{refusal}'); END",
            )
        else:
            back = "NEW" if event == "UPDATE" else "OLD"
            yield (
                name,
                f" BEGIN IF OLD.number IS NOT NULL THEN RAISE EXCEPTION '{refusal}'; END IF; RETURN {back}; END ",
            )


def _statements(connection: Connection, name: str, wanted: str) -> Iterator[str]:
    if _is_sqlite(connection):
        yield wanted
        return
    kept = name.startswith(f"{_PREFIX}kept_")
    table, action = name.removeprefix(_PREFIX).rsplit("_", 1)
    event = action.upper() if kept else _EVENTS[AuditAction(action)]
    yield f"CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $body${wanted}$body$"
    yield (
        f"CREATE TRIGGER {name} {'BEFORE' if kept else 'AFTER'} {event} ON {AUDIT_LOG if kept else table}"
        f" FOR EACH ROW EXECUTE FUNCTION {name}()"
    )


def _drop(connection: Connection, name: str) -> None:
    if _is_sqlite(connection):
        connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {name}")
    else:
        connection.exec_driver_sql(f"DROP FUNCTION IF EXISTS {name}() CASCADE")
