"""How a table for other programs is written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum


class Separator(StrEnum):
    """What stands between two cells."""

    COMMA = ","
    SEMICOLON = ";"
    TAB = "\t"


class DecimalMark(StrEnum):
    """What stands before a number's decimals."""

    POINT = "."
    COMMA = ","


class Encoding(StrEnum):
    """How characters become bytes, by Python's name. Each can hold every character: no name of a part is ever damaged."""

    UTF_8_MARKED = "utf-8-sig"
    """With a byte order mark, by which Excel knows it."""
    UTF_8 = "utf-8"
    UTF_16 = "utf-16"


@dataclass(frozen=True, slots=True)
class TableFormat:
    """There is never a line "sep=": Excel heeds it, but overlooks the byte order mark then, and other programs take it for data."""

    separator: Separator = Separator.COMMA
    decimal_mark: DecimalMark = DecimalMark.POINT
    encoding: Encoding = Encoding.UTF_8_MARKED

    @property
    def is_clear(self) -> bool:
        """False where a comma would both part cells and begin decimals."""
        return str(self.separator) != str(self.decimal_mark)


FOR_EXCEL_IN_ENGLISH = TableFormat()
FOR_PROGRAMS = TableFormat(Separator.COMMA, DecimalMark.POINT, Encoding.UTF_8)
"""What programs read without being told anything."""


class Purpose(StrEnum):
    """For what tables are written."""

    SPREADSHEET = "spreadsheet"
    PROGRAMS = "programs"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class TableChoice:
    """What a person chose, as it is remembered."""

    purpose: Purpose = Purpose.SPREADSHEET
    own: TableFormat = FOR_PROGRAMS
    """What holds for `Purpose.OWN`."""

    def format(self, spreadsheet: TableFormat) -> TableFormat:
        """What tables are written in; `spreadsheet` is what the person's own spreadsheet opens right."""
        return {Purpose.SPREADSHEET: spreadsheet, Purpose.PROGRAMS: FOR_PROGRAMS, Purpose.OWN: self.own}[self.purpose]

    def stored(self) -> dict[str, str]:
        """As texts by names."""
        return {"purpose": str(self.purpose), **{name: str(value) for name, value in asdict(self.own).items()}}

    @classmethod
    def read(cls, stored: Mapping[str, str]) -> TableChoice:
        """What was stored; the usual choice where that means nothing. A format that is not clear counts only where it is chosen."""
        try:
            own = TableFormat(
                Separator(stored["separator"]), DecimalMark(stored["decimal_mark"]), Encoding(stored["encoding"])
            )
            purpose = Purpose(stored["purpose"])
        except (KeyError, ValueError):
            return cls()
        if own.is_clear:
            return cls(purpose, own)
        return cls() if purpose is Purpose.OWN else cls(purpose)
