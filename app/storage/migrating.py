"""Bring a database to the present schema, whichever release made it."""

from __future__ import annotations

import re
from pathlib import Path

from sqlalchemy import Column, Connection, MetaData, String, Table, inspect, select

from app.storage.tables import Schema

_SCRIPT = re.compile(r"^(\d{4})_\w+\.py$")
_STAMP = Table("alembic_version", MetaData(), Column("version_num", String(32)))


def newest_version(schema: Schema) -> int:
    """The number of the last migration. Read from file names: Alembic takes a second to import, at every start."""
    numbers = [
        match[1] for folder in schema.versions for path in folder.iterdir() if (match := _SCRIPT.match(path.name))
    ]
    return int(max(numbers, default="0"))


def found_version(connection: Connection, newest: int) -> int:
    """The number of the last migration that a database went through; 0 for an empty one, more than `newest` if a newer
    application changed it.
    """
    stamped = _stamp(connection)
    number = 0 if stamped is None else int(stamped) if stamped.isdecimal() else newest + 1
    return max(number, _user_version(connection))


def migrate(connection: Connection, schema: Schema, found: int) -> None:
    """Run the migrations behind number `found`, within the transaction of `connection`.

    The first releases counted their migrations in SQLite's `user_version` alone, so their databases are stamped first. The
    number is kept there for them: so an old application, too, sees that it must not touch a newer database.

    Raises:
        sqlalchemy.exc.DBAPIError, sqlalchemy.exc.SQLAlchemyError: the database refused; roll back.
    """
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.attributes["connection"] = connection
    config.set_main_option("script_location", _option(Path(__file__).parent / "migrations"))
    config.set_main_option("path_separator", "newline")
    config.set_main_option("version_locations", "\n".join(_option(folder) for folder in schema.versions))
    if found and _stamp(connection) is None:
        command.stamp(config, f"{found:04d}")
    command.upgrade(config, "head")
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(f"PRAGMA user_version = {newest_version(schema)}")


def _stamp(connection: Connection) -> str | None:
    if not inspect(connection).has_table(_STAMP.name):
        return None
    stamp: str | None = connection.scalar(select(_STAMP.c.version_num))
    return stamp


def _user_version(connection: Connection) -> int:
    if connection.dialect.name != "sqlite":
        return 0
    return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


def _option(path: Path) -> str:
    """A path as the parser of options takes it: a percent sign would name another option."""
    return str(path).replace("%", "%%")
