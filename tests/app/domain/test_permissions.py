"""The table of deeds and roles: nothing that exists is missing in it, and nobody may more than they should."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import app.operations
import app.pages
from app.domain.access import Access
from app.domain.permissions import ALWAYS, MAY, OPERATIONS, Deed, deed_of, deed_words, role_words
from app.domain.person import Person, Role
from app.messages.wording.say import say
from app.operations.operation import Operation
from app.operations.together import Together
from app.settings.schema import SCHEMA

DOCUMENT = Path(__file__).parents[3] / "docs" / "people.md"


def _person(role: Role) -> Person:
    return Person(1, "Anna", role, "2026-01-01T00:00:00+00:00", "2026-01-01T00:00:00+00:00")


def _below(kind: type[Operation]) -> Iterator[type[Operation]]:
    for each in kind.__subclasses__():
        yield each
        yield from _below(each)


def _all_operations() -> set[str]:
    """Of the application, whichever file they stand in."""
    for room in (app.operations, app.pages):
        for module in pkgutil.walk_packages(room.__path__, f"{room.__name__}."):
            importlib.import_module(module.name)
    found = {each for each in _below(Operation) if each.__module__.startswith("app.") and not inspect.isabstract(each)}
    return {each.__name__ for each in found} - {Together.__name__}


def test_every_operation_stands_in_the_table() -> None:
    found = _all_operations()
    assert len(found) > 60
    assert found - set(OPERATIONS) == set(), "operations that no role is named for"
    assert set(OPERATIONS) - found == set(), "rows of operations that do not exist"


def test_every_deed_has_its_roles_and_its_words() -> None:
    assert set(MAY) == set(Deed)
    assert all(say(deed_words(deed)) for deed in Deed)
    # Each role may what the one before may.
    for deed, roles in MAY.items():
        assert Role.ADMIN in roles, deed
        assert Role.QA in roles or Role.OPERATOR not in roles, deed


@pytest.mark.parametrize(
    ("role", "may", "may_not"),
    [
        (
            Role.OPERATOR,
            {Deed.STOP, Deed.LOOK, Deed.INSPECT, Deed.CORRECT, Deed.COUNT},
            {Deed.LIMITS, Deed.TRAIN, Deed.RELEASE, Deed.DELETE, Deed.SETTINGS, Deed.TEACH, Deed.EXPORT, Deed.PEOPLE},
        ),
        (Role.QA, {Deed.LIMITS, Deed.TRAIN, Deed.RELEASE, Deed.DELETE, Deed.SETTINGS, Deed.EXPORT}, {Deed.PEOPLE}),
        (Role.ADMIN, set(Deed), set()),
    ],
)
def test_who_may_what(role: Role, may: set[Deed], may_not: set[Deed]) -> None:
    access = Access(True, _person(role))
    assert all(access.may(deed) and access.refusal(deed) is None for deed in may)
    assert not any(access.may(deed) for deed in may_not)
    for deed in may_not:
        refusal = access.refusal(deed)
        assert refusal is not None
        said = say(refusal)
        assert "Anna" in said and say(deed_words(deed)) in said and "admin" in said and "Ctrl+L" in said


def test_where_people_are_off_anybody_may_anything() -> None:
    assert all(Access().may(deed) for deed in Deed)


def test_while_nobody_is_logged_in_a_line_can_be_stopped_and_nothing_else_done() -> None:
    locked = Access(True)
    assert {deed for deed in Deed if locked.may(deed)} == ALWAYS == {Deed.PROGRAM, Deed.LOG_IN, Deed.STOP}
    refusal = locked.refusal(Deed.TRAIN)
    assert refusal is not None and "Nobody is logged in" in say(refusal)


def test_an_operation_that_nobody_thought_of_is_an_admins() -> None:
    assert deed_of("ErasesEverything") is Deed.PEOPLE


def test_settings_that_decide_verdicts_are_for_somebody() -> None:
    open_to_all = {row.key for row in SCHEMA if row.is_logged and row.deed is None}
    assert open_to_all == set()


def test_the_document_has_the_table_as_it_is() -> None:
    def row(deed: Deed) -> tuple[str, ...]:
        return say(deed_words(deed)), *("yes" if role in MAY[deed] else "–" for role in Role)

    rows = [
        tuple(cell.strip() for cell in line.strip("|").split("|")) for line in _table_lines(DOCUMENT.read_text("utf-8"))
    ]
    head, _rule, *body = rows
    assert head == ("", *(say(role_words(role)) for role in Role))
    assert body == [row(deed) for deed in Deed if deed is not Deed.PROGRAM]


def _table_lines(text: str) -> list[str]:
    part = re.search(r"<!-- roles -->\n(.*?)\n<!-- /roles -->", text, re.DOTALL)
    assert part is not None
    return part[1].splitlines()
