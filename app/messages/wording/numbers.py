"""How numbers look: the one decision for all that is shown, typed and exported.

The place is that of `QLocale()`, which is the system's. Its decimal mark is used, while digits are 0 to 9 everywhere: the words
around them are English, and a limit must read the same to everybody on the line. Whoever types may use the digits of any script.
"""

from __future__ import annotations

import string

from PySide6.QtCore import QLocale

_GROUPED_BY_COMMAS = (QLocale.Language.Chinese, QLocale.Language.Japanese)


def decimal_mark(locale: QLocale | None = None) -> str:
    """ "," or "."; the latter also where the locale's own mark belongs to other digits."""
    return "," if (locale or QLocale()).decimalPoint() == "," else "."


def format_number(value: float, form: str, locale: QLocale | None = None) -> str:
    """A number in a form of Python, such as ".2f" or "g", with the locale's decimal mark and no marks that group."""
    return format(value, form).replace(".", decimal_mark(locale))


def format_whole(number: int) -> str:
    """A whole number in groups of three, by a narrow blank, which no place takes for decimals: "12 345". China and Japan know the
    comma alone: "12,345"."""
    return f"{number:,}".replace(",", "," if QLocale().language() in _GROUPED_BY_COMMAS else "\u202f")


class NumberFormatter(string.Formatter):
    """Fills sentences as `str.format` does, with numbers in the locale's way."""

    def format_field(self, value: object, format_spec: str) -> str:
        """A value in the form that the sentence asks for."""
        if isinstance(value, (int, float)) and format_spec.endswith(("f", "g", "%")):
            return format_number(value, format_spec)
        if isinstance(value, int) and format_spec == ",":
            return format_whole(value)
        return str(super().format_field(value, format_spec))
