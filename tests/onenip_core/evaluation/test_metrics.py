"""Metrics against independent implementations, hand-computed cases and laws that they must obey."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from sklearn.metrics import average_precision_score, f1_score, roc_auc_score

from onenip_core.errors import NonFiniteValueError, UsageError
from onenip_core.evaluation.metrics import ImageMetrics, image_metrics, pixel_metrics
from onenip_core.evaluation.pixel_histogram import PixelHistogram
from onenip_core.evaluation.threshold_curve import PixelMetrics

UNDEFINED = PixelMetrics(None, None, None)


def brute_force_regions(mask: np.ndarray) -> list[np.ndarray]:
    """Flood fill over the eight neighbours."""
    remaining = {(int(row), int(column)) for row, column in np.argwhere(mask)}
    regions = []
    while remaining:
        region, queue = np.zeros_like(mask), deque([remaining.pop()])
        while queue:
            row, column = queue.popleft()
            region[row, column] = True
            for neighbour in [(row + down, column + right) for down in (-1, 0, 1) for right in (-1, 0, 1)]:
                if neighbour in remaining:
                    remaining.remove(neighbour)
                    queue.append(neighbour)
        regions.append(region)
    return regions


def brute_force_aupro(maps: Sequence[np.ndarray], masks: Sequence[np.ndarray], limit: float = 0.3) -> float:
    """By the definition: at every threshold the mean share of each region that is found, against the false positives."""
    regions = [
        (anomaly_map, region)
        for anomaly_map, mask in zip(maps, masks, strict=True)
        for region in brute_force_regions(mask)
    ]
    good = np.concatenate([anomaly_map[~mask] for anomaly_map, mask in zip(maps, masks, strict=True)])
    points = [(0.0, 0.0)]
    for threshold in sorted({float(value) for anomaly_map in maps for value in anomaly_map.ravel()}, reverse=True):
        rate = float((good >= threshold).mean())
        overlap = float(np.mean([(anomaly_map[region] >= threshold).mean() for anomaly_map, region in regions]))
        points.append((rate, overlap))
    area = 0.0
    for (x0, y0), (x1, y1) in pairwise(points):
        if x0 >= limit:
            break
        if x1 > limit:
            y1, x1 = y0 + (y1 - y0) * (limit - x0) / (x1 - x0), limit
        area += (x1 - x0) * (y0 + y1) / 2
    return area / limit


def defect_scene(seed: int, count: int = 5, side: int = 30) -> tuple[list[np.ndarray], list[np.ndarray]]:
    """Maps that partly find the defects of their masks; the first mask is empty."""
    rng = np.random.default_rng(seed)
    maps, masks = [], []
    for index in range(count):
        mask = np.zeros((side, side), bool)
        for _ in range(index):
            row, column, height, width = rng.integers(0, side - 8, 4) % [side - 8, side - 8, 7, 7] + [0, 0, 1, 1]
            mask[row : row + height, column : column + width] = True
        maps.append((rng.gamma(2, 0.3, (side, side)) + mask * rng.uniform(0, 1.5)).astype(np.float32))
        masks.append(mask)
    return maps, masks


# ---- images


def test_image_metrics_by_hand() -> None:
    found = image_metrics([0.9, 0.8, 0.7, 0.1], [1, 0, 1, 0])
    assert found.auroc == pytest.approx(3 / 4)
    assert found.ap == pytest.approx((1 / 1 + 2 / 3) / 2)
    assert found.f1max == pytest.approx(2 * 2 / (2 * 2 + 1 + 0))


scores_and_labels = st.integers(2, 40).flatmap(
    lambda count: st.tuples(
        hnp.arrays(np.float64, count, elements=st.integers(0, 12).map(lambda level: level / 4)),
        hnp.arrays(np.bool_, count),
    )
)


@given(scores_and_labels)
@settings(max_examples=60, deadline=None)
def test_image_metrics_agree_with_their_definitions(case: tuple[np.ndarray, np.ndarray]) -> None:
    scores, labels = case
    assume(labels.any() and not labels.all())
    found = image_metrics(scores, labels)
    pairs = [(bad > good) + (bad == good) / 2 for bad in scores[labels] for good in scores[~labels]]
    assert found.auroc == pytest.approx(np.mean(pairs))
    # The mean, over the anomalous images, of the precision at the threshold that just finds them.
    assert found.ap == pytest.approx(np.mean([labels[scores >= score].mean() for score in scores[labels]]))
    assert found.f1max == pytest.approx(max(f1_score(labels, scores >= limit) for limit in np.unique(scores)))


@given(scores_and_labels)
@settings(max_examples=60, deadline=None)
def test_auroc_is_never_flipped(case: tuple[np.ndarray, np.ndarray]) -> None:
    scores, labels = case
    assume(labels.any() and not labels.all())
    auroc = image_metrics(scores, labels).auroc
    assert auroc is not None
    assert image_metrics(scores, ~labels).auroc == pytest.approx(1 - auroc)
    assert image_metrics(-scores, labels).auroc == pytest.approx(1 - auroc)


@given(scores_and_labels)
@settings(max_examples=60, deadline=None)
def test_image_metrics_depend_on_the_order_alone(case: tuple[np.ndarray, np.ndarray]) -> None:
    scores, labels = case
    assert image_metrics(np.exp(scores) * 3 - 50, labels) == image_metrics(scores, labels)


def test_one_class_alone_is_undefined() -> None:
    for labels in ([0, 0, 0], [1, 1, 1]):
        assert image_metrics([0.1, 0.5, 0.2], labels) == ImageMetrics(None, None, None)
    assert image_metrics([], []) == ImageMetrics(None, None, None)


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
def test_scores_that_are_no_numbers_are_refused(bad: float) -> None:
    with pytest.raises(NonFiniteValueError, match="1 of 3 values of the scores"):
        image_metrics([0.1, bad, 0.2], [0, 1, 0])
    anomaly_map = np.zeros((20, 20), np.float32)
    anomaly_map[3, 4] = bad
    good = np.zeros((20, 20), np.float32)
    mask = np.eye(20, dtype=bool)
    with pytest.raises(NonFiniteValueError, match="anomaly map number 2"):
        pixel_metrics([good, anomaly_map], [mask, mask])
    histogram = PixelHistogram()
    histogram.add(good, mask)
    with pytest.raises(NonFiniteValueError, match="anomaly map number 2"):
        histogram.add(anomaly_map, mask)


def test_lengths_and_shapes_must_fit() -> None:
    with pytest.raises(UsageError):
        image_metrics([0.1, 0.2], [1])
    flat = np.zeros((4, 4), np.float32)
    with pytest.raises(UsageError, match="2 anomaly maps but 1 masks"):
        pixel_metrics([flat, flat], [flat > 0])
    with pytest.raises(UsageError, match="number 1 has the shape"):
        pixel_metrics([flat], [np.zeros((4, 5), bool)])
    with pytest.raises(UsageError, match="number 1 has the shape"):
        PixelHistogram().add(flat, np.zeros((8, 8), bool))


# ---- pixels


def test_aupro_by_hand() -> None:
    """Nineteen good pixels, a region of one pixel and a region of four, half of which is found: each region counts as much as
    the other. Weighed by pixels it would be 3/5."""
    anomaly_map = np.zeros((3, 8), np.float32)
    mask = np.zeros((3, 8), bool)
    mask[0, 0] = True
    mask[0:2, 3:5] = True
    good = np.flatnonzero(~mask)
    anomaly_map.ravel()[good] = np.linspace(0.0, 0.4, good.size)
    anomaly_map[0, 0] = 0.9
    anomaly_map[0, 3:5] = 0.8
    anomaly_map[1, 3:5] = -1.0
    found = pixel_metrics([anomaly_map], [mask])
    # Before any false positive all of the small region and half of the large one are found: (1 + 1/2) / 2.
    assert found.aupro == pytest.approx(0.75)
    assert found.auroc == pytest.approx(3 / 5)
    assert found.ap == pytest.approx(3 / 5 + 2 / 5 * 5 / 24)


def test_aupro_is_cut_between_two_thresholds() -> None:
    """One region of two pixels: its first is found with 1 of 5 good pixels, its second with 3 of 5, in one step of equal scores."""
    mask = np.array([[True, True, False, False, False, False, False]])
    found = pixel_metrics([np.array([[0.9, 0.5, 1.0, 0.5, 0.5, 0.1, 0.1]], np.float32)], [mask])
    # 0 up to a rate of 0.2, there ½, then a slope to 1 at 0.6, of which ¼ lies before 0.3: 0.1 · (½ + 0.625) / 2.
    assert found.aupro == pytest.approx(0.1 * (0.5 + 0.625) / 2 / 0.3)
    # Equal scores count as found together: precision ½ at the first, 2 of 5 at the second.
    assert found.ap == pytest.approx((1 / 2 + 2 / 5) / 2)
    assert found.auroc == pytest.approx((4 / 5 + 3 / 5) / 2)


def test_aupro_of_equal_scores_is_the_diagonal() -> None:
    mask = np.zeros((10, 10), bool)
    mask[2:5, 2:5] = True
    found = pixel_metrics([np.full((10, 10), 0.5, np.float32)], [mask])
    assert found.aupro == pytest.approx(0.15)
    assert found.auroc == pytest.approx(0.5)
    assert found.ap == pytest.approx(0.09)


def test_corners_that_touch_make_one_region() -> None:
    """Two pixels that touch at a corner are one region: finding one of them is half of it."""
    mask = np.zeros((8, 8), bool)
    mask[1, 1] = mask[2, 2] = mask[6, 6] = True
    anomaly_map = np.zeros((8, 8), np.float32)
    anomaly_map[1, 1] = 2.0
    anomaly_map[mask & (anomaly_map == 0)] = -1.0
    found = pixel_metrics([anomaly_map], [mask])
    assert found.aupro == pytest.approx((1 / 2 + 0) / 2)


map_cases = st.integers(1, 3).flatmap(
    lambda count: st.tuples(
        *[
            st.tuples(
                hnp.arrays(np.float32, (6, 7), elements=st.integers(-6, 6).map(lambda level: level / 2)),
                hnp.arrays(np.bool_, (6, 7), elements=st.sampled_from([True, False, False])),
            )
            for _ in range(count)
        ]
    )
)


@given(map_cases)
@settings(max_examples=60, deadline=None)
def test_pixel_metrics_agree_with_brute_force_and_sklearn(case: tuple[tuple[np.ndarray, np.ndarray], ...]) -> None:
    maps, masks = [anomaly_map for anomaly_map, _ in case], [mask for _, mask in case]
    flat, truth = np.concatenate([m.ravel() for m in maps]), np.concatenate([m.ravel() for m in masks])
    assume(truth.any() and not truth.all())
    found = pixel_metrics(maps, masks)
    assert found.auroc == pytest.approx(roc_auc_score(truth, flat))
    assert found.ap == pytest.approx(average_precision_score(truth, flat))
    assert found.aupro == pytest.approx(brute_force_aupro(maps, masks))
    histogram = PixelHistogram()
    for anomaly_map, mask in case:
        histogram.add(anomaly_map, mask)
    streamed = histogram.metrics()
    # Halves are told apart without any rounding, so here even the histogram is exact.
    assert close(streamed, found, 1e-9)


def close(first: PixelMetrics, second: PixelMetrics, tolerance: float) -> bool:
    pairs = [(first.auroc, second.auroc), (first.ap, second.ap), (first.aupro, second.aupro)]
    return all(a is not None and b is not None and abs(a - b) <= tolerance for a, b in pairs)


@pytest.mark.parametrize("seed", range(4))
def test_realistic_maps(seed: int) -> None:
    maps, masks = defect_scene(seed)
    flat, truth = np.concatenate([m.ravel() for m in maps]), np.concatenate([m.ravel() for m in masks])
    found = pixel_metrics(maps, masks)
    assert found.auroc == pytest.approx(roc_auc_score(truth, flat))
    assert found.ap == pytest.approx(average_precision_score(truth, flat))
    assert found.aupro == pytest.approx(brute_force_aupro(maps, masks))


@given(st.integers(0, 1000), st.sampled_from([np.exp, np.arctan, lambda values: values * 1000 - 7]))
@settings(max_examples=20, deadline=None)
def test_pixel_metrics_depend_on_the_order_alone(seed: int, transform: object) -> None:
    maps, masks = defect_scene(seed, count=3)
    # Few levels, far apart: rounding after the transform can then neither merge nor swap them.
    levels = [np.round(anomaly_map * 8) / 8 for anomaly_map in maps]
    assume(any(mask.any() for mask in masks))
    changed = [transform(anomaly_map).astype(np.float32) for anomaly_map in levels]
    assert close(pixel_metrics(changed, masks), pixel_metrics(levels, masks), 1e-12)


@given(st.integers(0, 1000))
@settings(max_examples=20, deadline=None)
def test_pixel_auroc_is_never_flipped(seed: int) -> None:
    maps, masks = defect_scene(seed, count=3)
    auroc = pixel_metrics(maps, masks).auroc
    assert auroc is not None
    assert pixel_metrics(maps, [~mask for mask in masks]).auroc == pytest.approx(1 - auroc)
    assert pixel_metrics([-anomaly_map for anomaly_map in maps], masks).auroc == pytest.approx(1 - auroc)


def test_maps_may_differ_in_size_and_order() -> None:
    small, large = defect_scene(1, side=20), defect_scene(2, side=33)
    maps, masks = small[0] + large[0], small[1] + large[1]
    assert close(pixel_metrics(maps, masks), pixel_metrics(maps[::-1], masks[::-1]), 1e-12)


def test_perfect_and_worst() -> None:
    mask = np.zeros((12, 12), bool)
    mask[3:6, 3:6] = True
    perfect = mask.astype(np.float32)
    assert close(pixel_metrics([perfect], [mask]), PixelMetrics(1.0, 1.0, 1.0), 1e-12)
    worst = pixel_metrics([-perfect], [mask])
    assert (worst.auroc, worst.aupro) == (0.0, 0.0)
    assert worst.ap == pytest.approx(mask.mean())


def test_pixel_metrics_without_defects_or_without_good_pixels_are_undefined() -> None:
    flat, none = np.zeros((5, 5), np.float32), np.zeros((5, 5), bool)
    assert pixel_metrics([flat], [none]) == UNDEFINED
    assert pixel_metrics([flat], [~none]) == UNDEFINED
    assert pixel_metrics([], []) == UNDEFINED
    histogram = PixelHistogram()
    assert histogram.metrics() == UNDEFINED
    histogram.add(flat, none)
    assert histogram.metrics() == UNDEFINED
    histogram = PixelHistogram()
    histogram.add(flat, ~none)
    assert histogram.metrics() == UNDEFINED


def test_inputs_are_left_as_they_are() -> None:
    maps, masks = defect_scene(5)
    before = [anomaly_map.copy() for anomaly_map in maps]
    pixel_metrics(maps, masks)
    for anomaly_map, original in zip(maps, before, strict=True):
        np.testing.assert_array_equal(anomaly_map, original)


@pytest.mark.parametrize("shift", [-3.0, 0.0, 10.0])
@pytest.mark.parametrize("scale", [1e-4, 1.0, 500.0])
def test_histogram_is_within_a_thousandth(scale: float, shift: float) -> None:
    maps, masks = defect_scene(11, count=8, side=120)
    moved = [((anomaly_map + shift) * scale).astype(np.float32) for anomaly_map in maps]
    histogram = PixelHistogram()
    for anomaly_map, mask in zip(moved, masks, strict=True):
        histogram.add(anomaly_map, mask)
    assert close(histogram.metrics(), pixel_metrics(moved, masks), 1e-3)


def test_histogram_treats_both_zeros_alike() -> None:
    mask = np.array([[True, False]])
    histogram = PixelHistogram()
    histogram.add(np.array([[0.0, -0.0]], np.float32), mask)
    assert histogram.metrics().auroc == pytest.approx(0.5)


@example(np.array([-1.0, -0.5, -0.0, 0.0, 1e-30, 2.0], np.float32))
@given(hnp.arrays(np.float32, 50, elements=st.floats(-(2.0**100), 2.0**100, width=32)))
@settings(max_examples=40, deadline=None)
def test_histogram_never_swaps_scores(scores: np.ndarray) -> None:
    """Bins ascend with the score, so that no threshold can see two scores in the wrong order."""
    ordered = np.sort(scores)
    found = PixelHistogram()
    found.add(ordered[None], np.arange(len(ordered))[None] >= len(ordered) // 2)
    auroc = found.metrics().auroc
    assert auroc is not None
    assert auroc >= 0.5
