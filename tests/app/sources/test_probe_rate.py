"""How many frames a second a source is said to deliver."""

from __future__ import annotations

from itertools import accumulate

import pytest

from app.sources.probe import long_run_rate


def came_at(*gaps: float) -> list[float]:
    return [100.0, *accumulate(gaps, initial=100.0)][1:]


def test_regular_frames_come_at_one_over_their_gap() -> None:
    assert long_run_rate(came_at(0.1)) == pytest.approx(10)
    assert long_run_rate(came_at(*[0.04] * 29)) == pytest.approx(25)


def test_what_had_waited_in_a_stream_does_not_count() -> None:
    burst = came_at(*[0.001] * 12, *[0.04] * 17)
    assert 29 / (burst[-1] - burst[0]) > 40, "what the plain mean would say"
    assert long_run_rate(burst) == pytest.approx(25)


def test_frames_that_come_in_pairs_are_not_taken_for_more() -> None:
    assert long_run_rate(came_at(*[0.002, 0.078] * 10)) == pytest.approx(25, rel=0.06)
    assert long_run_rate(came_at(*[0.078, 0.002] * 10)) == pytest.approx(25)


def test_a_pause_in_between_counts() -> None:
    assert long_run_rate(came_at(*[0.04] * 10, 1.0, *[0.04] * 10)) == pytest.approx(21 / 1.8)


def test_of_one_frame_and_of_frames_at_once_nobody_knows() -> None:
    assert long_run_rate([]) is None
    assert long_run_rate([5.0]) is None
    assert long_run_rate([5.0, 5.0, 5.0]) is None
