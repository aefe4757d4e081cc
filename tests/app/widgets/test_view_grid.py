"""Several views of a part: where they stand, which is marked, what is read from afar."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.part import InspectedPart, Inspection, ViewPicture
from app.domain.part_view import PartView
from app.widgets.image_scene.image_view import ImageView
from app.widgets.look.appearance import Appearance
from app.widgets.run.part_image import PartImage
from app.widgets.run.view_grid import ViewGrid
from onenip_core.area_shapes import AreaShape, ShapeKind
from onenip_core.inspected_area import InspectedArea
from onenip_core.types import Verdict

TAKEN = "2026-11-28T08:00:00+00:00"
SCORES = {Verdict.OK: 0.4, Verdict.NG: 1.9, Verdict.NOT_CHECKED: None}


def view(name: str, verdict: Verdict) -> PartView:
    score = SCORES[verdict]
    limit = None if score is None else 1.0
    return PartView(name, "bracket", verdict, score, limit, "", None, 1.0, TAKEN)


def part(*verdicts: Verdict) -> InspectedPart:
    views = tuple(view(f"View {number}", verdict) for number, verdict in enumerate(verdicts, 1))
    record = Inspection(
        1, 1, 1, "a.png", None, None, 0.0, 0.4, 1.0, Verdict.OK, "", None, 1.0, TAKEN, None, views=views
    )
    picture = ViewPicture(np.full((60, 80, 3), 90, np.uint8), np.full((4, 4), 0.4, np.float32))
    return InspectedPart(record, picture.image, picture.model_map, (picture,) * len(views))


@pytest.fixture
def image(qtbot: QtBot) -> PartImage:
    appearance = Appearance()
    image = PartImage(appearance, ImageView(appearance), large=True)
    image.resize(768, 312)  # on the operator's page of 1280 × 800
    qtbot.addWidget(image)
    image.show()
    return image


def grid_of(image: PartImage) -> ViewGrid:
    assert image.grid is not None
    QApplication.processEvents()
    return image.grid


def test_two_stand_side_by_side_and_four_in_two_rows(image: PartImage) -> None:
    image.show_part(part(Verdict.OK, Verdict.OK))
    left, right, *rest = grid_of(image).tiles
    assert left.y() == right.y() and right.x() >= left.width() and all(tile.isHidden() for tile in rest)
    assert left.height() > 300
    image.show_part(part(Verdict.OK, Verdict.OK, Verdict.OK, Verdict.OK))
    first, second, third, fourth = grid_of(image).tiles
    assert first.x() == third.x() and second.y() < fourth.y() and abs(first.height() - third.height()) <= 1


def test_the_view_that_decides_is_marked_alone(image: PartImage) -> None:
    image.show_part(part(Verdict.OK, Verdict.NOT_CHECKED, Verdict.NG))
    tiles = grid_of(image).tiles[:3]
    assert [tile.decides for tile in tiles] == [False, False, True]
    assert tiles[2].accessibleName() == "View 3: NG, decides"


def test_words_are_read_from_two_metres(image: PartImage) -> None:
    image.show_part(part(Verdict.OK, Verdict.NG, Verdict.NOT_CHECKED, Verdict.OK))
    capitals = [tile.head.capital_height for tile in grid_of(image).tiles]
    assert min(capitals[0], capitals[1]) >= 40 and capitals[2] >= 18


def test_map_and_opacity_hold_for_all_views_also_for_those_that_come_later(image: PartImage) -> None:
    image.set_opacity(0.25)
    image.view.set_map_visible(False)
    image.show_part(part(Verdict.OK, Verdict.OK))
    assert all(not each.map_visible for each in grid_of(image).views)
    image.set_map_visible(True)
    assert all(each.map_visible for each in image.views)


def test_a_part_of_one_camera_is_shown_as_ever(image: PartImage) -> None:
    image.show_part(part(Verdict.OK, Verdict.OK))
    assert image.shows_views
    alone = part()
    image.show_part(alone)
    assert not image.shows_views and image.view.viewport is not None
    image.show_nothing()
    assert image.view.viewport is None


def test_each_view_shows_what_of_it_is_inspected(image: PartImage) -> None:
    shown = part(Verdict.OK, Verdict.OK)
    half = InspectedArea((AreaShape(ShapeKind.RECTANGLE, ((0.0, 0.0), (0.5, 1.0))),))
    image.show_part(replace(shown, views=(replace(shown.views[0], area=half), shown.views[1])))
    assert [tile.view.scene.is_dimmed for tile in grid_of(image).tiles[:2]] == [True, False]
