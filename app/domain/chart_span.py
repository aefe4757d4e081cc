"""Of when parts are counted in charts, and in which steps: hours, days or weeks of the place where somebody looks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum

from app.domain.part_query import PartQuery


class ChartSpan(StrEnum):
    """From when until now, or a day."""

    TODAY = "today"
    YESTERDAY = "yesterday"
    LAST_24_HOURS = "last_24_hours"
    LAST_7_DAYS = "last_7_days"
    LAST_30_DAYS = "last_30_days"
    LAST_YEAR = "last_year"


class Step(StrEnum):
    """What is counted together."""

    HOUR = "hour"
    DAY = "day"
    WEEK = "week"


STEPS = {
    ChartSpan.TODAY: Step.HOUR,
    ChartSpan.YESTERDAY: Step.HOUR,
    ChartSpan.LAST_24_HOURS: Step.HOUR,
    ChartSpan.LAST_7_DAYS: Step.DAY,
    ChartSpan.LAST_30_DAYS: Step.DAY,
    ChartSpan.LAST_YEAR: Step.WEEK,
}
_DAYS = {ChartSpan.LAST_7_DAYS: 7, ChartSpan.LAST_30_DAYS: 30}
_HOURS, _WEEKS = 24, 52


@dataclass(frozen=True, slots=True)
class ChartFilter:
    """Whose parts are counted, and of when."""

    product: int | None = None
    """The number of a product; None: all of them."""
    span: ChartSpan = ChartSpan.LAST_24_HOURS
    station: str = ""
    """The name of a computer; empty: whichever."""

    @property
    def step(self) -> Step:
        return STEPS[self.span]

    def query(self, edges: tuple[str, ...]) -> PartQuery:
        """The parts of all steps together."""
        return PartQuery(
            products=() if self.product is None else (self.product,),
            since=edges[0],
            until=edges[-1],
            stations=(self.station,) if self.station else (),
        )


def edges_of(span: ChartSpan, now: datetime, zone: tzinfo | None = None) -> tuple[str, ...]:
    """Where steps begin, and where the last one ends, as stored times are written; `zone` is that of this machine unless given.

    Whole hours, days from midnight to midnight, weeks from Monday: the last one goes on. An hour that a clock repeats is two, and
    one that it leaves out is none.
    """
    here = now.astimezone(zone)
    today = here.date()
    match span:
        case ChartSpan.TODAY:
            return _hours(_midnight(today, zone), _midnight(today + timedelta(days=1), zone))
        case ChartSpan.YESTERDAY:
            return _hours(_midnight(today - timedelta(days=1), zone), _midnight(today, zone))
        case ChartSpan.LAST_24_HOURS:
            begun = here.replace(minute=0, second=0, microsecond=0)
            return _hours(begun - timedelta(hours=_HOURS - 1), begun + timedelta(hours=1))
        case ChartSpan.LAST_YEAR:
            monday = today - timedelta(days=today.weekday())
            weeks = (monday + timedelta(weeks=number - _WEEKS + 1) for number in range(_WEEKS + 1))
            return tuple(_stored(_midnight(day, zone)) for day in weeks)
        case _:
            days = _DAYS[span]
            return tuple(
                _stored(_midnight(today + timedelta(days=number - days + 1), zone)) for number in range(days + 1)
            )


def _hours(first: datetime, last: datetime) -> tuple[str, ...]:
    first, last = first.astimezone(UTC), last.astimezone(UTC)  # where every hour lasts an hour
    count = round((last - first) / timedelta(hours=1))
    return tuple(_stored(first + timedelta(hours=number)) for number in range(count + 1))


def _midnight(day: date, zone: tzinfo | None) -> datetime:
    at = datetime.combine(day, time.min)
    return at.astimezone() if zone is None else at.replace(tzinfo=zone)


def _stored(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="milliseconds")
