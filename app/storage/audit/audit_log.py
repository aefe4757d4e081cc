"""Read, check and hand out the audit log."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, and_, func, or_, select

from app.domain.audit_entry import AuditAction, AuditEntry, Facts
from app.storage.audit.anchor import read_anchor
from app.storage.audit.chain import ChainBreak, ChainHead, find_breaks
from app.storage.audit.triggers import missing_triggers
from app.storage.csv_cells import harmless
from app.storage.database import Database
from app.storage.layout import WorkspaceLayout
from onenip_core.atomic_files import write_atomic

SETTINGS = "settings"
LOGGING_IN = "logging_in"
LOG_ITSELF = "audit_log"
"""The kind of lines about the log."""
_PIECE = 2000
_MOST_BREAKS = 20
"""Of a log that was rewritten: more say nothing new."""


@dataclass(frozen=True, slots=True)
class AuditWord:
    """A word that is looked for: somewhere in name, person, account, station or values, whatever the case; or what is stored where
    a person reads it.
    """

    text: str
    kinds: frozenset[str] = frozenset()
    actions: frozenset[AuditAction] = frozenset()
    settings: frozenset[str] = frozenset()
    columns: frozenset[str] = frozenset()
    values: frozenset[tuple[str, str]] = frozenset()
    """Of a column."""
    times: tuple[str, str] | None = None
    """ISO 8601 in UTC; from the first, up to the second and without it."""


@dataclass(frozen=True, slots=True)
class AuditFilter:
    """Which lines are asked for."""

    kind: str = ""
    """Empty: all."""
    words: tuple[AuditWord, ...] = ()
    """All of them are in the line."""


@dataclass(frozen=True, slots=True)
class AuditFindings:
    """What a look at the whole log says."""

    head: ChainHead
    breaks: tuple[ChainBreak, ...] = ()
    cut_off: int = 0
    """How many of the newest lines are gone, at least."""
    anchor_differs: bool = False
    """The line that was written down as the newest is another one now."""
    anchor_missing: bool = False
    """Nothing is written down beside the database, although there are lines."""
    noted_at_a_start: tuple[int, ...] = ()
    """Lines that say that at a start of the application the end of the log was not what was written down; the first of them."""
    unguarded: tuple[str, ...] = ()
    """Triggers that are gone or altered: changes may be missing from now on, or from then on."""

    @property
    def is_sound(self) -> bool:
        at_its_end = self.cut_off or self.anchor_differs or self.anchor_missing or self.noted_at_a_start
        return not (self.breaks or at_its_end or self.unguarded)


class AuditLog:
    """The log of one workspace. Every method may be called from any thread; nothing changes or removes a line."""

    def __init__(self, database: Database, layout: WorkspaceLayout) -> None:
        self._database = database
        self._anchor = layout.audit_anchor
        self._table = database.schema.audit_lines

    def note(self, kind: str, name: str, before: Facts, after: Facts) -> None:
        """Log a change of something that is no record, such as the settings. Raises StorageError."""
        self.note_all(kind, [(name, before, after)])

    def note_all(self, kind: str, changes: Sequence[tuple[str, Facts, Facts]]) -> None:
        """Log several such changes, each by name, before and after: all or none. Raises StorageError."""
        if changes:
            with self._database.transaction() as connection:
                note_within(connection, self._table, kind, changes)

    def note_lost_end(self) -> None:
        """Log that the end of the log is not what was written down beside the database, if it is not: the next change writes that
        down anew. To be called before anything else is logged. Raises StorageError.
        """
        c, anchor = self._table.c, read_anchor(self._anchor)
        numbered = select(c.number, c.hash).where(c.number.is_not(None))
        row = self._database.first(numbered.order_by(c.number.desc()).limit(1))
        head = ChainHead() if row is None else ChainHead(int(row[0]), str(row[1]))
        if anchor is None:
            # A station that is new beside a server has no anchor yet.
            if head.number == 0 or not self._database.is_embedded:
                return
        elif anchor.number <= head.number:
            there = self._database.first(numbered.where(c.number == anchor.number))
            if anchor.number == 0 or (there is not None and there[1] == anchor.hash):
                return
        before = {} if anchor is None else _facts(anchor)
        self.note(LOG_ITSELF, self._anchor.name, before, _facts(head))

    def count(self, wanted: AuditFilter = AuditFilter()) -> int:
        """How many lines there are. Raises StorageError."""
        return int(self._database.scalar(select(func.count()).select_from(self._table).where(self._where(wanted))))

    def newest(self, wanted: AuditFilter, before: int | None, most: int) -> tuple[AuditEntry, ...]:
        """Up to `most` lines, the newest first, with a number below `before`. Raises StorageError."""
        where = self._where(wanted)
        if before is not None:
            where = and_(where, self._table.c.number < before)
        statement = select(self._table).where(where).order_by(self._table.c.number.desc()).limit(most)
        return tuple(_entry(row._mapping) for row in self._database.query(statement))

    def entries(self) -> Iterator[AuditEntry]:
        """All lines, oldest first, read piece by piece. Raises StorageError."""
        c, last = self._table.c, 0
        while True:
            statement = select(self._table).where(c.number > last).order_by(c.number).limit(_PIECE)
            rows = self._database.query(statement)
            if not rows:
                return
            for row in rows:
                yield _entry(row._mapping)
            last = int(rows[-1]._mapping["number"])

    def verify(self) -> AuditFindings:
        """Compute the whole chain anew and compare its end with what is written down beside the database. Raises StorageError."""
        # The anchor first: what is written while this reads makes the chain longer than it, and never shorter.
        anchor = read_anchor(self._anchor)
        at_anchor, head = "", ChainHead()
        breaks: list[ChainBreak] = []
        noted: list[int] = []

        def seen() -> Iterator[AuditEntry]:
            nonlocal at_anchor, head
            for entry in self.entries():
                head = ChainHead(entry.number, entry.hash)
                if anchor is not None and entry.number == anchor.number:
                    at_anchor = entry.hash
                if (entry.kind, entry.name) == (LOG_ITSELF, self._anchor.name) and len(noted) < _MOST_BREAKS:
                    noted.append(entry.number)
                yield entry

        for found in find_breaks(seen()):
            if len(breaks) < _MOST_BREAKS:
                breaks.append(found)
        return AuditFindings(
            head,
            tuple(breaks),
            cut_off=max(0, anchor.number - head.number) if anchor is not None else 0,
            anchor_differs=anchor is not None and 0 < anchor.number <= head.number and at_anchor != anchor.hash,
            anchor_missing=anchor is None and head.number > 0,
            noted_at_a_start=tuple(noted),
            unguarded=self._unguarded(),
        )

    def export(self, path: Path, goes_on: Callable[[int], bool]) -> int:
        """Write all lines, oldest first: JSON lines that anybody can check, or a table where the name ends in .csv.

        `goes_on` hears how many were written, from time to time; if it says no, nothing is left behind and 0 is returned.

        Raises:
            StorageError: the log cannot be read, or the disk refuses.
        """
        try:
            return write_atomic(path, lambda place: self._write(place, path.suffix.lower() == ".csv", goes_on))
        except _StoppedError:
            return 0

    def _write(self, path: Path, as_table: bool, goes_on: Callable[[int], bool]) -> int:
        count = 0
        with path.open("w", encoding="utf-8-sig" if as_table else "utf-8", newline="") as file:
            table = csv.writer(file)
            if as_table:
                table.writerow(_FIELDS)
            for count, entry in enumerate(self.entries(), start=1):
                if as_table:
                    table.writerow([harmless(_cell(getattr(entry, name))) for name in _FIELDS])
                else:
                    file.write(json.dumps({name: getattr(entry, name) for name in _FIELDS}, ensure_ascii=False) + "\n")
                if count % _PIECE == 0 and not goes_on(count):
                    raise _StoppedError
        return count

    def _unguarded(self) -> tuple[str, ...]:
        with self._database.reading() as connection:
            return missing_triggers(connection, self._database.schema.metadata)

    def _where(self, wanted: AuditFilter) -> ColumnElement[bool]:
        c = self._table.c
        conditions: list[ColumnElement[bool]] = [c.number.is_not(None)]
        if wanted.kind:
            conditions.append(c.kind == wanted.kind)
        conditions += (self._reads(word) for word in wanted.words)
        return and_(*conditions)

    def _reads(self, word: AuditWord) -> ColumnElement[bool]:
        c = self._table.c
        columns = (c.name, c.person, c.account, c.station, c.before, c.after)
        ways: list[ColumnElement[bool]] = [column.icontains(word.text, autoescape=True) for column in columns]
        if word.kinds:
            ways.append(c.kind.in_(sorted(word.kinds)))
        if word.actions:
            ways.append(c.action.in_(sorted(word.actions)))
        if word.settings:
            ways.append(and_(c.kind == SETTINGS, c.name.in_(sorted(word.settings))))
        facts = [f'"{column}":' for column in sorted(word.columns)]
        facts += [f'"{column}": "{value}"' for column, value in sorted(word.values)]
        ways += (side.contains(fact, autoescape=True) for side in (c.before, c.after) for fact in facts)
        if word.times is not None:
            ways.append(and_(c.at >= word.times[0], c.at < word.times[1]))
        return or_(*ways)


class _StoppedError(Exception):
    """A person changed their mind."""


_FIELDS = (
    "number",
    "at",
    "station",
    "account",
    "person",
    "program",
    "kind",
    "record_id",
    "name",
    "action",
    "before",
    "after",
    "hash",
)


def note_within(
    connection: Connection, table: Table, kind: str, changes: Sequence[tuple[str, Facts, Facts]], record_id: int = 0
) -> None:
    """Log changes of something that no trigger logs, within the transaction that carries them out.

    Raises sqlalchemy.exc.DBAPIError.
    """
    rows = [
        {
            "kind": kind,
            "record_id": record_id,
            "name": name,
            "action": AuditAction.CHANGED,
            "before": json.dumps(dict(before), ensure_ascii=False),
            "after": json.dumps(dict(after), ensure_ascii=False),
        }
        for name, before, after in changes
    ]
    connection.execute(table.insert(), rows)


def _facts(head: ChainHead) -> Facts:
    return {"number": head.number, "hash": head.hash}


def _cell(value: object) -> str:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, Mapping) else str(value)


def _entry(row: Mapping[Any, Any]) -> AuditEntry:
    return AuditEntry(
        number=int(row["number"]),
        at=row["at"],
        station=row["station"],
        account=row["account"],
        program=row["program"],
        kind=row["kind"],
        record_id=int(row["record_id"]),
        name=row["name"],
        action=row["action"],
        before=json.loads(row["before"]),
        after=json.loads(row["after"]),
        hash=row["hash"],
        person=row["person"],
    )
