"""Gives the lines that triggers wrote their numbers and hashes, in the transaction that wrote them."""

from __future__ import annotations

import getpass
import json
import platform
from dataclasses import dataclass

from sqlalchemy import Connection, Table, bindparam, select, text, update

from app.domain.audit_entry import AuditAction, AuditEntry, Facts
from app.domain.timestamps import utc_now
from app.storage.audit.chain import ChainHead, entry_hash
from app.storage.text import storable
from onenip_core import __version__

_LOCK = 0x0E1A
"""Of a server, that several stations write to: numbers are given to one transaction after the other."""


@dataclass(frozen=True, slots=True)
class Author:
    """Who writes."""

    station: str
    account: str
    program: str = __version__

    @classmethod
    def here(cls, station: str = "") -> Author:
        """This account, and the station or else this computer, with question marks for what a database does not take."""
        try:
            account = getpass.getuser()
        except (OSError, KeyError):  # an account without a name, as in a container
            account = ""
        return cls(storable(station or platform.node()), storable(account))


class Sealing:
    """Numbers the lines of one log."""

    def __init__(self, table: Table, author: Author) -> None:
        c = table.c
        self._author = author
        self._waiting = (
            select(c.id, c.kind, c.record_id, c.name, c.action, c.before, c.after)
            .where(c.number.is_(None))
            .order_by(c.id)
        )
        self._head = select(c.number, c.hash).where(c.number.is_not(None)).order_by(c.number.desc()).limit(1)
        sealed = ("number", "at", "station", "account", "program", "before", "after", "hash", "person")
        self._seal = (
            update(table)
            .where(c.id == bindparam("waiting"))
            .values({name: bindparam(f"new_{name}") for name in sealed})
        )

    def seal(self, connection: Connection, person: str = "") -> ChainHead | None:
        """Close the chain over what this transaction changed, in the name of who is logged in; the new head, None if it changed
        nothing that is logged.

        Raises sqlalchemy.exc.DBAPIError.
        """
        rows = connection.execute(self._waiting).all()
        if not rows:
            return None
        if connection.dialect.name != "sqlite":
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
            rows = connection.execute(
                self._waiting
            ).all()  # another station may have numbered what a third program wrote
        last = connection.execute(self._head).first()
        head = ChainHead() if last is None else ChainHead(int(last[0]), str(last[1]))
        at, name, sealed = utc_now(), storable(person), []
        for row in rows:
            before, after = _differences(json.loads(row.before), json.loads(row.after), row.action)
            entry = AuditEntry(
                head.number + 1,
                at,
                self._author.station,
                self._author.account,
                self._author.program,
                row.kind,
                row.record_id,
                row.name,
                row.action,
                before,
                after,
                hash="",
                person=name,
            )
            head = ChainHead(entry.number, entry_hash(head.hash, entry))
            sealed.append(
                {
                    "waiting": row.id,
                    "new_number": entry.number,
                    "new_at": at,
                    "new_station": entry.station,
                    "new_account": entry.account,
                    "new_program": entry.program,
                    "new_before": _text(before),
                    "new_after": _text(after),
                    "new_hash": head.hash,
                    "new_person": name,
                }
            )
        connection.execute(self._seal, sealed)
        return head


def _differences(before: Facts, after: Facts, action: AuditAction) -> tuple[Facts, Facts]:
    """Of a change what differs: that is what a person asks for, and a tenth of the room."""
    if action is not AuditAction.CHANGED:
        return before, after
    changed = [name for name in {**before, **after} if before.get(name) != after.get(name)]
    return {name: before.get(name) for name in changed}, {name: after.get(name) for name in changed}


def _text(facts: Facts) -> str:
    return json.dumps(facts, ensure_ascii=False)
