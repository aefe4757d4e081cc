"""One training process a workspace, also when the window of the one before was killed."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from pathlib import Path

from app.processes.training_turn import LOCK_NAME, own_turn
from app.storage.workspace_lock import WorkspaceLock

_HOLD = "import sys, time; from pathlib import Path; from app.storage.workspace_lock import WorkspaceLock; \
lock = WorkspaceLock.acquire(Path(sys.argv[1])); print('held', flush=True); time.sleep(60)"


def test_the_next_one_begins_when_the_process_before_has_gone(tmp_path: Path) -> None:
    before = subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(tmp_path / LOCK_NAME)], stdout=subprocess.PIPE, text=True
    )
    assert before.stdout is not None and before.stdout.readline() == "held\n"
    threading.Timer(0.5, before.kill).start()
    with own_turn(tmp_path, lambda: False) as mine:
        assert mine and before.wait(10) != 0, "it was waited for"
    WorkspaceLock.acquire(tmp_path / LOCK_NAME).release()
    before.stdout.close()


def test_who_cancels_need_not_wait(tmp_path: Path) -> None:
    lock = WorkspaceLock.acquire(tmp_path / LOCK_NAME)
    end = time.monotonic() + 0.3
    with own_turn(tmp_path, lambda: time.monotonic() > end) as mine:
        assert not mine
    lock.release()


def test_a_disk_that_cannot_lock_keeps_nobody_from_training(tmp_path: Path) -> None:
    with own_turn(tmp_path / "gone", lambda: False) as mine:
        assert mine
