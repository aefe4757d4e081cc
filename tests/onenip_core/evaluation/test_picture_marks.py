"""What a person should look at among good pictures: by values worked out by hand, and by pictures spoilt on purpose."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
import pytest

from onenip_core.evaluation.picture_marks import (
    FEWEST_IMAGES,
    find_foreign,
    find_twins,
    marks_of_statistics,
    picture_print,
)
from onenip_core.inference.picture_check.picture_statistics import PictureStatistics, measure_picture
from onenip_core.picture_mark import Mark, OtherProduct
from onenip_core.types import RgbImage
from tests.support.made_up_parts import striped_part

USUAL = PictureStatistics(light=200.0, white=0.01, contrast=40.0, sharpness=0.5)


def usual(count: int = 20) -> list[PictureStatistics]:
    """Of pictures that differ by a per cent or so."""
    return [replace(USUAL, light=200 + n % 3, sharpness=0.5 * (1 + 0.01 * (n % 4))) for n in range(count)]


@pytest.mark.parametrize(
    ("odd_one", "mark"),
    [
        (replace(USUAL, sharpness=0.3), Mark.BLURRED),
        (replace(USUAL, light=100.0), Mark.DARK),
        (replace(USUAL, white=0.2), Mark.BURNT),
    ],
)
def test_one_that_is_far_from_the_others_is_marked_and_it_alone(odd_one: PictureStatistics, mark: Mark) -> None:
    assert marks_of_statistics([*usual(), odd_one]) == [set()] * 20 + [{mark}]


@pytest.mark.parametrize(
    "a_little", [replace(USUAL, sharpness=0.44), replace(USUAL, light=150.0), replace(USUAL, white=0.05)]
)
def test_a_little_less_is_no_reason(a_little: PictureStatistics) -> None:
    assert marks_of_statistics([*usual(), a_little]) == [set()] * 21


def test_where_pictures_differ_much_so_may_one_more() -> None:
    differing = [replace(USUAL, sharpness=0.2 + 0.05 * n) for n in range(16)]
    assert marks_of_statistics(differing) == [set()] * 16


def test_of_few_only_the_black_ones_are_marked() -> None:
    black = replace(USUAL, light=10.0)
    few = [USUAL] * (FEWEST_IMAGES - 2)
    assert marks_of_statistics([*few, replace(black, sharpness=0.01)]) == [set()] * len(few) + [{Mark.DARK}]
    assert marks_of_statistics([]) == []


def photographs(count: int = 12) -> list[RgbImage]:
    """Pictures of parts that lie differently, with the noise of a camera."""
    rng = np.random.default_rng(4)
    large = [np.kron(striped_part(rng), np.ones((3, 3, 1), np.uint8)).astype(np.uint8) for _ in range(count)]
    return [np.roll(each, 6 * number, axis=1) for number, each in enumerate(large)]


def spoilt(image: RgbImage) -> dict[Mark, RgbImage]:
    return {
        Mark.BLURRED: np.asarray(cv2.GaussianBlur(image, (0, 0), 4.0), np.uint8),
        Mark.DARK: (image * 0.3).astype(np.uint8),
        Mark.BURNT: np.clip(image * 2.5 + 60.0, 0, 255).astype(np.uint8),
    }


@pytest.mark.parametrize("mark", [Mark.BLURRED, Mark.DARK, Mark.BURNT])
def test_a_spoilt_picture_is_found_among_sound_ones(mark: Mark) -> None:
    pictures = photographs()
    found = marks_of_statistics([measure_picture(each[None]) for each in [*pictures, spoilt(pictures[0])[mark]]])
    assert found[:-1] == [set()] * len(pictures) and mark in found[-1]


def jpeg(image: RgbImage, quality: int) -> RgbImage:
    _, data = cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, quality])
    return np.asarray(cv2.imdecode(data, cv2.IMREAD_COLOR), np.uint8)


def test_copies_of_a_picture_are_twins_however_they_were_saved() -> None:
    pictures = photographs()
    copies = [
        jpeg(pictures[3], 60),
        np.asarray(cv2.resize(pictures[4], None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA), np.uint8),
        (pictures[5] * 0.8 + 10).astype(np.uint8),
        pictures[3],
    ]
    twins = find_twins([picture_print(each) for each in [*pictures, *copies]])
    assert twins == [None] * len(pictures) + [3, 4, 5, 3]


def test_parts_that_lie_alike_in_a_fixture_are_no_twins() -> None:
    rng = np.random.default_rng(2)
    scene = cv2.GaussianBlur(rng.integers(0, 255, (240, 240, 3)).astype(np.float32), (0, 0), 9) * 2
    marks = [np.zeros_like(scene) for _ in range(12)]
    for number, each in enumerate(marks):
        each[20 * number : 20 * number + 6, 100:140] = (
            40  # what differs is small, and no two differ less than others do
        )
    pictures = [np.clip(scene + each + rng.normal(0, 2, scene.shape), 0, 255).astype(np.uint8) for each in marks]
    assert find_twins([picture_print(each) for each in pictures]) == [None] * 12


def test_prints_of_one_grey_are_no_error() -> None:
    grey = np.full((32, 32, 3), 128, np.uint8)
    assert find_twins([picture_print(grey)]) == [None]
    assert find_twins([]) == []
    assert len(find_twins([picture_print(grey)] * 9)) == 9


def cloud(centre: float, count: int, seed: int) -> npt.NDArray[np.float32]:
    return (centre + np.random.default_rng(seed).normal(0, 1, (count, 30))).astype(np.float32)


def test_pictures_of_another_product_are_named_after_it_even_if_there_are_several() -> None:
    screws, nuts, washers = cloud(0, 20, 0), cloud(6, 24, 1), cloud(-6, 24, 2)
    own = np.concatenate([screws, nuts[:5], washers[:1]])
    others = {"nuts": nuts[5:], "washers": washers[1:]}
    assert find_foreign(own, others) == [None] * 20 + ["nuts"] * 5 + ["washers"]


def test_products_that_look_alike_name_nobody() -> None:
    assert find_foreign(cloud(0, 20, 0), {"its twin": cloud(0.2, 24, 1)}) == [None] * 20
    assert find_foreign(cloud(0, 20, 0), {}) == [None] * 20
    assert find_foreign(cloud(0, 5, 0), {"nuts": cloud(6, 24, 1)}) == [None] * 5


@pytest.mark.parametrize(("there", "taken"), [(0, 0), (7, 7), (24, 24), (25, 13), (1000, 24)])
def test_of_another_product_some_pictures_are_taken_evenly(there: int, taken: int) -> None:
    images = [Path(f"{number:04d}.png") for number in range(there)]
    found = OtherProduct.of("nuts", images).images
    assert len(found) == taken and list(found) == sorted(set(found)) and set(found) <= set(images)
    assert there < 25 or int(found[-1].stem) > 0.9 * there
