"""The light over a master part: pictures that are made darker, blurred, tinted; limits against scipy."""

from __future__ import annotations

import math

import cv2
import numpy as np
import pytest
from scipy.stats import t

from onenip_core.lighting import (
    ACROSS,
    FALSE_PROBES,
    FIXED_LIMITS,
    LEAST_LIMIT,
    MasterLight,
    Measure,
    PictureLight,
    RegionLight,
    measure_light,
)
from onenip_core.types import RgbImage

WHOLE = set(range(ACROSS**2))


def scene(seed: int = 0) -> RgbImage:
    """Structures of all sizes, in colour."""
    random = np.random.default_rng(seed)
    coarse = cv2.resize(
        random.uniform(60, 180, (12, 18, 3)).astype(np.float32), (360, 240), interpolation=cv2.INTER_CUBIC
    )
    fine = cv2.GaussianBlur(random.normal(0, 40, (240, 360, 3)).astype(np.float32), (0, 0), 1.0)
    image: RgbImage = np.clip(coarse + fine, 0, 255).astype(np.uint8)
    return image


def changed(now: RgbImage, then: RgbImage | None = None) -> dict[Measure, set[int]]:
    master = MasterLight([measure_light(scene() if then is None else then)])
    found: dict[Measure, set[int]] = {}
    for change in master.changes(measure_light(now)):
        found.setdefault(change.measure, set()).add(change.region)
    return found


def region(brightness: float = 100.0) -> RegionLight:
    return RegionLight(brightness, 20.0, 0.5, 1.0, 1.0)


def picture(brightness: float) -> PictureLight:
    return PictureLight(300, 200, tuple(region(brightness) for _ in range(ACROSS**2)))


def test_a_grey_picture_is_measured_by_hand() -> None:
    image = np.full((90, 120, 3), 100, np.uint8)
    image[:30, :40] = (200, 100, 50)
    light = measure_light(image)

    assert (light.width, light.height, len(light.regions)) == (120, 90, 9)
    assert light.regions[8] == RegionLight(100.0, 0.0, 0.0, 1.0, 1.0)
    corner = light.regions[0]
    assert corner.brightness == pytest.approx(0.299 * 200 + 0.587 * 100 + 0.114 * 50, abs=0.1)
    assert corner.red == pytest.approx(202 / 102)
    assert corner.blue == pytest.approx(52 / 102)


def test_the_same_picture_is_unchanged() -> None:
    assert changed(scene()) == {}


def test_less_light_is_darker_everywhere() -> None:
    dark = (scene() * 0.8).astype(np.uint8)

    assert changed(dark)[Measure.BRIGHTNESS] == WHOLE
    master = MasterLight([measure_light(scene())])
    assert master.mean_change(measure_light(dark), Measure.BRIGHTNESS) == pytest.approx(-0.2, abs=0.01)
    assert all(change.change < 0 for change in master.changes(measure_light(dark)))


def test_a_lamp_that_fails_on_one_side_is_seen_there() -> None:
    half = scene().astype(np.float32)
    half[:, :120] *= 0.7

    assert changed(half.astype(np.uint8))[Measure.BRIGHTNESS] == {0, 3, 6}


def test_a_lens_out_of_focus_is_less_sharp() -> None:
    blurred = np.asarray(cv2.GaussianBlur(scene(), (0, 0), 1.5), np.uint8)
    found = changed(blurred)

    assert found[Measure.SHARPNESS] == WHOLE
    assert Measure.BRIGHTNESS not in found


def test_another_white_balance_is_seen_in_its_colour() -> None:
    warm = scene().astype(np.float32)
    warm[..., 0] *= 1.15
    found = changed(np.clip(warm, 0, 255).astype(np.uint8))

    assert found[Measure.RED] == WHOLE
    assert Measure.BLUE not in found


def test_of_an_even_region_nobody_says_whether_it_is_sharp() -> None:
    even, noisy = scene(), scene()
    even[:80, :120] = 120
    noisy[:80, :120] = np.random.default_rng(1).integers(119, 122, (80, 120, 3))

    assert Measure.SHARPNESS not in changed(noisy, even)
    assert 0 not in MasterLight([measure_light(even)]).shown(Measure.SHARPNESS)


def test_a_small_and_a_large_picture_of_a_scene_are_compared_at_one_size() -> None:
    large = np.asarray(cv2.resize(scene(), (3600, 2400), interpolation=cv2.INTER_CUBIC), np.uint8)
    larger = np.asarray(cv2.resize(large, (4800, 3200), interpolation=cv2.INTER_CUBIC), np.uint8)

    assert changed(larger, large) == {}


def test_limits_follow_from_enough_pictures_as_student_says() -> None:
    values = [100.0, 101.0, 99.0, 100.5, 99.5, 100.0]
    logarithms = [math.log(value + 2) for value in values]
    spread = np.std(logarithms, ddof=1)
    tail = FALSE_PROBES / (2 * len(Measure) * 9)
    expected = math.exp(t.isf(tail, 5) * spread * math.sqrt(1 + 1 / 6)) - 1
    master = MasterLight([picture(value) for value in values])

    assert master.is_worked_out
    assert master.limit(Measure.BRIGHTNESS, 4) == pytest.approx(expected, rel=1e-6)
    assert master.limit(Measure.RED, 4) == pytest.approx(LEAST_LIMIT)
    assert not MasterLight([picture(value) for value in values[:4]]).is_worked_out
    assert MasterLight([picture(100.0)]).limit(Measure.BRIGHTNESS, 0) == pytest.approx(FIXED_LIMITS[Measure.BRIGHTNESS])


def test_a_scene_like_the_masters_is_seldom_said_to_have_changed() -> None:
    random = np.random.default_rng(7)
    said = 0
    for _ in range(400):
        pictures = [
            PictureLight(300, 200, tuple(region(100 * math.exp(random.normal(0, 0.03))) for _ in range(ACROSS**2)))
            for _ in range(8)
        ]
        said += bool(MasterLight(pictures[:7]).changes(pictures[7]))

    assert said / 400 <= 3 * FALSE_PROBES


def test_a_picture_without_regions_is_refused() -> None:
    with pytest.raises(ValueError, match="no 3 × 3 regions"):
        measure_light(np.zeros((2, 40, 3), np.uint8))
    with pytest.raises(ValueError, match="needs a picture"):
        MasterLight([])
