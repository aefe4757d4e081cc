"""The window is there before all of its pages are."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.application import Application
from app.pages.inspect.page import InspectPage
from app.shell import first_paint
from app.shell.first_paint import FirstPaint
from app.storage.workspace import Workspace
from tests.support import child_targets

LOADED = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from app.application import Application
from app.storage.workspace import Workspace

qt = QApplication([])
with Workspace.open(Path(sys.argv[1])) as workspace:
    application = Application(workspace)
    print(*sorted(name.split(".")[2] for name in sys.modules if name.startswith("app.pages.") and name.endswith(".wiring")))
    application.close()
"""


def test_only_the_page_on_show_is_loaded_before_the_window_is(tmp_path: Path) -> None:
    command = [sys.executable, "-c", LOADED, str(tmp_path / "workspace")]
    played = subprocess.run(command, capture_output=True, text=True, check=True, cwd=Path(__file__).parents[3])
    assert played.stdout.split() == ["inspect"]


def test_a_page_that_is_wanted_early_is_made_at_once_and_once(qtbot: QtBot, tmp_path: Path) -> None:
    application = Application(
        Workspace.open(tmp_path / "workspace"),
        inspection_target=child_targets.inspect_by_brightness,
        preparation_target=child_targets.prepare_nothing,
    )
    try:
        window = application.window
        window.show()
        assert window.pages.count() == 1
        window.show_page("review")
        assert window.pages.count() == 2 and window.page("review").isVisible()
        review = window.page("review")
        window.make_all_pages()
        assert window.pages.count() == len(window.descriptors)
        assert window.page("review") is review and review.isVisible()
        inspect = window.page("inspect")
        assert isinstance(inspect, InspectPage)
        assert not inspect.controls.isVisible(), "they are for the page that is on show"
        window.show_page("inspect")
        assert inspect.controls.isVisible()
    finally:
        application.close()


def test_what_waits_for_the_first_paint_goes_on_without_it(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(first_paint, "PATIENCE_MS", 50)
    window = QWidget()
    qtbot.addWidget(window)
    waiting = FirstPaint(window)
    times: list[float | None] = []
    waiting.goOn.connect(lambda: times.append(waiting.seconds))
    window.showMinimized()
    window.setUpdatesEnabled(False)
    qtbot.waitUntil(lambda: len(times) == 1)
    assert times == [None], "it was not painted"
    window.setUpdatesEnabled(True)
    window.showNormal()
    qtbot.waitUntil(lambda: waiting.seconds is not None)
    assert len(times) == 1, "it goes on once"
