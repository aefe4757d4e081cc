"""The authors' rules for pseudo-anomalies, where they are others than ours."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from onenip_core.config import PRESETS
from onenip_core.data.pseudo_anomalies import draem, photometric
from onenip_core.data.pseudo_anomalies.draem import noise_region, paste_texture
from onenip_core.data.pseudo_anomalies.photometric import TEXTURE_CHANGES, change_texture
from onenip_core.data.pseudo_anomalies.synthetic_defects import DefectSynthesiser
from onenip_core.data.pseudo_anomalies.textures import TextureSource
from onenip_core.deviations import OUR_RULES, PseudoAnomalyRules
from onenip_core.types import RgbImage

AUTHORS = PRESETS["paper"].training.deviations.pseudo_anomalies
RAMP = np.repeat(np.arange(256, dtype=np.uint8)[None, :, None], 3, axis=2)
SOLARISE = next(change for change in TEXTURE_CHANGES if change.__name__ == "_solarise")


def noise_seen(monkeypatch: pytest.MonkeyPatch, rules: PseudoAnomalyRules) -> tuple[set[int], float]:
    """Numbers of cells that noise was asked for, and the largest angle that it was turned by."""
    cells: set[int] = set()
    angles: list[float] = []
    original, turn = draem.perlin_noise, cv2.getRotationMatrix2D

    def spied(size: int, counts: tuple[int, int], rng: np.random.Generator) -> object:
        cells.update(counts)
        return original(size, counts, rng)

    def turned(centre: tuple[float, float], degrees: float, scale: float) -> object:
        angles.append(abs(degrees))
        return turn(centre, degrees, scale)

    monkeypatch.setattr(draem, "perlin_noise", spied)
    monkeypatch.setattr(cv2, "getRotationMatrix2D", turned)
    rng = np.random.default_rng(0)
    for _ in range(200):
        noise_region(32, rng, rules)
    return cells, max(angles)


@pytest.mark.parametrize(
    ("rules", "cells", "turn"),
    [(OUR_RULES, {1, 2, 4, 8, 16, 32}, 15.0), (AUTHORS, {2, 4, 8, 16, 32}, 5.0)],
    ids=["ours", "authors"],
)
def test_scales_and_turn_of_the_noise(
    monkeypatch: pytest.MonkeyPatch, rules: PseudoAnomalyRules, cells: set[int], turn: float
) -> None:
    seen, largest = noise_seen(monkeypatch, rules)
    assert seen == cells
    assert 0.9 * turn < largest <= turn


def solarised(rules: PseudoAnomalyRules) -> list[int | None]:
    """Where each of 400 solarised ramps begins to fall; None where it was left as it was. Other changes are switched off."""
    rng, limits = np.random.default_rng(0), []
    for _ in range(400):
        levels = photometric.change_texture(RAMP, rng, 1, rules)[0, :, 0].astype(int)
        falls = np.flatnonzero(levels != np.arange(256))
        limits.append(int(falls[0]) if len(falls) else None)
    return limits


@pytest.mark.parametrize(
    ("rules", "share", "low", "high"), [(OUR_RULES, 1.0, 32, 192), (AUTHORS, 0.5, 32, 128)], ids=["ours", "authors"]
)
def test_solarising(
    monkeypatch: pytest.MonkeyPatch, rules: PseudoAnomalyRules, share: float, low: int, high: int
) -> None:
    monkeypatch.setattr(photometric, "TEXTURE_CHANGES", (SOLARISE,))
    limits = solarised(rules)
    done = [limit for limit in limits if limit is not None]
    assert len(done) / len(limits) == pytest.approx(share, abs=0.08)
    assert low <= min(done) < low + 6 and high - 6 < max(done) <= high + 1


def test_other_changes_do_not_depend_on_the_rules() -> None:
    texture = np.random.default_rng(1).integers(0, 256, (16, 16, 3), np.uint8)
    for seed in range(30):
        drawn = np.random.default_rng(seed).choice(len(TEXTURE_CHANGES), size=3, replace=False)
        if TEXTURE_CHANGES.index(SOLARISE) not in drawn:
            ours, theirs = (change_texture(texture, np.random.default_rng(seed), 3, r) for r in (OUR_RULES, AUTHORS))
            np.testing.assert_array_equal(ours, theirs)


class Corner(TextureSource):
    """A texture that shows how it lies: white in one corner."""

    def draw(self, size: int, rng: np.random.Generator) -> RgbImage:
        texture = np.zeros((size, size, 3), np.uint8)
        texture[: size // 2, : size // 2] = 255
        return texture


def test_textures_are_mirrored_along_both_axes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(draem, "change_texture", lambda texture, rng, rules: texture)
    monkeypatch.setattr(draem, "noise_region", lambda size, rng, rules: np.ones((size, size), np.bool_))
    image = np.zeros((16, 16, 3), np.uint8)

    def corners(rules: PseudoAnomalyRules) -> set[tuple[int, int]]:
        rng = np.random.default_rng(0)
        found = set()
        for _ in range(40):
            filled, _ = paste_texture(image, Corner(), rng, rules)
            row, column = np.argwhere(filled[:, :, 0] == filled.max())[0]
            found.add((int(row), int(column)))
        return found

    assert corners(OUR_RULES) == {(0, 0)}
    assert corners(replace(OUR_RULES, flips=True)) == {(0, 0), (0, 8), (8, 0), (8, 8)}


def test_a_whole_region_is_the_mask_where_nothing_changed() -> None:
    flat = np.full((64, 64, 3), 90, np.uint8)
    flat[:8] = 200
    ours = DefectSynthesiser(TextureSource())
    theirs = DefectSynthesiser(TextureSource(), replace(OUR_RULES, whole_regions=True))
    larger = 0
    for seed in range(40):
        mine, other = (maker(flat, np.random.default_rng(seed)) for maker in (ours, theirs))
        np.testing.assert_array_equal(mine.image, other.image)
        changed = (mine.image != flat).any(axis=2)
        np.testing.assert_array_equal(mine.mask, changed)
        assert (other.mask & changed).sum() == changed.sum()
        larger += int(other.mask.sum() > changed.sum())
    assert larger > 0


def test_what_cannot_be_seen_is_kept_where_the_rules_say_so() -> None:
    white = np.full((64, 64, 3), 255, np.uint8)
    rules = replace(OUR_RULES, keep_invisible=True, whole_regions=True)
    kept = [DefectSynthesiser(TextureSource(), rules)(white, np.random.default_rng(seed)) for seed in range(60)]
    unseen = [each for each in kept if not (each.image != white).any()]
    assert unseen, "white pasted on white"
    assert any(each.mask.any() for each in unseen), "and still called a defect"
    for seed in range(60):
        assert DefectSynthesiser(TextureSource())(white, np.random.default_rng(seed)).mask.any()
