"""Errors that nobody planned for: logged, shown once, and the program goes on."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from pathlib import Path

ROOT = Path(__file__).parents[2]

PROGRAM = textwrap.dedent(
    """
    import logging, os, sys, threading
    from pathlib import Path
    from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot
    from app.crash_handling import CrashHandler

    class Broken(QObject):
        @Slot()
        def fail(self):
            raise RuntimeError("slot failed")

    def fail_in_thread():
        raise ValueError("thread failed")

    class Unraisable:
        def __del__(self):
            raise KeyError("finaliser failed")

    application = QCoreApplication([])
    handler = CrashHandler(Path(sys.argv[1]), lambda details: print("SHOWN", details.splitlines()[-1], flush=True))
    handler.install()
    broken = Broken()
    QTimer.singleShot(0, broken.fail)
    QTimer.singleShot(50, lambda: threading.Thread(target=fail_in_thread).start())
    QTimer.singleShot(100, lambda: Unraisable() and None)
    QTimer.singleShot(150, lambda: logging.getLogger("test").info("still here"))
    if "abort" in sys.argv:
        QTimer.singleShot(200, os.abort)
    QTimer.singleShot(400, application.quit)
    code = application.exec()
    handler.uninstall()
    print("END", code, flush=True)
    """
)


def play(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [sys.executable, "-c", PROGRAM, str(folder), *arguments],
        capture_output=True,
        text=True,
        env=environment,
        timeout=60,
        check=False,
    )


def test_errors_are_shown_and_logged_and_the_program_goes_on(tmp_path: Path) -> None:
    played = play(tmp_path / "logs")
    lines = played.stdout.splitlines()
    assert lines == [
        "SHOWN RuntimeError: slot failed",
        "SHOWN ValueError: thread failed",
        "SHOWN KeyError: 'finaliser failed'",
        "END 0",
    ]
    log = (tmp_path / "logs" / "inspector.log").read_text()
    for words in ("slot failed", "thread failed", "finaliser failed", "still here", "Traceback"):
        assert words in log


def test_hard_crash_leaves_its_stack_in_the_crash_log(tmp_path: Path) -> None:
    played = play(tmp_path / "logs", "abort")
    assert played.returncode != 0
    assert "Fatal Python error: Aborted" in (tmp_path / "logs" / "inspector.crash.log").read_text()
