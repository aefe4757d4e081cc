"""What is measured of a picture, and what is refused, on values that were worked out by hand."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from onenip_core.inference.picture_check.appearance import Appearance, pool_regions
from onenip_core.inference.picture_check.picture_check import CheckedProduct, PictureCheck, object_to_pixels
from onenip_core.inference.picture_check.picture_statistics import measure_picture
from onenip_core.picture_calibration import PictureLimits
from onenip_core.picture_doubt import DoubtKind, PictureDoubt

LIMITS = PictureLimits(
    light=40,
    white=0.95,
    contrast=5,
    sharpness=0.1,
    strangeness=1.0,
    oddness=None,
    foreignness=1.0,
    others={"left": 5.0, "right": 5.0},
)


def appearance(mean: np.ndarray, weights: tuple[float, float]) -> Appearance:
    """Of 4 regions in 2 channels, all deviations 1, so that a distance of e is a strangeness of 1."""
    ones = np.ones((4, 2), np.float32)
    offset = -0.5 * float(mean.mean(axis=0) @ np.array(weights))
    return Appearance(
        mean.astype(np.float32),
        ones,
        np.median(mean, axis=0).astype(np.float32),
        ones[0],
        np.array(weights, np.float32),
        offset,
    )


LEFT = np.array([[9, 0], [0, 0], [9, 0], [0, 0]], np.float32)
RIGHT = np.array([[0, 40], [0, 40], [0, 40], [0, 40]], np.float32)


@pytest.fixture
def check() -> PictureCheck:
    return PictureCheck(
        {
            "left": CheckedProduct(LIMITS, appearance(LEFT, (1, 0))),
            "right": CheckedProduct(LIMITS, appearance(RIGHT, (0, 1))),
        },
        tiles=1,
    )


def ask(check: PictureCheck, regions: np.ndarray, product: str, named: bool = True) -> PictureDoubt | None:
    """About a picture whose pixels are well, of 2×2 tokens that are a region each."""
    pixels = np.random.default_rng(0).integers(0, 256, (1, 64, 64, 3), dtype=np.uint8)
    features = regions.T.reshape(1, 2, 2, 2).astype(np.float32)
    return check.examine(pixels, features, [product], named)[0]


def test_regions_are_averages_of_tokens() -> None:
    features = np.zeros((2, 3, 8, 8), np.float32)
    features[0, 0, :2, :2] = [[1, 2], [3, 6]]
    features[1, 1, 6:, 4:6] = 5
    regions = pool_regions(features, tiles=2, channels=2)
    assert regions.shape == (1, 32, 2)
    assert regions[0, 0, 0] == 3 and regions[0, 16 + 14, 1] == 5
    assert np.count_nonzero(regions) == 2


def test_regions_of_a_grid_that_four_does_not_divide_cover_all_of_it() -> None:
    features = np.random.default_rng(0).normal(size=(1, 1, 14, 14)).astype(np.float32)
    regions = pool_regions(features, tiles=1, channels=1)
    assert regions[0, 0, 0] == pytest.approx(features[0, 0, :4, :4].mean(), abs=1e-6)
    assert regions[0, 15, 0] == pytest.approx(features[0, 0, 10:, 10:].mean(), abs=1e-6)


def test_pixels_are_measured() -> None:
    half = np.zeros((1, 64, 64, 3), np.uint8)
    half[:, :, 32:] = 255
    measured = measure_picture(half)
    assert measured.light == pytest.approx(255, abs=0.01) and measured.white == 0.5
    assert measured.contrast == pytest.approx(127.5, abs=0.01)
    noise = np.random.default_rng(0).integers(0, 256, (64, 64, 3), dtype=np.uint8)
    sharpness = [
        measure_picture(np.asarray(cv2.GaussianBlur(noise, (0, 0), s))[None]).sharpness for s in (0.6, 1, 2, 4)
    ]
    assert sharpness == sorted(sharpness, reverse=True) and sharpness[0] > 3 * sharpness[-1]
    dimmed = measure_picture((noise // 2)[None]).sharpness
    assert dimmed == pytest.approx(measure_picture(noise[None]).sharpness, rel=0.05)


@pytest.mark.parametrize(
    ("picture", "kind"),
    [
        (np.full((1, 64, 64, 3), 8, np.uint8), DoubtKind.BLACK),
        (np.full((1, 64, 64, 3), 255, np.uint8), DoubtKind.WHITE),
        (np.full((1, 64, 64, 3), 128, np.uint8), DoubtKind.EMPTY),
        (np.tile(np.linspace(0, 255, 64, dtype=np.uint8)[:, None, None], (1, 1, 64, 3)), DoubtKind.BLURRED),
        (np.random.default_rng(0).integers(0, 256, (1, 64, 64, 3), dtype=np.uint8), None),
    ],
)
def test_what_is_no_picture_is_refused_for_its_pixels(picture: np.ndarray, kind: DoubtKind | None) -> None:
    assert object_to_pixels(measure_picture(picture), LIMITS) is kind


def test_good_parts_are_judged(check: PictureCheck) -> None:
    assert ask(check, LEFT, "left") is None
    assert ask(check, RIGHT + 2, "right") is None


def test_a_defect_in_some_regions_is_judged(check: PictureCheck) -> None:
    defective = LEFT.copy()
    defective[0] = (0, 30)
    assert ask(check, defective, "left") is None


def test_another_product_is_named(check: PictureCheck) -> None:
    assert ask(check, RIGHT, "left") == PictureDoubt(DoubtKind.OTHER_PRODUCT, "left", "right")
    assert ask(check, LEFT, "right") == PictureDoubt(DoubtKind.OTHER_PRODUCT, "right", "left")


def test_what_the_model_does_not_know_is_none_of_its_products(check: PictureCheck) -> None:
    unknown = np.full((4, 2), -50, np.float32)
    doubt = ask(check, unknown, "left")
    assert doubt is not None and doubt.sentence == "This looks like none of the products that the model knows."
    alone = ask(check.alone("left"), unknown, "left")
    assert alone is not None and alone.sentence == "This does not look like 'left'."


def test_a_part_in_another_place_is_displaced(check: PictureCheck) -> None:
    doubt = ask(check.alone("left"), LEFT[::-1], "left")
    assert doubt is not None and doubt.kind is DoubtKind.DISPLACED
    assert "missing, turned or shifted" in doubt.sentence


def test_a_product_that_was_not_named_is_the_most_similar_one_and_no_other(check: PictureCheck) -> None:
    doubt = ask(check, RIGHT, "left", named=False)
    assert doubt is not None and doubt.kind is DoubtKind.UNKNOWN


def test_products_without_a_calibration_are_not_checked(check: PictureCheck) -> None:
    assert ask(check, np.full((4, 2), -50, np.float32), "a third") is None


def test_an_even_appearance_is_known_by_its_median() -> None:
    even, uneven = appearance(np.full((4, 2), 3), (0, 0)), appearance(LEFT, (0, 0))
    assert even.is_even and not uneven.is_even
    # (√((2² + 4²) / 2), on all regions alike
    assert even.oddness(np.tile(np.array([5, 7], np.float32), (4, 1))) == pytest.approx(np.log(np.sqrt(10)))


def test_an_appearance_is_kept_as_one_array() -> None:
    kept = appearance(LEFT, (1, 2))
    again = Appearance.from_array(kept.to_array(), kept.offset)
    assert kept.to_array().shape == (11, 2)
    for name in ("mean", "deviation", "centre", "spread", "weights"):
        np.testing.assert_array_equal(getattr(again, name), getattr(kept, name))
