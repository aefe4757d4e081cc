"""kill -9 of the application while it watches a folder: every file has its record in the end."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.sources.watched_folder.choice import WatchedFolderChoice
from tests.support.bright_bracket import opened
from tests.support.office import png

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(os.name == "nt", reason="SIGKILL does not exist on Windows"),
]
ROOT = Path(__file__).parents[2]
FILES = 40


def test_what_was_shown_and_not_stored_is_inspected_again(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(tmp_path / "workspace"):
        pass  # makes the product and the model
    parts = tmp_path / "parts"
    parts.mkdir()
    names = [f"part {number:02}.png" for number in range(FILES)]
    for name in names:
        (parts / name).write_bytes(png(20))
    command = [sys.executable, str(ROOT / "tests" / "support" / "watching_window.py")]
    with subprocess.Popen(
        [*command, str(tmp_path / "workspace"), str(parts)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
    ) as window:
        assert window.stdout is not None
        while (line := window.stdout.readline()).split()[:1] != ["part"] or int(line.split()[1]) < FILES // 2:
            assert line, "it ended before it could be killed"
        window.kill()
    with opened(tmp_path / "workspace") as application:
        application.services.inspection.start(WatchedFolderChoice(str(parts), move_handled=True, settle_seconds=0.2))
        qtbot.waitUntil(lambda: [path.name for path in parts.iterdir()] == ["done"], timeout=120_000)
        with qtbot.waitSignal(application.services.inspection.runEnded, timeout=30_000):
            application.services.inspection.stop()
        store = application.workspace.batches
        stored = [Counter(part.name for part in store.inspections(batch.id)) for batch in store.list()]
    assert len(stored) == 2, "some were stored before the kill"
    total = sum(stored, Counter())
    assert set(total) == set(names)
    assert sum(total.values()) <= FILES + 1, "at most one was stored and not yet noted"
