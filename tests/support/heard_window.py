"""A real window with a working day in it, listened to by a screen reader: `python -m tests.support.heard_window PYTHON OUT`.

PYTHON is the system's Python with pyatspi; OUT becomes a JSON file with a tree for each page and with what was announced.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.messages.codes.imports import AddImages
from app.messages.message import PlainText
from app.pages.catalogue import PAGES
from app.shell.main_window import MainWindow
from app.state.notice import Notice, NoticeLevel
from onenip_core.types import Verdict
from tests.support.full_pages import fill_limits, fill_releases
from tests.support.view_samples import States

READER = Path(__file__).with_name("screen_reader.py")
NAME = "heard window"
LISTENS_S = 12
SETTLED_MS = 300


class Listener:
    """The screen reader. While it works, the window answers it: so nothing here may wait without an event loop."""

    def __init__(self, python: str, *words: str) -> None:
        self._process = subprocess.Popen([python, str(READER), *words], stdout=subprocess.PIPE)
        assert self._process.stdout is not None
        self._out = self._process.stdout.fileno()
        os.set_blocking(self._out, False)
        self._said = b""

    def lines(self) -> list[str]:
        """What it printed so far."""
        with suppress(BlockingIOError):
            while piece := os.read(self._out, 65536):
                self._said += piece
        return self._said.decode().splitlines()

    def end(self) -> list[str]:
        """What it printed to its end."""
        while self._process.poll() is None:
            QTest.qWait(20)
            self.lines()
        if self._process.returncode:
            raise SystemExit(f"the reader ended with {self._process.returncode}")
        return self.lines()

    def wait_for(self, line: str) -> None:
        """Go on once it printed that."""
        while line not in self.lines() and self._process.poll() is None:
            QTest.qWait(50)


def trees(python: str, window: MainWindow) -> dict[str, object]:
    """What is heard of each page."""
    found: dict[str, object] = {}
    for page in PAGES:
        window.show_page(page.key)
        QTest.qWait(SETTLED_MS)
        found[page.key] = json.loads(Listener(python, "tree", NAME).end()[0])
    return found


def announcements(python: str, window: MainWindow, states: States) -> list[object]:
    """What is said while a bad part comes and something goes wrong."""
    window.show_page("inspect")
    reader = Listener(python, "listen", NAME, str(LISTENS_S))
    reader.wait_for("listening")
    QTest.qWait(SETTLED_MS)
    states.add_part(50, Verdict.NG)
    QTest.qWait(SETTLED_MS)
    states.app.raise_notice(Notice(NoticeLevel.ERROR, AddImages("Gear"), PlainText("The disk is full.")))
    return [json.loads(line) for line in reader.end()[1:]]


def main(python: str, out: str) -> int:
    application = QApplication([NAME])
    application.setApplicationName(NAME)
    states = States().fill()
    fill_limits(states)
    fill_releases(states)
    window = states.make_window()
    window.resize(1280, 800)
    window.show()
    window.activateWindow()
    if not QTest.qWaitForWindowExposed(window):
        raise SystemExit("the window does not come up")
    heard = {"trees": trees(python, window), "announced": announcements(python, window, states)}
    Path(out).write_text(json.dumps(heard, indent=1), encoding="utf-8")
    window.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
