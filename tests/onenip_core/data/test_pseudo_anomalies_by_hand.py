"""CutPaste and DRAEM piece by piece, in the numbers of their papers: noise, threshold, blend, changes, sizes, turns, jitter."""

from __future__ import annotations

from typing import cast

import numpy as np
import numpy.typing as npt
import pytest

from onenip_core.data.pseudo_anomalies import cutpaste, draem, photometric
from onenip_core.data.pseudo_anomalies.cutpaste import paste_patch, paste_scar
from onenip_core.data.pseudo_anomalies.draem import noise_region, paste_texture
from onenip_core.data.pseudo_anomalies.perlin_noise import perlin_noise
from onenip_core.data.pseudo_anomalies.photometric import change_texture, jitter_colours
from onenip_core.data.pseudo_anomalies.textures import TextureSource
from onenip_core.deviations import PseudoAnomalyRules
from onenip_core.types import RgbImage
from tests.support.paper.perlin import perlin

STILL = PseudoAnomalyRules(noise_turn=0.0)
Noise = npt.NDArray[np.float32]


def places(size: int) -> RgbImage:
    """Every pixel says where it is: its row, its column."""
    rows, columns = np.mgrid[0:size, 0:size]
    return np.stack([rows, columns, np.full_like(rows, 9)], axis=2).astype(np.uint8)


class FlatTexture(TextureSource):
    """Of one grey."""

    def __init__(self, level: int) -> None:
        super().__init__()
        self._level = level

    def draw(self, size: int, rng: np.random.Generator) -> RgbImage:
        return np.full((size, size, 3), self._level, np.uint8)


def unchanged(texture: RgbImage, rng: np.random.Generator, **_: object) -> RgbImage:
    return texture


# ---- DRAEM


@pytest.mark.parametrize("cells", [(1, 1), (2, 4), (8, 3)])
def test_noise_is_perlins(cells: tuple[int, int]) -> None:
    found = perlin_noise(24, cells, np.random.default_rng(4))
    angles = np.random.default_rng(4).uniform(0, 2 * np.pi, (cells[0] + 1, cells[1] + 1))
    np.testing.assert_allclose(found, perlin(24, angles), atol=2e-6)


def test_noise_above_a_half_is_anomalous(monkeypatch: pytest.MonkeyPatch) -> None:
    levels = np.linspace(-1, 1, 81, dtype=np.float32)
    monkeypatch.setattr(draem, "perlin_noise", lambda size, cells, rng: np.tile(levels, (size, 1)))
    region = noise_region(81, np.random.default_rng(0), STILL)
    np.testing.assert_array_equal(region, np.tile(np.arange(81) > 60, (81, 1)))


@pytest.mark.parametrize("smallest", [0, 1])
def test_noise_of_every_scale_along_each_axis_by_itself(monkeypatch: pytest.MonkeyPatch, smallest: int) -> None:
    seen: list[tuple[int, int]] = []

    def remembered(size: int, cells: tuple[int, int], rng: np.random.Generator) -> Noise:
        seen.append(cells)
        return np.zeros((size, size), np.float32)

    monkeypatch.setattr(draem, "perlin_noise", remembered)
    rng = np.random.default_rng(0)
    for _ in range(1200):
        noise_region(64, rng, PseudoAnomalyRules(smallest_scale=smallest))
    scales = [2**exponent for exponent in range(smallest, 6)]
    assert set(seen) == {(rows, columns) for rows in scales for columns in scales}
    counts = [sum(rows == scale for rows, _ in seen) for scale in scales]
    assert min(counts) > 0.75 * 1200 / len(scales)


@pytest.mark.parametrize("turn", [5.0, 15.0, 90.0])
def test_noise_is_turned_to_either_side(monkeypatch: pytest.MonkeyPatch, turn: float) -> None:
    """Half of the noise is anomalous, with an upright edge between: the edge's angle is the turn."""
    size = 65
    edge = np.sign(np.arange(size) - size // 2).astype(np.float32)
    monkeypatch.setattr(draem, "perlin_noise", lambda size, cells, rng: np.tile(edge, (size, 1)))
    rng, angles = np.random.default_rng(0), []
    axis = np.arange(size) - size // 2
    disc = np.hypot(axis[:, None], axis[None, :]) < size // 2 - 2
    for _ in range(150):
        rows, columns = np.nonzero(noise_region(size, rng, PseudoAnomalyRules(noise_turn=turn)) & disc)
        angles.append(float(np.degrees(np.arctan2(np.mean(rows) - size // 2, np.mean(columns) - size // 2))))
    assert max(np.abs(angles)) < turn + 2
    assert min(angles) < -0.8 * turn and max(angles) > 0.8 * turn
    assert abs(np.mean(angles)) < 0.2 * turn


def test_the_original_shines_through_by_up_to_four_fifths(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(draem, "change_texture", unchanged)
    image, textures, rng = np.full((48, 48, 3), 200, np.uint8), FlatTexture(100), np.random.default_rng(0)
    shares: list[float] = []
    while len(shares) < 300:
        pasted, region = paste_texture(image, textures, rng)
        assert (pasted[~region] == 200).all()
        if region.any():
            (level,) = np.unique(pasted[region])
            shares.append((int(level) - 100) / 100)
    assert 0 <= min(shares) < 0.05 and 0.75 < max(shares) <= 0.8
    assert np.mean(shares) == pytest.approx(0.4, abs=0.04)


def test_three_of_ten_changes_one_after_the_other(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each of the stand-ins multiplies by three and adds its number, so that the result tells which were there, in order."""
    assert len(photometric.TEXTURE_CHANGES) == 10
    used: list[list[int]] = []

    def stand_in(number: int) -> photometric.TextureChange:
        def change(texture: RgbImage, rng: np.random.Generator) -> RgbImage:
            used[-1].append(number)
            return np.asarray(texture * 3 + number, dtype=np.uint8)

        return change

    monkeypatch.setattr(photometric, "TEXTURE_CHANGES", tuple(stand_in(number) for number in range(10)))
    rng = np.random.default_rng(0)
    for _ in range(150):
        used.append([])
        found = change_texture(np.ones((2, 2, 3), np.uint8), rng)
        level = 1
        for number in used[-1]:
            level = (level * 3 + number) % 256
        assert (found == level).all()
        assert len(used[-1]) == len(set(used[-1])) == 3
    assert {one[0] for one in used} == set(range(10)) and {one[2] for one in used} == set(range(10))


def test_textures_are_changed_before_they_are_pasted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(draem, "change_texture", lambda texture, rng, **_: texture + np.uint8(50))
    monkeypatch.setattr(draem, "LARGEST_BLEND", 0.0)
    image, rng = np.full((48, 48, 3), 200, np.uint8), np.random.default_rng(0)
    results = [paste_texture(image, FlatTexture(100), rng) for _ in range(10)]
    assert {int(level) for pasted, region in results for level in np.unique(pasted[region])} == {150}


# ---- CutPaste


@pytest.mark.parametrize("paste", [paste_patch, paste_scar])
def test_what_is_pasted_was_cut_out_and_jittered(monkeypatch: pytest.MonkeyPatch, paste: object) -> None:
    image, rng = places(200), np.random.default_rng(0)
    cut: list[tuple[int, int]] = []

    def marked(patch: RgbImage, rng: np.random.Generator) -> RgbImage:
        top, left = (int(value) for value in patch[0, 0, :2])
        height, width = patch.shape[:2]
        np.testing.assert_array_equal(patch, image[top : top + height, left : left + width])
        cut.append((top, left))
        return np.full_like(patch, 222)

    monkeypatch.setattr(cutpaste, "jitter_colours", marked)
    pasted_at = []
    for number in range(60):
        pasted, region = paste(image, rng)  # type: ignore[operator]
        assert len(cut) == number + 1
        assert (pasted[region] == 222).all()
        np.testing.assert_array_equal(pasted[~region], image[~region])
        rows, columns = np.nonzero(region)
        pasted_at.append((int(rows.min()), int(columns.min())))
    for axis in (0, 1):
        for tops in (cut, pasted_at):
            assert len({top[axis] for top in tops}) > 35, "anywhere"
    assert sum(one != two for one, two in zip(cut, pasted_at, strict=True)) > 55, "elsewhere"


def test_patches_cover_two_to_fifteen_percent_and_lie_as_often_as_they_stand() -> None:
    rng, image = np.random.default_rng(0), np.zeros((224, 224, 3), np.uint8)
    regions = [paste_patch(image, rng)[1] for _ in range(400)]
    areas = np.array([region.mean() for region in regions])
    aspects = np.array([np.ptp(np.nonzero(r)[0]) + 1 for r in regions]) / np.array(
        [np.ptp(np.nonzero(r)[1]) + 1 for r in regions]
    )
    assert 0.0195 < areas.min() < 0.025 and 0.14 < areas.max() < 0.1535
    assert areas.mean() == pytest.approx(0.085, abs=0.006)
    assert 0.28 < aspects.min() < 0.35 and 2.9 < aspects.max() < 3.45
    assert (aspects > 1).mean() == pytest.approx(0.5, abs=0.08)


def scars(count: int) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """Areas of so many scars, their lengths, and the angles of those that are slender, in degrees from upright."""
    rng, image = np.random.default_rng(0), np.zeros((224, 224, 3), np.uint8)
    areas, lengths, angles = [], [], []
    for _ in range(count):
        points = np.argwhere(paste_scar(image, rng)[1]).astype(np.float64)
        spread, axes = np.linalg.eigh(np.cov(points.T))
        areas.append(float(len(points)))
        lengths.append((12 * spread[1]) ** 0.5)  # an even rod of length l has the variance l²/12
        if spread[1] > 6 * spread[0]:
            down, right = axes[:, 1] * np.sign(axes[0, 1])
            angles.append(float(np.degrees(np.arctan2(right, down))))
    return np.array(areas), np.array(lengths), np.array(angles)


def test_scars_are_as_large_as_the_paper_says_and_turned_to_either_side() -> None:
    areas, lengths, angles = scars(500)
    assert areas.mean() == pytest.approx(9 * 17.5, rel=0.06), "2 to 16 pixels wide, 10 to 25 long"
    assert 23.5 < lengths.max() < 27
    assert len(angles) > 150
    assert np.abs(angles).max() < 50
    assert angles.min() < -35 and angles.max() > 35
    assert angles.std() == pytest.approx(45 / 3**0.5, abs=4)


# ---- colour jitter


class ChosenAmounts:
    """In place of a random generator: known amounts, in the order brightness, contrast, saturation, hue."""

    def __init__(
        self, brightness: float = 1.0, contrast: float = 1.0, saturation: float = 1.0, hue: float = 0.0
    ) -> None:
        self.asked: list[tuple[float, float]] = []
        self._factors, self._hue = np.array([brightness, contrast, saturation]), hue

    def uniform(self, low: float, high: float, count: int | None = None) -> npt.NDArray[np.float64] | float:
        self.asked.append((low, high))
        return self._hue if count is None else self._factors

    def permutation(self, count: int) -> npt.NDArray[np.int64]:
        return np.arange(count)


def jittered(pixels: RgbImage, amounts: ChosenAmounts) -> npt.NDArray[np.int64]:
    return jitter_colours(pixels, cast(np.random.Generator, amounts)).astype(np.int64)


def test_colours_are_jittered_by_two_fifths_and_the_hue_by_a_tenth() -> None:
    amounts = ChosenAmounts()
    jittered(np.full((2, 2, 3), 100, np.uint8), amounts)
    assert amounts.asked == [pytest.approx((0.6, 1.4)), pytest.approx((-0.1, 0.1))]


def test_each_kind_of_jitter_by_hand() -> None:
    grey = np.array([[[80, 80, 80], [120, 120, 120]]], np.uint8)
    red = np.array([[[200, 0, 0]]], np.uint8)
    assert jittered(grey, ChosenAmounts(brightness=0.6))[0, :, 0].tolist() == [48, 72]
    assert jittered(grey, ChosenAmounts(contrast=1.4))[0, :, 0].tolist() == [72, 128]
    # Luminance of red: 0.299 · 200 = 59.8, rounded to 60 when it is computed in bytes.
    np.testing.assert_allclose(jittered(red, ChosenAmounts(saturation=0.6))[0, 0], [144, 24, 24], atol=1)
    # A tenth of the circle from red towards yellow: 36 of the 60 degrees at which green is full.
    np.testing.assert_allclose(jittered(red, ChosenAmounts(hue=0.1))[0, 0], [200, 120, 0], atol=5)


def test_the_four_come_in_random_order() -> None:
    colours = np.array([[[200, 60, 90], [30, 100, 220]]], np.uint8)
    results = {jitter_colours(colours, np.random.default_rng(seed)).tobytes() for seed in range(40)}
    assert len(results) == 40
