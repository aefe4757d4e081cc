"""What can be a PIN, and how long a wrong one makes a person wait."""

from __future__ import annotations

import pytest

from app.domain.pin import is_possible_pin, wait_after


@pytest.mark.parametrize("text", ["1234", "000000", "123456789012"])
def test_four_to_twelve_digits_are_a_pin(text: str) -> None:
    assert is_possible_pin(text)


@pytest.mark.parametrize("text", ["", "123", "1234567890123", "12a4", "12 34", "١٢٣٤", "²²²²"])
def test_anything_else_is_none(text: str) -> None:
    assert not is_possible_pin(text)


def test_the_wait_grows_and_stays_bearable() -> None:
    assert [wait_after(wrong) for wrong in range(11)] == [0, 0, 0, 2, 4, 8, 16, 32, 60, 60, 60]
    assert wait_after(10**6) == 60
