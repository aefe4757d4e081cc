"""The editor of the inspected area in a real window: by the mouse, by keys, back and forth, and what it refuses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from app.domain.product import NormalImage
from app.pages.products.area_draft import AreaDraft
from app.pages.products.parts.area_dialog import AreaDialog
from app.widgets.look.appearance import Appearance, prepare_application
from app.widgets.shape_drawing.shape_canvas import Tool
from app.widgets.shape_drawing.shape_geometry import moved, resized, snapped, with_handle
from onenip_core.area_shapes import AreaShape, ShapeKind
from onenip_core.inspected_area import WHOLE_PICTURE, InspectedArea
from tests.support.drawing import click, drag
from tests.support.view_samples import NOW, product

WIDTH, HEIGHT = 400, 200
SQUARE = AreaShape(ShapeKind.RECTANGLE, ((0.25, 0.25), (0.75, 0.75)))
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def image(number: int) -> NormalImage:
    return NormalImage(number, 1, Path(f"{number}.png"), f"{number}.png", "", WIDTH, HEIGHT, NOW, is_prompt=False)


def open_dialog(qtbot: QtBot, area: InspectedArea = WHOLE_PICTURE) -> AreaDialog:
    dialog = AreaDialog(Appearance(), replace(product(1, 3), area=area), [image(1), image(2), image(3)])
    qtbot.addWidget(dialog)
    pixels = np.full((HEIGHT, WIDTH, 3), 200, np.uint8)
    dialog.pictureWanted.connect(lambda wanted: dialog.show_picture(wanted, pixels))
    dialog.show()
    qtbot.waitExposed(dialog)
    dialog.begin()
    return dialog


@pytest.fixture
def dialog(qtbot: QtBot, qapp: QApplication) -> Iterator[AreaDialog]:
    prepare_application(qapp)
    yield open_dialog(qtbot)


def inside(dialog: AreaDialog, x: float, y: float) -> bool:
    return bool(dialog.draft.mask(100, 100)[int(y * 100), int(x * 100)])


def test_a_rectangle_is_dragged_and_snaps_to_the_edge(dialog: AreaDialog) -> None:
    assert dialog.share_text.text() == "Inspected: the whole picture" and not dialog.view.scene.is_dimmed
    drag(dialog.view, (0.004, 0.25), (0.3, 0.5), (0.5, 0.75))
    (shape,) = dialog.draft.shapes
    (left, top), (right, bottom) = shape.points
    assert left == 0.0, "within reach of the edge"
    assert (top, right, bottom) == pytest.approx((0.25, 0.5, 0.75), abs=0.01)
    assert dialog.share_text.text() == "Inspected: 25 % of the picture" and dialog.view.scene.is_dimmed
    drag(dialog.view, (0.6, 0.6), (0.601, 0.601))
    assert len(dialog.draft.shapes) == 1, "a slip of the hand draws nothing"


def test_handles_and_shapes_are_dragged_and_a_drag_is_one_step_back(dialog: AreaDialog) -> None:
    dialog.draft.add(SQUARE)
    dialog.take_tool(Tool.SELECT)
    drag(dialog.view, (0.25, 0.25), (0.2, 0.2), (0.1, 0.15))
    assert dialog.draft.shapes[0].points == ((0.75, 0.75), pytest.approx((0.1, 0.15), abs=0.01))
    assert inside(dialog, 0.74, 0.74) and not inside(dialog, 0.05, 0.05)
    drag(dialog.view, (0.4, 0.4), (0.5, 0.4), (0.6, 0.4))
    assert inside(dialog, 0.9, 0.5) and not inside(dialog, 0.15, 0.5)
    QTest.keyClick(dialog.view, Qt.Key.Key_Z, CTRL)
    assert inside(dialog, 0.15, 0.5)
    QTest.keyClick(dialog.view, Qt.Key.Key_Z, CTRL)
    assert dialog.draft.shapes == (SQUARE,)
    QTest.keyClick(dialog.view, Qt.Key.Key_Y, CTRL)
    assert inside(dialog, 0.15, 0.5)
    QTest.keyClick(dialog.view, Qt.Key.Key_Delete)
    assert dialog.draft.shapes == ()


def test_a_polygon_is_clicked_and_closed(dialog: AreaDialog) -> None:
    QTest.keyClick(dialog.view, Qt.Key.Key_P)
    for x, y in ((0.2, 0.2), (0.8, 0.2), (0.9, 0.9), (0.8, 0.8)):
        click(dialog.view, x, y)
    QTest.keyClick(dialog.view, Qt.Key.Key_Backspace)
    click(dialog.view, 0.5, 0.9)
    QTest.keyClick(dialog.view, Qt.Key.Key_Return)
    (shape,) = dialog.draft.shapes
    assert shape.kind is ShapeKind.POLYGON and len(shape.points) == 4
    click(dialog.view, 0.1, 0.9)
    assert dialog.canvas.is_drawing
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible() and not dialog.canvas.is_drawing, "Escape gives up what was begun, not the whole"


def test_a_polygon_that_was_begun_is_not_lost_when_it_is_kept(dialog: AreaDialog) -> None:
    QTest.keyClick(dialog.view, Qt.Key.Key_P)
    for x, y in ((0.2, 0.2), (0.8, 0.2)):
        click(dialog.view, x, y)
    dialog.keep_button.click()
    assert dialog.isVisible() and "fewer than three corners" in dialog.problem.text()
    click(dialog.view, 0.5, 0.9)
    dialog.keep_button.click()
    assert not dialog.isVisible() and len(dialog.area.shapes) == 1


def test_a_zone_is_brushed_and_the_brush_is_round(dialog: AreaDialog) -> None:
    QTest.keyClick(dialog.view, Qt.Key.Key_B)
    QTest.keyClick(dialog.view, Qt.Key.Key_X)
    before = dialog.canvas.brush
    for _ in range(3):
        QTest.keyClick(dialog.view, Qt.Key.Key_BracketRight)
    assert dialog.canvas.brush == pytest.approx(before * 1.25**3)
    drag(dialog.view, (0.3, 0.5), (0.5, 0.5), (0.7, 0.5))
    (shape,) = dialog.draft.shapes
    assert shape.kind is ShapeKind.STROKE and not shape.inspected and shape.radii is not None
    assert shape.radii[0] * WIDTH == pytest.approx(shape.radii[1] * HEIGHT)
    assert not inside(dialog, 0.5, 0.5) and inside(dialog, 0.5, 0.1), "a zone alone leaves the rest of the picture"
    QTest.keyClick(dialog.view, Qt.Key.Key_I)
    QTest.keyClick(dialog.view, Qt.Key.Key_R)
    drag(dialog.view, (0.2, 0.2), (0.5, 0.5), (0.8, 0.8))
    assert not inside(dialog, 0.5, 0.5) and inside(dialog, 0.5, 0.3) and not inside(dialog, 0.5, 0.1)


def test_everything_by_keys(dialog: AreaDialog) -> None:
    dialog.view.setFocus()
    QTest.keyClick(dialog.view, Qt.Key.Key_R)
    QTest.keyClick(dialog.view, Qt.Key.Key_Return)
    assert dialog.draft.share == pytest.approx(0.36, abs=0.01)
    for _ in range(10):
        QTest.keyClick(dialog.view, Qt.Key.Key_Right, CTRL)
        QTest.keyClick(dialog.view, Qt.Key.Key_Down, CTRL | SHIFT)
    (shape,) = dialog.draft.shapes
    assert shape.points == (pytest.approx((0.25, 0.2)), pytest.approx((0.85, 0.85)))
    QTest.keyClick(dialog.view, Qt.Key.Key_N)
    assert dialog.draft.selected is None
    QTest.keyClick(dialog.view, Qt.Key.Key_N)
    assert dialog.draft.selected == 0
    QTest.keyClick(dialog.view, Qt.Key.Key_Return, CTRL)
    assert dialog.result() == QDialog.DialogCode.Accepted and dialog.area == InspectedArea((shape,))


def test_pictures_are_stepped_through_under_the_same_area(dialog: AreaDialog, qtbot: QtBot) -> None:
    dialog.draft.add(SQUARE)
    with qtbot.waitSignal(dialog.pictureWanted) as wanted:
        QTest.keyClick(dialog.view, Qt.Key.Key_Right)
    assert wanted.args is not None and wanted.args[0].id == 2
    assert dialog.place_text.text() == "2 of 3" and dialog.draft.shapes == (SQUARE,) and dialog.view.scene.is_dimmed
    dialog.show_picture(image(1), np.zeros((10, 10, 3), np.uint8))
    assert dialog.view.scene.frame_size == (WIDTH, HEIGHT), "a picture that comes too late is not shown"
    QTest.keyClick(dialog.view, Qt.Key.Key_Left)
    assert dialog.place_text.text() == "1 of 3"


def test_what_cannot_be_kept_is_said_and_whole_picture_clears(dialog: AreaDialog) -> None:
    dialog.draft.add(AreaShape(ShapeKind.RECTANGLE, ((0.5, 0.5), (0.51, 0.51))))
    assert "of the picture is inspected" in dialog.problem.text() and not dialog.keep_button.isEnabled()
    QTest.keyClick(dialog.view, Qt.Key.Key_Return, CTRL)
    assert dialog.isVisible()
    dialog.whole_button.click()
    assert dialog.problem.text() == "" and dialog.keep_button.isEnabled() and dialog.area.is_whole


def test_closing_asks_before_something_is_lost(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    prepare_application(qapp)
    dialog = open_dialog(qtbot, InspectedArea((SQUARE,)))
    answers = [False, True]
    monkeypatch.setattr("app.widgets.question_dialog.QuestionDialog.ask", lambda _self: answers.pop(0))
    dialog.draft.clear()
    dialog.cancel_button.click()
    assert dialog.isVisible()
    dialog.cancel_button.click()
    assert not dialog.isVisible() and not answers
    unchanged = open_dialog(qtbot, InspectedArea((SQUARE,)))
    QTest.keyClick(unchanged, Qt.Key.Key_Escape)
    assert not unchanged.isVisible()


def test_shapes_are_moved_by_hand_values() -> None:
    assert snapped((0.02, 0.5), (0.05, 0.05)) == (0.0, 0.5) and snapped((1.3, 0.96), (0.05, 0.05)) == (1.0, 1.0)
    assert with_handle(SQUARE, 1, (1.0, 0.0)).points == ((0.25, 0.75), (1.0, 0.0))
    triangle = AreaShape(ShapeKind.POLYGON, ((0.0, 0.0), (0.5, 0.0), (0.0, 0.5)))
    assert with_handle(triangle, 1, (1.0, 0.0)).points[1] == (1.0, 0.0)
    assert moved(SQUARE, 0.5, -0.1).points == ((0.5, pytest.approx(0.15)), (1.0, pytest.approx(0.65)))
    assert resized(triangle, 0.25, -1.0, 0.1).points == ((0.0, 0.0), (0.75, 0.0), (0.0, pytest.approx(0.1)))


def test_the_first_inspected_shape_goes_below_zones_and_a_new_step_forgets_what_was_undone() -> None:
    draft = AreaDraft(WHOLE_PICTURE)
    zone = replace(SQUARE, inspected=False)
    draft.add(zone)
    draft.add(SQUARE)
    assert draft.shapes == (SQUARE, zone) and draft.selected == 0
    draft.undo()
    draft.add(zone)
    assert draft.shapes == (zone, zone) and not draft.can_redo and draft.is_changed
