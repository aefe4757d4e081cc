"""The mailbox of a triggered camera: every frame is a part."""

from __future__ import annotations

import numpy as np

from app.domain.frame import Frame
from app.domain.timestamps import utc_now
from app.messages.codes import sources as codes
from app.sources.mailboxes.every_frame import EveryFrame
from app.sources.source import SourceFrame


def frame(number: int) -> SourceFrame:
    return SourceFrame(f"part {number}", utc_now(), image=Frame(np.zeros((4, 4, 3), np.uint8)))


def test_what_comes_too_fast_loses_its_pixels_and_stays_a_part() -> None:
    mailbox = EveryFrame(frames_with_pixels=3)
    for number in range(6):
        assert mailbox.put(frame(number))
    taken = [mailbox.take(0) for _ in range(6)]
    assert [one.name for one in taken if one is not None] == [f"part {number}" for number in range(6)]
    assert [one.readable for one in taken if one is not None] == [True] * 3 + [False] * 3
    assert all(one is not None and one.error == codes.CameFasterThanJudged() for one in taken[3:])
    assert mailbox.take(0) is None and mailbox.dropped == 0
    assert mailbox.put(frame(7))
    after = mailbox.take(0)
    assert after is not None and after.readable, "there is room again"


def test_a_closed_mailbox_takes_nothing_and_gives_what_it_has() -> None:
    mailbox = EveryFrame()
    mailbox.put(frame(1))
    mailbox.close()
    assert not mailbox.put(frame(2))
    first = mailbox.take(5)
    assert first is not None and first.name == "part 1"
    assert mailbox.empty and mailbox.take(5) is None
