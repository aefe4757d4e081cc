"""Evaluation of our models: every kind of map under every way to prompt, in one pass over the images."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from onenip_core.data.images.image_io import read_image
from onenip_core.data.images.tiles import TileGrid
from onenip_core.errors import UsageError
from onenip_core.evaluation.product_metrics import ProductMetrics
from onenip_core.inference.anomaly_map import (
    ALPHA,
    MapIngredients,
    fuse_like_the_paper,
    fuse_maps,
    paper_scale,
    pooled_maximum,
)
from onenip_core.inference.inspector import Analysis
from onenip_core.manifest import ModelManifest
from onenip_core.types import AnomalyMap
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

    Raises:
        ImageReadError: an image or mask cannot be read.
        UsageError: the model does not know a product.
        NonFiniteValueError: a map holds NaN or infinity.
    """
    manifest = inspectors.whole.manifest
    found: dict[Prompting, dict[str, dict[str, ProductMetrics]]] = {one: {} for one in promptings}
    for product in products:
        truth = read_truth(product, TileGrid.of(manifest.network).side)
        for prompting, analyses in _analyse_all(inspectors, product, promptings, manifest).items():
            for kind, metrics in _measure_kinds(analyses, truth, manifest, alphas).items():
                found[prompting].setdefault(kind, {})[product.name] = metrics
        on_product(product.name)
    masks = {product.name: product.masks for product in products}
    return {
        str(prompting): {str(kind): MapFigures(own, mean_of(own, masks)) for kind, own in kinds.items()}
        for prompting, kinds in found.items()
    }


def _analyse_all(
    inspectors: PromptedInspectors, product: BenchmarkProduct, promptings: Sequence[Prompting], manifest: ModelManifest
) -> dict[Prompting, list[Analysis]]:
    analyses: dict[Prompting, list[Analysis]] = {prompting: [] for prompting in promptings}
    test, values = product.dataset.test, manifest.values_of(product.name)
    for start in range(0, len(test), _BATCH):
        images = [read_image(image.path, values) for image in test[start : start + _BATCH]]
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
        MapKind.DEPLOYED: lambda: [_deployed(analysis, manifest) for analysis in analyses],
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


def _deployed(analysis: Analysis, manifest: ModelManifest) -> AnomalyMap:
    entry = manifest.product(analysis.product)
    if entry is None:
        raise UsageError(f"The model does not know the product {analysis.product!r}.")
    return fuse_maps(analysis.ingredients, entry.calibration)


def _like_the_paper(ingredients: Sequence[MapIngredients], alpha: float = ALPHA) -> list[AnomalyMap]:
    scale = paper_scale([one.reconstruction for one in ingredients])
    return [fuse_like_the_paper(one, scale, alpha) for one in ingredients]
