"""A page costs its folder and a line of the catalogue: a real one is added to a real application."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.application import Application
from app.pages.catalogue import PAGES
from app.storage.workspace import Workspace
from tests.support import child_targets
from tests.support.sample_page import TALLY, TallyPage
from tests.support.settle import settle

CONTROL = Qt.KeyboardModifier.ControlModifier


def opened(folder: Path) -> Application:
    application = Application(
        Workspace.open(folder),
        inspection_target=child_targets.inspect_by_brightness,
        preparation_target=child_targets.prepare_nothing,
        pages=(*PAGES[:-1], TALLY),
    )
    application.window.show()
    application.window.activateWindow()
    application.begin()
    settle(application)
    return application


def test_a_page_that_was_added_by_a_line_works_like_all_others(qtbot: QtBot, tmp_path: Path) -> None:
    application = opened(tmp_path / "workspace")
    try:
        window = application.window
        page = window.page("tally")
        assert isinstance(page, TallyPage) and not page.isVisible()
        qtbot.mouseClick(window.rail.button("tally"), Qt.MouseButton.LeftButton)
        assert window.pages.page_on_show is page
        qtbot.keyClick(window, Qt.Key.Key_1, CONTROL)
        assert not page.isVisible()
        qtbot.keyClick(window, Qt.Key.Key_9, CONTROL)
        assert page.isVisible()
        qtbot.mouseClick(page.more_button, Qt.MouseButton.LeftButton)
        settle(application)
        qtbot.keyClick(window, Qt.Key.Key_M, CONTROL)
        settle(application)
        assert page.count.text() == "2 products"
        qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)
        settle(application)
        assert page.count.text() == "1 products", "undo knows nothing of pages"
        window.close()
    finally:
        application.close()
    application = opened(tmp_path / "workspace")
    try:
        assert application.window.page("tally").isVisible(), "the last page is remembered"
    finally:
        application.close()


def test_a_remembered_page_that_has_gone_is_not_missed(qtbot: QtBot, tmp_path: Path) -> None:
    application = opened(tmp_path / "workspace")
    application.window.show_page("tally")
    application.close()
    workspace = Workspace.open(tmp_path / "workspace")
    application = Application(workspace, preparation_target=child_targets.prepare_nothing)
    try:
        assert application.window.pages.page_on_show is application.window.page("inspect")
    finally:
        application.close()
