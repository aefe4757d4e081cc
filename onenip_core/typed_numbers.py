"""Numbers as people type them, wherever they live: what is clear is read, what could be two numbers is refused."""

from __future__ import annotations

import math
import re
import unicodedata

_GROUPS = re.compile(r"[1-9]\d{0,2}(?:(.)\d{3})(?:\1\d{3})*|[1-9]\d?(?:(.)\d{2})(?:\2\d{2})*\2\d{3}")
"""Thousands, and lakhs as in India."""
_DIGITS = "0123456789"
_ALWAYS_DECIMAL, _ALWAYS_GROUP = "\u066b", "\u066c"
_ALIKE = {
    "\uff0e": ".", "\u3002": ".", "\uff61": ".",
    "\uff0c": ",", "\u3001": ",", "\uff64": ",", "\u060c": ",",
    "\u2019": "'", "\u02bc": "'", "\uff07": "'",
    "\u2212": "-", "\uff0d": "-", "\ufe63": "-", "\uff0b": "+",
}  # fmt: skip
"""Marks of other keyboards by the one that they stand for."""


class UnclearNumberError(ValueError):
    """What was typed is no number, or could be one of several."""

    def __init__(self, typed: str, readings: tuple[float, ...] = ()) -> None:
        super().__init__(typed)
        self.readings = readings
        """What it could mean; empty if it is no number."""


def read_number(text: str, decimal_mark: str = ".") -> float:
    """The number that `text` means to a person whose decimal mark is `decimal_mark`, "." or ",".

    Digits may be those of any script. A comma and a point are both read as a decimal mark, unless the one that is not the
    person's own stands where it could group thousands just as well: "1.500" is 1.5 where a point is the decimal mark, and
    refused where it is a comma. Marks that group are read where each group is whole; nothing is ever dropped to make a number.

    Raises:
        UnclearNumberError: it is no number, or could be two.
    """
    number = _read(text, decimal_mark)
    if not math.isfinite(number):  # more digits than a number can have
        raise UnclearNumberError(text)
    return number


def _read(text: str, decimal_mark: str) -> float:
    plain = _plain(text)
    sign = -1.0 if plain.startswith("-") else 1.0
    body = plain[1:].strip() if plain[:1] in ("-", "+") else plain
    marks = [character for character in body if character not in _DIGITS]
    if len(marks) == len(body):
        raise UnclearNumberError(text)
    if not marks:
        return sign * float(body)
    last = marks[-1]
    if last not in (".", ",", _ALWAYS_DECIMAL) or marks.count(last) > 1:
        return sign * float(_without_groups(body, text))
    whole, _, fraction = body.rpartition(last)
    if len(marks) > 1:
        whole = _without_groups(whole, text)
    number = sign * float(f"{whole or '0'}.{fraction or '0'}")
    if len(marks) == 1 and last not in (decimal_mark, _ALWAYS_DECIMAL) and _GROUPS.fullmatch(body):
        raise UnclearNumberError(text, (number, sign * float(whole + fraction)))
    return number


def _plain(text: str) -> str:
    """With digits 0 to 9, one kind of space, and without the invisible marks of writing from right to left."""
    characters = []
    for character in text.strip():
        kind = unicodedata.category(character)
        if kind == "Nd":
            characters.append(str(unicodedata.decimal(character)))
        elif kind == "Zs":
            characters.append(" ")
        elif kind != "Cf":
            characters.append(_ALIKE.get(character, character))
    return "".join(characters).strip()


def _without_groups(whole: str, text: str) -> str:
    found = _GROUPS.fullmatch(whole)
    mark = "" if found is None else found[1] or found[2]
    if mark not in (".", ",", " ", "'", _ALWAYS_GROUP):
        raise UnclearNumberError(text)
    return whole.replace(mark, "")
