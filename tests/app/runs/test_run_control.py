"""What a person and the run switch at the same moment."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace

import pytest

from app.domain.alarm import Alarm
from app.runs.run_control import RunControl

NG = Alarm(0, 1, 3, "", "2026-03-01T08:15:30.125+00:00")


class JustBefore(threading.Condition):
    """Another thread comes first: what it does happens when the next one asks for the lock."""

    def __init__(self, act: Callable[[], None]) -> None:
        super().__init__()
        self._act: Callable[[], None] | None = act

    def __enter__(self) -> bool:
        act, self._act = self._act, None
        if act is not None:
            act()
        return super().__enter__()


@pytest.mark.parametrize("act", ["pause", "resume"])
def test_a_freeze_is_not_lost_to_a_person_who_pauses_or_goes_on(act: str) -> None:
    control = RunControl()
    control._changed = JustBefore(lambda: control.freeze(NG))
    getattr(control, act)()
    assert (control.paused, control.frozen_at) == (act == "pause", 3)


def test_a_pause_is_not_lost_to_an_ng_part() -> None:
    control = RunControl()
    control._changed = JustBefore(control.pause)
    control.freeze(NG)
    assert (control.paused, control.frozen_at) == (True, 3)


def test_a_pause_is_not_lost_to_who_acknowledges() -> None:
    control = RunControl()
    control.freeze(NG)
    control._changed = JustBefore(control.pause)
    control.thaw([NG])
    assert (control.paused, control.frozen_at) == (True, None)


def test_a_freeze_ends_with_its_own_alarm_and_with_no_other() -> None:
    control = RunControl()
    control.freeze(NG)
    control.thaw([replace(NG, batch_id=2), replace(NG, position=2)])
    assert control.frozen_at == 3, "the same position of another run, and another part"
    control.thaw([replace(NG, position=2), NG])
    assert control.frozen_at is None
