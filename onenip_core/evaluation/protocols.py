"""Evaluate a model on images with known truth, as it is deployed or as the paper does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from typing import Any

import numpy as np
import numpy.typing as npt

from onenip_core.data.dataset import ProductDataset, TestImage
from onenip_core.data.image_io import read_image, read_mask
from onenip_core.data.transforms import resize_mask
from onenip_core.errors import DatasetError, UsageError
from onenip_core.evaluation.metrics import image_metrics, pixel_metrics
from onenip_core.inference.anomaly_map import ALPHA, MapIngredients, fuse_maps, paper_scale, pooled_maximum
from onenip_core.inference.inspector import Inspector
from onenip_core.manifest import Calibration
from onenip_core.types import AnomalyMap

_BATCH = 8


class Protocol(StrEnum):
    """How the two maps are fused. AUROC is never flipped and nothing is tuned on test data in either."""

    DEPLOYED = "deployed"
    """As stored in the model: calibrated on held-out normals."""
    PAPER = "paper"
    """With the authors' factor s, which needs the whole test set of a product; for comparison with the paper only."""


class PromptRule(StrEnum):
    """Which prompts may guide an image."""

    PRODUCT = "product"
    """Those of the image's product, as when an operator picked the product."""
    AUTO = "auto"
    """The most similar prompt of all products."""


@dataclass(frozen=True, slots=True)
class ProductMetrics:
    """Metrics of one product, 0…1; None where they cannot be computed."""

    image_auroc: float | None
    image_ap: float | None
    image_f1max: float | None
    pixel_auroc: float | None
    pixel_ap: float | None
    aupro: float | None
    n_normal: int
    n_anomalous: int


METRIC_NAMES = ("image_auroc", "image_ap", "image_f1max", "pixel_auroc", "pixel_ap", "aupro")
_PAPER_PLACEHOLDER = Calibration(1 - ALPHA, 0.0, 0.0, (), 0.0, (0.0, 1.0))


def evaluate(
    inspector: Inspector,
    datasets: Sequence[ProductDataset],
    protocol: Protocol,
    prompt: PromptRule,
    on_image: Callable[[int, int], None],
) -> dict[str, ProductMetrics]:
    """Metrics of every product that has test images, by name.

    Pixel metrics are at the network's input size after nearest-neighbour resizing of the masks, as in the paper, and only for
    products whose anomalous images all have masks. `on_image` is told (done, total).

    Raises:
        DatasetError: no product has test images, or a mask does not have its image's size.
        ImageReadError: an image cannot be read.
        UsageError: the model does not know a product and the rule asks for its prompts.
    """
    tested = [dataset for dataset in datasets if dataset.test]
    if not tested:
        raise DatasetError("There are no test images to evaluate on; the folders hold normal images for training only.")
    total = sum(len(dataset.test) for dataset in tested)
    done = 0
    metrics: dict[str, ProductMetrics] = {}
    for dataset in tested:
        product = _product_for(inspector, dataset, prompt)
        ingredients: list[MapIngredients] = []
        products: list[str] = []
        masks: list[npt.NDArray[np.bool_]] = []
        with_masks = all(image.mask is not None for image in dataset.test if image.is_anomalous)
        size = inspector.manifest.network.input_size
        for start in range(0, len(dataset.test), _BATCH):
            batch = dataset.test[start : start + _BATCH]
            images = [read_image(image.path) for image in batch]
            analyses = inspector.analyse(images, product)
            ingredients += [analysis.ingredients for analysis in analyses]
            products += [analysis.product for analysis in analyses]
            if with_masks:
                masks += [_mask(truth, image.shape[:2], size) for truth, image in zip(batch, images, strict=True)]
            done += len(batch)
            on_image(done, total)
        maps = _fuse(inspector, ingredients, products, protocol)
        metrics[dataset.name] = _measure(dataset, maps, masks if with_masks else None)
    return metrics


def report(
    metrics: dict[str, ProductMetrics], protocol: Protocol, prompt: PromptRule, model: dict[str, Any]
) -> dict[str, Any]:
    """The JSON object of `onenip evaluate`. The mean of a metric leaves out the products that do not have it."""
    mean: dict[str, float | None] = {}
    for name in METRIC_NAMES:
        values = [value for value in (getattr(product, name) for product in metrics.values()) if value is not None]
        mean[name] = float(np.mean(values)) if values else None
    return {
        "products": {name: asdict(product) for name, product in metrics.items()},
        "mean": mean,
        "protocol": str(protocol),
        "prompt": str(prompt),
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
    return dataset.name


def _mask(truth: TestImage, image_size: tuple[int, int], size: int) -> npt.NDArray[np.bool_]:
    if truth.mask is None:
        return np.zeros((size, size), dtype=np.bool_)
    mask = read_mask(truth.mask)
    if mask.shape != image_size:
        raise DatasetError(
            f"The mask {truth.mask} has {mask.shape[1]}×{mask.shape[0]} pixels, but its image {truth.path.name} has "
            f"{image_size[1]}×{image_size[0]}. Nothing was evaluated: correct the mask."
        )
    return resize_mask(mask, size)


def _fuse(
    inspector: Inspector, ingredients: Sequence[MapIngredients], products: Sequence[str], protocol: Protocol
) -> list[AnomalyMap]:
    if protocol is Protocol.PAPER:
        refined_gain = ALPHA * paper_scale([maps.reconstruction for maps in ingredients])
        calibration = replace(_PAPER_PLACEHOLDER, refined_gain=refined_gain)
        return [fuse_maps(maps, calibration) for maps in ingredients]
    calibrations = {entry.name: entry.calibration for entry in inspector.manifest.products}
    return [fuse_maps(maps, calibrations[product]) for maps, product in zip(ingredients, products, strict=True)]


def _measure(
    dataset: ProductDataset, maps: Sequence[AnomalyMap], masks: Sequence[npt.NDArray[np.bool_]] | None
) -> ProductMetrics:
    labels = np.array([image.is_anomalous for image in dataset.test])
    image = image_metrics(np.array([pooled_maximum(anomaly_map) for anomaly_map in maps]), labels)
    pixel = pixel_metrics(maps, masks) if masks is not None and labels.any() else None
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
