"""The map lies exactly over the frame, at every zoom, to the border."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage

from app.widgets.image_scene.image_view import ImageView
from app.widgets.image_scene.viewport import Viewport
from app.widgets.look.appearance import Appearance

GREY = 90


def grab(view: ImageView) -> QImage:
    return view.grab().toImage()


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
    view.zoom_by(1.07, QPointF(-37.5, 11.25))
    assert view.viewport is not None
    canvas = view.scene.views()[0]
    for point in (QPointF(0, 0), QPointF(777, 333), QPointF(100.25, 17.75)):
        wanted, found = view.viewport.to_widget(point), canvas.viewportTransform().map(point)
        assert (found.x(), found.y()) == pytest.approx((wanted.x(), wanted.y()), abs=1e-6)
    assert not canvas.horizontalScrollBar().isVisible() and canvas.horizontalScrollBar().maximum() == 0


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
