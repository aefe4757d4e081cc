"""When frames are compressed: worked out by hand."""

from __future__ import annotations

import pytest

from app.runs.compression_pace import CompressionPace

SIZE = 1280 * 1024 * 3


@pytest.mark.parametrize(("rate", "expected"), [(1.0, True), (10.0, True), (20.0, False), (30.0, False)])
def test_a_frame_that_takes_35_ms_is_compressed_up_to_fourteen_a_second(rate: float, expected: bool) -> None:
    pace = CompressionPace()
    for number in range(50):
        pace.note_arrival(number / rate)
        pace.note_compression(0.035, SIZE)
    assert pace.allows(SIZE) is expected


def test_small_frames_are_always_compressed_and_a_fast_processor_compresses_more() -> None:
    pace = CompressionPace()
    for number in range(50):
        pace.note_arrival(number / 30.0)
    assert pace.allows(300 * 300 * 3)
    assert not pace.allows(SIZE)
    for _ in range(50):
        pace.note_compression(0.010, SIZE)
    assert pace.allows(SIZE)


def test_the_first_frame_is_compressed() -> None:
    assert CompressionPace().allows(SIZE)
