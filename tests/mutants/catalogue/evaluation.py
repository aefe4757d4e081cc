"""Errors in the metrics and in what they are measured on."""

from __future__ import annotations

from tests.mutants.mutant import Mutant

_METRICS = "onenip_core/evaluation/metrics.py"
_CURVE = "onenip_core/evaluation/threshold_curve.py"
_HISTOGRAM = "onenip_core/evaluation/pixel_histogram.py"
_TRANSFORMS = "onenip_core/data/images/transforms.py"
_PROTOCOLS = "onenip_core/evaluation/protocols.py"
_TRUTH = "onenip_core/evaluation/truth_masks.py"

_FILE = "tests/onenip_core/evaluation/test_metrics.py"
_BY_HAND = tuple(
    f"{_FILE}::{name}"
    for name in (
        "test_image_metrics_by_hand",
        "test_aupro_by_hand",
        "test_aupro_is_cut_between_two_thresholds",
        "test_corners_that_touch_make_one_region",
        "test_perfect_and_worst",
        "test_histogram_is_within_a_thousandth",
        "test_histogram_treats_both_zeros_alike",
    )
)
_OF_MASKS = ("tests/onenip_core/data/test_transforms.py",)
_OF_PROTOCOLS = ("tests/onenip_core/evaluation/test_protocols_by_hand.py",)

MUTANTS = (
    Mutant(
        "auroc-flipped",
        _METRICS,
        "auroc=float(roc_auc_score(truth, values))",
        "auroc=max(float(roc_auc_score(truth, values)), 1 - float(roc_auc_score(truth, values)))",
        (f"{_FILE}::test_image_metrics_by_hand", f"{_FILE}::test_auroc_is_never_flipped"),
    ),
    Mutant("precision-for-f1", _METRICS, "f1max=float(f1.max())", "f1max=float(precision.max())", _BY_HAND),
    Mutant("aupro-up-to-one", _CURVE, "AUPRO_FPR_LIMIT = 0.3", "AUPRO_FPR_LIMIT = 0.99", _BY_HAND),
    Mutant("aupro-not-divided", _CURVE, "return float(area / limit)", "return float(area)", _BY_HAND),
    Mutant("regions-without-corners", _CURVE, "connectivity=8", "connectivity=4", _BY_HAND),
    Mutant(
        "pixels-for-regions",
        _CURVE,
        "return 1.0 / sizes[own], count - 1",
        "return np.full(len(own), 1.0), len(own)",
        _BY_HAND,
    ),
    Mutant(
        "aupro-not-cut-at-the-limit",
        _CURVE,
        "np.append(y[:inside], at_limit), np.append(x[:inside], limit)",
        "y[:inside], x[:inside]",
        _BY_HAND,
    ),
    Mutant(
        "precision-of-what-lies-above",
        _CURVE,
        "self.true_positives + self.false_positives)",
        "self.true_positives + self.false_positives_above)",
        _BY_HAND,
    ),
    Mutant("histogram-of-ten-bits", _HISTOGRAM, "_BITS = 20", "_BITS = 10", _BY_HAND),
    Mutant(
        "minus-zero-below-zero",
        _HISTOGRAM,
        "np.ascontiguousarray(scores) + np.float32(0)",
        "np.ascontiguousarray(scores) + np.float32(-0.0)",
        _BY_HAND,
    ),
    Mutant(
        "mask-averaged",
        _TRANSFORMS,
        "cv2.resize(mask.astype(np.uint8), (size, size), interpolation=how)",
        "cv2.resize(mask.astype(np.uint8), (size, size), interpolation=cv2.INTER_AREA)",
        _OF_MASKS,
    ),
    Mutant(
        "mask-by-the-corner",
        _TRANSFORMS,
        "cv2.INTER_NEAREST_EXACT if pixel is",
        "cv2.INTER_NEAREST if pixel is",
        _OF_MASKS,
    ),
    Mutant(
        "paper-protocol-without-refiner",
        _PROTOCOLS,
        "[fuse_like_the_paper(one, scale, alpha) for one in seen.ingredients]",
        "[one.reconstruction for one in seen.ingredients]",
        _OF_PROTOCOLS,
    ),
    Mutant(
        "alpha-of-the-protocol-ignored",
        _PROTOCOLS,
        "fuse_like_the_paper(one, scale, alpha)",
        "fuse_like_the_paper(one, scale)",
        _OF_PROTOCOLS,
    ),
    Mutant(
        "scale-always-of-the-product",
        _PROTOCOLS,
        "if not paper or rules.scale is ScaleSource.PRODUCT:",
        "if True:",
        _OF_PROTOCOLS,
    ),
    Mutant(
        "wrong-prompts-are-right",
        _PROTOCOLS,
        "(inspector.products.index(dataset.name) + 1)",
        "inspector.products.index(dataset.name)",
        _OF_PROTOCOLS,
    ),
    Mutant(
        "deployed-by-the-first-calibration",
        _PROTOCOLS,
        "score_maps(one, calibrations[a.product])",
        "score_maps(one, next(iter(calibrations.values())))",
        _OF_PROTOCOLS,
    ),
    Mutant(
        "prompts-of-every-product",
        _PROTOCOLS,
        "    if prompt is PromptRule.AUTO:\n        return None",
        "    if prompt:\n        return None",
        _OF_PROTOCOLS,
    ),
    Mutant(
        "score-is-the-largest-pixel",
        _PROTOCOLS,
        "[pooled_maximum(*each) for each in zip(seen.maps, seen.inside, strict=True)]",
        "[float(anomaly_map.max()) for anomaly_map in seen.maps]",
        _OF_PROTOCOLS,
    ),
    Mutant(
        "mean-counts-what-is-missing",
        _PROTOCOLS,
        "for product in metrics.values()) if value is not None]",
        "for product in metrics.values())]\n        values = [value or 0.0 for value in values]",
        _OF_PROTOCOLS,
    ),
    Mutant("counts-swapped", _PROTOCOLS, "n_normal=int((~labels).sum())", "n_normal=int(labels.sum())", _OF_PROTOCOLS),
    Mutant(
        "good-images-without-pixels",
        _TRUTH,
        "if truth.mask is None:\n            return np.zeros(image_size, dtype=np.bool_)",
        "if truth.mask is None:\n            return np.ones(image_size, dtype=np.bool_)",
        _OF_PROTOCOLS,
    ),
)
