"""Deadlines: each trigger is answered once, by its verdict or by the clock, in whatever order they come."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.line.deadlines import Deadlines, Expected


def expected(number: int, due: float) -> Expected:
    return Expected((number, ""), f"P{number}", "", due)


def test_a_verdict_in_time_leaves_nothing_to_expire() -> None:
    deadlines = Deadlines()
    deadlines.expect(expected(1, 10.0))
    assert deadlines.outstanding == 1 and deadlines.next_due == 10.0
    found = deadlines.judged((1, ""))
    assert found is not None and found.part_number == "P1"
    assert deadlines.expire(100.0) == () and deadlines.outstanding == 0 and deadlines.next_due is None


def test_a_trigger_expires_once_and_a_later_verdict_finds_it_expired() -> None:
    deadlines = Deadlines()
    deadlines.expect(expected(1, 10.0))
    deadlines.expect(expected(2, 11.0))
    assert deadlines.expire(9.9) == ()
    assert [each.trigger for each in deadlines.expire(10.0)] == [(1, "")]
    assert deadlines.expire(10.5) == ()
    assert deadlines.judged((1, "")) is None and deadlines.has_expired((1, ""))
    assert not deadlines.has_expired((2, "")) and deadlines.next_due == 11.0


def test_the_same_number_in_another_run_is_another_trigger() -> None:
    deadlines = Deadlines()
    deadlines.expect(Expected((1, "monday"), None, "", 1.0))
    deadlines.expire(2.0)
    deadlines.expect(Expected((1, "tuesday"), None, "", 3.0))
    assert deadlines.judged((1, "tuesday")) is not None and not deadlines.has_expired((1, "tuesday"))


@given(st.lists(st.sampled_from(["trigger", "judge", "tick"]), max_size=60))
def test_each_trigger_gets_exactly_one_answer_that_counts(events: list[str]) -> None:
    deadlines, now, number, open_triggers, answers = Deadlines(), 0.0, 0, [], []
    for event in events:
        now += 1.0
        if event == "trigger":
            number += 1
            open_triggers.append(number)
            deadlines.expect(expected(number, now + 2.5))
        elif event == "judge" and open_triggers:
            trigger = open_triggers.pop(0)
            if deadlines.judged((trigger, "")) is not None:
                answers.append(trigger)
        answers += [each.trigger[0] for each in deadlines.expire(now)]
    answers += [each.trigger[0] for each in deadlines.expire(now + 100)]
    assert sorted(answers) == list(range(1, number + 1))
