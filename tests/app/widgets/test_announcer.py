"""What changes by itself is said: not too often, what is bad first, and nothing that nobody can see."""

from __future__ import annotations

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.state.run_banner import RunBanner, Standing
from app.widgets.screen_reader import announcer as module
from app.widgets.screen_reader.announcer import Announcer
from onenip_core.types import Verdict
from tests.support.pages import inspect_page
from tests.support.view_samples import States, inspection

Said = list[tuple[str, bool]]


def speaker_of(qtbot: QtBot) -> tuple[QLabel, Announcer, Said]:
    label, said = QLabel("verdict"), []
    qtbot.addWidget(label)
    announcer = Announcer(label)
    announcer.said.connect(lambda text, urgent: said.append((text, urgent)))
    return label, announcer, said


def test_of_what_comes_too_soon_the_newest_is_said_and_what_is_bad_is_kept(qtbot: QtBot) -> None:
    label, announcer, said = speaker_of(qtbot)
    label.show()
    announcer.announce("1: OK")
    announcer.announce("2: OK")
    announcer.announce("3: NG", urgent=True)
    announcer.announce("4: OK")
    assert said == [("1: OK", False)]
    qtbot.waitUntil(lambda: len(said) == 2, timeout=4 * module.GAP_MS)
    assert said[1] == ("3: NG", True)


def test_what_nobody_can_see_is_not_said(qtbot: QtBot) -> None:
    label, announcer, said = speaker_of(qtbot)
    announcer.announce("1: OK")
    label.show()
    announcer.announce("")
    assert said == []


def test_each_part_and_each_change_of_a_run_is_said_once(qtbot: QtBot) -> None:
    states = States().fill()
    window = states.make_window()
    qtbot.addWidget(window)
    window.show()
    window.show_page("inspect")
    view = inspect_page(window).panel.banner
    asked: list[tuple[str, bool]] = []
    view.announcer.said.connect(lambda text, urgent: asked.append((text, urgent)))
    view.announcer._pause.stop()
    bad = RunBanner(Standing.RUNNING, latest=inspection(7, Verdict.NG))
    view.show_banner(bad)
    view.show_banner(bad)
    QTest.qWait(10)
    assert asked == [("Verdict: NG", True)] and view.announcer._waiting is None
