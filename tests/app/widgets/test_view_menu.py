"""Why a verdict, of a part that several cameras saw: the page asks of which picture."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.domain.part import Inspection
from app.domain.part_view import PartView
from app.pages.review.page import ReviewPage
from app.widgets.look.appearance import Appearance, prepare_application
from onenip_core.types import Verdict
from tests.support.view_samples import NOW, States, part

TOP = PartView("Top", "bracket", Verdict.OK, 0.41, 1.0, "", "p.png", 20.0, NOW, "images/000007-1.png")
LEFT = PartView("Left & below", "bracket", Verdict.NG, 1.62, 1.0, "", "p.png", 20.0, NOW, "images/000007-2.png")
BACK = PartView("Back", "bracket", Verdict.NOT_CHECKED, None, None, "No picture came.", None, 0.0, NOW)


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication) -> ReviewPage:
    prepare_application(qapp)
    states = States().fill()
    page = states.make_review(Appearance())
    qtbot.addWidget(page)
    page.resize(1184, 700)
    page.show()
    seen = part(7, Verdict.NG)
    of_views = replace(seen.inspection, views=(TOP, LEFT, BACK))
    states.review.update_inspections((of_views,))
    states.review.set_current(replace(seen, inspection=of_views))
    return page


def in_menu(act: Callable[[QMenu], None]) -> None:
    """Do something with the next menu."""

    def look() -> None:
        menu = QApplication.activePopupWidget()
        if isinstance(menu, QMenu):
            act(menu)
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(20, look)


def asked_of(page: ReviewPage, *keys: Qt.Key) -> tuple[list[str], list[tuple[Inspection, int]]]:
    """What stands in the menu, and what is asked for after these keys."""
    read: list[str] = []
    asked: list[tuple[Inspection, int]] = []
    page.whyRequested.connect(lambda of, place: asked.append((of, place)))

    def press(menu: QMenu) -> None:
        read.extend(action.text() for action in menu.actions() if action.isEnabled())
        for key in keys:
            QTest.keyClick(menu, key)

    in_menu(press)
    page.pane.details.why_button.click()
    return read, asked


def test_the_view_that_decided_is_chosen_at_first(page: ReviewPage) -> None:
    read, asked = asked_of(page, Qt.Key.Key_Return)
    assert read == ["Top · OK · 0.41", "Left && below · NG · 1.62"], "of the third there is no picture"
    ((of, place),) = asked
    assert of.views[place] == LEFT


def test_another_view_is_chosen_by_the_arrow_keys(page: ReviewPage) -> None:
    _, asked = asked_of(page, Qt.Key.Key_Up, Qt.Key.Key_Return)
    ((of, place),) = asked
    assert of.views[place] == TOP


def test_escape_asks_for_nothing(page: ReviewPage) -> None:
    assert asked_of(page, Qt.Key.Key_Escape)[1] == []
