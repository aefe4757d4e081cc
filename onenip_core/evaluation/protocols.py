"""Evaluate a model on images with known truth, as it is deployed or as the paper does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict
from enum import StrEnum
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from onenip_core.data.datasets.dataset import ProductDataset, TestImage
from onenip_core.data.images.image_io import read_image, read_image_size, read_mask
from onenip_core.data.images.transforms import resize_mask
from onenip_core.errors import DatasetError, UsageError
from onenip_core.evaluation.metrics import ImageMetrics, PixelMetrics, image_metrics, pixel_metrics
from onenip_core.evaluation.pixel_histogram import PixelHistogram
from onenip_core.evaluation.product_metrics import METRIC_NAMES, ProductMetrics
from onenip_core.inference.anomaly_map import (
    MapIngredients,
    fuse_like_the_paper,
    fuse_maps,
    paper_scale,
    pooled_maximum,
)
from onenip_core.inference.inspector import Inspector
from onenip_core.types import AnomalyMap

__all__ = [
    "METRIC_NAMES",
    "PixelResolution",
    "ProductMetrics",
    "PromptRule",
    "Protocol",
    "evaluate",
    "report",
]

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


class PixelResolution(StrEnum):
    """Where the pixel metrics are measured."""

    MODEL = "model"
    """At the size at which the network saw the image, masks resized to the nearest pixel, as in the paper."""
    IMAGE = "image"
    """At each image's own size."""


def evaluate(
    inspector: Inspector,
    datasets: Sequence[ProductDataset],
    protocol: Protocol,
    prompt: PromptRule,
    resolution: PixelResolution,
    on_image: Callable[[int, int], None],
) -> dict[str, ProductMetrics]:
    """Metrics of every product that has test images, by name.

    Pixel metrics only for products whose anomalous images all have masks. `on_image` is told (done, total).

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
    calibrations = {entry.name: entry.calibration for entry in inspector.manifest.products}
    metrics: dict[str, ProductMetrics] = {}
    for dataset in tested:
        product = _product_for(inspector, dataset, prompt)
        values = inspector.values_of(dataset.name)
        ingredients: list[MapIngredients] = []
        maps: list[AnomalyMap] = []
        masks = _Masks(dataset)
        for start in range(0, len(dataset.test), _BATCH):
            batch = dataset.test[start : start + _BATCH]
            images = [read_image(image.path, values) for image in batch]
            for truth, image in zip(batch, images, strict=True):
                masks.add(truth, (image.shape[0], image.shape[1]))
            analyses = inspector.analyse(images, product)
            if protocol is Protocol.PAPER:
                ingredients += [analysis.ingredients for analysis in analyses]
            else:
                maps += [fuse_maps(a.ingredients, calibrations[a.product]) for a in analyses]
            done += len(batch)
            on_image(done, total)
        if protocol is Protocol.PAPER:
            scale = paper_scale([one.reconstruction for one in ingredients])
            maps = [fuse_like_the_paper(one, scale) for one in ingredients]
        labels = np.array([image.is_anomalous for image in dataset.test])
        scores = np.array([pooled_maximum(anomaly_map) for anomaly_map in maps])
        metrics[dataset.name] = _combine(image_metrics(scores, labels), masks.measure(maps, resolution), labels)
    return metrics


def report(
    metrics: dict[str, ProductMetrics],
    protocol: Protocol,
    prompt: PromptRule,
    resolution: PixelResolution,
    model: dict[str, Any],
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
    return dataset.name


class _Masks:
    """The masks of one product's test images, checked when its image is read and measured against its map later."""

    def __init__(self, dataset: ProductDataset) -> None:
        anomalous = [image for image in dataset.test if image.is_anomalous]
        self._complete = bool(anomalous) and all(image.mask is not None for image in anomalous)
        self._truths: list[tuple[TestImage, tuple[int, int]]] = []

    def add(self, truth: TestImage, image_size: tuple[int, int]) -> None:
        """Check that the mask fits its image. Raises DatasetError."""
        if self._complete and truth.mask is not None:
            height, width = read_image_size(truth.mask)
            if (height, width) != image_size:
                raise DatasetError(
                    f"The mask {truth.mask} has {width}×{height} pixels, but its image {truth.path.name} has "
                    f"{image_size[1]}×{image_size[0]}. Nothing was evaluated: correct the mask."
                )
        self._truths.append((truth, image_size))

    def measure(self, maps: Sequence[AnomalyMap], resolution: PixelResolution) -> PixelMetrics | None:
        """Pixel metrics of the maps, in the order of `add`; None where masks are missing."""
        if not self._complete:
            return None
        if resolution is PixelResolution.MODEL:
            size = len(maps[0])
            return pixel_metrics(maps, [resize_mask(self._read(*truth), size) for truth in self._truths])
        histogram = PixelHistogram()
        for anomaly_map, (truth, (height, width)) in zip(maps, self._truths, strict=True):
            full = cv2.resize(anomaly_map, (width, height), interpolation=cv2.INTER_LINEAR)
            histogram.add(full, self._read(truth, (height, width)))
        return histogram.metrics()

    @staticmethod
    def _read(truth: TestImage, image_size: tuple[int, int]) -> npt.NDArray[np.bool_]:
        return np.zeros(image_size, dtype=np.bool_) if truth.mask is None else read_mask(truth.mask)


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
