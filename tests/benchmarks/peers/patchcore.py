"""anomalib's PatchCore, driven directly with our loading of images, which spares it Lightning's overhead.

Its coreset takes a tenth of the tokens of at most 100 images at a time: its selection looks at all tokens again for each
token that it takes, so that many images at once would take hours and gigabytes. The bank for all products is all their banks
together.
"""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import load_file, save_file
from torch import Tensor

from onenip_core.atomic_files import write_atomic, write_json_atomic
from onenip_core.config import NetworkConfig
from onenip_core.model.build import build_backbone
from onenip_core.types import RgbImage
from tests.benchmarks.data import BenchmarkProduct
from tests.benchmarks.machine import peak_memory_mb
from tests.benchmarks.peers.anomalib_parts import new_patchcore, select_coreset
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

CORESET_IMAGES = 100


@dataclass(frozen=True, slots=True)
class _Bank:
    tokens: Tensor
    """(m, C)."""
    seconds: float
    peak_memory_mb: float
    from_disk: bool


class PatchCore:
    """One bank a product, or all banks joined."""

    def __init__(self, config: NetworkConfig, seed: int, banks_folder: Path, one_bank: bool) -> None:
        """Banks are kept in `banks_folder`, which only runs on the same images with the same seed may share."""
        backbone, _ = build_backbone(config)
        self._preparation = Preparation(backbone, config.input_size)
        self._model = new_patchcore(config)
        self._seed = seed
        self._folder = banks_folder
        self._one_bank = one_bank
        self._banks: dict[str, Tensor] = {}

    def fit(self, products: Sequence[BenchmarkProduct]) -> FitFigures:
        """Make or load the bank of every product."""
        banks = {product.name: self._load(product) or self._make(product) for product in products}
        tokens = {name: bank.tokens for name, bank in banks.items()}
        joined = torch.cat(list(tokens.values())) if self._one_bank else None
        self._banks = tokens if joined is None else dict.fromkeys(tokens, joined)
        return FitFigures(
            seconds=sum(bank.seconds for bank in banks.values()),
            peak_memory_mb=max(bank.peak_memory_mb for bank in banks.values()),
            from_disk=any(bank.from_disk for bank in banks.values()),
        )

    def judge(self, images: Sequence[RgbImage], product: str) -> list[Judgement]:
        """PatchCore's own score and map."""
        self._model.memory_bank = self._banks[product]
        with torch.inference_mode():
            found = self._model(self._preparation.normalised(images))
        return [
            Judgement(float(score), as_map(one)) for score, one in zip(found.pred_score, found.anomaly_map, strict=True)
        ]

    def size_mb(self) -> float:
        """Extractor and banks."""
        distinct = {id(bank): bank for bank in self._banks.values()}
        return tensors_mb(self._model.feature_extractor) + bytes_of(distinct.values()) / 1e6

    def embed(self, paths: Sequence[Path]) -> tuple[Tensor, float]:
        """(n, C) embeddings of images, and the seconds that it took without reading them."""
        seconds = 0.0
        embeddings: list[Tensor] = []
        self._model.train()  # makes it return its embeddings; the extractor stays in eval mode
        for start in range(0, len(paths), FIT_BATCH):
            images = read_all(paths[start : start + FIT_BATCH])
            started = time.perf_counter()
            embeddings.append(self._model(self._preparation.normalised(images)))
            seconds += time.perf_counter() - started
        self._model.eval()
        self._model.embedding_store.clear()
        return torch.cat(embeddings), seconds

    def _make(self, product: BenchmarkProduct) -> _Bank:
        torch.manual_seed(self._seed)
        np.random.seed(self._seed)
        paths = product.dataset.normals
        seconds = 0.0
        parts: list[Tensor] = []
        for start in range(0, len(paths), CORESET_IMAGES):
            embeddings, spent = self.embed(paths[start : start + CORESET_IMAGES])
            started = time.perf_counter()
            parts.append(select_coreset(embeddings))
            seconds += spent + time.perf_counter() - started
        bank = _Bank(torch.cat(parts).contiguous(), seconds, peak_memory_mb(), from_disk=False)
        tokens, figures = self._paths(product)
        write_atomic(tokens, lambda path: save_file({"tokens": bank.tokens}, path))
        write_json_atomic(figures, {"seconds": seconds, "peak_memory_mb": bank.peak_memory_mb})
        return bank

    def _load(self, product: BenchmarkProduct) -> _Bank | None:
        tokens, figures = self._paths(product)
        if not figures.is_file():
            return None
        known = json.loads(figures.read_text(encoding="utf-8"))
        return _Bank(load_file(tokens)["tokens"], known["seconds"], known["peak_memory_mb"], from_disk=True)

    def _paths(self, product: BenchmarkProduct) -> tuple[Path, Path]:
        return self._folder / f"{product.name}.safetensors", self._folder / f"{product.name}.json"
