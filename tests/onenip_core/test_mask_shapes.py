"""Polygons cover what the mask did that they were traced from."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from onenip_core.area_shapes import BoolMask, paint
from onenip_core.mask_shapes import shapes_of_mask


def overlap(mask: BoolMask) -> float:
    """Of what is traced with the mask: shared pixels over all of either."""
    painted = paint(shapes_of_mask(mask), *mask.shape)
    return float((painted & mask).sum() / (painted | mask).sum())


def test_boxes_lines_and_single_pixels_are_covered_exactly() -> None:
    mask = np.zeros((30, 40), np.bool_)
    mask[2:9, 3:20] = True
    mask[15, 5:35] = True
    mask[20:29, 7] = True
    mask[25, 30] = mask[0, 39] = mask[29, 0] = True
    assert overlap(mask) == 1.0


def test_a_hole_stays_open_and_an_island_in_it_is_covered() -> None:
    mask = np.zeros((40, 40), np.bool_)
    mask[5:35, 5:35] = True
    mask[10:30, 10:30] = False
    mask[15:25, 15:25] = True
    shapes = shapes_of_mask(mask)
    assert [shape.inspected for shape in shapes] == [True, False, True]
    assert overlap(mask) == 1.0


def test_round_ones_are_near_with_few_corners() -> None:
    mask = cv2.circle(np.zeros((300, 400), np.uint8), (220, 140), 90, 1, -1).astype(np.bool_)
    (shape,) = shapes_of_mask(mask)
    assert len(shape.points) < 250 and overlap(mask) > 0.98


def test_of_a_large_mask_no_thin_line_is_lost() -> None:
    mask = np.zeros((1500, 4000), np.bool_)
    mask[700, 100:3900] = True
    painted = paint(shapes_of_mask(mask), 1500, 4000)
    assert painted[700, 102:3898].all() and painted.sum() < 8 * mask.sum()


@pytest.mark.parametrize("share", [0.02, 0.5])
def test_frayed_ones_end_in_few_points(share: float) -> None:
    noise = np.random.default_rng(3).random((120, 160)) < share
    grown = cv2.dilate(noise.astype(np.uint8), np.ones((3, 3), np.uint8)).astype(np.bool_)
    assert sum(len(shape.points) for shape in shapes_of_mask(grown)) < 2500


def test_nothing_is_traced_of_an_empty_mask() -> None:
    assert shapes_of_mask(np.zeros((5, 5), np.bool_)) == ()
    assert overlap(np.ones((5, 7), np.bool_)) == 1.0
