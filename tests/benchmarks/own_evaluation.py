"""Evaluation of our models: every kind of map under every way to prompt, in one pass over the images."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from onenip_core.data.images.image_io import read_image
from onenip_core.data.images.tiles import TileGrid
from onenip_core.errors import UsageError
from onenip_core.evaluation.product_metrics import ProductMetrics
from onenip_core.inference.analysis import Analysis
from onenip_core.inference.anomaly_map import (
    ALPHA,
    MapIngredients,
    SigmoidOrder,
    fuse_like_the_paper,
    paper_scale,
    pooled_maximum,
)
from onenip_core.inference.shown_map import ScoredMap, score_maps
from onenip_core.manifest import ModelManifest
from onenip_core.types import AnomalyMap, RgbImage
from tests.benchmarks.benchmark_run import Prompting
from tests.benchmarks.data import BenchmarkProduct
from tests.benchmarks.map_kinds import MapKind, alpha_kind
from tests.benchmarks.own_prompting import PromptedInspectors
from tests.benchmarks.results import Evaluations, MapFigures, mean_of
from tests.benchmarks.truth import ProductTruth, measure, read_truth

_BATCH = 8


def evaluate_model(
    inspectors: PromptedInspectors,
    products: Sequence[BenchmarkProduct],
    promptings: Sequence[Prompting],
    on_product: Callable[[str], None],
    alphas: Sequence[float] = (),
) -> Evaluations:
    """Metrics of all maps by prompting and kind of map. No metric is flipped, and nothing but the paper's s sees test images.

    Where prompts are drawn at random, that is measured by the authors' rules too, which takes a second pass over the images.

    Raises:
        ImageReadError: an image or mask cannot be read.
        UsageError: the model does not know a product.
        NonFiniteValueError: a map holds NaN or infinity.
    """
    manifest = inspectors.whole.manifest
    found: dict[Prompting, dict[str, dict[str, ProductMetrics]]] = {one: {} for one in promptings}
    waiting: dict[str, _Waiting] = {}
    for product in products:
        truth = read_truth(product, TileGrid.of(manifest.network).side)
        if Prompting.RANDOM in promptings:
            waiting[product.name] = _Waiting(truth, _like_the_authors(inspectors, product, manifest))
        for prompting, analyses in _analyse_all(inspectors, product, promptings, manifest).items():
            for kind, metrics in _measure_kinds(analyses, truth, manifest, alphas).items():
                found[prompting].setdefault(kind, {})[product.name] = metrics
        on_product(product.name)
    if waiting:
        found[Prompting.RANDOM] |= _measure_like_the_authors(waiting, alphas)
    masks = {product.name: product.masks for product in products}
    return {
        str(prompting): {str(kind): MapFigures(own, mean_of(own, masks)) for kind, own in kinds.items()}
        for prompting, kinds in found.items()
    }


@dataclass(frozen=True, slots=True)
class _Waiting:
    """Maps of one product, until those of all are known."""

    truth: ProductTruth
    ingredients: list[MapIngredients]


def _like_the_authors(
    inspectors: PromptedInspectors, product: BenchmarkProduct, manifest: ModelManifest
) -> list[MapIngredients]:
    analyses: list[Analysis] = []
    for start, images in _batches(product, manifest):
        analyses += inspectors.analyse(images, product.name, start, Prompting.RANDOM, SigmoidOrder.AFTER)
    return [analysis.ingredients for analysis in analyses]


def _measure_like_the_authors(
    waiting: Mapping[str, _Waiting], alphas: Sequence[float]
) -> dict[str, dict[str, ProductMetrics]]:
    """Metrics by kind of map and product, with one factor s over all products."""
    scale = paper_scale([one.reconstruction for own in waiting.values() for one in own.ingredients])
    kinds = {str(MapKind.AUTHORS): ALPHA, **{alpha_kind(alpha, MapKind.AUTHORS): alpha for alpha in alphas}}
    metrics: dict[str, dict[str, ProductMetrics]] = {kind: {} for kind in kinds}
    for kind, alpha in kinds.items():
        for name, own in waiting.items():
            maps = [fuse_like_the_paper(one, scale, alpha) for one in own.ingredients]
            metrics[kind][name] = measure(own.truth, [pooled_maximum(one) for one in maps], maps)
    return metrics


def _batches(product: BenchmarkProduct, manifest: ModelManifest) -> Iterator[tuple[int, list[RgbImage]]]:
    """The product's test images, some at a time, with the number of the first."""
    test, values = product.dataset.test, manifest.values_of(product.name)
    for start in range(0, len(test), _BATCH):
        yield start, [read_image(image.path, values) for image in test[start : start + _BATCH]]


def _analyse_all(
    inspectors: PromptedInspectors, product: BenchmarkProduct, promptings: Sequence[Prompting], manifest: ModelManifest
) -> dict[Prompting, list[Analysis]]:
    analyses: dict[Prompting, list[Analysis]] = {prompting: [] for prompting in promptings}
    for start, images in _batches(product, manifest):
        for prompting in promptings:
            analyses[prompting] += inspectors.analyse(images, product.name, start, prompting)
    return analyses


def _measure_kinds(
    analyses: Sequence[Analysis], truth: ProductTruth, manifest: ModelManifest, alphas: Sequence[float]
) -> dict[str, ProductMetrics]:
    ingredients = [analysis.ingredients for analysis in analyses]
    kinds: dict[str, Callable[[], list[AnomalyMap]]] = {
        MapKind.RECONSTRUCTION: lambda: [one.reconstruction for one in ingredients],
        MapKind.REFINED: lambda: [one.refined for one in ingredients if one.refined is not None],
        MapKind.DEPLOYED: lambda: [_deployed(analysis, manifest).shown for analysis in analyses],
        MapKind.PAPER: lambda: _like_the_paper(ingredients),
        **{alpha_kind(alpha): partial(_like_the_paper, ingredients, alpha) for alpha in alphas},
    }
    if ingredients[0].refined is None:
        del kinds[MapKind.REFINED]
    metrics: dict[str, ProductMetrics] = {}
    for kind, build in kinds.items():
        maps = build()
        metrics[kind] = measure(truth, [pooled_maximum(one) for one in maps], maps)
    return metrics


def _deployed(analysis: Analysis, manifest: ModelManifest) -> ScoredMap:
    entry = manifest.product(analysis.product)
    if entry is None:
        raise UsageError(f"The model does not know the product {analysis.product!r}.")
    return score_maps(analysis.ingredients, entry.calibration)


def _like_the_paper(ingredients: Sequence[MapIngredients], alpha: float = ALPHA) -> list[AnomalyMap]:
    scale = paper_scale([one.reconstruction for one in ingredients])
    return [fuse_like_the_paper(one, scale, alpha) for one in ingredients]
