"""Finds why a score is what it is: which prompt guided, and how much each map adds where the score was taken. No torch."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from onenip_core.explanation import Explanation, MapKind, MapShare, PromptLikeness
from onenip_core.inference.anomaly_map import MapIngredients, fuse_maps, log_odds, pooled_place, smoothed
from onenip_core.inference.inspector import Inspector
from onenip_core.manifest import Calibration
from onenip_core.types import AnomalyMap, RgbImage, Verdict


def explain(
    inspector: Inspector, image: RgbImage, product: str | None = None, threshold: float | None = None
) -> Explanation:
    """Judge an image and say why. Costs about three inspections.

    Raises:
        UsageError: see `Inspector.inspect`.
    """
    result = inspector.inspect(image, product, threshold)
    if result.verdict is Verdict.NOT_CHECKED or result.model_map is None or result.product is None:
        return Explanation(result, (), ())
    entry = inspector.manifest.product(result.product)
    if entry is None:
        return Explanation(result, (), ())
    hashes = {prompt.name: prompt.sha256 for prompt in entry.prompts}
    likeness = inspector.prompt_likeness(image, result.product)
    prompts = tuple(PromptLikeness(prompt.name, cosine, hashes.get(prompt.name, "")) for prompt, cosine in likeness)
    analysis = inspector.analyse([image], result.product)[0]
    placed = analysis.placed
    row, column, side = pooled_place(fuse_maps(analysis.ingredients, entry.calibration), analysis.inside)
    square = slice(row, row + side), slice(column, column + side)
    inside = np.ones(result.model_map.shape, np.bool_) if analysis.inside is None else analysis.inside
    shares = []
    for kind, weighted in _weighted(analysis.ingredients, entry.calibration):
        above = np.where(inside, np.maximum(weighted - np.median(weighted[inside]), 0), 0).astype(np.float32)
        added = float(above[square][inside[square]].mean(dtype=np.float64))
        shares.append(MapShare(kind, above if placed is None else placed.put_back(above), added))
    everywhere = float(result.score or 0.0) - sum(share.added for share in shares)
    return Explanation(result, prompts, tuple(shares), everywhere)


def _weighted(ingredients: MapIngredients, calibration: Calibration) -> Sequence[tuple[MapKind, AnomalyMap]]:
    """Each map that the calibration uses, weighted and smoothed: with the offset they sum to the map of the score."""
    refined = None if ingredients.refined is None else log_odds(ingredients.refined)
    candidates = (
        (MapKind.RECONSTRUCTION, ingredients.reconstruction, calibration.reconstruction_gain),
        (MapKind.REFINED, refined, calibration.refined_gain),
        (MapKind.MATCHED, ingredients.matched, calibration.matched_gain),
    )
    return [
        (kind, smoothed(gain * maps, ingredients.inside))
        for kind, maps, gain in candidates
        if maps is not None and gain != 0
    ]
