"""The same by another method: its own scores, fitted anew without each block."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from tests.benchmarks.data import BenchmarkProduct
from tests.benchmarks.limits.scoring import Scores, SplitScores, blocks_of
from tests.benchmarks.limits.splits import Split
from tests.benchmarks.peers.peer import FIT_BATCH, Peer, read_all

_Places = npt.NDArray[np.int64]


class PeerScorer:
    """Fits a new peer for each set of normals, which takes as long as the peer takes."""

    def __init__(self, product: BenchmarkProduct, new_peer: Callable[[], Peer]) -> None:
        self._product = product
        self._new_peer = new_peer

    def score(self, split: Split) -> SplitScores:
        """See `Scorer`."""
        whole = self._fit(split, split.known[~split.held_out])
        block = blocks_of(len(split.known))
        crossed: list[Scores] = []
        for number in range(block.max() + 1):
            others = split.known[(block != number) & ~split.held_out]
            if len(others):
                crossed.append(self._scores(self._fit(split, others), split, split.known[block == number]))
        held_out, same, test, bad = (
            self._scores(whole, split, places)
            for places in (split.known[split.held_out], split.same, split.test, split.bad)
        )
        return SplitScores(held_out, np.concatenate(crossed), same, test, bad)

    def _fit(self, split: Split, places: _Places) -> Peer:
        normals = tuple(split.pool.paths[place] for place in places)
        peer = self._new_peer()
        peer.fit([replace(self._product, dataset=replace(self._product.dataset, normals=normals))])
        return peer

    def _scores(self, peer: Peer, split: Split, places: _Places) -> Scores:
        scores: list[float] = []
        for start in range(0, len(places), FIT_BATCH):
            images = read_all([split.pool.paths[place] for place in places[start : start + FIT_BATCH]])
            scores += [each.score for each in peer.judge(images, split.pool.product)]
        return np.array(scores)
