"""Which frame belongs to which trigger, and what becomes of a trigger without one."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.trigger import Trigger, TriggerOrigin
from app.domain.trigger_plan import TriggerPlan
from app.messages.codes import sources as source_codes
from app.messages.codes import triggers as codes
from app.messages.message import Message
from app.runs.triggers.each_frame import EachFrame
from app.runs.triggers.fired_camera import LAST_RESORT_S, FiredCamera
from app.runs.triggers.gate import TriggerGate
from app.runs.triggers.next_frame import NextFrame
from app.runs.triggers.part_numbers import PartNumbers
from app.runs.triggers.port import RunTriggers
from app.runs.triggers.waiting_parts import WaitingParts
from app.sources.errors import SourceError
from app.sources.source import SourceFrame
from tests.support.triggered_camera import TriggeredCamera, damaged, sound

PLAN = TriggerPlan(timeout_s=2.0, queue=3)


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


class Shots:
    """A mailbox with a camera whose frames a test puts when it wants to."""

    def __init__(self, plan: TriggerPlan = PLAN, last_resort_s: float = 2.0) -> None:
        self.clock = Clock()
        self.camera = TriggeredCamera(lambda _: None)
        self.unasked = 0
        self.mailbox = FiredCamera(plan, self.camera, self._count, self.clock, 0.0, last_resort_s)
        self.accepted = 0
        self.settled = 0

    def trigger(self) -> bool:
        """Ask for a part, and wait until the camera was fired for it or it was given up."""
        self.accepted += 1
        taken = self.mailbox.accept(Trigger(self.accepted, TriggerOrigin.BUTTON, f"t{self.accepted}", self.clock.now))
        until(lambda: self.mailbox._to_fire.empty())
        time.sleep(0.002)
        return taken

    def _count(self) -> None:
        self.unasked += 1


def until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 10
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.001)


def take_all(mailbox: WaitingParts) -> list[tuple[int, object]]:
    """Number of the trigger, and the name of its picture or the kind of reason."""
    parts: list[tuple[int, object]] = []
    while (frame := mailbox.take(0)) is not None:
        assert frame.trigger is not None
        parts.append((frame.trigger.number, frame.name if frame.readable else type(frame.error)))
    return parts


def test_pictures_come_in_the_order_of_their_triggers() -> None:
    shots = Shots()
    for number in (1, 2, 3):
        assert shots.trigger()
        shots.mailbox.put(sound(number))
    assert take_all(shots.mailbox) == [(1, "shot 1"), (2, "shot 2"), (3, "shot 3")]
    shots.mailbox.close()


def test_a_damaged_picture_answers_its_own_trigger() -> None:
    shots = Shots()
    shots.trigger()
    shots.mailbox.put(damaged(1))
    shots.trigger()
    shots.mailbox.put(sound(2))
    assert take_all(shots.mailbox) == [(1, source_codes.NoImageDelivered), (2, "shot 2")]
    shots.mailbox.close()


def test_a_picture_that_nobody_asked_for_is_said_and_not_judged() -> None:
    shots = Shots()
    shots.mailbox.put(sound(0))
    assert (take_all(shots.mailbox), shots.unasked) == ([], 1)
    shots.trigger()
    shots.mailbox.put(sound(1))
    assert take_all(shots.mailbox) == [(1, "shot 1")]
    shots.mailbox.close()


def test_a_lost_picture_shifts_no_other() -> None:
    shots = Shots()
    shots.trigger()
    shots.clock.now += 2.0
    assert not shots.trigger(), "until the camera is in step again nothing is judged"
    shots.mailbox.put(sound(1))  # too late, and told apart from that of the second trigger
    assert shots.trigger()
    shots.mailbox.put(sound(2))
    assert take_all(shots.mailbox) == [
        (1, codes.PictureCameTooLate),
        (2, codes.PicturesOutOfStep),
        (3, "shot 2"),
    ]
    assert (shots.camera.shots, shots.unasked) == (2, 1)
    shots.mailbox.close()


def test_a_picture_that_comes_long_after_the_time_out_is_of_no_other_part() -> None:
    shots = Shots(TriggerPlan(timeout_s=0.1, debounce_ms=0), LAST_RESORT_S)
    shots.trigger()
    shots.clock.now += 0.1
    assert not shots.mailbox.empty, "too late"
    shots.clock.now += 3.0  # a long exposure, and the patience of the source
    assert not shots.trigger()
    shots.mailbox.put(sound(1))
    assert shots.trigger()
    shots.mailbox.put(sound(2))
    assert take_all(shots.mailbox) == [(1, codes.PictureCameTooLate), (2, codes.PicturesOutOfStep), (3, "shot 2")]
    shots.mailbox.close()


@pytest.mark.parametrize("fails", [False, True])
def test_while_a_command_has_not_returned_its_picture_may_still_come(fails: bool) -> None:
    clock, camera = Clock(), SlowToFire(fails)
    mailbox = FiredCamera(TriggerPlan(timeout_s=0.1), camera, lambda: None, clock)
    mailbox.accept(Trigger(1, TriggerOrigin.LINE, "", clock.now))
    assert camera.firing.wait(10)
    clock.now += 0.2
    assert not mailbox.empty, "too late"
    clock.now += 60.0
    assert not mailbox.accept(Trigger(2, TriggerOrigin.LINE, "", clock.now))
    camera.may_return.set()
    until(lambda: not mailbox._firing)
    clock.now += 9.0
    assert mailbox.accept(Trigger(3, TriggerOrigin.LINE, "", clock.now)) is fails, "what was not fired owes no picture"
    mailbox.close()


def test_a_picture_that_never_comes_is_waited_for_as_a_last_resort_only_so_long() -> None:
    shots = Shots()
    shots.trigger()
    shots.clock.now += 2.0
    assert not shots.trigger()
    shots.clock.now += 1.9
    assert not shots.trigger()
    shots.clock.now += 0.2
    assert shots.trigger()
    shots.mailbox.put(sound(2))
    assert take_all(shots.mailbox)[3] == (4, "shot 2")
    shots.mailbox.close()


def test_a_part_that_comes_while_the_camera_is_busy_is_not_checked() -> None:
    shots = Shots()
    shots.trigger()
    shots.trigger()
    shots.mailbox.put(sound(1))
    assert take_all(shots.mailbox) == [(1, "shot 1"), (2, codes.CameraStillBusy)]
    assert shots.camera.shots == 1
    shots.mailbox.close()


def test_a_part_waits_a_moment_for_a_busy_camera() -> None:
    camera = TriggeredCamera(lambda _: None)
    mailbox = FiredCamera(PLAN, camera, lambda: None, patience_s=5.0)
    for number in (1, 2):
        mailbox.accept(Trigger(number, TriggerOrigin.BUTTON, "", time.monotonic()))
    until(lambda: camera.shots == 1)
    mailbox.put(sound(1))
    until(lambda: camera.shots == 2)
    mailbox.put(sound(2))
    assert take_all(mailbox) == [(1, "shot 1"), (2, "shot 2")]
    mailbox.close()


class SlowToFire(TriggeredCamera):
    """`fire` returns when the test says so."""

    def __init__(self, fails: bool = False) -> None:
        super().__init__(lambda _: None)
        self._fails = fails
        self.firing = threading.Event()
        self.may_return = threading.Event()

    def fire(self) -> None:
        super().fire()
        self.firing.set()
        assert self.may_return.wait(10)
        if self._fails:
            raise SourceError(source_codes.NotConnected())


def test_a_part_that_waited_too_long_for_a_slow_command_is_not_taken_elsewhere() -> None:
    clock, camera = Clock(), SlowToFire()
    mailbox = FiredCamera(PLAN, camera, lambda: None, clock)
    mailbox.accept(Trigger(1, TriggerOrigin.LINE, "", clock.now))
    assert camera.firing.wait(10)
    mailbox.accept(Trigger(2, TriggerOrigin.LINE, "", clock.now))
    mailbox.put(sound(1))
    clock.now += 1.5
    camera.may_return.set()
    assert mailbox.take(0) is not None
    until(lambda: not mailbox.empty)
    assert (take_all(mailbox), camera.shots) == ([(2, codes.CameraStillBusy)], 1)
    mailbox.close()


def test_a_camera_out_of_reach_says_so_at_once() -> None:
    shots = Shots()
    shots.camera.reachable = False
    shots.trigger()
    until(lambda: not shots.mailbox.empty)
    shots.camera.reachable = True
    shots.trigger()
    shots.mailbox.put(sound(1))
    assert take_all(shots.mailbox) == [(1, source_codes.NotConnected), (2, "shot 1")]
    shots.mailbox.close()


def test_no_room_is_told_in_order_and_costs_no_pixels() -> None:
    shots = Shots()
    for number in (1, 2, 3):
        shots.trigger()
        shots.mailbox.put(sound(number))
    assert not shots.trigger()
    assert shots.camera.shots == 3, "the camera was not fired for it"
    assert take_all(shots.mailbox) == [(1, "shot 1"), (2, "shot 2"), (3, "shot 3"), (4, codes.TooManyPartsWait)]
    assert shots.trigger(), "there is room again"
    shots.mailbox.close()


@pytest.mark.parametrize("reason", [codes.PassedWhilePaused(), codes.PassedWhileFrozen(7)])
def test_while_the_run_is_held_neither_what_comes_nor_what_waits_is_judged(reason: Message) -> None:
    shots = Shots()
    for number, frame in enumerate((sound(1), damaged(2)), 1):
        shots.trigger()
        shots.mailbox.put(frame)
        assert shots.camera.shots == number
    shots.trigger()
    shots.mailbox.hold(reason)
    shots.mailbox.put(sound(3))
    assert not shots.trigger()
    assert take_all(shots.mailbox) == [
        (1, type(reason)),
        (2, source_codes.NoImageDelivered),
        (3, type(reason)),
        (4, type(reason)),
    ]
    shots.mailbox.hold(None)
    shots.trigger()
    shots.mailbox.put(sound(4))
    assert take_all(shots.mailbox) == [(5, "shot 4")]
    shots.mailbox.close()


def test_a_part_whose_turn_comes_after_the_run_was_held_is_judged() -> None:
    shots = Shots()
    shots.trigger()
    shots.mailbox.hold(codes.PassedWhilePaused())
    shots.mailbox.put(sound(1))
    shots.mailbox.hold(None)
    assert take_all(shots.mailbox) == [(1, "shot 1")]
    shots.mailbox.close()


def test_a_taker_that_waits_hears_of_a_picture_that_does_not_come() -> None:
    mailbox = NextFrame(TriggerPlan(timeout_s=0.1))
    mailbox.accept(Trigger(1, TriggerOrigin.BUTTON, "t1", time.monotonic()))
    frame = mailbox.take(10)
    assert frame is not None and isinstance(frame.error, codes.PictureCameTooLate)
    assert (frame.captured_at, frame.name) == ("t1", "part 000001")


def test_closing_wakes_the_taker_and_answers_what_waits() -> None:
    shots = Shots()
    shots.trigger()
    taken: list[SourceFrame | None] = []
    taker = threading.Thread(target=lambda: taken.append(shots.mailbox.take(30)))
    taker.start()
    shots.mailbox.close()
    taker.join(5)
    assert taken[0] is not None and not taken[0].readable and taken[0].error is None
    assert not shots.trigger() and len(take_all(shots.mailbox)) == 1, "also what is asked for between close and end"


def frame_of(began: float) -> SourceFrame:
    return SourceFrame(f"began {began}", "", image=sound(1).image, read_began=began)


def test_of_a_camera_that_runs_freely_a_trigger_gets_what_began_after_it() -> None:
    clock = Clock()
    mailbox = NextFrame(PLAN, clock)
    mailbox.put(frame_of(99.0))
    for number, moment in ((1, 100.0), (2, 100.5)):
        mailbox.accept(Trigger(number, TriggerOrigin.BUTTON, "", moment))
    for began in (99.9, 100.2, 100.4, 100.6):
        mailbox.put(frame_of(began))
    assert take_all(mailbox) == [(1, "began 100.2"), (2, "began 100.6")]
    assert mailbox.dropped == 0


def hardware(plan: TriggerPlan = PLAN) -> tuple[EachFrame, RunTriggers]:
    triggers = RunTriggers()
    triggers.begin(TriggerGate(), PartNumbers())
    mailbox = EachFrame(plan, triggers)
    triggers.open(mailbox, from_outside=False)
    return mailbox, triggers


def test_each_frame_of_an_input_is_a_part_sound_or_not() -> None:
    mailbox, triggers = hardware()
    mailbox.put(sound(1))
    mailbox.put(damaged(2))
    assert take_all(mailbox) == [(1, "shot 1"), (2, source_codes.NoImageDelivered)]
    mailbox.hold(codes.PassedWhileFrozen(1))
    mailbox.put(sound(3))
    assert take_all(mailbox) == [(3, codes.PassedWhileFrozen)]
    assert triggers.counts.accepted == 3


def test_an_input_that_is_too_fast_overflows() -> None:
    mailbox, _ = hardware()
    for number in range(1, 6):
        mailbox.put(sound(number))
    assert [what for _, what in take_all(mailbox)][3:] == [codes.TooManyPartsWait] * 2


EVENTS = st.lists(
    st.sampled_from(
        ["trigger", "frame", "late frame", "lose frame", "wait", "take", "hold", "go on", "unplug", "plug"]
    ),
    max_size=60,
)


@settings(max_examples=40, deadline=None)
@given(EVENTS)
def test_whatever_happens_each_trigger_leaves_one_part_in_order_and_never_with_the_picture_of_another(
    events: list[str],
) -> None:
    shots = Shots()
    parts: list[tuple[int, object]] = []
    shot_of: dict[int, int] = {}
    owed: list[int] = []
    fired_at: dict[int, float] = {}
    for event in events:
        # A picture that is later than twice the time-out is never seen again, as far as the promise goes.
        while owed and shots.clock.now - fired_at[owed[0]] >= 4.0:
            owed.pop(0)
        if event == "trigger":
            before = shots.camera.shots
            shots.trigger()
            if shots.camera.shots > before:
                shot_of[shots.camera.shots] = shots.accepted
                owed.append(shots.camera.shots)
                fired_at[shots.camera.shots] = shots.clock.now
        elif event == "frame" and owed:
            shots.mailbox.put(sound(owed.pop(0)))
        elif event == "late frame" and owed:
            shots.clock.now = max(shots.clock.now, fired_at[owed[0]] + 2.5)  # given up, and still waited for
            _ = shots.mailbox.empty
            shots.mailbox.put(sound(owed.pop(0)))
        elif event == "lose frame" and owed:
            owed.pop(0)
            shots.clock.now += 2.0
            _ = shots.mailbox.empty
            shots.clock.now += 2.0
        elif event == "wait":
            shots.clock.now += 0.3
        elif event == "take":
            parts += take_all(shots.mailbox)
        elif event == "hold":
            shots.mailbox.hold(codes.PassedWhilePaused())
        elif event == "go on":
            shots.mailbox.hold(None)
        elif event in ("plug", "unplug"):
            shots.camera.reachable = event == "plug"
    shots.mailbox.close()
    parts += take_all(shots.mailbox)
    assert [number for number, _ in parts] == list(range(1, shots.accepted + 1))
    for number, what in parts:
        if isinstance(what, str):
            assert shot_of[int(what.removeprefix("shot "))] == number


@pytest.mark.parametrize("queue", [1, 64])
def test_a_queue_holds_as_many_as_it_says(queue: int) -> None:
    mailbox, _ = hardware(TriggerPlan(queue=queue))
    for number in range(queue + 1):
        mailbox.put(sound(number))
    assert [what for _, what in take_all(mailbox)].count(codes.TooManyPartsWait) == 1
