"""What another limit would have said: asked for while a person types, shown for that limit alone."""

from __future__ import annotations

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.limit_flips import LimitFlips
from app.pages.all_parts.parts.limit_dialog import LimitDialog
from app.widgets.look.appearance import Appearance, prepare_application

FLIPS = LimitFlips(200, 20, 32, 13, 1, 5, 3, 4, 5, 3, 1)


def test_figures_are_those_of_the_limit_that_stands_there(qtbot: QtBot, qapp: QApplication) -> None:
    prepare_application(qapp)
    dialog = LimitDialog(Appearance(), "Gear", 1.0, 205)
    qtbot.addWidget(dialog)
    dialog.show()
    wanted: list[float] = []
    dialog.flipsWanted.connect(wanted.append)
    dialog.show_flips(1.0, LimitFlips())
    assert dialog.figures == [("–", "–"), ("", "0"), ("", "0"), ("–", "–"), ("–", "–")]
    assert not dialog.parts_button.isEnabled(), "nothing lies between a limit and itself"
    dialog.box.selectAll()
    QTest.keyClicks(dialog.box, "0.8")
    qtbot.waitUntil(lambda: wanted == [0.8])
    dialog.show_flips(0.5, FLIPS)
    assert dialog.figures[0] == ("–", "–"), "what was asked before comes too late"
    dialog.show_flips(0.8, FLIPS)
    assert dialog.figures == [
        ("20 of 200", "32 of 200"),
        ("", "13"),
        ("", "1"),
        ("4 of 5", "5 of 5"),
        ("3 of 3", "1 of 3"),
    ]
    between: list[tuple[float, float]] = []
    dialog.partsWanted.connect(lambda low, high: between.append((low, high)))
    dialog.parts_button.click()
    assert between == [(0.8, 1.0)] and not dialog.isVisible()
