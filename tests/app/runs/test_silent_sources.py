"""Shares, pipes and cameras that stop answering: a run ends within two seconds of the wish, and keeps what it had."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest

from app.domain.part import Inspection
from app.domain.run_status import RunEnd
from app.messages.codes import sources as codes
from app.messages.stored import from_text
from app.runs.inspection_thread import InspectionCallbacks, InspectionThread
from app.runs.run_request import RunOutcome, RunRequest
from app.sources.folder import source as folder_source
from app.sources.folder.source import FolderSource
from app.sources.source import FrameSource
from app.sources.stream.source import StreamSource
from app.storage.workspace import Workspace
from onenip_core.types import Verdict
from tests.support import child_targets
from tests.support.mute_servers import mute_camera
from tests.support.silent_share import SilentShare

MOST_SECONDS = 2.0


class Line:
    """An inspection thread without a window."""

    def __init__(self, folder: Path) -> None:
        self.workspace = Workspace.open(folder / "workspace")
        model_folder = self.workspace.models_folder / "m-0001"
        model_folder.mkdir()
        self.model = self.workspace.models.add("m-0001", model_folder, "lite", ["bracket"])
        self._outcomes: queue.SimpleQueue[RunOutcome] = queue.SimpleQueue()
        self.loaded, self.started = threading.Event(), threading.Event()
        callbacks = InspectionCallbacks(
            lambda _: self.loaded.set(), lambda _: None, lambda _: self.started.set(), self._outcomes.put
        )
        self.thread = InspectionThread(self.workspace.batches, None, callbacks, child_targets.inspect_by_brightness)
        self.thread.start()
        self.thread.preload(model_folder, "cpu")
        assert self.loaded.wait(20)

    def start(self, source: FrameSource) -> None:
        self.started.clear()
        self.thread.start_run(RunRequest(source, "bracket", self.model, "cpu"))
        assert self.started.wait(20)

    def wait_until_done(self, parts: int) -> None:
        deadline = time.monotonic() + 20
        while self.thread.control.status.done < parts and time.monotonic() < deadline:
            time.sleep(0.01)
        assert self.thread.control.status.done == parts

    def outcome(self) -> RunOutcome:
        return self._outcomes.get(timeout=20)

    def parts_of(self, outcome: RunOutcome) -> list[Inspection]:
        assert outcome.batch is not None and outcome.batch.finished_at is not None
        return list(self.workspace.batches.inspections(outcome.batch.id))


@pytest.fixture(scope="module")
def line(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Line]:
    line = Line(tmp_path_factory.mktemp("line"))
    yield line
    line.thread.close()
    line.workspace.close()


@pytest.fixture
def parts(tmp_path: Path) -> Path:
    (tmp_path / "parts").mkdir()
    for number in range(5):
        (tmp_path / "parts" / f"{number}.png").write_bytes(cv2.imencode(".png", np.full((48, 64), 20, np.uint8))[1])
    return tmp_path / "parts"


@pytest.fixture
def share(parts: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SilentShare]:
    """Stops answering after it was listed: from the third file on."""
    share = SilentShare(parts / "2.png")
    monkeypatch.setattr(folder_source, "read_regular_file", share.read)
    yield share
    share.answer()


def test_stop_does_not_wait_for_a_share_and_the_part_at_hand_is_not_checked(
    line: Line, share: SilentShare, tmp_path: Path
) -> None:
    line.start(FolderSource(share.silent.parent))
    line.wait_until_done(2)
    asked = time.monotonic()
    line.thread.control.request_stop()
    outcome = line.outcome()
    assert time.monotonic() - asked < MOST_SECONDS
    assert (outcome.end, outcome.error) == (RunEnd.STOPPED, None)
    found = sorted(line.parts_of(outcome), key=lambda part: part.position)
    assert [(part.name, part.verdict) for part in found] == [
        ("0.png", Verdict.OK),
        ("1.png", Verdict.OK),
        ("2.png", Verdict.NOT_CHECKED),
    ]
    assert from_text(found[2].reason) == codes.NoAnswer()
    # The next run begins while the share is still silent.
    (tmp_path / "others").mkdir()
    (tmp_path / "others" / "a.png").write_bytes((share.silent.parent / "0.png").read_bytes())
    line.start(FolderSource(tmp_path / "others"))
    assert [part.verdict for part in line.parts_of(line.outcome())] == [Verdict.OK]


def test_no_verdict_stands_large_while_a_share_is_silent(
    line: Line, share: SilentShare, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folder_source, "SILENT_AFTER_SECONDS", 0.2)
    line.start(FolderSource(share.silent.parent))
    line.wait_until_done(2)
    deadline = time.monotonic() + 5
    while line.thread.control.status.delivering and time.monotonic() < deadline:
        time.sleep(0.02)
    status = line.thread.control.status
    assert (status.delivering, status.text) == (False, codes.SourceSilent())
    line.thread.control.request_stop()
    line.outcome()


def test_stop_does_not_wait_for_a_camera_that_is_being_connected_to(line: Line) -> None:
    with mute_camera() as server:
        line.start(StreamSource(f"http://127.0.0.1:{server.port}/", timeout_seconds=30.0))
        asked = time.monotonic()
        line.thread.control.request_stop()
        outcome = line.outcome()
        assert time.monotonic() - asked < MOST_SECONDS
        assert (outcome.end, outcome.batch) == (RunEnd.STOPPED, None)


def test_closing_does_not_wait_for_a_share_and_the_workspace_is_free(line: Line, share: SilentShare) -> None:
    """The last one: it closes what the others use."""
    line.start(FolderSource(share.silent.parent))
    line.wait_until_done(2)
    asked = time.monotonic()
    line.thread.close()
    line.workspace.close()
    assert time.monotonic() - asked < MOST_SECONDS
    with Workspace.open(line.workspace.path) as again:
        batch = max(again.batches.list(), key=lambda batch: batch.id)
        assert (batch.ok_count, batch.not_checked_count) == (2, 1) and batch.finished_at is not None
