"""Draws with the mouse in a dialog over a picture; places are shares of the picture."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.widgets.image_scene.image_view import ImageView


def place(view: ImageView, x: float, y: float) -> tuple[QWidget, QPoint]:
    """The widget that gets the mouse over a place of the picture, and where on it that is."""
    viewport, size = view.viewport, view.scene.frame_size
    assert viewport is not None and size is not None
    point = viewport.to_widget(QPointF(x * size[0], y * size[1])).toPoint()
    target = view.childAt(QPoint(view.width() // 2, view.height() // 2))
    assert target is not None
    return target, point


def drag(view: ImageView, *points: tuple[float, float]) -> None:
    """Press at the first of the points, go to all others, and let go."""
    target, start = place(view, *points[0])
    QTest.mouseMove(target, start)
    QTest.mousePress(target, Qt.MouseButton.LeftButton, pos=start)
    for point in points[1:]:
        QTest.mouseMove(target, place(view, *point)[1])
    QTest.mouseRelease(target, Qt.MouseButton.LeftButton, pos=place(view, *points[-1])[1])


def click(view: ImageView, x: float, y: float) -> None:
    """A press and no way."""
    target, point = place(view, x, y)
    QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=point)
