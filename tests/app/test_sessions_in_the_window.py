"""Sessions in the whole window: shown, filtered, held out by a key and taken back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from app.pages.products.parts.session_dialog import SessionDialog
from app.pages.products.parts.sessions_dialog import SessionsDialog
from app.widgets.lists.image_grid import HELD_OUT_ROLE
from tests.support.office import png
from tests.support.pages import products_page
from tests.support.real_application import RealApplication
from tests.support.settle import settle


@pytest.fixture
def real(tmp_path: Path) -> Iterator[RealApplication]:
    """A product with eight pictures of one day and five of another."""
    real = RealApplication(tmp_path / "workspace")
    real.begin()
    real.create_product("Gear")
    for day, count in ((1, 8), (2, 5)):
        (tmp_path / "gears" / f"day{day}").mkdir(parents=True)
        for number in range(count):
            (tmp_path / "gears" / f"day{day}" / f"{day}-{number}.png").write_bytes(png(40 * day + number))
    real.import_images(tmp_path / "gears")
    products = real.application.window
    products.show_page("products")
    yield real
    real.application.close()


def in_dialog(kind: type[QDialog], does: Callable[[QDialog], None]) -> list[BaseException]:
    """Do something in the next dialog of that kind, then close it."""
    failures: list[BaseException] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, kind) or not dialog.isActiveWindow():
            QTimer.singleShot(20, look)
            return
        try:
            does(dialog)
        except BaseException as error:
            failures.append(error)
            dialog.reject()

    QTimer.singleShot(0, look)
    return failures


def test_a_session_is_held_out_and_taken_back_by_keys(real: RealApplication, qtbot: QtBot) -> None:
    page = products_page(real.application.window)
    assert page.images.sessions.isVisibleTo(page) and page.images.sessions.count() == 3

    def hold_out(dialog: QDialog) -> None:
        assert isinstance(dialog, SessionsDialog)
        assert dialog.summary.text().startswith("13 train · 0 held out.")
        dialog.list.setCurrentRow(1)
        QTest.keyClick(dialog, Qt.Key.Key_H)
        qtbot.waitUntil(lambda: dialog.summary.text().startswith("8 train · 5 held out."), timeout=20_000)
        assert dialog.chosen is not None and dialog.chosen.name == "gears/day2" and dialog.train_button.isEnabled()
        assert "20 or more" in dialog.summary.text() and dialog.summary.property("tone") == "warning"
        QTest.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: dialog.summary.text().startswith("13 train"), timeout=20_000)
        QTest.keyClick(dialog, Qt.Key.Key_H)
        qtbot.waitUntil(lambda: dialog.summary.text().startswith("8 train"), timeout=20_000)
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    failures = in_dialog(SessionsDialog, hold_out)
    page.images.sessions_button.click()
    assert not failures, failures
    settle(real.application)
    assert real.workspace.products.get(1).held_out == ("gears/day2",)
    assert page.images.sessions.session == "gears/day2"  # Return showed them
    grid = page.images.grid
    assert grid.model().rowCount() == 5
    first = grid.model().index(0, 0)
    assert first.data(HELD_OUT_ROLE) and "session gears/day2, held out" in first.data(Qt.ItemDataRole.ToolTipRole)
    page.images.sessions.choose(None)
    page.images.sessions.chosen.emit()
    assert [grid.model().index(row, 0).data(HELD_OUT_ROLE) for row in (0, 12)] == [False, True]


def test_selected_pictures_are_put_into_a_session(real: RealApplication) -> None:
    page = products_page(real.application.window)
    grid = page.images.grid
    grid.setFocus()
    grid.setCurrentIndex(grid.model().index(0, 0))

    def name(dialog: QDialog) -> None:
        assert isinstance(dialog, SessionDialog)
        assert dialog.session == "gears/day1"
        assert [dialog.names.itemText(row) for row in range(dialog.names.count())] == ["gears/day1", "gears/day2"]
        dialog.names.setEditText(" Trial ")
        dialog.accept()

    failures = in_dialog(SessionDialog, name)
    QTest.keyClick(grid, Qt.Key.Key_S)
    assert not failures, failures
    settle(real.application)
    assert [image.original_name for image in real.workspace.products.images(1) if image.session == "Trial"] == [
        "1-0.png"
    ]
    real.application.services.runner.undo()
    settle(real.application)
    assert not any(image.session == "Trial" for image in real.workspace.products.images(1))


def test_another_product_is_shown_whole(real: RealApplication) -> None:
    page = products_page(real.application.window)
    page.images.show_session("gears/day2")
    assert page.images.grid.model().rowCount() == 5
    real.create_product("Bolt")
    real.application.services.library.select_product(1)
    settle(real.application)
    assert page.images.sessions.session is None and page.images.grid.model().rowCount() == 13
