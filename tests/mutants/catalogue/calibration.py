"""Errors in how scale and limit are chosen."""

from __future__ import annotations

from tests.mutants.mutant import Mutant

_CALIBRATION = "onenip_core/training/calibration.py"
_CROSSED_GALLERIES = "onenip_core/training/crossed_galleries.py"
_CROSSED_MAPS = "onenip_core/training/crossed_maps.py"
_STATISTICS = "onenip_core/statistics.py"
_TESTS = ("tests/onenip_core/inference/test_anomaly_map.py",)
_OF_CROSSING = ("tests/onenip_core/training/test_crossed_maps.py",)
_OF_RATES = ("tests/onenip_core/test_statistics.py", *_TESTS)

MUTANTS = (
    Mutant(
        "typical-part-at-zero",
        _CALIBRATION,
        "MEDIAN_SCORE, LIMIT_SCORE = 0.5, 1.0",
        "MEDIAN_SCORE, LIMIT_SCORE = 0.0, 1.0",
        _TESTS,
    ),
    Mutant("mean-for-median", _CALIBRATION, "median = float(np.median(good))", "median = float(np.mean(good))", _TESTS),
    Mutant("limit-without-new-part", _CALIBRATION, "math.sqrt(1 + 1 / count)", "math.sqrt(1 / count)", _TESTS),
    Mutant(
        "limit-of-the-normal-distribution",
        _CALIBRATION,
        "stdtrit(count - 1, 1 - false_reject_rate)",
        "stdtrit(1e9, 1 - false_reject_rate)",
        _TESTS,
    ),
    Mutant(
        "limit-two-sided",
        _CALIBRATION,
        "stdtrit(count - 1, 1 - false_reject_rate)",
        "stdtrit(count - 1, 1 - false_reject_rate / 2)",
        _TESTS,
    ),
    Mutant("spread-of-the-population", _CALIBRATION, "scores.std(ddof=1)", "scores.std(ddof=0)", _TESTS),
    Mutant("no-least-margin", _CALIBRATION, "_LEAST_MARGIN = 0.1", "_LEAST_MARGIN = 0.0", _TESTS),
    Mutant("every-map-trusted", _CALIBRATION, "_LEAST_ORDERED = 0.9", "_LEAST_ORDERED = 0.0", _TESTS),
    Mutant("ties-count-whole", _CALIBRATION, "0.5 * (difference == 0)", "1.0 * (difference == 0)", _TESTS),
    Mutant("maps-not-standardised", _CALIBRATION, "1 / np.where(deviation > 0, deviation, 1.0)", "1.0", _TESTS),
    Mutant(
        "refined-not-scaled",
        _CALIBRATION,
        "refined_gain=weights.refined * scale",
        "refined_gain=weights.refined",
        _TESTS,
    ),
    Mutant(
        "matched-not-scaled",
        _CALIBRATION,
        "matched_gain=weights.matched * scale",
        "matched_gain=weights.matched",
        _TESTS,
    ),
    Mutant("own-block-in-the-gallery", _CROSSED_GALLERIES, " and other != number", "", _OF_CROSSING),
    Mutant("one-tile-of-a-block", _CROSSED_GALLERIES, "cache.rows_of(images)", "images", _OF_CROSSING),
    Mutant("blocks-by-name", _CROSSED_MAPS, "places[each[0]])", "each[0].name)", _OF_CROSSING),
    Mutant("own-block-among-the-prompts", _CROSSED_MAPS, " if prompt.block != block]", "]", _OF_CROSSING),
    Mutant(
        "blocks-of-the-training-alone",
        _CROSSED_MAPS,
        "*((path, None) for path in split.held_out)",
        "*((path, None) for path in ())",
        _OF_CROSSING,
    ),
    Mutant(
        "rejected-at-the-limit",
        _STATISTICS,
        "score > threshold for score in scores",
        "score >= threshold for score in scores",
        _OF_RATES,
    ),
    Mutant("interval-of-ninety", _STATISTICS, "CONFIDENCE = 0.95", "CONFIDENCE = 0.90", _OF_RATES),
)
