"""Pictures of cameras with inputs of their own: joined by time, and never one of another part."""

from __future__ import annotations

import random

import numpy as np
import pytest

from app.domain.frame import Frame
from app.domain.timestamps import utc_now
from app.messages.codes import views as codes
from app.messages.codes.cameras import PictureLost
from app.runs.views.picture_joiner import PictureJoiner
from app.sources.source import SourceFrame

PIXELS = Frame(np.zeros((2, 2), np.uint8))


def picture(part: int) -> SourceFrame:
    return SourceFrame(str(part), utc_now(), image=PIXELS)


def left(joiner: PictureJoiner) -> list[SourceFrame]:
    return list(iter(joiner.take, None))


def parts_in(frame: SourceFrame) -> set[str]:
    return {view.name for view in frame.views if view.readable}


def test_pictures_within_the_window_are_one_part() -> None:
    joiner = PictureJoiner(2, 0.5)
    joiner.put(1, picture(1), 10.0)
    assert left(joiner) == [] and joiner.next_deadline == 10.5
    joiner.put(0, picture(1), 10.4)
    (part,) = left(joiner)
    assert [view.name for view in part.views] == ["1", "1"] and part.readable
    assert joiner.next_deadline is None and joiner.unasked == 0


def test_a_picture_that_does_not_come_costs_its_view_until_nobody_can_mistake_it() -> None:
    joiner = PictureJoiner(2, 0.5)
    joiner.put(0, picture(1), 10.0)
    joiner.expire(10.5)
    joiner.put(0, picture(2), 11.0)
    joiner.put(1, picture(1), 11.1)  # late: it must not be taken for part 2's
    joiner.put(0, picture(3), 13.0)
    joiner.put(1, picture(3), 13.1)
    first, second, third = left(joiner)
    assert isinstance(first.views[1].error, codes.OtherViewPictureMissing)
    assert isinstance(second.views[1].error, codes.ViewOutOfStep)
    assert [view.name for view in third.views] == ["3", "3"]
    assert joiner.unasked == 1


def test_parts_that_come_too_close_are_not_guessed_apart() -> None:
    joiner = PictureJoiner(2, 0.5)
    joiner.put(0, picture(1), 10.0)
    joiner.put(0, picture(2), 10.2)
    joiner.put(1, picture(1), 10.3)
    joiner.put(1, picture(2), 10.4)
    first, second = left(joiner)
    assert isinstance(first.views[1].error, codes.PartsTooClose)
    assert isinstance(second.views[1].error, codes.PartsTooClose)
    assert (joiner.opened, joiner.unasked) == (2, 2)


def lost() -> SourceFrame:
    return SourceFrame("lost", utc_now(), error=PictureLost())


def test_a_picture_that_is_reported_as_lost_afterwards_is_no_part_of_its_own() -> None:
    joiner = PictureJoiner(2, 0.3)
    joiner.put(1, picture(1), 10.0)
    joiner.expire(10.3)
    joiner.put(1, picture(2), 15.0)
    joiner.put(0, lost(), 15.1)  # of part 1, which camera 0 can say only now
    joiner.put(0, picture(2), 15.1)
    first, second = left(joiner)
    assert isinstance(first.views[0].error, codes.OtherViewPictureMissing)
    assert [view.name for view in second.views] == ["2", "2"] and joiner.opened == 2


def test_a_part_that_all_cameras_lost_is_one_that_is_not_checked() -> None:
    joiner = PictureJoiner(2, 0.3)
    for view in (0, 1):
        joiner.put(view, lost(), 15.0)
        joiner.put(view, picture(2), 15.0)
    first, second = left(joiner)
    assert [view.error for view in first.views] == [PictureLost()] * 2
    assert [view.name for view in second.views] == ["2", "2"]


@pytest.mark.parametrize("seed", range(60))
def test_parts_and_books_agree_whatever_is_lost_doubled_or_late(seed: int) -> None:
    chance = random.Random(seed)
    views, distance = chance.choice((2, 3, 4)), chance.choice((0.3, 1.0, 4.0))
    window = distance / 2
    arrivals: list[tuple[float, int, int]] = []
    sound: set[int] = set()
    last_fault, moment = float("-inf"), 0.0
    for part in range(1, 61):
        moment += distance * chance.uniform(1.0, 1.8)
        faulty = False
        for view in range(views):
            # One fault a part: where its first picture is late and the others are lost, nothing tells it from the next part.
            fate = 0.5 if faulty else chance.random()
            if fate < 0.04:
                faulty = True  # lost
                continue
            # Late by more than any part's window, but not by more than a camera can be late.
            late = fate < 0.06
            delay = chance.uniform(window, distance) if late else chance.uniform(0.0, 0.99 * window)
            arrivals.append((moment + delay, view, part))
            if fate > 0.98:
                arrivals.append((moment + delay + 0.01 * window, view, part))  # its contact bounced
            faulty = faulty or late or fate > 0.98
        if faulty:
            last_fault = moment
        elif moment - last_fault > 2 * max(3 * window, 2.0) + 2 * distance:
            sound.add(part)
    joiner = PictureJoiner(views, window)
    for at, view, part in sorted(arrivals):
        joiner.put(view, picture(part), at)
    parts = [*left(joiner), *joiner.flush()]
    assert len(parts) == joiner.opened
    assert all(len(part.views) == views for part in parts)
    used = [(place, view.name) for part in parts for place, view in enumerate(part.views) if view.readable]
    assert len(used) + joiner.unasked == len(arrivals)
    for part in parts:
        assert all(view.readable or view.error is not None for view in part.views)
        complete = all(view.readable for view in part.views)
        assert not complete or len(parts_in(part)) == 1, "a part with a picture of another one"
    whole = {next(iter(parts_in(part))) for part in parts if all(view.readable for view in part.views)}
    assert {str(part) for part in sound} <= whole
