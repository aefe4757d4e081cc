"""How a person moves in the frame, and what is left to items over it and to the page around it."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QGraphicsItem, QGraphicsRectItem, QWidget
from pytestqt.qtbot import QtBot

from app.widgets.image_scene.frame_scene import ITEMS_Z
from app.widgets.image_scene.image_view import ImageView
from app.widgets.look.appearance import Appearance

GREY = 90
MIDDLE = QPoint(300, 200)


def grab(view: ImageView) -> QImage:
    return view.grab().toImage()


def below(view: ImageView, place: QPoint) -> QWidget:
    """What a pointer meets there: it has the view's size, so that `place` means the same to it."""
    found = view.childAt(place)
    assert found is not None and found.size() == view.size()
    return found


def drag(view: ImageView, start: QPoint, by: QPoint, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
    target = below(view, start)
    QTest.mousePress(target, button, pos=start)
    for place in (start + by / 2, start + by):
        QTest.mouseMove(target, place)
    QTest.mouseRelease(target, button, pos=start + by)


def turn_wheel(view: ImageView, place: QPoint, steps: int) -> None:
    QTest.wheelEvent(view.windowHandle(), QPointF(place), QPoint(0, 120 * steps))


def movable_item(view: ImageView, area: QRectF) -> QGraphicsRectItem:
    """As somebody lays it over the frame."""
    item = QGraphicsRectItem(area)
    item.setFlags(
        QGraphicsItem.GraphicsItemFlag.ItemIsMovable
        | QGraphicsItem.GraphicsItemFlag.ItemIsSelectable
        | QGraphicsItem.GraphicsItemFlag.ItemIsFocusable
    )
    item.setZValue(ITEMS_Z)
    view.scene.addItem(item)
    return item


def test_keys_mouse_and_wheel(view: ImageView, qtbot: QtBot) -> None:
    view.show_part(np.full((1000, 1000, 3), GREY, dtype=np.uint8), None, None)
    fitted = view.viewport
    assert fitted is not None and fitted.zoom == pytest.approx(0.4)
    qtbot.mouseDClick(below(view, MIDDLE), Qt.MouseButton.LeftButton, pos=MIDDLE)
    assert view.viewport is not None and view.viewport.zoom == pytest.approx(1.0)
    for button in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
        before = view.viewport.to_frame(QPointF(300, 200))
        drag(view, MIDDLE, QPoint(40, 30), button)
        after = view.viewport.to_frame(QPointF(340, 230))
        assert (after.x(), after.y()) == pytest.approx((before.x(), before.y()), abs=1e-6)
    before = view.viewport.to_frame(QPointF(100, 50))
    turn_wheel(view, QPoint(100, 50), 2)
    after = view.viewport.to_frame(QPointF(100, 50))
    assert view.viewport.zoom == pytest.approx(1.25**2)
    assert (after.x(), after.y()) == pytest.approx((before.x(), before.y()), abs=1e-6), "it zooms at the pointer"
    qtbot.mouseDClick(below(view, MIDDLE), Qt.MouseButton.LeftButton, pos=MIDDLE)
    qtbot.mouseDClick(below(view, MIDDLE), Qt.MouseButton.LeftButton, pos=MIDDLE)
    assert view.viewport == fitted, "once for 100 %, once more for all of it"
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert view.viewport.zoom == pytest.approx(0.5)
    qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.viewport.centre == QPointF(500 + 48 / 0.5, 500)
    qtbot.keyClick(view, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert view.viewport == fitted


def test_plain_arrows_and_letters_are_left_to_the_page(view: ImageView) -> None:
    view.show_part(np.full((1000, 1000, 3), GREY, dtype=np.uint8), None, None)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_Home, Qt.Key.Key_N):
        event = QKeyEvent(QKeyEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(view, event)
        assert not event.isAccepted()


def test_movable_item_is_dragged_while_the_ground_pans(view: ImageView, qtbot: QtBot) -> None:
    view.show_part(np.full((1000, 1000, 3), GREY, dtype=np.uint8), np.zeros((10, 10), dtype=np.float32), 1.0)
    view.show_full_size()
    item = movable_item(view, QRectF(450, 450, 100, 100))
    before = view.viewport
    assert before is not None
    drag(view, MIDDLE, QPoint(30, 20))
    assert view.viewport == before, "the frame stays"
    assert item.pos() == QPointF(30, 20) and item.isSelected()
    drag(view, QPoint(20, 20), QPoint(60, 40))
    assert view.viewport is not None and view.viewport.centre == before.centre - QPointF(60, 40)
    assert item.pos() == QPointF(30, 20) and not item.isSelected(), "the frame moves, the item with it"
    on_item = view.viewport.to_widget(item.sceneBoundingRect().center()).toPoint()
    drag(view, on_item, QPoint(10, 0), Qt.MouseButton.MiddleButton)
    assert item.pos() == QPointF(30, 20) and view.viewport.centre == before.centre - QPointF(70, 40)
    on_item += QPoint(10, 0)
    qtbot.mouseDClick(below(view, on_item), Qt.MouseButton.LeftButton, pos=on_item)
    assert view.viewport.zoom == 1.0, "a double click on an item is the item's"
    QTest.mouseRelease(below(view, on_item), Qt.MouseButton.LeftButton, pos=on_item)
    turn_wheel(view, on_item, 1)
    assert view.viewport.zoom == 1.25, "the wheel zooms wherever the pointer is"


def test_item_with_focus_gets_the_keys_first(view: ImageView, qtbot: QtBot) -> None:
    pressed: list[int] = []

    class Listening(QGraphicsRectItem):
        def keyPressEvent(self, event: QKeyEvent) -> None:
            pressed.append(event.key())
            event.setAccepted(event.key() == Qt.Key.Key_Plus)

    view.show_part(np.full((1000, 1000, 3), GREY, dtype=np.uint8), None, None)
    fitted = view.viewport
    item = Listening(QRectF(0, 0, 100, 100))
    item.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIsFocusable)
    view.scene.addItem(item)
    item.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert pressed == [Qt.Key.Key_Plus] and view.viewport == fitted
    qtbot.keyClick(view, Qt.Key.Key_Minus)
    assert view.viewport != fitted, "what the item does not want is the view's"


def test_fit_follows_the_size_until_somebody_zooms(view: ImageView) -> None:
    view.show_part(np.full((100, 100, 3), GREY, dtype=np.uint8), None, None)
    view.resize(800, 800)
    assert view.viewport is not None and view.viewport.zoom == pytest.approx(8.0)
    ground = Appearance().colour("sunken")
    assert all(grab(view).pixelColor(x, x) == QColor(GREY, GREY, GREY) for x in (2, 400, 797))
    view.zoom_by(0.5)
    view.resize(600, 500)
    assert view.viewport.zoom == pytest.approx(4.0) and view.viewport.centre == QPointF(50, 50)
    assert grab(view).pixelColor(300, 250) == QColor(GREY, GREY, GREY)
    assert grab(view).pixelColor(95, 250) == ground


def test_focus_has_a_frame(view: ImageView, qtbot: QtBot) -> None:
    view.show_part(np.full((100, 100, 3), GREY, dtype=np.uint8), None, None)
    view.activateWindow()
    accent = Appearance().colour("accent")
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    image = grab(view)
    assert all(image.pixelColor(x, y) == accent for x, y in ((1, 200), (300, 1), (598, 200), (300, 398)))
    view.clearFocus()
    assert grab(view).pixelColor(300, 1) != accent


def test_a_click_gives_the_view_the_focus_and_nothing_inside(view: ImageView, qtbot: QtBot) -> None:
    view.show_part(np.full((100, 100, 3), GREY, dtype=np.uint8), None, None)
    view.activateWindow()
    view.clearFocus()
    qtbot.mouseClick(below(view, MIDDLE), Qt.MouseButton.LeftButton, pos=MIDDLE)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is view)
    assert view.accessibleName() and "100 × 100" in view.accessibleDescription()


def test_dropped_files_are_left_to_the_page(view: ImageView) -> None:
    inner = [view, *view.findChildren(QAbstractScrollArea), below(view, MIDDLE)]
    assert not any(widget.acceptDrops() for widget in inner)


def test_new_frame_of_the_same_size_keeps_the_zoom(view: ImageView) -> None:
    frame = np.full((100, 100, 3), GREY, dtype=np.uint8)
    view.show_part(frame, None, None)
    view.zoom_by(2.0, QPointF(10, 10))
    zoomed = view.viewport
    view.show_part(frame.copy(), None, None)
    assert view.viewport == zoomed
    view.show_part(np.zeros((50, 100, 3), dtype=np.uint8), None, None)
    assert view.viewport is not None and view.viewport.zoom == pytest.approx(6.0)
