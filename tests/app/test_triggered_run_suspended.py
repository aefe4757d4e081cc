"""The whole program stands still in the middle of a triggered run, as in a computer that sleeps, and goes on."""

from __future__ import annotations

import json
import os
import signal
import time
from pathlib import Path

import pytest

from app.messages.codes.storage import PartsNotJudged
from app.messages.codes.triggers import ProgramStoodStill
from app.messages.stored import from_text
from app.storage.workspace import Workspace
from onenip_core.types import Verdict
from tests.support.broker import Broker, Listener
from tests.support.triggered_process import MQTT_TOPIC, TriggeredProcess, get_state

ASLEEP_S = 32.0


@pytest.mark.slow
@pytest.mark.timeout(1200)
@pytest.mark.skipif(os.name == "nt", reason="there is no SIGSTOP on Windows")
def test_no_part_of_that_time_is_ok_and_the_line_hears_of_it(tmp_path: Path) -> None:
    pytest.importorskip("pypylon.pylon")
    folder = tmp_path / "workspace"
    with Broker() as broker, TriggeredProcess(folder, broker.port) as station:
        listener = Listener(broker.port, f"{MQTT_TOPIC}/#")
        station.wait_for("ready")
        for number in range(5):
            station.fire(f"before-{number}")
            time.sleep(0.2)
        station.wait_for("part before-4")
        station.fire("in flight")
        station.send_signal(signal.SIGSTOP)
        beats = len(listener.of(f"{MQTT_TOPIC}/heartbeat"))
        asleep_from = time.monotonic()
        for number in range(3):
            station.fire(f"asleep-{number}", 2.0)  # nobody answers; the system takes the request all the same
        time.sleep(max(0.0, asleep_from + ASLEEP_S - time.monotonic()))
        assert len(listener.of(f"{MQTT_TOPIC}/heartbeat")) <= beats + 1, "the line sees that it stands still"
        assert json.loads(listener.of(f"{MQTT_TOPIC}/state")[-1])["state"] == "offline", "the broker says so"
        said = len(station.said)
        station.send_signal(signal.SIGCONT)
        listener.wait_for(f"{MQTT_TOPIC}/heartbeat", beats + 3, 60.0)
        time.sleep(3.0)
        assert get_state(station.http_port)["state"] == "running", "and goes on by itself"
        for number in range(5):
            station.fire(f"after-{number}")
            time.sleep(0.2)
        station.wait_for("part after-4", after=said)
        verdicts = [json.loads(content) for content in listener.of(f"{MQTT_TOPIC}/verdict")]
        listener.close()
        assert station.end() == 0
        sent = station.sent
    assert sent.unanswered == ["asleep-0", "asleep-1", "asleep-2"]
    told = {each["part_number"]: each["verdict"] for each in verdicts}
    assert [told[f"before-{number}"] for number in range(5)] == ["OK"] * 5
    assert all(told[f"asleep-{number}"] == "NOT_CHECKED" for number in range(3) if f"asleep-{number}" in told)
    with Workspace.open(folder) as workspace:
        assert not any(isinstance(message, PartsNotJudged) for message in workspace.found)
        (batch,) = workspace.batches.list()
        parts = {part.part_number: part for part in workspace.batches.inspections(batch.id)}
    assert len(parts) == batch.total and batch.unrecorded_count == 0, "nothing twice"
    assert set(sent.accepted) <= set(parts) <= {*sent.accepted, *sent.unanswered}
    assert all(parts[f"after-{number}"].verdict is Verdict.OK for number in range(5))
    for number in range(3):
        part = parts.get(f"asleep-{number}")
        assert part is None or isinstance(from_text(part.reason), ProgramStoodStill)
