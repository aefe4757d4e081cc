"""Measure the normal images of a run as pictures, for `picture_calibration`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt
import torch

from onenip_core.data.images.tiles import TileGrid
from onenip_core.inference.picture_check.appearance import REGIONS_ACROSS, FloatArray, pool_regions
from onenip_core.inference.picture_check.picture_statistics import measure_picture
from onenip_core.inference.seen_area import SeenArea
from onenip_core.model.onenip_network import OneNipNetwork
from onenip_core.model_folder import OneNipModel
from onenip_core.progress import CancelToken, ProgressCallback, ProgressEvent, Stage
from onenip_core.training.feature_cache import FeatureCache
from onenip_core.training.held_out_pictures import HeldOutPictures
from onenip_core.training.picture_calibration import PictureSamples, ProductPictures, calibrate_pictures
from onenip_core.training.selection import ProductSplit

_MOST_PICTURES = 512
"""Training images of a product that are measured; more are sampled evenly."""
_BATCH = 16
_MEASURING = 0.7
"""Share of the time that goes into looking at the pictures; the rest goes into comparing what was seen."""


class _Count:
    """Pictures that were looked at, of all that will be."""

    def __init__(self, total: int, on_progress: ProgressCallback, cancel: CancelToken) -> None:
        self._total, self._done = total, 0
        self._on_progress, self._cancel = on_progress, cancel

    @property
    def cancelled(self) -> bool:
        return self._cancel.cancelled

    def add(self, pictures: int) -> None:
        """Tell that so many more are done."""
        self._done += pictures
        self._on_progress(ProgressEvent(Stage.PICTURES, _MEASURING * self._done / self._total))

    def compared(self, fraction: float) -> bool:
        """Tell how much is compared; whether to go on."""
        self._on_progress(ProgressEvent(Stage.PICTURES, _MEASURING + (1 - _MEASURING) * fraction))
        return not self._cancel.cancelled


def with_picture_calibrations(
    model: OneNipModel,
    held_out: HeldOutPictures,
    splits: Sequence[ProductSplit],
    products: npt.NDArray[np.int64],
    cache: FeatureCache,
    on_progress: ProgressCallback,
    cancel: CancelToken,
) -> OneNipModel | None:
    """The model with what it takes to refuse what is no picture of its products; None if cancelled.

    `products` names the place in `splits` of every image of the cache.

    Raises ImageReadError: a held-out image cannot be read any more.
    """
    on_progress(ProgressEvent(Stage.PICTURES, 0.0))
    chosen = [
        (split, _sample(np.flatnonzero(products == number)))
        for number, split in enumerate(splits)
        # else it could not be calibrated, or there is nothing that was held out to set a limit by
        if model.manifest.product(split.name) is not None and split.held_out
    ]
    count = _Count(sum(len(members) + len(split.held_out) for split, members in chosen), on_progress, cancel)
    measured, grid = [], TileGrid.of(model.manifest.network)
    for split, members in chosen:
        area = SeenArea.of(split.area, grid)
        training = _measure_cached(members, cache, area, model.network, count)
        others = _measure_files(split, held_out, count)
        if training is None or others is None:
            return None
        regions = None if area is None else area.regions(REGIONS_ACROSS)
        measured.append(ProductPictures(split.name, training, others, regions))
    found = calibrate_pictures(measured, _channel_deviations(model.network, cache), count.compared)
    if found is None:
        return None
    entries = tuple(
        replace(entry, picture=found[entry.name][0] if entry.name in found else None)
        for entry in model.manifest.products
    )
    appearances = {name: torch.from_numpy(appearance.to_array()) for name, (_, appearance) in found.items()}
    return replace(model, manifest=replace(model.manifest, products=entries), appearances=appearances)


def _sample(members: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    if len(members) <= _MOST_PICTURES:
        return members
    return members[np.linspace(0, len(members) - 1, _MOST_PICTURES).round().astype(np.int64)]


def _channel_deviations(network: OneNipNetwork, cache: FeatureCache) -> FloatArray:
    """(F,) over all places of all training images, in the units of the network's features."""
    kept = network.feature_std[: network.layout.fused].detach().cpu()
    if network.config.scales_globally:
        kept = cache.statistics()[1][: network.layout.fused] / kept
    deviations: FloatArray = kept.numpy().astype(np.float32)
    return np.ones_like(deviations) if network.config.standardise_features else deviations


def _measure_cached(
    members: npt.NDArray[np.int64],
    cache: FeatureCache,
    area: SeenArea | None,
    network: OneNipNetwork,
    count: _Count,
) -> PictureSamples | None:
    inside = None if area is None else area.tiles
    device = network.feature_mean.device
    statistics, regions = [], []
    for start in range(0, len(members), _BATCH):
        if count.cancelled:
            return None
        batch = members[start : start + _BATCH]
        rows = cache.rows_of(batch)
        with torch.no_grad():
            features = network.standardise(cache.batch(rows, device)).cpu().numpy()
        regions.append(pool_regions(features, cache.tiles, network.layout.fused))
        statistics += [measure_picture(cache.images[tiles], inside) for tiles in np.split(rows, len(batch))]
        count.add(len(batch))
    return PictureSamples(statistics, np.concatenate(regions))


def _measure_files(split: ProductSplit, held_out: HeldOutPictures, count: _Count) -> PictureSamples | None:
    samples = []
    for path in split.held_out:
        if count.cancelled:
            return None
        samples.append(held_out.sample(path, split))
        count.add(1)
    return PictureSamples([each.statistics for each in samples], np.concatenate([each.regions for each in samples]))
