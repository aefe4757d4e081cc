"""When a person is called."""

from __future__ import annotations

import pytest

from app.domain.alarm_rules import AlarmRules
from app.messages.codes import triggers as codes
from app.messages.codes.sources import CameFasterThanJudged, NoImageDelivered
from app.messages.message import Message
from app.runs.alarms.alarm_watch import AlarmWatch
from app.sources.source import SourceFrame
from onenip_core.types import Verdict

VERDICTS = {"o": Verdict.OK, "x": Verdict.NG, "?": Verdict.NOT_CHECKED}


def alarms(rules: AlarmRules, line: str) -> list[tuple[int, Message]]:
    """Position and message; `line` has a letter a part."""
    watch = AlarmWatch(rules)
    frame = SourceFrame("", "")
    return [
        (position, message)
        for position, letter in enumerate(line, 1)
        for message in watch.see(position, VERDICTS[letter], frame)
    ]


def test_ng_parts_in_a_row_whatever_was_not_checked_between_them() -> None:
    found = alarms(AlarmRules(ng_in_a_row=3), "xxoxx?xxxxo")
    assert found == [(7, codes.NgInARow(3)), (10, codes.NgInARow(3))], "and again if nobody heeds it"


def test_parts_that_cannot_be_checked_in_a_row() -> None:
    assert alarms(AlarmRules(not_checked_in_a_row=2), "?o??x?") == [(4, codes.NotCheckedInARow(2))]


def test_a_yield_that_is_too_low_among_the_last_that_were_judged() -> None:
    assert alarms(AlarmRules(least_yield=0.8, yield_over=5), "xoooo") == [], "80 % is not too low"
    (found_7,) = alarms(AlarmRules(least_yield=0.8, yield_over=5), "oooo?xx")
    assert found_7 == (7, codes.YieldTooLow(60.0, 80.0, 5))


@pytest.mark.parametrize("rules", [AlarmRules(), AlarmRules(sound=False)])
def test_rules_that_are_off_call_nobody(rules: AlarmRules) -> None:
    assert alarms(rules, "x" * 100 + "?" * 100) == []


def test_parts_for_which_there_was_no_room() -> None:
    for error in (codes.TooManyPartsWait(8), CameFasterThanJudged(), codes.CameraStillBusy()):
        watch = AlarmWatch(AlarmRules())
        assert watch.see(4, Verdict.NOT_CHECKED, SourceFrame("", "", error=error)) == (codes.PartsCameTooFast(4),)
    assert watch.see(5, Verdict.NOT_CHECKED, SourceFrame("", "", error=NoImageDelivered())) == ()
    off = AlarmWatch(AlarmRules(overflow=False))
    assert off.see(4, Verdict.NOT_CHECKED, SourceFrame("", "", error=CameFasterThanJudged())) == ()


def test_parts_that_go_on_coming_too_fast_call_once_in_a_while() -> None:
    watch, busy, judged = (
        AlarmWatch(AlarmRules()),
        SourceFrame("", "", error=codes.CameraStillBusy()),
        SourceFrame("", ""),
    )
    called = [
        position
        for position in range(1, 1001)  # every second part comes too fast; after part 500 all is well for 20 parts
        if watch.see(position, Verdict.OK, busy if position % 2 and not 500 < position <= 520 else judged)
    ]
    assert called == [1, 101, 201, 301, 401, 521, 621, 721, 821, 921]
