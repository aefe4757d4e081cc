"""Who logs in. They are in the database, so that all stations on it know the same people."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import ColumnElement, Connection, delete, func, select, update
from sqlalchemy.exc import IntegrityError

from app.domain.folded_text import folded
from app.domain.kept_records import KeptRecords
from app.domain.person import LONGEST_NAME, Person, Role
from app.domain.timestamps import utc_now
from app.messages.codes import people as codes
from app.messages.message import Message
from app.storage.database import Database
from app.storage.errors import StoreRefusedError, UnknownRecordError
from app.storage.kept_of_people import kept_of_people
from app.storage.numbers import take_numbers
from app.storage.secret_hash import find_badge, hash_badge
from app.storage.text import name_key, storable

RECOVERY = "Recovery"
"""The name of who logs in after access was recovered."""
_RECOVERIES = "access_recovered"
_NO_FILES = Path()
"""People have none."""


@dataclass(frozen=True, slots=True)
class StoredSecret:
    """What logging in compares, and what went wrong before."""

    person: Person
    secret: str
    """A hash."""
    wrong_count: int
    wrong_at: str | None


class PeopleStore:
    """People of one workspace. Every method may be called from any thread; hashes come from outside, no secret does."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._people = database.schema.people

    def present(self) -> tuple[Person, ...]:
        """Whoever can log in, by name. Raises StorageError."""
        rows = self._database.query(self._people.select().where(self._can_log_in))
        found = (self._people.value(row, _NO_FILES) for row in rows)
        return tuple(sorted(found, key=lambda person: folded(person.name)))

    def get(self, person_id: int) -> Person:
        """Raises UnknownRecordError, StorageError."""
        return self.secret_of(person_id).person

    def secret_of(self, person_id: int) -> StoredSecret:
        """What logging in compares. Raises UnknownRecordError, StorageError."""
        c = self._people.c
        row = self._database.first(
            self._people.select(c.secret, c.wrong_count, c.wrong_at).where(c.id == person_id, self._can_log_in)
        )
        if row is None:
            raise UnknownRecordError(codes.NoSuchPerson())
        return StoredSecret(self._people.value(row, _NO_FILES), row.secret, row.wrong_count, row.wrong_at)

    def of_badge(self, text: str) -> Person | None:
        """Whose badge it is; None: nobody's. Computes a hash. Raises StorageError."""
        badges = self._badges()
        found = find_badge(text, badges)
        return None if found is None else self.get(badges[found])

    def add(self, name: str, role: Role, secret: str, badge: str = "") -> Person:
        """Let somebody log in; `secret` is a hash, `badge` what the scanner reads, of which a hash is kept.

        Raises StoreRefusedError: the name is not fit, or somebody has it or the badge; StorageError.
        """
        with _refusing_twins(name), self._database.transaction() as connection:
            number = self._insert(connection, name, role, secret)
        if badge:
            try:
                self.set_badge(number, badge)
            except StoreRefusedError:
                self._change(number, {"removed_at": utc_now()})
                raise
        return self.get(number)

    def begin(self, name: str, secret: str) -> Person:
        """Add the first admin: from now on people log in. Raises StoreRefusedError: they do already; StorageError."""
        with _refusing_twins(name), self._database.transaction() as connection:
            if connection.execute(
                select(func.count()).select_from(self._people.table).where(self._can_log_in)
            ).scalar():
                raise StoreRefusedError(codes.PeopleOnAlready())
            number = self._insert(connection, name, Role.ADMIN, secret)
        return self.get(number)

    def set_role(self, person_id: int, role: Role) -> Person:
        """Raises UnknownRecordError; StoreRefusedError: the last admin stays one; StorageError."""
        with self._database.transaction() as connection:
            if role is not Role.ADMIN:
                self._keep_an_admin(connection, person_id)
            self._update(connection, person_id, {"role": role})
        return self.get(person_id)

    def set_secret(self, person_id: int, secret: str) -> None:
        """A new hash; earlier wrong ones are forgotten. Raises UnknownRecordError, StorageError."""
        self._change(person_id, {"secret": secret, "secret_changed_at": utc_now(), "wrong_count": 0, "wrong_at": None})

    def set_badge(self, person_id: int, badge: str) -> None:
        """What the scanner reads, of which a hash is kept; "" takes the badge away. Computes a hash.

        Raises UnknownRecordError; StoreRefusedError: somebody else has it; StorageError.
        """
        if not badge:
            self._change(person_id, {"badge": None, "badge_changed_at": None})
            return
        badges = self._badges()
        found = find_badge(badge, badges)
        if found is not None and badges[found] != person_id:
            raise StoreRefusedError(codes.BadgeTaken(self.get(badges[found]).name))
        self._change(person_id, {"badge": hash_badge(badge, badges), "badge_changed_at": utc_now()})

    def remove(self, person_id: int) -> Person:
        """Nobody logs in as this person any more; records keep the name. The badge is free again.

        Raises UnknownRecordError; StoreRefusedError: the last admin stays; StorageError.
        """
        with self._database.transaction() as connection:
            self._keep_an_admin(connection, person_id)
            person = self._require(connection, person_id)
            self._update(connection, person_id, {"removed_at": utc_now(), "badge": None, "badge_changed_at": None})
        return person

    def restore(self, person_id: int) -> Person:
        """Let somebody who was removed log in again, without the badge.

        Raises UnknownRecordError; StoreRefusedError: somebody else has the name by now; StorageError.
        """
        c = self._people.c
        row = self._database.first(self._people.select().where(c.id == person_id))
        if row is None:
            raise UnknownRecordError(codes.NoSuchPerson())
        name = self._people.value(row, _NO_FILES).name
        with _refusing_twins(name), self._database.transaction() as connection:
            connection.execute(update(self._people.table).where(c.id == person_id).values({c.removed_at: None}))
        return self.get(person_id)

    def remove_everybody(self) -> None:
        """Nobody has to log in any more. Raises StorageError."""
        c = self._people.c
        gone = {c.removed_at: utc_now(), c.badge: None, c.badge_changed_at: None}
        with self._database.transaction() as connection:
            connection.execute(update(self._people.table).where(self._can_log_in).values(gone))

    def note_wrong(self, person_id: int) -> None:
        """A wrong PIN or password came. Raises UnknownRecordError, StorageError."""
        c = self._people.c
        self._change(person_id, {"wrong_count": c.wrong_count + 1, "wrong_at": utc_now()})

    def note_right(self, person_id: int) -> None:
        """The right one came: earlier wrong ones are forgotten. Raises UnknownRecordError, StorageError."""
        self._change(person_id, {"wrong_count": 0, "wrong_at": None})

    def recover(self, secret: str) -> Person:
        """Let somebody in who has access to the files: an admin of a name of its own gets this hash as a new password. The next
        opening tells it. Raises StorageError.
        """
        c, counters = self._people.c, self._database.schema.counters
        now = utc_now()
        with self._database.transaction() as connection:
            found = connection.scalar(select(c.id).where(c.name_key == name_key(RECOVERY), self._can_log_in))
            number = self._insert(connection, RECOVERY, Role.ADMIN, secret) if found is None else int(found)
            if found is not None:
                renewed = {"role": Role.ADMIN, "secret": secret, "secret_changed_at": now, "wrong_count": 0}
                self._update(connection, number, renewed)
            take_numbers(connection, counters, _RECOVERIES)
        return self.get(number)

    def take_recoveries(self) -> tuple[Message, ...]:
        """What a person should know if somebody recovered access since this was asked last. Raises StorageError."""
        counters = self._database.schema.counters
        mine = counters.c.name == _RECOVERIES
        if not self._database.scalar(select(counters.c.value).where(mine)):
            return ()
        with self._database.transaction() as connection:
            connection.execute(delete(counters).where(mine))
        return (codes.AccessWasRecovered(RECOVERY),)

    def kept(self) -> tuple[KeptRecords, ...]:
        """What stands in the records of whom, by name. Looks through all of them. Raises StorageError."""
        return kept_of_people(self._database)

    @property
    def _can_log_in(self) -> ColumnElement[bool]:
        return self._people.c.removed_at.is_(None)

    def _badges(self) -> dict[str, int]:
        c = self._people.c
        rows = self._database.query(select(c.badge, c.id).where(self._can_log_in, c.badge.is_not(None)).order_by(c.id))
        return {str(badge): int(number) for badge, number in rows}

    def _insert(self, connection: Connection, name: str, role: Role, secret: str) -> int:
        now = utc_now()
        row = {
            "name": _fit_name(name),
            "name_key": name_key(_fit_name(name)),
            "role": role,
            "secret": secret,
            "added_at": now,
            "secret_changed_at": now,
        }
        return self._people.insert(connection, row)

    def _change(self, person_id: int, values: Mapping[str, Any]) -> None:
        with self._database.transaction() as connection:
            self._update(connection, person_id, values)

    def _update(self, connection: Connection, person_id: int, values: Mapping[str, Any]) -> None:
        c = self._people.c
        change = update(self._people.table).where(c.id == person_id, self._can_log_in).values(dict(values))
        if connection.execute(change).rowcount != 1:
            raise UnknownRecordError(codes.NoSuchPerson())

    def _require(self, connection: Connection, person_id: int) -> Person:
        row = connection.execute(self._people.select().where(self._people.c.id == person_id, self._can_log_in)).first()
        if row is None:
            raise UnknownRecordError(codes.NoSuchPerson())
        return self._people.value(row, _NO_FILES)

    def _keep_an_admin(self, connection: Connection, person_id: int) -> None:
        """All admins are held until the transaction ends: two stations must not each take the other's last one."""
        c = self._people.c
        admins = connection.execute(
            select(c.id, c.name).where(c.role == Role.ADMIN, self._can_log_in).with_for_update()
        ).all()
        if [row.id for row in admins] == [person_id]:
            raise StoreRefusedError(codes.LastAdmin(admins[0].name))


@contextmanager
def _refusing_twins(name: str) -> Iterator[None]:
    """Says in words what the index of names refuses."""
    try:
        yield
    except IntegrityError as error:
        raise StoreRefusedError(codes.NameTaken(storable(name).strip())) from error


def _fit_name(name: str) -> str:
    name = storable(name).strip()
    if not name or len(name) > LONGEST_NAME or not name.isprintable():
        raise StoreRefusedError(codes.NameUnfit(LONGEST_NAME))
    return name
