"""anomalib's PaDiM, one model per product or one for all, driven directly with our loading of images."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from onenip_core.config import NetworkConfig
from onenip_core.model.build import build_backbone
from onenip_core.types import RgbImage
from tests.benchmarks.data import BenchmarkProduct
from tests.benchmarks.machine import peak_memory_mb
from tests.benchmarks.peers.anomalib_parts import new_padim
from tests.benchmarks.peers.peer import (
    FIT_BATCH,
    FitFigures,
    Judgement,
    Preparation,
    as_map,
    bytes_of,
    read_all,
    tensors_mb,
)


@dataclass(frozen=True, slots=True)
class _Gaussian:
    mean: Tensor
    inverse_covariance: Tensor


class Padim:
    """A Gaussian at every place of every product, or of all products together."""

    def __init__(self, config: NetworkConfig, seed: int, one_model: bool) -> None:
        backbone, _ = build_backbone(config)
        self._preparation = Preparation(backbone, config.input_size)
        self._model = new_padim(config, seed)
        self._one_model = one_model
        self._gaussians: dict[str, _Gaussian] = {}

    def fit(self, products: Sequence[BenchmarkProduct]) -> FitFigures:
        """Fit the Gaussians of every product, or those of all of them."""
        groups = [products] if self._one_model else [[product] for product in products]
        seconds = sum(self._fit_together(group) for group in groups)
        return FitFigures(seconds, peak_memory_mb(), from_disk=False)

    def judge(self, images: Sequence[RgbImage], product: str) -> list[Judgement]:
        """PaDiM's own score and map."""
        own = self._gaussians[product]
        self._model.gaussian.mean, self._model.gaussian.inv_covariance = own.mean, own.inverse_covariance
        with torch.inference_mode():
            found = self._model(self._preparation.normalised(images))
        return [
            Judgement(float(score), as_map(one)) for score, one in zip(found.pred_score, found.anomaly_map, strict=True)
        ]

    def size_mb(self) -> float:
        """Extractor and Gaussians."""
        different = {id(own): own for own in self._gaussians.values()}
        tensors = [tensor for own in different.values() for tensor in (own.mean, own.inverse_covariance)]
        return tensors_mb(self._model.feature_extractor) + bytes_of(tensors) / 1e6

    def _fit_together(self, products: Sequence[BenchmarkProduct]) -> float:
        normals = [path for product in products for path in product.dataset.normals]
        seconds = 0.0
        self._model.train()  # makes it collect its embeddings; the extractor stays in eval mode
        for start in range(0, len(normals), FIT_BATCH):
            images = read_all(normals[start : start + FIT_BATCH])
            started = time.perf_counter()
            self._model(self._preparation.normalised(images))
            seconds += time.perf_counter() - started
        started = time.perf_counter()
        self._model.fit()
        self._model.eval()
        gaussian = self._model.gaussian
        fitted = _Gaussian(gaussian.mean.clone(), gaussian.inv_covariance.clone())
        self._gaussians |= {product.name: fitted for product in products}
        return seconds + time.perf_counter() - started
