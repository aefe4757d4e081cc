"""What painted defects cover, by hand, and what is refused."""

from __future__ import annotations

import json

import numpy as np
import pytest

from onenip_core.area_shapes import AreaShape, ShapeKind
from onenip_core.defect_regions import (
    LONGEST_KIND,
    MOST_SHAPES,
    NO_REGIONS,
    DefectRegions,
    PaintedShape,
    regions_from_text,
    regions_to_text,
    tidy_kind,
)
from onenip_core.errors import DefectRegionsError


def box(left: float, top: float, right: float, bottom: float, *, erases: bool = False) -> AreaShape:
    return AreaShape(ShapeKind.RECTANGLE, ((left, top), (right, bottom)), inspected=not erases)


CRACK = PaintedShape(box(0.0, 0.0, 0.5, 0.5), "crack")
DENT = PaintedShape(box(0.25, 0.0, 0.75, 0.25), "dent")
ERASED = PaintedShape(box(0.0, 0.0, 0.25, 1.0, erases=True))


def test_each_kind_has_its_region_and_an_eraser_takes_from_what_lies_below() -> None:
    regions = DefectRegions((CRACK, ERASED, DENT))
    masks = regions.masks(4, 4)
    assert regions.kinds == tuple(masks) == ("crack", "dent") and regions
    assert masks["crack"].astype(int).tolist() == [[0, 1, 0, 0], [0, 1, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0]]
    assert masks["dent"].astype(int).tolist() == [[0, 1, 1, 0], [0, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0]]
    assert regions.mask(4, 4).sum() == 3, "where two kinds overlap a pixel counts once"
    over = DefectRegions((ERASED, CRACK)).masks(4, 4)["crack"]
    assert over[0].tolist() == [True, True, False, False], "what is painted after the eraser stays"


def test_a_region_that_holds_no_centre_of_a_small_map_keeps_the_pixel_that_it_touches() -> None:
    speck = DefectRegions((PaintedShape(box(0.51, 0.26, 0.513, 0.263), "speck"),))
    assert np.argwhere(speck.masks(4, 4)["speck"]).tolist() == [[1, 2]]


def test_a_kind_of_which_nothing_is_left_has_no_mask() -> None:
    gone = DefectRegions((CRACK, PaintedShape(box(0, 0, 1, 1, erases=True)), DENT))
    assert tuple(gone.masks(8, 8)) == ("dent",)
    assert not NO_REGIONS and not DefectRegions((ERASED,)) and not NO_REGIONS.mask(3, 3).any()


def test_they_come_back_as_they_were_stored() -> None:
    stroke = AreaShape(ShapeKind.STROKE, ((0.1, 0.2), (0.3, 0.4)), radii=(0.02, 0.04))
    polygon = AreaShape(ShapeKind.POLYGON, ((0.0, 0.0), (1.0, 0.0), (0.0, 1.0)))
    regions = DefectRegions((CRACK, ERASED, PaintedShape(stroke, "Kratzer, längs"), PaintedShape(polygon)))
    assert regions_from_text(regions_to_text(regions), "here") == regions
    assert regions.digest != DefectRegions(regions.painted[:3]).digest and NO_REGIONS.digest == ""


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[1, 2",
        "null",
        '{"painted": [{"shape": {"kind": "circle", "points": [[0, 0]]}}]}',
        '{"painted": [{"shape": {"kind": "polygon", "points": [[0, 0], [2, 0], [0, 1]]}}]}',
        '{"painted": [], "colour": "red"}',
        json.dumps({"painted": [{"shape": {"kind": "rectangle", "points": [[0, 0], [1, 1]]}, "kind": " crack"}]}),
        "[" * 100_000,
    ],
)
def test_damage_is_told_with_the_place(text: str) -> None:
    with pytest.raises(DefectRegionsError, match=r"^The workspace holds no painted defects: "):
        regions_from_text(text, "The workspace")


def test_kinds_are_one_tidy_line() -> None:
    assert tidy_kind("  broken \n large ") == "broken large" and len(tidy_kind("x" * 90)) == LONGEST_KIND
    with pytest.raises(DefectRegionsError, match="one line"):
        PaintedShape(box(0, 0, 1, 1), "two\nlines")
    with pytest.raises(DefectRegionsError, match="erases"):
        PaintedShape(box(0, 0, 1, 1, erases=True), "crack")
    with pytest.raises(DefectRegionsError, match="500 shapes"):
        DefectRegions((CRACK,) * (MOST_SHAPES + 1))
