"""Painting defects in a real window: by the mouse, by keys, kinds, several parts, and what is asked before anything is lost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from app.domain.golden_part import GoldenPart, PaintedDefects
from app.messages.codes.general import UnexpectedError
from app.widgets.defect_painting.defect_dialog import DefectDialog
from app.widgets.look.appearance import Appearance, prepare_application
from app.widgets.shape_drawing.shape_canvas import Tool
from onenip_core.area_shapes import AreaShape, ShapeKind
from onenip_core.defect_regions import MOST_SHAPES
from tests.support.drawing import click, drag
from tests.support.golden import DEFECTIVE, SCRATCH, part, product

WIDTH, HEIGHT = 400, 200
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
DOT = AreaShape(ShapeKind.STROKE, ((0.5, 0.5),), radii=(0.02, 0.04))


def open_dialog(qtbot: QtBot, *parts: GoldenPart) -> DefectDialog:
    dialog = DefectDialog(Appearance(), product().name, parts, ("dent", "crack"))
    qtbot.addWidget(dialog)
    pixels = np.full((HEIGHT, WIDTH, 3), 200, np.uint8)
    dialog.pictureWanted.connect(lambda wanted: dialog.show_picture(wanted, pixels))
    dialog.show()
    qtbot.waitExposed(dialog)
    dialog.begin()
    return dialog


@pytest.fixture
def dialog(qtbot: QtBot, qapp: QApplication) -> Iterator[DefectDialog]:
    prepare_application(qapp)
    painted = replace(part(2, DEFECTIVE), painted=PaintedDefects(SCRATCH))
    yield open_dialog(qtbot, part(1, DEFECTIVE), painted)


def covers(dialog: DefectDialog, kind: str, x: float, y: float) -> bool:
    mask = dialog.draft.regions.masks(100, 100).get(kind)
    return mask is not None and bool(mask[int(y * 100), int(x * 100)])


def test_a_defect_is_brushed_and_erased_with_the_mouse(dialog: DefectDialog) -> None:
    assert dialog.kind.kind == "crack" and dialog.canvas.tool is Tool.BRUSH, "what is said of the part already"
    assert dialog.said.text() == "Nothing painted" and not dialog.clear_button.isEnabled()
    drag(dialog.view, (0.2, 0.5), (0.5, 0.5), (0.8, 0.5))
    assert covers(dialog, "crack", 0.3, 0.5) and covers(dialog, "crack", 0.6, 0.5)
    assert dialog.said.text().startswith("crack ") and dialog.regions.regions == dialog.draft.regions
    QTest.keyClick(dialog.view, Qt.Key.Key_X)
    QTest.keyClick(dialog.view, Qt.Key.Key_R)
    drag(dialog.view, (0.5, 0.2), (0.7, 0.5), (0.9, 0.9))
    assert covers(dialog, "crack", 0.3, 0.5) and not covers(dialog, "crack", 0.6, 0.5)
    assert dialog.draft.labels == ("crack", ""), "nothing is said of what erases"
    QTest.keyClick(dialog.view, Qt.Key.Key_Z, CTRL)
    assert covers(dialog, "crack", 0.6, 0.5)
    QTest.keyClick(dialog.view, Qt.Key.Key_Y, CTRL)
    assert not covers(dialog, "crack", 0.6, 0.5)


def test_each_shape_has_the_kind_that_stood_there_and_a_chosen_one_is_named_anew(dialog: DefectDialog) -> None:
    dialog.take_tool(Tool.RECTANGLE)
    drag(dialog.view, (0.1, 0.1), (0.2, 0.2), (0.3, 0.3))
    QTest.keyClick(dialog.view, Qt.Key.Key_K)
    QTest.keyClicks(dialog.kind, " deep   scratch ")
    QTest.keyClick(dialog.kind, Qt.Key.Key_Return)
    assert dialog.isVisible() and dialog.draft.labels == ("crack",), "the next one is meant"
    drag(dialog.view, (0.6, 0.6), (0.7, 0.7), (0.8, 0.8))
    assert dialog.draft.labels == ("crack", "deep scratch")
    assert [dialog.kind.itemText(row) for row in range(dialog.kind.count())] == ["dent", "crack", "deep scratch"]
    dialog.take_tool(Tool.SELECT)
    click(dialog.view, 0.2, 0.2)
    assert dialog.draft.selected == 0 and dialog.kind.kind == "crack"
    dialog.kind.setCurrentIndex(0)
    dialog.kind.activated.emit(0)
    assert dialog.draft.labels == ("dent", "deep scratch")
    dialog.draft.undo()
    assert dialog.draft.labels == ("crack", "deep scratch") and dialog.kind.kind == "crack"


def test_one_that_was_painted_without_a_kind_gets_the_next_that_is_typed(qtbot: QtBot, dialog: DefectDialog) -> None:
    dialog.kind.show_kind("")
    dialog.kind.settle()
    drag(dialog.view, (0.2, 0.5), (0.3, 0.5))
    assert dialog.draft.labels == ("",) and dialog.said.text().startswith("Defect ")
    dialog.kind.begin_typing()
    QTest.keyClicks(dialog.kind, "dent")
    QTest.keyClick(dialog.kind, Qt.Key.Key_Return)
    assert dialog.draft.labels == ("dent",)


def test_everything_by_keys(dialog: DefectDialog) -> None:
    dialog.view.setFocus()
    QTest.keyClick(dialog.view, Qt.Key.Key_R)
    QTest.keyClick(dialog.view, Qt.Key.Key_Return)
    for _ in range(10):
        QTest.keyClick(dialog.view, Qt.Key.Key_Right, CTRL)
        QTest.keyClick(dialog.view, Qt.Key.Key_Up, CTRL | SHIFT)
    (shape,) = dialog.draft.shapes
    assert shape.points == (pytest.approx((0.5, 0.45)), pytest.approx((0.6, 0.5)))
    QTest.keyClick(dialog.view, Qt.Key.Key_Return, CTRL)
    assert dialog.result() == QDialog.DialogCode.Accepted
    (painted,) = dialog.painted().items()
    assert painted[0] == 1 and painted[1].regions.kinds == ("crack",)


def test_each_part_has_its_own_steps_and_all_are_kept_at_once(dialog: DefectDialog) -> None:
    drag(dialog.view, (0.2, 0.5), (0.8, 0.5))
    QTest.keyClick(dialog.view, Qt.Key.Key_Right)
    assert (
        dialog.place_text.text() == "2 of 2" and dialog.draft.regions == SCRATCH and not dialog.undo_button.isEnabled()
    )
    assert dialog.kind.kind == "crack" and dialog.view.scene.frame_size == (WIDTH, HEIGHT)
    dialog.clear_button.click()
    QTest.keyClick(dialog.view, Qt.Key.Key_Left)
    assert covers(dialog, "crack", 0.5, 0.5)
    dialog.keep_button.click()
    painted = dialog.painted()
    assert set(painted) == {1, 2} and not painted[2] and painted[1]


def test_what_cannot_be_kept_is_shown_with_its_reason(dialog: DefectDialog) -> None:
    for _ in range(MOST_SHAPES + 1):
        dialog.draft.add(DOT)
    assert "500 shapes" in dialog.problem.text() and not dialog.keep_button.isEnabled()
    QTest.keyClick(dialog.view, Qt.Key.Key_Right)
    dialog.keep_button.click()
    assert dialog.isVisible() and dialog.place_text.text() == "1 of 2", "it leads to the part that cannot be kept"
    dialog.draft.undo()
    dialog.keep_button.click()
    assert not dialog.isVisible() and len(dialog.painted()[1].regions.painted) == MOST_SHAPES


def test_a_kind_of_which_everything_was_erased_is_not_kept(dialog: DefectDialog) -> None:
    drag(dialog.view, (0.4, 0.5), (0.6, 0.5))
    dialog.draw_defects(False)
    dialog.take_tool(Tool.RECTANGLE)
    drag(dialog.view, (0.1, 0.1), (0.5, 0.5), (0.9, 0.9))
    assert "Nothing is left of crack" in dialog.problem.text() and not dialog.keep_button.isEnabled()
    dialog.draft.undo()
    assert dialog.problem.text() == ""
    dialog.keep_button.click()
    assert not dialog.isVisible() and dialog.painted()[1].regions.kinds == ("crack",)


def test_closing_asks_before_something_is_lost(dialog: DefectDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    answers = [False, True]
    monkeypatch.setattr("app.widgets.question_dialog.QuestionDialog.ask", lambda _self: answers.pop(0))
    drag(dialog.view, (0.2, 0.5), (0.8, 0.5))
    QTest.keyClick(dialog.view, Qt.Key.Key_Right)
    dialog.cancel_button.click()
    assert dialog.isVisible()
    dialog.cancel_button.click()
    assert not dialog.isVisible() and not answers


def test_what_cannot_be_read_is_said_and_stays_until_it_is_painted_anew(qtbot: QtBot, qapp: QApplication) -> None:
    prepare_application(qapp)
    dialog = open_dialog(qtbot, replace(part(1, DEFECTIVE), painted=PaintedDefects(unreadable="{")))
    assert dialog.unreadable.isVisible() and dialog.painted() == {}
    dialog.show_picture(part(1, DEFECTIVE), None, UnexpectedError("gone"))
    assert "gone" in dialog.view.empty_text
    dialog.draft.add(DOT)
    assert not dialog.unreadable.isVisible() and set(dialog.painted()) == {1}
