"""Steps of time: hours, days and weeks of the place where somebody looks."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from app.domain.chart_span import ChartFilter, ChartSpan, edges_of

BERLIN = ZoneInfo("Europe/Berlin")
NOON = datetime(2026, 3, 4, 12, 34, 56, tzinfo=UTC)
"""A Wednesday."""


def lengths(edges: tuple[str, ...]) -> set[timedelta]:
    times = [datetime.fromisoformat(edge) for edge in edges]
    return {later - earlier for earlier, later in pairwise(times)}


def test_today_is_the_hours_between_two_midnights_of_the_place() -> None:
    edges = edges_of(ChartSpan.TODAY, NOON, BERLIN)

    assert (edges[0], edges[-1]) == ("2026-03-03T23:00:00.000+00:00", "2026-03-04T23:00:00.000+00:00")
    assert len(edges) == 25


def test_yesterday_ends_where_today_begins() -> None:
    assert edges_of(ChartSpan.YESTERDAY, NOON, BERLIN)[-1] == edges_of(ChartSpan.TODAY, NOON, BERLIN)[0]


def test_the_last_24_hours_end_with_the_hour_that_goes_on() -> None:
    edges = edges_of(ChartSpan.LAST_24_HOURS, NOON, BERLIN)

    assert (edges[0], edges[-1]) == ("2026-03-03T13:00:00.000+00:00", "2026-03-04T13:00:00.000+00:00")
    assert lengths(edges) == {timedelta(hours=1)}


def test_in_a_place_half_an_hour_apart_hours_begin_at_its_own() -> None:
    edges = edges_of(ChartSpan.LAST_24_HOURS, NOON, ZoneInfo("Asia/Kolkata"))

    assert edges[-1] == "2026-03-04T13:30:00.000+00:00"


@pytest.mark.parametrize(("day", "hours"), [(29, 23), (28, 24)])
def test_the_day_of_summer_time_has_an_hour_less(day: int, hours: int) -> None:
    edges = edges_of(ChartSpan.TODAY, datetime(2026, 3, day, 12, tzinfo=UTC), BERLIN)

    assert len(edges) == hours + 1
    assert lengths(edges) == {timedelta(hours=1)}


def test_the_day_of_winter_time_has_an_hour_more() -> None:
    assert len(edges_of(ChartSpan.TODAY, datetime(2026, 10, 25, 12, tzinfo=UTC), BERLIN)) == 26


def test_days_lie_between_midnights_also_over_a_change_of_the_clock() -> None:
    edges = edges_of(ChartSpan.LAST_7_DAYS, datetime(2026, 3, 31, 12, tzinfo=UTC), BERLIN)

    assert len(edges) == 8
    assert lengths(edges) == {timedelta(hours=24), timedelta(hours=23)}
    assert {datetime.fromisoformat(edge).astimezone(BERLIN).hour for edge in edges} == {0}
    assert edges[-1] == "2026-03-31T22:00:00.000+00:00"


def test_weeks_begin_on_mondays_and_the_last_one_goes_on() -> None:
    edges = edges_of(ChartSpan.LAST_YEAR, NOON, BERLIN)

    assert len(edges) == 53
    assert {datetime.fromisoformat(edge).astimezone(BERLIN).weekday() for edge in edges} == {0}
    assert edges[-1] > NOON.isoformat(timespec="milliseconds") > edges[-2]


def test_a_filter_asks_for_what_it_names() -> None:
    edges = ("2026-03-03T23:00:00.000+00:00", "2026-03-04T23:00:00.000+00:00")
    query = ChartFilter(7, ChartSpan.TODAY, "line-2").query(edges)

    assert (query.products, query.stations, query.since, query.until) == ((7,), ("line-2",), *edges)
    assert ChartFilter().query(edges).products == ()
