"""Errors in CutPaste and in DRAEM's pseudo-anomalies."""

from __future__ import annotations

from tests.mutants.mutant import Mutant

_FOLDER = "onenip_core/data/pseudo_anomalies"
_DRAEM = f"{_FOLDER}/draem.py"
_CUTPASTE = f"{_FOLDER}/cutpaste.py"
_PHOTOMETRIC = f"{_FOLDER}/photometric.py"
_PERLIN = f"{_FOLDER}/perlin_noise.py"
_SYNTHESIS = f"{_FOLDER}/synthetic_defects.py"

_TESTS = ("tests/onenip_core/data/test_pseudo_anomalies_by_hand.py",)
_SHARES = (
    "tests/onenip_core/data/test_synthetic_defects.py::test_half_are_textures_and_a_quarter_each_patches_and_scars",
    "tests/onenip_core/data/test_synthetic_defects.py::test_mask_is_exactly_where_the_image_changed",
)

_BLEND = "cv2.addWeighted(image, blend, texture, 1 - blend, 0)"

MUTANTS = (
    Mutant("threshold", _DRAEM, "THRESHOLD = 0.5", "THRESHOLD = 0.3", _TESTS),
    Mutant("blend-swapped", _DRAEM, _BLEND, "cv2.addWeighted(image, 1 - blend, texture, blend, 0)", _TESTS),
    Mutant("no-blend", _DRAEM, _BLEND, "texture", _TESTS),
    Mutant("less-blend", _DRAEM, "LARGEST_BLEND = 0.8", "LARGEST_BLEND = 0.4", _TESTS),
    Mutant("texture-everywhere", _DRAEM, "np.where(region[:, :, None], blended, image)", "blended", _TESTS),
    Mutant("texture-unchanged", _DRAEM, "change_texture(texture, rng, rules=rules)", "texture", _TESTS),
    Mutant("coarse-noise-alone", _DRAEM, "LARGEST_SCALE = 5", "LARGEST_SCALE = 3", _TESTS),
    Mutant(
        "same-scale-along-both-axes",
        _DRAEM,
        "(min(rows, size), min(columns, size))",
        "(min(rows, size), min(rows, size))",
        _TESTS,
    ),
    Mutant(
        "noise-not-turned",
        _DRAEM,
        "rng.uniform(-rules.noise_turn, rules.noise_turn)",
        "0 * rng.uniform(-rules.noise_turn, rules.noise_turn)",
        _TESTS,
    ),
    Mutant("noise-without-range", _PERLIN, "np.float32(np.sqrt(2.0))", "np.float32(1.0)", _TESTS),
    Mutant("noise-with-kinks", _PERLIN, "offset**3 * (offset * (offset * 6 - 15) + 10)", "offset", _TESTS),
    Mutant("one-texture-change", _PHOTOMETRIC, "count: int = 3", "count: int = 1", _TESTS),
    Mutant("changes-repeated", _PHOTOMETRIC, "size=count, replace=False", "size=count, replace=True", _TESTS),
    Mutant(
        "changes-not-chained",
        _PHOTOMETRIC,
        "texture = _solarise(texture, rng, rules) if change is _solarise else change(texture, rng)\n    return texture",
        "changed = _solarise(texture, rng, rules) if change is _solarise else change(texture, rng)\n    return changed",
        _TESTS,
    ),
    Mutant("weaker-jitter", _PHOTOMETRIC, "strength: float = 0.4", "strength: float = 0.2", _TESTS),
    Mutant("no-hue-jitter", _PHOTOMETRIC, "hue_strength: float = 0.1", "hue_strength: float = 0.0", _TESTS),
    Mutant("no-contrast-jitter", _PHOTOMETRIC, "_clip((pixels - mean) * factors[1] + mean)", "pixels", _TESTS),
    Mutant("no-saturation-jitter", _PHOTOMETRIC, "_clip((pixels - grey) * factors[2] + grey)", "pixels", _TESTS),
    Mutant(
        "scar-not-turned",
        _CUTPASTE,
        "rng.uniform(-SCAR_ANGLE, SCAR_ANGLE)",
        "0 * rng.uniform(-SCAR_ANGLE, SCAR_ANGLE)",
        _TESTS,
    ),
    Mutant(
        "scar-turned-one-way", _CUTPASTE, "rng.uniform(-SCAR_ANGLE, SCAR_ANGLE)", "rng.uniform(0, SCAR_ANGLE)", _TESTS
    ),
    Mutant(
        "scar-not-jittered",
        _CUTPASTE,
        "strip = jitter_colours(_cut(image, length, width, rng), rng)",
        "strip = _cut(image, length, width, rng)",
        _TESTS,
    ),
    Mutant("scar-shorter", _CUTPASTE, "SCAR_LENGTH = (10.0, 25.0)", "SCAR_LENGTH = (10.0, 20.0)", _TESTS),
    Mutant("scar-thicker", _CUTPASTE, "SCAR_WIDTH = (2.0, 16.0)", "SCAR_WIDTH = (4.0, 16.0)", _TESTS),
    Mutant(
        "patch-not-jittered",
        _CUTPASTE,
        "patch = jitter_colours(_cut(image, height, width, rng), rng)",
        "patch = _cut(image, height, width, rng)",
        _TESTS,
    ),
    Mutant("patch-area", _CUTPASTE, "PATCH_AREA = (0.02, 0.15)", "PATCH_AREA = (0.02, 0.30)", _TESTS),
    Mutant(
        "patch-aspect-lies-or-stands",
        _CUTPASTE,
        "np.exp(rng.uniform(*np.log(PATCH_ASPECT)))",
        "rng.uniform(*PATCH_ASPECT)",
        _TESTS,
    ),
    Mutant(
        "pasted-where-it-was-cut",
        _CUTPASTE,
        "top, left = _place(image, height, width, rng)\n    pasted",
        "top = left = 0\n    pasted",
        _TESTS,
    ),
    Mutant("more-patches-than-scars", _SYNTHESIS, "draw < 0.75", "draw < 0.95", _SHARES),
    Mutant(
        "mask-of-the-whole-region",
        _SYNTHESIS,
        "region if self._rules.whole_regions else mask",
        "region",
        _SHARES,
    ),
)
