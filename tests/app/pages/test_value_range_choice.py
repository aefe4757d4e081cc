"""The value range on the Products page: pictures are shown by it, and a person changes it by the keys."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.product import NormalImage
from app.widgets.look.appearance import Appearance, prepare_application
from tests.support.office import sixteen_bit_png
from tests.support.view_samples import NOW, States, product


def test_pictures_follow_the_range_that_a_person_chooses(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    prepare_application(qapp)
    path = tmp_path / "low.png"
    path.write_bytes(sixteen_bit_png(4095))
    states = States()
    twelve = replace(product(1, 1), value_bits=12)
    states.app.set_products((twelve, product(2, 1)))
    states.app.set_active_product(twelve)
    states.app.set_images((NormalImage(1, 1, path, "low.png", "", 50, 40, NOW, is_prompt=False, highest_value=4095),))
    page = states.make_products(Appearance())
    qtbot.addWidget(page)
    page.resize(1184, 700)
    page.show()
    qtbot.waitExposed(page)
    grid, choice = page.images.grid, page.images.value_range

    def right_edge() -> int:
        tile = grid.visualRect(grid.model().index(0, 0))
        return grid.viewport().grab().toImage().pixelColor(tile.center().x() + 60, tile.top() + 6 + 64).red()

    assert choice.isVisible() and choice.currentText() == "Value range: 12 of 16 bits"
    qtbot.waitUntil(lambda: right_edge() > 240, timeout=5000)
    choice.setFocus()
    with qtbot.waitSignal(choice.rangeChosen) as chosen:
        qtbot.keyClick(choice, Qt.Key.Key_Down)
    assert chosen.args == [1, 14]
    assert choice.currentText() == "Value range: 12 of 16 bits", "until it is kept"
    states.app.set_active_product(replace(twelve, value_bits=16))
    qtbot.waitUntil(lambda: right_edge() < 20, timeout=5000)
    states.app.set_active_product(product(2, 1))
    states.app.set_images(())
    assert not choice.isVisible(), "of files with 8 bits nobody needs to know that there are ranges"
