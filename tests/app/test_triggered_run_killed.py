"""kill -9 of the application in the middle of a triggered run: the books balance at the next start."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.messages.codes.storage import EndedBeforeTheVerdict, PartsNotJudged, PartsNotStored
from app.messages.stored import from_text
from app.storage.told_journal import read_told
from app.storage.workspace import Workspace
from onenip_core.types import Verdict
from tests.support.bright_bracket import opened
from tests.support.triggered_process import TriggeredProcess

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(1200),
    pytest.mark.skipif(os.name == "nt", reason="SIGKILL does not exist on Windows"),
]


@pytest.mark.parametrize(("seconds", "rate"), [(0.0, 30.0), (0.31, 30.0), (3.07, 15.0), (6.013, 5.0)])
def test_every_trigger_has_its_record_once(qtbot: QtBot, tmp_path: Path, seconds: float, rate: float) -> None:
    pytest.importorskip("pypylon.pylon")
    folder = tmp_path / "workspace"
    with TriggeredProcess(folder) as station:
        station.wait_for("ready")
        station.fire_always(rate)
        while not station.sent.accepted:
            time.sleep(0.001)
        time.sleep(seconds)
        station.kill()
        accepted, unanswered = station.sent.accepted, station.sent.unanswered
    with Workspace.open(folder) as workspace:
        found = workspace.found
        (batch,) = workspace.batches.list()
        parts = workspace.batches.inspections(batch.id)
        lost = read_told(folder / "batches" / f"{batch.id:06d}" / "not-recorded.jsonl")
    numbers = [part.part_number for part in parts] + [part.part_number for part in lost]
    assert len(numbers) == len(set(numbers)), "nothing twice"
    assert set(accepted) <= set(numbers) <= {*accepted, *unanswered[:1]}
    assert batch.finished_at is not None and batch.unrecorded_count == len(lost)
    assert batch.total == len(parts)
    never_judged = [part for part in parts if from_text(part.reason) == EndedBeforeTheVerdict()]
    assert all(part.verdict is Verdict.NOT_CHECKED and part.told_at is None for part in never_judged)
    assert [part.position for part in never_judged] == sorted(part.position for part in never_judged)
    said = {type(message): message for message in found}
    judged = said.get(PartsNotJudged)
    assert (judged.count if isinstance(judged, PartsNotJudged) else 0) == len(never_judged)
    stored = said.get(PartsNotStored)
    assert (stored.count if isinstance(stored, PartsNotStored) else 0) == len(lost)
    with opened(folder) as application:
        assert application.workspace.found == (), "it is said once"
        assert application.workspace.batches.inspections(batch.id) == parts, "and recorded once"
