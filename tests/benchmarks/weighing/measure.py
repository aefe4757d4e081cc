"""What each rule makes of the test images: I-AUROC of the score, pixel metrics of the map that is shown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from onenip_core.errors import UsageError
from onenip_core.evaluation.metrics import PixelMetrics, image_metrics, pixel_metrics
from onenip_core.inference.anomaly_map import pooled_maximum
from onenip_core.inference.shown_map import ScoredMap, score_maps
from onenip_core.manifest import Calibration, load_manifest
from onenip_core.training.calibration import FusionWeights
from onenip_core.training.held_out_maps import in_full
from tests.benchmarks.data import BenchmarkProduct, MaskKind
from tests.benchmarks.weighing.rules import RULES, Evidence, ProductWeights
from tests.benchmarks.weighing.seen_maps import SeenMaps, see_maps

_REJECTED = 0.05

ALONE = {
    "reconstruction": ProductWeights(FusionWeights(1.0, 0.0)),
    "refined": ProductWeights(FusionWeights(0.0, 1.0)),
    "matched": ProductWeights(FusionWeights(0.0, 0.0, 1.0)),
}


@dataclass(frozen=True, slots=True)
class Figure:
    """Of one product under one rule; shares of 1."""

    image_auroc: float
    missed: float
    """Defective test images that the best limit misses, which rejects one good test image in twenty at most."""
    pixels: PixelMetrics | None
    """None where masks are not drawn by pixels."""


@dataclass(frozen=True, slots=True)
class ModelFigures:
    """Of one model."""

    steps: int
    figures: dict[str, dict[str, Figure]]
    """By rule, or name of a map alone, and product."""
    flattery: dict[str, tuple[float, ...]]
    """By product: chance that a held-out normal scores above one that trained, both judged as if they were new, map by map."""


def measure_models(
    models: Sequence[Path], products: Sequence[BenchmarkProduct], rules: Sequence[str]
) -> list[ModelFigures]:
    """One after the other; without names all rules are tried. Raises OneNipError."""
    if unknown := [name for name in rules if name not in RULES]:
        raise UsageError(f"There is no rule {', '.join(unknown)}; there are: {', '.join(RULES)}.")
    return [measure_model(model, products, rules or tuple(RULES)) for model in models]


def measure_model(model: Path, products: Sequence[BenchmarkProduct], rules: Sequence[str]) -> ModelFigures:
    """See all maps once, and try all rules on them. Raises OneNipError."""
    seen = list(see_maps(model, products))
    evidence = [Evidence.of(one) for one in seen]
    names = [one.product.name for one in seen]
    weights = {rule: dict(zip(names, RULES[rule](evidence), strict=True)) for rule in rules}
    every = {name: dict.fromkeys(names, own) for name, own in ALONE.items()} | weights
    figures = {
        name: {one.product.name: _figure(one, own[one.product.name]) for one in seen} for name, own in every.items()
    }
    return ModelFigures(
        load_manifest(model).training.steps,
        figures,
        {one.product.name: _flattery(each, one) for one, each in zip(seen, evidence, strict=True)},
    )


def _figure(seen: SeenMaps, weights: ProductWeights) -> Figure:
    scored = _scored(seen, weights.score)
    scores, maps = [one.score for one in scored], [one.shown for one in scored]
    if weights.shown is not None:
        shown = [one.shown for one in _scored(seen, weights.shown)]
        maps = [one + np.float32(score - pooled_maximum(one)) for one, score in zip(shown, scores, strict=True)]
    image = image_metrics(np.array(scores), seen.truth.labels)
    if image.auroc is None:
        raise UsageError(f"{seen.product.name} needs good and bad test images.")
    drawn = seen.product.masks is MaskKind.PIXELS and seen.truth.masks is not None
    return Figure(
        image.auroc,
        missed_at_best(np.array(scores), seen.truth.labels),
        pixel_metrics(maps, seen.truth.masks or ()) if drawn else None,
    )


def missed_at_best(scores: npt.NDArray[np.float64], defective: npt.NDArray[np.bool_]) -> float:
    """Share of the defective that are not above the lowest limit which at most `_REJECTED` of the good ones are above."""
    good = np.sort(scores[~defective])
    limit = good[len(good) - 1 - int(_REJECTED * len(good))]
    return float((scores[defective] <= limit).mean())


def _scored(seen: SeenMaps, weights: FusionWeights) -> list[ScoredMap]:
    unscaled = Calibration(
        weights.reconstruction,
        weights.refined,
        0.0,
        (),
        0.0,
        (0.0, 1.0),
        matched_gain=weights.matched,
        shown_reconstruction_gain=weights.shown_reconstruction,
    )
    return [score_maps(in_full(one), unscaled) for one in seen.test]


def _flattery(evidence: Evidence, seen: SeenMaps) -> tuple[float, ...]:
    scores = evidence.crossed.normal
    difference = scores[~seen.trained][:, None] - scores[seen.trained][None]
    return tuple(float(share) for share in ((difference > 0) + 0.5 * (difference == 0)).mean(axis=(0, 1)))


def weighing_tables(models: Iterable[ModelFigures]) -> str:
    """As Markdown: I-AUROC by product, the mean of pixel metrics, and how much single products lose against the fewest steps."""
    ordered = sorted(models, key=lambda model: model.steps)
    first = ordered[0]
    products = list(next(iter(first.figures.values())))
    lines = [
        f"| map or rule | steps | {' | '.join(products)} | mean | worst loss | missed at 5 % | P-AUROC | P-AP | AUPRO |",
        "|---" * (len(products) + 8) + "|",
    ]
    for name in first.figures:
        for model in ordered:
            own = model.figures[name]
            cells = [100 * own[product].image_auroc for product in products]
            losses = {
                product: 100 * (first.figures[name][product].image_auroc - own[product].image_auroc)
                for product in products
            }
            worst = max(losses, key=lambda product: losses[product])
            lost = "–" if model is first else f"{worst} {max(losses[worst], 0.0):.1f}"
            row = [name, str(model.steps), *(f"{cell:.1f}" for cell in (*cells, float(np.mean(cells)))), lost]
            row.append(f"{100 * np.mean([figure.missed for figure in own.values()]):.1f}")
            lines.append(f"| {' | '.join([*row, *_means_of_pixels(own)])} |")
    return "\n".join([*lines, "", *_flattery_table(ordered, products)])


def _means_of_pixels(own: Mapping[str, Figure]) -> list[str]:
    """P-AUROC, P-AP and AUPRO over the products whose masks are drawn by pixels."""
    drawn = [figure.pixels for figure in own.values() if figure.pixels is not None]
    columns = ([one.auroc for one in drawn], [one.ap for one in drawn], [one.aupro for one in drawn])
    known = [[value for value in column if value is not None] for column in columns]
    return [f"{100 * np.mean(column):.1f}" if column else "–" for column in known]


def _flattery_table(models: Sequence[ModelFigures], products: Sequence[str]) -> list[str]:
    lines = [
        f"| held-out above trained, % | steps | {' | '.join(products)} | mean |",
        "|---" * (len(products) + 3) + "|",
    ]
    for column, name in enumerate(ALONE):
        for model in models:
            cells = [100 * model.flattery[product][column] for product in products]
            lines.append(
                f"| {name} | {model.steps} | {' | '.join(f'{cell:.0f}' for cell in cells)} | {np.mean(cells):.0f} |"
            )
    return lines
