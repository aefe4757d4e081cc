"""What stands after a night alone: a line a kind, and what a person has seen of it."""

from __future__ import annotations

from app.domain.alarm import Alarm
from app.messages.codes.triggers import NgInARow, PartsCameTooFast
from app.messages.message import Message
from app.messages.stored import to_text
from app.state.alarm_state import AlarmState


def alarm(position: int, message: Message) -> Alarm:
    return Alarm(0, 1, position, to_text(message), f"2026-11-28T00:{position // 60 % 60:02}:{position % 60:02}+00:00")


def test_thousands_of_alarms_stand_as_one_a_kind_with_first_last_and_number() -> None:
    state = AlarmState()
    state.add([alarm(1, PartsCameTooFast(1))])
    for position in range(2, 3002):
        state.add([alarm(position, NgInARow(3))])
    state.add([alarm(3002, PartsCameTooFast(3002))])
    assert [(each.first.position, each.newest.position, each.count) for each in state.standing] == [
        (2, 3001, 3000),
        (1, 3002, 2),
    ]


def test_what_came_while_a_person_gave_a_name_goes_on_standing() -> None:
    state = AlarmState()
    state.add([alarm(1, NgInARow(3)), alarm(2, NgInARow(4)), alarm(3, PartsCameTooFast(3))])
    seen = state.standing
    state.add([alarm(4, NgInARow(3))])
    state.clear(seen)
    (left,) = state.standing
    assert (left.newest.position, left.count) == (4, 1)
    state.clear(state.standing)
    assert state.standing == ()
