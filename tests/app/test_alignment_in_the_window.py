"""Alignment in the whole window: chosen on the Products page with what it finds on its pictures, by mouse and keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.pages.products.parts.alignment_dialog import AlignmentDialog, Shown
from onenip_core.alignment import AS_THEY_LIE, Alignment, AlignmentKind
from onenip_core.data.images.png_writing import write_png
from tests.support import child_targets
from tests.support.pages import products_page
from tests.support.real_application import RealApplication
from tests.support.settle import settle
from tests.support.turned_parts import bracket, lying


@pytest.fixture
def real(tmp_path: Path, qtbot: QtBot) -> Iterator[RealApplication]:
    """A product with five pictures, of which one is turned by 10 degrees."""
    real = RealApplication(tmp_path / "workspace", inspection_target=child_targets.inspect_by_brightness)
    real.begin()
    real.create_product("Bracket")
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    for number, angle in enumerate((0.0, 0.3, -0.3, 0.2, 10.0)):
        write_png(pictures / f"{number}.png", bracket(np.random.default_rng(number), lying(0.0, 0.0, angle)))
    real.import_images(pictures)
    settle(real.application)
    yield real
    real.application.close()


def in_the_dialog(does: Callable[[AlignmentDialog], bool]) -> None:
    """Do this again and again in the dialog once it shows something, until it says that it is done."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not (isinstance(dialog, AlignmentDialog) and dialog.view.scene.frame_size is not None and does(dialog)):
            QTimer.singleShot(20, look)

    QTimer.singleShot(0, look)


def test_it_is_tried_kept_and_taken_back(real: RealApplication, qtbot: QtBot) -> None:
    page = products_page(real.application.window)
    assert page.images.alignment_button.text() == "Alignment…" and page.images.alignment_button.isEnabled()
    found: dict[str, str] = {}

    def choose(dialog: AlignmentDialog) -> bool:
        if dialog.alignment.is_off:
            assert not dialog.angle_box.isEnabled() and not dialog.shows[Shown.REFERENCE].isEnabled()
            qtbot.keyClick(dialog, Qt.Key.Key_T)
            return False
        if not dialog.found_text.text():
            return False
        found[dialog.name_text.text()] = dialog.found_text.text()
        if dialog.next_button.isEnabled():
            qtbot.keyClick(dialog.view, Qt.Key.Key_Right)
            return False
        dialog.show_side(Shown.REFERENCE)
        assert dialog.shows[Shown.REFERENCE].isChecked() and dialog.view.scene.frame_size == (160, 120)
        dialog.keep_button.click()
        return True

    in_the_dialog(choose)
    page.images.alignment_button.click()
    settle(real.application)
    assert len(found) == 5 and list(found.values()).count("This is the reference") == 1
    turned = next(words for name, words in found.items() if name.startswith("4"))
    assert turned.startswith(("10.", "9.")) and "° clockwise" in turned, found
    assert real.workspace.products.get(1).alignment == Alignment(AlignmentKind.TURN)
    assert page.images.alignment_button.text() == "Alignment: turn…"
    real.application.services.runner.undo()
    settle(real.application)
    assert real.workspace.products.get(1).alignment == AS_THEY_LIE


def test_a_cancelled_choice_changes_nothing(real: RealApplication) -> None:
    page = products_page(real.application.window)

    def leave(dialog: AlignmentDialog) -> bool:
        if dialog.alignment.is_off:
            dialog.choose(AlignmentKind.SHIFT)
            return False
        dialog.blink_button.toggle()
        dialog.reject()
        return True

    in_the_dialog(leave)
    page.images.alignment_button.click()
    settle(real.application)
    assert real.workspace.products.get(1).alignment == AS_THEY_LIE
