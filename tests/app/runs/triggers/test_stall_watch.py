"""A program that stood still says so, to whoever asks first."""

from __future__ import annotations

import pytest

from app.domain.timestamps import utc_now
from app.domain.trigger import Trigger, TriggerOrigin
from app.domain.trigger_plan import TriggerKind, TriggerPlan
from app.messages.codes import triggers as codes
from app.runs.triggers.next_frame import NextFrame
from app.runs.triggers.stall_watch import GRACE_S, STALL_S, StallWatch


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def test_short_gaps_are_none(clock: Clock) -> None:
    watch = StallWatch(clock)
    for _ in range(10):
        clock.now += 0.9 * STALL_S
        assert watch.stood_still_s is None


def test_a_stall_is_seen_before_the_first_tick_after_it(clock: Clock) -> None:
    watch = StallWatch(clock)
    clock.now += 31.0
    assert watch.stood_still_s == pytest.approx(31.0)


def test_what_waited_in_queues_comes_a_moment_later(clock: Clock) -> None:
    watch = StallWatch(clock)
    clock.now += 31.0
    watch.tick()
    clock.now += 0.9 * GRACE_S
    assert watch.stood_still_s == pytest.approx(31.0)
    clock.now += 0.2 * GRACE_S
    assert watch.stood_still_s is None


def test_a_trigger_that_may_have_waited_is_not_judged(clock: Clock) -> None:
    mailbox = NextFrame(TriggerPlan(TriggerKind.SOFTWARE), stalls=StallWatch(clock))
    clock.now += 31.0
    assert not mailbox.accept(Trigger(1, TriggerOrigin.LINE, utc_now(), 131.0, "P-1"))
    frame = mailbox.take(0.0)
    assert frame is not None and frame.error == codes.ProgramStoodStill(31.0)
    clock.now += 2 * GRACE_S
    assert mailbox.accept(Trigger(2, TriggerOrigin.LINE, utc_now(), 133.0, "P-2"))
    mailbox.close()
