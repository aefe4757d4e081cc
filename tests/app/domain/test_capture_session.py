"""Sessions of capture: how they are told apart by time, and what of a product trains."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.domain.capture_session import Division, sessions_of, split_by_pauses
from app.domain.product import NormalImage, Product

BEGAN = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
PRODUCT = Product(1, "Gear", Path("gear"), "", 0, 0, held_out=("Day 2", "gone"))


def image(number: int, minutes: float | None, session: str = "Day") -> NormalImage:
    taken = None if minutes is None else (BEGAN + timedelta(minutes=minutes)).isoformat()
    return NormalImage(
        number, 1, Path(f"{number}.png"), f"{number}.png", "", 8, 8, "", False, session=session, taken_at=taken
    )


def test_a_long_pause_divides_a_session() -> None:
    images = [
        *(image(number, number) for number in range(5)),
        *(image(number, 100 + number) for number in range(5, 10)),
    ]
    names = split_by_pauses(images[::-1])  # whatever order they come in
    clocks = [f"{(BEGAN + timedelta(minutes=minutes)).astimezone():%Y-%m-%d %H:%M}" for minutes in (0, 105)]
    assert names == {number: f"Day {clocks[number // 5]}" for number in range(10)}


def test_half_an_hour_is_no_pause_yet() -> None:
    images = [image(number, 30 * number) for number in range(10)]
    assert split_by_pauses(images) == {}
    assert len(set(split_by_pauses([image(n, 31 * (n // 5) + 0.1 * (n % 5)) for n in range(10)]).values())) == 2


def test_times_that_tell_nothing_divide_nothing() -> None:
    assert split_by_pauses([image(number, 100 * number) for number in range(20)]) == {}  # each copied on another day
    assert split_by_pauses([image(0, 0), image(1, 500), *(image(n, None) for n in range(2, 12))]) == {}
    assert split_by_pauses([]) == {}


def test_sessions_come_by_name_and_what_has_none_last() -> None:
    images = [image(1, 5, "Day 10"), image(2, None, ""), image(3, 1, "Day 2"), image(4, 9, "Day 2")]
    day2, day10, none = sessions_of(PRODUCT, images)
    assert (day2.name, day10.name, none.name) == ("Day 2", "Day 10", "")
    assert day2.is_held_out and not day10.is_held_out and not none.is_held_out
    assert day2.first_taken == images[2].taken_at and day2.last_taken == images[3].taken_at
    assert none.first_taken is None and none.last_taken is None


def test_what_is_set_aside_neither_trains_nor_is_held_out() -> None:
    images = [
        image(1, 0, "Day 1"),
        replace(image(2, 0, "Day 1"), is_set_aside=True),
        replace(image(3, 0, "Day 2"), is_prompt=True),
        image(4, 0, "Day 2"),
        replace(image(5, 0, "Day 2"), is_set_aside=True),
        replace(image(6, 0, ""), is_prompt=True),
    ]
    sessions = sessions_of(PRODUCT, images)
    assert Division.of(sessions) == Division(training=2, held_out=2, held_out_prompts=1)
    assert [session.teaching for session in sessions] == [1, 2, 1]
