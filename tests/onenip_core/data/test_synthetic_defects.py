"""A pseudo-anomaly must be a real, visible change, and its mask must say exactly where it is."""

from __future__ import annotations

import pickle
import time
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onenip_core.data.images.png_writing import write_png
from onenip_core.data.pseudo_anomalies.cutpaste import paste_patch, paste_scar
from onenip_core.data.pseudo_anomalies.draem import noise_region
from onenip_core.data.pseudo_anomalies.perlin_noise import perlin_noise
from onenip_core.data.pseudo_anomalies.photometric import TEXTURE_CHANGES, jitter_colours
from onenip_core.data.pseudo_anomalies.procedural_textures import TEXTURE_KINDS, generate_texture
from onenip_core.data.pseudo_anomalies.synthetic_defects import DefectSynthesiser
from onenip_core.data.pseudo_anomalies.textures import TextureSource
from onenip_core.errors import DatasetError, ImageReadError, UsageError


def scene(size: int, seed: int = 3) -> np.ndarray:
    """A coloured picture with soft structure, like a photograph of a part."""
    noise = np.random.default_rng(seed).integers(0, 256, (size, size, 3), dtype=np.uint8)
    soft = cv2.GaussianBlur(noise, (0, 0), size / 30).astype(np.float32)
    return np.clip((soft - 127) * 6 + 127, 0, 255).astype(np.uint8)


@pytest.fixture(scope="module")
def synthesiser() -> DefectSynthesiser:
    return DefectSynthesiser(TextureSource())


@given(st.integers(0, 2**32 - 1), st.sampled_from([16, 17, 64, 224, 256]))
@settings(max_examples=80, deadline=None)
def test_mask_is_exactly_where_the_image_changed(seed: int, size: int) -> None:
    image = scene(size)
    before = image.copy()
    anomaly = DefectSynthesiser(TextureSource())(image, np.random.default_rng(seed))
    np.testing.assert_array_equal(image, before, "the normal image itself was changed")
    assert anomaly.image.shape == image.shape
    assert anomaly.image.dtype == np.uint8
    assert anomaly.mask.dtype == np.bool_
    assert anomaly.mask.any()
    np.testing.assert_array_equal(anomaly.mask, (anomaly.image != image).any(axis=2))


@pytest.mark.parametrize("level", [0, 1, 127, 128, 255])
def test_flat_images_get_a_visible_defect_too(synthesiser: DefectSynthesiser, level: int) -> None:
    """CutPaste alone cannot alter a black image: a pasted piece of black is black."""
    image = np.full((64, 64, 3), level, np.uint8)
    kinds = set()
    for seed in range(30):
        anomaly = synthesiser(image, np.random.default_rng(seed))
        change = np.abs(anomaly.image.astype(int) - image).max(axis=2)
        np.testing.assert_array_equal(anomaly.mask, change > 0)
        assert change[anomaly.mask].mean() >= 6
        kinds.add(anomaly.kind)
    assert kinds == {"patch", "texture"} if level == 0 else kinds >= {"patch", "texture"}


def test_same_random_state_gives_the_same_defect(synthesiser: DefectSynthesiser) -> None:
    image = scene(128)
    for seed in range(20):
        first = synthesiser(image, np.random.default_rng(seed))
        second = DefectSynthesiser(TextureSource())(image, np.random.default_rng(seed))
        assert first.kind == second.kind
        np.testing.assert_array_equal(first.image, second.image)
    assert len({synthesiser(image, np.random.default_rng(seed)).image.tobytes() for seed in range(20)}) == 20


def test_half_are_textures_and_a_quarter_each_patches_and_scars(synthesiser: DefectSynthesiser) -> None:
    rng = np.random.default_rng(0)
    image = scene(64)
    kinds = [synthesiser(image, rng).kind for _ in range(600)]
    assert 0.42 < kinds.count("texture") / 600 < 0.58
    assert 0.18 < kinds.count("patch") / 600 < 0.32
    assert 0.18 < kinds.count("scar") / 600 < 0.32


def test_patches_have_the_paper_s_area_and_aspect() -> None:
    rng = np.random.default_rng(0)
    image = scene(224)
    aspects = []
    for _ in range(200):
        _, region = paste_patch(image, rng)
        rows, columns = np.nonzero(region)
        height, width = np.ptp(rows) + 1, np.ptp(columns) + 1
        assert region.sum() == height * width, "a patch is a rectangle"
        assert 0.02 * 0.95 <= region.mean() <= 0.15 * 1.05
        aspects.append(height / width)
    assert 0.28 <= min(aspects) < 0.5
    assert 2 < max(aspects) <= 3.5


@pytest.mark.parametrize("size", [224, 448])
def test_scars_are_thin_and_grow_with_the_image(size: int) -> None:
    rng = np.random.default_rng(0)
    image = scene(size)
    areas, longest = [], []
    for _ in range(200):
        _, region = paste_scar(image, rng)
        points = np.argwhere(region).astype(np.float32)
        sides = cv2.minAreaRect(points)[1]
        areas.append(region.sum() / (size / 224) ** 2)
        longest.append((max(sides) + 1) / (size / 224))
    assert min(areas) >= 15
    assert max(areas) <= 16 * 25 * 1.1
    assert min(longest) >= 8
    assert max(longest) <= 28
    assert np.mean(areas) == pytest.approx(9 * 17.5, rel=0.15)


def test_noise_is_smooth_centred_and_bounded() -> None:
    rng = np.random.default_rng(0)
    for cells in [(1, 1), (2, 32), (32, 4), (16, 16)]:
        noise = perlin_noise(224, cells, rng)
        assert noise.shape == (224, 224)
        assert noise.dtype == np.float32
        assert np.abs(noise).max() <= 1.01
        rows_per_cell, columns_per_cell = 224 / cells[0], 224 / cells[1]
        assert np.abs(np.diff(noise, axis=0)).max() < 4 / rows_per_cell
        assert np.abs(np.diff(noise, axis=1)).max() < 4 / columns_per_cell
    fine = perlin_noise(224, (32, 32), rng)
    assert abs(fine.mean()) < 0.05
    assert fine.max() > 0.6
    assert fine.min() < -0.6


def test_noise_regions_come_in_all_sizes() -> None:
    rng = np.random.default_rng(0)
    blobs = [cv2.connectedComponents(noise_region(224, rng).astype(np.uint8))[0] - 1 for _ in range(60)]
    assert min(blobs) <= 1
    assert max(blobs) > 30


@pytest.mark.parametrize("kind", TEXTURE_KINDS)
@pytest.mark.parametrize("size", [16, 100, 224])
def test_every_kind_of_texture_has_structure(kind: object, size: int) -> None:
    for seed in range(10):
        field = kind(size, np.random.default_rng(seed))
        assert field.shape == (size, size)
        assert field.min() >= -0.001
        assert field.max() <= 1.001
        assert field.std() > 0.01


def test_textures_differ_from_draw_to_draw() -> None:
    rng = np.random.default_rng(0)
    assert len({generate_texture(64, rng).tobytes() for _ in range(50)}) == 50


@pytest.mark.parametrize("change", TEXTURE_CHANGES)
def test_every_change_of_texture_changes_it(change: object) -> None:
    assert len(TEXTURE_CHANGES) == 10
    image = scene(64) // 2 + 30
    before = image.copy()
    changes = []
    for seed in range(5):
        changed = change(image, np.random.default_rng(seed))
        assert changed.shape == image.shape
        assert changed.dtype == np.uint8
        changes.append(np.abs(changed.astype(int) - image).mean())
    assert np.median(changes) > 0.5
    np.testing.assert_array_equal(image, before)


def test_colour_jitter_stays_within_its_strength() -> None:
    grey = np.full((8, 8, 3), 100, np.uint8)
    levels = [int(jitter_colours(grey, np.random.default_rng(seed))[0, 0, 0]) for seed in range(200)]
    assert 59 <= min(levels) < 70
    assert 130 < max(levels) <= 141
    red = np.zeros((8, 8, 3), np.uint8)
    red[..., 0] = 200
    untouched = jitter_colours(red, np.random.default_rng(0), strength=0.0, hue_strength=0.0)
    assert np.abs(untouched.astype(int) - red).max() <= 2


def test_texture_folder_is_used(tmp_path: Path) -> None:
    write_png(tmp_path / "sub" / "green.png", np.full((40, 90, 3), (0, 200, 0), np.uint8))
    write_png(tmp_path / "large.png", np.full((700, 900, 3), (0, 100, 0), np.uint8))
    source = TextureSource(tmp_path)
    rng = np.random.default_rng(0)
    greens = {int(source.draw(64, rng)[0, 0, 1]) for _ in range(30)}
    assert greens == {100, 200}
    copy = pickle.loads(pickle.dumps(source))  # noqa: S301  # training runs in another process
    assert copy.draw(64, rng).shape == (64, 64, 3)
    source.draw(64, rng)[:] = 0
    assert source.draw(64, rng)[0, 0, 1] > 0, "the kept texture was handed out itself"


def test_texture_folder_problems_are_told(tmp_path: Path) -> None:
    with pytest.raises(ImageReadError, match="cannot be read"):
        TextureSource(tmp_path / "nowhere")
    with pytest.raises(DatasetError, match="holds no images"):
        TextureSource(tmp_path)
    (tmp_path / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\nrubbish")
    with pytest.raises(ImageReadError, match=r"broken\.png is damaged"):
        TextureSource(tmp_path).draw(32, np.random.default_rng(0))


@pytest.mark.parametrize("shape", [(32, 40, 3), (32, 32), (32, 32, 4), (8, 8, 3)])
def test_other_shapes_are_refused(synthesiser: DefectSynthesiser, shape: tuple[int, ...]) -> None:
    with pytest.raises(UsageError):
        synthesiser(np.zeros(shape, np.uint8), np.random.default_rng(0))
    with pytest.raises(UsageError):
        synthesiser(np.zeros((32, 32, 3), np.float32), np.random.default_rng(0))


def test_making_one_is_quick(synthesiser: DefectSynthesiser) -> None:
    """Median 2 ms on an ordinary core; the limit leaves room for a busy machine."""
    image, rng, seconds = scene(224), np.random.default_rng(0), []
    for _ in range(60):
        start = time.perf_counter()
        synthesiser(image, rng)
        seconds.append(time.perf_counter() - start)
    assert np.median(seconds) < 0.020
