"""What whoever is logged in may not do is refused where it is carried out, and what is done stands under their name."""

from __future__ import annotations

from collections.abc import Iterator
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from app.domain.changes import Changes
from app.domain.person import Person, Role
from app.messages.message import Message, PlainText
from app.messages.wording.say import say
from app.operations.access_control import AccessControl, seconds_to_wait
from app.operations.operation import Operation, Outcome, Work
from app.operations.people_operations import (
    AddPerson,
    ChangeRole,
    GiveBadge,
    GiveSecret,
    RemovePerson,
    SwitchPeopleOff,
    SwitchPeopleOn,
)
from app.operations.product_operations import CreateProduct, SetLimit
from app.operations.runner import OperationRunner
from app.operations.task_runner import TaskRunner
from app.operations.together import Together
from app.settings.schema import LINE_DEADLINE_MS, LOCK_MINUTES, THEME, Theme
from app.storage.people import StoredSecret
from app.storage.secret_hash import hash_secret
from tests.support.office import Office


class Door:
    """An office whose runner writes in the name of who asks, with people at its door."""

    def __init__(self, office: Office, qtbot: QtBot) -> None:
        self.office = office
        self._qtbot = qtbot
        self._tasks = TaskRunner("pin")
        office.runner.close()
        office.runner = OperationRunner(office.app_state, office.work_state, acting=office.workspace.acting)
        self.control = AccessControl(office.app_state, office.workspace, self._tasks)
        office.runner.changed.connect(self.control.on_changed)
        self.people = office.workspace.people

    def settle(self) -> None:
        self.office.settle()
        self._qtbot.waitUntil(lambda: not self._tasks.busy, timeout=20_000)

    def as_(self, role: Role) -> Person:
        """Somebody of that role is there, without the time that hashes take."""
        person = next(each for each in self.people.present() if each.role is role)
        self.office.app_state.access.set_people(self.people.present(), person)
        self.office.workspace.acting.set_present(person.name)
        return person

    def log_in(self, person: Person, secret: str) -> Message | None:
        said: list[Message | None] = []
        self.control.log_in(person.id, secret, said.append)
        self.settle()
        return said[0]

    def close(self) -> None:
        self.control.close()
        self._tasks.close()

    @property
    def last_notice(self) -> str:
        return self.office.notices[-1].text


@pytest.fixture(scope="module")
def hashed() -> str:
    return hash_secret("1234")


@pytest.fixture
def door(office: Office, qtbot: QtBot, hashed: str) -> Iterator[Door]:
    """Anna is the admin, Cleo QA, Ben an operator; nobody is logged in."""
    office.workspace.people.begin("Anna", hashed)
    office.workspace.people.add("Cleo", Role.QA, hashed)
    office.workspace.people.add("Ben", Role.OPERATOR, hashed)
    door = Door(office, qtbot)
    yield door
    door.close()


def test_the_runner_refuses_what_a_role_may_not_do(door: Door) -> None:
    office = door.office
    door.as_(Role.QA)
    product_id = office.create("Gear")
    limit = SetLimit(office.workspace.products, product_id, "Gear", 1.3)
    for operation in (limit, Together(PlainText("both"), (limit,))):
        door.as_(Role.OPERATOR)
        assert office.run(operation) is None
        assert "Ben may not change limits. Who may: QA, admin." in door.last_notice
    assert office.workspace.products.get(product_id).threshold is None
    door.as_(Role.QA)
    assert office.run(limit) is not None
    assert office.workspace.products.get(product_id).threshold == 1.3


def test_nobody_takes_back_what_they_may_not_do(door: Door) -> None:
    office = door.office
    door.as_(Role.QA)
    product_id = office.create("Gear")
    office.run(SetLimit(office.workspace.products, product_id, "Gear", 1.3))
    door.as_(Role.OPERATOR)
    office.undo()
    assert office.workspace.products.get(product_id).threshold == 1.3
    assert "Ben may not" in door.last_notice
    door.as_(Role.QA)
    office.undo()
    assert office.workspace.products.get(product_id).threshold is None, "the step stayed for who may"
    door.as_(Role.OPERATOR)
    office.redo()
    assert office.workspace.products.get(product_id).threshold is None


def test_nothing_is_changed_while_nobody_is_logged_in(door: Door) -> None:
    assert door.office.run(CreateProduct(door.office.workspace.products, "Gear")) is None
    assert door.office.workspace.products.list() == ()
    assert "Nobody is logged in" in door.last_notice


class _Waits(Operation):
    """Makes a product when it is let go."""

    def __init__(self, office: Office, go: Event) -> None:
        self._office, self._go = office, go

    @property
    def kinds(self) -> frozenset[str]:
        return frozenset({"CreateProduct"})

    @property
    def label(self) -> Message:
        return PlainText("Wait")

    def perform(self, work: Work) -> Outcome:
        assert self._go.wait(10)
        self._office.workspace.products.create("Gear")
        return Outcome(Changes())


def test_what_is_done_stands_under_the_name_of_who_asked(door: Door) -> None:
    go = Event()
    cleo = door.as_(Role.QA)
    door.office.runner.run(_Waits(door.office, go))
    door.control.log_out()  # before it is carried out
    go.set()
    door.settle()
    line = next(line for line in door.office.workspace.audit.entries() if line.kind == "products")
    assert (line.name, line.person) == ("Gear", cleo.name)


def test_settings_are_refused_one_by_one(door: Door) -> None:
    state = door.office.app_state
    door.as_(Role.OPERATOR)
    state.set_setting(LINE_DEADLINE_MS, 50)
    assert state.settings[LINE_DEADLINE_MS] == 2000 and "Ben may not" in door.last_notice
    state.set_setting(THEME, Theme.DARK)
    assert state.settings[THEME] is Theme.DARK, "a matter of taste"
    door.as_(Role.QA)
    state.set_setting(LINE_DEADLINE_MS, 50)
    state.set_setting(LOCK_MINUTES, 0)
    assert (state.settings[LINE_DEADLINE_MS], state.settings[LOCK_MINUTES]) == (50, 10)
    door.as_(Role.ADMIN)
    state.set_setting(LOCK_MINUTES, 0)
    assert state.settings[LOCK_MINUTES] == 0


def test_right_and_wrong_ones_are_told_counted_and_logged(door: Door) -> None:
    ben = next(each for each in door.people.present() if each.name == "Ben")
    told = []
    for _ in range(3):
        refused = door.log_in(ben, "9999")
        told.append("" if refused is None else say(refused))
    assert told[:2] == ["That is not the PIN or password."] * 2
    assert told[2] == "Too many wrong ones: try again in 2 s.", "at once, not only at the next try"
    refused = door.log_in(ben, "1234")
    assert refused is not None and "Too many wrong ones" in say(refused), "also the right one has to wait"
    assert door.office.app_state.access.access.is_locked
    door.people.note_right(ben.id)
    assert door.log_in(ben, "1234") is None
    assert door.office.app_state.access.person == ben
    door.control.log_out()
    door.settle()
    lines = [(line.name, line.person, dict(line.after)) for line in door.office.workspace.audit.entries()]
    assert [line for line in lines if "logged_in" in line[2]] == [
        *[("Ben", "", {"logged_in": "wrong"})] * 3,
        ("Ben", "Ben", {"logged_in": "yes", "by": "secret", "role": "operator"}),
        ("Ben", "Ben", {"logged_in": "no"}),
    ]
    assert "9999" not in str(lines) and "1234" not in str(lines)


def test_the_wait_is_kept_by_the_clock_and_the_record() -> None:
    ben = Person(1, "Ben", Role.OPERATOR, "", "")
    assert seconds_to_wait(StoredSecret(ben, "", 0, None)) == 0
    assert seconds_to_wait(StoredSecret(ben, "", 2, "2026-01-01T00:00:00+00:00")) == 0
    assert seconds_to_wait(StoredSecret(ben, "", 9, "2026-01-01T00:00:00+00:00")) == 0, "long ago"
    assert seconds_to_wait(StoredSecret(ben, "", 9, "2999-01-01T00:00:00+00:00")) == 60, "the clock was set back"
    assert seconds_to_wait(StoredSecret(ben, "", 4, "nonsense")) == 4


def test_a_badge_logs_in_and_an_unknown_one_does_not(door: Door) -> None:
    ben = next(each for each in door.people.present() if each.name == "Ben")
    door.people.set_badge(ben.id, "00017")
    said: list[Message | None] = []
    door.control.log_in_by_badge("00018", said.append)
    door.control.log_in_by_badge("00017", said.append)
    door.settle()
    assert said[0] is not None and "Nobody here has this badge" in say(said[0]) and said[1] is None
    assert door.office.app_state.access.access.name == "Ben"
    assert "0001" not in str([dict(line.after) for line in door.office.workspace.audit.entries()])


def test_who_scans_many_unknown_badges_waits(door: Door) -> None:
    ben = next(each for each in door.people.present() if each.name == "Ben")
    door.people.set_badge(ben.id, "00017")
    said: list[Message | None] = []
    for badge in ("1000", "1001", "1002", "00017"):
        door.control.log_in_by_badge(badge, said.append)
    door.settle()
    words = ["" if each is None else say(each) for each in said]
    assert all("Nobody here has this badge" in each for each in words[:3])
    assert "try again in 2 s" in words[3], "also the right one has to wait"


def test_people_are_changed_by_operations(door: Door) -> None:
    office, people = door.office, door.people
    door.as_(Role.ADMIN)
    dora = AddPerson(people, "Dora", Role.OPERATOR, "4321", "badge-7")
    assert "4321" not in repr(dora) and "badge-7" not in repr(dora)
    outcome = office.run(dora)
    assert outcome is not None
    door.settle()
    person = next(each for each in office.app_state.access.people if each.name == "Dora")
    assert office.run(ChangeRole(people, person.id, "Dora", Role.QA)) is None, "a PIN of four digits does not do for QA"
    assert "a PIN has 6 digits" in door.last_notice
    assert office.run(ChangeRole(people, person.id, "Dora", Role.QA, "long enough")) is not None
    office.undo()
    assert people.get(person.id).role is Role.OPERATOR
    office.redo()
    assert people.get(person.id).role is Role.QA
    assert office.run(GiveSecret(people, person.id, "Dora", "short")) is None
    assert office.run(GiveBadge(people, person.id, "Dora", "x")) is None
    assert office.run(RemovePerson(people, person.id, "Dora")) is not None
    office.undo()
    assert people.get(person.id).badge_changed_at is None


def test_who_is_removed_or_changed_elsewhere_is_logged_out(door: Door) -> None:
    cleo = door.as_(Role.QA)
    door.people.set_role(cleo.id, Role.OPERATOR)  # at another station
    door.control.read()
    door.settle()
    assert door.office.app_state.access.access.is_locked
    assert "Cleo was removed, or has another role" in door.last_notice


def test_switching_on_and_off(office: Office, qtbot: QtBot) -> None:
    door = Door(office, qtbot)
    state = office.app_state.access
    assert not state.access.is_on and office.create("Gear")
    door.control.expect_first_admin("Anna")
    assert office.run(SwitchPeopleOn(door.people, "Anna", "short")) is None, "the password is too short"
    door.settle()
    assert not state.access.is_on
    assert office.run(SwitchPeopleOn(door.people, "Anna", "correct horse")) is not None
    door.settle()
    assert state.access.is_on and state.access.name == "Anna", "who switched it on is logged in"
    office.undo()
    door.settle()
    assert state.access.is_on, "the first admin is not undone"
    assert office.run(SwitchPeopleOff(door.people)) is not None
    door.settle()
    assert not state.access.is_on and state.person is None
    assert office.create("Nut")
    door.close()
