"""Changes of who may log in, and as what. A new PIN, password or badge is not undone: the old one is known to nobody."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.domain.changes import Changes, Stale
from app.domain.person import (
    SHORTEST_BADGE,
    SHORTEST_OPERATOR_PIN,
    SHORTEST_PASSWORD,
    SHORTEST_PIN,
    Role,
    is_possible_badge,
    is_possible_secret,
)
from app.messages.codes import people as codes
from app.messages.errors import MessageError
from app.messages.message import Message
from app.operations.operation import Operation, Outcome, Work
from app.state.notice import Notice, NoticeLevel
from app.storage.people import PeopleStore
from app.storage.secret_hash import hash_secret

_PEOPLE = Changes(Stale.PEOPLE)


class _OfPeople(Operation):
    @property
    def subject(self) -> str:
        return "people"


@dataclass(frozen=True)
class SwitchPeopleOn(_OfPeople):
    """Add the first admin: from now on everybody logs in."""

    store: PeopleStore
    name: str
    secret: str = field(repr=False)

    @property
    def label(self) -> Message:
        return codes.SwitchPeopleOn()

    def perform(self, work: Work) -> Outcome:
        """Raises MessageError: the password is too short; StoreRefusedError: the name is not fit; StorageError."""
        person = self.store.begin(self.name, _hashed(self.secret, Role.ADMIN))
        return Outcome(_PEOPLE, notice=Notice(NoticeLevel.INFO, self.label, codes.PeopleAreOn(person.name)))


@dataclass(frozen=True)
class SwitchPeopleOff(_OfPeople):
    """Remove everybody: nobody has to log in."""

    store: PeopleStore

    @property
    def label(self) -> Message:
        return codes.SwitchPeopleOff()

    def perform(self, work: Work) -> Outcome:
        """Raises StorageError."""
        self.store.remove_everybody()
        return Outcome(_PEOPLE, notice=Notice(NoticeLevel.INFO, self.label, codes.PeopleAreOff()))


@dataclass(frozen=True)
class AddPerson(_OfPeople):
    """Let somebody log in."""

    store: PeopleStore
    name: str
    role: Role
    secret: str = field(repr=False)
    badge: str = field(default="", repr=False)

    @property
    def label(self) -> Message:
        return codes.AddPerson(self.name)

    def perform(self, work: Work) -> Outcome:
        """Raises MessageError: PIN, password or badge are too short; StoreRefusedError, StorageError."""
        if self.badge:
            _require_badge(self.badge)
        person = self.store.add(self.name, self.role, _hashed(self.secret, self.role), self.badge)
        return Outcome(_PEOPLE, RemovePerson(self.store, person.id, person.name))


@dataclass(frozen=True)
class ChangeRole(_OfPeople):
    """Let somebody do more, or less."""

    store: PeopleStore
    person_id: int
    name: str
    role: Role
    secret: str = field(default="", repr=False)
    """A new PIN or password: an operator's may be too short for more."""
    brings_back: bool = False
    """True for an inverse: the PIN or password was long enough for the role of before."""

    @property
    def label(self) -> Message:
        return codes.ChangeRoleOf(self.name)

    def perform(self, work: Work) -> Outcome:
        """Raises MessageError: a longer PIN or password is needed; UnknownRecordError; StoreRefusedError: the last admin stays
        one; StorageError.
        """
        before = self.store.get(self.person_id).role
        rises = before is Role.OPERATOR and self.role is not Role.OPERATOR
        secret = _hashed(self.secret, self.role) if self.secret or (rises and not self.brings_back) else ""
        self.store.set_role(self.person_id, self.role)
        if secret:
            self.store.set_secret(self.person_id, secret)
        return Outcome(_PEOPLE, ChangeRole(self.store, self.person_id, self.name, before, brings_back=True))


@dataclass(frozen=True)
class GiveSecret(_OfPeople):
    """A new PIN or password."""

    store: PeopleStore
    person_id: int
    name: str
    secret: str = field(repr=False)

    @property
    def label(self) -> Message:
        return codes.NewSecretOf(self.name)

    def perform(self, work: Work) -> Outcome:
        """Raises MessageError: it is too short; UnknownRecordError, StorageError."""
        role = self.store.get(self.person_id).role
        self.store.set_secret(self.person_id, _hashed(self.secret, role))
        return Outcome(_PEOPLE, notice=Notice(NoticeLevel.INFO, self.label, codes.SecretChanged(self.name)))


@dataclass(frozen=True)
class GiveBadge(_OfPeople):
    """A new badge, or none."""

    store: PeopleStore
    person_id: int
    name: str
    badge: str = field(repr=False)
    """What the scanner reads; empty takes the badge away."""

    @property
    def label(self) -> Message:
        return codes.NewBadgeOf(self.name) if self.badge else codes.TakeBadgeOf(self.name)

    def perform(self, work: Work) -> Outcome:
        """Raises MessageError: it is too short; UnknownRecordError; StoreRefusedError: somebody has it; StorageError."""
        if self.badge:
            _require_badge(self.badge)
        self.store.set_badge(self.person_id, self.badge)
        notice = Notice(NoticeLevel.INFO, self.label, codes.BadgeChanged(self.name)) if self.badge else None
        return Outcome(_PEOPLE, notice=notice)


@dataclass(frozen=True)
class RemovePerson(_OfPeople):
    """Nobody logs in as this person any more; records keep the name."""

    store: PeopleStore
    person_id: int
    name: str

    @property
    def label(self) -> Message:
        return codes.RemovePerson(self.name)

    def perform(self, work: Work) -> Outcome:
        """Raises UnknownRecordError; StoreRefusedError: the last admin stays; StorageError."""
        self.store.remove(self.person_id)
        return Outcome(_PEOPLE, RestorePerson(self.store, self.person_id, self.name))


@dataclass(frozen=True)
class RestorePerson(_OfPeople):
    """Let somebody who was removed log in again, with the PIN or password of before."""

    store: PeopleStore
    person_id: int
    name: str

    @property
    def label(self) -> Message:
        return codes.RestorePerson(self.name)

    def perform(self, work: Work) -> Outcome:
        """Raises UnknownRecordError; StoreRefusedError: somebody else has the name by now; StorageError."""
        self.store.restore(self.person_id)
        return Outcome(_PEOPLE, RemovePerson(self.store, self.person_id, self.name))


def _hashed(secret: str, role: Role) -> str:
    if not is_possible_secret(secret, role):
        raise MessageError(codes.SecretUnfit(SHORTEST_OPERATOR_PIN, SHORTEST_PIN, SHORTEST_PASSWORD))
    return hash_secret(secret)


def _require_badge(badge: str) -> None:
    if not is_possible_badge(badge):
        raise MessageError(codes.BadgeUnfit(SHORTEST_BADGE))
