"""The disk fills up in the middle of a triggered run: the line hears of every part, the books balance, and it can go on."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.run_status import RunState
from app.sources.basler.kind import BASLER
from app.state.run_banner import Standing
from app.storage.workspace import Workspace
from tests.support.broker import Broker, Listener, free_port
from tests.support.cameras import emulated_baslers
from tests.support.line import open_line
from tests.support.triggered_line import CAMERA, connect, fire
from tests.support.triggered_process import MQTT_TOPIC, get_state


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize("full", ["workspace", "folder of the images"])
def test_the_line_hears_of_every_part_and_the_books_balance(
    qtbot: QtBot, tmp_path: Path, mount_disk: Callable[[int], Path], monkeypatch: pytest.MonkeyPatch, full: str
) -> None:
    disk = mount_disk(16)
    place = disk if full == "workspace" else tmp_path / "place"
    if full != "workspace":
        (place / "workspace").mkdir(parents=True)
        (place / "workspace" / "batches").symlink_to(disk)
    port = free_port()
    with emulated_baslers(monkeypatch), Broker() as broker, open_line(place, qtbot, (BASLER,)) as line:
        listener = Listener(broker.port, f"{MQTT_TOPIC}/verdict")
        connect(line, port, broker.port)
        line.page.chooser.sourceChosen.emit(CAMERA)
        line.wait_until(lambda: line.application.services.flow.triggers.expected)
        accepted = fire(line, port, range(5))
        line.wait_for_more_than(4)
        _fill(disk / "filler")
        accepted += fire(line, port, range(5, 60))
        assert len(accepted) < 60, "then it takes no more"
        line.wait_until(lambda: line.state.run_state is RunState.IDLE)
        line.settle()
        # What the line heard: one verdict for each trigger that was taken, and that nothing is taken any more.
        heard = [json.loads(content) for content in listener.wait_for(f"{MQTT_TOPIC}/verdict", len(accepted))]
        assert sorted(each["part_number"] for each in heard) == accepted
        state = get_state(port)
        assert state["state"] == "not_ready" and "No space left" in str(state["reason"])
        # What the operator reads.
        assert line.state.banner.standing is Standing.FAILED
        read = next(notice.text for notice in line.notices if "No space left" in notice.text)
        assert "saved" in read
        # Space is made, and it goes on.
        (disk / "filler").unlink()
        line.page.chooser.sourceChosen.emit(CAMERA)
        line.wait_until(lambda: line.application.services.flow.triggers.expected)
        later = fire(line, port, range(100, 104))
        assert len(later) == 4
        line.wait_until(lambda: line.state.banner.counters.ok + line.state.banner.counters.ng == 4)
        line.page.stopRequested.emit()
        line.wait_for_end()
        listener.close()
    with Workspace.open(place / "workspace") as workspace:
        assert workspace.found == ()
        second, first = workspace.batches.list()
        assert [part.part_number for part in workspace.batches.inspections(second.id)] == later
        stored = [part.part_number for part in workspace.batches.inspections(first.id)]
        assert set(stored) <= set(accepted) and len(stored) == len(set(stored)) >= 5
        assert first.finished_at is not None
        assert first.total + first.unrecorded_count == len(accepted)
        for part in workspace.batches.inspections(first.id):
            assert workspace.batches.load_part(part)[0] is not None
    with sqlite3.connect(place / "workspace" / "inspector.sqlite") as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def _fill(path: Path) -> None:
    with path.open("wb", buffering=0) as handle:
        for size in (1 << 20, 1 << 12, 1):
            try:
                while True:
                    handle.write(bytes(size))
            except OSError:
                continue
