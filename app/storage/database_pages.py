"""Looks for damaged pages in the database file: at once in a small one, beside the work in a large one."""

from __future__ import annotations

import logging
import sqlite3
import threading
from pathlib import Path, PurePath

from app.messages.codes import storage as codes
from app.messages.message import Message

log = logging.getLogger(__name__)

CHECKED_AT_ONCE = 16_000_000
"""Bytes of a database that is checked before it is opened, within some tenths of a second."""
_STEPS_BETWEEN_LOOKS = 10_000
_FINDINGS = 3


def is_small(path: Path) -> bool:
    """True if the database can be checked at once."""
    return not path.exists() or path.stat().st_size <= CHECKED_AT_ONCE


def read_only_uri(path: PurePath) -> str:
    """What SQLite opens a database file by without ever writing to it. A Windows share has an empty authority: SQLite takes no
    other."""
    uri = path.as_uri()
    if path.drive.startswith("\\\\"):
        uri = uri.replace("file://", "file:////", 1)
    return f"{uri}?mode=ro"


def find_damage(connection: sqlite3.Connection) -> str:
    """The first findings, or "" if all pages are sound. Raises sqlite3.DatabaseError."""
    findings = [str(row[0]) for row in connection.execute(f"PRAGMA quick_check({_FINDINGS})")]
    return "" if findings == ["ok"] else " ".join("; ".join(findings).split())


class PageCheck:
    """Checks a large database file over a connection that only reads and holds nobody up."""

    def __init__(self, path: Path, cancelled: threading.Event) -> None:
        self._path = path
        self._cancelled = cancelled

    def run(self) -> tuple[Message, ...]:
        """What a person should know; empty if all is well, if the file was checked when it was opened, or after the check was
        cancelled.
        """
        if is_small(self._path):
            return ()
        try:
            connection = sqlite3.connect(read_only_uri(self._path), uri=True)
        except sqlite3.Error as error:
            log.warning("The database %s was not checked: %s", self._path, error)
            return ()
        try:
            connection.set_progress_handler(lambda: int(self._cancelled.is_set()), _STEPS_BETWEEN_LOOKS)
            damage = find_damage(connection)
        except sqlite3.DatabaseError as error:
            damage = str(error)
        finally:
            connection.close()
        if self._cancelled.is_set():
            return ()
        return (codes.DamageFoundLater(str(self._path), damage, self._path.name),) if damage else ()
