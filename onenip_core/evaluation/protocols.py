"""Evaluate a model on images with known truth, as it is deployed or as the paper does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from onenip_core.area_shapes import BoolMask
from onenip_core.data.datasets.dataset import ProductDataset, TestImage
from onenip_core.data.images.dark_files import DarkFiles
from onenip_core.data.images.image_io import see_image
from onenip_core.data.images.transforms import MaskPixel
from onenip_core.data.images.value_range import ValueRange
from onenip_core.errors import DatasetError, ImageReadError, UsageError
from onenip_core.evaluation.metrics import ImageMetrics, PixelMetrics, image_metrics
from onenip_core.evaluation.paper_rules import AUTHORS_RULES, PaperRules, PromptRule, Protocol, ScaleSource
from onenip_core.evaluation.product_metrics import METRIC_NAMES, ProductMetrics
from onenip_core.evaluation.truth_masks import PixelResolution, TruthMasks
from onenip_core.evaluation.unmeasured import DamagedFile, Unmeasured, remarks_on
from onenip_core.inference.anomaly_map import (
    MapIngredients,
    SigmoidOrder,
    fuse_like_the_paper,
    paper_scale,
    pooled_maximum,
)
from onenip_core.inference.inspector import Inspector
from onenip_core.inference.placing import Placed
from onenip_core.inference.shown_map import score_maps
from onenip_core.types import AnomalyMap, RgbImage

__all__ = [
    "METRIC_NAMES",
    "Evaluation",
    "PaperRules",
    "PixelResolution",
    "ProductMetrics",
    "PromptRule",
    "Protocol",
    "evaluate",
    "report",
]

_BATCH = 8
_SEED_PROMPT = 41


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Metrics of every product that has test images, by name, and what they leave out."""

    metrics: dict[str, ProductMetrics]
    unmeasured: Unmeasured


def evaluate(
    inspector: Inspector,
    datasets: Sequence[ProductDataset],
    protocol: Protocol,
    prompt: PromptRule,
    resolution: PixelResolution,
    on_image: Callable[[int, int], None],
    rules: PaperRules = AUTHORS_RULES,
    seed: int = 0,
) -> Evaluation:
    """Measure every product that has test images.

    Pixel metrics only for products whose anomalous images all have masks. An image that cannot be read is left out; one whose mask
    cannot be read is left out of the pixel metrics; both are named. So is a product that training had to leave out of the model.
    `on_image` is told (done, total). `rules` count in the paper's protocol alone; where its s comes from all products, all maps
    are kept until the last one is seen, 0.4 MB an image at 224 pixels (0.6 where prompts are matched). `seed` is of random prompts.

    Raises:
        DatasetError: no product that the model knows has test images that can be read.
        UsageError: the model does not know a product and the rule asks for its prompts, or no other one, whose would be wrong.
    """
    missing = {each.product: each for each in inspector.manifest.missing_products if prompt is not PromptRule.AUTO}
    with_truth = {dataset.name for dataset in datasets if dataset.test}
    tested = [dataset for dataset in datasets if dataset.test and dataset.name not in missing]
    if not tested:
        reasons = [f"{each.product}: {each.reason}" for each in missing.values() if each.product in with_truth]
        if reasons:
            raise DatasetError(
                "There is nothing to evaluate: training left every product that has test images out of the model. "
                + " ".join(reasons)
            )
        raise DatasetError("There are no test images to evaluate on; the folders hold normal images for training only.")
    total = sum(len(dataset.test) for dataset in tested)
    done = 0
    calibrations = {entry.name: entry.calibration for entry in inspector.manifest.products}
    metrics: dict[str, ProductMetrics] = {}
    damaged: list[DamagedFile] = []
    damaged_masks: list[DamagedFile] = []
    remarks = [
        f"{each.product}: training left it out of the model, so it was not measured. {each.reason}"
        for each in missing.values()
        if each.product in {dataset.name for dataset in datasets} - {dataset.name for dataset in tested}
    ]
    paper = protocol is Protocol.PAPER
    waiting: list[_Seen] = []

    def measure(seen: _Seen) -> None:
        labels = np.array(seen.labels, dtype=np.bool_)
        metrics[seen.dataset.name] = _measure(seen, labels, resolution)
        if seen.has_area and any(inside is not None for inside in seen.inside):
            remarks.append(
                f"{seen.dataset.name}: only a part of its pictures is inspected. Pixels outside have the value 0 in the pixel "
                "metrics: what a mask marks there counts as missed, and an image whose defects all lie there as one to be found."
            )
        damaged_masks.extend(seen.masks.damaged)
        remarks.extend(seen.masks.remarks())
        remarks.extend(f"{seen.dataset.name}: {sentence}" for sentence in seen.dark.sentences())
        remarks.extend(remarks_on(seen.dataset, seen.labels.count(False), seen.labels.count(True)))

    for dataset in tested:
        product = _product_for(inspector, dataset, prompt)
        values = inspector.values_of(dataset.name)
        truths = TruthMasks(dataset, rules.masks if paper else MaskPixel.CENTRE)
        seen = _Seen(dataset, truths, DarkFiles(values), _has_area(inspector, product))
        for start in range(0, len(dataset.test), _BATCH):
            batch = dataset.test[start : start + _BATCH]
            readable = _read_batch(dataset.name, batch, values, damaged, seen.dark)
            for truth, image in readable:
                seen.masks.add(truth, (image.shape[0], image.shape[1]))
            numbers = None
            if prompt is PromptRule.RANDOM:
                numbers = _draw_prompts(inspector, dataset.name, len(seen.labels), len(readable), seed)
            seen.labels += [truth.is_anomalous for truth, _ in readable]
            analyses = inspector.analyse(
                [image for _, image in readable],
                product,
                prompt_numbers=numbers,
                sigmoid=rules.sigmoid if paper else SigmoidOrder.BEFORE,
            )
            found = [analysis.ingredients for analysis in analyses]
            seen.inside += [one.inside for one in found]
            seen.placed += [one.placed for one in analyses]
            if paper:
                seen.ingredients += found
            else:
                scored = [score_maps(one, calibrations[a.product]) for one, a in zip(found, analyses, strict=True)]
                seen.maps += [one.shown for one in scored]
                seen.scores += [one.score for one in scored]
            done += len(batch)
            on_image(done, total)
        waiting.append(seen)
        if not paper or rules.scale is ScaleSource.PRODUCT:
            _fuse([seen], rules.alpha)
            measure(waiting.pop())
    _fuse(waiting, rules.alpha)
    for seen in waiting:
        measure(seen)
    unmeasured = Unmeasured(tuple(damaged), tuple(damaged_masks), tuple(remarks))
    if len(damaged) == total:
        raise DatasetError(f"None of the {total} test images can be read. {damaged[0].reason}")
    return Evaluation(metrics, unmeasured)


@dataclass(slots=True)
class _Seen:
    """What is known of the test images of one product that could be read."""

    dataset: ProductDataset
    masks: TruthMasks
    dark: DarkFiles
    has_area: bool
    """Whether it is inspected on a part of its pictures, beside what an aligned part leaves of them."""
    labels: list[bool] = field(default_factory=list)
    ingredients: list[MapIngredients] = field(default_factory=list)
    """Until they are fused."""
    inside: list[BoolMask | None] = field(default_factory=list)
    """Where each is inspected."""
    placed: list[Placed | None] = field(default_factory=list)
    """How the part of each was found."""
    maps: list[AnomalyMap] = field(default_factory=list)
    scores: list[float] = field(default_factory=list)


def _fuse(together: Sequence[_Seen], alpha: float) -> None:
    """Fuse the maps of some products as the paper does, with one factor s for all of them."""
    reconstructions = [one.reconstruction for seen in together for one in seen.ingredients]
    if not reconstructions:
        return
    scale = paper_scale(reconstructions)
    for seen in together:
        seen.maps += [fuse_like_the_paper(one, scale, alpha) for one in seen.ingredients]
        seen.ingredients.clear()
        seen.scores = [pooled_maximum(*each) for each in zip(seen.maps, seen.inside, strict=True)]


def _draw_prompts(inspector: Inspector, product: str, first: int, count: int, seed: int) -> list[int]:
    """Numbers of prompts for so many test images of a product, of which `first` is the number of the first one."""
    entry = inspector.manifest.product(product)
    if entry is None:
        raise UsageError(f"The model does not know the product {product!r}, so that it has no prompts for it.")
    place = inspector.products.index(product)
    draws = (np.random.default_rng((seed, _SEED_PROMPT, place, first + number)) for number in range(count))
    return [int(rng.integers(len(entry.prompts))) for rng in draws]


def _read_batch(
    product: str, batch: Sequence[TestImage], values: ValueRange, damaged: list[DamagedFile], dark: DarkFiles
) -> list[tuple[TestImage, RgbImage]]:
    """The images that can be read, which `dark` is told of; the others are added to `damaged`."""
    readable = []
    for truth in batch:
        try:
            seen = see_image(truth.path, values)
        except ImageReadError as error:
            damaged.append(DamagedFile(product, truth.path, str(error)))
        else:
            readable.append((truth, seen.image))
            dark.add(seen.highest)
    return readable


def report(
    evaluation: Evaluation,
    protocol: Protocol,
    prompt: PromptRule,
    resolution: PixelResolution,
    model: dict[str, Any],
    rules: PaperRules = AUTHORS_RULES,
    seed: int = 0,
) -> dict[str, Any]:
    """The JSON object of `onenip evaluate`. The mean of a metric leaves out the products that do not have it.

    The seed stands in it where prompts were drawn.
    """
    metrics = evaluation.metrics
    mean: dict[str, float | None] = {}
    for name in METRIC_NAMES:
        values = [value for value in (getattr(product, name) for product in metrics.values()) if value is not None]
        mean[name] = float(np.mean(values)) if values else None
    return {
        "products": {name: asdict(product) for name, product in metrics.items()},
        "mean": mean,
        "unmeasured": evaluation.unmeasured.to_json(),
        "protocol": str(protocol),
        **({"rules": asdict(rules)} if protocol is Protocol.PAPER else {}),
        "prompt": str(prompt),
        **({"seed": seed} if prompt is PromptRule.RANDOM else {}),
        "pixels": str(resolution),
        "model": model,
    }


def _product_for(inspector: Inspector, dataset: ProductDataset, prompt: PromptRule) -> str | None:
    if prompt is PromptRule.AUTO:
        return None
    if dataset.name not in inspector.products:
        raise UsageError(
            f"The model does not know the product {dataset.name!r}; it knows: {', '.join(inspector.products)}. "
            "Use `--prompt auto` to let it choose a prompt by similarity."
        )
    if prompt is PromptRule.WRONG:
        if len(inspector.products) < 2:
            raise UsageError(
                f"The model knows {dataset.name!r} alone: there is no other product whose prompt could be the wrong one. Choose "
                "another `--prompt`, or a model of several products."
            )
        return inspector.products[(inspector.products.index(dataset.name) + 1) % len(inspector.products)]
    return dataset.name


def _has_area(inspector: Inspector, product: str | None) -> bool:
    """Whether a product has an inspected area; any of them where the model chooses."""
    return any(
        not entry.area.is_whole for entry in inspector.manifest.products if product is None or entry.name == product
    )


def _measure(seen: _Seen, labels: npt.NDArray[np.bool_], resolution: PixelResolution) -> ProductMetrics:
    """Scores by the maps as they were made, pixels by the maps as they lie over the pictures."""
    maps = [one if lies is None else lies.put_back(one) for one, lies in zip(seen.maps, seen.placed, strict=True)]
    return _combine(image_metrics(np.array(seen.scores), labels), seen.masks.measure(maps, resolution), labels)


def _combine(image: ImageMetrics, pixel: PixelMetrics | None, labels: npt.NDArray[np.bool_]) -> ProductMetrics:
    return ProductMetrics(
        image_auroc=image.auroc,
        image_ap=image.ap,
        image_f1max=image.f1max,
        pixel_auroc=pixel.auroc if pixel else None,
        pixel_ap=pixel.ap if pixel else None,
        aupro=pixel.aupro if pixel else None,
        n_normal=int((~labels).sum()),
        n_anomalous=int(labels.sum()),
    )
