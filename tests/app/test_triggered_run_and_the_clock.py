"""The time of day is set in the middle of a triggered run: nothing hangs, nothing is late by it, no time runs backwards."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, tzinfo
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain import timestamps
from app.domain.part import Counters
from app.domain.shift import ResetReason
from app.sources.basler.kind import BASLER
from tests.support.broker import Broker, Listener, free_port
from tests.support.cameras import emulated_baslers
from tests.support.line import open_line
from tests.support.triggered_line import CAMERA, connect, fire
from tests.support.triggered_process import MQTT_TOPIC


class SettableClock(datetime):
    """The time of day, as somebody set it."""

    offset = timedelta()

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> SettableClock:  # type: ignore[override]
        moment = datetime.now(tz) + cls.offset
        return cls.fromtimestamp(moment.timestamp(), tz)


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.parametrize("hours", [-1, 1])
def test_nothing_is_late_and_nothing_ends_before_it_began(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, hours: int
) -> None:
    monkeypatch.setattr(timestamps, "datetime", SettableClock)
    monkeypatch.setattr(SettableClock, "offset", timedelta())
    port = free_port()
    with emulated_baslers(monkeypatch), Broker() as broker, open_line(tmp_path, qtbot, (BASLER,)) as line:
        listener = Listener(broker.port, f"{MQTT_TOPIC}/#")
        connect(line, port, broker.port)
        line.page.chooser.sourceChosen.emit(CAMERA)
        line.wait_until(lambda: line.application.services.flow.triggers.expected)
        accepted = fire(line, port, range(5))
        monkeypatch.setattr(SettableClock, "offset", timedelta(hours=hours))
        accepted += fire(line, port, range(5, 12))
        line.wait_for_more_than(11)
        beats = len(listener.of(f"{MQTT_TOPIC}/heartbeat"))
        listener.wait_for(f"{MQTT_TOPIC}/heartbeat", beats + 2)
        line.page.stopRequested.emit()
        line.wait_for_end()
        heard = [json.loads(content) for content in listener.of(f"{MQTT_TOPIC}/verdict")]
        listener.close()
        assert len(accepted) == 12
        assert [each["part_number"] for each in heard] == accepted
        assert not any(each["fail_safe"] for each in heard)
        assert all(0 <= each["milliseconds"] < 60_000 for each in heard)
        shift = line.workspace.shifts.reset(Counters(), ResetReason.OTHER, "the clock")
        (ended,) = line.workspace.shifts.list_ended()
        assert ended.ended_at is not None and ended.started_at <= ended.ended_at <= shift.started_at
        (batch,) = line.workspace.batches.list()
        parts = line.workspace.batches.inspections(batch.id)
    assert [part.part_number for part in parts] == accepted
    assert batch.finished_at is not None and batch.started_at <= batch.finished_at
    for part in parts:
        moments = [part.triggered_at, part.captured_at, part.judged_at, part.told_at, part.stored_at]
        assert None not in moments and moments == sorted(str(moment) for moment in moments)
