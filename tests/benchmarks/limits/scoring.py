"""Scores of one split, by matching alone: what a model of `lite` has before its network learned anything."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Protocol

import numpy as np
import numpy.typing as npt
import torch

from onenip_core.atomic_files import write_atomic
from onenip_core.config import PRESETS
from onenip_core.data.images.tiles import TileGrid
from onenip_core.data.images.value_range import FULL_RANGE
from onenip_core.hashing import hash_bytes
from onenip_core.inference.anomaly_map import MapIngredients, resized_map
from onenip_core.model.build import build_backbone, build_network
from onenip_core.progress import CancelToken
from onenip_core.training.calibration import FusionWeights, raw_score
from onenip_core.training.crossed_galleries import crossed_galleries
from onenip_core.training.crossed_maps import BLOCKS
from onenip_core.training.feature_cache import FeatureCache, NormalFile, build_feature_cache
from onenip_core.training.token_gallery import build_galleries
from tests.benchmarks.limits.splits import Pool, Split

Scores = npt.NDArray[np.float64]
_Places = npt.NDArray[np.int64]
_CPU = torch.device("cpu")
_BATCH = 16
_ALONE = FusionWeights(0.0, 0.0, 1.0)


@dataclass(frozen=True, slots=True)
class SplitScores:
    """Before any scale."""

    held_out: Scores
    """Of known normals that did not train."""
    crossed: Scores
    """Of all known normals, each judged without its block."""
    same: Scores
    test: Scores
    bad: Scores


class Scorer(Protocol):
    """A method that can be fitted on some images of a pool and scores others."""

    def score(self, split: Split) -> SplitScores:
        """Fit on the known normals that train, and again without each block."""


class KeptScorer:
    """Asks another one for each split once, and keeps what it said in a folder."""

    def __init__(self, scorer: Scorer, identity: str, folder: Path) -> None:
        """`identity` names all that the scores depend on beside the split."""
        self._scorer = scorer
        self._identity = identity
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    def score(self, split: Split) -> SplitScores:
        """See `Scorer`."""
        places = [split.known, split.held_out, split.same, split.test, split.bad]
        key = f"{self._identity}/{split.number}/{[each.tolist() for each in places]}"
        path = self._folder / f"{split.pool.product}-{hash_bytes(key.encode())[:16]}.npz"
        if not path.is_file():
            found = self._scorer.score(split)
            write_atomic(path, lambda part: _save(part, found))
        with np.load(path) as kept:
            return SplitScores(**{field.name: kept[field.name] for field in fields(SplitScores)})


def _save(path: Path, scores: SplitScores) -> None:
    with path.open("wb") as file:
        np.savez(
            file,
            held_out=scores.held_out,
            crossed=scores.crossed,
            same=scores.same,
            test=scores.test,
            bad=scores.bad,
        )


def blocks_of(count: int) -> _Places:
    """The block of each of so many known normals in natural order."""
    blocks: _Places = np.arange(count) * min(BLOCKS, count) // count
    return blocks


class MatchingScorer:
    """The distance to the product's token gallery. Backbone features of a pool are computed once and kept in a folder."""

    def __init__(self, pool: Pool, folder: Path) -> None:
        config = PRESETS["lite"].network
        backbone, _ = build_backbone(config)
        kept = folder / pool.product
        kept.mkdir(parents=True, exist_ok=True)
        self.identity = f"{backbone.digest()}/{[path.as_posix() for path in pool.paths]}"
        files = [NormalFile(path, FULL_RANGE) for path in pool.paths]
        grid = TileGrid.of(config)
        cache = build_feature_cache(files, self.identity, backbone, grid, kept, lambda event: None, CancelToken())
        assert cache is not None, "nobody cancels it"
        self._cache: FeatureCache = cache
        self._network = build_network(config, backbone.layout).eval()
        normals = FeatureCache(cache.images[: pool.normals], cache.features[: pool.normals], 1)
        self._network.set_feature_statistics(*normals.statistics())
        self._size = PRESETS["lite"].training.gallery_tokens

    def score(self, split: Split) -> SplitScores:
        """See `Scorer`. The channels are standardised over all normals of the pool: that tells nothing of single ones."""
        training = split.known[~split.held_out]
        gallery = build_galleries(self._cache, [training], self._network, self._size, split.number)[0].tokens
        held_out, same, test, bad = (
            self._distances(places, gallery)
            for places in (split.known[split.held_out], split.same, split.test, split.bad)
        )
        block = blocks_of(len(split.known))
        own = [split.known[(block == number) & ~split.held_out] for number in range(block.max() + 1)]
        galleries = crossed_galleries(self._cache, own, self._network, self._size, split.number)
        crossed = [
            self._distances(split.known[block == number], each)
            for number, each in enumerate(galleries)
            if each is not None
        ]
        return SplitScores(held_out, np.concatenate(crossed), same, test, bad)

    def _distances(self, places: _Places, gallery: torch.Tensor) -> Scores:
        scores: list[float] = []
        for start in range(0, len(places), _BATCH):
            rows = places[start : start + _BATCH]
            features = self._network.standardise(self._cache.batch(rows, _CPU))
            matches = self._network.match(features, gallery[None])
            assert matches is not None, "lite matches prompts"
            scores += _scores_of(matches.distances.numpy())
        return np.array(scores)


def _scores_of(distances: npt.NDArray[np.float32]) -> Sequence[float]:
    maps = resized_map(distances, PRESETS["lite"].network.input_size)
    return [raw_score(MapIngredients(np.zeros_like(one), None, one), _ALONE) for one in maps]
