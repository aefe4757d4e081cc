"""Numbers as people read them."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale

from app.widgets.formatting import (
    format_beside,
    format_count,
    format_score_and_limit,
    format_source,
    format_time,
    format_time_of_year,
)
from app.widgets.report.local_times import times_note


@pytest.mark.parametrize(
    ("score", "limit", "shown"),
    [
        (1.4, 1.0, ("1.40", "1.00")),
        (1.004, 1.0, ("1.004", "1.000")),
        (0.9996, 1.0, ("0.9996", "1.0000")),
        (1.0049, 1.005, ("1.0049", "1.0050")),
        (1.0, 1.0, ("1.00", "1.00")),
        (1.0 + 2**-40, 1.0, ("1.000000000001", "1.000000000000")),
        (None, 1.0, ("–", "1.00")),
        (None, None, ("–", "–")),
    ],
)
def test_score_and_limit_have_the_digits_that_their_difference_needs(
    score: float | None, limit: float | None, shown: tuple[str, str]
) -> None:
    assert format_score_and_limit(score, limit) == shown


def test_the_nearest_numbers_look_different() -> None:
    score, limit = format_score_and_limit(1.0 + 2**-52, 1.0)
    assert score != limit


@pytest.mark.parametrize(
    ("score", "limits", "shown"),
    [
        (1.004, (1.0,), "1.004"),
        (1.0, (1.0,), "1.00"),
        (1.2499999, (1.25, 1.0), "1.2499999"),
        (0.731, (1.25, 1.0), "0.73"),
        (1.0, (1.25, 1.004), "1.000"),
        (1.4, (), "1.40"),
    ],
)
def test_a_score_does_not_look_like_any_limit_beside_it(score: float, limits: tuple[float, ...], shown: str) -> None:
    assert format_beside(score, *limits) == shown


def test_counts_stand_in_groups() -> None:
    assert [format_count(count) for count in (0, 999, 20_000)] == ["0", "999", "20\u202f000"]


@pytest.mark.parametrize("text", ["", "soon", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00"])
def test_what_is_no_time_here_is_shown_as_it_is(text: str) -> None:
    assert format_time(text) == text


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("/data/parts/monday", "monday"),
        ("C:\\parts\\monday", "monday"),
        ("\\\\server\\share\\monday", "monday"),
        ("rtsp://10.0.0.5/stream", "rtsp://10.0.0.5/stream"),
        ("GigE/USB3 Vision LINE-7", "GigE/USB3 Vision LINE-7"),
        ("/", "/"),
    ],
)
def test_a_path_is_shown_by_its_last_part_and_a_camera_by_its_name(name: str, shown: str) -> None:
    assert format_source(name) == shown


def test_a_report_says_of_where_its_times_are() -> None:
    summer = datetime(2026, 7, 1, 12, tzinfo=UTC)
    note = times_note(summer)
    hours = (summer.astimezone().utcoffset() or timedelta()) / timedelta(hours=1)
    assert f"UTC{int(hours):+03d}:" in note and summer.astimezone().strftime("%Z") in note


@pytest.mark.parametrize("place", ["C", "de_DE", "en_GB", "ja_JP"])
def test_a_time_without_its_year_is_whole_in_every_place(place: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(place) if place != "C" else QLocale.c())
    try:
        whole, short = format_time("2026-03-14T09:05:00+00:00"), format_time_of_year("2026-03-14T09:05:00+00:00")
    finally:
        QLocale.setDefault(before)
    day, clock = short.split(" ")
    assert "2026" not in short and whole.endswith(clock) and re.findall(r"\d+", day)[:2] in (["03", "14"], ["14", "03"])
