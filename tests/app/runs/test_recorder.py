"""The recorder: order, room, who gives way, and what happens when the disk is slow, full or gone."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest

from app.domain.frame import Frame
from app.domain.timestamps import utc_now
from app.runs import recorder as recorder_module
from app.runs.recorder import Recorder
from app.storage.new_inspection import NewInspection
from app.storage.workspace import Workspace
from onenip_core.errors import StorageError
from onenip_core.types import InspectionResult, Verdict


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.open(tmp_path / "workspace") as workspace:
        yield workspace


def part(position: int, verdict: Verdict = Verdict.OK, side: int = 32) -> NewInspection:
    checked = verdict is not Verdict.NOT_CHECKED
    result = InspectionResult(
        product="gear",
        prompt="p" if checked else None,
        score=0.5 if checked else None,
        threshold=1.0 if checked else None,
        verdict=verdict,
        reason="" if checked else "The file is damaged.",
        model_map=np.full((8, 8), 0.5, np.float32) if checked else None,
    )
    image = np.random.default_rng(position).integers(0, 256, (side, side, 3)).astype(np.uint8)
    return NewInspection(f"frame {position}", Frame(image), result, utc_now(), utc_now(), utc_now(), position=position)


@pytest.fixture
def slow_disk(monkeypatch: pytest.MonkeyPatch) -> Callable[[float], None]:
    """Makes every flush of a file to the disk take so many seconds, as a worn-out card or a network share does."""
    flush = os.fsync

    def throttle(seconds: float) -> None:
        def slow(descriptor: int) -> None:
            time.sleep(seconds)
            flush(descriptor)

        monkeypatch.setattr(os, "fsync", slow)

    return throttle


def test_parts_are_stored_in_order_with_all_their_values(workspace: Workspace) -> None:
    batch = workspace.batches.create("gear", "m-0001", "camera 0")
    recorder = Recorder(workspace.batches, batch.id, may_drop=True)
    parts = [part(number, [Verdict.OK, Verdict.NG, Verdict.NOT_CHECKED][number % 3]) for number in range(1, 13)]
    for new in parts:
        recorder.put(new)
    status = recorder.close()
    assert (status.stored, status.waiting, status.unrecorded) == (12, 0, 0)
    stored = workspace.batches.inspections(batch.id)
    assert [(s.position, s.name, s.verdict, s.told_at) for s in stored] == [
        (n.position, n.name, n.result.verdict, n.told_at) for n in parts
    ]
    assert all(s.stored_at is not None and s.told_at is not None and s.stored_at >= s.told_at for s in stored)
    last = parts[-1].image
    image, _ = workspace.batches.load_part(stored[-1])
    assert isinstance(last, Frame) and image is not None and np.array_equal(image, last.pixels)


def test_telling_does_not_wait_for_a_slow_disk(workspace: Workspace, slow_disk: Callable[[float], None]) -> None:
    batch = workspace.batches.create("gear", "m-0001", "camera 0")
    slow_disk(0.05)
    recorder = Recorder(workspace.batches, batch.id, may_drop=True)
    started = time.monotonic()
    for number in range(1, 11):
        recorder.put(part(number))
    assert time.monotonic() - started < 0.2  # storing one of them takes as long
    assert recorder.close().stored == 10


def test_a_live_run_gives_up_ok_parts_and_never_others(
    workspace: Workspace, slow_disk: Callable[[float], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recorder_module, "WAITING_PARTS", 4)
    batch = workspace.batches.create("gear", "m-0001", "camera 0")
    slow_disk(0.02)
    recorder = Recorder(workspace.batches, batch.id, may_drop=True)
    wanted = {Verdict.OK: 0, Verdict.NG: 0, Verdict.NOT_CHECKED: 0}
    for number in range(1, 41):
        verdict = Verdict.NG if number % 8 == 0 else Verdict.NOT_CHECKED if number % 8 == 4 else Verdict.OK
        wanted[verdict] += 1
        recorder.put(part(number, verdict))
        time.sleep(0.002)  # a camera leaves the recorder a moment to begin
    status = recorder.close()
    stored = workspace.batches.inspections(batch.id)
    counts = {verdict: sum(s.verdict is verdict for s in stored) for verdict in Verdict}
    assert counts[Verdict.NG] == wanted[Verdict.NG] == 5
    assert counts[Verdict.NOT_CHECKED] == wanted[Verdict.NOT_CHECKED] == 5
    assert 0 < counts[Verdict.OK] < wanted[Verdict.OK]
    assert status.unrecorded == wanted[Verdict.OK] - counts[Verdict.OK]
    assert [s.position for s in stored] == sorted(s.position for s in stored)


def test_a_source_that_waits_is_slowed_and_loses_nothing(
    workspace: Workspace, slow_disk: Callable[[float], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recorder_module, "WAITING_PARTS", 2)
    batch = workspace.batches.create("gear", "m-0001", "folder")
    slow_disk(0.01)
    recorder = Recorder(workspace.batches, batch.id, may_drop=False)
    most = 0
    for number in range(1, 21):
        recorder.put(part(number))
        most = max(most, recorder.status.waiting)
    status = recorder.close()
    assert (status.stored, status.unrecorded) == (20, 0)
    assert most <= 2


def test_the_queue_is_bounded_in_bytes_too(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recorder_module, "WAITING_BYTES", 3 * 256 * 256 * 3)
    batch = workspace.batches.create("gear", "m-0001", "folder")
    recorder = Recorder(workspace.batches, batch.id, may_drop=False)
    for number in range(1, 11):
        recorder.put(part(number, side=256))
        assert recorder.status.waiting <= 3
    assert recorder.close().stored == 10


def test_a_full_disk_ends_recording_and_every_part_is_accounted_for(
    mount_disk: Callable[[int], Path],
) -> None:
    with Workspace.open(mount_disk(12) / "workspace") as workspace:
        batch = workspace.batches.create("gear", "m-0001", "folder")
        recorder = Recorder(workspace.batches, batch.id, may_drop=False)
        for number in range(1, 31):
            recorder.put(part(number, side=512))  # 0.8 MB each
        status = recorder.close()
        assert isinstance(recorder.failure, StorageError)
        assert status.stored + status.unrecorded == 30
        stored = workspace.batches.inspections(batch.id)
        assert len(stored) == status.stored > 0
        for inspection in stored:
            image, model_map = workspace.batches.load_part(inspection)
            assert image is not None and model_map is not None


def test_an_error_that_nobody_planned_for_is_told_like_any_other(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    batch = workspace.batches.create("gear", "m-0001", "folder")

    def fail(*_arguments: object) -> bool:
        raise cv2.error("the encoder broke")

    recorder = Recorder(workspace.batches, batch.id, may_drop=False)
    monkeypatch.setattr(cv2, "imencode", fail)
    for number in range(1, 4):
        recorder.put(part(number))
    status = recorder.close()
    assert isinstance(recorder.failure, cv2.error)
    assert (status.stored, status.unrecorded) == (0, 3)


def test_what_fails_after_the_storing_keeps_no_part_from_being_stored(workspace: Workspace) -> None:
    batch = workspace.batches.create("gear", "m-0001", "folder")

    def fail(_new: NewInspection) -> None:
        raise OverflowError("a time beyond all calendars")

    recorder = Recorder(workspace.batches, batch.id, may_drop=False, on_stored=fail)
    for number in range(1, 4):
        recorder.put(part(number))
    status = recorder.close()
    assert isinstance(recorder.failure, OverflowError)
    assert (status.stored, status.waiting, status.unrecorded) == (3, 0, 0)


def test_a_recorder_that_breaks_off_lets_nobody_wait(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    batch = workspace.batches.create("gear", "m-0001", "folder")

    def fail(*_arguments: object) -> bool:
        raise ValueError("the pace broke")

    monkeypatch.setattr(recorder_module, "WAITING_PARTS", 1)
    monkeypatch.setattr(recorder_module, "_pixel_bytes", fail)
    recorder = Recorder(workspace.batches, batch.id, may_drop=False)
    monkeypatch.setattr(recorder_module, "_size", lambda _new: 0)
    for number in range(1, 4):
        recorder.put(part(number))
    status = recorder.close()
    assert isinstance(recorder.failure, ValueError)
    assert (status.stored, status.waiting, status.unrecorded) == (0, 0, 3)
