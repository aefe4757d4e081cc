"""What a person looks for among the parts of all batches, and the searches that they keep under a name."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum

from app.domain.part_query import PartQuery, PartSort

LONGEST_SEARCH_NAME = 60


class Span(StrEnum):
    """When parts were taken, as seen from the moment in which somebody looks."""

    ALWAYS = "always"
    TODAY = "today"
    LAST_24_HOURS = "last_24_hours"
    THIS_WEEK = "this_week"
    """From Monday on."""
    BETWEEN = "between"
    """As the query says."""


@dataclass(frozen=True, slots=True)
class PartSearch:
    """Kept as JSON: a field that is added needs a default."""

    query: PartQuery = field(default_factory=PartQuery)
    """Its times count for `Span.BETWEEN` alone."""
    span: Span = Span.ALWAYS
    sort: PartSort = field(default_factory=PartSort)

    def at(self, now: datetime) -> PartQuery:
        """What is asked at the moment `now`; without a time zone it is this machine's wall clock. Days begin in its zone."""
        if self.span is Span.BETWEEN:
            return self.query
        return replace(self.query, since=_since(self.span, now), until="")


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search with the name under which it is found again."""

    id: int
    name: str
    search: PartSearch
    saved_at: str
    """ISO 8601 in UTC."""


def span_of(query: PartQuery) -> Span:
    """By which a search keeps the times of a query."""
    return Span.BETWEEN if query.since or query.until else Span.ALWAYS


def _since(span: Span, now: datetime) -> str:
    match span:
        case Span.TODAY:
            return _midnight(now)
        case Span.THIS_WEEK:
            return _midnight(now - timedelta(days=now.weekday()))
        case Span.LAST_24_HOURS:
            return _stored(now.astimezone(UTC) - timedelta(hours=24))
    return ""


def _midnight(moment: datetime) -> str:
    # Without the time of day first: where clocks were changed in between, midnight was at another distance from UTC than now.
    return _stored(datetime.combine(moment.date(), time.min, moment.tzinfo))


def _stored(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="milliseconds")
