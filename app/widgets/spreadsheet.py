"""What the spreadsheet program of this person opens right by a double click."""

from __future__ import annotations

import sys

from PySide6.QtCore import QSettings

from app.domain.table_format import DecimalMark, Encoding, Separator, TableFormat
from app.messages.wording.numbers import decimal_mark

REGION = r"HKEY_CURRENT_USER\Control Panel\International"
LIST_SEPARATOR = "sList"


def spreadsheet_format(region: QSettings | None = None) -> TableFormat:
    """Excel parts cells by the list separator of Windows, which a person may change (`region`); elsewhere, and if that is none of
    ours, it is a semicolon where the comma is the decimal mark. LibreOffice guesses the same.
    """
    mark = DecimalMark(decimal_mark())
    if region is None and sys.platform == "win32":
        region = QSettings(REGION, QSettings.Format.NativeFormat)
    usual = Separator.SEMICOLON if mark is DecimalMark.COMMA else Separator.COMMA
    told = "" if region is None else str(region.value(LIST_SEPARATOR, ""))
    separator = Separator(told) if told in list(Separator) and told != str(mark) else usual
    return TableFormat(separator, mark, Encoding.UTF_8_MARKED)
