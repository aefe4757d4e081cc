"""Parts that come to rest before a camera, as the run gets them."""

from __future__ import annotations

import numpy as np

from app.domain.trigger import TriggerOrigin
from app.domain.trigger_plan import TriggerPlan
from app.messages.codes import triggers as codes
from app.messages.codes.sources import NoImageDelivered
from app.messages.message import Message
from app.runs.triggers.gate import TriggerGate
from app.runs.triggers.part_numbers import PartNumbers
from app.runs.triggers.port import RunTriggers
from app.runs.triggers.presence import Scene
from app.runs.triggers.resting_parts import UNSEEN_S, RestingParts
from app.sources.source import SourceFrame
from tests.support.conveyor import HEIGHT, WIDTH, Camera, Part, Picture, table

EMPTY = table()
LYING = Part().at(EMPTY, WIDTH / 2, HEIGHT / 2)
COMING = [Part().at(EMPTY, x, HEIGHT / 2) for x in np.linspace(-20, WIDTH / 2, 6)]


class Place:
    """A camera that was learned the empty view with, and its mailbox."""

    def __init__(self, fps: float = 15.0) -> None:
        self.camera = Camera(fps)
        self.triggers = RunTriggers()
        self.triggers.begin(TriggerGate(), PartNumbers())
        self.mailbox = RestingParts(TriggerPlan(), self.triggers, lambda: self.camera.now_s)
        self.triggers.open(self.mailbox, from_outside=False)
        self.show(EMPTY, times=20)

    def show(self, *pictures: Picture, times: int = 1) -> None:
        for picture in pictures * times:
            self.mailbox.put(SourceFrame("", "at rest", image=self.camera.take(picture)))

    def lay_a_part(self) -> None:
        """It comes, lies there for two seconds, and is taken away."""
        self.show(*COMING)
        self.show(LYING, times=30)
        self.show(EMPTY, times=5)

    def taken(self) -> list[Message | None]:
        """Why each part that came is not judged; None for one that is."""
        frames: list[Message | None] = []
        while (frame := self.mailbox.take(0)) is not None:
            assert frame.trigger is not None and frame.trigger.origin is TriggerOrigin.PRESENCE
            frames.append(frame.error)
        return frames


def test_of_a_camera_that_takes_its_time_a_part_is_judged_too() -> None:
    place = Place(fps=1 / (1.5 * UNSEEN_S))
    place.lay_a_part()
    assert place.taken() == [None]


def test_each_part_that_is_laid_there_is_judged_once() -> None:
    place = Place()
    for _ in range(3):
        place.lay_a_part()
        assert place.taken() == [None]
    assert place.triggers.counts.accepted == 3


def test_a_damaged_frame_is_no_part_and_changes_nothing() -> None:
    place = Place()
    place.show(*COMING)
    place.show(LYING, times=2)
    place.mailbox.put(SourceFrame("", "", error=NoImageDelivered()))
    place.show(LYING, times=20)
    assert place.taken() == [None]


def test_hands_of_a_person_who_paused_the_run_are_no_parts() -> None:
    place = Place()
    place.mailbox.hold(codes.PassedWhilePaused())
    place.lay_a_part()
    place.mailbox.hold(None)
    assert place.taken() == []
    place.lay_a_part()
    assert place.taken() == [None]


def test_a_part_that_lies_there_after_the_camera_was_lost_is_judged() -> None:
    """It may be another one than before: else its verdict would be that of the part before it."""
    place = Place()
    place.show(*COMING)
    place.show(LYING, times=20)
    assert place.taken() == [None]
    place.camera.now_s += UNSEEN_S - 0.1
    place.show(LYING, times=20)
    assert place.taken() == [], "so short a gap hides no change of parts"
    place.camera.now_s += UNSEEN_S + 0.1
    place.show(LYING, times=20)
    assert place.taken() == [None]
    place.show(LYING, times=30)
    assert place.taken() == [], "once"


def test_a_part_that_was_laid_there_during_a_pause_is_judged_after_it_and_one_that_lay_there_before_is_not() -> None:
    place = Place()
    place.show(*COMING)
    place.show(LYING, times=20)
    assert place.taken() == [None]
    place.mailbox.hold(codes.PassedWhilePaused())
    place.show(LYING, times=20)
    place.mailbox.hold(None)
    place.show(LYING, times=20)
    assert place.taken() == []
    place.mailbox.hold(codes.PassedWhilePaused())
    place.show(EMPTY, times=5)
    place.show(*COMING)
    place.show(LYING, times=20)
    assert place.taken() == []
    place.mailbox.hold(None)
    place.show(LYING, times=20)
    assert place.taken() == [None]


def test_a_part_that_comes_while_an_ng_part_waits_to_be_acknowledged_is_not_checked() -> None:
    place = Place()
    place.mailbox.hold(codes.PassedWhileFrozen(7))
    place.lay_a_part()
    assert place.taken() == [codes.PassedWhileFrozen(7)]


def test_the_empty_view_is_learned_anew_when_a_person_wants_it() -> None:
    place = Place()
    place.show(LYING, times=30)
    place.mailbox.learn_empty_view()
    place.show(LYING, times=3)
    assert place.mailbox.scene is Scene.LEARNING
    place.show(LYING, times=20)
    assert place.mailbox.scene is Scene.EMPTY, "a fixture was put there for good"
