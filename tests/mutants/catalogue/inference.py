"""Errors between the network's output and the verdict, in the look-up of the prompt and in the parity of exports."""

from __future__ import annotations

from tests.mutants.mutant import Mutant

_MAPS = "onenip_core/inference/anomaly_map.py"
_POOL = "onenip_core/inference/prompt_pool.py"
_ENGINE = "onenip_core/inference/engines/torch_engine.py"
_INSPECTOR = "onenip_core/inference/inspector.py"
_PARITY = "onenip_core/inference/parity.py"
_QUANTILES = "onenip_core/inference/picture_check/quantiles.py"
_LIST = "onenip_core/inference/batch_inspection.py"
_TILES = "onenip_core/data/images/tiles.py"
_EMBEDDING = "onenip_core/model/embedding.py"

_OF_MAPS = ("tests/onenip_core/inference/test_anomaly_map.py",)
_OF_AREAS = ("tests/onenip_core/inference/test_seen_area.py",)
_OF_ARITHMETIC = ("tests/onenip_core/inference/test_inspection_arithmetic.py",)
_OF_LISTS = ("tests/onenip_core/inference/test_divided_inspection.py",)
_OF_TILES = ("tests/onenip_core/data/test_tiles.py",)
_OF_PROMPTS = ("tests/onenip_core/inference/test_prompt_pool.py",)
_OF_VERDICTS = ("tests/onenip_core/inference/test_verdicts_by_hand.py",)
_OF_PARITY = ("tests/onenip_core/inference/test_parity.py",)

MUTANTS = (
    Mutant(
        "sigmoid-after-resizing",
        _MAPS,
        "return _resize(_sigmoid(logits), size)",
        "return _sigmoid(_resize(logits, size))",
        _OF_MAPS,
    ),
    Mutant("sigmoid-always-before-resizing", _MAPS, "if sigmoid is SigmoidOrder.AFTER:", "if False:", _OF_MAPS),
    Mutant(
        "order-of-the-sigmoid-not-passed-on",
        _MAPS,
        "refined_map(raw.logits, grid.tile, sigmoid)",
        "refined_map(raw.logits, grid.tile)",
        _OF_MAPS,
    ),
    Mutant("alpha", _MAPS, "ALPHA = 0.5", "ALPHA = 0.3", _OF_MAPS),
    Mutant(
        "alpha-swapped",
        _MAPS,
        "(1 - alpha) * ingredients.reconstruction + alpha * scale",
        "alpha * scale * ingredients.reconstruction + (1 - alpha)",
        _OF_MAPS,
    ),
    Mutant(
        "scale-without-the-least",
        _MAPS,
        "+ min(float(m.min()) for m in reconstruction_maps)",
        "+ 0 * min(float(m.min()) for m in reconstruction_maps)",
        _OF_MAPS,
    ),
    Mutant("pool-of-eight", _MAPS, "SCORE_POOL = 16", "SCORE_POOL = 8", _OF_MAPS),
    Mutant(
        "score-is-the-mean",
        _MAPS,
        "_pooled(anomaly_map, inside)[0].max()",
        "_pooled(anomaly_map, inside)[0].mean()",
        _OF_MAPS,
    ),
    Mutant(
        "pool-over-the-edge",
        _MAPS,
        "means[first : height - side + first + 1, first : width - side + first + 1]",
        "means",
        _OF_MAPS,
    ),
    Mutant("smoothing", _MAPS, "SMOOTHING = 2.0", "SMOOTHING = 1.0", _OF_MAPS),
    Mutant(
        "not-smoothed",
        _MAPS,
        "cv2.GaussianBlur(fused.astype(np.float32, copy=False), (0, 0), SMOOTHING)",
        "fused",
        _OF_MAPS,
    ),
    Mutant(
        "maps-resized-by-pixel-centres",
        _MAPS,
        "np.linspace(0, source - 1, target)",
        "np.clip((np.arange(target) + 0.5) * source / target - 0.5, 0, source - 1)",
        _OF_MAPS,
    ),
    Mutant(
        "probabilities-fused",
        _MAPS,
        "calibration.refined_gain * log_odds(ingredients.refined)",
        "calibration.refined_gain * ingredients.refined",
        _OF_MAPS,
    ),
    Mutant("matches-not-fused", _MAPS, "fused + calibration.matched_gain * ingredients.matched", "fused", _OF_MAPS),
    Mutant("raw-maps-not-weighed", _MAPS, "        whole *= gain\n", "        whole *= 1\n", _OF_ARITHMETIC),
    Mutant(
        "raw-probabilities-fused", _MAPS, "            _turn_into_log_odds(whole)", "            pass", _OF_ARITHMETIC
    ),
    Mutant("left-out-map-may-be-broken", _MAPS, "if not np.isfinite(maps).all():", "if False:", _OF_ARITHMETIC),
    Mutant("pool-of-a-few-inspected-pixels", _MAPS, "_LEAST_INSIDE = 0.5", "_LEAST_INSIDE = 0.1", _OF_AREAS),
    Mutant(
        "smoothing-from-outside-of-the-area",
        _MAPS,
        "return smooth_inside(fused.astype(np.float32, copy=False), inside, SMOOTHING)",
        "return cv2.GaussianBlur(fused, (0, 0), SMOOTHING) * inside",
        _OF_AREAS,
    ),
    Mutant(
        "broken-value-outside-of-the-area-lost",
        _MAPS,
        "if not np.isfinite(anomaly_map).all():",
        "if not np.isfinite(anomaly_map[inside]).all():",
        _OF_AREAS,
    ),
    Mutant("quantile-of-the-nearest", _QUANTILES, "(upper - lower) * (place - low)", "0", _OF_ARITHMETIC),
    Mutant(
        "quantile-among-all", _QUANTILES, "place - (int(below[first - 1]) if first else 0)", "place", _OF_ARITHMETIC
    ),
    Mutant(
        "parts-of-the-engine-shared",
        _LIST,
        "        inspector = self._free.get()",
        "        inspector = self._free.get()\n        self._free.put(inspector)",
        _OF_LISTS,
    ),
    Mutant("error-of-a-divided-list-lost", _LIST, "if outcome.error is not None:", "if False:", _OF_LISTS),
    Mutant("residual-of-absolutes", _ENGINE, ".float().norm(dim=1)", ".float().norm(p=1, dim=1)", _OF_MAPS),
    Mutant("residual-of-squares", _ENGINE, ".float().norm(dim=1)", ".float().square().sum(dim=1)", _OF_MAPS),
    Mutant(
        "refined-logits-as-residuals",
        _ENGINE,
        "network.refine(on_device, reconstruction, matches)",
        "network.refine(on_device, on_device[:, : reconstruction.shape[1]], matches)",
        _OF_VERDICTS,
    ),
    Mutant("tiles-not-blended", _TILES, "before + (after - before) * share", "after", _OF_TILES),
    Mutant("least-similar-prompt", _POOL, "similarity.argmax(axis=1)", "similarity.argmin(axis=1)", _OF_PROMPTS),
    Mutant(
        "longest-prompt",
        _POOL,
        "_unit(embeddings) @ self._directions[[prompt.index for prompt in candidates]].T",
        "embeddings @ self.embeddings[[prompt.index for prompt in candidates]].T",
        _OF_PROMPTS,
    ),
    Mutant("product-ignored", _POOL, "if product is None or prompt.product == product]", "if True]", _OF_PROMPTS),
    Mutant(
        "encoding-of-another-prompt",
        _POOL,
        "prompt.index * count + tile",
        "(prompt.index + 1) % len(self.prompts) * count + tile",
        _OF_PROMPTS,
    ),
    Mutant(
        "tiles-of-another-place",
        _POOL,
        "for prompt in prompts for tile in tiles",
        "for tile in tiles for prompt in prompts",
        _OF_PROMPTS,
    ),
    Mutant(
        "embedding-of-the-largest", _EMBEDDING, "features.mean(dim=(2, 3))", "features.amax(dim=(2, 3))", _OF_PROMPTS
    ),
    Mutant(
        "limit-rejects-equals",
        _INSPECTOR,
        "Verdict.NG if score > threshold",
        "Verdict.NG if score >= threshold",
        _OF_VERDICTS,
    ),
    Mutant(
        "own-limit-ignored",
        _INSPECTOR,
        "self._limits.get(analysis.product, PROPOSED_LIMIT)",
        "PROPOSED_LIMIT",
        _OF_VERDICTS,
    ),
    Mutant("not-a-number-is-ok", _INSPECTOR, "if not np.isfinite(score):", "if False:", _OF_VERDICTS),
    Mutant(
        "calibration-of-another-product",
        _INSPECTOR,
        "entry = self._served.manifest.product(analysis.product)",
        "entry = self._served.manifest.products[0]",
        _OF_VERDICTS,
    ),
    # Parity of exports
    Mutant(
        "parity-ten-times-as-wide",
        _PARITY,
        "SCORE_LIMIT, MAP_LIMIT = 0.05, 0.25",
        "SCORE_LIMIT, MAP_LIMIT = 0.5, 2.5",
        _OF_PARITY,
    ),
    Mutant(
        "parity-of-the-mean-map",
        _PARITY,
        "np.abs(a.anomaly_map - b.anomaly_map).max()",
        "np.abs(a.anomaly_map - b.anomaly_map).mean()",
        _OF_PARITY,
    ),
    Mutant("parity-signed", _PARITY, "abs(a.score - b.score)", "(a.score - b.score)", _OF_PARITY),
    Mutant("flips-allowed", _PARITY, "    if flips:", "    if flips > 1:", _OF_PARITY),
    Mutant("refusals-allowed", _PARITY, "    if refusals:", "    if False:", _OF_PARITY),
    Mutant("held-out-at-risk-ignored", _PARITY, "    if at_risk:", "    if False:", _OF_PARITY),
    Mutant(
        "not-a-number-agrees",
        _PARITY,
        "if not (np.isfinite(score) and np.isfinite(largest)):",
        "if not np.isfinite(score):",
        _OF_PARITY,
    ),
)
