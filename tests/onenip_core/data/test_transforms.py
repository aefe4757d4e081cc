"""Resizing must neither lose small defects nor move them."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from onenip_core.data.images.transforms import MaskPixel, resize_mask, resize_to_input


@pytest.mark.parametrize("shape", [(224, 224), (17, 400), (1000, 30), (500, 700), (16, 16)])
def test_result_is_square_and_keeps_a_flat_colour(shape: tuple[int, int]) -> None:
    image = np.full((*shape, 3), (10, 120, 250), np.uint8)
    resized = resize_to_input(image, 224)
    assert resized.shape == (224, 224, 3)
    assert resized.dtype == np.uint8
    assert (resized == (10, 120, 250)).all()


def test_shrinking_averages_so_that_a_thin_line_stays_visible() -> None:
    image = np.zeros((1120, 1120, 3), np.uint8)
    image[:, 501] = 255
    resized = resize_to_input(image, 224)
    assert resized[:, 100].min() == 51, "one pixel in five is a fifth of the brightness"
    assert np.count_nonzero(resized.any(axis=(0, 2))) == 1


def test_defects_stay_where_they_are() -> None:
    image = np.zeros((300, 600, 3), np.uint8)
    image[30:60, 450:480] = 255
    rows, columns = np.nonzero(resize_to_input(image, 200)[..., 0] > 127)
    assert (rows.min(), rows.max() + 1) == (20, 40)
    assert (columns.min(), columns.max() + 1) == (150, 160)


def test_result_never_shares_memory_with_the_image() -> None:
    image = np.zeros((32, 32, 3), np.uint8)
    resize_to_input(image, 32)[:] = 9
    assert not image.any()


def test_mask_stays_boolean_and_in_place() -> None:
    mask = np.zeros((100, 200), bool)
    mask[20:40, 100:150] = True
    resized = resize_mask(mask, 50)
    assert resized.dtype == np.bool_
    expected = np.zeros((50, 50), bool)
    # Columns 25 … 37: the middle of column 37 lies on 150, the first one behind the defect, that of 36 on 146.
    expected[10:20, 25:37] = True
    np.testing.assert_array_equal(resized, expected)


@pytest.mark.parametrize("size", [(448, 448), (1000, 700), (300, 900), (101, 77)])
def test_masks_are_resized_as_pil_does_to_the_very_pixel(size: tuple[int, int]) -> None:
    mask = np.random.default_rng(0).random(size) < 0.3
    theirs = Image.fromarray(mask.astype(np.uint8)).resize((224, 224), Image.Resampling.NEAREST)
    np.testing.assert_array_equal(resize_mask(mask, 224), np.asarray(theirs) > 0)


def test_a_thin_line_stays_where_it_is_or_moves_by_the_corner() -> None:
    """Three pixels become one: the middle one stands for it, or the first one where the corner was asked for."""
    mask = np.zeros((30, 30), bool)
    mask[:, 13] = True
    assert np.flatnonzero(resize_mask(mask, 10).any(axis=0)).tolist() == [4]
    assert not resize_mask(mask, 10, MaskPixel.CORNER).any()
    corner = np.roll(mask, -1, axis=1)
    assert np.flatnonzero(resize_mask(corner, 10, MaskPixel.CORNER).any(axis=0)).tolist() == [4]
    assert not resize_mask(corner, 10).any()
