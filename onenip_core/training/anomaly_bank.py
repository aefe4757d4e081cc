"""A bank of pseudo-anomalies: made from training normals in a background thread, renewed while training goes on.

What the bank holds at a step depends on the seed and the step alone, so that a resumed run sees what an uninterrupted one sees.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from onenip_core.data.pseudo_anomalies.synthetic_defects import DefectSynthesiser
from onenip_core.model.feature_backbone import FeatureBackbone
from onenip_core.progress import CancelToken
from onenip_core.training.feature_cache import FeatureCache, to_tensor
from onenip_core.training.training_team import TrainingTeam

CHUNK = 8
"""Pseudo-anomalies made at a time."""
MAX_SIZE = 1024
"""The bank's memory stays bounded however many images train."""
_CHUNKS_AHEAD = 3
_SEED_CHUNK, _SEED_ORDER, _SEED_DRAW = 1, 2, 3


@dataclass(frozen=True, slots=True)
class _Chunk:
    sources: npt.NDArray[np.int64]
    features: npt.NDArray[np.float16]
    masks: npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class BankSample:
    """Pseudo-anomalies drawn from the bank."""

    sources: npt.NDArray[np.int64]
    """(B,) row of the feature cache that each was made from."""
    features: Tensor
    """(B, C, g, g) float32 plain backbone features."""
    masks: Tensor
    """(B, 1, S, S) float32, 1 where the image was altered."""

    def part(self, rows: slice) -> BankSample:
        """Some of them."""
        return BankSample(self.sources[rows], self.features[rows], self.masks[rows])


class AnomalyBank:
    """Holds the newest chunks of pseudo-anomalies and renews the oldest ones while training goes on.

    Of what a batch takes one in `uses` is made anew for every step, so that each pseudo-anomaly is drawn about so many times.
    In the paper every sample has a fresh one.
    """

    def __init__(
        self,
        cache: FeatureCache,
        backbone: FeatureBackbone,
        synthesiser: DefectSynthesiser,
        *,
        per_image: int,
        seed: int,
        batch_size: int,
        uses: int,
        team: TrainingTeam | None = None,
    ) -> None:
        """The processes of a `team` make the chunks in turns and give them to each other."""
        self._team = team or TrainingTeam()
        self._cache = cache
        self._backbone = backbone
        self._synthesiser = synthesiser
        self._seed = seed
        self._chunks_per_step = batch_size / (CHUNK * uses)
        self._ahead = max(_CHUNKS_AHEAD, math.ceil(self._chunks_per_step) + 1) * self._team.size
        images = len(cache.images)
        self._chunks_per_pass = -(-images // CHUNK)
        self._capacity = max(1, min(MAX_SIZE, per_image * images) // CHUNK)
        # Training begins with one pseudo-anomaly of each image; the bank then grows to its capacity.
        self._initial = min(self._capacity, max(4, self._chunks_per_pass))
        self._chunks: dict[int, _Chunk] = {}
        self._pending: dict[int, Future[_Chunk]] = {}
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="anomaly-bank")

    def close(self) -> None:
        """Stop the background thread."""
        self._executor.shutdown(wait=True, cancel_futures=True)

    def prepare(self, step: int, cancel: CancelToken, on_fraction: Callable[[float], None]) -> bool:
        """Make everything that `draw(step)` needs; False if cancelled. The long part of starting or resuming a run.

        `on_fraction` is told the share (0…1) that is done.
        """
        first, last = self._window(step)
        if self._team.size > 1:  # all work at once; then each waits for the others
            self._begin(first, last)
        for number in range(first, last):
            if cancel.cancelled:
                return False
            if number not in self._chunks:
                self._chunks[number] = self._finish(number)
            on_fraction((number + 1 - first) / (last - first))
        return True

    def draw(self, step: int, count: int, device: torch.device) -> BankSample:
        """`count` pseudo-anomalies for a step; the same step always draws the same ones."""
        first, last = self._window(step)
        for number in range(first, last):
            if number not in self._chunks:
                self._chunks[number] = self._finish(number)
        self._forget(first)
        self._begin(*self._coming(step))
        rng = np.random.default_rng((self._seed, _SEED_DRAW, step))
        available = (last - first) * CHUNK
        slots = rng.choice(available, size=count, replace=count > available)
        picked = [(self._chunks[first + slot // CHUNK], slot % CHUNK) for slot in slots]
        return BankSample(
            sources=np.array([chunk.sources[place] for chunk, place in picked]),
            features=torch.from_numpy(np.stack([chunk.features[place] for chunk, place in picked])).to(device).float(),
            masks=torch.from_numpy(np.stack([chunk.masks[place] for chunk, place in picked]))[:, None]
            .to(device)
            .float(),
        )

    def _window(self, step: int) -> tuple[int, int]:
        """Numbers of the chunks in the bank at a step, first and one past the last."""
        last = self._initial + int(step * self._chunks_per_step)
        return max(0, last - self._capacity), last

    def _coming(self, step: int) -> tuple[int, int]:
        """Numbers of the chunks that the steps after this one take first, and one past the last."""
        last, (first, end) = self._window(step)[1], self._window(step + 1)
        # A bank that holds less than a step brings in passes over chunks: they are never drawn, hence not made.
        return (first, end) if first > last else (last, last + self._ahead)

    def _forget(self, first: int) -> None:
        """Drop what has left the bank, also what was begun and never drawn."""
        for number in [number for number in self._chunks if number < first]:
            del self._chunks[number]
        for number in [number for number in self._pending if number < first]:
            self._pending.pop(number).cancel()

    def _finish(self, number: int) -> _Chunk:
        """One thread makes all chunks: textures and backbone are not for several, and a step's autocast does not reach it."""
        if self._is_own(number):
            future = self._pending.pop(number, None) or self._executor.submit(self._make_chunk, number)
            chunk = future.result()
        else:
            chunk = self._empty_chunk()
        if self._team.size == 1:
            return chunk
        owner = number % self._team.size
        return _Chunk(*(self._team.broadcast(part, owner) for part in (chunk.sources, chunk.features, chunk.masks)))

    def _is_own(self, number: int) -> bool:
        return number % self._team.size == self._team.rank

    def _begin(self, first: int, last: int) -> None:
        for number in range(first, last):
            if self._is_own(number) and number not in self._pending and number not in self._chunks:
                self._pending[number] = self._executor.submit(self._make_chunk, number)

    def _empty_chunk(self) -> _Chunk:
        side = self._cache.images.shape[1]
        return _Chunk(
            sources=np.empty(CHUNK, np.int64),
            features=np.empty((CHUNK, *self._cache.features.shape[1:]), np.float16),
            masks=np.empty((CHUNK, side, side), np.bool_),
        )

    def _make_chunk(self, number: int) -> _Chunk:
        images = len(self._cache.images)
        turn, place = divmod(number, self._chunks_per_pass)
        order = np.random.default_rng((self._seed, _SEED_ORDER, turn)).permutation(images)
        sources = order[np.arange(place * CHUNK, (place + 1) * CHUNK) % images]
        altered, masks = [], []
        for offset, source in enumerate(sources):
            rng = np.random.default_rng((self._seed, _SEED_CHUNK, number, offset))
            anomaly = self._synthesiser(np.ascontiguousarray(self._cache.images[source]), rng)
            altered.append(anomaly.image)
            masks.append(anomaly.mask)
        device = next(self._backbone.parameters()).device
        features = self._backbone(to_tensor(np.stack(altered)).to(device)).cpu().numpy().astype(np.float16)
        return _Chunk(sources=sources, features=features, masks=np.stack(masks))
