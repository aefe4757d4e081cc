"""What is not inspected is dimmed over the frame, exactly, and nothing else is."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF

from app.widgets.image_scene.image_view import ImageView
from onenip_core.area_shapes import AreaShape, ShapeKind
from onenip_core.inspected_area import InspectedArea

LEFT = InspectedArea((AreaShape(ShapeKind.RECTANGLE, ((0.0, 0.0), (0.5, 1.0))),))


def light(view: ImageView, x: float, y: float) -> int:
    viewport = view.viewport
    assert viewport is not None
    return view.grab().toImage().pixelColor(viewport.to_widget(QPointF(x, y)).toPoint()).red()


def test_outside_is_dimmed_at_every_size_of_frame_and_the_next_part_is_as_bright(view: ImageView) -> None:
    for height, width in ((60, 90), (1500, 3000)):
        frame = np.full((height, width, 3), 200, np.uint8)
        view.show_part(frame, None, None, area=LEFT)
        assert light(view, 0.4 * width, 0.5 * height) == 200
        assert 60 < light(view, 0.6 * width, 0.5 * height) < 100
        assert "The dimmed part is not inspected." in view.accessibleDescription()
    view.show_part(frame, None, None)
    assert light(view, 0.6 * width, 0.5 * height) == 200 and not view.scene.is_dimmed
    view.show_part(None, None, None, area=LEFT)
    assert not view.scene.is_dimmed


def test_the_map_lies_above_the_veil(view: ImageView) -> None:
    marks = np.zeros((20, 30), np.float32)
    marks[10, 25] = 2.0  # as a model's map never has it, outside
    view.set_opacity(1.0)
    view.show_part(np.full((20, 30, 3), 90, np.uint8), marks, None, area=LEFT)
    assert light(view, 25.5, 10.5) > 150
