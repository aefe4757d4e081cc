"""What can be a PIN, a password, a badge."""

from __future__ import annotations

import pytest

from app.domain.person import Role, is_possible_badge, is_possible_secret


@pytest.mark.parametrize(
    ("secret", "operator", "others"),
    [
        ("", False, False),
        ("123", False, False),
        ("1234", True, False),
        ("12345", True, False),
        ("123456", True, True),
        ("abc1234", False, False),
        ("abcd1234", True, True),
        ("größenwahn", True, True),
        ("line\nbreak", False, False),
        ("x" * 129, False, False),
        ("١٢٣٤", False, False),  # digits, but of no keypad here
    ],
)
def test_how_long_a_secret_must_be(secret: str, operator: bool, others: bool) -> None:
    assert is_possible_secret(secret, Role.OPERATOR) is operator
    assert is_possible_secret(secret, Role.QA) is others
    assert is_possible_secret(secret, Role.ADMIN) is others


@pytest.mark.parametrize(
    ("text", "fits"), [("12", False), ("123", True), ("A\t1", False), ("x" * 256, True), ("x" * 257, False)]
)
def test_what_can_be_a_badge(text: str, fits: bool) -> None:
    assert is_possible_badge(text) is fits
