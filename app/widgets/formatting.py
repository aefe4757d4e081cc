"""Numbers, dates and sizes as people read them."""

from __future__ import annotations

from datetime import datetime
from pathlib import PurePosixPath, PureWindowsPath

from PySide6.QtCore import QCoreApplication

from app.messages.wording.dates import format_clock, format_day_of_year, format_moment
from app.messages.wording.numbers import format_number, format_whole
from app.messages.wording.plurals import of_count

_WORD = 24
"""Letters of a word that fit in one line of the narrowest panel."""


def format_score(value: float | None) -> str:
    """A score or threshold with two decimals; a dash for none."""
    return "–" if value is None else format_number(value, ".2f")


MOST_DECIMALS = 17
"""No two numbers are alike with so many."""


def format_score_and_limit(score: float | None, limit: float | None) -> tuple[str, str]:
    """A score and its limit with as many decimals as it takes to see that they differ, at least two; dashes for none.

    A part at 1.004 is NG by a limit of 1.000: nobody would believe "1.00, limit 1.00".
    """
    if score is None or limit is None:
        return format_score(score), format_score(limit)
    return format_beside(score, limit), format_beside(limit, score)


def format_beside(number: float, *others: float) -> str:
    """A number with as many decimals as tell it from the others that differ from it, at least two."""
    decimals = 2
    different = [other for other in others if other != number]
    while decimals < MOST_DECIMALS and any(f"{number:.{decimals}f}" == f"{other:.{decimals}f}" for other in different):
        decimals += 1
    return format_number(number, f".{decimals}f")


def format_count(count: int) -> str:
    """A whole number in groups of three: "12 345", "12,345"."""
    return format_whole(count)


def format_duration(seconds: float) -> str:
    """Seconds as "45 s", "3 min 20 s" or "2 h 05 min"."""
    whole = max(0, round(seconds))
    if whole < 60:
        return _seconds(whole)
    if whole < 3600:
        said = QCoreApplication.translate("Formatting", "{minutes} min {seconds} s")
        return said.format(minutes=whole // 60, seconds=f"{whole % 60:02d}")
    return _hours(whole // 3600, whole % 3600 // 60)


def format_about(seconds: float) -> str:
    """Seconds as nobody counts on them exactly: "40 s", "3 min", "2 h 10 min"."""
    if seconds < 55:
        return _seconds(max(5, 5 * round(seconds / 5)))
    minutes = max(1, round(seconds / 60))
    if minutes < 60:
        return QCoreApplication.translate("Formatting", "{minutes} min").format(minutes=minutes)
    minutes = 5 * round(minutes / 5)
    return _hours(minutes // 60, minutes % 60)


def _seconds(seconds: int) -> str:
    return QCoreApplication.translate("Formatting", "{seconds} s").format(seconds=seconds)


def _hours(hours: int, minutes: int) -> str:
    said = QCoreApplication.translate("Formatting", "{hours} h {minutes} min")
    return said.format(hours=hours, minutes=f"{minutes:02d}")


def counted(count: int, one: str, many: str) -> str:
    """A count in words: `one` or `many`, as the language has it (`plurals.of_count`), with it in the place "{count}"."""
    text = of_count(count, one, many, "count", QCoreApplication.translate)
    return text.replace("{count}", format_whole(count))


def breakable(text: str) -> str:
    """The same with places where a very long word may go on in the next line."""
    return " ".join(
        "\u200b".join(word[at : at + _WORD] for at in range(0, len(word), _WORD)) for word in text.split(" ")
    )


def named(name: str, said: str) -> str:
    """As "Reason: scratch": languages differ in the mark between them and in what stands around it."""
    return QCoreApplication.translate("Formatting", "{name}: {said}").format(name=name, said=said)


def format_bytes(count: int) -> str:
    """Bytes with the unit disks are sold in: "212 GB"."""
    value = float(count)
    sentences = (
        QCoreApplication.translate("Formatting", "{number} B"),
        QCoreApplication.translate("Formatting", "{number} kB"),
        QCoreApplication.translate("Formatting", "{number} MB"),
        QCoreApplication.translate("Formatting", "{number} GB"),
    )
    for sentence in sentences:
        if value < 1000:
            return sentence.format(number=f"{value:.0f}")
        value /= 1000
    return QCoreApplication.translate("Formatting", "{number} TB").format(number=format_number(value, ".1f"))


def format_time(iso_utc: str) -> str:
    """An ISO 8601 time as local "2026-03-01 14:05", in the way of the place; text that is no time, or none of here, comes back
    unchanged."""
    try:
        return format_moment(datetime.fromisoformat(iso_utc).astimezone())
    except (ValueError, OverflowError, OSError):  # before the first day; on Windows also before 1970
        return iso_utc


def format_time_of_year(iso_utc: str) -> str:
    """The same without the year, "03-01 14:05", where there is little room."""
    try:
        moment = datetime.fromisoformat(iso_utc).astimezone()
    except (ValueError, OverflowError, OSError):
        return iso_utc
    return f"{format_day_of_year(moment.date())} {format_clock(moment)}"


def format_recent(iso_utc: str) -> str:
    """An ISO 8601 time as local "14:05", with its day before it unless that is today: "03-01 14:05"."""
    try:
        moment = datetime.fromisoformat(iso_utc).astimezone()
    except (ValueError, OverflowError, OSError):
        return iso_utc
    clock = format_clock(moment)
    is_today = moment.date() == datetime.now().astimezone().date()
    return clock if is_today else f"{format_day_of_year(moment.date())} {clock}"


def format_source(name: str) -> str:
    """Where a batch came from, short: the last part of a folder's or file's path; addresses and cameras as they are. Of several
    cameras what each is called, as `runs.views` joins them."""
    if " · " in name and all(": " in each for each in name.split(" · ")):
        return " · ".join(each.partition(": ")[0] for each in name.split(" · "))
    is_path = PurePosixPath(name).is_absolute() or PureWindowsPath(name).is_absolute()
    return PureWindowsPath(name).name or name if is_path else name


def format_percent(fraction: float | None, decimals: int = 1) -> str:
    """A share of one in percent; a dash for none."""
    return "–" if fraction is None else with_percent(format_number(100 * fraction, f".{decimals}f"))


def with_unit(number: str, unit: str) -> str:
    """A number with its unit, in the way of the language: "3 s", "15 %", "20°"; a unit without words of ours, as a camera has one,
    stands behind a blank."""
    if not unit or unit == "°":
        return number + unit
    if unit == "s":
        return QCoreApplication.translate("Formatting", "{seconds} s").format(seconds=number)
    if unit == "min":
        return QCoreApplication.translate("Formatting", "{minutes} min").format(minutes=number)
    return with_percent(number) if unit == "%" else f"{number} {unit}"


def with_percent(number: str | int) -> str:
    """A number with the sign for percent, in the way of the language."""
    return QCoreApplication.translate("Formatting", "{number} %").format(number=number)
