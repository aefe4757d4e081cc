"""Days in a row on the wall calendar, wherever the machine stands."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import date

import pytest

from app.domain.day_span import DaySpan


@pytest.fixture(params=["UTC", "Etc/GMT+12", "Etc/GMT-14"])
def place(request: pytest.FixtureRequest) -> Iterator[None]:
    """The machine's own time zone is another one."""
    if not hasattr(time, "tzset"):
        pytest.skip("the time zone of a process cannot be set here")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TZ", request.param)
        time.tzset()
        yield
    time.tzset()


@pytest.mark.usefixtures("place")
def test_the_ends_of_the_calendar_are_days_like_others() -> None:
    stored = "2026-03-01T08:00:00.000+00:00"
    assert DaySpan(date.min, date.max).holds(stored)
    assert not DaySpan(last=date.min).holds(stored) and not DaySpan(first=date.max).holds(stored)
