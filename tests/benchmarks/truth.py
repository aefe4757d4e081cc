"""Scores and maps of one product against the truth: the same for every method."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from onenip_core.data.datasets.masks import read_joined_mask
from onenip_core.data.images.transforms import resize_mask
from onenip_core.evaluation.metrics import image_metrics, pixel_metrics
from onenip_core.evaluation.product_metrics import ProductMetrics
from onenip_core.types import AnomalyMap
from tests.benchmarks.data import BenchmarkProduct, MaskKind


@dataclass(frozen=True, slots=True)
class ProductTruth:
    """What is known about one product's test images, in their order."""

    labels: npt.NDArray[np.bool_]
    """(n,) True where the image is bad."""
    masks: tuple[npt.NDArray[np.bool_], ...] | None
    """(S, S) each, resized to the nearest pixel as in the paper; None where pixels do not count.

    A bad image whose mask is empty (four of magnetic_tile) counts as one without defective pixels.
    """


def read_truth(product: BenchmarkProduct, size: int) -> ProductTruth:
    """Labels and masks at `size` × `size` pixels. Raises ImageReadError."""
    test = product.dataset.test
    labels = np.array([image.is_anomalous for image in test])
    if product.masks is MaskKind.NONE:
        return ProductTruth(labels, None)
    masks = tuple(
        np.zeros((size, size), dtype=np.bool_)
        if image.mask is None
        else resize_mask(read_joined_mask(image.mask), size)
        for image in test
    )
    return ProductTruth(labels, masks)


def measure(truth: ProductTruth, scores: Sequence[float], maps: Sequence[AnomalyMap]) -> ProductMetrics:
    """All metrics of one product. Raises NonFiniteValueError."""
    image = image_metrics(np.array(scores), truth.labels)
    pixel = None if truth.masks is None else pixel_metrics(maps, truth.masks)
    return ProductMetrics(
        image_auroc=image.auroc,
        image_ap=image.ap,
        image_f1max=image.f1max,
        pixel_auroc=None if pixel is None else pixel.auroc,
        pixel_ap=None if pixel is None else pixel.ap,
        aupro=None if pixel is None else pixel.aupro,
        n_normal=int((~truth.labels).sum()),
        n_anomalous=int(truth.labels.sum()),
    )
