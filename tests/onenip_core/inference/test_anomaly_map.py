"""Maps, scores, calibration and thresholds against values worked out by hand."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from scipy.ndimage import gaussian_filter

from onenip_core.data.images.tiles import TileGrid
from onenip_core.errors import TrainingError
from onenip_core.inference.anomaly_map import (
    MapIngredients,
    SigmoidOrder,
    fuse_like_the_paper,
    fuse_maps,
    paper_scale,
    pooled_maximum,
    refined_map,
    resized_map,
    whole_ingredients,
)
from onenip_core.inference.engines.engine import RawMaps
from onenip_core.inference.engines.torch_engine import residual_norms
from onenip_core.manifest import Calibration
from onenip_core.overlay import draw_overlay
from onenip_core.training.calibration import (
    FusionWeights,
    RawScores,
    Separation,
    calibrate,
    choose_weights,
    prediction_limit,
    raw_score,
    rejection_interval,
    separate,
)
from onenip_core.types import InspectionResult, Verdict

RECONSTRUCTION = FusionWeights(1.0, 0.0)


def test_resized_map_is_the_norm_over_channels() -> None:
    features, reconstruction = torch.zeros(1, 2, 2, 2), torch.zeros(1, 2, 2, 2)
    reconstruction[0, :, 0, 0] = torch.tensor([3.0, 4.0])
    maps = resized_map(residual_norms(reconstruction, features).numpy(), 3)
    expected = np.array([[5.0, 2.5, 0.0], [2.5, 1.25, 0.0], [0.0, 0.0, 0.0]], dtype=np.float32)
    np.testing.assert_allclose(maps[0], expected)


@pytest.mark.parametrize(("source", "target"), [(14, 224), (56, 224), (80, 320), (4, 64), (1, 16)])
def test_maps_are_resized_as_torch_does_with_aligned_corners(source: int, target: int) -> None:
    logits = np.random.default_rng(0).normal(size=(2, source, source)).astype(np.float32)
    expected = F.interpolate(torch.from_numpy(logits)[:, None], (target, target), mode="bilinear", align_corners=True)
    np.testing.assert_allclose(resized_map(logits, target), expected[:, 0].numpy(), atol=1e-4)


def test_refined_map_takes_the_sigmoid_before_resizing_unless_told_otherwise() -> None:
    """Between logits of 0 and 4 lie the mean of ½ and σ(4), or σ(2)."""
    logits, four = np.array([[[0.0, 4.0], [0.0, 4.0]]], dtype=np.float32), 1 / (1 + np.exp(-4))
    np.testing.assert_allclose(refined_map(logits, 3)[0, 0], [0.5, (0.5 + four) / 2, four], atol=1e-6)
    after = refined_map(logits, 3, SigmoidOrder.AFTER)
    np.testing.assert_allclose(after[0, 0], [0.5, 1 / (1 + np.exp(-2)), four], atol=1e-6)
    np.testing.assert_allclose(refined_map(logits * 1000 - 2000, 3)[0, 0], [0, 0.5, 1], atol=1e-12)


def test_the_parts_of_a_whole_map_are_resized_by_the_order_that_was_asked_for() -> None:
    raw = RawMaps(np.zeros((1, 2, 2), np.float32), np.array([[[0.0, 4.0], [0.0, 4.0]]], np.float32))
    grid = TileGrid(tile=3, across=1, overlap=0)
    for order in SigmoidOrder:
        (whole,) = whole_ingredients(raw, grid, order)
        assert whole.refined is not None and raw.logits is not None
        np.testing.assert_array_equal(whole.refined, refined_map(raw.logits, 3, order)[0])


def test_score_agrees_with_torchs_average_pool() -> None:
    anomaly_map = np.random.default_rng(0).normal(size=(61, 47)).astype(np.float32)
    pooled = F.avg_pool2d(torch.from_numpy(anomaly_map)[None, None].double(), 16, stride=1)
    assert pooled_maximum(anomaly_map) == pytest.approx(float(pooled.max()), abs=1e-9)
    spot = np.zeros((64, 64), dtype=np.float32)
    spot[10:26, 30:46] = 7.0
    assert pooled_maximum(spot) == pytest.approx(7.0)


def test_paper_fusion_by_hand() -> None:
    reconstruction = np.array([[1.0, 5.0]], dtype=np.float32)
    assert paper_scale([reconstruction, reconstruction + 2]) == (7 + 1) / 2
    maps = MapIngredients(reconstruction, np.array([[0.5, 1.0]], dtype=np.float32))
    np.testing.assert_allclose(fuse_like_the_paper(maps, 4.0), [[1.5, 4.5]])
    np.testing.assert_allclose(fuse_like_the_paper(maps, 4.0, alpha=0.25), [[1.25, 4.75]])
    np.testing.assert_allclose(fuse_like_the_paper(MapIngredients(reconstruction, None), 4.0), reconstruction)


def flat(value: float) -> np.ndarray:
    return np.full((20, 20), value, np.float32)


def test_calibrated_fusion_by_hand() -> None:
    calibration = Calibration(0.5, 2.0, -1.0, (), 0.03, (0.0, 1.0))

    def fused(maps: MapIngredients, own: Calibration = calibration) -> float:
        whole = fuse_maps(maps, own)
        assert np.ptp(whole) < 1e-5, "smoothing leaves a flat map as it is"
        return float(whole[3, 5])

    assert fused(MapIngredients(flat(1.0), flat(0.5))) == pytest.approx(-0.5)
    assert fused(MapIngredients(flat(5.0), flat(0.75))) == pytest.approx(1.5 + 2 * np.log(3))
    with_gallery = Calibration(0.5, 2.0, -1.0, (), 0.03, (0.0, 1.0), matched_gain=3.0)
    assert fused(MapIngredients(flat(5.0), None, flat(1.5)), with_gallery) == pytest.approx(6.0)
    assert fused(MapIngredients(flat(0.0), flat(0.0))) == pytest.approx(-1 - 2 * 6.907, rel=1e-3)
    assert fused(MapIngredients(flat(0.0), flat(1.0))) == pytest.approx(-1 + 2 * 6.907, rel=1e-3)


def test_the_map_is_smoothed_with_a_gaussian() -> None:
    rough = np.random.default_rng(3).random((40, 56)).astype(np.float32)
    plain = Calibration(1.0, 0.0, 0.0, (), 0.03, (0.0, 1.0))
    expected = gaussian_filter(rough, 2.0, mode="mirror", truncate=4.0)
    np.testing.assert_allclose(fuse_maps(MapIngredients(rough, None), plain), expected, atol=1e-5)
    rough[7, 9] = np.nan
    assert np.isnan(pooled_maximum(fuse_maps(MapIngredients(rough, None), plain))), "a broken value must not be lost"


def test_maps_weigh_alike_after_standardising_and_the_gallery_is_always_trusted() -> None:
    normal = np.array([[9.0, -6.0, 0.1], [10.0, -4.0, 0.2], [11.0, -2.0, 0.3]])
    one = Separation(normal, np.add(normal, [4.0, 8.0, 0.0]), np.array([2.0, 4.0, 0.5]))
    (weights,) = choose_weights([one])  # 1/2 : 1/4 : 1/0.5
    assert (weights.reconstruction, weights.refined, weights.matched) == pytest.approx((2 / 11, 1 / 11, 8 / 11))
    # A map that varies by less than 2 % of its rise counts as varying by that much: 0.02 · 8 = 0.16.
    (sure,) = choose_weights([Separation(normal, np.add(normal, [4.0, 8.0, 0.0]), np.array([2.0, 0.001, 0.5]))])
    assert sure.refined / sure.reconstruction == pytest.approx(2.0 / 0.16)
    first, second = choose_weights(
        [one, Separation(normal, np.add(normal, [4.0, 8.0, 0.0]), np.array([2.0, 2.0, 2.0]))]
    )
    assert first == weights and second == FusionWeights(*map(pytest.approx, (1 / 3, 1 / 3, 1 / 3)))


def test_a_map_that_cannot_tell_anomalies_is_left_out() -> None:
    normal = np.array([[9.0, -6.0, 0.0], [10.0, -4.0, 0.0], [11.0, -2.0, 0.0]])
    deviation = np.array([1.0, 1.0, 0.0])

    def weigh(rise: list[float]) -> FusionWeights:
        return choose_weights([Separation(normal, np.add(normal, [*rise, 0.0]), deviation)])[0]

    # A rise of 1 puts 7 of 9 pairs of the first map in order (two ties count half), a rise of 8 all of the second.
    left_out = weigh([1.0, 8.0])
    assert (left_out.reconstruction, left_out.refined, left_out.matched) == (0.0, 1.0, 0.0)
    assert weigh([4.0, 0.0]) == FusionWeights(1.0, 0.0)
    assert weigh([0.5, 0.0]) == FusionWeights(1.0, 0.0)
    assert weigh([-0.5, 0.0]) == FusionWeights(0.0, 1.0)
    # A collapsed refiner says the same of everything; a reconstruction slightly worse than chance is still better.
    alone = Separation(normal * [1, 0, 0], np.add(normal, [-0.5, 0.0, 0.0]) * [1, 0, 0], np.array([1.0, 0.0, 0.0]))
    assert choose_weights([alone]) == [FusionWeights(1.0, 0.0)]
    with pytest.raises(TrainingError, match="not numbers"):
        choose_weights([Separation(normal * np.nan, normal, deviation)])


def test_a_reconstruction_that_is_left_out_is_shown_where_it_knows_something() -> None:
    normal = np.array([[9.0, -6.0, 0.1], [10.0, -4.0, 0.2], [11.0, -2.0, 0.3]])
    deviation = np.array([2.0, 4.0, 0.5])

    def weigh(*rise: float) -> FusionWeights:
        return choose_weights([Separation(normal, np.add(normal, rise), deviation)])[0]

    # 6 of 9 pairs are in order. Weighed like the others, 1/2 : 1/4 : 1/0.5, and of the latter two the score's weights sum to 1.
    assert weigh(0.5, 80.0, 0.0) == FusionWeights(0.0, *map(pytest.approx, (1 / 9, 8 / 9, 2 / 9)))
    # The score rises by 8 / 9, and a twentieth of that is what a rise of 0.5 adds.
    assert weigh(0.5, 8.0, 0.0) == FusionWeights(0.0, *map(pytest.approx, (1 / 9, 8 / 9, 0.05 * (8 / 9) / 0.5)))
    assert weigh(0.0, 8.0, 0.0).shown_reconstruction == 0, "half of the pairs are in order, as by chance"
    assert weigh(4.0, 8.0, 0.0).shown_reconstruction == 0, "it is a part of the score"


@pytest.mark.parametrize(("equal", "trusted"), [(1, True), (3, False)])
def test_a_tie_is_half_a_pair(equal: int, trusted: bool) -> None:
    """Of ten pairs nine must be in order: one tie leaves nine and a half, three leave eight and a half."""
    anomalous = np.array([[10.0 if number < equal else 12.0, 5.0, 0.0] for number in range(10)])
    one = Separation(np.array([[10.0, -5.0, 0.0]]), anomalous, np.array([1.0, 1.0, 0.0]))
    assert (choose_weights([one])[0].reconstruction > 0) is trusted


def test_what_maps_say_alone() -> None:
    bright = MapIngredients(np.full((20, 20), 3.0, np.float32), None, np.full((20, 20), 0.25, np.float32))
    dark = MapIngredients(np.full((20, 20), 1.0, np.float32), np.full((20, 20), 0.5, np.float32))
    separation = separate([bright, dark], [bright])
    np.testing.assert_allclose(separation.normal, [[3.0, 0.0, 0.25], [1.0, 0.0, 0.0]])
    np.testing.assert_allclose(separation.anomalous, [[3.0, 0.0, 0.25]])
    np.testing.assert_allclose(separation.deviation, [1.0, 0.0, 0.125])
    # Of an aligned part that was moved only a part of the map counts, of one that was not moved all of it.
    inside = np.zeros((20, 20), np.bool_)
    inside[:10] = True
    moved, unmoved = bright.only(inside), MapIngredients(np.full((20, 20), 1.0, np.float32), None)
    # 200 pixels with 3 and 400 with 1: mean 5/3, variance 8/9.
    assert separate([moved, unmoved], [moved]).deviation[0] == pytest.approx((8 / 9) ** 0.5)


def test_calibration_puts_the_median_at_a_half_and_the_limit_at_one() -> None:
    raw = np.random.default_rng(0).normal(10, 1, 21)
    good = [MapIngredients(flat(level), None) for level in raw]
    calibration = calibrate(RawScores(raw, np.array([])), RECONSTRUCTION, 0.03)
    scores = np.array([pooled_maximum(fuse_maps(maps, calibration)) for maps in good])
    assert np.median(scores) == pytest.approx(0.5, abs=1e-5)
    np.testing.assert_allclose(scores, calibration.held_out_scores, atol=1e-4)
    levels = np.array([10.0, 20.0, 30.0, 40.0])
    with_damaged = calibrate(RawScores(raw, levels), RECONSTRUCTION, 0.03)
    assert with_damaged.pseudo_anomalies_found == 0.75
    assert with_damaged.pseudo_anomaly_scores == pytest.approx(
        [pooled_maximum(fuse_maps(MapIngredients(flat(level), None), with_damaged)) for level in levels], abs=1e-4
    )
    assert calibration.pseudo_anomaly_scores is None, "nothing was damaged, so nothing is known"
    limit = MapIngredients(flat(prediction_limit(raw, 0.03)), None)
    assert pooled_maximum(fuse_maps(limit, calibration)) == pytest.approx(1.0, abs=1e-4)


def test_a_limit_is_not_close_above_good_parts_that_hardly_differ() -> None:
    good, damaged = np.array([9.99, 10.0, 10.01]), np.array([14.0, 60.0, 80.0])
    calibration = calibrate(RawScores(good, damaged), RECONSTRUCTION, 0.03)
    # The typical pseudo-anomaly is 50 above the typical good part: the limit is a tenth of that above it.
    levels = [MapIngredients(flat(value), None) for value in (10.0, 15.0, 60.0)]
    scores = [pooled_maximum(fuse_maps(level, calibration)) for level in levels]
    assert scores == pytest.approx([0.5, 1.0, 5.5], abs=1e-4)
    assert calibration.pseudo_anomalies_found == pytest.approx(2 / 3)
    assert max(calibration.held_out_scores) < 0.51


def test_every_map_is_brought_to_the_scale_of_the_product() -> None:
    """What is fused by the calibration scores as the calibration says."""
    rng, weights = np.random.default_rng(2), FusionWeights(0.5, 0.3, 0.2)

    def parts(count: int, more: float) -> list[MapIngredients]:
        levels = rng.normal([1 + more, 0.3 + 0.2 * more, 5 + 3 * more], [0.2, 0.04, 1.0], (count, 3))
        return [MapIngredients(*(flat(float(level)) for level in each)) for each in levels]

    good, damaged = parts(15, 0.0), parts(9, 1.0)
    raw = RawScores(*(np.array([raw_score(each, weights) for each in group]) for group in (good, damaged)), trained=11)
    calibration = calibrate(raw, weights, 0.03)
    assert calibration.refined_gain / calibration.reconstruction_gain == pytest.approx(0.3 / 0.5)
    assert calibration.matched_gain / calibration.reconstruction_gain == pytest.approx(0.2 / 0.5)
    shown = calibrate(raw, replace(weights, shown_reconstruction=0.25), 0.03)
    assert shown == replace(calibration, shown_reconstruction_gain=pytest.approx(0.5 * calibration.reconstruction_gain))
    scores = [pooled_maximum(fuse_maps(maps, calibration)) for maps in good]
    assert np.median(scores) == pytest.approx(0.5, abs=1e-4)
    assert scores == pytest.approx(list(calibration.held_out_scores), abs=1e-3)
    assert calibration.crossed == 11
    # Student's t of 14 degrees of freedom exceeds 2.046169 three times in a hundred.
    assert np.mean(scores) + 2.046169 * np.std(scores, ddof=1) * np.sqrt(1 + 1 / 15) == pytest.approx(1, abs=1e-3)


def test_the_prediction_limit_by_hand() -> None:
    """Student's t of three degrees of freedom exceeds 2.353363 five times in a hundred."""
    expected = 2.5 + 2.353363 * (5 / 3) ** 0.5 * (1 + 1 / 4) ** 0.5
    assert prediction_limit(np.array([1.0, 2.0, 3.0, 4.0]), 0.05) == pytest.approx(expected, rel=1e-6)


def test_a_share_of_new_good_parts_is_rejected_as_promised() -> None:
    rng = np.random.default_rng(1)
    rejected = [rng.normal(-3, 2) > prediction_limit(rng.normal(-3, 2, 8), 0.05) for _ in range(4000)]
    assert np.mean(rejected) == pytest.approx(0.05, abs=0.012)  # 3.5 standard errors


def test_the_interval_of_a_rejection_rate() -> None:
    low, high = rejection_interval(0, 10)
    assert (low, high) == (0.0, pytest.approx(1 - 0.025 ** (1 / 10)))
    low, high = rejection_interval(10, 10)
    assert (low, high) == (pytest.approx(0.025 ** (1 / 10)), 1.0)
    low, high = rejection_interval(3, 100)
    assert (round(low, 4), round(high, 4)) == (0.0062, 0.0852)  # a textbook value


def test_calibration_faults() -> None:
    nothing = np.array([])
    with pytest.raises(TrainingError, match="normal images are needed"):
        calibrate(RawScores(np.array([1.0]), nothing), RECONSTRUCTION, 0.03)
    with pytest.raises(TrainingError, match="not numbers"):
        calibrate(RawScores(np.array([1.0, np.nan, 2.0]), nothing), RECONSTRUCTION, 0.03)
    with pytest.raises(TrainingError, match="not numbers"):
        calibrate(RawScores(np.array([1.0, 2.0, 3.0]), np.array([np.nan])), RECONSTRUCTION, 0.03)
    with pytest.raises(TrainingError, match="exactly alike"):
        calibrate(RawScores(np.full(3, 4.0), nothing), RECONSTRUCTION, 0.03)


def test_map_at_image_resolution_points_at_the_same_place() -> None:
    model_map = np.zeros((10, 10), dtype=np.float32)
    model_map[2, 7] = 1.0
    result = InspectionResult("p", "a.png", 1.2, 1.0, Verdict.NG, image_size=(100, 300), model_map=model_map)
    row, column = np.unravel_index(int(result.anomaly_map.argmax()), (100, 300))
    assert (abs(row - 24.5) <= 1, abs(column - 224.5) <= 1) == (True, True)  # centre of cell (2, 7) at 10× and 30×
    assert not InspectionResult.not_checked("why", image_size=(4, 5)).anomaly_map.any()


def test_overlay_leaves_normal_areas_untouched() -> None:
    image = np.random.default_rng(0).integers(0, 256, (40, 60, 3), dtype=np.uint8)
    anomaly_map = np.full((40, 60), 0.45, dtype=np.float32)
    np.testing.assert_array_equal(draw_overlay(image, anomaly_map, 1.0), image)
    anomaly_map[10:20, 10:20] = 1.8
    drawn = draw_overlay(image, anomaly_map, 1.0)
    changed = (drawn != image).any(-1)
    assert changed[10:20, 10:20].mean() > 0.95
    assert not changed[25:].any()
    np.testing.assert_array_equal(drawn[10, 10:20], np.full((10, 3), 255))  # the threshold's contour
