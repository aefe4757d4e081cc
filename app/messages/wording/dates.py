"""How days and times look: as `QLocale()` writes them in figures, with all four digits of the year.

Where the system says nothing of a place (the locale "C"), they are those of ISO 8601.
"""

from __future__ import annotations

import re
from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, QTime

_SHORT = QLocale.FormatType.ShortFormat


def format_day(day: date, locale: QLocale | None = None) -> str:
    """A day with its year: "2026-03-01", "01.03.2026"."""
    place = locale or QLocale()
    return place.toString(QDate(day.year, day.month, day.day), _day_form(place))


def format_day_of_year(day: date, locale: QLocale | None = None) -> str:
    """A day without its year, where that is known: "03-01", "01.03."."""
    place = locale or QLocale()
    form = _day_form(place)
    # The mark that parts the year from the rest goes with it; but "01.03." keeps its last point.
    short = re.sub(r"^y+[^a-zA-Z]*|(?<=[^.])[^a-zA-Z.]*y+[^a-zA-Z]*$|(?<=\.)y+$", "", form)
    return place.toString(QDate(day.year, day.month, day.day), short)


def format_clock(moment: datetime, locale: QLocale | None = None) -> str:
    """Hours and minutes: "14:05", "2:05 PM"."""
    place = locale or QLocale()
    return place.toString(QTime(moment.hour, moment.minute), place.timeFormat(_SHORT))


def format_moment(moment: datetime, locale: QLocale | None = None) -> str:
    """Day and time, in whatever zone `moment` is: "2026-03-01 14:05"."""
    return f"{format_day(moment.date(), locale)} {format_clock(moment, locale)}"


def _day_form(place: QLocale) -> str:
    if place.language() == QLocale.Language.C:
        return "yyyy-MM-dd"
    return re.sub("y+", "yyyy", place.dateFormat(_SHORT))
