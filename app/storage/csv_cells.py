"""What a column looks like in a table for a spreadsheet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

Word = Callable[[str], str]
"""Turns a stored reason into a sentence."""

# A spreadsheet runs a cell that starts with one of these as a formula.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class Cell:
    """A column of the table."""

    show: Callable[[Any, Word], str]
    """The cell of a value that is not None; None is an empty cell."""
    heading: str = ""
    """Its heading; empty: the name of the column in the database."""

    def text(self, value: object, word: Word) -> str:
        """What stands in the cell."""
        return "" if value is None else self.show(value, word)


def plain(heading: str = "") -> Cell:
    """A value as Python prints it, which cannot be a formula: a whole number, a time, one of a few words."""
    return Cell(lambda value, _word: str(value), heading)


def text(heading: str = "") -> Cell:
    """Text from outside, which is kept from acting as a formula."""
    return Cell(lambda value, _word: _harmless(str(value)), heading)


def worded(heading: str = "") -> Cell:
    """A stored reason as a sentence."""
    return Cell(lambda value, word: _harmless(word(value)), heading)


def number(form: str, heading: str = "") -> Cell:
    """A number in the given form, such as ".6g"."""
    return Cell(lambda value, _word: format(value, form), heading)


def _harmless(value: str) -> str:
    return f"'{value}" if value.startswith(_FORMULA_STARTS) else value
