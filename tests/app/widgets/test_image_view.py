"""The map lies exactly over the frame, at every zoom, to the border."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QGraphicsItem, QGraphicsRectItem, QWidget
from pytestqt.qtbot import QtBot

from app.widgets.image_scene.frame_scene import ITEMS_Z
from app.widgets.image_scene.heat_overlay import make_overlay
from app.widgets.image_scene.heat_scale import (
    OPAQUE_FROM,
    SCALE_END,
    VISIBLE_FROM,
    heat_table,
    scale_colour,
    scale_position,
    to_indices,
    without_gaps,
)
from app.widgets.image_scene.image_view import ImageView
from app.widgets.image_scene.map_legend import MapLegend
from app.widgets.image_scene.viewport import Viewport
from app.widgets.look.appearance import Appearance

GREY = 90
MIDDLE = QPoint(300, 200)


@pytest.fixture
def view(qtbot: QtBot) -> ImageView:
    view = ImageView(Appearance())
    qtbot.addWidget(view)
    view.resize(600, 400)
    view.show()
    return view


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
    # Not QTest.mouseMove: it says that no button is held.
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


def is_coloured(colour: QColor) -> bool:
    return max(colour.red(), colour.green(), colour.blue()) - min(colour.red(), colour.green(), colour.blue()) > 40


@pytest.mark.parametrize("factor", [1.0, 1.7, 4.0, 11.0])
@pytest.mark.parametrize("hot", [(0, 0), (0, 29), (19, 0), (19, 29), (7, 13)], ids=str)
def test_hot_pixel_is_painted_over_its_frame_pixel(view: ImageView, factor: float, hot: tuple[int, int]) -> None:
    height, width = 20, 30
    frame = np.full((height, width, 3), GREY, dtype=np.uint8)
    field = np.zeros((height, width), dtype=np.float32)
    row, column = hot
    field[row, column] = 2.0
    view.set_opacity(1.0)
    view.show_part(frame, field, None)
    viewport = view.viewport
    assert viewport is not None
    view.zoom_by(factor, viewport.to_widget(QPointF(column + 0.5, row + 0.5)))
    viewport = view.viewport
    assert viewport is not None
    image = grab(view)
    centre = viewport.to_widget(QPointF(column + 0.5, row + 0.5)).toPoint()
    assert is_coloured(image.pixelColor(centre)), "the hot pixel's centre has the map's colour"
    for step_x, step_y in ((2, 0), (-2, 0), (0, 2), (0, -2)):
        other = QPointF(column + 0.5 + step_x, row + 0.5 + step_y)
        point = viewport.to_widget(other).toPoint()
        inside = 0 <= other.x() < width and 0 <= other.y() < height
        if inside and view.rect().contains(point):
            assert image.pixelColor(point) == QColor(GREY, GREY, GREY), "a neighbour two pixels off is untouched"


def test_small_map_is_stretched_over_the_whole_frame(view: ImageView) -> None:
    frame = np.full((100, 200, 3), GREY, dtype=np.uint8)
    field = np.zeros((4, 4), dtype=np.float32)
    field[3, 3] = 2.0
    view.set_opacity(1.0)
    view.show_part(frame, field, 1.0)
    viewport = view.viewport
    assert viewport is not None
    image = grab(view)
    assert is_coloured(image.pixelColor(viewport.to_widget(QPointF(197, 97)).toPoint()))
    assert image.pixelColor(viewport.to_widget(QPointF(60, 30)).toPoint()) == QColor(GREY, GREY, GREY)


def test_contour_surrounds_what_exceeds_the_limit(view: ImageView) -> None:
    field = np.zeros((40, 40), dtype=np.float32)
    field[10:20, 25:35] = 1.5
    overlay = make_overlay(field, (80, 80), limit=1.0)
    assert len(overlay.contours) == 1
    box = overlay.contours[0].boundingRect()
    assert (box.left(), box.top()) == pytest.approx((50, 20), abs=1.5)
    assert (box.right(), box.bottom()) == pytest.approx((70, 40), abs=1.5)
    assert not make_overlay(field, (80, 80), limit=1.6).contours


def test_large_frames_get_a_smaller_map_whose_contour_still_fits() -> None:
    field = np.zeros((16, 16), dtype=np.float32)
    field[8:, :] = 2.0
    overlay = make_overlay(field, (3000, 6000), limit=1.0)
    assert overlay.image.width() == 2048
    box = overlay.contours[0].boundingRect()
    assert box.top() == pytest.approx(1500, abs=60)
    assert box.right() == pytest.approx(6000, abs=4)


def test_opacity_fades_the_map_and_m_hides_it(view: ImageView) -> None:
    frame = np.full((60, 60, 3), GREY, dtype=np.uint8)
    view.show_part(frame, np.full((6, 6), 1.9, dtype=np.float32), 1.0)
    colours = []
    for opacity in (0.0, 0.5, 1.0):
        view.set_opacity(opacity)
        colours.append(grab(view).pixelColor(300, 200))
    assert colours[0] == QColor(GREY, GREY, GREY)
    assert colours[1].red() == pytest.approx((GREY + colours[2].red()) / 2, abs=3)
    view.set_map_visible(False)
    assert grab(view).pixelColor(300, 200) == QColor(GREY, GREY, GREY)


def test_without_a_map_nothing_covers_the_frame(view: ImageView) -> None:
    view.show_part(np.full((60, 60, 3), GREY, dtype=np.uint8), None, None)
    assert grab(view).pixelColor(300, 200) == QColor(GREY, GREY, GREY)
    view.show_part(None, None, None)
    assert view.viewport is None
    assert grab(view).pixelColor(300, 10) == Appearance().colour("sunken")


def test_not_finite_values_show_as_the_worst(view: ImageView) -> None:
    field = np.array([[np.nan, np.inf, -np.inf, 1.0]], dtype=np.float32)
    assert to_indices(without_gaps(field, 1.0), 1.0).tolist() == [[255, 255, 0, 128]]


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


@pytest.mark.parametrize(("zoom", "smooth"), [(2.9, True), (3.0, False), (8.0, False)])
def test_pixels_are_squares_from_three_times_on(view: ImageView, zoom: float, smooth: bool) -> None:
    frame = np.zeros((60, 60, 3), dtype=np.uint8)
    frame[:, 30:] = 255
    view.show_part(frame, None, None)
    view.show_full_size()
    view.zoom_by(zoom)
    image = grab(view)
    between = {image.pixelColor(x, 200).red() for x in range(280, 320)} - {0, 255}
    assert bool(between) is smooth


@pytest.mark.parametrize("factor", [1.0, 0.77, 3.3, 9.1])
def test_scene_lies_where_the_viewport_says_to_the_fraction(view: ImageView, factor: float) -> None:
    view.show_part(np.full((333, 777, 3), GREY, dtype=np.uint8), None, None)
    view.zoom_by(factor, QPointF(123.4, 56.7))
    drag(view, MIDDLE, QPoint(-37, 11))
    assert view.viewport is not None
    canvas = view.scene.views()[0]
    for point in (QPointF(0, 0), QPointF(777, 333), QPointF(100.25, 17.75)):
        wanted, found = view.viewport.to_widget(point), canvas.viewportTransform().map(point)
        assert (found.x(), found.y()) == pytest.approx((wanted.x(), wanted.y()), abs=1e-6)
    assert not canvas.horizontalScrollBar().isVisible() and canvas.horizontalScrollBar().maximum() == 0


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


def test_text_stands_in_the_middle_while_there_is_no_frame(view: ImageView) -> None:
    ground = Appearance().colour("sunken")

    def inked() -> bool:
        image = grab(view)
        return any(image.pixelColor(x, y) != ground for x in range(200, 400, 2) for y in range(185, 215))

    assert not inked()
    view.set_empty_text("Getting ready: the model is being loaded")
    assert inked()
    view.show_part(np.full((10, 600, 3), 255, dtype=np.uint8), None, None)
    assert grab(view).pixelColor(300, 150) == ground, "no text beside the frame"
    view.show_part(None, None, None)
    assert inked()


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


@given(
    width=st.integers(1, 6000),
    height=st.integers(1, 6000),
    factor=st.floats(0.1, 30),
    x=st.floats(0, 600),
    y=st.floats(0, 400),
)
def test_coordinates_go_there_and_back(width: int, height: int, factor: float, x: float, y: float) -> None:
    viewport = Viewport.fitted((600, 400), (width, height)).zoomed(factor, QPointF(x, y))
    back = viewport.to_widget(viewport.to_frame(QPointF(x, y)))
    assert (back.x(), back.y()) == pytest.approx((x, y), abs=1e-3)
    assert 0 <= viewport.centre.x() <= width and 0 <= viewport.centre.y() <= height


def test_scale_is_clear_in_the_normal_range_and_gets_lighter_beyond() -> None:
    table = heat_table()
    alphas = [argb >> 24 for argb in table]
    assert len(table) == 256
    assert all(alpha == 0 for alpha in alphas[: round(255 * VISIBLE_FROM / SCALE_END)])
    assert all(alpha == 255 for alpha in alphas[round(255 * OPAQUE_FROM / SCALE_END) + 1 :])
    assert alphas == sorted(alphas)
    seen = [QColor.fromRgba(argb) for argb in table[64::24]]
    luminance = [0.2126 * c.redF() + 0.7152 * c.greenF() + 0.0722 * c.blueF() for c in seen]
    assert luminance == sorted(luminance) and luminance[-1] - luminance[0] > 0.5


def test_scale_is_fixed_in_limits() -> None:
    assert scale_position(0.3, limit=0.3) == scale_position(1.0, limit=1.0) == 0.5
    assert scale_position(9.0) == 1.0 and scale_position(-1.0) == 0.0


def test_legend_shows_the_colours_of_the_scale(qtbot: QtBot) -> None:
    legend = MapLegend(Appearance())
    qtbot.addWidget(legend)
    image = legend.grab().toImage()
    bar = legend.bar_rectangle()
    for times_limit in (0.9, 1.2, 1.6, 1.95):
        x = bar.left() + bar.width() * scale_position(times_limit)
        painted = image.pixelColor(round(x), round(bar.center().y()))
        wanted = scale_colour(scale_position(times_limit))
        if wanted.alpha() == 255:
            difference = abs(painted.red() - wanted.red()) + abs(painted.green() - wanted.green())
            assert difference < 24
    clear = image.pixelColor(round(bar.left() + bar.width() * 0.1), round(bar.center().y()))
    assert clear == Appearance().colour("surface")
