"""A training that waits for the one of the session before, and is cancelled meanwhile."""

from __future__ import annotations

import multiprocessing
from pathlib import Path

import pytest

from app.processes.messages import CancelWork, TrainingDone
from app.processes.training_process import run
from app.processes.training_request import TrainingRequest
from app.processes.training_turn import LOCK_NAME
from app.storage.workspace_lock import WorkspaceLock
from onenip_core.progress import FinishReason


@pytest.mark.parametrize("resume", [False, True])
def test_it_says_whether_anything_is_kept(tmp_path: Path, resume: bool) -> None:
    request = TrainingRequest((), tmp_path / "models" / "m-0001", "lite", 5.0)
    if resume:
        request = request.resumed()
    lock = WorkspaceLock.acquire(tmp_path / LOCK_NAME)
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    child = context.Process(target=run, args=(there, request, None), daemon=True)
    child.start()
    try:
        here.send(CancelWork())
        assert here.poll(60)
        assert here.recv() == TrainingDone(FinishReason.CANCELLED, (), began=resume)
    finally:
        child.join(20)
        lock.release()
    assert child.exitcode == 0
