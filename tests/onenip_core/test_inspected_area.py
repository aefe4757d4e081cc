"""Where a product is inspected: shapes by hand and against OpenCV, what is no area, and the way through JSON."""

from __future__ import annotations

import json
from pathlib import Path

import cv2
import numpy as np
import pytest

from onenip_core.area_shapes import AreaShape, ShapeKind, paint
from onenip_core.cli.area_option import with_areas
from onenip_core.data.datasets.dataset import ProductDataset
from onenip_core.errors import AreaError, UsageError
from onenip_core.inspected_area import (
    WHOLE_PICTURE,
    InspectedArea,
    area_from_text,
    area_to_text,
    read_area,
)

LEFT_HALF = AreaShape(ShapeKind.RECTANGLE, ((0.0, 0.0), (0.5, 1.0)))


def rows_of(shape: AreaShape, height: int, width: int) -> list[str]:
    return ["".join("#" if inside else "." for inside in row) for row in shape.covers(height, width)]


@pytest.mark.parametrize(
    ("shape", "expected"),
    [
        (AreaShape(ShapeKind.RECTANGLE, ((0.25, 0.25), (0.75, 0.75))), ["....", ".##.", ".##.", "...."]),
        (AreaShape(ShapeKind.RECTANGLE, ((0.75, 0.75), (0.25, 0.25))), ["....", ".##.", ".##.", "...."]),
        # Both edges go through the middle of a pixel: the left one counts, the right one does not.
        (AreaShape(ShapeKind.RECTANGLE, ((0.125, 0.0), (0.375, 1.0))), ["#...", "#...", "#...", "#..."]),
        (AreaShape(ShapeKind.RECTANGLE, ((0.0, 0.0), (1.0, 1.0))), ["####"] * 4),
        # Row r holds the pixels with c + 0.5 < 3.5 - r.
        (AreaShape(ShapeKind.POLYGON, ((0.0, 0.0), (1.0, 0.0), (0.0, 1.0))), ["###.", "##..", "#...", "...."]),
        # Two squares that share their middle one: what is enclosed twice is outside.
        (
            AreaShape(
                ShapeKind.POLYGON,
                (
                    (0.0, 0.0),
                    (0.75, 0.0),
                    (0.75, 0.75),
                    (0.25, 0.75),
                    (0.25, 0.25),
                    (1.0, 0.25),
                    (1.0, 1.0),
                    (0.0, 1.0),
                ),
            ),
            ["###.", "#..#", "#..#", "####"],
        ),
        # A brush of one pixel's radius in the middle reaches the four pixels around it, their centres are 0.71 away.
        (AreaShape(ShapeKind.STROKE, ((0.5, 0.5),), radii=(0.25, 0.25)), ["....", ".##.", ".##.", "...."]),
        (AreaShape(ShapeKind.STROKE, ((0.25, 0.5), (0.75, 0.5)), radii=(0.25, 0.25)), ["....", "####", "####", "...."]),
    ],
)
def test_a_pixel_belongs_to_a_shape_if_its_centre_does(shape: AreaShape, expected: list[str]) -> None:
    assert rows_of(shape, 4, 4) == expected


def test_a_brush_is_round_on_a_picture_that_is_no_square() -> None:
    dot = AreaShape(ShapeKind.STROKE, ((0.5, 0.5),), radii=(0.125, 0.25))  # one pixel of 8 × 4 in either direction
    assert rows_of(dot, 4, 8) == ["........", "...##...", "...##...", "........"]


def test_polygons_agree_with_opencv() -> None:
    rng = np.random.default_rng(3)
    for _ in range(20):
        points = rng.uniform(0, 1, (5, 2))
        shape = AreaShape(ShapeKind.POLYGON, tuple((float(x), float(y)) for x, y in points))
        hull = cv2.convexHull((points * (37, 23)).astype(np.float32))
        convex = AreaShape(ShapeKind.POLYGON, tuple((float(x) / 37, float(y) / 23) for x, y in hull.reshape(-1, 2)))
        inside = convex.covers(23, 37)
        for row in range(23):
            for column in range(37):
                distance = cv2.pointPolygonTest(hull, (column + 0.5, row + 0.5), True)
                if abs(distance) > 1e-3:
                    assert inside[row, column] == (distance > 0)
        assert not (shape.covers(23, 37) & ~inside).any()


def test_shapes_are_painted_one_over_the_other() -> None:
    hole = AreaShape(ShapeKind.RECTANGLE, ((0.0, 0.0), (0.25, 0.25)), inspected=False)
    again = AreaShape(ShapeKind.RECTANGLE, ((0.0, 0.0), (0.125, 0.125)))
    assert paint([], 8, 8).all()
    assert np.count_nonzero(paint([hole], 8, 8)) == 60, "a zone alone leaves the rest of the picture"
    assert np.count_nonzero(paint([LEFT_HALF, hole], 8, 8)) == 28
    assert np.count_nonzero(paint([LEFT_HALF, hole, again], 8, 8)) == 29
    assert np.count_nonzero(paint([hole, LEFT_HALF], 8, 8)) == 32, "what comes later lies above"


def test_an_area_holds_at_every_resolution() -> None:
    area = InspectedArea((AreaShape(ShapeKind.POLYGON, ((0.1, 0.2), (0.9, 0.3), (0.4, 0.95))),))
    exact = 0.5 * abs((0.9 - 0.1) * (0.95 - 0.2) - (0.4 - 0.1) * (0.3 - 0.2))
    for height, width in ((64, 64), (224, 224), (480, 640), (1200, 900)):
        assert area.mask(height, width).mean() == pytest.approx(exact, abs=0.01)
    assert area.share == pytest.approx(exact, abs=0.01)
    with pytest.raises(ValueError, match="read-only"):
        area.mask(64, 64)[0, 0] = True


def test_json_there_and_back(tmp_path: Path) -> None:
    stroke = AreaShape(ShapeKind.STROKE, ((0.2, 0.3), (0.4, 0.5)), inspected=False, radii=(0.03, 0.04))
    area = InspectedArea((LEFT_HALF, stroke))
    assert area_from_text(area_to_text(area), "here") == area
    file = tmp_path / "area.json"
    file.write_text('{"shapes": [{"kind": "rectangle", "points": [[0, 0], [0.5, 1]]}]}', encoding="utf-8")
    assert read_area(file) == InspectedArea((LEFT_HALF,))
    assert InspectedArea((LEFT_HALF,)).digest != area.digest != "" == WHOLE_PICTURE.digest


def rectangle(*corners: list[float]) -> dict[str, object]:
    return {"kind": "rectangle", "points": list(corners)}


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("[]", "holds no inspected area"),
        ("{", "holds no inspected area"),
        ("[" * 100_000, "holds no inspected area"),
        ({"shapes": [{"kind": "circle", "points": [[0.5, 0.5]]}]}, "holds no inspected area"),
        ({"shapes": [{**rectangle([0.0, 0.0], [1.0, 1.0]), "colour": 3}]}, "unknown field"),
        ({"shapes": [rectangle([0.0, 0.0])]}, "two opposite corners"),
        ({"shapes": [{"kind": "polygon", "points": [[0.0, 0.0], [1.0, 1.0]]}]}, "3 to 2,000 points"),
        ({"shapes": [{"kind": "polygon", "points": [[0.0, 0.5]] * 2001}]}, "3 to 2,000 points"),
        ({"shapes": [rectangle([0.0, 0.0], [1.1, 1.0])]}, "lies outside of the picture"),
        ('{"shapes": [{"kind": "rectangle", "points": [[NaN, 0], [1, 1]]}]}', "lies outside of the picture"),
        ({"shapes": [{"kind": "stroke", "points": [[0.5, 0.5]]}]}, "has a brush"),
        ({"shapes": [{**rectangle([0.0, 0.0], [1.0, 1.0]), "radii": [0.1, 0.1]}]}, "has no brush"),
        ({"shapes": [{"kind": "stroke", "points": [[0.5, 0.5]], "radii": [0, 0.1]}]}, "radii of a brush"),
        ({"shapes": [rectangle([0.5, 0.5], [0.52, 0.52])]}, "Only 0.0 % of the picture|Only 0.1% of the picture"),
        ({"shapes": [rectangle([0.5, 0.0], [0.511, 1.0])]}, "nowhere as wide"),
        ({"shapes": [{**rectangle([0.0, 0.0], [1.0, 1.0]), "inspected": False}]}, "Only 0.0% of the picture"),
        ({"shapes": [rectangle([0.0, 0.0], [1.0, 1.0])] * 201}, "up to 200 shapes"),
    ],
)
def test_what_is_no_area_says_so_and_what_to_do(body: object, said: str, tmp_path: Path) -> None:
    file = tmp_path / "area.json"
    file.write_text(body if isinstance(body, str) else json.dumps(body), encoding="utf-8")
    with pytest.raises(AreaError, match=said) as error:
        read_area(file)
    assert "area.json" in str(error.value)


def test_the_option_names_products(tmp_path: Path) -> None:
    file = tmp_path / "left=half.json"
    file.write_text(area_to_text(InspectedArea((LEFT_HALF,))), encoding="utf-8")
    products = [ProductDataset("a", ()), ProductDataset("b", ())]
    assert [each.area.is_whole for each in with_areas(products, [])] == [True, True]
    assert [each.area.is_whole for each in with_areas(products, [f"b={file}"])] == [True, False]
    assert [each.area.is_whole for each in with_areas(products, [str(file)])] == [False, False]
    with pytest.raises(UsageError, match="names the product 'c'; trained are: a, b"):
        with_areas(products, [f"c={file}"])
    with pytest.raises(AreaError, match="cannot be read"):
        with_areas(products, ["b=nowhere.json"])
