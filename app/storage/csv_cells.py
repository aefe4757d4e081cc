"""What a column looks like in a table for other programs: as text for a spreadsheet, as a value where tables know types."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, tzinfo
from enum import StrEnum
from pathlib import Path
from typing import Any

from app.domain.part_view import PartView

Word = Callable[[str], str]
"""Turns a stored reason into a sentence."""

# A spreadsheet runs a cell that starts with one of these as a formula; some do so with the wide forms of Asian keyboards.
_STARTS = "=+\\-@\t\r\n＝＋－＠"
# Also behind what parts cells elsewhere: a table with commas may be opened by a spreadsheet that parts by semicolons.
_FORMULA = re.compile(rf'^(?=[{_STARTS}])|(?<=.[,;\t\r\n])(?="?[{_STARTS}])')


@dataclass(frozen=True, slots=True)
class Reader:
    """For whom a table is written."""

    word: Word
    root: Path
    """Paths are written relative to this folder."""
    zone: tzinfo | None = None
    """Times are those of this zone; None: of this machine."""
    decimal_mark: str = "."


class CellKind(StrEnum):
    """What a value is where tables know types."""

    WHOLE = "whole"
    NUMBER = "number"
    FLAG = "flag"
    TEXT = "text"
    TEXTS = "texts"
    MOMENT = "moment"
    """ISO 8601 in UTC."""
    VIEWS = "views"


@dataclass(frozen=True, slots=True)
class Cell:
    """A column of the table."""

    show: Callable[[Any, Reader], str]
    """The cell of a value that is not None; None is an empty cell."""
    heading: str = ""
    """Its heading; empty: the name of the column in the database."""
    kind: CellKind = CellKind.TEXT
    give: Callable[[Any, Reader], Any] = lambda value, _reader: value
    """The value of its kind, for tables that know types: whole, as it is stored, and never None."""

    def value(self, value: object, reader: Reader) -> Any:
        """What stands in a table that knows types; None for None."""
        return None if value is None else self.give(value, reader)

    def text(self, value: object, reader: Reader) -> str:
        """What stands in the cell."""
        return "" if value is None else self.show(value, reader)


def plain(heading: str = "") -> Cell:
    """One of a few words, as Python prints it: it cannot be a formula."""
    return Cell(lambda value, _reader: str(value), heading, give=lambda value, _reader: str(value))


def whole(heading: str = "") -> Cell:
    """A whole number."""
    return Cell(lambda value, _reader: str(value), heading, CellKind.WHOLE)


def flag(heading: str = "") -> Cell:
    """True or false, as a word."""
    return Cell(lambda value, _reader: "yes" if value else "no", heading, CellKind.FLAG)


def text(heading: str = "") -> Cell:
    """Text from outside, which is kept from acting as a formula."""
    return Cell(lambda value, _reader: harmless(str(value)), heading, give=lambda value, _reader: str(value))


def worded(heading: str = "") -> Cell:
    """A stored reason as a sentence."""
    return Cell(
        lambda value, reader: harmless(reader.word(value)), heading, give=lambda value, reader: reader.word(value)
    )


def number(form: str, heading: str = "") -> Cell:
    """A number in the given form, such as ".6g"."""
    return Cell(
        lambda value, reader: format(value, form).replace(".", reader.decimal_mark),
        heading,
        CellKind.NUMBER,
        lambda value, _reader: float(value),
    )


def moment(heading: str = "") -> Cell:
    """A time as the clock on the wall showed it, with its distance from UTC: "2026-03-01T09:15:30.125+01:00".

    Excel takes that for text: better than a time that it shows without saying of which place.
    """
    return Cell(_moment, heading, CellKind.MOMENT)


def names(heading: str = "") -> Cell:
    """Several words in order, parted by commas."""
    return Cell(
        lambda value, _reader: harmless(", ".join(value)), heading, CellKind.TEXTS, lambda value, _reader: list(value)
    )


def file(heading: str = "") -> Cell:
    """A path relative to the reader's root, with "/" on every system; one that lies elsewhere is written in full."""
    return Cell(
        lambda value, reader: harmless(_relative(value, reader.root)),
        heading,
        give=lambda value, reader: _relative(value, reader.root),
    )


def views(heading: str = "") -> Cell:
    """What several cameras saw of a part: "Top [bracket]: OK 0.512/1 | Side [pin]: NOT_CHECKED, The picture is black."."""
    return Cell(
        lambda value, reader: harmless(" | ".join(_view(view, reader) for view in value)),
        heading,
        CellKind.VIEWS,
        lambda value, reader: [_view_facts(view, reader) for view in value],
    )


def _view(view: PartView, reader: Reader) -> str:
    said = f"{view.name} [{view.product}]: {view.verdict.value}"
    if view.score is None or view.threshold is None:
        return f"{said}, {reader.word(view.reason)}"
    figures = f"{view.score:.6g}/{view.threshold:.6g}".replace(".", reader.decimal_mark)
    return f"{said} {figures}"


def _view_facts(view: PartView, reader: Reader) -> dict[str, Any]:
    return {
        "name": view.name,
        "product": view.product,
        "verdict": view.verdict.value,
        "score": view.score,
        "limit": view.threshold,
        "reason": reader.word(view.reason) if view.reason else "",
    }


def harmless(value: str) -> str:
    return _FORMULA.sub("'", value)


def _moment(value: str, reader: Reader) -> str:
    try:
        return datetime.fromisoformat(value).astimezone(reader.zone).isoformat(timespec="milliseconds")
    except ValueError:
        return harmless(value)


def _relative(path: Path, root: Path) -> str:
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else str(path)
