"""The order in which the files of the tests begin."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

from tests.support.longest_first import LONGEST, put_longest_first

ROOT = Path(__file__).parents[2]


def test_each_of_the_longest_is_there_once() -> None:
    assert [name for name in LONGEST if not (ROOT / name).is_file()] == []
    assert len(set(LONGEST)) == len(LONGEST)


def test_the_longest_come_first_and_nothing_else_changes_its_place() -> None:
    files = ["tests/b.py", LONGEST[1], "tests/a.py", LONGEST[0], "tests/b.py", LONGEST[1]]
    items: list[Any] = [SimpleNamespace(path=ROOT / file, number=number) for number, file in enumerate(files)]
    put_longest_first(items, ROOT)
    assert [item.number for item in items] == [3, 1, 5, 0, 2, 4]
