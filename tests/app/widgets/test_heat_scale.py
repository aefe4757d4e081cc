"""The colours of the map, its outline, its legend."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from app.widgets.image_scene.heat_overlay import make_overlay
from app.widgets.image_scene.heat_scale import (
    OPAQUE_FROM,
    SCALE_END,
    VISIBLE_FROM,
    heat_table,
    on_scale,
    scale_colour,
    scale_position,
    to_indices,
)
from app.widgets.image_scene.image_view import ImageView
from app.widgets.image_scene.map_legend import MapLegend
from app.widgets.look.appearance import Appearance


def test_contour_surrounds_what_exceeds_the_limit() -> None:
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


def test_not_finite_values_show_as_the_worst(view: ImageView) -> None:
    field = np.array([[np.nan, np.inf, -np.inf, -3.0, 1.0]], dtype=np.float32)
    assert to_indices(on_scale(field, 1.0), 1.0).tolist() == [[255, 255, 0, 0, 128]]


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
