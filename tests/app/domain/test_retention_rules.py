"""How long what is kept: boundaries, what rules may not say, and how they are stored."""

from __future__ import annotations

import json

import pytest

from app.domain.files_kept import FilesKept
from app.domain.legal_hold import order_key
from app.domain.retention import QUOTA_ORDER, KeptDays, RetentionRule, RetentionRules
from app.messages.codes import retention as codes
from app.messages.message import Message

WHOLE, PICTURE, THUMBNAIL, NONE = FilesKept


@pytest.mark.parametrize(
    ("age", "kept"),
    [
        (0, WHOLE),
        (9.99, WHOLE),
        (10, PICTURE),
        (19.99, PICTURE),
        (20, THUMBNAIL),
        (29.99, THUMBNAIL),
        (30, NONE),
        (900, NONE),
    ],
)
def test_what_is_kept_at_an_age(age: float, kept: FilesKept) -> None:
    assert KeptDays(10, 20, 30).kept(age) is kept


def test_nothing_goes_where_no_days_are_said() -> None:
    assert KeptDays().kept(36_500) is WHOLE
    assert KeptDays(maps=5).kept(36_500) is PICTURE
    assert KeptDays(pictures=5).kept(36_500) is THUMBNAIL, "the map goes with its picture, the thumbnail stays"


@pytest.mark.parametrize(
    ("days", "is_in_order"),
    [
        (KeptDays(), True),
        (KeptDays(10, 20, 30), True),
        (KeptDays(10, 10, 10), True),
        (KeptDays(maps=10), True),
        (KeptDays(maps=21, pictures=20), False),
        (KeptDays(pictures=20, thumbnails=19), False),
        (KeptDays(maps=5, thumbnails=30), False),
    ],
)
def test_a_map_does_not_outlive_its_picture_nor_a_picture_its_thumbnail(days: KeptDays, is_in_order: bool) -> None:
    assert days.is_in_order is is_in_order


@pytest.mark.parametrize(
    ("rules", "problem"),
    [
        (RetentionRules(good=KeptDays(10, 20, 30), other=KeptDays(10, 20, 30)), None),
        (RetentionRules(good=KeptDays(), other=KeptDays(pictures=20)), None),
        (RetentionRules(good=KeptDays(pictures=20)), None),
        (RetentionRules(good=KeptDays(10, 20, 30), other=KeptDays(10, 20, 29)), codes.OthersGoBeforeGood()),
        (RetentionRules(good=KeptDays(pictures=20), other=KeptDays(maps=19)), codes.OthersGoBeforeGood()),
        (RetentionRules(good=KeptDays(maps=9, pictures=8)), codes.DaysOutOfOrder()),
        (RetentionRules(good=KeptDays(maps=-1)), codes.DaysOutOfRange(36_500)),
        (RetentionRules(quota_gigabytes=-1), codes.QuotaOutOfRange(1_000_000)),
        (RetentionRules(floor_days=0), codes.FloorTooShort(1)),
    ],
)
def test_rules_that_do_not_fit_together_say_why(rules: RetentionRules, problem: Message | None) -> None:
    if rules == RetentionRules(good=KeptDays(), other=KeptDays(pictures=20)):
        problem = codes.OthersGoBeforeGood()  # good ones for ever, the evidence not
    assert next(rules.problems(), None) == problem


def test_rules_come_back_as_they_were_stored_and_damaged_ones_remove_nothing() -> None:
    rules = RetentionRules(True, KeptDays(1, 2, 3), KeptDays(4, 5, 6), 700, 8)
    assert RetentionRules.read(rules.stored()) == rules
    for stored in ({}, {"rules": "{"}, {"rules": '{"floor_days": "x"}'}, {"rules": json.dumps({"floor_days": 0})}):
        read = RetentionRules.read(stored)
        assert read == RetentionRules() and not read.ask_for_something and not read.is_daily


def test_the_quota_takes_what_is_worth_least_first() -> None:
    assert [(rule.is_good, rule.target) for rule in QUOTA_ORDER] == [
        (True, PICTURE), (True, THUMBNAIL), (False, PICTURE), (False, THUMBNAIL),
    ]  # fmt: skip
    assert RetentionRule.by_age(NONE, is_good=False) is RetentionRule.OTHER_ALL


@pytest.mark.parametrize("typed", ["a-17", " A-17", "A-17 ", "A-17"])
def test_a_hold_knows_an_order_however_it_was_typed(typed: str) -> None:
    assert order_key(typed) == "a-17"
