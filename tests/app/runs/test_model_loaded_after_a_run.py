"""A model that waits for the end of a run is loaded after it, also if a person stopped the run."""

from __future__ import annotations

import queue
from pathlib import Path

import cv2
import numpy as np
import pytest

from app.domain.run_status import RunEnd
from app.processes import inspection_client
from app.runs.inspection_thread import InspectionCallbacks, InspectionThread
from app.runs.run_request import RunOutcome, RunRequest
from app.sources.folder.source import FolderSource
from app.storage.workspace import Workspace
from tests.support import child_targets


def test_a_stopped_run_does_not_stop_what_comes_after_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inspection_client, "STOP_PATIENCE_S", 0.0)  # no process starts as fast
    parts = tmp_path / "parts"
    parts.mkdir()
    for number in range(300):
        cv2.imwrite(str(parts / f"{number:03d}.png"), np.full((8, 8, 3), 90, np.uint8))
    outcomes: queue.SimpleQueue[RunOutcome] = queue.SimpleQueue()
    events: queue.SimpleQueue[str] = queue.SimpleQueue()
    callbacks = InspectionCallbacks(
        lambda _: events.put("loaded"), lambda _: events.put("failed"), lambda _: events.put("began"), outcomes.put
    )
    with Workspace.open(tmp_path / "workspace") as workspace:
        folder = workspace.models_folder / "m-0001"
        folder.mkdir()
        model = workspace.models.add("m-0001", folder, "lite", ["bracket"])
        thread = InspectionThread(workspace.batches, None, callbacks, child_targets.inspect_by_brightness)
        thread.start()
        try:
            thread.preload(folder, "cpu")
            assert events.get(timeout=30) == "loaded"
            thread.start_run(RunRequest(FolderSource(parts), "bracket", model, "cpu"))
            assert events.get(timeout=30) == "began"
            thread.preload(folder, "cpu", anew=True)  # a faster engine was found meanwhile
            thread.control.request_stop()
            assert outcomes.get(timeout=30).end is RunEnd.STOPPED
            assert events.get(timeout=30) == "loaded"
        finally:
            thread.close()
