"""What a person types to find lines of the log, as it is stored: they know the words that they read, in their language."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import TypeVar

from app.domain.audit_entry import AuditAction
from app.domain.folded_text import folded
from app.pages.audit.parts.words import (
    COLUMNS,
    KINDS,
    VALUES,
    action_word,
    column_word,
    kind_word,
    setting_word,
    worded_values,
)
from app.settings.schema import SCHEMA
from app.storage.audit.audit_log import AuditFilter, AuditWord

T = TypeVar("T")
_WORDED = (*VALUES, "rule", "role")


def sought_lines(kind: str, text: str) -> AuditFilter:
    """Lines of a kind, or of any where it is empty, in which each word of the text is read."""
    return AuditFilter(kind, tuple(_sought(word) for word in text.split()))


def _sought(word: str) -> AuditWord:
    values = ((column, value, words) for column in _WORDED for value, words in worded_values(column).items())
    return AuditWord(
        word,
        kinds=_read_as(word, ((kind, kind_word(kind)) for kind in KINDS)),
        actions=_read_as(word, ((action, action_word(action)) for action in AuditAction)),
        settings=_read_as(word, ((row.key, setting_word(row.key)) for row in SCHEMA)),
        columns=_read_as(word, ((column, column_word(column)) for column in COLUMNS)),
        values=_read_as(word, (((column, value), words) for column, value, words in values)),
        times=_times(word),
    )


def _read_as(word: str, stored: Iterable[tuple[T, str]]) -> frozenset[T]:
    return frozenset(each for each, words in stored if folded(word) in folded(words))


def _times(word: str) -> tuple[str, str] | None:
    """A day as the table shows it: here, and not in UTC."""
    try:
        day = datetime.strptime(word, "%Y-%m-%d")
        # The next midnight and not 24 hours: days on which clocks are changed are shorter or longer.
        return _in_utc(day), _in_utc(day + timedelta(days=1))
    except (ValueError, OverflowError, OSError):
        return None


def _in_utc(moment: datetime) -> str:
    return moment.astimezone().astimezone(UTC).isoformat(timespec="milliseconds")
