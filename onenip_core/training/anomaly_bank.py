"""A bank of pseudo-anomalies: made from training normals in a background thread, renewed while training goes on.

What the bank holds at a step depends on the seed and the step alone, so that a resumed run sees what an uninterrupted one sees.
A pseudo-anomaly is made when the first step that draws it is near: training need not wait for what others will draw.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from onenip_core.data.pseudo_anomalies.synthetic_defects import DefectSynthesiser
from onenip_core.model.feature_backbone import FeatureBackbone
from onenip_core.progress import CancelToken
from onenip_core.training.feature_cache import FeatureCache, plain_features
from onenip_core.training.training_team import TrainingTeam

CHUNK = 8
"""Pseudo-anomalies that enter and leave the bank together, and that a GPU makes at a time."""
MAX_SIZE = 1024
"""The bank's memory stays bounded however many images train."""
_STEPS_AHEAD = 3
_SEED_CHUNK, _SEED_ORDER, _SEED_DRAW = 1, 2, 3


@dataclass(frozen=True, slots=True)
class _Piece:
    """Pseudo-anomalies that are made together."""

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
    numbers: npt.NDArray[np.int64] | None = None
    """(B,) by which each is known whenever it is drawn again; None where there are none."""

    def part(self, rows: slice) -> BankSample:
        """Some of them."""
        numbers = None if self.numbers is None else self.numbers[rows]
        return BankSample(self.sources[rows], self.features[rows], self.masks[rows], numbers)


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
        """The processes of a `team` make the pseudo-anomalies in turns and give them to each other."""
        self._team = team or TrainingTeam()
        self._cache = cache
        self._backbone = backbone
        self._synthesiser = synthesiser
        self._seed = seed
        self._batch_size = batch_size
        self._chunks_per_step = batch_size / (CHUNK * uses)
        # One after the other, images stay in the CPU's cache on their way through the backbone.
        self._piece_size = 1 if next(backbone.parameters()).device.type == "cpu" else CHUNK
        self._rows = np.arange(len(cache.images)) if cache.areas is None else cache.areas.seen_rows()
        images = len(self._rows)
        self._chunks_per_pass = -(-images // CHUNK)
        self._capacity = max(1, min(MAX_SIZE, per_image * images) // CHUNK)
        # Training begins with one pseudo-anomaly of each image; the bank then grows to its capacity.
        self._initial = min(self._capacity, max(4, self._chunks_per_pass))
        self._pieces: dict[int, _Piece] = {}
        self._pending: dict[int, Future[_Piece]] = {}
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="anomaly-bank")

    def close(self) -> None:
        """Stop the background thread."""
        self._executor.shutdown(wait=True, cancel_futures=True)

    def prepare(self, step: int, cancel: CancelToken, on_fraction: Callable[[float], None]) -> bool:
        """Make what `draw(step)` needs; False if cancelled.

        `on_fraction` is told the share (0…1) that is done.
        """
        wanted = self._pieces_of(self._numbers(step, self._batch_size))
        self._begin(wanted)
        for done, piece in enumerate(wanted, start=1):
            if cancel.cancelled:
                return False
            self._finish(piece)
            on_fraction(done / len(wanted))
        return True

    def draw(self, step: int, count: int, device: torch.device) -> BankSample:
        """`count` pseudo-anomalies for a step; the same step always draws the same ones."""
        numbers = self._numbers(step, count)
        wanted = self._pieces_of(numbers)
        self._begin(wanted)
        for piece in wanted:
            self._finish(piece)
        self._forget(self._window(step)[0] * CHUNK // self._piece_size)
        for coming in range(step + 1, step + 1 + _STEPS_AHEAD):
            self._begin(self._pieces_of(self._numbers(coming, count)))
        picked = [(self._pieces[number // self._piece_size], number % self._piece_size) for number in numbers.tolist()]
        return BankSample(
            sources=np.array([piece.sources[place] for piece, place in picked]),
            features=torch.from_numpy(np.stack([piece.features[place] for piece, place in picked])).to(device).float(),
            masks=torch.from_numpy(np.stack([piece.masks[place] for piece, place in picked]))[:, None]
            .to(device)
            .float(),
            numbers=numbers,
        )

    def _numbers(self, step: int, count: int) -> npt.NDArray[np.int64]:
        """(count,) numbers of the pseudo-anomalies that a step draws."""
        first, last = self._window(step)
        rng = np.random.default_rng((self._seed, _SEED_DRAW, step))
        available = (last - first) * CHUNK
        return first * CHUNK + rng.choice(available, size=count, replace=count > available)

    def _pieces_of(self, numbers: npt.NDArray[np.int64]) -> list[int]:
        """The pieces that hold these pseudo-anomalies, in the order in which they are made."""
        pieces: list[int] = np.unique(numbers // self._piece_size).tolist()
        return pieces

    def _window(self, step: int) -> tuple[int, int]:
        """Numbers of the chunks in the bank at a step, first and one past the last."""
        last = self._initial + int(step * self._chunks_per_step)
        return max(0, last - self._capacity), last

    def _forget(self, first: int) -> None:
        """Drop what has left the bank, also what was begun and never drawn."""
        for piece in [piece for piece in self._pieces if piece < first]:
            del self._pieces[piece]
        for piece in [piece for piece in self._pending if piece < first]:
            self._pending.pop(piece).cancel()

    def _begin(self, pieces: Iterable[int]) -> None:
        """One thread makes all: textures and backbone are not for several, and a step's autocast does not reach it."""
        for piece in pieces:
            if self._is_own(piece) and piece not in self._pending and piece not in self._pieces:
                self._pending[piece] = self._executor.submit(self._make, piece)

    def _finish(self, piece: int) -> None:
        """Wait until a piece that was begun is there."""
        if piece in self._pieces:
            return
        made = self._pending.pop(piece).result() if self._is_own(piece) else self._empty()
        if self._team.size > 1:
            owner = piece % self._team.size
            made = _Piece(*(self._team.broadcast(part, owner) for part in (made.sources, made.features, made.masks)))
        self._pieces[piece] = made

    def _is_own(self, piece: int) -> bool:
        return piece % self._team.size == self._team.rank

    def _empty(self) -> _Piece:
        side, count = self._cache.images.shape[1], self._piece_size
        return _Piece(
            sources=np.empty(count, np.int64),
            features=np.empty((count, *self._cache.features.shape[1:]), np.float16),
            masks=np.empty((count, side, side), np.bool_),
        )

    def _make(self, piece: int) -> _Piece:
        images, areas = len(self._rows), self._cache.areas
        sources, altered, masks = [], [], []
        for each in range(piece * self._piece_size, (piece + 1) * self._piece_size):
            number, offset = divmod(each, CHUNK)
            turn, place = divmod(number, self._chunks_per_pass)
            order = np.random.default_rng((self._seed, _SEED_ORDER, turn)).permutation(images)
            source = int(self._rows[order[(place * CHUNK + offset) % images]])
            rng = np.random.default_rng((self._seed, _SEED_CHUNK, number, offset))
            anomaly = self._synthesiser(
                np.ascontiguousarray(self._cache.images[source]), rng, None if areas is None else areas.pixels(source)
            )
            sources.append(source)
            altered.append(anomaly.image)
            masks.append(anomaly.mask)
        features = plain_features(self._backbone, np.stack(altered))
        return _Piece(sources=np.array(sources), features=features, masks=np.stack(masks))
