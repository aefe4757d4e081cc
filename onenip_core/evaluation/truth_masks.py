"""The masks of one product's test images, and the pixel metrics that are measured on them."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt

from onenip_core.data.datasets.dataset import ProductDataset, TestImage
from onenip_core.data.datasets.masks import read_joined_mask_header, see_joined_mask
from onenip_core.data.images.image_file import read_image_header
from onenip_core.data.images.transforms import MaskPixel, resize_mask
from onenip_core.data.images.turned_masks import MaskFit, fit_mask
from onenip_core.data.images.upright import turn_upright
from onenip_core.errors import ImageReadError
from onenip_core.evaluation.metrics import PixelMetrics, pixel_metrics
from onenip_core.evaluation.pixel_histogram import PixelHistogram
from onenip_core.evaluation.unmeasured import DamagedFile
from onenip_core.types import AnomalyMap

Mask = npt.NDArray[np.bool_]


class PixelResolution(StrEnum):
    """Where the pixel metrics are measured."""

    MODEL = "model"
    """At the size at which the network saw the image, masks resized to the nearest pixel, as in the paper."""
    IMAGE = "image"
    """At each image's own size."""


class TruthMasks:
    """Checked when their images are read, and measured against their maps later."""

    def __init__(self, dataset: ProductDataset, pixel: MaskPixel = MaskPixel.CENTRE) -> None:
        anomalous = [image for image in dataset.test if image.is_anomalous]
        self._product = dataset.name
        self._pixel = pixel
        self._complete = bool(anomalous) and all(image.mask is not None for image in anomalous)
        self._truths: list[tuple[TestImage, tuple[int, int]]] = []
        self._fits: dict[TestImage, MaskFit] = {}
        self._cut_at_half: list[Path] = []
        self._empty: list[Path] = []
        self.damaged: list[DamagedFile] = []
        """Masks that are missing, cannot be read or are of another size than their image."""

    def add(self, truth: TestImage, image_size: tuple[int, int]) -> None:
        """Look whether the mask fits its image."""
        self._truths.append((truth, image_size))
        if not self._complete or truth.mask is None:
            return
        try:
            mask = read_joined_mask_header(truth.mask)
        except ImageReadError:
            return  # it is damaged, and told so when it is measured
        self._fits[truth] = fit_mask(mask, read_image_header(truth.path))

    def remarks(self) -> tuple[str, ...]:
        """What a person should know of the masks, a sentence for each kind: which may have been drawn on the stored pixels of
        photographs that EXIF turns, how many were cut at half, which are empty. Of the last two only what was measured is known."""
        remarks = []
        if stored := self._names(MaskFit.STORED):
            remarks.append(
                f"{self._product}: masks that were drawn on the stored pixels of photographs which EXIF turns, by their shape, "
                f"were turned with them: {stored}."
            )
        if in_doubt := self._names(MaskFit.IN_DOUBT):
            remarks.append(
                f"{self._product}: of these masks of photographs which EXIF turns nobody can tell by their shape whether they were "
                f"drawn on the picture as a viewer shows it, as was assumed, or on the stored pixels: {in_doubt}."
            )
        if self._cut_at_half:
            remarks.append(
                f"{self._product}: {_counted_masks(self._cut_at_half, 'is', 'are')} of a kind whose compression changes "
                "values, such as JPEG: only what is at least half of white counts as defect there."
            )
        if self._empty:
            remarks.append(
                f"{self._product}: {_counted_masks(self._empty, 'marks', 'mark')} no defect at all, though the image counts as "
                f"defective: {', '.join(mask.name for mask in self._empty)}."
            )
        return tuple(remarks)

    def measure(self, maps: Sequence[AnomalyMap], resolution: PixelResolution) -> PixelMetrics | None:
        """Pixel metrics of the maps, in the order of `add`; None where masks are missing. What cannot be read is left out."""
        if not self._complete:
            return None
        histogram = PixelHistogram()
        measured: list[AnomalyMap] = []
        masks: list[Mask] = []
        for anomaly_map, (truth, (height, width)) in zip(maps, self._truths, strict=True):
            try:
                mask = self._read(truth, (height, width))
            except ImageReadError as error:
                self.damaged.append(DamagedFile(self._product, truth.mask or truth.path, str(error)))
                continue
            measured.append(anomaly_map)
            if resolution is PixelResolution.MODEL:
                masks.append(resize_mask(mask, len(anomaly_map), self._pixel))
            else:
                histogram.add(cv2.resize(anomaly_map, (width, height), interpolation=cv2.INTER_LINEAR), mask)
        if not measured:
            return None
        return pixel_metrics(measured, masks) if resolution is PixelResolution.MODEL else histogram.metrics()

    def _names(self, fit: MaskFit) -> str:
        return ", ".join(
            truth.mask.name for truth, found in self._fits.items() if found is fit and truth.mask is not None
        )

    def _read(self, truth: TestImage, image_size: tuple[int, int]) -> Mask:
        if truth.mask is None:
            return np.zeros(image_size, dtype=np.bool_)
        seen = see_joined_mask(truth.mask)
        if self._fits.get(truth) is MaskFit.WRONG_SIZE:
            raise ImageReadError(
                f"The mask {truth.mask} has {seen.mask.shape[1]}×{seen.mask.shape[0]} pixels, but its image {truth.path.name} has "
                f"{image_size[1]}×{image_size[0]}. Correct the mask."
            )
        if seen.cut_at_half:
            self._cut_at_half.append(truth.mask)
        if not seen.mask.any():
            self._empty.append(truth.mask)
        if self._fits.get(truth) is MaskFit.STORED:
            return turn_upright(seen.mask, read_image_header(truth.path).orientation)
        return seen.mask


def _counted_masks(masks: Sequence[Path], one: str, many: str) -> str:
    return f"1 mask {one}" if len(masks) == 1 else f"{len(masks)} masks {many}"
